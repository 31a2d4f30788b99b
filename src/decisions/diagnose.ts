/**
 * Turns a refusal during the run into the finding that the preflight has for the same gap: same id, principal, permission, resource,
 * role and remedies, whether it came in an API's error, from a build, at the end of its log, or from a revision. Pure. The texts are
 * recorded or from public reports: docs/google-cloud.md#errors-when-signing-in,
 * docs/google-cloud.md#build-failures and docs/google-cloud.md#refusals-by-policies.
 */
import {
  fullName,
  isLegacyBuildAccount,
  memberOf,
  projectOfAccount,
  repositoryOfImage,
  runAgent,
} from '../iam/names.ts'
import { isOfPerimeter, perimeterReason } from '../iam/perimeter.ts'
import { standingIn, standingReason, standingRemedies } from '../iam/project-standing.ts'
import { command, enableApi, placeWords, quotas, remediesFor, unblockPolicy } from '../iam/remedies.ts'
import { grantsFor, type Missing } from '../iam/role-choice.ts'
import type { RoleTable } from '../iam/role-table.ts'
import type { Evidence, Finding, Grant, Remedy, Who } from '../model.ts'
import { refusedCall } from '../needs/call-words.ts'
import type { Resources } from '../needs/resources.ts'
import type { TrafficTarget } from '../wire.ts'
import { fail } from '../words/findings.ts'
import { shorten } from '../words/sentences.ts'
import { ifItExists } from './checks/existence.ts'
import { ID_OF, WHO } from './checks/permissions.ts'
import { findingOf } from './failures/cause.ts'
import { limitCause, type Sized } from './failures/limits.ts'

/** Google's message, with the details of the error around it. */
export interface Said {
  text: string
  evidence: Evidence
  /** HTTP status of an API's answer. */
  status?: number
  /** `google.rpc.Code` by name. */
  code?: string
  /** `ErrorInfo.reason`, or the reason of a revision's condition. */
  reason?: string | undefined
  permission?: string | undefined
  /** In the API's own spelling. */
  resource?: string | undefined
  /** Without `constraints/`. */
  constraint?: string | undefined
  /** Host of a disabled API. */
  service?: string | undefined
  /** `POST run.googleapis.com/v2/...`. */
  call?: string
}

/**
 * Who said it. `api`: an API, about the deployer. `build`: Cloud Build, about the deployer or the build account. `build-log`: anything
 * that ran in the build, so it need not be true. `release`: Cloud Run, about a revision.
 */
export type Speaker = 'api' | 'build' | 'build-log' | 'release'

/** The run in which it was said. */
export interface Setting {
  speaker: Speaker
  resources: Resources
  /** IAM member. */
  deployer?: string | undefined
  /** Image of the revision. */
  image?: string | undefined
  /** Secrets that the inputs name. */
  secrets?: { project: string; secret: string }[]
  table?: RoleTable | null | undefined
  /** Traffic of the service before the request. */
  traffic?: readonly TrafficTarget[] | undefined
  /** The permissions that the deployer has according to the preflight. */
  held?: ReadonlySet<string> | undefined
  /** What accounts have according to the preflight: `MEMBER PERMISSION`. Undefined: there was none. */
  granted?: ReadonlySet<string> | undefined
  /** What the deploy asks of the region's quotas. */
  limits?: Omit<Sized, 'said'> | undefined
}

/** Empty if the message is not about permissions, APIs, policies or quotas. */
export function diagnose(said: Said, setting: Setting): Finding[] {
  // Anything in a build can print to its log, so only permissions that the build account needs are read from it.
  if (setting.speaker === 'build-log') return permission(said, setting) ?? []
  for (const row of ROWS) {
    const findings = row(said, setting)
    if (findings) return findings
  }
  return []
}

type Row = (said: Said, setting: Setting) => Finding[] | undefined

/** In this order: the most specific first. */
const ROWS: Row[] = [
  standing,
  accountOff,
  noProject,
  apiDisabled,
  perimeter,
  organisationPolicy,
  quota,
  actAs,
  agentWithoutTokens,
  secrets,
  image,
  goneRevision,
  launchStage,
  encryptionKey,
  logWriter,
  missingRoles,
  permission,
  nameless,
]

