/** May this event deploy at all? Decided before the first request (docs/report.md#how-a-run-ends). */
import type { GitHubContext } from '../github/context.ts'
import type { Config } from '../inputs/config.ts'
import type { Finding } from '../model.ts'

export type TriggerJudgement = { go: true } | { go: false; skip: boolean; finding: Finding }

const RISK: Record<Config['origin']['kind'], string> = {
  source: "Building it here would run a stranger's code with this repository's rights.",
  image: "An image that was made from it, or is named by it, would run a stranger's code with this service's rights.",
  template: "Deploying for it here would let a stranger start changes with this repository's rights.",
}

const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write'

/**
 * - The head of a fork under `pull_request_target` or `workflow_run` runs with the base repository's rights: refused, whatever
 *   is deployed. An image's name or a flag may be the stranger's choice as much as the source is.
 * - A run for a fork, or by Dependabot, gets no ID token whatever its event: nothing to do, said as a notice.
 * - Anybody else without an ID token forgot `id-token: write`.
 */
export function judgeTrigger(config: Pick<Config, 'credentials' | 'origin'>, context: GitHubContext): TriggerJudgement {
  const federated = config.credentials.kind === 'workload-identity-federation'
  const privileged = context.event === 'pull_request_target' || context.event === 'workflow_run'
  if (privileged && context.fork)
    return stop(false, {
      id: 'foreign-head',
      status: 'fail',
      reason:
        `The workflow was started by ${context.event} for the head of ${context.headRepository ?? 'a deleted fork'}, which is not ` +
        `${context.repository ?? 'this repository'}. ${RISK[config.origin.kind]} ` +
        'Use the pull_request event, which gives forks no credentials, or deploy after merging.',
      evidence: [
        {
          call: `event ${context.event}`,
          resource: context.repository ?? '',
          answer: `head repository ${context.headRepository ?? 'unknown'}`,
        },
      ],
      remedies: [],
    })
  if (!federated || context.mayAskIdToken) return { go: true }
  const evidence = [
    {
      call: 'environment ACTIONS_ID_TOKEN_REQUEST_URL',
      resource: context.repository ?? '',
      answer: 'not set by the runner',
    },
  ]
  if (context.fork || context.dependabot)
    return stop(true, {
      id: 'fork-without-token',
      status: 'skipped',
      reason:
        `GitHub gives no credentials to ${context.dependabot ? 'runs that Dependabot starts' : 'pull requests from forks'}, so nothing was ` +
        'deployed. A maintainer can deploy the change from a branch of this repository.',
      evidence,
      remedies: [],
    })
  return stop(false, {
    id: 'id-token-permission',
    status: 'fail',
    reason: `The job may not ask GitHub for an ID token. Add these lines to the job or the workflow:\n\n${PERMISSIONS}`,
    evidence,
    remedies: [],
  })
}

const stop = (skip: boolean, finding: Finding): TriggerJudgement => ({ go: false, skip, finding })
