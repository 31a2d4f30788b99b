/** Whether a release is ready, and why not: the resource's own condition in words, with the fix where the reason is known. */
import { diagnose, type Setting } from '../../decisions/diagnose.ts'
import { UserError } from '../../errors.ts'
import { fullName } from '../../iam/names.ts'
import type { Evidence, Finding, Remedy } from '../../model.ts'
import { optionsOf } from '../../needs/referenced.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Condition, Service } from '../../wire.ts'
import { fail } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'
import { saidIn } from './refusals.ts'

/** Past the end of its operation a resource may reconcile on; this long is waited for it. */
const SETTLE_MS = 5 * 60_000

/** What services, jobs and worker pools tell of how they are doing. */
export interface Reconciled {
  reconciling?: boolean
  terminalCondition?: Condition
  conditions?: Condition[]
}

/** The resource once it stands still: `reconciling` is over and the terminal condition says how it ended. */
export async function settled<R extends Reconciled>(
  { signal, clock = systemClock }: Pick<RunContext, 'signal' | 'clock'>,
  live: R,
  read: () => Promise<R | null>,
): Promise<R> {
  const pause = backoff(1_000, 1.4, 10_000)
  const until = clock.now() + SETTLE_MS
  let current = live
  while (isMoving(current) && clock.now() < until) {
    await clock.sleep(pause(), signal)
    current = (await read()) ?? current
  }
  return current
}

function isMoving({ reconciling, terminalCondition }: Reconciled): boolean {
  const state = terminalCondition?.state
  return reconciling === true || state === 'CONDITION_PENDING' || state === 'CONDITION_RECONCILING'
}

/** Ready; what no API says (no condition at all) is taken for ready, as the operation ended well. */
export const isReady = (live: Reconciled) =>
  !isMoving(live) && (live.terminalCondition?.state ?? 'CONDITION_SUCCEEDED') === 'CONDITION_SUCCEEDED'

/** What was released and is not ready. */
interface Unready {
  resources: Resources
  /** `The job`. */
  what: string
  live: Reconciled
  /** What its containers run as. */
  template: { serviceAccount?: string; containers?: { image?: string }[] } | undefined
  /** What the operation answered, where it was that which failed. */
  said?: string | undefined
  secrets?: Setting['secrets']
  /** What follows for those who use it: a sentence. */
  still?: string
  /** Where the containers' log is to be read. */
  logs?: Remedy
}

/** Why it is not ready. */
export function notReady({ google }: RunContext, unready: Unready): UserError {
  const { resources, what, live, template, said, secrets, still, logs } = unready
  const condition = worst(live)
  const message = condition?.message ?? said ?? 'it did not become ready in time'
  const resource = fullName.service(resources.service)
  const evidence: Evidence = {
    call: `GET run.googleapis.com/v2/${resources.service}`,
    resource,
    answer: [reasonOf(condition), message].filter(Boolean).join(': ').slice(0, 600),
  }
  const account = template?.serviceAccount
  const causes = diagnose(saidIn(message, evidence, reasonOf(condition)), {
    speaker: 'release',
    resources: account ? { ...resources, runtimeAccount: account } : resources,
    deployer: google.identity.principal,
    image: template?.containers?.find(({ image }) => image)?.image,
    ...(secrets && { secrets }),
  })
  const fix = causes.length > 0 ? {} : fixFor(reasonOf(condition), message)
  const finding: Finding = fail(
    'release-failed',
    [`${what} is not ready: ${sentence(message)}`, still, fix.advice].filter(Boolean).join(' '),
    { resource, evidence: [evidence], remedies: fix.logs && logs ? [logs] : [] },
  )
  const [cause, ...others] = [...causes, finding]
  return new UserError([cause ?? finding, ...others])
}

/** Why the new revision of a service is not. */
export function failedRelease(world: RunContext, resources: Resources, service: Service, said?: string): UserError {
  const serving = service.latestReadyRevision?.split('/').at(-1)
  return notReady(world, {
    ...{ resources, said, live: service, template: service.template },
    what: 'The new revision',
    secrets: optionsOf(world.config, resources.project, service).secrets,
    still: serving ? `${serving} goes on serving.` : 'Nothing serves yet.',
    logs: logsLink(resources, service),
  })
}

interface Fix {
  advice?: string
  /** The container itself went wrong: its log tells. */
  logs?: boolean
}

/** What to do where no right is missing, by `Condition.reason` and `revisionReason` (google/cloud/run/v2/condition.proto). */
function fixFor(reason: string | undefined, message: string): Fix {
  switch (reason) {
    case 'CONTAINER_MISSING':
      return { advice: 'Check the name and the tag or digest in the input image.' }
    case 'SECRETS_ACCESS_CHECK_FAILED':
      return { advice: 'See that each secret has the version that is named, and that it is enabled.' }
    case 'ENCRYPTION_KEY_CHECK_FAILED':
      return {
        advice:
          'See that the key is enabled, and that the Cloud Run service agent has roles/cloudkms.cryptoKeyEncrypterDecrypter on it.',
      }
    case 'VPC_NETWORK_NOT_FOUND':
      return { advice: 'Check the names of network and subnet, and that they are in the service’s region.' }
    case 'ACTIVE_REVISION_LIMIT_REACHED':
      return { advice: 'Delete revisions that no longer serve, or lower their minimum number of instances.' }
    case 'MIN_INSTANCES_NOT_PROVISIONED':
      return { advice: 'Lower the minimum number of instances, or ask for more quota in this region.' }
    case 'HEALTH_CHECK_CONTAINER_ERROR':
    case 'PROGRESS_DEADLINE_EXCEEDED':
      return START
  }
  if (/image .*not found/i.test(message)) return { advice: 'Check the name and the tag or digest in the input image.' }
  return /failed to start|listen|health check|startup probe/i.test(message) ? START : { logs: true }
}

const START: Fix = {
  advice:
    'The container has to listen on the port in PORT (8080 by default) on 0.0.0.0 within four minutes; its log says more.',
  logs: true,
}

/** The condition that says most: the terminal one, or one that failed with a reason of its own. */
function worst({ terminalCondition, conditions }: Reconciled): Condition | undefined {
  const failed = (conditions ?? []).filter(({ state }) => state === 'CONDITION_FAILED')
  const telling = failed.find(condition => reasonOf(condition) && reasonOf(condition) !== 'REVISION_FAILED')
  if (terminalCondition?.state !== 'CONDITION_FAILED') return telling
  const reason = reasonOf(terminalCondition)
  if (reason && reason !== 'REVISION_FAILED') return terminalCondition
  return telling
    ? { ...terminalCondition, ...telling, message: terminalCondition.message ?? telling.message ?? '' }
    : terminalCondition
}

const reasonOf = (condition: Condition | undefined) => condition?.revisionReason ?? condition?.reason

function logsLink(resources: Resources, service: Service): Remedy {
  const revision = service.latestCreatedRevision?.split('/').at(-1)
  const [, project = '', , location = '', , name = ''] = resources.service.split('/')
  const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${
    revision ? ` resource.labels.revision_name="${revision}"` : ''
  } resource.labels.location="${location}"`
  const page = `https://console.cloud.google.com/logs/query;query=${encodeURIComponent(query)}?project=${encodeURIComponent(project)}`
  return { kind: 'console', title: 'Read the container’s log', text: page }
}
