/** The resources of a run, by the rules of gcloud, and their full names. Pure: facts and plan both use these. */
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import type { Service } from '../wire.ts'

/** The repository that gcloud and this action create when nobody names one. */
export const DEFAULT_REPOSITORY = 'cloud-run-source-deploy'

/** Where a choice came from: an input, the last build of the live service, or gcloud's default. */
type From = 'input' | 'service' | 'default'

interface Chosen {
  name: string
  from: From
}

/** `projects/P/locations/L`: parent of services, repositories and builds. */
export const locationName = (project: string, region: string) => `projects/${project}/locations/${region}`

/** `projects/P/locations/L/services/S`. */
export const serviceName = (project: string, region: string, service: string) =>
  `${locationName(project, region)}/services/${service}`

/** Name of what the run deploys: `projects/P/locations/L/services/S`, `.../jobs/J` and so on. */
export const targetName = (project: string, { region, kind, service }: Pick<Config, 'region' | 'kind' | 'service'>) =>
  `${locationName(project, region)}/${KINDS[kind].collection}/${service}`

/** Path of its sources in the bucket, as in gcloud: `services/S`, `jobs/J`, `workerpools/W`. */
export function sourceFolder(name: string): string {
  const [collection = '', id = ''] = name.split('/').slice(-2)
  return `${collection.toLowerCase()}/${id}`
}

/** `projects/P/locations/L/repositories/R`; a full name stays as it is. */
const repositoryName = (project: string, region: string, repository = DEFAULT_REPOSITORY) =>
  repository.includes('/') ? repository : `${locationName(project, region)}/repositories/${repository}`

/**
 * gcloud's staging bucket (`command_lib/run/sourcedeploys/sources.py`, `_GetDefaultBucketName`): bucket names can contain neither `:` nor
 * the word "google", and a dot would make it a domain-named bucket.
 */
export function bucketName(project: string, region: string): string {
  return `run-sources-${project.replace(/[:.]/g, '_').replaceAll('google', 'elgoog')}-${region}`
}

/** The bucket for the source: the named one, otherwise that of the service's previous source, otherwise the default. */
export function chooseBucket(
  config: Pick<Config, 'build' | 'region'>,
  project: string,
  service?: Service | null,
): Chosen {
  if (config.build.bucket) return { name: config.build.bucket, from: 'input' }
  const previous = /^gs:\/\/([^/]+)\//.exec(service?.buildConfig?.sourceLocation ?? '')?.[1]
  if (previous) return { name: previous, from: 'service' }
  return { name: bucketName(project, config.region), from: 'default' }
}

/** The repository for the image. The run creates only the default; a named or previous one has to exist (as in gcloud). */
export function chooseRepository(
  config: Pick<Config, 'build' | 'region'>,
  project: string,
  service?: Service | null,
): Chosen {
  if (config.build.repository) {
    return { name: repositoryName(project, config.region, config.build.repository), from: 'input' }
  }
  const previous = repositoryOfImage(service?.buildConfig?.imageUri)
  const standard = repositoryName(project, config.region)
  if (previous && previous !== standard) return { name: previous, from: 'service' }
  return { name: standard, from: 'default' }
}

/** `L-docker.pkg.dev/P/R/...` -> `projects/P/locations/L/repositories/R`; undefined for images elsewhere.
 *  Projects of a domain are two path parts in an image and `DOMAIN:P` in a resource name. */
