/** Requests whose answer was lost: they may have been carried out, so nothing is sent again before somebody has looked. */
import { Cancelled } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { connectionFailure, isTransient } from '../../google/wire-level/retry.ts'
import { ALL } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Change, StepKind } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { sentence } from '../../words/sentences.ts'
import type { World } from '../step.ts'
import { systemClock } from './clock.ts'

/** Whether the error leaves open if the request was accepted: no answer, or one from a proxy in between. */
export function leavesOpen(error: unknown): boolean {
  if (error instanceof Cancelled) return true
  if (!(error instanceof ApiError)) return false
  if (error.status === 0) return connectionFailure(error.cause) === 'maybe-sent'
  return error.status !== 429 && isTransient(error.status)
}

/** Whether it is not known what has become of a change: its answer was lost, or what it began cannot be followed. */
export const leavesChangeOpen = (error: unknown): error is ApiError =>
  error instanceof ApiError &&
  !error.ended &&
  (FOLLOWS.test(error.call) || (leavesOpen(error) && !READS.test(error.call)))

const FOLLOWS = /\/operations\/|:wait$/
const READS = /^GET |:(?:getIamPolicy|testIamPermissions|getAncestry|troubleshoot|query\w+|generate\w+)$/

/** Their request cannot be repeated, or they look themselves whether it was carried out. */
const LOOK_THEMSELVES: ReadonlySet<StepKind> = new Set<StepKind>([
  'build-image',
  'reuse-image',
  'upload-source',
  ...ALL.map(([kind]) => `deploy-${kind}` as const),
  'set-traffic',
  'run-job',
  'test-schedule',
  'verify-command',
])

const TRIES = 3
const BETWEEN_MS = 2_000

/**
 * Carries out a step again whose request may have been carried out: every other kind of step begins by looking at what is there, and is told
 * by a conflict what it made itself. What then is there although it was not before is this step's.
 */
export async function despiteLostAnswers(
  world: World,
  step: { kind: StepKind; title: string; changes: Change[] },
  apply: (world: World) => Promise<string | undefined>,
): Promise<string | undefined> {
  const { log, signal, clock = systemClock } = world
  let before: Change[] = []
  for (let tried = 1; ; tried++) {
    let now: Change[] | undefined
    const record = (changes: Change[]) => {
      now = changes
      world.record?.(before.length > 0 ? merged(before, changes) : changes)
    }
    try {
      const note = await apply({ ...world, record })
      if (tried > 1 && now?.length === 0 && before.length === 0)
        world.record?.(step.changes.map(change => ({ ...change, done: true })))
      return note
    } catch (error) {
      if (!leavesChangeOpen(error) || signal.aborted || LOOK_THEMSELVES.has(step.kind) || tried === TRIES) throw error
      before = merged(
        before,
        (now ?? []).filter(({ done }) => done),
      )
      log.info(say`${step.title}: it is not known whether it was done: ${sentence(errorText(error))} Looking.`)
      await clock.sleep(BETWEEN_MS, signal)
    }
  }
}

const merged = (before: readonly Change[], now: readonly Change[]): Change[] => [
  ...before.filter(one => !now.some(other => other.target === one.target && other.path === one.path)),
  ...now,
]
