/** Secrets, keys, networks, databases and worker pools of a scenario -> assets of the world, with their policies. */
import type { Binding } from '../../wire.ts'
import type { Asset, WorldSpec } from '../scenario.ts'
import { addAsset } from './assets.ts'
import { DEFAULTS } from './default-names.ts'
import { fullName } from './resources.ts'
import type { AssetState, World } from './world.ts'

/** Where the assets of a kind are, and their full names; `host` is the host in those. */
interface Kind {
  host: string
  at(project: string, location: string, name: string): string
}

const KINDS: Record<'keys' | 'subnetworks' | 'connectors' | 'sqlInstances' | 'workerPools', Kind> = {
  keys: {
    host: 'cloudkms.googleapis.com',
    at: (project, location, name) => {
      const [ring = '', key = ''] = name.split('/')
      return fullName.cryptoKey(`projects/${project}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`)
    },
  },
  subnetworks: {
    host: 'compute.googleapis.com',
    at: (project, location, name) => fullName.subnetwork(`projects/${project}/regions/${location}/subnetworks/${name}`),
  },
  connectors: {
    host: 'vpcaccess.googleapis.com',
    at: (project, location, name) => fullName.connector(`projects/${project}/locations/${location}/connectors/${name}`),
  },
  sqlInstances: { host: 'cloudsql.googleapis.com', at: (project, _, name) => fullName.sqlInstance(project, name) },
  workerPools: {
    host: 'cloudbuild.googleapis.com',
    at: (project, location, name) =>
      fullName.workerPool(`projects/${project}/locations/${location}/workerPools/${name}`),
  },
}

/** Adds what the scenario lists. A list, even an empty one, names all assets of its kind. */
export function listAssets(
  world: World,
  spec: WorldSpec,
  grant: (world: World, name: string, bindings: Binding[] | undefined) => void,
): void {
  const own = spec.project?.id ?? DEFAULTS.project
  const region = spec.region ?? DEFAULTS.region
  const known = (project: string, what: string) => {
    if (!world.projects.has(project)) throw new Error(`${what}: there is no project ${project}`)
  }
  if (spec.secrets) world.listedAssets.add('secretmanager.googleapis.com')
  for (const { name, project = own, versions, bindings } of spec.secrets ?? []) {
    known(project, `Secret ${name}`)
    const full = fullName.secret(project, name)
    const states: AssetState['versions'] = new Map(Object.entries(versions ?? { 1: 'ENABLED' }))
    addAsset(world, full, {}, states)
    grant(world, full, bindings)
  }
  for (const [key, kind] of Object.entries(KINDS)) {
    const list: Asset[] | undefined = spec[key as keyof typeof KINDS]
    if (list) world.listedAssets.add(kind.host)
    for (const { name, project = own, location = region, fields, bindings } of list ?? []) {
      const full = name.startsWith('projects/') ? `//${kind.host}/${name}` : kind.at(project, location, name)
      known(full.split('/')[4] ?? '', name)
      addAsset(world, full, { ...(key === 'sqlInstances' && { region: location }), ...fields })
      grant(world, full, bindings)
    }
  }
}
