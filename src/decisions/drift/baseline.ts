/** Findings of drift compared with those that somebody has accepted (docs/drift.md#accepted-differences). Pure. */

import { type Accepted, accepts, words } from '../../inputs/baseline.ts'
import { say } from '../../language/say.ts'
import { type Finding, isDrift, type Remedy } from '../../model.ts'
import { skipped } from '../../words/findings.ts'
import { sentence } from '../../words/sentences.ts'
import { yaml } from '../../words/yaml.ts'
import type { Difference } from './difference.ts'

const DAY_MS = 86_400_000
/** How long a new entry holds unless somebody writes another day. */
const PROPOSED_DAYS = 90

/**
 * An accepted finding does not count; a finding past its day counts again and says so; the others carry their entry. An entry accepts
 * one finding at most. `now`: milliseconds since 1970.
 */
export function withBaseline(findings: readonly Finding[], accepted: readonly Accepted[], now: number): Finding[] {
  const today = dayOf(now)
  const left = new Set(accepted)
  const judged = findings.map(finding => {
    if (!isDrift(finding)) return finding
    const entry = [...left].find(each => accepts(each, finding))
    if (!entry) return { ...finding, remedies: [...finding.remedies, ...entryFor(finding, now)] }
    left.delete(entry)
    const { reason, expires } = entry
    if (expires < today) {
      const again = say`It was accepted until ${expires} (${reason}), and counts again.`
      return {
        ...finding,
        reason: `${sentence(finding.reason)} ${again}`,
        remedies: [...finding.remedies, ...entryFor(finding, now)],
      }
    }
    const why = say`Accepted until ${expires}: ${sentence(reason)}`
    return { ...finding, status: 'skipped' as const, reason: `${sentence(finding.reason)} ${why}`, remedies: [] }
  })
  return [...judged, ...[...left].map(unused)]
}

/** A fix leaves what somebody has accepted. */
export function leaveAccepted(
  differences: readonly Difference[],
  accepted: readonly Accepted[],
  now: number,
): Difference[] {
  const left = accepted.filter(({ expires }) => expires >= dayOf(now))
  return differences.map(({ fix, ...rest }) => {
    const kept = left.some(entry => accepts(entry, { id: 'drift', resource: rest.target, field: rest.field }))
    return { ...rest, ...(fix && !kept && { fix }), ...(kept && { kept: true as const }) }
  })
}

const unused = (entry: Accepted): Finding =>
  skipped('baseline-unused', say`The baseline accepts ${words(entry)}, which was not found. Remove the entry.`, {
    resource: entry.resource,
    ...(entry.field !== undefined && { field: entry.field }),
  })

/** The entry that accepts a finding, to paste into the file. */
function entryFor({ id, resource, field }: Finding, now: number): Remedy[] {
  if (resource === undefined) return []
  const lines = [
    `- id: ${id}`,
    `  resource: ${yaml(resource)}`,
    ...(field === undefined ? [] : [`  field: ${yaml(field)}`]),
    '  reason: WHY',
    `  expires: ${dayOf(now + PROPOSED_DAYS * DAY_MS)}`,
  ]
  return [{ kind: 'baseline', title: say`Accept it: add to the file of drift_baseline`, text: lines.join('\n') }]
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
