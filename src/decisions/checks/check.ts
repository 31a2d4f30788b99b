/** What a preflight check is: a function from inputs, facts, decisions and plan to findings. Each has its own file. */

import type { Facts } from '../../facts/facts.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Fact, Finding, PlannedStep } from '../../model.ts'
import { unknown } from '../../words/findings.ts'
import type { Decisions } from '../decide.ts'

export type RunCheck = (config: Config, facts: Facts, decisions: Decisions, plan: readonly PlannedStep[]) => Finding[]

/** An unknown fact, as a finding. */
export function notKnown(
  id: Finding['id'],
  resource: string,
  what: string,
  fact: Extract<Fact<unknown>, { known: false }>,
): Finding {
  const why = fact.why.trim().replace(/\.$/, '')
  return unknown(id, say`${what} could not be checked: ${why}.`, { resource, evidence: fact.evidence })
}

/** Evidence from an input. */
export const inputEvidence = (input: string, resource: string, answer: string): Evidence => ({
  call: `input ${input}`,
  resource,
  answer,
})
