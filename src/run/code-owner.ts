/** Finds out whose code a run deploys if the event does not tell: from the workspace and from GitHub. */

import { checkedOutCommit } from '../github/checkout.ts'
import { type CodeOwner, ownerOfBase, ownerOfHead } from '../github/code-owner.ts'
import type { GitHubContext } from '../github/context.ts'
import type { Runner } from '../github/runner.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { githubClient } from './github-client.ts'

/** Timeout of the request to GitHub; without an answer, the owner of the code is unknown. */
const PATIENCE_MS = 30_000

/** The owner from the event, otherwise from GitHub's answer. Sends no request to Google. Never throws. */
export async function findCodeOwner(
  { code, repository }: Pick<GitHubContext, 'code' | 'repository'>,
  { githubToken, origin }: Pick<Config, 'githubToken' | 'origin'>,
  { env }: Pick<Runner, 'env'>,
  signal: AbortSignal,
): Promise<CodeOwner> {
  const checkedOut = () => (origin.kind === 'source' ? checkedOutCommit(origin.directory) : null)
  if (code.whose === 'base') return ownerOfBase(env.GITHUB_SHA, await checkedOut())
  if (code.whose !== 'ask') return code
  const about = say`The event is about pull request ${code.pullRequest} and does not tell where its code comes from`
  if (!githubToken || !repository)
    return { whose: 'unknown', why: say`${about}, and there is no github_token to ask GitHub.` }
  try {
    const github = await githubClient(env, {
      token: githubToken,
      repository,
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    })
    const [head, commit] = await Promise.all([github.pullHead(code.pullRequest), checkedOut()])
    return ownerOfHead(head, repository, commit)
  } catch (error) {
    const status = (error as { status?: number }).status
    const answer = status === undefined ? say`did not answer` : say`answered ${status}`
    return {
      whose: 'unknown',
      why: say`${about}, and GitHub ${answer}. The job needs pull-requests: read.`,
    }
  }
}
