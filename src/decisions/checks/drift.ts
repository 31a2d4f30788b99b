/** What the drift check could not compare. Differences are reported later, once the run knows which are left. */

import type { Facts } from '../../facts/facts.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Finding, Remedy } from '../../model.ts'
import { findingOf } from '../../words/findings.ts'
import { serviceOf } from '../access/findings.ts'
import { inputsFor } from '../drift/adopt.ts'
import type { Difference } from '../drift/difference.ts'
import { weigh } from '../drift/severity.ts'
import { originOf, originWords } from '../drift/since.ts'
import { shown } from '../drift/words.ts'
import type { RunCheck } from './check.ts'

export const drift: RunCheck = (config, facts, decisions) =>
  (decisions.drift?.unknown ?? []).map(({ text, blind }) =>
    findingOf('drift-unknown', blind ? 'fail' : 'unknown', text, {
      resource: serviceOf(config, facts),
      evidence: facts.service.evidence,
    }),
  )

interface Told {
  config: Config
  facts: Facts
}

/** One finding per difference that is left. */
export const driftFindings = (left: readonly Difference[], { config, facts }: Told): Finding[] =>
  left.map(difference => {
    const { target, field, before, after } = difference
    const { fail, fix } = config.drift
    const { severity, why } = weigh(difference)
    const { evidence, ...origin } = originOf(difference, facts)
    const words = `${shown(difference)}${originWords(origin)}`
    return findingOf('drift', fail ? 'fail' : 'warn', `${words}${fixWords(difference, fix)}`, {
      ...{ resource: target, field, severity, evidence, remedies: remediesOf(difference, config) },
      difference: {
        ...(after !== undefined && { expected: after }),
        ...(before !== undefined && { found: before }),
        ...{ why, ...origin },
      },
    })
  })

/** What is accepted needs no fix. */
function fixWords({ fix: way, kept }: Difference, fixes: boolean): string {
  if (kept) return ''
  if (way) return fixes ? '' : say` fix: true would apply that.`
  return fixes ? say` fix: true leaves it: only a deploy, or a person, changes it.` : ''
}

/** Deploy again, or say in the workflow what the live resource has. */
function remediesOf(difference: Difference, config: Config): Remedy[] {
  const inputs = inputsFor(difference, config)
  return [
    { kind: 'workflow', title: say`If the workflow is right, deploy again`, text: 'with:\n  mode: deploy' },
    ...(inputs
      ? [
          {
            kind: 'workflow',
            title: say`If ${difference.field} is right as it is, change the input`,
            text: `with:\n  ${inputs}`,
            alternative: true,
          } as const,
        ]
      : []),
  ]
}
