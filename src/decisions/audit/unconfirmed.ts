/** What an audit could not find out. Pure. */

import { type Gap, isAddressed } from '../../facts/audit/inventory.ts'
import type { Live } from '../../facts/audit/live.ts'
import { say } from '../../language/say.ts'
import type { Fact, Finding } from '../../model.ts'
import { fail, unknown } from '../../words/findings.ts'
import { capitalise, count, sentence } from '../../words/sentences.ts'

/** How much evidence one finding carries. */
const MOST = 20

/** What was asked, by how many; the answers by name. */
export type Question = readonly [many: (n: number) => string, read: ReadonlyMap<string, Fact<unknown>>]

/** Suspicious, and neither confirmed nor refuted. */
export function unconfirmed(
  { services, policies, accounts, schedules, runs }: Live,
  more: readonly Question[] = [],
): Finding[] {
  const answers: Question[] = [
    [
      n => count(n, 'service'),
      new Map<string, Fact<unknown>>([...services, ...[...runs].filter(([name]) => isAddressed(name))]),
    ],
    [n => count(n, 'allow policy', 'allow policies'), policies],
    [n => count(n, 'account'), accounts],
    [n => count(n, 'Cloud Scheduler job'), schedules],
    [
      n => count(n, 'job or worker pool', 'jobs and worker pools'),
      new Map([...runs].filter(([name]) => !isAddressed(name))),
    ],
    ...more,
  ]
  return answers.flatMap(([many, read]) => {
    const closed = [...read].flatMap(([name, fact]) => (fact.known ? [] : [{ name, fact }]))
    const [first] = closed
    if (!first) return []
    return [
      unknown(
        'drift-unknown',
        say`${many(closed.length)} that had to be confirmed could not be read, such as ${first.name}: ${sentence(first.fact.why)}`,
        { evidence: closed.flatMap(({ fact }) => fact.evidence).slice(0, MOST) },
      ),
    ]
  })
}

/** The audit is partial: what is in a gap is neither fine nor found. */
export function gapFinding(gaps: readonly Gap[]): Finding[] {
  const [first] = gaps
  if (!first) return []
  const others =
    gaps.length > 1 ? say` ${count(gaps.length - 1, 'other part', 'other parts')} could not be read either.` : ''
  return [
    fail(
      'drift-unknown',
      say`The audit is partial: ${first.what} could not be read. ${sentence(first.why)}${others} What is there was not audited; the rest is reported.`,
      { evidence: gaps.flatMap(({ evidence }) => evidence).slice(0, MOST) },
    ),
  ]
}

/** Of what the next deploys need. All the rest is audited. */
export const unseen = (gaps: readonly Gap[]): Finding[] =>
  gaps.map(({ what, why, evidence }) =>
    unknown(
      'drift-unknown',
      say`${capitalise(what)} below the scope could not be listed, so what fails at its next deploy for want of one is not told. ${sentence(why)}`,
      { evidence },
    ),
  )
