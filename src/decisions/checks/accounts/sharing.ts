/** Whether accounts of other projects can be used here. */

import type { Sharing } from '../../../facts/policies.ts'
import { SHARING } from '../../../iam/constraints.ts'
import { fullName, memberOf } from '../../../iam/names.ts'
import { unblockPolicy } from '../../../iam/remedies.ts'
import { say } from '../../../language/say.ts'
import type { Finding } from '../../../model.ts'
import { fail } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

/** The policy belongs to the account's project, and usually only its members can read it, so "unknown" is not a finding. */
export const sharing: RunCheck = (_config, facts, { buildAccount }) => {
  const { 'build-account': builds, 'runtime-account': runs } = facts.sharing ?? {}
  const used = [...(buildAccount && builds ? [builds] : []), ...(runs ? [runs] : [])]
  const found = new Map<string, Sharing>()
  for (const fact of used) if (fact.known && fact.value) found.set(fact.value.account, fact.value)
  return [...found.values()].flatMap(({ account, project, policy }): Finding[] => {
    if (!policy.known || !policy.value.spec?.rules?.some(({ enforce }) => enforce === true)) return []
    return [
      fail(
        'policy-blocks-deploy',
        say`${account} belongs to the project ${project}, whose organisation policy ${SHARING} does not allow its accounts in other projects.`,
        {
          principal: memberOf(account),
          resource: fullName.project(project),
          evidence: policy.evidence,
          remedies: unblockPolicy(project, SHARING),
        },
      ),
    ]
  })
}
