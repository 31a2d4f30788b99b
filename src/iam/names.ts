/** Which resources a run means, by the rules of gcloud, and their full names. Pure: facts and plan both choose with these. */

import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import type { Service } from '../wire.ts'

/** The repository that gcloud and this action create when nobody names one. */
export const DEFAULT_REPOSITORY = 'cloud-run-source-deploy'

/** Where a choice came from: an input, what the live service was built with last time, or gcloud's default. */
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

/** Where its sources lie in the bucket, as gcloud puts them: `services/S`, `jobs/J`, `workerpools/W`. */
export function sourceFolder(name: string): string {
  const [collection = '', id = ''] = name.split('/').slice(-2)
  return `${collection.toLowerCase()}/${id}`
}

/** `projects/P/locations/L/repositories/R`; a name that is already long stays. */
const repositoryName = (project: string, region: string, repository = DEFAULT_REPOSITORY) =>
  repository.includes('/') ? repository : `${locationName(project, region)}/repositories/${repository}`

/** gcloud's staging bucket (`command_lib/run/sourcedeploys/sources.py`, `_GetDefaultBucketName`): bucket names may hold
 *  neither `:` nor the word "google", and dots would make a domain-named bucket. */
export function bucketName(project: string, region: string): string {
  return `run-sources-${project.replace(/[:.]/g, '_').replaceAll('google', 'elgoog')}-${region}`
}

/** The bucket for the source: named, else that of the service's previous source, else the default. */
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

/** The repository for the image. Only the default is created; a named or remembered one has to exist (as with gcloud). */
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

/** `L-docker.pkg.dev/P/R/...` -> `projects/P/locations/L/repositories/R`; undefined for images that live elsewhere.
 *  Projects of a domain are two path parts in an image and `DOMAIN:P` in a resource name. */
