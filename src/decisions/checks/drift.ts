/** What the drift check could not compare. Differences are reported later, once the run knows which are left. */
import type { Finding } from '../../model.ts'
import { findingOf } from '../../words/findings.ts'
import { serviceOf } from '../access/findings.ts'
import type { Difference } from '../drift/difference.ts'
import { weigh } from '../drift/severity.ts'
import { shown } from '../drift/words.ts'
import type { RunCheck } from './check.ts'

export const drift: RunCheck = (config, facts, decisions) =>
  (decisions.drift?.unknown ?? []).map(({ text, blind }) =>
    findingOf('drift-unknown', blind ? 'fail' : 'unknown', text, {
      resource: serviceOf(config, facts),
      evidence: facts.service.evidence,
    }),
  )

/** One finding per difference that is left. */
export const driftFindings = (left: readonly Difference[], { fail, fix }: { fail: boolean; fix: boolean }): Finding[] =>
  left.map(difference => {
    const { target, field, before, after } = difference
    const { severity, why } = weigh(difference)
    return findingOf(
      'drift',
      fail ? 'fail' : 'warn',
      `${shown(difference)}${difference.fix && !fix ? ' fix: true would apply that.' : ''}`,
      {
        ...{ resource: target, field, severity },
        difference: {
          ...(after !== undefined && { expected: after }),
          ...(before !== undefined && { found: before }),
          why,
        },
      },
    )
  })
