/** Writing a service, job or worker pool: on the fresh state again where somebody changed it in between, until it stands still. */
import { diagnose } from '../../decisions/diagnose.ts'
import type { UserError } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import type { FindingId } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import { limitsOf, type Template } from '../../service/container-settings.ts'
import type { Operation, TrafficTarget } from '../../wire.ts'
import { failure } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'
import { isConflict, isNameTaken, onFreshState } from './conflict.ts'
import { asError, saidBy } from './refusals.ts'
import { type Reconciled, settled } from './release.ts'

/** How one kind of thing is written. `live` null: it is not there. */
interface Writing<R, W, A> {
  /** `The job`. */
  what: string
  /** The state to begin with, where it is known and fresh; undefined: it is read. */
  first?: R | null | undefined
  read(): Promise<R | null>
  /** What is wanted of it as it is; throws UserError where that cannot be had. */
  want(live: R | null): W | Promise<W>
  send(live: R | null, wanted: W): Promise<A>
  /** The template of what is wanted, for what Google says of its size. */
  template?(wanted: W): Template | undefined
  /** A refusal, before anything else is made of it. True: what `want` answers has changed, and is sent at once. */
  onRefused?(error: ApiError): boolean
}

/** Sends what is wanted of the resource as it is. Throws what an API's refusal comes to. */
export function write<R, W, A>(
  world: RunContext,
  resources: Resources,
  { what, first, read, want, send, template, onRefused }: Writing<R, W, A>,
): Promise<{ wanted: W; answer: A }> {
  let now: R | null | undefined = first
  let sent: Template | undefined
  const refused = (error: ApiError) =>
    refusal(world, resources, what, error, { traffic: trafficOf(now), template: sent })
  return onFreshState(world, { what, first, read, lost: refused }, async live => {
    now = live
    for (;;) {
      const wanted = await want(live)
      sent = template?.(wanted)
      try {
        return { wanted, answer: await send(live, wanted) }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (!onRefused?.(error)) throw isConflict(error) ? error : refused(error)
      }
    }
  })
}

const trafficOf = (live: unknown): TrafficTarget[] => (live as { traffic?: TrafficTarget[] } | null)?.traffic ?? []

/** A refused deploy in words; what is no matter of the deploy stays the API's error. */
function refusal(
  { google, config, held }: RunContext,
  resources: Resources,
  what: string,
  error: ApiError,
  { traffic, template }: { traffic: TrafficTarget[]; template: Template | undefined },
): UserError | ApiError {
  const resource = fullName.service(resources.service)
  const said = saidBy(error, resource)
  const known = asError(
    diagnose(said, {
      ...{ speaker: 'api', resources, deployer: google.identity.principal, held, traffic },
      ...limitsOf(template, config),
    }),
    error,
  )
  if (known || error.status !== 409) return known ?? error
  const id: FindingId = 'release-failed'
  const reason = isNameTaken(error)
    ? `${sentence(error.message)} A revision's name can be used once: take another suffix, for instance with the number of the run's attempt.`
    : `${what} ${config.service} was changed by somebody else again and again: ${sentence(error.message)} Give the workflow a concurrency group so its deploys take turns.`
  return failure(
    id,
    reason,
    { resource, evidence: [said.evidence] },
    {
      cause: error,
    },
  )
}

/** The resource once it stands still, and what the operation said where it failed. */
export async function finish<R extends Reconciled>(
  world: RunContext,
  operation: Operation<R>,
  read: () => Promise<R | null>,
): Promise<{ live: R; said?: string }> {
  try {
    return { live: await settled(world, await world.google.run.wait(operation), read) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const live = await read()
    if (!live) throw error
    // Without `run.operations.get` the resource itself still tells how it goes.
    if (error.status === 403 && /operations/.test(error.permission ?? error.message))
      return { live: await settled(world, live, read) }
    return { live, said: error.message }
  }
}

/** What the inputs ask for and cannot be had, found only now. `done`: `changed`. */
export function refuseProblems(
  resources: Resources,
  what: string,
  problems: readonly string[],
  done: 'changed' | 'replaced' = 'changed',
): void {
  if (problems.length === 0) return
  const reason = `${what} cannot be ${done} as asked: ${problems.join('; ')}.`
  const resource = fullName.service(resources.service)
  throw failure('invalid-input', reason, { resource })
}

/** What was sent and accepted, and is not there any more. `what`: `The job`. */
export const gone = ({ config }: RunContext, resources: Resources, what: string): UserError =>
  failure(
    'release-failed',
    `${what} ${config.service} was sent and accepted, and is not there: somebody deleted it in between.`,
    { resource: fullName.service(resources.service) },
  )

/** The image to deploy: what this run built, else what the inputs name. */
export const imageOf = ({ made, config }: RunContext<'build'>): string | undefined =>
  made.build?.image ?? (config.origin.kind === 'image' ? config.origin.image : undefined)

/** Random lower case letters, as gcloud's nonce has them. */
export function letters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count))
  return String.fromCharCode(...bytes.map(byte => 97 + (byte % 26)))
}
