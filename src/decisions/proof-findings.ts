/** Checks of the running service that came out otherwise than decided -> findings. Pure. */
import type { Finding, Gates, Proof } from '../model.ts'
import { findingOf, warn } from '../words/findings.ts'

/** What a check expects where the invoker check has to stand in the way. */
export const REFUSED = 'refused by Cloud Run'
/** What a check expects where nothing stands in the way. */
export const ANSWERED = 'answered by the app'
/** The name of the check that shows whether strangers get in. */
export const WITHOUT_TOKEN = 'Without a token'
/** The name of the check with a token that no service accepts. */
export const WITH_WRONG_TOKEN = 'With an ID token for another audience'

/**
 * After a change of access an answer that contradicts the decision fails the run: somebody gets in who should not, or the other
 * way round. Where the run left access alone it is worth knowing and not the run's doing, except where the workflow says that the
 * service is for authenticated callers (`closed`): that others get in is never fine then, however they do.
 */
export function mismatches(
  checks: readonly Proof[],
  resource: string,
  { accessChanged, closed }: { accessChanged: boolean; closed: boolean },
): Finding[] {
  return checks
    .filter(({ status }) => status === 'fail')
    .map(({ name, expected, closes, found, evidence }) =>
      findingOf(
        'verification-mismatch',
        accessChanged || (closed && closes) ? 'fail' : 'warn',
        `${name} the service should have been ${expected}, and the answer was: ${found}.`,
        { resource, evidence },
      ),
    )
}

/**
 * The question whether strangers get in, left open by an answer that may be anybody's. Told with what is known instead, so that a
 * service for authenticated callers never counts as proven without a proof. Silence is not told: nothing can be asked from here.
 * Nor is a public service whose app is not well: what it answers says nothing of access, and the summary shows it.
 */
export function unproven(checks: readonly Proof[], resource: string, gates: Gates | undefined): Finding[] {
  // A token that no service accepts got through to the app: so does everybody.
  const through = checks.some(({ name, closes, status }) => name === WITH_WRONG_TOKEN && !closes && status === 'pass')
  return checks
    .filter(each => isOpenQuestion(each) && !through)
    .map(({ name, found, closes, evidence }) =>
      warn(
        'verification-unclear',
        `${name} the answer of the service was: ${found}. That does not show ${closes ? 'that strangers are kept out' : 'that everybody gets in'}. ${known(gates)} To have it proven, set verify_path to a path that the app answers without a login.`,
        { resource, evidence },
      ),
    )
}

function isOpenQuestion({ name, status, expected, closes, evidence }: Proof): boolean {
  const answer = evidence.at(-1)?.status
  if (name !== WITHOUT_TOKEN || status !== 'unknown' || answer === undefined) return false
  return closes === true || (expected === ANSWERED && (answer === 401 || answer === 403))
}

/** The policy and the service as they were last read or written. */
function known(gates: Gates | undefined): string {
  if (gates?.invokerCheck === false)
    return 'What is known: its invoker check is disabled, so Cloud Run asks nobody for a token.'
  if (!gates?.invokers) return 'Who holds an invoker role on it could not be read either.'
  const everybody = gates.invokers.find(({ member }) => member === 'allUsers')
  if (everybody && !everybody.conditional) return 'What is known: allUsers holds an invoker role on it.'
  if (everybody) return 'What is known: allUsers holds an invoker role on it under a condition.'
  return 'What is known: its invoker check is on, and none of the usual invoker roles on it is held by allUsers. A custom role or a grant on the project may let them in all the same.'
}
