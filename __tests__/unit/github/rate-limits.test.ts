/** How long a refusal by GitHub asks to wait: its page "Rate limits for the REST API", and what its client throws. */
import { describe, expect, it } from 'vitest'
import { waitAskedFor, waitOf } from '../../../src/github/rate-limits.ts'

const NOW = Date.UTC(2026, 10, 30, 5, 12)
const inSeconds = (seconds: number) => String(NOW / 1_000 + seconds)
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const SPENT = { 'x-ratelimit-remaining': '0' }

describe.each<[string, (status: number, headers: Record<string, string>, text: string) => number | undefined]>([
  ['an answer', (status, headers, text) => waitAskedFor({ status, headers: new Headers(headers), text }, NOW)],
  [
    'an error',
    (status, headers, text) => waitOf(Object.assign(new Error(text), { status, response: { headers } }), NOW),
  ],
])('%s', (_, wait) => {
  it.each<[string, number, Record<string, string>, string, number | undefined]>([
    ['403 with retry-after', 403, { 'retry-after': '17' }, '', 17_000],
    ['429 with retry-after', 429, { 'retry-after': '17' }, '', 17_000],
    [
      'retry-after before the reset',
      403,
      { 'retry-after': '5', ...SPENT, 'x-ratelimit-reset': inSeconds(90) },
      '',
      5_000,
    ],
    ['retry-after as a date', 429, { 'retry-after': 'Mon, 30 Nov 2026 05:13:00 GMT' }, '', 60_000],
    ['the reset, by a clock that is a little off', 403, { ...SPENT, 'x-ratelimit-reset': inSeconds(90) }, '', 91_000],
    ['429 with the reset', 429, { ...SPENT, 'x-ratelimit-reset': inSeconds(90) }, '', 91_000],
    ['a reset that is over', 403, { ...SPENT, 'x-ratelimit-reset': inSeconds(-90) }, '', 1_000],
    ['no reset', 403, SPENT, '', 60_000],
    ['a reset that is no number', 403, { ...SPENT, 'x-ratelimit-reset': 'soon' }, '', 60_000],
    [
      'a reset of a limit that is not spent',
      403,
      { 'x-ratelimit-remaining': '9', 'x-ratelimit-reset': '1' },
      '',
      undefined,
    ],
    ['a secondary limit by its words', 403, {}, SECONDARY, 60_000],
    ['abuse detection, its older name', 403, {}, 'You have triggered an abuse detection mechanism.', 60_000],
    ['429 without a word', 429, {}, '', 60_000],
    ['a missing permission', 403, {}, 'Resource not accessible by integration', undefined],
    ['what does not exist', 404, { 'retry-after': '17' }, 'Not Found', undefined],
    ['a server error', 502, { 'retry-after': '17' }, SECONDARY, undefined],
    ['a good answer', 200, { ...SPENT, 'x-ratelimit-reset': inSeconds(90) }, '', undefined],
  ])('%s', (_, status, headers, text, expected) => expect(wait(status, headers, text)).toBe(expected))
})

it.each([new Error('socket hang up'), new DOMException('late', 'TimeoutError'), { status: 500 }, {}])(
  'no wait for %s',
  error => expect(waitOf(error, NOW)).toBeUndefined(),
)
