/** Cloud KMS v1: crypto keys and their policies. It encrypts nothing. */
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, deniedOrAbsent } from '../policies/authorize.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import { type AssetState, projectIdOf, type World } from '../world/world.ts'
import { policyRoutes } from './policy-routes.ts'

const API = 'cloudkms.googleapis.com'
const KEY = '/v1/projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}'

export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', KEY, get],
    ...policyRoutes(KEY, {
      permissions: 'cloudkms.cryptoKeys',
      find: (call, world, permission) => find(call, world, permission).name,
      name: (call, world) => fullName.cryptoKey(nameOf(call, world)),
    }),
  ])
}

/** `projects/P/locations/L/keyRings/R/cryptoKeys/K`, where P is a project id. */
function nameOf(call: Call, world: World): string {
  const { project = '', location, ring, key } = call.params
  const id = projectIdOf(world, project)
  return `projects/${id}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`
}

function find(call: Call, world: World, permission: string): AssetState {
  const name = nameOf(call, world)
  const full = fullName.cryptoKey(name)
  if (!authorize(world, call.principal, permission, full)) {
    throw deniedOrAbsent(API, permission, name)
  }
  const state = findAsset(world, full)
  if (!state) throw new Refusal('NOT_FOUND', `CryptoKey ${name} not found.`)
  return state
}

function get(call: Call, world: World): Answer {
  const { name, fields } = find(call, world, 'cloudkms.cryptoKeys.get')
  const relative = name.slice(`//${API}/`.length)
  const primary = { name: `${relative}/cryptoKeyVersions/1`, state: 'ENABLED' }
  return { body: { purpose: 'ENCRYPT_DECRYPT', primary, ...fields, name: relative } }
}
