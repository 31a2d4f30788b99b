/** Assembles the one JSON document from what a run has come to. */
import type { Mode, Outputs, Report, Verdict } from '../model.ts'
import { cut } from '../words/log-lines.ts'

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

/** Bytes of one text. What is longer was not written to be read: a page in place of an answer, a program's whole output. */
const LONGEST = 16_000

/** The report with every text in it cut to a length that all its forms can hold; outputs, which programs read, stay whole. */
export const withBoundedTexts = (report: Report): Report => ({ ...bounded(report), outputs: report.outputs })

function bounded<T>(value: T): T {
  if (typeof value === 'string') return cut(value, LONGEST) as T
  if (Array.isArray(value)) return value.map(bounded) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bounded(item)])) as T
}
