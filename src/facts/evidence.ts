/** Everything that was answered, whatever it was asked for. Pure. */
import type { Evidence } from '../model.ts'
import type { Facts } from './facts.ts'

/** The evidence of every fact and answer. The table of roles is no answer of this run. */
export const everyEvidence = ({ roleTable: _, ...facts }: Facts): Evidence[] => evidenceIn(facts, 0)

/** Facts lie in lists and records of facts; into what a fact has for a value nobody looks. */
function evidenceIn(value: unknown, depth: number): Evidence[] {
  if (typeof value !== 'object' || value === null || depth > 4) return []
  if ('evidence' in value && Array.isArray(value.evidence)) return value.evidence as Evidence[]
  return Object.values(value).flatMap(part => evidenceIn(part, depth + 1))
}
