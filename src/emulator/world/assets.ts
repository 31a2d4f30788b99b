/**
 * Resources that services and builds use and that this world does not create itself: secrets, keys, subnetworks, connectors, Cloud SQL
 * instances and worker pools. If a scenario does not list a kind, every asset of that kind that a request names in an existing project
 * exists, secrets with one enabled version; if it lists the kind, only the listed assets exist.
 */
import { type AssetState, findProject, type World } from './world.ts'

/** The asset with this full resource name (canonical); undefined if there is none. */
export function findAsset(world: World, name: string): AssetState | undefined {
  const listed = world.assets.get(name)
  const project = findProject(world, /\/projects\/([^/]+)\//.exec(name)?.[1] ?? '')
  if (listed || !project || world.listedAssets.has(hostOf(name))) return listed
  const made: AssetState = { name, fields: {}, versions: new Map([['1', 'ENABLED']]) }
  world.assets.set(name, made)
  return made
}

/** Adds an asset; from then on, only listed assets of its kind exist. */
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

/** Each host has one kind of asset. */
const hostOf = (name: string) => name.split('/')[2] ?? ''
