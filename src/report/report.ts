/** Assembles the one JSON document from what a run has come to. */
import type { Mode, Outputs, Report, Verdict } from '../model.ts'

export type Progress = Partial<Omit<Report, 'version' | 'mode' | 'verdict' | 'outputs'>>

/** A run that ended early leaves out what it did not come to: those parts are empty lists. */
export function makeReport(mode: Mode, verdict: Verdict, progress: Progress, outputs: Outputs): Report {
  const changes = progress.changes ?? []
  return {
    version: 1,
    mode,
    verdict,
    target: progress.target ?? {},
    identity: progress.identity ?? { method: 'none' },
    findings: progress.findings ?? [],
    decisions: progress.decisions ?? [],
    ...(progress.gates && { gates: progress.gates }),
    plan: progress.plan ?? [],
    changes,
    checks: progress.checks ?? [],
    timings: progress.timings ?? [],
    outputs: { ...outputs, changed: String(changes.some(change => change.done)), verdict },
  }
}
