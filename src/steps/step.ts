/** A step is a value: what it changes, what it needs (model.ts), and how to run it. */
import type { Try } from '../decisions/access/outcome.ts'
import type { Granted } from '../decisions/grant-missing.ts'
import type { Google } from '../google/google.ts'
import type { Config } from '../inputs/config.ts'
import type { AccessState, Change, Finding, Log, PlannedStep } from '../model.ts'
import type { Pin } from '../service/traffic.ts'
import type { Binding, Execution, Policy, Service, StorageObject, WireRevision } from '../wire.ts'
import type { Clock } from './tools/clock.ts'

/** The context of a step: it can read the parts `R` that earlier steps wrote, and write its own parts `W`. */
export interface RunContext<R extends Part = never, W extends Part = never> {
  google: Google
  config: Config
  signal: AbortSignal
  log: Log
  made: Noted & Readonly<Pick<Parts, R>> & Pick<Parts, W>
  /** Default: the system's. */
  clock?: Clock
  /** The actual changes of a step, if it knows more than the plan; `applyPlan` sets it for each step. */
  record?(changes: Change[]): void
  /** Permissions that the deployer has according to the preflight. */
  held?: ReadonlySet<string>
  /** What accounts have according to the preflight: `MEMBER PERMISSION`. */
  granted?: ReadonlySet<string>
  /** The newest commit of a pull request, as GitHub has it now; undefined where it does not tell. */
  newestCommit?(pullRequest: number): Promise<string | undefined>
  /** Until when steps retry after a missing permission, on the clock; shared by all steps of a run. */
  patience?: { until?: number }
}

/** Of a whole run, which reads everything in the end. */
export type World = RunContext<Part, Part>

/** Results of a step for later steps or the report. A step's type says which it reads and writes (`plan/order.ts`). */
interface Parts {
  source?: { object: StorageObject; digest: string; files: number; bytes: number }
  build?: { id: string; name: string; logUrl?: string; image: string; digest: string; baseImageUri?: string }
  /** The build as soon as it was accepted, because a failed one needs its log. */
  begun?: { id: string; logUrl?: string }
  revision?: WireRevision
  /** For a later rollout: what serves before it, and the tag that the release gave the new revision for it. */
  beforeRollout?: { pin: Pin; tag?: string }
  /** The tag that the release gave the new revision, to be tested under its URL. */
  temporaryTag?: string
  /** The release was refused while the invoker check was disabled, and accepted with it enabled: `ifCheckRequired` holds. */
  checkCleared?: boolean
  /** The manifest as sent: YAML with its comments. It can contain values of variables. */
  manifest?: string
  /** How the service can be reached, once a step has set it. */
  access?: SettledAccess
  /** Members that a step has given the invoker role. */
  invokers?: string[]
  /** The execution that this run started, as last read. */
  execution?: Execution
}

export type Part = keyof Parts

/** Notes that any step can read and write in any order: no step depends on them. */
interface Noted {
  /** The service as last read or returned. */
  service?: Service
  /** The service's allow policy, as a step last read or wrote it. */
  bindings?: Binding[]
  /** Allow policies as last seen, with their etags, by full resource name. */
  policies?: Map<string, Policy>
  /** What `grant_missing` has granted and enabled, in effect or not. */
  granted?: Granted
  /** This run has bound a tag, which policies take a while to see. */
  tagsBound?: true
  /** This run has let in a new caller or created an account, which can take minutes to take effect everywhere. */
  changedAccess?: boolean
  /** Remarks that stop nothing. */
  findings?: Finding[]
  /** The preview of a newer push is there already: its commit, as its label has it. This run has deployed nothing. */
  newerPush?: string
  /** By pull request: what another run deployed of its preview after this run had decided to remove that. Names. */
  deployedMeanwhile?: Map<number, string[]>
}

/** The results of all steps of a run. */
export type Made = Noted & Parts

/** The result of an access decision. */
interface SettledAccess {
  /** Left out if nothing was tried: the decision's `target` holds. */
  state?: AccessState
  /** The tried ways, in order, with the API's answers. */
  attempts: Attempt[]
  /** Whether the run changed how the service can be reached. */
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
  /** Only for types: the parts. */
  readonly parts?: { reads: R; writes: W }
  /** Runs the step; throws ApiError or UserError. Returns a note for the log and summary. */
  apply(world: RunContext<R, W>): Promise<string | undefined>
}

/** A step in a plan. */
export type AnyStep = Step<Part, Part>

/**
 * A deploy without differences still changes something: it makes a new revision, possibly of a newer image. Empty if `changes` say more.
 */
export function madeAnew(
  changes: readonly Change[],
  target: string,
  path: string,
  after: string | undefined,
): Change[] {
  if (changes.length > 0 || after === undefined) return [...changes]
  return [{ target, path, after: after.split('/').at(-1) ?? after, done: true }]
}
