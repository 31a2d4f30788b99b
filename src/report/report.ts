/** Assembles the one JSON document from what a run has come to. */
import type { Mode, Outputs, Report, Verdict } from '../model.ts'

/** What a run comes to on its way; what it did not come to is left out. */
export type Progress = Partial<Omit<Report, 'version' | 'mode' | 'verdict' | 'outputs'>>

const EMPTY = {
  target: {},
  identity: { method: 'none' },
  findings: [],
  decisions: [],
  plan: [],
  changes: [],
  checks: [],
  timings: [],
} satisfies Progress

/** A run that ended early has empty lists for what it did not come to. Every field of `progress` is in the report as it is. */
export function makeReport(mode: Mode, verdict: Verdict, progress: Progress, outputs: Outputs): Report {
  const changed = progress.changes?.some(({ done }) => done) ?? false
  return {
    version: 1,
    mode,
    verdict,
    ...EMPTY,
    ...progress,
    outputs: { ...outputs, changed: String(changed), verdict },
  }
}
