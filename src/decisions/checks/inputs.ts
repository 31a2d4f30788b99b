/** What reading the inputs had to say that stops nothing. */
import { inputEvidence, type RunCheck } from './check.ts'

export const inputs: RunCheck = ({ notices, kind, service }) =>
  notices.map(({ input, text, level }) => ({
    id: 'ignored-input',
    // A notice is told, and makes nobody's run yellow.
    status: level === 'warning' ? 'warn' : 'skipped',
    reason: `${input}: ${text}`,
    evidence: [
      inputEvidence(
        input,
        `${kind === 'service' ? 'services' : kind === 'job' ? 'jobs' : 'workerPools'}/${service}`,
        text,
      ),
    ],
    remedies: [],
  }))
