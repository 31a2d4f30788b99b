/** Requests to a deployed service, as its callers send them: without our credentials, without following redirects. */
import type { AuthContext } from './sign-in/credentials.ts'
import { errorFromNetwork } from './wire-level/api-error.ts'
import { cancelled, pause } from './wire-level/pause.ts'
import { connectionFailure, delayMs } from './wire-level/retry.ts'
import { agentOf } from './wire-level/transport.ts'

export interface ServiceAnswer {
  status: number
  headers: Pick<Headers, 'get'>
  body: string
}

/** Enough to recognise who answered; a page can have any size. */
const MOST_BYTES = 64 * 1024

/** The first request can wait for an instance to start: usually seconds, at most 4 minutes. */
const TIMEOUT_MS = 60_000
const TRIES = 3

/** `mark`: by which the request log tells this request from others. Throws ApiError with status 0 if nothing answers, even after a retry. */
export async function ask(
  context: AuthContext,
  url: string,
  authorization?: string,
  mark?: string,
): Promise<ServiceAnswer> {
  const { http, signal, timings } = context
  const headers = { accept: '*/*', 'user-agent': agentOf(mark), ...(authorization && { authorization }) }
  const call = `GET ${new URL(url).host}${new URL(url).pathname}`
  for (let tried = 0; ; tried++) {
    if (signal.aborted) throw cancelled(signal)
    const startMs = performance.now()
    try {
      const answer = await http({ url, method: 'GET', headers, signal, timeoutMs: TIMEOUT_MS, most: MOST_BYTES })
      const durationMs = Math.round(performance.now() - startMs)
      timings.push({ name: `${call} ${answer.status}`, startMs: Math.round(startMs), durationMs })
      return { status: answer.status, headers: answer.headers, body: answer.text }
    } catch (failure) {
      if (signal.aborted) throw cancelled(signal)
      if (tried + 1 >= TRIES || connectionFailure(failure) === 'final') {
        throw errorFromNetwork(failure, call, new URL(url).host)
      }
      await pause(delayMs(tried, null), signal)
    }
  }
}
