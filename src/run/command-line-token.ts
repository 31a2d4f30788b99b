/** The ID token for the command line, whose terminal has no toolkit of a runner. */
import { FileFault } from '../files/fault.ts'
import { readText } from '../files/read.ts'
import { FILE_VARIABLE, tokenSource } from '../github/given-token.ts'
import { credentialsMissing } from '../google/sign-in/auth-errors.ts'
import { makeHttp } from '../google/wire-level/http.ts'
import { makeRoutes } from '../google/wire-level/network.ts'
import type { Env } from '../inputs/config.ts'

/** @throws with GitHub's status in the words of the toolkit, by which the sign-in knows whether to try again */
export async function commandLineToken(env: Env, audience: string, signal: AbortSignal): Promise<string> {
  const source = tokenSource(env)
  if (!source) throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable')
  if (source.kind === 'variable') return source.token
  if (source.kind === 'file') return fromFile(source.path)
  const { status, text } = await makeHttp(makeRoutes(env))({
    url: `${source.url}&audience=${encodeURIComponent(audience)}`,
    method: 'GET',
    headers: { accept: 'application/json', authorization: `Bearer ${source.bearer}` },
    ...{ signal, timeoutMs: 15_000 },
  })
  const value: unknown = status === 200 ? JSON.parse(text).value : undefined
  if (typeof value !== 'string') throw new Error(`Failed to get ID Token. Error Code : ${status}`)
  return value
}

function fromFile(path: string): string {
  try {
    return readText(path).trim()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    throw credentialsMissing(FILE_VARIABLE, `the file ${path}, named by ${FILE_VARIABLE}, ${error.message}.`, error)
  }
}
