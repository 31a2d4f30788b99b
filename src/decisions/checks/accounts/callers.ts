/** A caller that cannot be found cannot be let in; reported before anything changes. */

import type { CallerAccount } from '../../../facts/callers.ts'
import { remediesFor } from '../../../iam/remedies.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

export const callers: RunCheck = (_config, facts) =>
  (facts.callers ?? []).flatMap(caller => notFound(caller, facts.identity.principal))

/** `member`: of the run, which is possibly not allowed to read it. */
export function notFound({ caller, account, resource }: CallerAccount, member: string | undefined): Finding[] {
  if (account.known && account.value !== null) return []
  const why = account.known
    ? say`there is no service ${caller.given}. Deploy it first, or name the account that it will run as`
    : say`the service ${caller.given} could not be read (${account.why.trim().replace(/\.$/, '')}). Let the deployer read it, or name its runtime account`
  return [
    fail('caller-unknown', `callers: ${why}: callers: ACCOUNT@PROJECT.iam.gserviceaccount.com.`, {
      resource,
      evidence: account.evidence,
      remedies: account.known || !member ? [] : remediesFor({ member, role: 'roles/run.viewer', resource }),
    }),
  ]
}
