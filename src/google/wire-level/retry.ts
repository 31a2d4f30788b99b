/** When to ask again, and after how long. Pure. */
import { systemCode } from './api-error.ts'

/** Ceiling of what a `Retry-After` may ask of us: past it, failing with the API's words helps more. */
const LONGEST_MS = 30_000
const FIRST_MS = 400
const CAP_MS = 12_000

/** Tries of a request that may be repeated; some 20 s in all at the longest. */
export const TRIES = 6

/** Tries of one that never reached anybody: a wrong address or no network shall not hold up a run. */
export const CONNECT_TRIES = 4

/** Statuses after which a repeatable request is sent again. */
export const isTransient = (status: number) => status === 408 || status === 429 || (status >= 500 && status !== 501)

/** Failures of the connection before a byte of the request was processed. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'])

/** Failures that no repetition cures: a certificate that is not trusted, a protocol that is not TLS. */
const FINAL = /^(?:ERR_TLS_|ERR_SSL_|ERR_INVALID_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CERT_)/

/** What a failure without an answer means for repeating the request. */
export function connectionFailure(error: unknown): 'not-sent' | 'maybe-sent' | 'final' {
  const code = systemCode(error) ?? ''
  if (FINAL.test(code)) return 'final'
  if (NOT_SENT.has(code)) return 'not-sent'
  const said = error instanceof Error ? error.message : ''
  return /before secure TLS connection was established/.test(said) ? 'not-sent' : 'maybe-sent'
}

/** Exponential with jitter, or what the server asked for. `retry` counts from 0. */
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
