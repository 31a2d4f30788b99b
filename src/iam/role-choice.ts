/**
 * Which role to grant for a missing permission: the narrowest predefined role on the narrowest resource, or Google's one role for the
 * task if several are missing. `ROLES` is a curated choice; a test compares each row with what `role-weight.ts` computes from Google's
 * role table, and has the reasons for not using a narrower one. Permissions without a row are computed.
 */
import { KINDS, type KindTraits } from '../kinds/list.ts'
import type { Grant, GrantKind, Who } from '../model.ts'
import type { RoleTable } from './role-table.ts'
import { narrowest, weightOf } from './role-weight.ts'

export interface Missing {
  who: Who
  /** IAM member. */
  member: string
  permission: string
  /** Full name of the resource that lacks it. */
  resource: string
  /** It can belong to another project, so a grant on the run's project need not reach it. */
  apart?: boolean
}

/** `project`: also if the resource itself does not exist yet or has no policy. */
type Row = Partial<Record<GrantKind, string>>

/** Reading, writing and, if relevant, the policy of one deployable kind. */
function rowsOf({ permissions, role, invokers }: KindTraits): Record<string, Row> {
  const row = (name: string): Row => ({ project: name, ...(invokers && { [role]: name }) })
  const read = row('roles/run.viewer')
  const write = row('roles/run.developer')
  return {
    [`run.${permissions}.get`]: read,
    [`run.${permissions}.create`]: write,
    [`run.${permissions}.update`]: write,
    ...(invokers && {
      [`run.${permissions}.getIamPolicy`]: read,
      // The only Cloud Run role that can set who invokes it.
      [`run.${permissions}.setIamPolicy`]: row('roles/run.admin'),
    }),
  }
}

