/** When to retry, and after how long. Pure. */
import { systemCode } from './api-error.ts'
import { NOT_READ } from './exchange.ts'

/** Maximum for `Retry-After`: beyond it, failing with the API's message helps more. */
const LONGEST_MS = 30_000
const FIRST_MS = 400
const CAP_MS = 12_000

/** Attempts of a repeatable request; about 20 s in total at most. */
export const TRIES = 6

/** After 429: Google counts requests by the minute, and these last longer than one (docs/google-cloud.md#drift). */
const QUOTA_TRIES = 12

export const triesAfter = (status: number) => (status === 429 ? QUOTA_TRIES : TRIES)

/** Attempts of a request that never connected: a wrong address or a missing network should not delay a run. */
export const CONNECT_TRIES = 4

/** Statuses after which a repeatable request is retried. */
export const isTransient = (status: number) => status === 408 || status === 429 || (status >= 500 && status !== 501)

/** Failures of the connection before a byte of the request was processed. */
const NOT_SENT = new Set([
  NOT_READ,
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
])

/** Failures that retries do not fix: an untrusted certificate, a protocol other than TLS. */
const FINAL = /^(?:ERR_TLS_|ERR_SSL_|ERR_INVALID_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/

/** Whether to retry after a failure without an answer. */
export function connectionFailure(error: unknown): 'not-sent' | 'maybe-sent' | 'final' {
  const code = systemCode(error) ?? ''
  if (FINAL.test(code)) return 'final'
  if (NOT_SENT.has(code)) return 'not-sent'
  const said = error instanceof Error ? error.message : ''
  return /before secure TLS connection was established/.test(said) ? 'not-sent' : 'maybe-sent'
}

/** Exponential with jitter, or what the server requested. `retry` counts from 0. */
export function delayMs(retry: number, retryAfter: string | null, random = Math.random): number {
  const asked = retryAfterMs(retryAfter)
  if (asked !== undefined) return Math.min(asked, LONGEST_MS)
  const step = Math.min(FIRST_MS * 2 ** retry, CAP_MS)
  return step / 2 + (random() * step) / 2
}

/** `Retry-After` is a number of seconds or a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (!value) return undefined
  const seconds = Number(value)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}
