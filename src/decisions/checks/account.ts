/** An account that has to exist and be enabled, whatever its role. */
import { fullName, memberOf } from '../../iam/names.ts'
import { command } from '../../iam/remedies.ts'
import type { Fact, Finding, Remedy } from '../../model.ts'
import type { ServiceAccount } from '../../wire.ts'
import { fail } from '../../words/findings.ts'

/** `role`: the account's name in a sentence, e.g. `The build account`. */
export function accountState(
  id: 'build-account-missing' | 'runtime-account-missing',
  role: string,
  email: string,
  state: Fact<ServiceAccount | null>,
  project: string,
): Finding[] {
  // Reading an account takes a permission that a deploy does not need, so "unknown" is not a finding.
  if (!state.known) return []
  const { value, evidence } = state
  if (value && !value.disabled) return []
  const reason = value
    ? `${role} ${email} is disabled.`
    : `${role} ${email} does not exist. A deleted account can be restored for 30 days; a new one with the same name has none of its roles.`
  const resource = fullName.account(email, project)
  return [
    fail(id, reason, {
      principal: memberOf(email),
      resource,
      evidence,
      remedies: value ? [enable(email, resource)] : [],
    }),
  ]
}

function enable(email: string, resource: string): Remedy {
  const project = resource.split('/')[4] ?? ''
  const text = command(['iam', 'service-accounts', 'enable', email, `--project=${project}`])
  return { kind: 'gcloud', title: `Enable ${email}`, text }
}
