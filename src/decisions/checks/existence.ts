/** Accounts that may not exist: Google's 403 means both "no permission" and "no such account". */

import type { Facts, NeedAnswer } from '../../facts/facts.ts'
import { meantEmail } from '../../iam/meant-email.ts'
import { memberOf, projectOfAccount } from '../../iam/names.ts'
import { withAccount } from '../../iam/remedies.ts'
import { say } from '../../language/say.ts'
import type { Remedy } from '../../model.ts'

/** Email of the account that an answer is about, or has as its principal, if that account may not exist. */
export function maybeMissing(facts: Facts, { need }: NeedAnswer): string | undefined {
  const { place, who } = need
  const roles = [...(place.kind === 'account' ? [place.who] : []), who]
  for (const role of roles) {
    if (role !== 'build-account' && role !== 'runtime-account') continue
    const [account, state] =
      role === 'build-account'
        ? [facts.buildAccount, facts.buildAccountState]
        : [facts.runtimeAccount, facts.runtimeAccountState]
    if (!account.known || !account.value || state.known) continue
    const refused = state.evidence.some(({ status, reason = PLAIN }) => status === 403 && reason === PLAIN)
    const itself = memberOf(account.value)
    if (!refused || itself === facts.identity.principal || hasActed(facts, itself)) continue
    return account.value
  }
  return undefined
}

/** Other reasons of a 403 (a disabled API, a perimeter) say nothing about the account. */
const PLAIN = 'IAM_PERMISSION_DENIED'

/** A minted token proves that the account exists. */
const hasActed = ({ answers }: Facts, member: string) =>
  answers.some(({ method, principal }) => method === 'impersonation' && principal === member)

/** For the reason of a finding. */
export function orMissing(email: string, projectId: string): string {
  const likely = meantEmail(email, [], projectId)
  return say`Or the account ${email} does not exist: Google answers 403 in both cases. ${likely ? say`Did you mean ${likely}?` : say`If its name is misspelt, correct that.`}`
}

/** A grant to or on a missing account fails, so one of the project's own is created first unless it is there. */
export const ifItExists = (remedies: readonly Remedy[], email: string, projectId: string): Remedy[] =>
  remedies.flatMap(remedy =>
    remedy.kind === 'gcloud' && projectOfAccount(email) === projectId
      ? withAccount(projectId, email, [remedy], true)
      : { ...remedy, title: say`${remedy.title}, if ${email} exists` },
  )