export function repositoryOfImage(image: string | null | undefined): string | undefined {
  const match = /^([a-z0-9-]+)-docker\.pkg\.dev\/(?:([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/)?([^/:@]+)\/([^/:@]+)/.exec(
    image ?? '',
  )
  const [, location, domain, project, repository] = match ?? []
  if (!location || !project || !repository) return undefined
  return repositoryName(domain ? `${domain}:${project}` : project, location, repository)
}

/** `projects/P/locations/L/repositories/R` + service -> `L-docker.pkg.dev/P/R/S`, without a tag, as gcloud names it. */
export function imageName(repository: string, service: string): string {
  const [, project = '', , location = '', , id = ''] = repository.split('/')
  return `${location}-docker.pkg.dev/${project.replace(':', '/')}/${id}/${service}`
}

/** Email of the build account, where an input or the service's last build names one; else the project's default. */
export function namedBuildAccount(config: Pick<Config, 'build'>, service?: Service | null): Chosen | undefined {
  if (config.build.serviceAccount) return { name: emailOf(config.build.serviceAccount), from: 'input' }
  const previous = service?.buildConfig?.serviceAccount
  return previous ? { name: emailOf(previous), from: 'service' } : undefined
}

/** `projects/P/locations/L/workerPools/W`, named or remembered. */
export function chooseWorkerPool(config: Pick<Config, 'build'>, service?: Service | null): Chosen | undefined {
  if (config.build.workerPool) return { name: config.build.workerPool, from: 'input' }
  const previous = service?.buildConfig?.workerPool
  return previous ? { name: previous, from: 'service' } : undefined
}

/** Short name of the revision that serves production: the target with the most traffic, previews (0 %) never.
 *  Undefined for a service that has never been ready. Takes what is live (`trafficStatuses`) before what is wanted. */
export function servingRevision(service: Service): string | undefined {
  const targets = service.trafficStatuses?.length ? service.trafficStatuses : (service.traffic ?? [])
  const latest = lastPart(service.latestReadyRevision)
  const most = [...targets].sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0]
  if (!most || (most.percent ?? 0) === 0) return latest
  return most.type === 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' ? lastPart(most.revision) : latest
}

/** Email that `template.serviceAccount` is set to by the inputs: `null` where they clear it, undefined where they are silent. */
export function askedRuntimeAccount(config: Pick<Config, 'edits'>): string | null | undefined {
  const edit = config.edits.findLast(({ path }) => path === 'template.serviceAccount')
  if (edit?.op === 'clear') return null
  if (edit?.op !== 'set' || typeof edit.value !== 'string') return undefined
  return edit.value === '' ? null : emailOf(edit.value)
}

/** `N-compute@developer.gserviceaccount.com`: what Cloud Run takes when no account is named. */
export const defaultRuntimeAccount = (projectNumber: string) => `${projectNumber}-compute@developer.gserviceaccount.com`

/** Google's own agents in a project (docs/google-cloud.md#runtime-account-and-service-agents). */
export const runAgent = (projectNumber: string) =>
  `service-${projectNumber}@serverless-robot-prod.iam.gserviceaccount.com`
export const iapAgent = (projectNumber: string) => `service-${projectNumber}@gcp-sa-iap.iam.gserviceaccount.com`
export const buildAgent = (projectNumber: string) =>
  `service-${projectNumber}@gcp-sa-cloudbuild.iam.gserviceaccount.com`

/** `N@cloudbuild.gserviceaccount.com`: Google keeps it, so that nobody can describe, impersonate or bind to it. */
export const isLegacyBuildAccount = (email: string) => /^\d+@cloudbuild\.gserviceaccount\.com$/.test(email)

/** `projects/P/serviceAccounts/EMAIL`, `projects/-/serviceAccounts/EMAIL`, `serviceAccount:EMAIL` or EMAIL, in any case ->
 *  EMAIL in lower case, as IAM spells members. A unique id in its place stays: IAM knows its email. */
export const emailOf = (account: string) =>
  account
    .trim()
    .replace(/^.*\/serviceAccounts\//, '')
    .replace(/^serviceAccount:/i, '')
    .toLowerCase()

/** The 21 digits that stand for an account where an email may stand (iam/admin/v1, `ServiceAccount.unique_id`). */
export const isUniqueId = (account: string) => /^\d{15,25}$/.test(account)

/** `projects/P/...` -> P; undefined for names that begin otherwise. */
export const projectIn = (name: string): string | undefined => /^projects\/([^/]+)\//.exec(name)?.[1]

/** IAM member of a service account. */
export const memberOf = (email: string) => `serviceAccount:${email}`

/** Id or number of the project that an account belongs to, as far as its email says. */
export function projectOfAccount(email: string): string | undefined {
  const [name = '', domain = ''] = email.split('@')
  if (domain === 'appspot.gserviceaccount.com') return name
  const owner = /^(.+)\.iam\.gserviceaccount\.com$/.exec(domain)?.[1]
  if (owner) {
    // Google's agents live in projects of Google's; a project of a domain is `PROJECT.DOMAIN` here and `DOMAIN:PROJECT` elsewhere.
    if (/^service-\d+$/.test(name)) return undefined
    const [project = '', ...dots] = owner.split('.')
    return dots.length > 0 ? `${dots.join('.')}:${project}` : project
  }
  return /^(\d+)(?:-compute@developer|@cloudbuild)\.gserviceaccount\.com$/.exec(email)?.[1]
}

/**
 * Id of the project under which IAM is asked about an account, as far as it is known; undefined: under `-`. Default accounts
 * have a number or an id that need not be a project's any more in their email: they are only known to be the run's own.
 */
export function homeOfAccount(email: string, project: string, projectNumber: string | undefined): string | undefined {
  const owner = projectOfAccount(email)
  if (owner !== undefined && /^\d+$/.test(owner)) return owner === projectNumber ? project : undefined
  if (email.endsWith('@appspot.gserviceaccount.com')) return owner === project ? project : undefined
  return owner
}

/** Whether an account is another project's, as far as its email says: a default account's holds its project's number. */
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
  /** Of anything that is deployed: takes `projects/P/locations/L/services/S`, `.../jobs/J` and so on, or what is below one. */
  service: (name: string) => `//run.googleapis.com/${name}`,
  /** `project`: the one that the run is aimed at, for accounts whose email does not tell theirs. */
  account: (email: string, project: string) =>
    `//iam.googleapis.com/projects/${idOfAccount(email) ?? project}/serviceAccounts/${email}`,
  /** `tagValues/N`. */
  tagValue: (name: string) => `//cloudresourcemanager.googleapis.com/${name}`,
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
  // A default account's email holds the number: names with the id read better, and it is mostly the run's own project.
  return project && !/^\d+$/.test(project) ? project : undefined
}

const lastPart = (name: string | null | undefined) => name?.split('/').at(-1) || undefined
