/** Every answer of the run, whatever its purpose. Pure. */
import type { Evidence } from '../model.ts'
import type { Facts } from './facts.ts'

/** The evidence of every fact and answer. The role table is not an answer of this run. */
export const everyEvidence = ({ roleTable: _, ...facts }: Facts): Evidence[] => evidenceIn(facts, 0)

/** Walks lists and records of facts, but not the values of facts. */
function evidenceIn(value: unknown, depth: number): Evidence[] {
  if (typeof value !== 'object' || value === null || depth > 4) return []
  if ('evidence' in value && Array.isArray(value.evidence)) return value.evidence as Evidence[]
  return Object.values(value).flatMap(part => evidenceIn(part, depth + 1))
}
