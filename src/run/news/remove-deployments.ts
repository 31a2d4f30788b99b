/** What is left on GitHub of a preview that is gone: its deployments, and the environment that they made. */

import type { Deployments } from '../../github/deployments.ts'
import { say } from '../../language/say.ts'

interface Gone {
  environment: string
  /** What they are deployments of: others in the same environment stay. */
  of: string
  /** The environment is named after the pull request by this action, not by an input. */
  derived: boolean
}

/**
 * Makes the deployments inactive and deletes them. The environment goes with the last one. Answers what stays and why, if anything does.
 * Throws what Octokit throws. Safe to run twice.
 */
export async function removeDeployments(
  deployments: Deployments,
  { environment, of, derived }: Gone,
  run: string | undefined,
): Promise<string | undefined> {
  const all = await deployments.list(environment)
  const own = all.filter(each => each.of === of)
  if (own.length === 0) return undefined
  // The newest may be the only active one: it is inactive first, whatever happens to the others.
  for (const { id } of own) {
    if (!ENDED.includes(await deployments.state(id)))
      await deployments.setStatus(id, { state: 'inactive', ...(run && { logUrl: run }) })
    await deployments.remove(id)
  }
  if (!derived || own.length < all.length) return undefined
  // Another run may have begun in between.
  if ((await deployments.list(environment)).length > 0) return undefined
  const stays = say`The environment ${environment} stays on GitHub, without deployments`
  try {
    const has = await deployments.setUp(environment)
    if (has) return say`${stays}: it has ${has}, which no run of this action made.`
    await deployments.removeEnvironment(environment)
    return undefined
  } catch (error) {
    if (![403, 404].includes((error as { status?: number }).status ?? 0)) throw error
    return say`${stays}: only a token with "administration: write" may delete it, and only one with "environments: read" and "actions: read" sees whether somebody has given it secrets or rules. The job's own token never has the first.`
  }
}

/** States in which GitHub does not count a deployment as active. */
const ENDED: (string | undefined)[] = ['inactive', 'failure', 'error']