/** Problems of the project itself come before its permissions, APIs and quotas. */
function standing(said: Said, { resources: { project } }: Setting): Finding[] | undefined {
  const found = standingIn(said)
  if (!found) return undefined
  return [
    fail(found, `${standingReason(found, project)} ${quoted(said)}`, {
      resource: fullName.project(project),
      evidence: [said.evidence],
      remedies: standingRemedies(found, project),
    }),
  ]
}

/** The account of the token, after it got one (google/api/error_reason.proto). */
function accountOff(said: Said, { deployer = 'the deployer' }: Setting): Finding[] | undefined {
  if (said.reason !== 'ACCOUNT_STATE_INVALID') return undefined
  const email = emailIn(deployer)
  const own = email && projectOfAccount(email)
  const remedy: Remedy = {
    kind: 'gcloud',
    title: `Enable the account ${email}`,
    text: command(['iam', 'service-accounts', 'enable', email ?? '', ...(own ? [`--project=${own}`] : [])]),
  }
  return [
    fail(
      'credentials-refused',
      `The account ${email ?? deployer} is disabled or was deleted, so Google refuses its tokens. A role does not help. ${quoted(said)}`,
      { principal: deployer, evidence: [said.evidence], remedies: email ? [remedy] : [] },
    ),
  ]
}

/** The project does not exist, or the caller has no access to it: the API does not tell which. */
function noProject(said: Said, { resources: { project }, deployer }: Setting): Finding[] | undefined {
  if (said.reason !== 'CONSUMER_INVALID') return undefined
  const named = /resource project ([\w:.-]+?)\.?$/.exec(said.text)?.[1] ?? project
  return [
    fail(
      'project-unreachable',
      `There is no project ${named}, or ${deployer ?? 'the deployer'} has no access to it. Use the project id, not the display name or the number. ${quoted(said)}`,
      { principal: deployer, resource: fullName.project(named), evidence: [said.evidence] },
    ),
  ]
}

const OFF =
  /has not been used in project (\S+) before or it is disabled.*?\/apis\/(?:api|library)\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/s

function apiDisabled(said: Said, { resources }: Setting): Finding[] | undefined {
  const [, inProject, inText] = OFF.exec(said.text) ?? []
  const host = said.service ?? inText
  if (!host) return undefined
  const project = projectOf(/in project ([\w:.-]+) before/.exec(said.text)?.[1] ?? inProject, resources)
  return [
    fail('api-disabled', `${host} is not enabled in the project ${project}, and the deploy needs it. ${quoted(said)}`, {
      resource: fullName.api(project, host),
      evidence: [said.evidence],
      remedies: enableApi(project, host),
    }),
  ]
}

function perimeter(said: Said, { resources, deployer }: Setting): Finding[] | undefined {
  if (!isOfPerimeter(said)) return undefined
  return [
    fail('policy-blocks-deploy', `${perimeterReason(said, deployer ?? 'the deployer')} ${quoted(said)}`, {
      principal: deployer,
      resource: fullName.project(resources.project),
      evidence: [said.evidence],
    }),
  ]
}

function organisationPolicy(said: Said, { resources }: Setting): Finding[] | undefined {
  const { constraint } = said
  if (!constraint) return undefined
  return [
    fail('policy-blocks-deploy', `The organisation policy ${constraint} refused this. ${quoted(said)}`, {
      resource: said.evidence.resource || fullName.project(resources.project),
      evidence: [said.evidence],
      remedies: unblockPolicy(resources.project, constraint),
    }),
  ]
}

const QUOTA =
  /quota exceeded|quota violated|due to quota restrictions|insufficient quota|exceeded (?:your|the) .*quota|RESOURCE_EXHAUSTED/i

