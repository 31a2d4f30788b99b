/** Whether a release is ready, and why not: the resource's own condition in words, with the fix if the reason is known. */

import { diagnose } from '../../decisions/diagnose.ts'
import { type Cause, findingOf, googleSaid } from '../../decisions/failures/cause.ts'
import { firstWords, isOfContainer, ownWords, releaseCause } from '../../decisions/failures/release.ts'
import type { Setting } from '../../decisions/refused/said.ts'
import { UserError } from '../../errors.ts'
import { fullName } from '../../iam/names.ts'
import { revisionLog } from '../../iam/remedies.ts'
import { traitsOf } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Remedy } from '../../model.ts'
import { optionsOf } from '../../needs/referenced.ts'
import type { Resources } from '../../needs/resources.ts'
import { limitsOf, settingsOf, type Template } from '../../service/container-settings.ts'
import type { StartCommand } from '../../service/start-command.ts'
import { sharesNow } from '../../service/traffic-shares.ts'
import type { Condition, Service } from '../../wire.ts'
import { list, sentence } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'
import { readContainerLog } from './container-log.ts'
import { saidIn } from './refusals.ts'

/** How long to wait for a resource that still reconciles after its operation has ended. */
const SETTLE_MS = 5 * 60_000

/** The status fields that services, jobs and worker pools share. */
export interface Reconciled {
  reconciling?: boolean
  terminalCondition?: Condition
  conditions?: Condition[]
}

/** The resource once it is stable: `reconciling` is over and the terminal condition says how it ended. */
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

/** Whether a change is still being carried out. */
export function isMoving({ reconciling, terminalCondition }: Reconciled): boolean {
  const state = terminalCondition?.state
  return reconciling === true || state === 'CONDITION_PENDING' || state === 'CONDITION_RECONCILING'
}

/** Ready; without any condition, it counts as ready because the operation succeeded. */
export const isReady = (live: Reconciled) =>
  !isMoving(live) && (live.terminalCondition?.state ?? 'CONDITION_SUCCEEDED') === 'CONDITION_SUCCEEDED'

/** A release that is not ready. */
interface Unready {
  resources: Resources
  /** `The job`. */
  what: string
  live: Reconciled
  /** Full name, of what has revisions. */
  revision?: string | undefined
  /** What its containers run as and in. */
  template: Template | undefined
  /** The operation's error, if it failed. */
  said?: string | undefined
  secrets?: Setting['secrets']
  /** The consequence for its users: a sentence. */
  still?: string
  /** Where to read the containers' log. */
  logs?: Remedy
  /** What its Dockerfile says of the start, where it was built here. */
  start?: StartCommand | undefined
}

/** Why it is not ready. */
export async function notReady(world: RunContext<'build'>, unready: Unready): Promise<UserError> {
  const { google, config, made } = world
  const { resources, what, live, template, secrets, still, logs, start, revision } = unready
  const condition = worst(live)
  const reason = reasonOf(condition)
  const said = condition?.message ?? unready.said ?? ''
  const resource = fullName.service(resources.service)
  const evidence: Evidence = {
    call: `GET run.googleapis.com/v2/${resources.service}`,
    resource,
    answer: [reason, said || say`it did not become ready in time`].filter(Boolean).join(': ').slice(0, 600),
  }
  const account = template?.serviceAccount
  const image = template?.containers?.find(({ image }) => image)?.image
  const causes = diagnose(saidIn(said, evidence, reason), {
    speaker: 'release',
    resources: account ? { ...resources, runtimeAccount: account } : resources,
    deployer: google.identity.principal,
    image,
    ...limitsOf(template, config),
    ...(secrets && { secrets }),
  })
  const reads = causes.length === 0 && isOfContainer({ reason, said }) && revision !== undefined
  const log = reads
    ? await readContainerLog(world, say`the container’s log`, fullName.service(revision), lines =>
        google.logging.revisionLog(revision, lines),
      )
    : NO_LOG
  const { project, projectNumber } = resources
  const cause = releaseCause({
    ...{ phase: 'starts', said, reason, project, projectNumber, region: config.region, lines: log.lines },
    settings: settingsOf(template, config, {
      built: made.build !== undefined,
      start,
      requests: traitsOf(config).requests,
    }),
  })
  const told: Cause = cause ?? {
    ...{ key: 'unknown', shown: said, remedies: [] },
    what: say`${what} is not ready: ${sentence(firstWords(said) || say`it did not become ready in time`)}`,
  }
  const finding = findingOf('release-failed', told, {
    ...{ resource, evidence: [evidence, ...log.evidence] },
    more: [still, log.note, said && googleSaid(ownWords(said))],
    end: (log.lines ?? []).map(({ text }) => text),
    remedies: reads && logs ? [logs] : causes.length === 0 && !cause && logs ? [logs] : [],
  })
  const [first, ...others] = [...causes, finding]
  return new UserError([first ?? finding, ...others])
}

const NO_LOG: Awaited<ReturnType<typeof readContainerLog>> = { lines: undefined, evidence: [], note: undefined }

/** Why the new revision of a service is not ready. */
export function failedRelease(
  world: RunContext<'build'>,
  resources: Resources,
  service: Service,
  {
    revision = service.latestCreatedRevision,
    ...how
  }: { said?: string | undefined; revision?: string | undefined; start?: StartCommand | undefined } = {},
): Promise<UserError> {
  const serving = [...sharesNow(service).keys()]
  return notReady(world, {
    ...{ resources, revision, ...how, live: service, template: service.template },
    what: say`The new revision`,
    secrets: optionsOf(world.config, resources.project, service).secrets,
    still:
      serving.length > 0
        ? say`${list(serving)} keep${serving.length > 1 ? '' : 's'} serving.`
        : say`Nothing serves yet.`,
    logs: revisionLog(resources.service, revision),
  })
}

/** The most specific condition: the terminal one, or a failed one with its own reason. */
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
