/** Full resource names: their canonical spelling, their types, and the resources that they inherit policies from. */
import { findAsset } from './assets.ts'
import { findProject, type World } from './world.ts'

export const fullName = {
  organization: (id: string) => `//cloudresourcemanager.googleapis.com/organizations/${id}`,
  folder: (id: string) => `//cloudresourcemanager.googleapis.com/folders/${id}`,
  project: (id: string) => `//cloudresourcemanager.googleapis.com/projects/${id}`,
  serviceAccount: (project: string, email: string) =>
    `//iam.googleapis.com/projects/${project}/serviceAccounts/${email}`,
  bucket: (name: string) => `//storage.googleapis.com/projects/_/buckets/${name}`,
  object: (bucket: string, name: string) => `//storage.googleapis.com/projects/_/buckets/${bucket}/objects/${name}`,
  /** `name`: `projects/P/locations/L/services/S`. */
  service: (name: string) => `//run.googleapis.com/${name}`,
  /** `name`: `projects/P/locations/L/jobs/J`, `.../workerPools/W`, or a child of one. */
  run: (name: string) => `//run.googleapis.com/${name}`,
  /** `name`: `projects/P/locations/L/repositories/R`. */
  repository: (name: string) => `//artifactregistry.googleapis.com/${name}`,
  secret: (project: string, id: string) => `//secretmanager.googleapis.com/projects/${project}/secrets/${id}`,
  /** `name`: `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
  cryptoKey: (name: string) => `//cloudkms.googleapis.com/${name}`,
  /** `name`: `projects/P/regions/R/subnetworks/S`. */
  subnetwork: (name: string) => `//compute.googleapis.com/${name}`,
  /** `name`: `projects/P/locations/L/connectors/C`. */
  connector: (name: string) => `//vpcaccess.googleapis.com/${name}`,
  sqlInstance: (project: string, id: string) => `//cloudsql.googleapis.com/projects/${project}/instances/${id}`,
  /** `name`: `projects/P/locations/L/functions/F`, of the first generation. */
  function: (name: string) => `//cloudfunctions.googleapis.com/${name}`,
  /** `name`: `projects/P/locations/L/workerPools/W`. */
  workerPool: (name: string) => `//cloudbuild.googleapis.com/${name}`,
}

/** The last part of a resource name: `hello` of `projects/P/locations/L/services/hello`. */
export const shortName = (name: string | null | undefined) => name?.split('/').at(-1) ?? ''

export interface ResourceKind {
  /** API host. */
  service: string
  /** The type in IAM conditions: `storage.googleapis.com/Bucket`. */
  type: string
  /** The relative name in IAM conditions. */
  name: string
}

const TYPES: readonly [RegExp, string][] = [
  [/^\/\/cloudresourcemanager\.googleapis\.com\/projects\/[^/]+$/, 'cloudresourcemanager.googleapis.com/Project'],
  [/^\/\/cloudresourcemanager\.googleapis\.com\/folders\/[^/]+$/, 'cloudresourcemanager.googleapis.com/Folder'],
  [
    /^\/\/cloudresourcemanager\.googleapis\.com\/organizations\/[^/]+$/,
    'cloudresourcemanager.googleapis.com/Organization',
  ],
  [/^\/\/cloudresourcemanager\.googleapis\.com\/tagValues\/\d+$/, 'cloudresourcemanager.googleapis.com/TagValue'],
  [/^\/\/iam\.googleapis\.com\/projects\/[^/]+\/serviceAccounts\/[^/]+$/, 'iam.googleapis.com/ServiceAccount'],
  [/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+$/, 'storage.googleapis.com/Bucket'],
  [/^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+\/objects\/.+$/, 'storage.googleapis.com/Object'],
  [/^\/\/run\.googleapis\.com\/.+\/services\/[^/]+$/, 'run.googleapis.com/Service'],
  [/^\/\/run\.googleapis\.com\/.+\/services\/[^/]+\/revisions\/[^/]+$/, 'run.googleapis.com/Revision'],
  [/^\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+$/, 'run.googleapis.com/Job'],
  [/^\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+\/executions\/[^/]+$/, 'run.googleapis.com/Execution'],
  [/^\/\/run\.googleapis\.com\/.+\/workerPools\/[^/]+$/, 'run.googleapis.com/WorkerPool'],
  [/^\/\/artifactregistry\.googleapis\.com\/.+\/repositories\/[^/]+$/, 'artifactregistry.googleapis.com/Repository'],
  [/^\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+$/, 'secretmanager.googleapis.com/Secret'],
  [
    /^\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+\/versions\/[^/]+$/,
    'secretmanager.googleapis.com/SecretVersion',
  ],
  [/^\/\/cloudkms\.googleapis\.com\/.+\/keyRings\/[^/]+$/, 'cloudkms.googleapis.com/KeyRing'],
  [/^\/\/cloudkms\.googleapis\.com\/.+\/cryptoKeys\/[^/]+$/, 'cloudkms.googleapis.com/CryptoKey'],
  [/^\/\/compute\.googleapis\.com\/.+\/subnetworks\/[^/]+$/, 'compute.googleapis.com/Subnetwork'],
  [/^\/\/vpcaccess\.googleapis\.com\/.+\/connectors\/[^/]+$/, 'vpcaccess.googleapis.com/Connector'],
  [/^\/\/cloudfunctions\.googleapis\.com\/.+\/functions\/[^/]+$/, 'cloudfunctions.googleapis.com/CloudFunction'],
  // Conditions use the host of the Cloud SQL Admin API.
  [/^\/\/cloudsql\.googleapis\.com\/.+\/instances\/[^/]+$/, 'sqladmin.googleapis.com/Instance'],
  [/^\/\/cloudbuild\.googleapis\.com\/.+\/workerPools\/[^/]+$/, 'cloudbuild.googleapis.com/WorkerPool'],
]

