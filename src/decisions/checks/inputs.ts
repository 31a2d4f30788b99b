/** Remarks from reading the inputs that do not stop the run. */
import { KINDS } from '../../kinds/list.ts'
import { findingOf } from '../../words/findings.ts'
import { inputEvidence, type RunCheck } from './check.ts'

export const inputs: RunCheck = ({ notices, kind, service }) =>
  notices.map(({ input, text, level }) =>
    // A notice appears in the summary and does not make the run a warning.
    findingOf('ignored-input', level === 'warning' ? 'warn' : 'skipped', `${input}: ${text}`, {
      evidence: [inputEvidence(input, `${KINDS[kind].collection}/${service}`, text)],
    }),
  )
