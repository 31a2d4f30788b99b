/**
 * A refusal in the middle of a run -> the finding that the preflight has for the same gap, with the same remedies: whether a
 * missing permission was seen beforehand or not, the reader gets one answer.
 */
import { grantsFor } from '../decisions/grants.ts'
import { fullName, memberOf } from '../facts/names.ts'
import type { Evidence, Finding, Grant, Who } from '../model.ts'
import type { Resources } from '../plan/resources.ts'
import { remediesFor } from '../report/remedies.ts'

/** What Google's texts name when the build account lacks something (recorded and reported; google-cloud.md section 2). */
const OF_BUILD_ACCOUNT: [permission: string, on: 'bucket' | 'repository'][] = [
  ['storage.objects.get', 'bucket'],
  ['artifactregistry.repositories.uploadArtifacts', 'repository'],
  ['artifactregistry.repositories.downloadArtifacts', 'repository'],
]
const REFUSED = /denied|does not have|forbidden|not authorized/i
const MISSING_ROLES = /service account is missing required IAM permissions/i
const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i
const EMAIL = /[\w.-]+@[\w.-]+\.gserviceaccount\.com/

/** Does an error's text speak of acting as an account? */
export const isActAs = (text: string) => ACT_AS.test(text)

/** The account that an error's text names. */
export const accountIn = (text: string) => EMAIL.exec(text)?.[0]

/** What a failed build or a refused `builds:submit` says about permissions; undefined where it speaks of other things. */
export function buildRefusal(
  text: string,
  resources: Resources,
  deployer: string | undefined,
  evidence: Evidence,
): Finding | undefined {
  const account = resources.buildAccount ?? accountIn(text)
  if (isActAs(text)) return actAs('build-account', account, resources, deployer, evidence)
  const [permission, on] = (REFUSED.test(text) && OF_BUILD_ACCOUNT.find(([name]) => text.includes(name))) || []
  if (!permission && !MISSING_ROLES.test(text)) return undefined
  const names = { bucket: resources.bucket.name, repository: resources.repository.name }
  const resource = on ? fullName[on](names[on]) : fullName.project(resources.project)
  const member = account && memberOf(account)
  const grant =
    member && permission
      ? grantOf('build-account', member, permission, resource, resources)
      : member && { member, role: 'roles/run.builder', resource }
  const lacks = permission ? `${permission} on the ${on}` : 'permissions that a build needs'
  return {
    id: 'build-account-permission',
    status: 'fail',
    ...(member && { principal: member }),
    ...(permission && { permission }),
    ...(grant && { role: grant.role }),
    resource,
    reason: `The build account${account ? ` ${account}` : ''} lacks ${lacks}.${grant ? ` Grant it ${grant.role} there.` : ''}`,
    evidence: [evidence],
    remedies: grant ? remediesFor(grant) : [],
  }
}

/** The deployer may not act as an account. */
export function actAs(
  who: 'build-account' | 'runtime-account',
  account: string | undefined,
  resources: Resources,
  deployer: string | undefined,
  evidence: Evidence,
): Finding {
  const permission = 'iam.serviceAccounts.actAs'
  const resource = account && fullName.account(account, resources.project)
  const grant = deployer && resource && grantOf('deployer', deployer, permission, resource, resources)
  const use = who === 'build-account' ? 'start a build that runs as' : 'deploy a service that runs as'
  return {
    id: who === 'build-account' ? 'act-as-build-account' : 'act-as-runtime-account',
    status: 'fail',
    ...(deployer && { principal: deployer }),
    permission,
    ...(grant && { role: grant.role }),
    ...(resource && { resource }),
    reason: `The deployer may not ${use} ${account ?? 'that account'}: it lacks ${permission} on it.${grant ? ` Grant it ${grant.role} there.` : ''}`,
    evidence: [evidence],
    remedies: grant ? remediesFor(grant) : [],
  }
}

function grantOf(
  who: Who,
  member: string,
  permission: string,
  resource: string,
  { project }: Resources,
): Grant | undefined {
  return grantsFor([{ who, member, permission, resource }], fullName.project(project))[0]
}
