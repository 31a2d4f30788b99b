/** Runs a plan: independent steps in parallel, with an exact record of what was done and what was not. */

import { Cancelled } from '../errors.ts'
import { toEvidence } from '../google/wire-level/api-error.ts'
import { cancelled } from '../google/wire-level/pause.ts'
import { say } from '../language/say.ts'
import type { Change, StepKind, StepResult } from '../model.ts'
import { errorText } from '../words/error-text.ts'
import { warn } from '../words/findings.ts'
import type { AnyStep, World } from './step.ts'
import { inWords, systemClock } from './tools/clock.ts'
import { despiteLostAnswers, leavesChangeOpen } from './tools/lost-answer.ts'
import { untilGranted } from './tools/propagation.ts'

interface Applied {
  /** One per step of the plan, in order. */
  results: StepResult[]
  changes: Change[]
  /** The first step that failed; later steps were not started. */
  failure?: { step: AnyStep; error: unknown }
}

/** Which earlier steps a step waits for. A kind that is not listed waits for all of them. */
const WAITS_FOR: Partial<Record<StepKind, StepKind[]>> = {
  'create-account': ['enable-api', 'grant-role'],
  'create-bucket': ['enable-api', 'grant-role'],
  'create-repository': ['enable-api', 'grant-role'],
  // The upload takes longest, so the repository is created meanwhile.
  'upload-source': ['enable-api', 'grant-role', 'create-bucket'],
}

/** Does not throw if a step fails: `failure` says which one and why. */
export async function applyPlan(plan: readonly AnyStep[], world: World): Promise<Applied> {
  const run: Run = { stop: new AbortController(), patience: world.patience ?? {} }
  const runs: Promise<StepResult>[] = []
  for (const [at, step] of plan.entries()) {
    const kinds = WAITS_FOR[step.kind]
    const before = plan
      .slice(0, at)
      .flatMap((other, index) => (!kinds || kinds.includes(other.kind) ? runs[index] : undefined) ?? [])
    runs.push(runStep(step, before, world, run))
  }
  const results = await Promise.all(runs)
  const changes = results.flatMap(result => result.changes)
  return run.failure ? { results, changes, failure: run.failure } : { results, changes }
}

interface Run {
  failure?: { step: AnyStep; error: unknown }
  /** Aborts the steps that run beside a failed one. */
  stop: AbortController
  patience: { until?: number }
}

async function runStep(step: AnyStep, before: Promise<StepResult>[], world: World, run: Run): Promise<StepResult> {
  await Promise.all(before)
  if (run.failure) return result(step, 'skipped', step.changes, say`Not started, because an earlier step failed.`)
  const { log, clock = systemClock } = world
  const signal = AbortSignal.any([world.signal, run.stop.signal])
  let recorded: Change[] | undefined
  const own: World = { ...world, signal, patience: run.patience, record: changes => (recorded = changes) }
  const began = clock.now()
  try {
    if (world.signal.aborted) throw cancelled(world.signal)
    log.info(`${step.title} ...`)
    using _ = log.during?.(step.title)
    using _timed = timed(step.title, world)
    const note = await untilGranted(own, step.title, () => despiteLostAnswers(own, step, within => step.apply(within)))
    log.info(say`${step.title}: done in ${inWords(clock.now() - began)}${note ? `. ${note}` : ''}`)
    return result(step, 'done', recorded ?? step.changes.map(change => ({ ...change, done: true })), note)
  } catch (error) {
    tellUnderWay(own, step, error)
    const beside = run.failure !== undefined && (error instanceof Cancelled || signal.aborted)
    run.failure ??= { step, error }
    run.stop.abort(new Cancelled(say`Stopped, because "${run.failure.step.title}" failed.`))
    const note = beside ? say`Stopped, because another step failed.` : errorText(error)
    log.info(say`${step.title}: ${beside ? say`stopped` : say`failed`} after ${inWords(clock.now() - began)}`)
    return result(step, 'failed', recorded ?? step.changes, note)
  }
}

/** The run was stopped while it waited for the answer to a change. What has become of a build is told by its step. */
function tellUnderWay({ made }: World, step: AnyStep, error: unknown): void {
  const lost = error instanceof Cancelled ? error.cause : undefined
  if (step.kind === 'build-image' || !leavesChangeOpen(lost)) return
  const reason = say`The run was stopped while it waited for an answer to "${step.title}". Whether that was carried out is not known.`
  const evidence = [toEvidence(lost.call, step.target, lost)]
  made.findings = [...(made.findings ?? []), warn('cancelled', reason, { resource: step.target, evidence })]
}

/** Until it is disposed of, for the report: beside the requests of the step. */
function timed(name: string, { google: { timings } }: World): Disposable {
  const startMs = Math.round(performance.now())
  return {
    [Symbol.dispose]: () => void timings.push({ name, startMs, durationMs: Math.round(performance.now() - startMs) }),
  }
}

function result(step: AnyStep, state: StepResult['state'], changes: Change[], note?: string): StepResult {
  const { kind, title, target, needs } = step
  return { kind, title, target, needs, changes, state, ...(note && { note }) }
}
