/** Serverless VPC Access v1: connectors. They have no policy of their own. */
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, deniedOrAbsent } from '../policies/authorize.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import { projectIdOf, type World } from '../world/world.ts'

const API = 'vpcaccess.googleapis.com'

export function routes(_world: World): Route[] {
  return define(API, [['GET', '/v1/projects/{project}/locations/{location}/connectors/{connector}', get]])
}

function get(call: Call, world: World): Answer {
  const { project = '', location, connector } = call.params
  const name = `projects/${projectIdOf(world, project)}/locations/${location}/connectors/${connector}`
  const permission = 'vpcaccess.connectors.get'
  if (!authorize(world, call.principal, permission, fullName.connector(name))) {
    throw deniedOrAbsent(API, permission, `//${API}/${name}`)
  }
  const state = findAsset(world, fullName.connector(name))
  if (!state) throw new Refusal('NOT_FOUND', `Resource '${name}' was not found`)
  return { body: { network: 'default', state: 'READY', ...state.fields, name } }
}
