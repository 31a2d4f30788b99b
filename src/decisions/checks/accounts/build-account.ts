/** Whether the build account exists and is enabled. */

import type { Facts } from '../../../facts/facts.ts'
import { fullName } from '../../../iam/names.ts'
import { say } from '../../../language/say.ts'
import { fail } from '../../../words/findings.ts'
import { notKnown, type RunCheck } from '../check.ts'
import { accountState } from './account.ts'

export const buildAccount: RunCheck = (_config, facts, { buildAccount: decision }) => {
  if (!decision) return []
  const resource = fullName.project(facts.projectId)
  if (decision.account === undefined)
    return facts.buildAccount.known
      ? []
      : [notKnown('no-default-build-account', resource, say`The default build account`, facts.buildAccount)]
  if (decision.account === null)
    return [
      fail(
        'no-default-build-account',
        say`The project has no default build account, so set build_service_account to the email ` +
          say`of an account that has roles/run.builder on the project. ${whyNone(facts.defaultAccountPolicies)}`,
        { resource, evidence: [...facts.buildAccount.evidence, ...(facts.defaultAccountPolicies?.evidence ?? [])] },
      ),
    ]
  return accountState(
    'build-account-missing',
    say`The build account`,
    decision.account,
    facts.buildAccountState,
    facts,
    email => `build_service_account: ${email}`,
  )
}

const DECIDES =
  say`Organisation policies (cloudbuild.useBuildServiceAccount, cloudbuild.useComputeServiceAccount, ` +
  say`cloudbuild.disableCreateDefaultServiceAccount) decide whether a project has a default`

/** An explanation only: Google decides what the policies add up to. */
function whyNone(policies: Facts['defaultAccountPolicies']): string {
  if (!policies?.known) return `${DECIDES}.`
  const read = Object.entries(policies.value).flatMap(([name, policy]) =>
    policy.known
      ? [say`${name} is ${policy.value.spec?.rules?.some(({ enforce }) => enforce) ? '' : say`not `}enforced`]
      : [],
  )
  return read.length > 0 ? say`${DECIDES}: here ${read.join(say`, `)}.` : say`${DECIDES}; they could not be read.`
}
