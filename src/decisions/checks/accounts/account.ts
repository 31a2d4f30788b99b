/** An account that has to exist and be enabled, whatever its role. */

import type { Facts } from '../../../facts/facts.ts'
import { meantEmail } from '../../../iam/meant-email.ts'
import { fullName, memberOf } from '../../../iam/names.ts'
import { command } from '../../../iam/remedies.ts'
import { say } from '../../../language/say.ts'
import type { Fact, Finding, FindingId, Remedy } from '../../../model.ts'
import type { ServiceAccount } from '../../../wire.ts'
import { fail } from '../../../words/findings.ts'

type AccountFacts = Pick<Facts, 'projectId' | 'absent'>

/** `role`: the account's name in a sentence, e.g. `The build account`. `input`: the line of the workflow that names an account there. */
export function accountState(
  id: FindingId,
  role: string,
  email: string,
  state: Fact<ServiceAccount | null>,
  facts: AccountFacts,
  input: (email: string) => string,
): Finding[] {
  // Reading an account takes a permission that a deploy does not need, so "unknown" is not a finding.
  if (!state.known) return []
  const { value, evidence } = state
  if (value && !value.disabled) return []
  const resource = fullName.account(email, facts.projectId)
  const why = value
    ? { reason: say`${role} ${email} is disabled.`, evidence: [], remedies: [enable(email, resource)] }
    : gone(role, email, resource, facts, input)
  return [
    fail(id, why.reason, {
      principal: memberOf(email),
      resource,
      evidence: [...evidence, ...why.evidence],
      remedies: why.remedies,
    }),
  ]
}

/** It was deleted, or it is another's name misspelt: what of it can be told. */
function gone(role: string, email: string, resource: string, facts: AccountFacts, input: (email: string) => string) {
  const { uniqueId, others = [], evidence = [] } = facts.absent?.[email] ?? {}
  const project = resource.split('/')[4] ?? ''
  if (uniqueId) {
    const text = command(['iam', 'service-accounts', 'undelete', uniqueId, `--project=${project}`])
    return {
      reason: say`${role} ${email} was deleted: bindings of it are left. It can be restored for 30 days after that; a new one with the same name has none of its roles.`,
      evidence,
      remedies: [{ kind: 'gcloud', title: say`Restore ${email}`, text } satisfies Remedy],
    }
  }
  const likely = meantEmail(email, others, facts.projectId)
  const list = command(['iam', 'service-accounts', 'list', `--project=${project}`])
  return {
    reason: say`${role} ${email} does not exist.${likely ? say` Did you mean ${likely}?` : ''} A deleted account can be restored for 30 days; a new one with the same name has none of its roles.`,
    evidence,
    remedies: [
      ...(likely
        ? [{ kind: 'workflow', title: say`Name ${likely}`, text: `with:\n  ${input(likely)}` } satisfies Remedy]
        : []),
      { kind: 'gcloud', title: say`List the accounts of the project ${project}`, text: list } satisfies Remedy,
    ],
  }
}

function enable(email: string, resource: string): Remedy {
  const project = resource.split('/')[4] ?? ''
  const text = command(['iam', 'service-accounts', 'enable', email, `--project=${project}`])
  return { kind: 'gcloud', title: say`Enable ${email}`, text }
}
