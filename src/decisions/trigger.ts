/** Whether this event is allowed to deploy. Decided before the first request (docs/report.md#how-a-run-ends). */
import type { GitHubContext } from '../github/context.ts'
import type { Config } from '../inputs/config.ts'
import type { Finding } from '../model.ts'
import { USES } from '../version.ts'
import { fail, skipped } from '../words/findings.ts'

type TriggerJudgement = { go: true } | { go: false; skip: boolean; finding: Finding }

const RISK: Record<Config['origin']['kind'], string> = {
  source: "Building it here would run a stranger's code with this repository's permissions.",
  image:
    "An image that was built from it, or that it names, would run a stranger's code with this service's permissions.",
  template: "Deploying for it here would let a stranger trigger changes with this repository's permissions.",
}

const PERMISSIONS = 'permissions:\n  contents: read\n  id-token: write'
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
  const federated = config.credentials.kind === 'workload-identity-federation'
  const hasCredentials = !federated || mayAskIdToken
  if (code.whose !== 'ours' && hasCredentials && !(config.forkEnvironment && federated))
    return refuseCode(config, context)
  if (hasCredentials) return { go: true }
  const evidence = [
    {
      call: 'environment ACTIONS_ID_TOKEN_REQUEST_URL',
      resource: context.repository ?? '',
      answer: 'not set by the runner',
    },
  ]
  if (code.whose !== 'ours' || dependabot)
    return stop(
      true,
      skipped(
        'fork-without-token',
        `${withoutToken(context)}, so nothing was deployed. A maintainer can deploy the change from a branch of this repository.`,
        { evidence },
      ),
    )
  return stop(
    false,
    fail(
      'id-token-permission',
      'The job is not allowed to ask GitHub for an ID token, so it cannot sign in at Google. GitHub allows it only to jobs that say id-token: write under permissions; where permissions are listed, each that the job uses has to be in the list.',
      { evidence, remedies: [{ kind: 'workflow', title: 'Add to the job', text: PERMISSIONS }] },
    ),
  )
}

function withoutToken({ code, dependabot }: GitHubContext): string {
  if (dependabot) return 'GitHub gives no credentials to runs that Dependabot starts'
  if (code.whose === 'foreign') return 'GitHub gives no credentials to pull requests from forks'
  return 'The run has no credentials, and its code is not known to be of this repository'
}

function refuseCode(
  { origin, forkEnvironment }: Pick<Config, 'origin' | 'forkEnvironment'>,
  { event, repository, code }: GitHubContext,
): TriggerJudgement {
  const ours = repository ?? 'this repository'
  const head = code.whose === 'foreign' ? (code.head ?? 'a deleted fork') : 'unknown'
  const whose =
    code.whose === 'foreign'
      ? `The event ${event} is about code of ${head}, not of ${ours}.`
      : `It is not known whose code this run is about. ${code.whose === 'unknown' ? code.why : ''}`.trimEnd()
  const keyless = forkEnvironment
    ? ' allow_fork_source does not help here: it needs workload_identity_provider, whose ID token proves the environment of the job.'
    : ''
  return stop(
    false,
    fail(
      'foreign-head',
      `${whose} ${RISK[origin.kind]} ` +
        `Use the pull_request event, which gives forks no credentials, or deploy after merging.${keyless}`,
      {
        evidence: [{ call: `event ${event}`, resource: repository ?? '', answer: `head repository ${head}` }],
        remedies: [
          {
            kind: 'workflow',
            alternative: true,
            title: 'To deploy such code after a person has approved each run',
            text: REVIEWED,
          },
        ],
      },
    ),
  )
}

const stop = (skip: boolean, finding: Finding): TriggerJudgement => ({ go: false, skip, finding })
