/**
 * Config + Facts + Decisions -> what to do, in order: one file per kind of run. Without facts it is the widest plan: every step that
 * these inputs could lead to. Its needs are the questions of the preflight; the real plan is a part of it.
 */
import type { Facts } from '../facts/facts.ts'
import type { CallerSettings, Config, OriginSettings, TargetSettings } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import type { Finding } from '../model.ts'
import { resourcesOf } from '../needs/resources.ts'
import { type BuildSource, NO_SOURCE } from './build-steps.ts'
import { planDrift } from './drift-plan.ts'
import type { Plan } from './order.ts'
import { planCleanup, planRemoval, previewQuestions } from './preview-plan.ts'
import { planResource, resourceProblems } from './resource-plan.ts'
import { callerSteps, scheduleSteps } from './schedule-plan.ts'
import { type Decided, planService, serviceProblems } from './service-plan.ts'
import { planRollback } from './traffic-plan.ts'

/** `facts` and `decisions` null: the widest plan. */
export function makePlan(
  config: Config,
  facts: Facts | null,
  decisions: Decided | null,
  source: BuildSource = NO_SOURCE,
): Plan {
  const leftovers = decisions ? (decisions.leftovers ?? []) : null
  if (config.mode === 'cleanup') return planCleanup(config, facts, decisions?.cleanup ?? null, leftovers)
  if (config.mode === 'drift') return planDrift(config, facts, decisions)
  if (config.mode === 'rollback') return planRollback(config, facts, decisions)
  if (config.preview?.do === 'remove') return planRemoval(config, facts, leftovers)
  const { traffic } = traitsOf(config)
  const deploy = traffic ? planService(config, facts, decisions, source) : planResource(config, facts, source)
  return [...scheduled(config, facts, deploy), ...(traffic ? previewQuestions(config, facts) : [])]
}

/** A deploy with the schedules around it. */
function scheduled(config: TargetSettings & OriginSettings & CallerSettings, facts: Facts | null, deploy: Plan): Plan {
  if (config.schedules.length === 0) return deploy
  const resources = resourcesOf(config, facts)
  return [...callerSteps(config, facts, resources), ...deploy, ...scheduleSteps(config, facts, resources)]
}

/** Inputs that cannot work, as far as known before anything is done. */
export function planProblems(config: Config, facts: Facts, source: BuildSource = NO_SOURCE): Finding[] {
  if (config.mode === 'cleanup' || config.mode === 'rollback' || config.preview?.do === 'remove') return []
  return traitsOf(config).traffic ? serviceProblems(config, facts, source) : resourceProblems(config, facts)
}