function quota(said: Said, { resources, limits }: Setting): Finding[] | undefined {
  const used = said.status === 429 || said.code === 'RESOURCE_EXHAUSTED' || QUOTA.test(said.text)
  const cause = limitCause({ withoutRedundancy: false, ...limits, said: said.text })
  const resource = fullName.project(resources.project)
  if (cause)
    return [
      findingOf(cause.quota ? 'quota-exceeded' : 'release-failed', cause, {
        ...{ resource: cause.quota ? resource : fullName.service(resources.service), evidence: [said.evidence] },
        more: [quoted(said)],
        remedies: cause.quota ? quotas(resources.project) : [],
      }),
    ]
  if (!used) return undefined
  return [
    fail('quota-exceeded', `A quota of the project ${resources.project} is exceeded. ${quoted(said)}`, {
      resource: fullName.project(resources.project),
      evidence: [said.evidence],
      remedies: quotas(resources.project),
    }),
  ]
}

const ACT_AS = /iam\.serviceaccounts\.actAs|permission to act as service account/i

function actAs(said: Said, setting: Setting): Finding[] | undefined {
  if (!ACT_AS.test(said.text) && said.permission !== 'iam.serviceAccounts.actAs') return undefined
  const { resources, deployer, speaker } = setting
  const { buildAccount, runtimeAccount } = resources
  const named = emailIn(said.text) ?? emailIn(said.resource ?? '')
  const schedules = isOfScheduler(said)
  const builds =
    !schedules && (speaker === 'build' || (named !== undefined && named === buildAccount && named !== runtimeAccount))
  // Cloud Build can refer to the account by its number.
  const account = named ?? (builds ? buildAccount : runtimeAccount)
  const use = schedules
    ? 'create a schedule that calls as'
    : builds
      ? 'start a build that runs as'
      : 'deploy a service that runs as'
  const lacking = lack('deployer', 'iam.serviceAccounts.actAs', said, setting, {
    member: deployer,
    resource: account && fullName.account(account, resources.project),
    reason: grant =>
      `The deployer is not allowed to ${use} ${account ?? 'that account'}: it lacks iam.serviceAccounts.actAs on it${/may not exist/i.test(said.text) ? ', or the account does not exist' : ''}.${advice(grant)}`,
  })
  const id = schedules ? ID_OF.deployer : builds ? 'act-as-build-account' : 'act-as-runtime-account'
  // The message is the same for both, and the preflight's answers are not available here.
  const doubtful = /may not exist/i.test(said.text) && account
  return [{ ...lacking, id, ...(doubtful && { remedies: ifItExists(lacking.remedies, doubtful, resources.project) }) }]
}

const isOfScheduler = ({ call }: Said) => /\bcloudscheduler\./.test(call ?? '')

const NO_TOKENS =
  /(Cloud Run|Cloud Build) Service Agent does not have permission to get access tokens for the service account (\S+@\S+?\.com)\b.*?Please give (\S+@\S+?\.com) permission/is

function agentWithoutTokens(said: Said, setting: Setting): Finding[] | undefined {
  const [, agent, account, email] = NO_TOKENS.exec(said.text) ?? []
  if (!account || !email) return undefined
  const who = agent === 'Cloud Build' ? 'build-agent' : 'run-agent'
  const resource = fullName.account(account, setting.resources.project)
  return [lack(who, 'iam.serviceAccounts.getAccessToken', said, setting, { member: memberOf(email), resource })]
}

const SECRET =
  /Permission denied on secret:? projects\/([^/\s]+)\/secrets\/([^/\s]+)\S* for Revision service account (\S+@\S+?\.com)\b/g

function secrets(said: Said, setting: Setting): Finding[] | undefined {
  const { resources } = setting
  const named = [...said.text.matchAll(SECRET)].map(([, project = '', secret = '', account = '']) => ({
    place: { project: projectOf(project, resources), secret },
    account,
  }))
  const { runtimeAccount } = resources
  const unnamed =
    said.reason === 'SECRETS_ACCESS_CHECK_FAILED' && runtimeAccount && /permission|denied/i.test(said.text)
  const found =
    named.length > 0 || !unnamed ? named : (setting.secrets ?? []).map(place => ({ place, account: runtimeAccount }))
  if (found.length === 0) return undefined
  return found.map(({ place, account }) =>
    lack('runtime-account', 'secretmanager.versions.access', said, setting, {
      member: memberOf(account),
      resource: fullName.secret(place.project, place.secret),
      // docs/google-cloud.md#releases-that-fail
      more: ' Google says the same of a secret that does not exist.',
    }),
  )
}

