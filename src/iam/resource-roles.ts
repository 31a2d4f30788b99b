/** What a place says by itself: its resource, its project, the API that it brings along. Pure. */
import { KINDS } from '../kinds/list.ts'
import type { Need, ResourceRole } from '../model.ts'
import { fullName, projectIn } from './names.ts'
import { defaultCaller, SCHEDULER_HOST } from './schedule-names.ts'

/** Kinds that have no allow policy and no test of their own: what the project grants is all there is. */
export const WITHOUT_POLICY: ReadonlySet<ResourceRole['kind']> = new Set([
  'network',
  'connector',
  'worker-pool',
  'sql-instance',
])

const DEPLOYED: ReadonlySet<string> = new Set(Object.values(KINDS).map(({ role }) => role))

/** Whether the place is what the run deploys. */
export const isDeployed = ({ kind }: ResourceRole): boolean => DEPLOYED.has(kind)

/** Full name and project of a place that names its resource; undefined for the run's own, which have to be learned. Of a bucket
 *  the project is not told by the name. */
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

/** The same place where its project was left open (`-`): it is the run's own. */
export function inProject(place: ResourceRole, project: string): ResourceRole {
  if ('name' in place && place.name !== undefined)
    return { ...place, name: place.name.replace(/^projects\/-\//, `projects/${project}/`) }
  return 'project' in place && place.project === '-' ? { ...place, project } : place
}

/** The API that an option brings along, where its resource is the run's own project's: another's has to see to its own. */
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
