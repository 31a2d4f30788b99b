/** Writing a job or worker pool, on the fresh state again where somebody changed it in between, and waiting until it is ready. */
import { diagnose } from '../../decisions/diagnose.ts'
import { UserError } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { Finding } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import type { Condition, Operation } from '../../wire.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'
import { asError, saidBy, saidIn } from './refusals.ts'
import { fixFor, reasonOf } from './release.ts'

/** Reads of the fresh state after somebody else's change, before giving up. */
const CONFLICTS = 5

/** Past the end of its operation a resource may reconcile on; this long is waited for it. */
const SETTLE_MS = 5 * 60_000

export interface Reconciled {
  reconciling?: boolean
  terminalCondition?: Condition
  conditions?: Condition[]
}

/** Sends what is wanted of the resource as it is. `first`: the state to begin with; undefined: read it. */
export async function sendWanted<R, W>(
  world: RunContext,
  resources: Resources,
  calls: {
    first: R | null | undefined
    read(): Promise<R | null>
    want(live: R | null): W
    write(live: R | null, wanted: W): Promise<Operation<R>>
  },
): Promise<{ wanted: W; operation: Operation<R> }> {
  const { log, signal, clock = systemClock } = world
  const pause = backoff(500, 2, 8_000)
  let live = calls.first === undefined ? await calls.read() : calls.first
  for (let conflicts = 0; ; ) {
    const wanted = calls.want(live)
    try {
      return { wanted, operation: await calls.write(live, wanted) }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      if (error.status !== 409 || ++conflicts >= CONFLICTS) throw refusal(world, resources, error)
      log.info('It was changed by somebody else at the same moment: reading it again.')
      await clock.sleep(pause(), signal)
      live = await calls.read()
    }
  }
}

/** A refused deploy in words; what is no matter of the deploy stays the API's error. */
function refusal({ google }: RunContext, resources: Resources, error: ApiError): UserError | ApiError {
  const resource = fullName.service(resources.service)
  const said = saidBy(error, resource)
  const known = asError(diagnose(said, { speaker: 'api', resources, deployer: google.identity.principal }), error)
  if (known || error.status !== 409) return known ?? error
  const reason = `It was changed by somebody else again and again: ${sentence(error.message)} Give the workflow a concurrency group, so that its deploys take turns.`
  return new UserError(
    [{ id: 'release-failed', status: 'fail', resource, reason, evidence: [said.evidence], remedies: [] }],
    { cause: error },
  )
}

/** The resource once it stands still, and what the operation said where it failed. */
export async function finish<R extends Reconciled>(
  world: RunContext,
  operation: Operation<R>,
  read: () => Promise<R | null>,
): Promise<{ live: R; said?: string }> {
  const settled = async (live: R): Promise<R> => {
    const { signal, clock = systemClock } = world
    const pause = backoff(1_000, 1.4, 10_000)
    const until = clock.now() + SETTLE_MS
    let current = live
    while (isMoving(current) && clock.now() < until) {
      await clock.sleep(pause(), signal)
      current = (await read()) ?? current
    }
    return current
  }
  try {
    return { live: await settled(await world.google.run.waitFor(operation)) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const live = await read()
    if (!live) throw error
    // Without `run.operations.get` the resource itself still tells how it goes.
    if (error.status === 403 && /operations/.test(error.permission ?? error.message))
      return { live: await settled(live) }
    return { live, said: error.message }
  }
}

function isMoving({ reconciling, terminalCondition }: Reconciled): boolean {
  const state = terminalCondition?.state
  return reconciling === true || state === 'CONDITION_PENDING' || state === 'CONDITION_RECONCILING'
}

/** Ready; what no API says (no condition at all) is taken for ready, as the operation ended well. */
export const isReady = (live: Reconciled) =>
  !isMoving(live) && (live.terminalCondition?.state ?? 'CONDITION_SUCCEEDED') === 'CONDITION_SUCCEEDED'

/** Why it is not ready. `what`: `The job`; `template`: what its containers run as. */
export function notReady(
  { google }: RunContext,
  resources: Resources,
  what: string,
  live: Reconciled,
  template: { serviceAccount?: string; containers?: { image?: string }[] } | undefined,
  said: string | undefined,
): UserError {
  const resource = fullName.service(resources.service)
  const condition = live.terminalCondition
  const message = condition?.message ?? said ?? 'it did not become ready in time'
  const evidence = {
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
  })
  const { advice } = causes.length > 0 ? {} : fixFor(reasonOf(condition), message)
  const finding: Finding = {
    id: 'release-failed',
    status: 'fail',
    resource,
    reason: `${what} is not ready: ${sentence(message)}${advice ? ` ${advice}` : ''}`,
    evidence: [evidence],
    remedies: [],
  }
  const [cause, ...others] = [...causes, finding]
  return new UserError([cause ?? finding, ...others])
}

/** What the inputs ask for and cannot be had, found only now. */
export function refuseProblems(resources: Resources, what: string, problems: readonly string[]): void {
  if (problems.length === 0) return
  const reason = `${what} cannot be changed as asked: ${problems.join('; ')}.`
  const resource = fullName.service(resources.service)
  throw new UserError([{ id: 'invalid-input', status: 'fail', resource, reason, evidence: [], remedies: [] }])
}

/** The image to deploy: what this run built, else what the inputs name. */
export const imageOf = ({ made, config }: RunContext): string | undefined =>
  made.build?.image ?? (config.origin.kind === 'image' ? config.origin.image : undefined)

/** Random lower case letters, as gcloud's nonce has them. */
export function letters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count))
  return String.fromCharCode(...bytes.map(byte => 97 + (byte % 26)))
}

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