/** Some messages contain the agent's email, others do not; `User` is the caller. */
const IMAGE = /(Service Agent(?: (\S+@\S+?\.com))?|User) must have permission to read the image,? (\S+?)\.?(?:\s|$)/
const UNREADABLE = new Set([
  'CONTAINER_PERMISSION_DENIED',
  'CONTAINER_IMAGE_UNAUTHORIZED',
  'CONTAINER_IMAGE_AUTHORIZATION_CHECK_FAILED',
])

function image(said: Said, setting: Setting): Finding[] | undefined {
  const [, reader, agent, named] = IMAGE.exec(said.text) ?? []
  if (!reader && !UNREADABLE.has(said.reason ?? '')) return undefined
  const { projectNumber } = setting.resources
  const byDeployer = reader === 'User'
  const email = agent ?? (projectNumber && runAgent(projectNumber))
  const repository = repositoryOfImage(named ?? setting.image)
  return [
    lack(byDeployer ? 'deployer' : 'run-agent', 'artifactregistry.repositories.downloadArtifacts', said, setting, {
      member: byDeployer ? setting.deployer : email && memberOf(email),
      resource: repository && fullName.repository(repository),
    }),
  ]
}

/** Google's page on troubleshooting: a feature in preview, of a service that is declared to be generally available. */
const STAGE = /not supported in the declared launch stage/i

function launchStage(said: Said, { resources }: Setting): Finding[] | undefined {
  if (!STAGE.test(said.text)) return undefined
  const annotation = 'metadata:\n  annotations:\n    run.googleapis.com/launch-stage: BETA'
  return [
    fail(
      'release-failed',
      `A setting of this release is in preview, and the release does not declare that it uses previews (launch stage). A flag of gcloud's beta track declares it; in a file for the input metadata the annotation does. ${quoted(said)}`,
      {
        resource: fullName.service(resources.service),
        evidence: [said.evidence],
        remedies: [{ kind: 'workflow', title: 'Declare the launch stage BETA in the manifest', text: annotation }],
      },
    ),
  ]
}

const GONE = /Revision '?([a-z][a-z0-9-]*)'? does not exist or is deleted/

/** Cloud Run checks the traffic of a service on every change. */
function goneRevision(said: Said, { resources, traffic = [] }: Setting): Finding[] | undefined {
  const revision = GONE.exec(said.text)?.[1]
  if (!revision) return undefined
  const named = traffic.filter(target => target.revision === revision)
  const tags = named.flatMap(({ tag }) => tag ?? [])
  const onlyTags = tags.length > 0 && named.every(({ percent }) => !percent)
  const [, project = '', , region = '', , service = ''] = resources.service.split('/')
  const flag = onlyTags ? `--remove-tags=${tags.join(',')}` : '--to-latest'
  const which = onlyTags ? `, under the tag ${tags.join(' and the tag ')}` : ''
  const fix: Remedy = {
    kind: 'gcloud',
    title: onlyTags ? 'Remove the tag' : 'Send all traffic to the latest revision',
    text: command([
      ...['run', 'services', 'update-traffic', service, flag, `--region=${region}`, `--project=${project}`],
    ]),
  }
  return [
    fail(
      'traffic-target',
      `The traffic of ${service} names the revision ${revision}${which}, which has been deleted. Cloud Run refuses every change of the service until its traffic names only revisions that exist. ${quoted(said)}`,
      { resource: fullName.service(resources.service), evidence: [said.evidence], remedies: [fix] },
    ),
  ]
}

const KEY = /(projects\/[^/\s']+\/locations\/[^/\s']+\/keyRings\/[^/\s']+\/cryptoKeys\/[^/\s']+)/

