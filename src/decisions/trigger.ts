/** Whether this event is allowed to deploy. Decided before the first request (docs/report.md#how-a-run-ends). */

import type { GitHubContext } from '../github/context.ts'
import { TOKEN_VARIABLE } from '../github/given-token.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Finding } from '../model.ts'
import { USES } from '../version.ts'
import { fail, skipped } from '../words/findings.ts'
import { noToken } from './no-token.ts'

type TriggerJudgement = { go: true } | { go: false; skip: boolean; finding: Finding }

const RISK: Record<Config['origin']['kind'], string> = {
  source: say`Building it here would run a stranger's code with this repository's permissions.`,
  image: say`An image that was built from it, or that it names, would run a stranger's code with this service's permissions.`,
  template: say`Deploying for it here would let a stranger trigger changes with this repository's permissions.`,
}

const REVIEWED =
  'environment: previews-of-forks   # of the job; with required reviewers in the settings of the repository\n' +
  `steps:\n  - uses: ${USES}\n    with:\n      environment: previews-of-forks\n      allow_fork_source: true`

/**
 * - Code that is or could be a stranger's is not deployed with our credentials, whatever the event and whatever is deployed: a stranger
 * can choose an image name or a flag as well as the source. Only `allow_fork_source` with an `environment` allows it. Without
 * credentials there is nothing to do, which is a notice.
 * - A run by Dependabot gets no ID token: also a notice.
 * - Any other run without an ID token lacks `id-token: write`.
 */
export function judgeTrigger(
  config: Pick<Config, 'credentials' | 'origin' | 'forkEnvironment'>,
  context: GitHubContext,
): TriggerJudgement {
  const { code, dependabot, mayAskIdToken } = context
  // Only an ID token that this run requests itself proves the environment of the job.
  const { credentials } = config
  const federated = credentials.kind === 'workload-identity-federation'
  const hasCredentials = !federated || mayAskIdToken
  if (code.whose !== 'ours' && hasCredentials && !(config.forkEnvironment && federated))
    return refuseCode(config, context)
  if (hasCredentials) return { go: true }
  const evidence = [
    {
      call: `environment ${context.place ? TOKEN_VARIABLE : 'ACTIONS_ID_TOKEN_REQUEST_URL'}`,
      resource: context.repository ?? '',
      answer: context.place ? say`not set` : say`not set by the runner`,
    },
  ]
  if (code.whose !== 'ours' || dependabot)
    return stop(
      true,
      skipped(
        'fork-without-token',
        say`${withoutToken(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`,
        { evidence },
      ),
    )
  const { reason, remedy } = noToken(context.place, federated ? credentials.audience : '')
  return stop(false, fail('id-token-permission', reason, { evidence, remedies: [remedy] }))
}

function withoutToken({ code, dependabot }: GitHubContext): string {
  if (dependabot) return say`GitHub gives no credentials to runs that Dependabot starts`
  if (code.whose === 'foreign') return say`GitHub gives no credentials to pull requests from forks`
  return say`The run has no credentials, and its code is not known to be of this repository`
}

function refuseCode(
  { origin, forkEnvironment }: Pick<Config, 'origin' | 'forkEnvironment'>,
  { event, repository, code }: GitHubContext,
): TriggerJudgement {
  const ours = repository ?? say`this repository`
  const head = code.whose === 'foreign' ? (code.head ?? say`a deleted fork`) : 'unknown'
  const whose =
    code.whose === 'foreign'
      ? say`The event ${event} is about code of ${head}, not of ${ours}.`
      : say`It is not known whose code this run is about. ${code.whose === 'unknown' ? code.why : ''}`.trimEnd()
  const keyless = forkEnvironment
    ? say` allow_fork_source does not help here: it needs workload_identity_provider, whose ID token proves the environment of the job.`
    : ''
  return stop(
    false,
    fail(
      'foreign-head',
      `${whose} ${RISK[origin.kind]} ` +
        say`Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`,
      {
        evidence: [{ call: `event ${event}`, resource: repository ?? '', answer: `head repository ${head}` }],
        remedies: [
          {
            kind: 'workflow',
            alternative: true,
            title: say`To deploy such code after a person has approved each run`,
            text: REVIEWED,
          },
        ],
      },
    ),
  )
}

const stop = (skip: boolean, finding: Finding): TriggerJudgement => ({ go: false, skip, finding })
