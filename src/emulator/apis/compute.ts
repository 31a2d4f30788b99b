/** Compute Engine v1: subnetworks and their policies. Errors have the older shape with an `errors` list. */
import type { Policy } from '../../wire.ts'
import { checkFields, type Shape } from '../http/json-fields.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, writePolicy } from '../policies/authorize.ts'
import { POLICY_SHAPE } from '../storage/shapes.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import { type AssetState, projectIdOf, type World } from '../world/world.ts'
import { policyHandlers } from './policy-routes.ts'

const SUBNETWORK = '/compute/v1/projects/{project}/regions/{region}/subnetworks/{subnetwork}'
const POLICY: Shape = { policy: POLICY_SHAPE, bindings: null, etag: null }

export function routes(_world: World): Route[] {
  const policyOf = policyHandlers({
    permissions: 'compute.subnetworks',
    find: (call, world, permission) => find(call, world, permission).name,
    name: existing,
  })
  return define('compute.googleapis.com', [
    ['GET', SUBNETWORK, get],
    ['GET', `${SUBNETWORK}/getIamPolicy`, policyOf.get, { query: ['optionsRequestedPolicyVersion'] }],
    ['POST', `${SUBNETWORK}/setIamPolicy`, setPolicy, { json: true }],
    ['POST', `${SUBNETWORK}/testIamPermissions`, policyOf.test, { json: true }],
  ])
}

/** `projects/P/regions/R/subnetworks/S`, where P is a project id. */
function nameOf(call: Call, world: World): string {
  const { project = '', region, subnetwork } = call.params
  return `projects/${projectIdOf(world, project)}/regions/${region}/subnetworks/${subnetwork}`
}

/** Text: Dataflow's page on common errors, and gcloud output from users. */
function find(call: Call, world: World, permission: string): AssetState {
  const name = nameOf(call, world)
  const full = fullName.subnetwork(name)
  if (!authorize(world, call.principal, permission, full)) {
    throw new Refusal('PERMISSION_DENIED', `Required '${permission}' permission for '${name}'`)
  }
  return findAsset(world, full) ?? missing(name)
}

function missing(name: string): never {
  throw new Refusal('NOT_FOUND', `The resource '${name}' was not found`)
}

function get(call: Call, world: World): Answer {
  const { fields } = find(call, world, 'compute.subnetworks.get')
  const name = nameOf(call, world)
  const at = 'https://www.googleapis.com/compute/v1/'
  return {
    body: {
      kind: 'compute#subnetwork',
      network: `${at}${name.split('/').slice(0, 2).join('/')}/global/networks/default`,
      ...fields,
      name: call.params.subnetwork,
      region: `${at}${name.split('/').slice(0, 4).join('/')}`,
      selfLink: `${at}${name}`,
    },
  }
}

function setPolicy(call: Call, world: World): Answer {
  checkFields(call.body, POLICY)
  const { name } = find(call, world, 'compute.subnetworks.setIamPolicy')
  const { policy, ...alone } = call.body
  return { body: writePolicy(world, name, (policy ?? alone) as Policy) }
}

/** Unlike most APIs, Compute Engine answers 404 for a resource that does not exist. */
function existing(call: Call, world: World): string {
  checkFields(call.body, { permissions: [null] })
  const name = nameOf(call, world)
  return findAsset(world, fullName.subnetwork(name))?.name ?? missing(name)
}