function encryptionKey(said: Said, setting: Setting): Finding[] | undefined {
  const permission = said.permission ?? (said.reason === 'ENCRYPTION_KEY_PERMISSION_DENIED' ? USE_KEY : undefined)
  if (!permission?.startsWith('cloudkms.')) return undefined
  const { projectNumber } = setting.resources
  const email = emailIn(said.text) ?? (projectNumber && runAgent(projectNumber))
  const key = KEY.exec(said.resource ?? '')?.[1] ?? KEY.exec(said.text)?.[1]
  const role = 'roles/cloudkms.cryptoKeyEncrypterDecrypter'
  const resource = key && `//cloudkms.googleapis.com/${key}`
  const member = email && memberOf(email)
  return [lack('run-agent', permission, said, setting, { member, resource, role })]
}

const USE_KEY = 'cloudkms.cryptoKeyVersions.useToEncrypt'

const LOG_WRITER =
  /service account running this build (\S+) does not have permission to write logs|Logs Writer \(roles\/logging\.logWriter\)/i

/** What Cloud Build says of a build that has no log, whether it ended well or not. */
function logWriter(said: Said, setting: Setting): Finding[] | undefined {
  if (!LOG_WRITER.test(said.text)) return undefined
  const { project, buildAccount } = setting.resources
  const named = LOG_WRITER.exec(said.text)?.[1]?.split('/').at(-1)
  const email = named?.includes('@') ? named : buildAccount
  return [
    lack('build-account', 'logging.logEntries.create', said, setting, {
      member: email && memberOf(email),
      resource: fullName.project(project),
      role: 'roles/logging.logWriter',
      reason: grant =>
        `The build account${email ? ` ${email}` : ''} is not allowed to write the log of the build.${advice(grant)}`,
    }),
  ]
}

const MISSING_ROLES =
  /service account is missing required IAM permissions|has insufficient permission to execute the build/i

function missingRoles(said: Said, setting: Setting): Finding[] | undefined {
  if (!MISSING_ROLES.test(said.text)) return undefined
  const { resources } = setting
  const account = resources.buildAccount ?? emailIn(said.text)
  const resource = fullName.project(resources.project)
  const grant = account && { member: memberOf(account), role: 'roles/run.builder', resource }
  return [
    fail(
      'build-account-permission',
      `The build account${account ? ` ${account}` : ''} lacks permissions that a build needs.${advice(grant || undefined)} ${quoted(said)}`,
      {
        ...(grant && { principal: grant.member, role: grant.role }),
        resource,
        evidence: [said.evidence],
        remedies: grant ? remediesFor(grant) : [],
      },
    ),
  ]
}

/** What the build account needs: only these gaps are read from a log. */
const OF_BUILD_ACCOUNT = new Set([
  'storage.objects.get',
  'artifactregistry.repositories.uploadArtifacts',
  'artifactregistry.repositories.downloadArtifacts',
])
const REFUSED = /denied|does not have|do not have|forbidden|not authorized|unauthorized|required|missing|lacks/i

/** A text that names the permission, or an error that does. */
function permission(said: Said, setting: Setting): Finding[] | undefined {
  const { text, permission } = said
  if (!permission || !REFUSED.test(text)) return undefined
  if (setting.speaker === 'build-log' && !OF_BUILD_ACCOUNT.has(permission)) return undefined
  const { who, member } = subjectOf(said, permission, setting)
  const more = permission.startsWith('cloudscheduler.') ? NO_SCHEDULER : undefined
  return [lack(who, permission, said, setting, { member, resource: resourceOf(said, permission, setting), more })]
}

const NO_SCHEDULER =
  ' If it already has that role, the region has no Cloud Scheduler: Google answers with the same message.'

/** Reasons that only say "refused"; Cloud Storage has its own. */
const OF_NO_NAME: ReadonlySet<string | undefined> = new Set([undefined, 'IAM_PERMISSION_DENIED', 'forbidden'])

