/** GitHub's ID token, asked of the runner's endpoint: by our own way to the network, so the toolkit's is not loaded or downloaded. */
import { makeHttp } from '../google/wire-level/http.ts'
import { makeRoutes } from '../google/wire-level/network.ts'
import type { Env } from '../inputs/config.ts'

/** In the words of the toolkit, by which the sign-in knows what happened; so is GitHub's status below. */
export const NOT_ALLOWED = 'Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable'

/** The token of a job with `id-token: write`; its variables name the endpoint. */
export async function jobToken(env: Env, audience: string, signal: AbortSignal): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env
  if (!url || !bearer) throw new Error(NOT_ALLOWED)
  return requestToken({ url, bearer }, env, audience, signal)
}

/** @throws with GitHub's status; the error of a lost connection as it is */
export async function requestToken(
  { url, bearer }: { url: string; bearer: string },
  env: Env,
  audience: string,
  signal: AbortSignal,
): Promise<string> {
  const { status, text } = await makeHttp(makeRoutes(env))({
    url: `${url}&audience=${encodeURIComponent(audience)}`,
    method: 'GET',
    headers: { accept: 'application/json', authorization: `Bearer ${bearer}` },
    ...{ signal, timeoutMs: 15_000 },
  })
  const value: unknown = status === 200 ? JSON.parse(text).value : undefined
  if (typeof value !== 'string') throw new Error(`Failed to get ID Token. Error Code : ${status}`)
  return value
}
