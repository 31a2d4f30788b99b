/** What reading the inputs had to say that stops nothing. */
import { KINDS } from '../../kinds/list.ts'
import { findingOf } from '../../words/findings.ts'
import { inputEvidence, type RunCheck } from './check.ts'

export const inputs: RunCheck = ({ notices, kind, service }) =>
  notices.map(({ input, text, level }) =>
    // A notice stands in the summary, and makes no run yellow.
    findingOf('ignored-input', level === 'warning' ? 'warn' : 'skipped', `${input}: ${text}`, {
      evidence: [inputEvidence(input, `${KINDS[kind].collection}/${service}`, text)],
    }),
  )
