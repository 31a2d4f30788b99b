/** A step is a value: what it changes, what it needs (model.ts), and how to do it. */

import type { Try } from '../decisions/access/outcome.ts'
import type { Granted } from '../decisions/grant-missing.ts'
import type { Google } from '../google/google.ts'
import type { Config } from '../inputs/config.ts'
import type { AccessState, Change, Finding, Log, PlannedStep } from '../model.ts'
import type { Pin } from '../service/traffic.ts'
import type { Binding, Execution, Service, StorageObject, WireRevision } from '../wire.ts'
import type { Clock } from './tools/clock.ts'

/** The world as a step sees it: of what steps hand on it can read the parts `R` that earlier ones wrote, and write its own, `W`. */
export interface RunContext<R extends Part = never, W extends Part = never> {
  google: Google
  config: Config
  signal: AbortSignal
  log: Log
  made: Noted & Readonly<Pick<Parts, R>> & Pick<Parts, W>
  /** The system's where it is left out. */
  clock?: Clock
  /** What a step really changed, where it learns more than the plan knew; `applyPlan` sets it for each step. */
  record?(changes: Change[]): void
  /** Permissions that the preflight has found the deployer to hold. */
  held?: ReadonlySet<string>
  /** Until when refusals for lack of a permission are waited out, on the clock; shared by all steps of a run. */
  patience?: { until?: number }
}

/** Of a whole run, in which everything is read in the end. */
export type World = RunContext<Part, Part>

/** What one step makes for a later one, or for the report. A step's type says which it reads and which it writes (`plan/order.ts`). */
interface Parts {
  source?: { object: StorageObject; digest: string; files: number; bytes: number }
  build?: { id: string; name: string; logUrl?: string; image: string; digest: string; baseImageUri?: string }
  /** The build as soon as it was accepted: who has to look into one that failed needs its log. */
  begun?: { id: string; logUrl?: string }
  revision?: WireRevision
  /** A rollout to come: what serves before it, and the tag that the release gave the new revision for it. */
  beforeRollout?: { pin: Pin; tag?: string }
  /** The release was refused while the invoker check was disabled, and accepted with it enabled: `ifCheckRequired` holds. */
  checkCleared?: boolean
  /** The manifest as it was sent: YAML with its comments. It may hold values of variables. */
  manifest?: string
  /** How the service can be reached, once a step has settled it. */
  access?: SettledAccess
  /** Members that a step has given the invoker role. */
  invokers?: string[]
  /** The execution that this run began, as last read. */
  execution?: Execution
}

export type Part = keyof Parts

/** What any step may note and look up, whatever the order: there is always another way to learn it, or to do without. */
interface Noted {
  /** The service as last read or returned. */
  service?: Service
  /** The service's allow policy as a step last read or wrote it. */
  bindings?: Binding[]
  /** What `grant_missing` has granted and enabled, be it in effect or not. */
  granted?: Granted
  /** A tag was bound by this run: policies that hang on it take a while to see it. */
  tagsBound?: true
  /** This run has let somebody in who could not call before, or made an account: it may take minutes to be so everywhere. */
  changedAccess?: boolean
  /** What is worth telling and stopped nothing. */
  findings?: Finding[]
}

/** All that the steps of a run have made. */
export type Made = Noted & Parts

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

/** Reads the parts `R` and writes the parts `W`. */
export interface Step<R extends Part = never, W extends Part = never> extends PlannedStep {
  /** For types alone: which parts they are. */
  readonly parts?: { reads: R; writes: W }
  /** Does it; throws ApiError or UserError. Returns a note for the log and summary. */
  apply(world: RunContext<R, W>): Promise<string | undefined>
}

/** A step in its place in a plan. */
export type AnyStep = Step<Part, Part>

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