/** Permission -> role, by the kind of resource it is granted on. */
export const ROLES: Record<string, Row> = {
  ...Object.assign({}, ...Object.values(KINDS).map(rowsOf)),
  'run.services.listEffectiveTags': { project: 'roles/run.viewer', service: 'roles/run.viewer' },
  // Runs jobs; cannot call services.
  'run.jobs.run': { project: 'roles/run.jobsExecutor', job: 'roles/run.jobsExecutor' },
  'run.executions.get': { project: 'roles/run.viewer', job: 'roles/run.viewer' },
  'run.tasks.list': { project: 'roles/run.viewer', job: 'roles/run.viewer' },
  'run.revisions.get': { project: 'roles/run.viewer', service: 'roles/run.viewer' },
  'run.revisions.list': { project: 'roles/run.viewer', service: 'roles/run.viewer' },
  'run.operations.get': { project: 'roles/run.viewer' },
  // Calls services; cannot run jobs.
  'run.routes.invoke': { project: 'roles/run.servicesInvoker', service: 'roles/run.servicesInvoker' },
  'cloudbuild.builds.create': { project: 'roles/cloudbuild.builds.editor' }, // starts builds
  'cloudbuild.builds.get': { project: 'roles/cloudbuild.builds.viewer' },
  'cloudbuild.operations.get': { project: 'roles/cloudbuild.builds.viewer' },
  'cloudbuild.workerpools.use': { project: 'roles/cloudbuild.workerPoolUser' }, // only uses private pools
  // Reads objects; Editor and Owner do not contain this.
  'storage.objects.get': { bucket: 'roles/storage.objectViewer', project: 'roles/run.builder' },
  // Writes objects; can neither read nor delete them.
  'storage.objects.create': { bucket: 'roles/storage.objectCreator', project: 'roles/storage.objectCreator' },
  // Reads objects and their names.
  'storage.objects.list': { bucket: 'roles/storage.objectViewer' },
  // Reads, writes and deletes objects; cannot change who does: what a writable volume needs.
  'storage.objects.delete': { bucket: 'roles/storage.objectUser' },
  // Reads the bucket itself.
  'storage.buckets.get': { bucket: 'roles/storage.legacyBucketReader', project: 'roles/storage.bucketViewer' },
  // Reads buckets themselves.
  'storage.buckets.list': { project: 'roles/storage.bucketViewer' },
  // The role for source deploys, which the next steps need too.
  'storage.buckets.create': { project: 'roles/run.sourceDeveloper' },
  'artifactregistry.repositories.get': {
    repository: 'roles/artifactregistry.reader',
    project: 'roles/artifactregistry.reader',
  },
  'artifactregistry.repositories.downloadArtifacts': {
    repository: 'roles/artifactregistry.reader',
    project: 'roles/artifactregistry.reader',
  },
  // Pushes and pulls images.
  'artifactregistry.repositories.uploadArtifacts': {
    repository: 'roles/artifactregistry.writer',
    project: 'roles/run.builder',
  },
  // The role for source deploys, which the next steps need too.
  'artifactregistry.repositories.create': { project: 'roles/run.sourceDeveloper' },
  'logging.logEntries.create': { project: 'roles/logging.logWriter' }, // only writes logs
  'logging.logEntries.list': { project: 'roles/logging.viewer' },
  // On the one account only: on the project it would cover every account.
  'iam.serviceAccounts.actAs': { account: 'roles/iam.serviceAccountUser' },
  'iam.serviceAccounts.get': { account: 'roles/iam.serviceAccountViewer' },
  'serviceusage.services.use': { project: 'roles/serviceusage.serviceUsageConsumer' }, // uses enabled APIs
  // Uses enabled APIs.
  'serviceusage.services.get': { project: 'roles/serviceusage.serviceUsageConsumer' },
  // Uses enabled APIs.
  'serviceusage.services.list': { project: 'roles/serviceusage.serviceUsageConsumer' },
  'serviceusage.services.enable': { project: 'roles/serviceusage.serviceUsageAdmin' }, // enables APIs
  // Binds tags and changes nothing else; on a single service, only run.admin can.
  'run.services.createTagBinding': { service: 'roles/run.admin', project: 'roles/resourcemanager.tagUser' },
  // Removes tags and changes nothing else; on a single service, only run.admin can.
  'run.services.deleteTagBinding': { service: 'roles/run.admin', project: 'roles/resourcemanager.tagUser' },
  // Binds this value, no other, and cannot change it.
  'resourcemanager.tagValueBindings.create': { 'tag-value': 'roles/resourcemanager.tagUser' },
  'resourcemanager.tagValues.get': { 'tag-value': 'roles/resourcemanager.tagViewer' },
  'orgpolicy.policy.get': { project: 'roles/orgpolicy.policyViewer' },
  // Reads the value of this secret, no other.
  'secretmanager.versions.access': {
    secret: 'roles/secretmanager.secretAccessor',
    project: 'roles/secretmanager.secretAccessor',
  },
  // Reads what the secret is, not its value.
  'secretmanager.secrets.get': { secret: 'roles/secretmanager.viewer' },
  'cloudsql.instances.connect': { project: 'roles/cloudsql.client' }, // only connects to instances
  'cloudsql.instances.get': { project: 'roles/cloudsql.client' }, // only connects to instances
  'vpcaccess.connectors.get': { project: 'roles/vpcaccess.user' }, // uses connectors, and cannot change them
  'compute.networks.get': { project: 'roles/compute.networkViewer' },
  // Uses the network, and cannot change it.
  'compute.subnetworks.get': { subnetwork: 'roles/compute.networkUser', project: 'roles/compute.networkUser' },
  // Uses the network, and cannot change it.
  'compute.subnetworks.use': { subnetwork: 'roles/compute.networkUser', project: 'roles/compute.networkUser' },
  // Uses this key, and cannot change it.
  'cloudkms.cryptoKeyVersions.useToEncrypt': { 'crypto-key': 'roles/cloudkms.cryptoKeyEncrypterDecrypter' },
  // Uses this key, and cannot change it.
  'cloudkms.cryptoKeyVersions.useToDecrypt': { 'crypto-key': 'roles/cloudkms.cryptoKeyEncrypterDecrypter' },
  // Creates accounts; cannot act as them.
  'iam.serviceAccounts.create': { project: 'roles/iam.serviceAccountCreator' },
  'cloudscheduler.jobs.get': { project: 'roles/cloudscheduler.viewer' },
  'cloudscheduler.jobs.create': { project: 'roles/cloudscheduler.admin' }, // the only role that writes jobs
  'cloudscheduler.jobs.update': { project: 'roles/cloudscheduler.admin' }, // the only role that writes jobs
  'cloudscheduler.jobs.delete': { project: 'roles/cloudscheduler.admin' }, // the only role that writes jobs
  // Runs jobs; cannot change them.
  'cloudscheduler.jobs.run': { project: 'roles/cloudscheduler.jobRunner' },
  'resourcemanager.projects.get': { project: 'roles/browser' },
}

