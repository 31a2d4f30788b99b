/** The numbers of a GitHub repository and its owner: from options, otherwise from GET /repos/O/R (no token for public repositories). */

import { makeHttp } from '../google/wire-level/http.ts'
import { makeRoutes } from '../google/wire-level/network.ts'
import { USER_AGENT } from '../google/wire-level/transport.ts'
import type { Env } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { errorText } from '../words/error-text.ts'
import { SetupFault } from './fault.ts'
import type { RepositoryIds } from './items.ts'
import type { SetupOptions } from './options.ts'

/** Throws SetupFault, which says how to give the numbers. */
export async function repositoryIds(options: SetupOptions, env: Env, signal: AbortSignal): Promise<RepositoryIds> {
  const { repository, repositoryId, ownerId } = options
  if (repositoryId && ownerId) return { repositoryId, ownerId }
  const api = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/$/, '')
  const token = env.GITHUB_TOKEN || env.GH_TOKEN
  const url = `${api}/repos/${repository}`
  const unknown = (why: string) =>
    new SetupFault(
      say`The numbers of ${repository} are not known: GET ${url} ${why}. Give them: --repository-id and --owner-id; ` +
        say`"gh api repos/${repository} --jq '.id, .owner.id'" prints both. ` +
        say`For a private repository, the variable GITHUB_TOKEN can hold a token that reads it.`,
    )
  const headers = {
    accept: 'application/vnd.github+json',
    'user-agent': USER_AGENT,
    ...(token && { authorization: `Bearer ${token}` }),
  }
  let answer: { status: number; text: string }
  try {
    answer = await makeHttp(makeRoutes(env))({ url, method: 'GET', headers, signal, timeoutMs: 15_000 })
  } catch (error) {
    throw unknown(say`got no answer (${errorText(error)})`)
  }
  if (answer.status === 404 && !token) throw unknown(say`answers 404: there is no such public repository`)
  if (answer.status !== 200) throw unknown(say`answers ${answer.status}`)
  const found = idsIn(answer.text)
  if (!found) throw unknown(say`answers without the numbers`)
  const { name, ...ids } = found
  // GitHub redirects or answers under the new name after a rename; the number is the same.
  if (name.toLowerCase() !== repository.toLowerCase())
    throw new SetupFault(say`--repository: ${repository} is now ${name}. Example: --repository ${name}`)
  return { repositoryId: repositoryId ?? ids.repositoryId, ownerId: ownerId ?? ids.ownerId }
}

function idsIn(text: string): (RepositoryIds & { name: string }) | undefined {
  try {
    const {
      id,
      full_name: name,
      owner,
    } = JSON.parse(text) as { id?: unknown; full_name?: unknown; owner?: { id?: unknown } }
    if (!Number.isSafeInteger(id) || !Number.isSafeInteger(owner?.id) || typeof name !== 'string') return undefined
    return { repositoryId: String(id), ownerId: String(owner?.id), name }
  } catch {
    return undefined
  }
}
