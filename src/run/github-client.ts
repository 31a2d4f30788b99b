/** GitHub's client, by the same way to the network as Google's: proxies, pooled connections, deadlines. Loaded by the runs that ask. */
import type { GitHub, GitHubOptions } from '../github/api.ts'
import { type Http, makeHttp } from '../google/wire-level/http.ts'
import { makeRoutes } from '../google/wire-level/network.ts'
import type { Env } from '../inputs/config.ts'

/** For one request. */
const TRY_MS = 15_000

export async function githubClient(
  env: Env,
  { signal, ...about }: Pick<GitHubOptions, 'token' | 'repository'> & { signal: AbortSignal },
): Promise<GitHub> {
  const { connectGitHub } = await import('../github/api.ts')
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  return connectGitHub({ ...about, apiUrl, fetch: fetchBy(makeHttp(makeRoutes(env)), signal) })
}

/** GitHub redirects what is about a renamed repository. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308])
const MOST_REDIRECTS = 5

/** As much of `fetch` as Octokit uses. */
function fetchBy(http: Http, signal: AbortSignal): GitHubOptions['fetch'] {
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
      if (next === url || next.origin !== url.origin)
        return new Response(answer.text || null, { status: answer.status, headers: answer.headers })
      url = next
    }
  }
}
