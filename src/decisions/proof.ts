/** Checks of the running service that came out otherwise than decided -> findings. Pure. */
import type { Check, Finding } from '../model.ts'

/** What a check expects where the invoker check has to stand in the way. */
export const REFUSED = 'refused by Cloud Run'

/**
 * After a change of access an answer that contradicts the decision fails the run: somebody gets in who should not, or the other
 * way round. Where the run left access alone it is worth knowing and not the run's doing, except where the workflow says that the
 * service is for authenticated callers (`closed`): that others get in is never fine then, however they do.
 */
export function mismatches(
  checks: readonly Check[],
  resource: string,
  { accessChanged, closed }: { accessChanged: boolean; closed: boolean },
): Finding[] {
  return checks
    .filter(({ status }) => status === 'fail')
    .map(({ name, expected, found, evidence }) => ({
      id: 'verification-mismatch',
      status: accessChanged || (closed && expected === REFUSED) ? 'fail' : 'warn',
      resource,
      reason: `${name} the service should have been ${expected}, and the answer was: ${found}.`,
      evidence,
      remedies: [],
    }))
}