/** 403 without a permission name: the call tells what it needs. Not if the preflight knows that the deployer has it. */
function nameless(said: Said, setting: Setting): Finding[] | undefined {
  if (said.status !== 403 || !said.call || !OF_NO_NAME.has(said.reason)) return undefined
  const { words, permission, resource } = refusedCall(said.call, setting.resources)
  if (!permission) return undefined
  if (setting.held?.has(permission)) {
    const why = SAYS_NOTHING.test(said.text)
      ? ` Google gives no reason. It can be a policy that overrides roles, or a grant that has not taken effect yet: run again in a few minutes. ${quoted(said)}`
      : ` Google's reason: ${message(said)}`
    return [
      fail(
        'api-error',
        `Google refused ${words}, although the deployer has ${permission}${where(resource)}, so no role is missing.${why}`,
        { principal: setting.deployer, resource, evidence: [said.evidence] },
      ),
    ]
  }
  return [
    lack('deployer', permission, said, setting, {
      member: setting.deployer,
      resource,
      reason: grant =>
        `Google refused ${words} and does not say why: most likely the deployer lacks ${permission}${where(resource)}.${advice(grant)}`,
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

interface Lacking {
  member: string | undefined
  resource: string | undefined
  /** If the role table should not decide. */
  role?: string
  reason?(grant: Grant | undefined): string
  /** Other possible causes, added after the advice. */
  more?: string | undefined
}

/**
 * The gap that was named, first; and of the build account what the preflight did not find granted. A refusal names one gap at a time, and
 * the role that the preflight would offer covers them all.
 */
function gapsOf(who: Who, member: string, permission: string, resource: string, setting: Setting): Missing[] {
  const named = { who, member, permission, resource }
  if (who !== 'build-account' || !setting.granted) return [named]
  const { bucket, repository, project } = setting.resources
  const needed = [
    { permission: 'storage.objects.get', resource: fullName.bucket(bucket.name) },
    { permission: 'artifactregistry.repositories.uploadArtifacts', resource: fullName.repository(repository.name) },
    { permission: 'artifactregistry.repositories.downloadArtifacts', resource: fullName.repository(repository.name) },
    { permission: 'logging.logEntries.create', resource: fullName.project(project) },
  ]
  const others = needed.filter(
    need => need.permission !== permission && !setting.granted?.has(`${member} ${need.permission}`),
  )
  return [named, ...others.map(need => ({ who, member, ...need }))]
}

/** The preflight's finding for one permission of one account. */
function lack(who: Who, permission: string, said: Said, setting: Setting, about: Lacking): Finding {
  const { member, resource } = about
  const project = fullName.project(setting.resources.project)
  const chosen =
    member && resource
      ? grantsFor(gapsOf(who, member, permission, resource, setting), project, setting.table ?? null)[0]
      : undefined
  const grant = about.role && member && resource ? { member, role: about.role, resource } : chosen
  const account = who === 'deployer' || !member ? '' : ` ${member.replace(/^serviceAccount:/, '')}`
  const reason =
    about.reason?.(grant) ??
    `${WHO[who]}${account} lacks ${permission}${where(resource)}.${advice(grant)}${about.more ?? ''}`
  const role = grant?.role ?? about.role
  return fail(ID_OF[who], `${reason} ${quoted(said)}`, {
    principal: member,
    permission,
    role,
    resource,
    evidence: [said.evidence],
    remedies: grant ? remediesFor(grant) : [],
  })
}

const where = (resource: string | undefined) => (resource ? ` on ${placeWords(resource)}` : '')
const advice = (grant: Grant | undefined) => (grant ? ` Grant it ${grant.role} on ${placeWords(grant.resource)}.` : '')
/** Ends with Google's own message, shortened, because it can contain what helps. */
const quoted = (said: Said) => `Google said: ${message(said)}`
const message = ({ text }: Said) => shorten(text.replace(/\s+/g, ' ').trim(), 400)

const EMAIL = /(?<![\w.-])[\w.-]+@[\w.-]+\.gserviceaccount\.com/
const emailIn = (text: string) => EMAIL.exec(text)?.[0]

/** Errors name projects by number; everything else uses the id. */
const projectOf = (name: string | undefined, { project, projectNumber }: Resources) =>
  !name || name === projectNumber ? project : name

const byId = (name: string, resources: Resources) =>
  name.replace(/^projects\/([^/]+)/, (_, project: string) => `projects/${projectOf(project, resources)}`)
