/** Writes a service, job or worker pool, again on the fresh state after a conflict, and waits until it is stable. */

import { diagnose } from '../../decisions/diagnose.ts'
import type { UserError } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { FindingId } from '../../model.ts'
import type { Resources } from '../../needs/resources.ts'
import { limitsOf, type Template } from '../../service/container-settings.ts'
import type { Operation, TrafficTarget } from '../../wire.ts'
import { failure } from '../../words/findings.ts'
import { shortName } from '../../words/names.ts'
import { sentence } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'
import { isConflict, isNameTaken, onFreshState, SERVICE_TRIES } from './conflict.ts'
import { asError, saidBy } from './refusals.ts'
import { type Reconciled, settled } from './release.ts'

/** How to write one kind. `live` null: it does not exist. */
interface Writing<R, W, A> {
  /** `The job`. */
  what: string
  /** The initial state, if known and fresh; undefined: read it. */
  first?: R | null | undefined
  read(): Promise<R | null>
  /** The wanted state, based on the current one; throws UserError if that is not possible. */
  want(live: R | null): W | Promise<W>
  send(live: R | null, wanted: W): Promise<A>
  /** Whether the resource is what this run has sent: by a mark that no other run has. */
  isOurs(live: R, sent: W): boolean
  /** The template of what is wanted, for what Google says of its size. */
  template?(wanted: W): Template | undefined
  /** Handles a refusal first. True: the result of `want` has changed, so it is sent again. */
  onRefused?(error: ApiError): boolean
}

/**
 * What the facts say of the resource, if a write can start from it. After a build they are minutes old: then only with an etag, for which
 * Google refuses the write if the resource has changed since, or as absent. Undefined: read it first.
 */
export const startFrom = <R extends { etag?: string }>(
  { made }: RunContext<'build'>,
  seen: R | null | undefined,
): R | null | undefined => (made.build && seen && seen.etag === undefined ? undefined : seen)

/** Sends the wanted state, once. No answer: it was lost, and the resource shows that the request was carried out. Throws the error for
 *  an API's refusal. */
export function write<R, W, A>(
  world: RunContext,
  resources: Resources,
  { what, first, read, want, send, isOurs, template, onRefused }: Writing<R, W, A>,
): Promise<{ wanted: W; answer?: A }> {
  let now: R | null | undefined = first
  let sent: Template | undefined
  const attempts: W[] = []
  const refused = (error: ApiError) =>
    refusal(world, resources, what, error, { traffic: trafficOf(now), template: sent })
  return onFreshState(world, { what, first, read, lost: refused, tries: SERVICE_TRIES }, async live => {
    now = live
    const ours = live && attempts.find(attempt => isOurs(live, attempt))
    if (ours) return { wanted: ours }
    for (;;) {
      const wanted = await want(live)
      sent = template?.(wanted)
      attempts.push(wanted)
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

/** A refused deploy in words; other errors stay the API's. */
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
    ? say`${sentence(error.message)} A revision name can be used only once: use another suffix, for instance with the number of the run attempt.`
    : say`${what} ${config.service} was changed by someone else again and again: ${sentence(error.message)} Give the workflow a concurrency group so its deploys take turns.`
  return failure(
    id,
    reason,
    { resource, evidence: [said.evidence] },
    {
      cause: error,
    },
  )
}

/** The resource once it is stable, and the operation's error if it failed. */
export async function finish<R extends Reconciled>(
  world: RunContext,
  operation: Operation<R> | undefined,
  read: () => Promise<R | null>,
): Promise<{ live: R; said?: string }> {
  try {
    if (operation) return { live: await settled(world, await world.google.run.wait(operation), read) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const live = await read()
    if (!live) throw error
    if (error.ended) return { live, said: error.message }
    // Without `run.operations.get`, or where the operation is not to be had, the run polls the resource itself.
    return { live: await settled(world, live, read) }
  }
  const live = await read()
  if (live) return { live: await settled(world, live, read) }
  const { service } = world.config
  throw failure('release-failed', say`${service} was accepted but no longer exists: someone deleted it in between.`)
}

const NONCE = 'client.knative.dev/nonce'

/** Whether the template is one that a run has sent: it names the revision, or has the nonce that this run has drawn for it. */
export function isSameRelease(live: Marked | null | undefined, sent: Marked | null | undefined): boolean {
  if (sent?.revision) return shortName(live?.revision) === shortName(sent.revision)
  const nonce = sent?.labels?.[NONCE]
  return nonce !== undefined && nonce !== null && live?.labels?.[NONCE] === nonce
}

interface Marked {
  revision?: string | null
  labels?: Record<string, string> | null
}

/** Inputs that turn out to be impossible only now. `done`: `changed`. */
export function refuseProblems(
  resources: Resources,
  what: string,
  problems: readonly string[],
  done: 'changed' | 'replaced' = 'changed',
): void {
  if (problems.length === 0) return
  const reason = say`${what} cannot be ${done} as asked: ${problems.join('; ')}.`
  const resource = fullName.service(resources.service)
  throw failure('invalid-input', reason, { resource })
}

/** The error for a resource that was accepted but no longer exists. `what`: `The job`. */
export const gone = ({ config }: RunContext, resources: Resources, what: string): UserError =>
  failure(
    'release-failed',
    say`${what} ${config.service} was accepted but no longer exists: someone deleted it in between.`,
    { resource: fullName.service(resources.service) },
  )

/** The image to deploy: built by this run, otherwise from the inputs. */
export const imageOf = ({ made, config }: RunContext<'build'>): string | undefined =>
  made.build?.image ?? (config.origin.kind === 'image' ? config.origin.image : undefined)

/** Random lower-case letters, like gcloud's nonce. */
export function letters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count))
  return String.fromCharCode(...bytes.map(byte => 97 + (byte % 26)))
}
