/**
 * What services and builds make use of beside what this world makes itself: secrets, keys, subnetworks, connectors, Cloud SQL
 * instances and worker pools. A scenario that lists none of a kind has whatever a request names of it in a project that is
 * there, secrets with one enabled version; a scenario that lists some has only those.
 */
import { type AssetState, findProject, type World } from './world.ts'

/** The asset of a full resource name (canonical); undefined where there is none. */
export function findAsset(world: World, name: string): AssetState | undefined {
  const listed = world.assets.get(name)
  const project = findProject(world, /\/projects\/([^/]+)\//.exec(name)?.[1] ?? '')
  if (listed || !project || world.listedAssets.has(hostOf(name))) return listed
  const made: AssetState = { name, fields: {}, versions: new Map([['1', 'ENABLED']]) }
  world.assets.set(name, made)
  return made
}

/** Puts one into the world; from then on only what is listed of its kind is there. */
export function addAsset(
  world: World,
  name: string,
  fields: Record<string, unknown> = {},
  versions: AssetState['versions'] = new Map([['1', 'ENABLED']]),
): AssetState {
  const state: AssetState = { name, fields, versions }
  world.assets.set(name, state)
  world.listedAssets.add(hostOf(name))
  return state
}

/** One kind of asset for each host. */
const hostOf = (name: string) => name.split('/')[2] ?? ''
