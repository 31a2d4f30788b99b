/** Checks of the running service that came out otherwise than decided -> findings. Pure. */
import type { Check, Finding } from '../model.ts'

/**
 * After a change of access an answer that contradicts the decision fails the run: somebody gets in who should not, or the other
 * way round. Where the run left access alone it is worth knowing and not the run's doing.
 */
export function mismatches(checks: readonly Check[], resource: string, accessChanged: boolean): Finding[] {
  return checks
    .filter(({ status }) => status === 'fail')
    .map(({ name, expected, found, evidence }) => ({
      id: 'verification-mismatch',
      status: accessChanged ? 'fail' : 'warn',
      resource,
      reason: `${name} the service should have been ${expected}, and the answer was: ${found}.`,
      evidence,
      remedies: [],
    }))
}
