/** Runs `grant_missing`: grants first, then waits until the grants are in effect. */

import { underPreflight } from '../decisions/verdict.ts'
import { UserError } from '../errors.ts'
import { say } from '../language/say.ts'
import type { PlannedStep, StepResult } from '../model.ts'
import { applyPlan } from '../steps/apply.ts'
import type { World } from '../steps/step.ts'
import { systemClock } from '../steps/tools/clock.ts'
import { untilGranted } from '../steps/tools/propagation.ts'
import type { Course, Surroundings } from './course.ts'
import { examine } from './examine.ts'

/**
 * Under `grant_missing`: makes the grants that the preflight found missing, and checks again until they are in effect. Also grants what
 * becomes visible only then, behind a disabled API. The findings say whether the deploy can continue. Returns what was done; throws what
 * a step threw.
 */
export async function grantMissing(course: Course, world: World, place: Surroundings): Promise<StepResult[]> {
  const { config, made } = course
  const { log, clock = systemClock } = world
  const done: StepResult[] = []
  while (course.granting?.kind === 'grant') {
    const { plan } = course
    const steps = plan.slice(0, course.grantSteps ?? 0)
    const applied = await log.group(say`Grant what is missing`, () => applyPlan(steps, world))
    done.push(...applied.results)
    course.results = [...done, ...plan.slice(steps.length).map(notBegun)]
    course.changes.push(...applied.changes)
    if (applied.failure) {
      course.failedOn = applied.failure.step.target
      course.findings = underPreflight(course.found ?? [], config.preflight)
      throw applied.failure.error
    }
    world.patience = { until: clock.now() + config.propagationTimeoutMs }
    await log.group(say`Wait until it is in effect`, () => examineUntilGranted(course, world, place))
    course.results = [...done, ...course.plan.map(notBegun)]
  }
  if (made.granted && course.granting?.kind === 'nothing') log.info(say`Everything that was missing is now in effect.`)
  return done
}

async function examineUntilGranted(course: Course, world: World, place: Surroundings): Promise<void> {
  let pending: UserError | undefined
  try {
    await untilGranted(world, 'Preflight', async () => {
      await examine(course, world, place)
      const [first, ...others] = course.granting?.pending ?? []
      pending = first && course.granting?.kind === 'wait' ? new UserError([first, ...others]) : undefined
      if (pending) throw pending
    })
  } catch (error) {
    // What is not in effect yet is already among the course's findings.
    if (error !== pending) throw error
  }
}

const notBegun = ({ kind, title, target, changes, needs }: PlannedStep): StepResult => {
  const note = say`Not started, because the preflight did not pass.`
  return { kind, title, target, changes, needs, state: 'skipped', note }
}