/** One role for the whole task (docs/google-cloud.md#permissions: the roles on Google's page about source deploys). */
const PARTS: { who: Who; role: string; covers: (permission: string) => boolean }[] = [
  {
    who: 'build-account',
    role: 'roles/run.builder',
    covers: oneOf(
      'storage.objects.get',
      'artifactregistry.repositories.uploadArtifacts',
      'artifactregistry.repositories.downloadArtifacts',
      'logging.logEntries.create',
    ),
  },
  {
    who: 'deployer',
    role: 'roles/run.sourceDeveloper',
    covers: oneOf(
      'run.services.create',
      'run.services.update',
      'run.services.get',
      'run.jobs.create',
      'run.jobs.update',
      'run.jobs.get',
      'run.jobs.run',
      'run.executions.get',
      'run.tasks.list',
      'run.workerpools.create',
      'run.workerpools.update',
      'run.workerpools.get',
      'run.operations.get',
      'cloudbuild.builds.create',
      'cloudbuild.builds.get',
      'cloudbuild.operations.get',
      'storage.buckets.get',
      'storage.buckets.list',
      'storage.buckets.create',
      'storage.objects.create',
      'artifactregistry.repositories.get',
      'artifactregistry.repositories.create',
      'artifactregistry.repositories.downloadArtifacts',
      'serviceusage.services.use',
      'serviceusage.services.get',
    ),
  },
]

/**
 * The grant that fixes each gap, in the same order; undefined if no role is known. `project`: full name. With `table`, also finds roles
 * for permissions that `ROLES` does not list, and drops grants that another one makes unnecessary.
 */
