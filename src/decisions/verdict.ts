/** Findings and what was done -> how the run ended (docs/report.md#how-a-run-ends). */
import type { Config } from '../inputs/config.ts'
import {
  type Finding,
  type FindingId,
  isHeldUnlessForbidden,
  type PlannedStep,
  type Report,
  type StepKind,
  type StepResult,
  type Verdict,
} from '../model.ts'
import { isFinalRefusal } from './checks/final-refusals.ts'
import { ID_OF } from './checks/permissions.ts'

/**
 * What `preflight` is about: rights and APIs, and refusals that its own questions met, since a rule may let in the calls of the
 * deploy and not those. Everything else that fails would fail the deploy in any case.
 */
const OF_PREFLIGHT: ReadonlySet<FindingId> = new Set<FindingId>([
  'api-disabled',
  'deployer-permission',
  'build-account-permission',
  'runtime-account-permission',
  'act-as-runtime-account',
  'act-as-build-account',
])

const isOfPreflight = (finding: Finding) => OF_PREFLIGHT.has(finding.id) || isFinalRefusal(finding)

/** Under `warn` and `off` a lack of rights or a refused look is told and does not stop the run. */
export function underPreflight(findings: readonly Finding[], preflight: Config['preflight']): Finding[] {
  if (preflight === 'enforce') return [...findings]
  return findings.map(finding =>
    finding.status === 'fail' && isOfPreflight(finding) ? { ...finding, status: 'warn' } : finding,
  )
}

/** The findings that stop the run before anything is changed. */
export const blocking = (findings: readonly Finding[]): Finding[] => findings.filter(({ status }) => status === 'fail')
export const blocks = (findings: readonly Finding[]): boolean => blocking(findings).length > 0

/** Steps that only look: with nothing but these done, nothing was begun. */
const LOOKS: ReadonlySet<StepKind> = new Set<StepKind>(['find-previews', 'compare-service'])

/**
 * `blocked`: something failed and nothing was begun. `failed`: something failed after a step began. An unknown answer is a
 * warning until the run itself has shown that it was none, unless the deploy could do without what was asked, or no more than a
 * deny policy could stand against it. Rights that are too much are advice about the project: they say nothing
 * against this run, and would otherwise make a warning of every run in an old project.
 */
export function verdictOf(findings: readonly Finding[], plan: readonly StepResult[] = []): Verdict {
  const begun = plan.some(({ kind, state }) => (state === 'done' && !LOOKS.has(kind)) || state === 'failed')
  const failed =
    findings.some(({ id, status }) => status === 'fail' && id !== 'drift') ||
    plan.some(({ state }) => state === 'failed')
  if (failed) return begun ? 'failed' : 'blocked'
  if (findings.some(({ id }) => id === 'drift')) return 'drift'
  const warned = findings.some(({ id, status }) => status === 'warn' && id !== 'over-granted')
  const open = findings.some(
    finding => finding.status === 'unknown' && !isHeldUnlessForbidden(finding) && !dispensable(finding, plan),
  )
  return warned || (open && !begun) ? 'warning' : 'ok'
}

/** A permission that the plan asks for as advice only: whatever the answer were, the deploy would go on. */
function dispensable({ id, permission }: Finding, plan: readonly PlannedStep[]): boolean {
  const needs = plan
    .flatMap(step => step.needs)
    .filter(need => need.permission === permission && ID_OF[need.who] === id)
  return needs.length > 0 && needs.every(({ level }) => level === 'advisory')
}

/** Warnings never turn a job red, and drift only where `drift_fail` made failures of its findings. */
export const exitCode = ({ verdict, findings }: Pick<Report, 'verdict'> & Partial<Pick<Report, 'findings'>>): 0 | 1 =>
  verdict === 'ok' || verdict === 'warning' || (verdict === 'drift' && !blocks(findings ?? [])) ? 0 : 1
