/** Assembles the JSON report from the results of a run. */
import type { Mode, Outputs, Report, Verdict } from '../model.ts'
import { cut } from '../words/log-lines.ts'

/** The results of a run so far; missing ones are left out. */
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

/** A run that ended early has empty lists for the rest. Every field of `progress` is in the report as it is. */
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

/** Most bytes of one text. Anything longer is not meant to be read: a whole page as an answer, a program's complete output. */
const LONGEST = 16_000

/** The report with every text cut to a length that all forms can show; outputs, which programs read, stay complete. */
export const withBoundedTexts = (report: Report): Report => ({ ...bounded(report), outputs: report.outputs })

function bounded<T>(value: T): T {
  if (typeof value === 'string') return cut(value, LONGEST) as T
  if (Array.isArray(value)) return value.map(bounded) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bounded(item)])) as T
}
