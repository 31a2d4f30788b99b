/** Maintains the comment about a preview on its pull request. Failures are only warnings: the preview works without it. */
import type { GitHubContext } from '../github/context.ts'
import type { Runner } from '../github/runner.ts'
import type { Report } from '../model.ts'
import { isUp, markOf, renderComment } from '../report/comment.ts'
import { errorText } from '../words/error-text.ts'
import type { Course } from './course.ts'
import { githubClient } from './github-client.ts'

/** Timeout for GitHub, because the report waits for it. */
const PATIENCE_MS = 10_000

export async function commentOn(
  { config }: Course,
  report: Report,
  { env, log }: Runner,
  { repository, headCommit }: GitHubContext,
  signal: AbortSignal,
): Promise<void> {
  const { preview, githubToken: token, comment, dryRun } = config
  const commit = headCommit ?? config.commit
  if (!preview || !comment || dryRun || !token || !repository) return
  if (signal.aborted) return log.info('The comment on the pull request stays as it is: the run was cancelled.')
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const run =
    env.GITHUB_RUN_ID &&
    `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/actions/runs/${env.GITHUB_RUN_ID}`
  const body = renderComment(report, preview.of, { ...(commit && { commit }), ...(run && { run }) })
  try {
    const github = await githubClient(env, { token, repository, signal: AbortSignal.any([signal, patience]) })
    await github.comment(preview.pullRequest, markOf(preview.of), body, { mayStart: isUp(report) })
  } catch (error) {
    if (signal.aborted || patience.aborted) {
      const why = signal.aborted
        ? 'the run was cancelled'
        : `GitHub did not answer within ${PATIENCE_MS / 1_000} seconds`
      return log.warning(`The run did not write the comment on the pull request: ${why}.`)
    }
    const why = errorText(error)
    log.warning(
      `The run could not write the comment on the pull request: ${why}\nGive the job "permissions: pull-requests: write", or set comment: false.`,
    )
  }
}
