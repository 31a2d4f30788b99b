/** Whether a release is ready, and why not: the service's own condition in words, with the fix where the reason is known. */
import { diagnose } from '../../decisions/diagnose.ts'
import { UserError } from '../../errors.ts'
import { fullName } from '../../iam/names.ts'
import type { Evidence, Finding, Remedy } from '../../model.ts'
import { optionsOf } from '../../needs/referenced.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Condition, Service } from '../../wire.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'
import { saidIn } from './refusals.ts'

/** Past the end of the operation a service may reconcile on; this long is waited for it. */
const SETTLE_MS = 5 * 60_000

/** The service once it stands still: `reconciling` is over and the terminal condition says how it ended. */
export async function settled(world: RunContext, service: Service): Promise<Service> {
  const { google, signal, clock = systemClock } = world
  const pause = backoff(1_000, 1.4, 10_000)
  const until = clock.now() + SETTLE_MS
  let current = service
  while (isMoving(current) && clock.now() < until) {
    await clock.sleep(pause(), signal)
    current = (await google.run.getService(service.name ?? '')) ?? current
  }
  return current
}

function isMoving({ reconciling, terminalCondition }: Service): boolean {
  const state = terminalCondition?.state
  return reconciling === true || state === 'CONDITION_PENDING' || state === 'CONDITION_RECONCILING'
}

/** Ready and serving; what no API says (no condition at all) is taken for ready, as the operation ended well. */
export const isReady = (service: Service) =>
  !isMoving(service) && (service.terminalCondition?.state ?? 'CONDITION_SUCCEEDED') === 'CONDITION_SUCCEEDED'

/** Why the release failed. `said`: what the operation answered, where it was that which failed. */
export function failedRelease(world: RunContext, resources: Resources, service: Service, said?: string): UserError {
  const condition = worst(service)
  const message = condition?.message ?? said ?? 'the service did not become ready in time'
  const name = fullName.service(resources.service)
  const evidence: Evidence = {
    call: `GET run.googleapis.com/v2/${resources.service}`,
    resource: name,
    answer: [reasonOf(condition), message].filter(Boolean).join(': ').slice(0, 600),
  }
  const { google, config } = world
  const image = service.template?.containers?.find(container => container.image)?.image
  const account = service.template?.serviceAccount
  const causes = diagnose(saidIn(message, evidence, reasonOf(condition)), {
    speaker: 'release',
    resources: account ? { ...resources, runtimeAccount: account } : resources,
    deployer: google.identity.principal,
    image,
    secrets: optionsOf(config, resources.project, service).secrets,
  })
  const fix = causes.length > 0 ? {} : fixFor(reasonOf(condition), message)
  const still = service.latestReadyRevision
    ? ` ${service.latestReadyRevision.split('/').at(-1)} goes on serving.`
    : ' Nothing serves yet.'
  const finding: Finding = {
    id: 'release-failed',
    status: 'fail',
    resource: name,
    reason: `The new revision is not ready: ${sentence(message)}${still}${fix.advice ? ` ${fix.advice}` : ''}`,
    evidence: [evidence],
    remedies: logsLink(resources, service, fix.logs),
  }
  const [cause, ...others] = [...causes, finding]
  return new UserError([cause ?? finding, ...others])
}

interface Fix {
  advice?: string
  /** The container itself went wrong: its log tells. */
  logs?: boolean
}

/** What to do where no right is missing, by `Condition.reason` and `revisionReason` (google/cloud/run/v2/condition.proto). */
export function fixFor(reason: string | undefined, message: string): Fix {
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
    'The container has to listen on the port in PORT (8080 by default) on 0.0.0.0 within four minutes; its log tells more.',
  logs: true,
}

/** The condition that says most: the terminal one, or one that failed with a reason of its own. */
function worst({ terminalCondition, conditions }: Service): Condition | undefined {
  const failed = (conditions ?? []).filter(({ state }) => state === 'CONDITION_FAILED')
  const telling = failed.find(condition => reasonOf(condition) && reasonOf(condition) !== 'REVISION_FAILED')
  if (terminalCondition?.state !== 'CONDITION_FAILED') return telling
  const reason = reasonOf(terminalCondition)
  if (reason && reason !== 'REVISION_FAILED') return terminalCondition
  return telling
    ? { ...terminalCondition, ...telling, message: terminalCondition.message ?? telling.message ?? '' }
    : terminalCondition
}

export const reasonOf = (condition: Condition | undefined) => condition?.revisionReason ?? condition?.reason

function logsLink(resources: Resources, service: Service, logs: boolean | undefined): Remedy[] {
  if (!logs) return []
  const revision = service.latestCreatedRevision?.split('/').at(-1)
  const [, project = '', , location = '', , name = ''] = resources.service.split('/')
  const query = `resource.type="cloud_run_revision" resource.labels.service_name="${name}"${
    revision ? ` resource.labels.revision_name="${revision}"` : ''
  } resource.labels.location="${location}"`
  const page = `https://console.cloud.google.com/logs/query;query=${encodeURIComponent(query)}?project=${encodeURIComponent(project)}`
  return [{ kind: 'console', title: 'Read the container’s log', text: page }]
}

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
