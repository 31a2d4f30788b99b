/** Refusals that name a permission, or at least the call that was refused. Pure. */

import { fullName, isLegacyBuildAccount, memberOf } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Finding, Who } from '../../model.ts'
import { refusedCall } from '../../needs/call-words.ts'
import { fail } from '../../words/findings.ts'
import { lack } from './lack.ts'
import { advice, byId, emailIn, message, projectOf, quoted, type Said, type Setting, where } from './said.ts'

/** What the build account needs: only these gaps are read from a log. */
const OF_BUILD_ACCOUNT = new Set([
  'storage.objects.get',
  'artifactregistry.repositories.uploadArtifacts',
  'artifactregistry.repositories.downloadArtifacts',
])
const REFUSED = /denied|does not have|do not have|forbidden|not authorized|unauthorized|required|missing|lacks/i

/** A text that names the permission, or an error that does. */
export function permission(said: Said, setting: Setting): Finding[] | undefined {
  const { text, permission } = said
  if (!permission || !REFUSED.test(text)) return undefined
  if (setting.speaker === 'build-log' && !OF_BUILD_ACCOUNT.has(permission)) return undefined
  const { who, member } = subjectOf(said, permission, setting)
  const more = permission.startsWith('cloudscheduler.') ? NO_SCHEDULER : undefined
  return [lack(who, permission, said, setting, { member, resource: resourceOf(said, permission, setting), more })]
}

const NO_SCHEDULER = say` If it already has that role, the region has no Cloud Scheduler: Google answers with the same message.`

/** Reasons that only say "refused"; Cloud Storage has its own. */
const OF_NO_NAME: ReadonlySet<string | undefined> = new Set([undefined, 'IAM_PERMISSION_DENIED', 'forbidden'])

/** 403 without a permission name: the call tells what it needs. Not if the preflight knows that the deployer has it. */
export function nameless(said: Said, setting: Setting): Finding[] | undefined {
  if (said.status !== 403 || !said.call || !OF_NO_NAME.has(said.reason)) return undefined
  const { words, permission, resource } = refusedCall(said.call, setting.resources)
  if (!permission) return undefined
  if (setting.held?.has(permission)) {
    const why = SAYS_NOTHING.test(said.text)
      ? say` Google gives no reason. It can be a policy that overrides roles, or a grant that has not taken effect yet: run again in a few minutes. ${quoted(said)}`
      : say` Google's reason: ${message(said)}`
    return [
      fail(
        'api-error',
        say`Google refused ${words}, although the deployer has ${permission}${where(resource)}, so no role is missing.${why}`,
        { principal: setting.deployer, resource, evidence: [said.evidence] },
      ),
    ]
  }
  return [
    lack('deployer', permission, said, setting, {
      member: setting.deployer,
      resource,
      reason: grant =>
        say`Google refused ${words} and does not say why: most likely the deployer lacks ${permission}${where(resource)}.${advice(grant)}`,
    }),
  ]
}

/** Refusals that tell no more than their status. */
const SAYS_NOTHING =
  /^(?:(?:error: )?(?:forbidden|permission[ _]denied)|access denied|the caller does not have permission|HTTP 403\b.*)\.?$/i

/** Which account a message is about: the one that it names, otherwise the usual one for its source. */
function subjectOf({ text }: Said, permission: string, { speaker, resources, deployer }: Setting): Subject {
  const { buildAccount, runtimeAccount } = resources
  const ofBuild = (speaker === 'build' || speaker === 'build-log') && OF_BUILD_ACCOUNT.has(permission)
  // Account names in a log are not trusted.
  const named = speaker === 'build-log' || permission.startsWith('iam.') ? undefined : emailIn(text)
  if (named && memberOf(named) !== deployer) {
    const member = memberOf(named)
    if (named.endsWith('@serverless-robot-prod.iam.gserviceaccount.com')) return { who: 'run-agent', member }
    if (named.endsWith('@gcp-sa-cloudbuild.iam.gserviceaccount.com')) return { who: 'build-agent', member }
    if (ofBuild || named === buildAccount || isLegacyBuildAccount(named)) return { who: 'build-account', member }
    if (named === runtimeAccount || speaker === 'release') return { who: 'runtime-account', member }
    return { who: 'deployer', member }
  }
  if (ofBuild && !named) return { who: 'build-account', member: buildAccount && memberOf(buildAccount) }
  return { who: 'deployer', member: deployer }
}

interface Subject {
  who: Who
  member: string | undefined
}

/** The resource on which the preflight asks about this permission; a resource in the error wins. */
function resourceOf(said: Said, permission: string, { resources }: Setting): string | undefined {
  const given = [said.resource ?? '', said.text]
  const named = (pattern: RegExp) => given.map(text => pattern.exec(text)?.[1]).find(found => found !== undefined)
  const [api, collection, verb] = permission.split('.') as [string, string, string]
  if (verb === 'create' && collection !== 'objects') return fullName.project(resources.project)
  switch (`${api}.${collection}`) {
    case 'storage.objects':
    case 'storage.buckets': {
      const bucket =
        named(/projects\/_\/buckets\/([a-z0-9][\w.-]+)/) ?? /\/b\/([a-z0-9][\w.-]+)/.exec(said.call ?? '')?.[1]
      return verb === 'list' && collection === 'buckets'
        ? fullName.project(resources.project)
        : fullName.bucket(bucket ?? resources.bucket.name)
    }
    case 'artifactregistry.repositories': {
      const repository = named(/(projects\/[^/\s'"]+\/locations\/[^/\s'"]+\/repositories\/[^/\s'")]+)/)
      return fullName.repository(byId(repository ?? resources.repository.name, resources))
    }
    case 'run.services':
    case 'run.revisions':
    case 'run.routes':
      return fullName.service(resources.service)
    case 'iam.serviceAccounts': {
      const account = given.map(emailIn).find(found => found !== undefined)
      return account && fullName.account(account, resources.project)
    }
    case 'secretmanager.secrets':
    case 'secretmanager.versions': {
      const [, project = '', secret = ''] = /projects\/([^/\s'"]+)\/secrets\/([^/\s'"]+)/.exec(given.join(' ')) ?? []
      return secret ? fullName.secret(projectOf(project, resources), secret) : undefined
    }
    case 'compute.subnetworks': {
      const name = named(/(projects\/[^/\s'"]+\/regions\/[^/\s'"]+\/subnetworks\/[^/\s'"]+)/)
      return name && fullName.subnetwork(byId(name, resources))
    }
  }
  return fullName.project(resources.project)
}
