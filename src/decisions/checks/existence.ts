/** Accounts of which Google does not tell whether they are there: 403 says both "not for you" and "no such account". */
import type { Facts, NeedAnswer } from '../../facts/facts.ts'
import { memberOf } from '../../iam/names.ts'
import type { Remedy } from '../../model.ts'

/** Email of the account that an answer is about, or speaks of as the principal, where it may not exist. */
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

/** Other reasons of a 403 (an API that is off, a perimeter) say nothing of the account. */
const PLAIN = 'IAM_PERMISSION_DENIED'

/** A token that was minted for it proves an account. */
const hasActed = ({ answers }: Facts, member: string) =>
  answers.some(({ method, principal }) => method === 'impersonation' && principal === member)

/** For the reason of a finding. */
export const orMissing = (email: string) =>
  `Or the account ${email} does not exist: Google refuses to say (403), which it does in both cases.`

/** A grant to or on an account that is not there ends in an error. */
export const ifItExists = (remedies: readonly Remedy[], email: string): Remedy[] =>
  remedies.map(remedy => ({ ...remedy, title: `${remedy.title}, if ${email} exists` }))
