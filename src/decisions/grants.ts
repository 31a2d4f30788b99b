/**
 * Which role to grant for a permission that is missing: the narrowest predefined role on the narrowest resource, or the one
 * role that Google made for the part when several are missing. Roles and their contents: google-cloud.md section 3, checked
 * against the role table by a test.
 */
import type { Grant, Place, Who } from '../model.ts'

export interface Missing {
  who: Who
  /** IAM member. */
  member: string
  permission: string
  /** Full name of the resource that lacks it. */
  resource: string
}

interface Row {
  /** On the project, where the resource of its own does not exist yet or has none. */
  project?: string
  bucket?: string
  repository?: string
  service?: string
  account?: string
  secret?: string
  because: string
}

/** Permission -> role, by the kind of resource it is granted on. */
export const ROLES: Record<string, Row> = {
  'run.services.setIamPolicy': {
    service: 'roles/run.admin',
    project: 'roles/run.admin',
    because: 'the only Cloud Run role that may set who calls a service; run.developer and run.sourceDeveloper may not',
  },
  'run.services.create': {
    project: 'roles/run.developer',
    service: 'roles/run.developer',
    because: 'create and update',
  },
  'run.services.update': {
    project: 'roles/run.developer',
    service: 'roles/run.developer',
    because: 'create and update',
  },
  'run.services.get': { project: 'roles/run.viewer', service: 'roles/run.viewer', because: 'read only' },
  'run.services.getIamPolicy': { project: 'roles/run.viewer', service: 'roles/run.viewer', because: 'read only' },
  'run.services.listEffectiveTags': {
    project: 'roles/run.viewer',
    service: 'roles/run.viewer',
    because: 'read only',
  },
  'run.revisions.get': { project: 'roles/run.viewer', service: 'roles/run.viewer', because: 'read only' },
  'run.revisions.list': { project: 'roles/run.viewer', service: 'roles/run.viewer', because: 'read only' },
  'run.operations.get': { project: 'roles/run.viewer', because: 'read only' },
  'run.routes.invoke': {
    project: 'roles/run.servicesInvoker',
    service: 'roles/run.servicesInvoker',
    because: 'calls services, and no jobs',
  },
  'cloudbuild.builds.create': { project: 'roles/cloudbuild.builds.editor', because: 'starts builds' },
  'cloudbuild.builds.get': { project: 'roles/cloudbuild.builds.viewer', because: 'read only' },
  'cloudbuild.operations.get': { project: 'roles/cloudbuild.builds.viewer', because: 'read only' },
  'cloudbuild.workerpools.use': { project: 'roles/cloudbuild.workerPoolUser', because: 'uses private pools, no more' },
  'storage.objects.get': {
    bucket: 'roles/storage.objectViewer',
    project: 'roles/run.builder',
    because: 'reads objects; Editor and Owner do not contain it',
  },
  'storage.objects.create': {
    bucket: 'roles/storage.objectCreator',
    project: 'roles/storage.objectCreator',
    because: 'writes objects, and may neither read nor delete them',
  },
  'storage.buckets.get': {
    bucket: 'roles/storage.legacyBucketReader',
    project: 'roles/storage.bucketViewer',
    because: 'reads the bucket itself',
  },
  'storage.buckets.list': { project: 'roles/storage.bucketViewer', because: 'reads buckets themselves' },
  'storage.buckets.create': {
    project: 'roles/run.sourceDeveloper',
    because: 'the smallest role for source deploys; the alternative is storage.admin',
  },
  'artifactregistry.repositories.get': {
    repository: 'roles/artifactregistry.reader',
    project: 'roles/artifactregistry.reader',
    because: 'read only',
  },
  'artifactregistry.repositories.downloadArtifacts': {
    repository: 'roles/artifactregistry.reader',
    project: 'roles/artifactregistry.reader',
    because: 'read only',
  },
  'artifactregistry.repositories.uploadArtifacts': {
    repository: 'roles/artifactregistry.writer',
    project: 'roles/artifactregistry.writer',
    because: 'pushes and pulls images',
  },
  'artifactregistry.repositories.create': {
    project: 'roles/run.sourceDeveloper',
    because: 'the role for source deploys; the alternative is artifactregistry.admin',
  },
  'logging.logEntries.create': { project: 'roles/logging.logWriter', because: 'writes logs, no more' },
  'logging.logEntries.list': { project: 'roles/logging.viewer', because: 'read only' },
  'iam.serviceAccounts.actAs': {
    account: 'roles/iam.serviceAccountUser',
    because: 'on the one account: on the project it would mean every account',
  },
  'iam.serviceAccounts.get': { account: 'roles/iam.serviceAccountViewer', because: 'read only' },
  'serviceusage.services.use': { project: 'roles/serviceusage.serviceUsageConsumer', because: 'uses enabled APIs' },
  'serviceusage.services.get': { project: 'roles/serviceusage.serviceUsageConsumer', because: 'uses enabled APIs' },
  'serviceusage.services.list': { project: 'roles/serviceusage.serviceUsageConsumer', because: 'uses enabled APIs' },
  'serviceusage.services.enable': { project: 'roles/serviceusage.serviceUsageAdmin', because: 'enables APIs' },
  'orgpolicy.policy.get': { project: 'roles/orgpolicy.policyViewer', because: 'read only' },
  'secretmanager.versions.access': {
    secret: 'roles/secretmanager.secretAccessor',
    project: 'roles/secretmanager.secretAccessor',
    because: 'reads the value of this secret, no other',
  },
  'secretmanager.secrets.get': {
    secret: 'roles/secretmanager.viewer',
    because: 'reads what the secret is, not its value',
  },
  'resourcemanager.projects.get': { project: 'roles/browser', because: 'read only' },
}

/** One role for the whole part (google-cloud.md 3.1, 3.2: the roles that Google's page on source deploys asks for). */
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

/** The grant that settles each of them, in the same order; undefined where the table knows no role. `project`: full name. */
export function grantsFor(missing: readonly Missing[], project: string): (Grant | undefined)[] {
  const single = missing.map(grantFor)
  const parts = PARTS.flatMap(part => {
    const members = new Set(missing.filter(({ who }) => who === part.who).map(({ member }) => member))
    return [...members].flatMap(member => {
      const of = missing.filter(one => one.member === member && one.who === part.who && part.covers(one.permission))
      // One role for the part is worth its width only where it replaces grants on several resources or of several roles.
      const several = new Set(of.map(one => JSON.stringify(single[missing.indexOf(one)] ?? one.permission))).size > 1
      return several ? [{ of, grant: { member, role: part.role, resource: project } }] : []
    })
  })
  return missing.map((one, index) => parts.find(({ of }) => of.includes(one))?.grant ?? single[index])
}

function grantFor({ member, permission, resource }: Missing): Grant | undefined {
  const kind = kindOf(resource)
  const role = kind && ROLES[permission]?.[kind]
  return role ? { member, role, resource } : undefined
}

/** The answer may be about the project while the resource itself does not exist. */
export function kindOf(resource: string): Place['kind'] | undefined {
  if (resource.startsWith('//cloudresourcemanager.')) return 'project'
  if (resource.startsWith('//storage.')) return 'bucket'
  if (resource.startsWith('//artifactregistry.')) return 'repository'
  if (resource.startsWith('//run.')) return 'service'
  if (resource.startsWith('//iam.')) return 'account'
  if (resource.startsWith('//secretmanager.')) return 'secret'
  return undefined
}

function oneOf(...names: string[]): (permission: string) => boolean {
  const all = new Set(names)
  return permission => all.has(permission)
}
