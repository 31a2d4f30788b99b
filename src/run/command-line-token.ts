/** The ID token for the command line, whose terminal has no toolkit of a runner. */

import { FileFault } from '../files/fault.ts'
import { readText } from '../files/read.ts'
import { FILE_VARIABLE, tokenSource } from '../github/given-token.ts'
import { credentialsMissing } from '../google/sign-in/auth-errors.ts'
import type { Env } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { NOT_ALLOWED, requestToken } from './request-token.ts'

/** As `requestToken`. */
export async function commandLineToken(env: Env, audience: string, signal: AbortSignal): Promise<string> {
  const source = tokenSource(env)
  if (!source) throw new Error(NOT_ALLOWED)
  if (source.kind === 'variable') return source.token
  if (source.kind === 'file') return fromFile(source.path)
  return requestToken(source, env, audience, signal)
}

function fromFile(path: string): string {
  try {
    return readText(path).trim()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    throw credentialsMissing(FILE_VARIABLE, say`the file ${path}, named by ${FILE_VARIABLE}, ${error.message}.`, error)
  }
}
