/** How the findings of an audit are told. Pure. */
import { say } from '../../language/say.ts'
import type { Evidence, Finding, FindingId, Remedy, Severity } from '../../model.ts'
import { findingOf } from '../../words/findings.ts'

export type Tell = (
  id: FindingId,
  severity: Severity,
  reason: string,
  details: { resource: string; field: string; why: string; found: string; evidence: Evidence[]; remedies?: Remedy[] },
) => Finding

/** `fails`: `drift_fail`. */
export const teller =
  (fails: boolean): Tell =>
  (id, severity, reason, { why, found, ...details }) =>
    findingOf(id, fails ? 'fail' : 'warn', reason, { ...details, severity, difference: { found, why } })

/** `project p, europe-west1`, of a full resource name. */
export function placeOf(name: string): string {
  const [, , , , project, , location] = name.split('/')
  return say`project ${project}${location ? say`, ${location}` : ''}`
}
