/** What a refusal by Google means for somebody who sets a project up: who asked, which role lets them, and who can grant it. Pure. */

import type { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { standingIn, standingReason, standingRemedies } from '../iam/project-standing.ts'
import { grantTo } from '../iam/remedies.ts'
import { say } from '../language/say.ts'
import { productOfCall } from '../words/products.ts'
import { sentence } from '../words/sentences.ts'

/** A part of a set-up, with the narrowest predefined role that has all of its permissions; a test compares it with the table of roles. */
interface Part {
  /** Of its calls: `GET iam.googleapis.com/v1/...`. */
  call: RegExp
  does: string
  role: string
  permissions: string[]
}

const pools = (verbs: string[]) =>
  ['workloadIdentityPools', 'workloadIdentityPoolProviders'].flatMap(kind =>
    verbs.map(verb => `iam.googleapis.com/${kind}.${verb}`),
  )

export const PARTS: readonly Part[] = [
  {
    call: /^\S+ serviceusage\./,
    does: say`read and enable APIs of`,
    role: 'roles/serviceusage.serviceUsageAdmin',
    permissions: ['serviceusage.services.get', 'serviceusage.services.enable'],
  },
  {
    call: /^\S+ cloudresourcemanager\./,
    does: say`read and change the allow policy of`,
    role: 'roles/resourcemanager.projectIamAdmin',
    permissions: ['get', 'getIamPolicy', 'setIamPolicy'].map(verb => `resourcemanager.projects.${verb}`),
  },
  {
    call: /^\S+ iam\.\S+\/workloadIdentityPools/,
    does: say`read and change the workload identity pools of`,
    role: 'roles/iam.workloadIdentityPoolAdmin',
    permissions: pools(['get', 'create', 'update', 'delete', 'undelete']),
  },
  {
    call: /^\S+ iam\.\S+\/serviceAccounts/,
    does: say`read and create service accounts, and grant roles on them, in`,
    role: 'roles/iam.serviceAccountAdmin',
    permissions: ['get', 'create', 'delete', 'getIamPolicy', 'setIamPolicy'].map(verb => `iam.serviceAccounts.${verb}`),
  },
]

/** Before the first request of a person whose credentials name no quota project. */
export const quotaLines = (project: string): string[] => [
  say`Your Application Default Credentials name no quota project. Some of Google's APIs refuse requests without one. If one does, choose this project, and repeat the command:`,
  `  ${setQuota(project)}`,
]

/** What makes a project the quota project of Application Default Credentials. */
export const setQuota = (project: string) => `gcloud auth application-default set-quota-project ${project}`

/** The caller has a quota project and is not allowed to use it. */
function quotaDenied(error: ApiError, project: string, member: string | undefined): string[] {
  const quota = /\bproject (\S+?)\.? Grant the caller/.exec(error.message)?.[1] ?? project
  const asked = { role: CONSUMER, member: member ?? 'user:ADDRESS', resource: fullName.project(quota) }
  return [
    say`${member ?? say`Your account (Application Default Credentials)`} is not allowed to use ${quota}, the quota project of these credentials: that needs serviceusage.services.use on it. ${sentence(error.message)}`,
    say`The narrowest role for that is ${CONSUMER}. An owner of ${quota} can grant it:`,
    ...grantTo(asked).flatMap(({ kind, text }) => (kind === 'gcloud' ? [`  ${text}`] : [])),
    ...(quota === project
      ? []
      : [say`Or choose the project that is set up, if you can use it:`, `  ${setQuota(project)}`]),
  ]
}

const CONSUMER = 'roles/serviceusage.serviceUsageConsumer'

/** Lines for a terminal. `member`: the caller as an IAM member, where it is known. */
export function refusalLines(error: ApiError, project: string, member: string | undefined): string[] {
  const product = productOfCall(error.call)
  const said = say`${product} answered: ${sentence(error.message)}`
  const standing = standingIn({ text: error.status === 403 ? error.message : '', reason: error.reason })
  if (standing)
    return [
      standingReason(standing, project),
      ...standingRemedies(standing, project).map(({ text }) => `  ${text}`),
      said,
    ]
  if (error.status === 403 && error.reason === 'USER_PROJECT_DENIED') return quotaDenied(error, project, member)
  const part = PARTS.find(({ call }) => call.test(error.call))
  if (error.status !== 403 || error.service || error.constraint || !part)
    return [say`${product} refused a request of this command: ${error.message}`]
  // An account that is used can belong to another project.
  const place = /\/projects\/([^/:?]+)/.exec(error.call)?.[1] ?? project
  const home = /^\d+$|^-$/.test(place) ? project : place
  const grants = grantTo({ role: part.role, member: member ?? 'user:ADDRESS', resource: fullName.project(home) })
  return [
    say`${member ?? say`Your account (Application Default Credentials)`} is not allowed to ${part.does} ${home}. ${said}`,
    say`The narrowest role for that is ${part.role}. An owner of ${home} can grant it:`,
    ...grants.flatMap(({ kind, text }) => (kind === 'gcloud' ? [`  ${text}`] : [])),
    say`A whole set-up needs ${PARTS.map(({ role }) => role).join(say`, `)}, which roles/owner contains.`,
  ]
}
