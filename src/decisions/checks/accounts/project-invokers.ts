/** Members that an invoker role on the project lets in, although the workflow says who can call. Asked only in a check for drift. */

import { INVOKER_ROLES } from '../../../iam/bindings.ts'
import { namesInvokers, wantedMembers } from '../../../iam/invokers.ts'
import { fullName, isGoogles } from '../../../iam/names.ts'
import { removeGrant } from '../../../iam/remedies.ts'
import { KINDS } from '../../../kinds/list.ts'
import { say } from '../../../language/say.ts'
import { warn } from '../../../words/findings.ts'
import type { RunCheck } from '../check.ts'

/** Advice: a deploy neither grants nor removes anything on the project. */
export const projectInvokers: RunCheck = (config, facts) => {
  const { projectPolicy: policy, projectId } = facts
  const { invokers: traits, requests, words } = KINDS[config.kind]
  const says = namesInvokers(config) || (requests && config.access === 'authenticated')
  if (!policy?.known || !traits || !says) return []
  const wanted = wantedMembers(config, facts)
  const resource = fullName.project(projectId)
  const held = (policy.value.bindings ?? []).flatMap(({ role, members, condition }) =>
    condition || !INVOKER_ROLES.includes(role) ? [] : (members ?? []).map(member => ({ role, member })),
  )
  return held
    .filter(
      ({ member }) => !wanted.includes(member) && !/^deleted:/.test(member) && !isGoogles(member.replace(/^\w+:/, '')),
    )
    .map(({ role, member }) =>
      warn(
        'over-granted',
        say`${member} has ${role} on the project ${projectId}, so it can ${traits.verb} this ${words} and all others there. The workflow does not name it.`,
        {
          principal: member,
          role,
          resource,
          method: 'policy',
          evidence: policy.evidence,
          remedies: removeGrant({ member, role, resource }, []),
        },
      ),
    )
}
