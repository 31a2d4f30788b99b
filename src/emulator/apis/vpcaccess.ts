/** Serverless VPC Access v1: connectors. They have no policy of their own. */

import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import { findProject, type World } from '../world/world.ts'

const API = 'vpcaccess.googleapis.com'

export function routes(_world: World): Route[] {
  return define(API, [['GET', '/v1/projects/{project}/locations/{location}/connectors/{connector}', get]])
}

function get(call: Call, world: World): Answer {
  const { project = '', location, connector } = call.params
  const name = `projects/${findProject(world, project)?.projectId ?? project}/locations/${location}/connectors/${connector}`
  const permission = 'vpcaccess.connectors.get'
  if (!authorize(world, call.principal, permission, fullName.connector(name))) {
    throw new Refusal(
      'PERMISSION_DENIED',
      `Permission '${permission}' denied on resource '//${API}/${name}' (or it may not exist).`,
      { details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission, resource: name })] },
    )
  }
  const state = findAsset(world, fullName.connector(name))
  if (!state) throw new Refusal('NOT_FOUND', `Resource '${name}' was not found`)
  return { body: { network: 'default', state: 'READY', ...state.fields, name } }
}
