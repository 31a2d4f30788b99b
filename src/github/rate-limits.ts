/** GitHub's rate limits: how long a refusal asks to wait (docs/google-cloud.md#rate-limits). Pure. */

/** If GitHub does not say how long. */
const UNSAID_MS = 60_000
/** A clock that is a little off must not make the next request too early. */
const MARGIN_MS = 1_000

interface Refusal {
  status: number
  headers: Pick<Headers, 'get'>
  text: string
}

/** Milliseconds; undefined if the answer is not a refusal because of a rate limit. `now`: milliseconds since 1970. */
export function waitAskedFor({ status, headers, text }: Refusal, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const after = headers.get('retry-after')
  if (after !== null) return /^\d+$/.test(after.trim()) ? Number(after) * 1_000 : UNSAID_MS
  if (headers.get('x-ratelimit-remaining') === '0') {
    const reset = Number(headers.get('x-ratelimit-reset'))
    return reset > 0 ? Math.max(0, reset * 1_000 - now) + MARGIN_MS : UNSAID_MS
  }
  return status === 429 || /\b(?:rate limit|abuse detection)/i.test(text) ? UNSAID_MS : undefined
}

/** The same of what GitHub's client throws. */
export function waitOf(error: unknown, now: number): number | undefined {
  const { status, response } = error as { status?: number; response?: { headers?: Record<string, unknown> } }
  const headers = new Headers()
  for (const [name, value] of Object.entries(response?.headers ?? {}))
    if (value !== undefined) headers.set(name, String(value))
  const text = error instanceof Error ? error.message : ''
  return waitAskedFor({ status: status ?? 0, headers, text }, now)
}
