/** Cloud KMS v1: crypto keys and their policies. Nothing is encrypted here. */
import type { Policy } from '../../wire.ts'
import { findAsset } from '../assets.ts'
import { authorize, readPolicy, testPermissions, writePolicy } from '../iam.ts'
import { fullName } from '../resources.ts'
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../router.ts'
import { type AssetState, findProject, type World } from '../world.ts'

const API = 'cloudkms.googleapis.com'
const KEY = '/v1/projects/{project}/locations/{location}/keyRings/{ring}/cryptoKeys/{key}'

export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', KEY, get],
    ['GET', `${KEY}:getIamPolicy`, getPolicy, { query: ['options.requestedPolicyVersion'] }],
    ['POST', `${KEY}:setIamPolicy`, setPolicy, { body: 'google.iam.v1.SetIamPolicyRequest' }],
    ['POST', `${KEY}:testIamPermissions`, test, { body: 'google.iam.v1.TestIamPermissionsRequest' }],
  ])
}

/** `projects/P/locations/L/keyRings/R/cryptoKeys/K`, P an id. */
function nameOf(call: Call, world: World): string {
  const { project = '', location, ring, key } = call.params
  const id = findProject(world, project)?.projectId ?? project
  return `projects/${id}/locations/${location}/keyRings/${ring}/cryptoKeys/${key}`
}

function find(call: Call, world: World, permission: string): AssetState {
  const name = nameOf(call, world)
  const full = fullName.cryptoKey(name)
  if (!authorize(world, call.principal, permission, full)) {
    throw new Refusal(
      'PERMISSION_DENIED',
      `Permission '${permission}' denied on resource '${name}' (or it may not exist).`,
      { details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission, resource: name })] },
    )
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

function getPolicy(call: Call, world: World): Answer {
  const { name } = find(call, world, 'cloudkms.cryptoKeys.getIamPolicy')
  return { body: readPolicy(world, name, Number(call.query.get('options.requestedPolicyVersion') ?? 1)) }
}

function setPolicy(call: Call, world: World): Answer {
  const { name } = find(call, world, 'cloudkms.cryptoKeys.setIamPolicy')
  return { body: writePolicy(world, name, (call.body.policy ?? {}) as Policy) }
}

function test(call: Call, world: World): Answer {
  const names = (call.body.permissions ?? []) as string[]
  const permissions = testPermissions(world, call.principal, fullName.cryptoKey(nameOf(call, world)), names)
  return { body: permissions.length > 0 ? { permissions } : {} }
}