/** The canonical spelling: project numbers become ids, and `projects/-` of a service account becomes its project. */
export function canonical(world: World, name: string): string {
  const account = /^(\/\/iam\.googleapis\.com\/projects\/)[^/]+\/serviceAccounts\/([^/]+)$/.exec(name)
  if (account) {
    const found = findServiceAccount(world, account[2] ?? '')
    if (found) return fullName.serviceAccount(found.projectId, found.email)
  }
  return name
    .replace(/^\/\/storage\.googleapis\.com\/(?!projects\/)/, '//storage.googleapis.com/projects/_/buckets/')
    .replace(/\/projects\/([^/]+)/, (whole, id: string) => {
      const project = findProject(world, id)
      return project ? `/projects/${project.projectId}` : whole
    })
}

/** By email or unique id. */
export function findServiceAccount(world: World, emailOrId: string) {
  const byEmail = world.serviceAccounts.get(emailOrId)
  if (byEmail) return byEmail
  for (const account of world.serviceAccounts.values()) if (account.uniqueId === emailOrId) return account
  return undefined
}

export function kindOf(name: string): ResourceKind {
  const service = name.split('/')[2] ?? ''
  const type = TYPES.find(([pattern]) => pattern.test(name))?.[1] ?? `${service}/Unknown`
  return { service, type, name: name.split('/').slice(3).join('/') }
}

/** The resource itself, then its ancestors up to the organisation. Takes a canonical name. */
export function lineage(world: World, name: string): string[] {
  const names = [name]
  for (let parent = parentOf(world, name); parent; parent = parentOf(world, parent)) names.push(parent)
  return names
}

function parentOf(world: World, name: string): string | undefined {
  const object = /^(\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[^/]+)\/objects\//.exec(name)
  if (object) return object[1]
  const bucket = /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)$/.exec(name)
  if (bucket) {
    const owner = world.buckets.get(bucket[1] ?? '')
    return owner && fullName.project(owner.projectId)
  }
  const nested =
    /^(\/\/secretmanager\.googleapis\.com\/.+\/secrets\/[^/]+)\/versions\/[^/]+$/.exec(name) ??
    /^(\/\/cloudkms\.googleapis\.com\/.+\/keyRings\/[^/]+)\/cryptoKeys\/[^/]+$/.exec(name)
  if (nested) return nested[1]
  const below =
    /^(\/\/run\.googleapis\.com\/.+\/(?:services|workerPools)\/[^/]+)\/revisions\/[^/]+$/.exec(name) ??
    /^(\/\/run\.googleapis\.com\/.+\/jobs\/[^/]+)\/executions\/[^/]+/.exec(name)
  if (below) return below[1]
  const hierarchy = /^\/\/cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/([^/]+)$/.exec(name)
  if (hierarchy) {
    const [, kind = '', id = ''] = hierarchy
    const parent =
      kind === 'projects' ? findProject(world, id)?.parent : kind === 'folders' ? world.folders.get(id) : undefined
    return parent && `//cloudresourcemanager.googleapis.com/${parent}`
  }
  if (/^\/\/cloudresourcemanager\.googleapis\.com\/tag(Keys|Values)\/\d+$/.test(name))
    return fullName.organization(world.organization.id)
  const inProject = /\/projects\/([^/]+)\//.exec(name)
  return inProject ? fullName.project(inProject[1] ?? '') : undefined
}

/** The resource's project; undefined for folders, organisations and buckets that do not exist. */
export function projectOf(world: World, name: string) {
  for (const each of lineage(world, canonical(world, name))) {
    const found = /^\/\/cloudresourcemanager\.googleapis\.com\/projects\/([^/]+)$/.exec(each)
    if (found) return findProject(world, found[1] ?? '')
  }
  return undefined
}

/** Whether the resource (canonical name) exists. Resources of a type that the world does not track exist if their project does. */
export function exists(world: World, name: string): boolean {
  const { type, name: relative } = kindOf(name)
  const last = shortName(relative)
  switch (type) {
    case 'cloudresourcemanager.googleapis.com/Project':
      return findProject(world, last)?.state === 'ACTIVE'
    case 'cloudresourcemanager.googleapis.com/Folder':
      return world.folders.has(last)
    case 'cloudresourcemanager.googleapis.com/Organization':
      return world.organization.id === last
    case 'cloudresourcemanager.googleapis.com/TagValue':
      return world.tagValues.has(relative)
    case 'iam.googleapis.com/ServiceAccount':
      return world.serviceAccounts.has(last)
    case 'storage.googleapis.com/Bucket':
      return world.buckets.has(last)
    case 'run.googleapis.com/Service':
      return world.services.has(relative)
    case 'run.googleapis.com/Job':
      return world.jobs.has(relative)
    case 'run.googleapis.com/WorkerPool':
      return world.runPools.has(relative)
    case 'cloudfunctions.googleapis.com/CloudFunction':
      return world.functions.has(relative)
    case 'artifactregistry.googleapis.com/Repository':
      return world.repositories.has(relative)
    case 'secretmanager.googleapis.com/Secret':
    case 'cloudkms.googleapis.com/CryptoKey':
    case 'compute.googleapis.com/Subnetwork':
    case 'vpcaccess.googleapis.com/Connector':
    case 'sqladmin.googleapis.com/Instance':
    case 'cloudbuild.googleapis.com/WorkerPool':
      return findAsset(world, name) !== undefined
    default:
      return projectOf(world, name) !== undefined
  }
}
