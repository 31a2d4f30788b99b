/** Merges the reports of a run's regions. The name of a resource tells the region. */
import { verdictOf } from '../decisions/verdict.ts'
import type { Decision, Finding, RegionResult, Report } from '../model.ts'

/** `reports`: one per region, in order. */
export function mergeReports(reports: readonly Report[]): Report {
  const [first, ...others] = reports
  if (!first) throw new Error('no region')
  if (others.length === 0) return first
  const findings = together(reports)
  const plan = reports.flatMap(report => report.plan)
  const verdict = verdictOf(findings, plan)
  const changed = String(reports.some(({ outputs }) => outputs.changed === 'true'))
  return {
    ...first,
    verdict,
    target: { ...first.target, region: reports.map(regionOf).join(',') },
    findings,
    decisions: reports.flatMap(report => report.decisions.map(inRegion(regionOf(report)))),
    plan,
    changes: reports.flatMap(report => report.changes),
    checks: reports.flatMap(report =>
      report.checks.map(check => ({ ...check, name: `${regionOf(report)}: ${check.name}` })),
    ),
    outputs: { ...first.outputs, changed, verdict },
    regions: reports.map(report => resultOf(report, verdict)),
  }
}

const regionOf = ({ target }: Report) => target.region ?? '?'

/** A region that was not started because another one failed, or cannot be changed, is not ok. */
function resultOf(report: Report, ofRun: Report['verdict']): RegionResult {
  const { verdict, outputs, plan, mode } = report
  const idle = plan.length > 0 && plan.every(({ state }) => state === 'skipped')
  const waits = ofRun === 'blocked' && mode !== 'preflight'
  const own = (idle && verdict !== 'failed') || waits ? 'blocked' : verdict
  return { region: regionOf(report), verdict: own, outputs: { ...outputs, verdict: own } }
}

const inRegion =
  (region: string) =>
  (decision: Decision): Decision => ({ ...decision, question: `${region}: ${decision.question}` })

/** Findings that all regions share appear once; those of some regions without a resource name their region. */
function together(reports: readonly Report[]): Finding[] {
  const all = new Map<string, { finding: Finding; regions: string[] }>()
  for (const report of reports)
    for (const finding of report.findings) {
      const { id, status, principal, permission, resource, reason } = finding
      const key = JSON.stringify([id, status, principal, permission, resource, reason])
      const found = all.get(key) ?? { finding, regions: [] }
      found.regions.push(regionOf(report))
      all.set(key, found)
    }
  return [...all.values()].map(({ finding, regions }) => {
    if (finding.resource !== undefined || regions.length === reports.length) return finding
    return { ...finding, reason: `${regions.join(', ')}: ${finding.reason}` }
  })
}
