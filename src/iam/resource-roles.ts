/** What a place itself tells: its resource, its project, the API that it needs. Pure. */
import { KINDS } from '../kinds/list.ts'
import type { Need, ResourceRole } from '../model.ts'
import { fullName, projectIn } from './names.ts'
import { defaultCaller, SCHEDULER_HOST } from './schedule-names.ts'

/** Kinds without an allow policy and permission test of their own: only grants on the project count. */
export const WITHOUT_POLICY: ReadonlySet<ResourceRole['kind']> = new Set([
  'network',
  'connector',
  'worker-pool',
  'sql-instance',
])

const DEPLOYED: ReadonlySet<string> = new Set(Object.values(KINDS).map(({ role }) => role))

/** Whether the place is the run's deployed resource. */
export const isDeployed = ({ kind }: ResourceRole): boolean => DEPLOYED.has(kind)

/**
 * Full name and project of a place that names its resource; undefined for the run's own resources, which the facts tell. A bucket's name
 * does not tell its project.
 */
export function namedPlace(place: ResourceRole): { resource: string; project?: string } | undefined {
  switch (place.kind) {
    case 'volume-bucket':
      return { resource: fullName.bucket(place.bucket) }
    case 'secret':
      return { resource: fullName.secret(place.project, place.secret), project: place.project }
    case 'sql-instance':
      return { resource: fullName.sqlInstance(place.project, place.instance), project: place.project }
    case 'repository':
      return place.name === undefined ? undefined : within(fullName.repository(place.name), place.name)
    case 'client-account': {
      const email = place.email ?? defaultCaller(place.project)
      return { resource: fullName.account(email, place.project), project: place.project }
    }
    case 'called-service':
      return within(fullName.service(place.name), place.name)
    case 'crypto-key':
      return within(fullName.cryptoKey(place.name), place.name)
    case 'subnetwork':
      return within(fullName.subnetwork(place.name), place.name)
    case 'network':
      return within(fullName.network(place.name), place.name)
    case 'connector':
      return within(fullName.connector(place.name), place.name)
    case 'worker-pool':
      return within(fullName.workerPool(place.name), place.name)
    default:
      return undefined
  }
}

const within = (resource: string, name: string) => ({ resource, project: projectIn(name) ?? '' })

/** The same place with the run's own project instead of `-`. */
export function inProject(place: ResourceRole, project: string): ResourceRole {
  if ('name' in place && place.name !== undefined)
    return { ...place, name: place.name.replace(/^projects\/-\//, `projects/${project}/`) }
  return 'project' in place && place.project === '-' ? { ...place, project } : place
}

/** The API that an option needs, if its resource is in the run's own project; other projects enable their own. */
const OF_PLACE: Partial<Record<ResourceRole['kind'], string>> = {
  secret: 'secretmanager.googleapis.com',
  'crypto-key': 'cloudkms.googleapis.com',
  'client-account': SCHEDULER_HOST,
  'sql-instance': 'sqladmin.googleapis.com',
  connector: 'vpcaccess.googleapis.com',
  network: 'compute.googleapis.com',
  subnetwork: 'compute.googleapis.com',
}

/** Hosts, each once. */
export function apisOf(needs: readonly Need[], project: string): string[] {
  const hosts = needs.flatMap(({ place }) => {
    const host = OF_PLACE[place.kind]
    return host && namedPlace(place)?.project === project ? [host] : []
  })
  return [...new Set(hosts)]
}
