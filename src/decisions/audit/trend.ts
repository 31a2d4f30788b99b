/** This audit compared with the one before it, whose report is at `report_path`. Pure. */
import type { AuditTrend, Finding } from '../../model.ts'

/**
 * Undefined where the file is not the report of an audit of the same scope. `previous`: parsed JSON, as anybody could have written it. A finding
 * is the same by its id, resource and field; accepted ones count too.
 */
export function trendOf(previous: unknown, scope: string, findings: readonly Finding[]): AuditTrend | undefined {
  const { mode, target, audit, findings: told } = record(previous)
  if (mode !== 'drift' || record(target).scope !== scope || !audit || !Array.isArray(told)) return undefined
  const before = new Set(told.map(record).filter(counts).map(keyOf))
  const now = new Set(findings.filter(counts).map(keyOf))
  const unchanged = [...now].filter(key => before.has(key)).length
  return {
    ...{ new: now.size - unchanged, gone: before.size - unchanged, unchanged },
    ...(record(audit).partial === true && { previousPartial: true as const }),
  }
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

type Key = Pick<Finding, 'id' | 'resource' | 'field' | 'severity'>
const counts = ({ severity }: { [K in keyof Key]?: unknown }) => severity !== undefined
const keyOf = ({ id, resource, field }: { [K in keyof Key]?: unknown }) => JSON.stringify([id, resource, field])
