/** Finds out whose code a run is about, where the event does not say: by the workspace, and by asking GitHub. */
import { checkedOutCommit } from '../github/checkout.ts'
import { type CodeOwner, ownerOfBase, ownerOfHead } from '../github/code-owner.ts'
import type { GitHubContext } from '../github/context.ts'
import type { Runner } from '../github/runner.ts'
import type { Config } from '../inputs/config.ts'

/** Time for the one question to GitHub; without an answer the code is unknown. */
const PATIENCE_MS = 30_000

/** The owner as known from the event, else by GitHub's answer. Asks nothing of Google. Never throws. */
export async function findCodeOwner(
  { code, repository }: Pick<GitHubContext, 'code' | 'repository'>,
  { githubToken, origin }: Pick<Config, 'githubToken' | 'origin'>,
  { env }: Pick<Runner, 'env'>,
  signal: AbortSignal,
): Promise<CodeOwner> {
  const checkedOut = () => (origin.kind === 'source' ? checkedOutCommit(origin.directory) : null)
  if (code.whose === 'base') return ownerOfBase(env.GITHUB_SHA, await checkedOut())
  if (code.whose !== 'ask') return code
  const about = `The event is about pull request ${code.pullRequest} and does not say where its code comes from`
  if (!githubToken || !repository)
    return { whose: 'unknown', why: `${about}, and there is no github_token to ask with.` }
  try {
    const { connectGitHub } = await import('../github/api.ts')
    const github = await connectGitHub({
      token: githubToken,
      repository,
      apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
    })
    const [head, commit] = await Promise.all([github.pullHead(code.pullRequest), checkedOut()])
    return ownerOfHead(head, repository, commit)
  } catch (error) {
    const status = (error as { status?: number }).status
    const answer = status === undefined ? 'did not answer' : `answered ${status}`
    return {
      whose: 'unknown',
      why: `${about}, and GitHub ${answer} when asked. The job needs pull-requests: read.`,
    }
  }
}
