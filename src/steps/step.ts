/** A step is a value: what it changes, what it needs (model.ts), and how to do it. */

import type { Try } from '../decisions/access/outcome.ts'
import type { Granted } from '../decisions/grant-missing.ts'
import type { Google } from '../google/google.ts'
import type { Config } from '../inputs/config.ts'
import type { AccessState, Change, Finding, Log, PlannedStep } from '../model.ts'
import type { Pin } from '../service/traffic.ts'
import type { Binding, Execution, Service, StorageObject, TrafficTarget, WireRevision } from '../wire.ts'
import type { Clock } from './tools/clock.ts'

/** The world as steps see it, and what earlier steps left for later ones. */
export interface RunContext {
  google: Google
  config: Config
  signal: AbortSignal
  log: Log
  made: Made
  /** The system's where it is left out. */
  clock?: Clock
  /** What a step really changed, where it learns more than the plan knew; `applyPlan` sets it for each step. */
  record?(changes: Change[]): void
  /** Until when refusals for lack of a permission are waited out, on the clock; shared by all steps of a run. */
  patience?: { until?: number }
}

/** What steps have made so far; each step reads what the ones before it wrote. */
export interface Made {
  source?: { object: StorageObject; digest: string; files: number; bytes: number }
  build?: { id: string; name: string; logUrl?: string; image: string; digest: string; baseImageUri?: string }
  /** The build as soon as it was accepted: who has to look into one that failed needs its log. */
  begun?: { id: string; logUrl?: string }
  /** The service as last read or returned. */
  service?: Service
  revision?: WireRevision
  /** The execution that this run began, as last read. */
  execution?: Execution
  /** The manifest as it was sent: YAML with its comments. It may hold values of variables. */
  manifest?: string
  /** How the service can be reached, once a step has settled it. */
  access?: SettledAccess
  /** The release was refused while the invoker check was disabled, and accepted with it enabled: `ifCheckRequired` holds. */
  checkCleared?: boolean
  /** What `grant_missing` has granted and enabled, be it in effect or not. */
  granted?: Granted
  /** The service's allow policy as a step last read or wrote it. */
  bindings?: Binding[]
  /** The traffic that a step has set, and what it was before. */
  traffic?: { before: TrafficTarget[]; after: TrafficTarget[] }
  /** A rollout to come: what serves before it, and the tag that the release gave the new revision for it. */
  held?: { pin: Pin; tag?: string }
  /** A tag was bound by this run: policies that hang on it take a while to see it. */
  tagsBound?: true
  /** Members that a step has given the invoker role. */
  invokers?: string[]
  /** This run has let somebody in who could not call before, or made an account: it may take minutes to be so everywhere. */
  changedAccess?: boolean
  /** What is worth telling and stopped nothing. */
  findings?: Finding[]
}

/** What became of a decision about access. */
interface SettledAccess {
  /** Left out where nothing was tried: the decision's `target` holds. */
  state?: AccessState
  /** The ways that were tried, in order, with the API's answers. */
  attempts: Attempt[]
  /** The service can be reached in another way now than before the run. */
  changed: boolean
}

export interface Attempt extends Try {
  /** What the API said, in a few words. */
  answer: string
  /** The policy that refused, without `constraints/`. */
  constraint?: string
}

export interface Step extends PlannedStep {
  /** Does it; throws ApiError or UserError. Returns a note for the log and summary. */
  apply(world: RunContext): Promise<string | undefined>
}

/** A deploy that says what was there already changes something all the same: a new revision, of an image that may be another by
 *  now. Nothing where `changes` tell more. */
export function madeAnew(
  changes: readonly Change[],
  target: string,
  path: string,
  after: string | undefined,
): Change[] {
  if (changes.length > 0 || after === undefined) return [...changes]
  return [{ target, path, after: after.split('/').at(-1) ?? after, done: true }]
}