export function repositoryOfImage(image: string | null | undefined): string | undefined {
  const match = /^([a-z0-9-]+)-docker\.pkg\.dev\/(?:([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/)?([^/:@]+)\/([^/:@]+)/.exec(
    image ?? '',
  )
  const [, location, domain, project, repository] = match ?? []
  if (!location || !project || !repository) return undefined
  return repositoryName(domain ? `${domain}:${project}` : project, location, repository)
}

/** Images that anyone can read: Cloud Run's samples, and the base images of Google's buildpacks. */
const PUBLIC_PROJECTS: ReadonlySet<string> = new Set([
  'cloudrun',
  'google-samples',
  'serverless-runtimes',
  'buildpacks',
])

/** The repository of an image, unless anyone can read it. */
export function privateRepository(image: string | null | undefined): string | undefined {
  const repository = repositoryOfImage(image)
  return repository && !PUBLIC_PROJECTS.has(projectIn(repository) ?? '') ? repository : undefined
}

/** The same of the image that a service has. */
export const repositoryOfService = (service: Service | null): string | undefined =>
  (service?.template?.containers ?? []).map(({ image }) => privateRepository(image)).find(name => name !== undefined)

/** `projects/P/locations/L/repositories/R` + service -> `L-docker.pkg.dev/P/R/S`, without a tag, as gcloud names it. */
export function imageName(repository: string, service: string): string {
  const [, project = '', , location = '', , id = ''] = repository.split('/')
  return `${location}-docker.pkg.dev/${project.replace(':', '/')}/${id}/${service}`
}

/** Email of the build account if an input or the service's last build names one, otherwise the project's default. */
export function namedBuildAccount(config: Pick<Config, 'build'>, service?: Service | null): Chosen | undefined {
  if (config.build.serviceAccount) return { name: emailOf(config.build.serviceAccount), from: 'input' }
  const previous = service?.buildConfig?.serviceAccount
  return previous ? { name: emailOf(previous), from: 'service' } : undefined
}

/** `projects/P/locations/L/workerPools/W`, from the input or the last build. */
export function chooseWorkerPool(config: Pick<Config, 'build'>, service?: Service | null): Chosen | undefined {
  if (config.build.workerPool) return { name: config.build.workerPool, from: 'input' }
  const previous = service?.buildConfig?.workerPool
  return previous ? { name: previous, from: 'service' } : undefined
}

/** Short name of the revision that serves production: the target with the most traffic, previews (0 %) never.
 *  Undefined for a service that has never been ready. Prefers the live state (`trafficStatuses`) to the wanted one. */
export function servingRevision(service: Service): string | undefined {
  const targets = service.trafficStatuses?.length ? service.trafficStatuses : (service.traffic ?? [])
  const latest = lastPart(service.latestReadyRevision)
  const most = [...targets].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0]
  if (!most || (most.percent ?? 0) === 0) return latest
  return most.type === 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' ? lastPart(most.revision) : latest
}

/** Email that the inputs set as `template.serviceAccount`: `null` if they clear it, undefined if they do not set it. */
export function askedRuntimeAccount(config: Pick<Config, 'edits'>): string | null | undefined {
  const edit = config.edits.findLast(({ path }) => path === 'template.serviceAccount')
  if (edit?.op === 'clear') return null
  if (edit?.op !== 'set' || typeof edit.value !== 'string') return undefined
  return edit.value === '' ? null : emailOf(edit.value)
}

/** `N-compute@developer.gserviceaccount.com`: what Cloud Run uses if no account is named. */
export const defaultRuntimeAccount = (projectNumber: string) => `${projectNumber}-compute@developer.gserviceaccount.com`

/** Google's own agents in a project (docs/google-cloud.md#runtime-account-and-service-agents). */
export const runAgent = (projectNumber: string) =>
  `service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`
export const iapAgent = (projectNumber: string) => `service-${projectNumber}@gcp-sa-iap.iam.gserviceaccount.com`
export const buildAgent = (projectNumber: string) =>
  `service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`

/** `N@cloudbuild.gserviceaccount.com`: Google manages it, so no one can describe or impersonate it, or change its policy. */
export const isLegacyBuildAccount = (email: string) => /^\d+@cloudbuild\.gserviceaccount\.com$/.test(email)

/** An agent or another account that Google keeps: it cannot be described, and is in no list. */
export const isGoogles = (email: string) =>
  /^service-\d+@|@(cloudservices|cloudbuild|system)\.gserviceaccount\.com$|^service-org-\d+@/.test(email)

/** `projects/P/serviceAccounts/EMAIL`, `projects/-/serviceAccounts/EMAIL`, `serviceAccount:EMAIL` or EMAIL, in any case ->
 *  EMAIL in lower case, as in IAM members. A unique id stays as it is: IAM knows its email. */
export const emailOf = (account: string) =>
  account
    .trim()
    .replace(/^.*\/serviceAccounts\//, '')
    .replace(/^serviceAccount:/i, '')
    .toLowerCase()

/** The 21 digits that can replace the email of an account (iam/admin/v1, `ServiceAccount.unique_id`). */
export const isUniqueId = (account: string) => /^\d{15,25}$/.test(account)

/** `projects/P/...` -> P; undefined for names that begin otherwise. */
export const projectIn = (name: string): string | undefined => /^projects\/([^/]+)\//.exec(name)?.[1]

/** IAM member of a service account. */
export const memberOf = (email: string) => `serviceAccount:${email}`

/** IAM member of whoever signs in with an address: a service account or a person. */
export const signedInAs = (email: string) => (email.endsWith('gserviceaccount.com') ? memberOf(email) : `user:${email}`)

/** Id or number of the project that an account belongs to, as far as its email says. */
export function projectOfAccount(email: string): string | undefined {
  const [name = '', domain = ''] = email.split('@')
  if (domain === 'appspot.gserviceaccount.com') return name
  const owner = /^(.+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1]
  if (owner) {
    // Google's agents belong to Google's own projects; a domain-scoped project is `PROJECT.DOMAIN` here and `DOMAIN:PROJECT` elsewhere.
    if (/^service-\d+$/.test(name)) return undefined
    const [project = '', ...dots] = owner.split('.')
    return dots.length > 0 ? `${dots.join('.')}:${project}` : project
  }
  return /^(\d+)(?:-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1]
}

/**
 * Id of the project to use in IAM requests about an account, if known; undefined: use `-`. Emails of default accounts contain a number
 * or id that can be outdated, so only the run's own are known.
 */
export function homeOfAccount(email: string, project: string, projectNumber: string | undefined): string | undefined {
  const owner = projectOfAccount(email)
  if (owner !== undefined && /^\d+$/.test(owner)) return owner === projectNumber ? project : undefined
  if (email.endsWith('@appspot.gserviceaccount.com')) return owner === project ? project : undefined
  return owner
}

/** Whether an account belongs to another project, according to its email: that of a default account contains its project's number. */
export function isElsewhere(email: string, project: string, projectNumber: string | undefined): boolean {
  const owner = projectOfAccount(email)
  if (owner === undefined || owner === project) return false
  return /^\d+$/.test(owner) ? projectNumber !== undefined && owner !== projectNumber : true
}

/** Full resource names, as Policy Troubleshooter, findings and remedies use them. */
export const fullName = {
  project: (project: string) => `//cloudresourcemanager.googleapis.com/projects/${project}`,
  bucket: (bucket: string) => `//storage.googleapis.com/projects/_/buckets/${bucket}`,
  /** Takes `projects/P/locations/L/repositories/R`. */
  repository: (name: string) => `//artifactregistry.googleapis.com/${name}`,
  /** For deployed resources: takes `projects/P/locations/L/services/S`, `.../jobs/J` and so on, or a child of one. */
  service: (name: string) => `//run.googleapis.com/${name}`,
  /** `project`: the run's project, for accounts whose email does not contain theirs. */
  account: (email: string, project: string) =>
    `//iam.googleapis.com/projects/${idOfAccount(email) ?? project}/serviceAccounts/${email}`,
  /** `tagValues/N`. */
  tagValue: (name: string) => `//cloudresourcemanager.googleapis.com/${name}`,
  /** Takes `projects/P/locations/L/functions/F`. */
  function: (name: string) => `//cloudfunctions.googleapis.com/${name}`,
  /** Takes `folders/F` or `organizations/O`. */
  node: (name: string) => `//cloudresourcemanager.googleapis.com/${name}`,
  /** Takes `projects/P/locations/L/jobs/J` of Cloud Scheduler. */
  schedulerJob: (name: string) => `//cloudscheduler.googleapis.com/${name}`,
  /** Takes `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
  cryptoKey: (name: string) => `//cloudkms.googleapis.com/${name}`,
  secret: (project: string, secret: string) => `//secretmanager.googleapis.com/projects/${project}/secrets/${secret}`,
  /** Takes `projects/P/regions/R/subnetworks/S`. */
  subnetwork: (name: string) => `//compute.googleapis.com/${name}`,
  /** Takes `projects/P/global/networks/N`. */
  network: (name: string) => `//compute.googleapis.com/${name}`,
  /** Takes `projects/P/locations/L/connectors/C`. */
  connector: (name: string) => `//vpcaccess.googleapis.com/${name}`,
  /** Takes `projects/P/locations/L/workerPools/W`. */
  workerPool: (name: string) => `//cloudbuild.googleapis.com/${name}`,
  sqlInstance: (project: string, instance: string) =>
    `//cloudsql.googleapis.com/projects/${project}/instances/${instance}`,
  api: (project: string, host: string) => `//serviceusage.googleapis.com/projects/${project}/services/${host}`,
}

/** The bucket of `//storage.googleapis.com/projects/_/buckets/B`. */
export const bucketOfFullName = (name: string): string | undefined =>
  /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/([^/]+)/.exec(name)?.[1]

function idOfAccount(email: string): string | undefined {
  const project = projectOfAccount(email)
  // A default account's email contains the project number; names with the id read better, and it is usually the run's own project.
  return project && !/^\d+$/.test(project) ? project : undefined
}

const lastPart = (name: string | null | undefined) => name?.split('/').at(-1) || undefined
