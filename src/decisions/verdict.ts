/** Findings and steps -> how the run ended (docs/report.md#how-a-run-ends). */
import type { Config } from '../inputs/config.ts'
import {
  type Finding,
  type FindingId,
  isDrift,
  isHeldUnlessForbidden,
  type PlannedStep,
  type Report,
  type StepKind,
  type StepResult,
  type Verdict,
} from '../model.ts'
import { ID_OF } from './checks/permissions.ts'
import { isFinalRefusal } from './checks/project/final-refusals.ts'

/**
 * What `preflight` covers: permissions, APIs, and refusals of its own questions, because a rule can allow the deploy's calls but not
 * those. Everything else that fails would also fail the deploy.
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

/** Under `warn` and `off`, a missing permission or a refused question is reported and does not stop the run. */
export function underPreflight(findings: readonly Finding[], preflight: Config['preflight']): Finding[] {
  if (preflight === 'enforce') return [...findings]
  return findings.map(finding =>
    finding.status === 'fail' && isOfPreflight(finding) ? { ...finding, status: 'warn' } : finding,
  )
}

/** The findings that stop the run before anything is changed. */
export const blocking = (findings: readonly Finding[]): Finding[] => findings.filter(({ status }) => status === 'fail')
export const blocks = (findings: readonly Finding[]): boolean => blocking(findings).length > 0

/** Read-only steps: if only these are done, nothing was changed. */
const LOOKS: ReadonlySet<StepKind> = new Set<StepKind>(['find-previews', 'compare-service'])

/**
 * `blocked`: something failed and nothing was begun. `failed`: something failed after a step began. An unknown answer is a warning until
 * the run itself resolves it, unless the permission is optional, or only a deny policy could forbid it. A check for drift warns only about
 * what it could not compare: that the next deploy needs something which nobody can see is the same every night. Excess permissions are
 * advice about the project, not about this run; they would otherwise make every run in an old project a warning.
 */
export function verdictOf(findings: readonly Finding[], plan: readonly StepResult[] = []): Verdict {
  const begun = plan.some(({ kind, state }) => (state === 'done' && !LOOKS.has(kind)) || state === 'failed')
  const failed =
    findings.some(finding => finding.status === 'fail' && !isDrift(finding)) ||
    plan.some(({ state }) => state === 'failed')
  if (failed) return begun ? 'failed' : 'blocked'
  if (findings.some(isDrift)) return 'drift'
  const warned = findings.some(({ id, status }) => status === 'warn' && id !== 'over-granted')
  const compares = plan.some(({ kind }) => kind === 'compare-service')
  const open = findings.some(
    finding =>
      finding.status === 'unknown' &&
      !isHeldUnlessForbidden(finding) &&
      !dispensable(finding, plan) &&
      (!compares || finding.id === 'drift-unknown'),
  )
  return warned || (open && !begun) ? 'warning' : 'ok'
}

/** An optional permission: the deploy continues whatever the answer. */
export function dispensable(
  { id, permission }: Pick<Finding, 'id' | 'permission'>,
  plan: readonly PlannedStep[],
): boolean {
  const needs = plan
    .flatMap(step => step.needs)
    .filter(need => need.permission === permission && ID_OF[need.who] === id)
  return needs.length > 0 && needs.every(({ level }) => level === 'advisory')
}

/** Warnings never fail a job; drift does only if `drift_fail` turned its findings into failures. */
export const exitCode = ({ verdict, findings }: Pick<Report, 'verdict'> & Partial<Pick<Report, 'findings'>>): 0 | 1 =>
  verdict === 'ok' || verdict === 'warning' || (verdict === 'drift' && !blocks(findings ?? [])) ? 0 : 1
