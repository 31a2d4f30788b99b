/** GitHub's client, by the same way to the network as Google's: proxies, pooled connections, deadlines. Loaded by the runs that ask. */
import type { GitHub, GitHubOptions } from '../github/api.ts'
import { waitAskedFor } from '../github/rate-limits.ts'
import { makeQuotes } from '../google/wire-level/hide-values.ts'
import { type Http, type HttpAnswer, makeHttp } from '../google/wire-level/http.ts'
import { makeRoutes } from '../google/wire-level/network.ts'
import { pause } from '../google/wire-level/pause.ts'
import type { Env } from '../inputs/config.ts'
import { say } from '../language/say.ts'

/** For one request. */
const TRY_MS = 15_000

interface Patience {
  signal: AbortSignal
  /** How long to wait in all where GitHub's rate limits ask for it; 0 by default. A longer wait is a refusal. */
  waitMs?: number
  /** Called before each such wait. */
  onWait?(ms: number): void
}

export async function githubClient(
  env: Env,
  { signal, waitMs = 0, onWait, ...about }: Pick<GitHubOptions, 'token' | 'repository'> & Patience,
): Promise<GitHub> {
  const { connectGitHub } = await import('../github/api.ts')
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  const http = patient(makeHttp(makeRoutes(env)), waitMs, onWait)
  const quotes = makeQuotes()
  quotes.keep(about.token)
  return connectGitHub({ ...about, apiUrl, fetch: fetchBy(http, signal, quotes.hide) })
}

/**
 * Repeats a request that a rate limit refused, when GitHub says. Refused requests have no effect, so also those that write; except those
 * that replace something (PATCH), which could have changed by then.
 */
function patient(http: Http, waitMs: number, onWait?: (ms: number) => void): Http {
  let left = waitMs
  return async request => {
    for (;;) {
      const answer: HttpAnswer = await http(request)
      const asked = request.method === 'PATCH' ? undefined : waitAskedFor(answer, Date.now())
      if (asked === undefined || asked > left) return answer
      left -= asked
      onWait?.(asked)
      await pause(asked, request.signal)
    }
  }
}

/** Octokit reads a page of something in between, such as a captive portal's, as if it were data. */
function answerOf({ status, headers, text }: HttpAnswer, hide: (text: string) => string): Response {
  const isRefusal = status >= 400
  if (!isRefusal && text && !headers.get('content-type')?.includes('json'))
    throw new Error(say`The answer is not JSON: ${hide(text).slice(0, 100)}`)
  return new Response((isRefusal ? hide(text) : text) || null, { status, headers: [...headers] })
}

/** GitHub redirects what is about a renamed repository. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308])
const MOST_REDIRECTS = 5

/** As much of `fetch` as Octokit uses. `hide` removes the token from a message that quotes it. */
function fetchBy(http: Http, signal: AbortSignal, hide: (text: string) => string): GitHubOptions['fetch'] {
  return async (address, { method, headers, body }) => {
    let url = new URL(address)
    for (let redirects = 0; ; redirects++) {
      const answer = await http({
        ...{ url: url.href, method, headers, signal, timeoutMs: TRY_MS },
        ...(body !== undefined && { body }),
      })
      const location = REDIRECTS.has(answer.status) && redirects < MOST_REDIRECTS && answer.headers.get('location')
      const next = location ? new URL(location, url) : url
      // The token goes to no other host.
      if (next === url || next.origin !== url.origin) return answerOf(answer, hide)
      url = next
    }
  }
}