export function grantsFor(
  missing: readonly Missing[],
  project: string,
  table: RoleTable | null = null,
): (Grant | undefined)[] {
  const single = missing.map(one => grantToAgent(one, project) ?? grantFor(one, table))
  const parts = PARTS.flatMap(part => {
    const members = new Set(missing.filter(({ who }) => who === part.who).map(({ member }) => member))
    return [...members].flatMap(member => {
      const of = missing.filter(
        one =>
          one.member === member &&
          one.who === part.who &&
          part.covers(one.permission) &&
          (one.resource === project || (!one.apart && inherits(one.resource, project))),
      )
      // The broader role for the task is worth it only if it replaces grants on several resources or of several roles.
      const several = new Set(of.map(one => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1
      return several ? [{ of, grant: { member, role: part.role, resource: project } }] : []
    })
  })
  const chosen = missing.map((one, index) => parts.find(({ of }) => of.includes(one))?.grant ?? single[index])
  return table ? withoutNeedless(missing, chosen, table) : chosen
}

/** Prefers the grant that fixes most of the others: with `artifactregistry.writer`, a `reader` is unnecessary. */
function withoutNeedless(missing: readonly Missing[], chosen: (Grant | undefined)[], table: RoleTable): typeof chosen {
  const covers = (grant: Grant, { member, permission, resource, apart }: Missing, own: Grant | undefined) =>
    sameGrant(grant, own) ||
    (grant.member === member &&
      (table.get(grant.role)?.permissions.has(permission) ?? false) &&
      (grant.resource === resource ||
        (!apart && inherits(resource, grant.resource) && weightOf(permission) < TOO_WIDE)))
  const grants = chosen.filter(grant => grant !== undefined)
  const count = (grant: Grant) => missing.filter((one, index) => covers(grant, one, chosen[index])).length
  const byReach = [...grants].sort((a, b) => count(b) - count(a))
  return missing.map((one, index) => byReach.find(grant => covers(grant, one, chosen[index])) ?? chosen[index])
}

/** Roles that let their holder act as someone else are granted on the single resource, whatever is granted on the project. */
const TOO_WIDE = weightOf('iam.serviceAccounts.actAs')

const sameGrant = (a: Grant, b: Grant | undefined) =>
  a.member === b?.member && a.role === b.role && a.resource === b.resource

/** Whether grants on the project reach the resource. A bucket's name does not tell; the run's own bucket is in its project. */
export function inherits(resource: string, project: string): boolean {
  const id = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(project)?.[1]
  if (!id) return false
  return resource.startsWith('//storage.') || resource.split('/').slice(3, 5).join('/') === `projects/${id}`
}

function grantFor({ member, permission, resource: lacking }: Missing, table: RoleTable | null): Grant | undefined {
  const resource = whereToGrant(lacking)
  const kind = kindOf(resource)
  if (!kind) return undefined
  // On a project, a role that lets its holder act as someone else would cover every account, so only `ROLES` can choose it.
  const computed = table && !(kind === 'project' && weightOf(permission) >= TOO_WIDE)
  const role = ROLES[permission]?.[kind] ?? (computed ? narrowest([permission], kind, table)[0]?.role : undefined)
  return role ? { member, role, resource } : undefined
}

/** The roles that Google gives its agents in every project that uses the product; without them, the product does not work. */
const AGENT_ROLES: Partial<Record<Who, string>> = {
  'run-agent': 'roles/run.serviceAgent',
  'build-agent': 'roles/cloudbuild.serviceAgent',
  'scheduler-agent': 'roles/cloudscheduler.serviceAgent',
}

/** Whether Google grants it to the agent. Those roles do not cover keys, which have to be granted by hand. */
export const isOfAgentRole = (permission: string): boolean => !permission.startsWith('cloudkms.')

/** In their own project, Google's agents get their own role back; in other projects, the right to mint tokens of single accounts
 *  (Cloud Run's page on service identity, Cloud Build's on user-specified accounts). */
function grantToAgent({ who, member, permission, resource }: Missing, project: string): Grant | undefined {
  const role = AGENT_ROLES[who]
  if (!role || !isOfAgentRole(permission)) return undefined
  if (resource === project || inherits(resource, project)) return { member, role, resource: project }
  const mints = permission === 'iam.serviceAccounts.getAccessToken' && kindOf(resource) === 'account'
  return mints ? { member, role: 'roles/iam.serviceAccountTokenCreator', resource } : undefined
}

/** A resource without its own policy gets its roles from the project. */
function whereToGrant(resource: string): string {
  const project = /^\/\/(?:cloudsql|vpcaccess|cloudbuild|compute|run)\.googleapis\.com\/projects\/([^/]+)\//.exec(
    resource,
  )?.[1]
  return project && !kindOf(resource) ? `//cloudresourcemanager.googleapis.com/projects/${project}` : resource
}

/** The answer can be about the project if the resource itself does not exist. */
export function kindOf(resource: string): GrantKind | undefined {
  if (resource.startsWith('//cloudresourcemanager.googleapis.com/tagValues/')) return 'tag-value'
  if (resource.startsWith('//cloudresourcemanager.')) return 'project'
  if (resource.startsWith('//storage.')) return 'bucket'
  if (resource.startsWith('//artifactregistry.')) return 'repository'
  if (resource.startsWith('//run.')) return RUN_KINDS.get(resource.split('/')[7] ?? '')
  if (resource.startsWith('//iam.')) return 'account'
  if (resource.startsWith('//secretmanager.')) return 'secret'
  if (/^\/\/cloudkms\..*\/cryptoKeys\//.test(resource)) return 'crypto-key'
  if (/^\/\/compute\..*\/subnetworks\//.test(resource)) return 'subnetwork'
  return undefined
}

/** Worker pools have a policy too, but neither gcloud nor the console can set it. */
const RUN_KINDS: ReadonlyMap<string, GrantKind> = new Map(
  Object.values(KINDS).flatMap(({ collection, role, invokers }) => (invokers ? [[collection, role as GrantKind]] : [])),
)

function oneOf(...names: string[]): (permission: string) => boolean {
  const all = new Set(names)
  return permission => all.has(permission)
}
