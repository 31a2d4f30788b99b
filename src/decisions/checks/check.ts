/** What a check is: inputs, facts, decisions and plan -> findings. Each stands in a file of its own. */
import type { Facts } from '../../facts/facts.ts'
import type { Config } from '../../inputs/config.ts'
import type { Evidence, Fact, Finding, PlannedStep } from '../../model.ts'
import { unknown } from '../../words/findings.ts'
import type { Decisions } from '../decide.ts'

export type RunCheck = (config: Config, facts: Facts, decisions: Decisions, plan: readonly PlannedStep[]) => Finding[]

/** A fact that could not be had, as a finding. */
export function notKnown(
  id: Finding['id'],
  resource: string,
  what: string,
  fact: Extract<Fact<unknown>, { known: false }>,
): Finding {
  const why = fact.why.trim().replace(/\.$/, '')
  return unknown(id, `${what} could not be checked: ${why}.`, { resource, evidence: fact.evidence })
}

/** An input that speaks for itself. */
export const inputEvidence = (input: string, resource: string, answer: string): Evidence => ({
  call: `input ${input}`,
  resource,
  answer,
})
