/**
 * A refusal in the middle of a run -> the finding that the preflight has for the same gap, with the same remedies: whether a
 * missing permission was seen beforehand or not, the reader gets one answer.
 */
import { fullName, memberOf } from '../facts/names.ts'
import type { Evidence, Finding, FindingId } from '../model.ts'
import type { Resources } from '../plan/resources.ts'
import { remediesFor } from '../report/remedies.ts'

/** What Google's texts say when the build account lacks something (recorded and reported; google-cloud.md section 2). */
const BUILD_ACCOUNT_TEXTS: {
  text: RegExp
  permission: string
  role: string
  on: 'bucket' | 'repository' | 'project'
}[] = [
  {
    text: /storage\.objects\.get/,
    permission: 'storage.objects.get',
    role: 'roles/storage.objectViewer',
    on: 'bucket',
  },
  {
    text: /artifactregistry\.repositories\.uploadArtifacts/,
    permission: 'artifactregistry.repositories.uploadArtifacts',
    role: 'roles/artifactregistry.writer',
    on: 'repository',
  },
  {
    text: /artifactregistry\.repositories\.downloadArtifacts/,
    permission: 'artifactregistry.repositories.downloadArtifacts',
    role: 'roles/artifactregistry.reader',
    on: 'repository',
  },
]
const REFUSED = /denied|does not have|forbidden|not authorized/i
const MISSING_ROLES = /service account is missing required IAM permissions/i
const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i

/** What a failed build or a refused `builds:submit` says about the build account; undefined where it speaks of other things. */
export function buildRefusal(
  text: string,
  resources: Resources,
  deployer: string | undefined,
  evidence: Evidence,
): Finding | undefined {
  const account = resources.buildAccount ?? /[\w.-]+@[\w.-]+\.gserviceaccount\.com/.exec(text)?.[0]
  if (ACT_AS.test(text)) return actAs('act-as-build-account', account, resources, deployer, evidence)
  const found = REFUSED.test(text) ? BUILD_ACCOUNT_TEXTS.find(row => row.text.test(text)) : undefined
  if (found) {
    const { permission, role, on } = found
    const resource =
      on === 'bucket' ? fullName.bucket(resources.bucket.name) : fullName.repository(resources.repository.name)
    return {
      id: 'build-account-permission',
      status: 'fail',
      ...(account && { principal: memberOf(account) }),
      permission,
      role,
      resource,
      reason: `The build account${account ? ` ${account}` : ''} lacks ${permission} on the ${on}. Grant it ${role} there.`,
      evidence: [evidence],
      remedies: account ? remediesFor({ member: memberOf(account), role, resource }) : [],
    }
  }
  if (!MISSING_ROLES.test(text)) return undefined
  const role = 'roles/run.builder'
  const resource = fullName.project(resources.project)
  return {
    id: 'build-account-permission',
    status: 'fail',
    ...(account && { principal: memberOf(account) }),
    role,
    resource,
    reason: `The build account${account ? ` ${account}` : ''} lacks permissions that a build needs. Grant it ${role} on the project.`,
    evidence: [evidence],
    remedies: account ? remediesFor({ member: memberOf(account), role, resource }) : [],
  }
}

/** The deployer may not act as an account. */
export function actAs(
  id: FindingId & `act-as-${string}`,
  account: string | undefined,
  resources: Resources,
  deployer: string | undefined,
  evidence: Evidence,
): Finding {
  const role = 'roles/iam.serviceAccountUser'
  const resource = account ? fullName.account(account, resources.project) : undefined
  const use = id === 'act-as-build-account' ? 'start a build that runs as' : 'deploy a service that runs as'
  return {
    id,
    status: 'fail',
    ...(deployer && { principal: deployer }),
    permission: 'iam.serviceAccounts.actAs',
    role,
    ...(resource && { resource }),
    reason: `The deployer may not ${use} ${account ?? 'that account'}: it lacks iam.serviceAccounts.actAs on it. Grant it ${role} there.`,
    evidence: [evidence],
    remedies: deployer && resource ? remediesFor({ member: deployer, role, resource }) : [],
  }
}

/** Does an error's text speak of acting as an account? */
export const isActAs = (text: string) => ACT_AS.test(text)
