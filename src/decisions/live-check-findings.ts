/** Checks of the running service that contradict the decision -> findings. Pure. */
import { say } from '../language/say.ts'
import type { Finding, Gates, LiveCheck, Remedy } from '../model.ts'
import { fail, findingOf, warn } from '../words/findings.ts'

/** What a check expects if the invoker check has to refuse it. */
export const REFUSED = say`refused by Cloud Run`
/** What a check expects if the request should get through. */
export const ANSWERED = say`answered by the app`
/** The name of the check that shows whether strangers get in. */
export const WITHOUT_TOKEN = say`Without a token`
/** The name of the check with a token that no service accepts. */
export const WITH_WRONG_TOKEN = say`With an ID token for another audience`

/** The name of the check that shows whether a preview works. */
export const PREVIEW_ANSWER = say`The preview`

/** A preview that answers with a server error is not ready, whoever can call it. */
export function brokenPreview(checks: readonly LiveCheck[], resource: string, log: Remedy): Finding[] {
  return checks
    .filter(({ name, status }) => name === PREVIEW_ANSWER && status === 'fail')
    .map(({ found, evidence }) => {
      const asked = evidence.at(-1)?.resource ?? ''
      return fail(
        'preview-broken',
        say`The preview was deployed, but its answer at ${asked} was: ${found}. Its log says why. Set verify_path if the app answers another path.`,
        { resource, evidence, remedies: [log] },
      )
    })
}

/**
 * After a change of access, an answer that contradicts the decision fails the run: someone gets in who should not, or the other way
 * round. If the run left access alone, it is only a warning, unless the workflow says that the service is for authenticated callers
 * (`closed`): then others must never get in.
 */
export function mismatches(
  checks: readonly LiveCheck[],
  resource: string,
  { accessChanged, closed }: { accessChanged: boolean; closed: boolean },
): Finding[] {
  return checks
    .filter(({ name, status }) => name !== PREVIEW_ANSWER && status === 'fail')
    .map(({ name, expected, closes, found, evidence }) =>
      findingOf(
        'verification-mismatch',
        accessChanged || (closed && closes) ? 'fail' : 'warn',
        say`${name} the request should have been ${expected}, but the answer was: ${found}.`,
        { resource, evidence },
      ),
    )
}

/**
 * An answer that does not show whether strangers get in. Reported with what is known instead, so a service for authenticated callers
 * never counts as checked without evidence. Silence is not reported, because the runner cannot reach the service; nor is an unhealthy
 * public app, because its answer says nothing about access and the summary shows it.
 */
export function unproven(checks: readonly LiveCheck[], resource: string, gates: Gates | undefined): Finding[] {
  // A token that no service accepts reached the app, so everyone does.
  const through = checks.some(({ name, closes, status }) => name === WITH_WRONG_TOKEN && !closes && status === 'pass')
  return checks
    .filter(each => isOpenQuestion(each) && !through)
    .map(({ name, found, closes, evidence }) =>
      warn(
        'verification-unclear',
        say`${name} the answer of the service was: ${found}. That does not show ${closes ? say`that strangers are kept out` : say`that everyone gets in`}. ${known(gates)} Set verify_path to a path that the app answers without a login.`,
        { resource, evidence },
      ),
    )
}

function isOpenQuestion({ name, status, expected, closes, evidence }: LiveCheck): boolean {
  const answer = evidence.at(-1)?.status
  if (name !== WITHOUT_TOKEN || status !== 'unknown' || answer === undefined) return false
  return closes === true || (expected === ANSWERED && (answer === 401 || answer === 403))
}

/** The policy and the service as last read or written. */
function known(gates: Gates | undefined): string {
  if (gates?.invokerCheck === false)
    return say`What is known: its invoker check is disabled, so Cloud Run does not ask for a token.`
  if (!gates?.invokers) return say`The run could not read who has an invoker role on it either.`
  const everybody = gates.invokers.find(({ member }) => member === 'allUsers')
  if (everybody && !everybody.conditional) return say`What is known: allUsers has an invoker role on it.`
  if (everybody) return say`What is known: allUsers has an invoker role on it with a condition.`
  return say`What is known: its invoker check is on, and allUsers has none of the usual invoker roles on it. A custom role or a grant on the project can still let strangers in.`
}
