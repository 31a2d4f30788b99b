/** Cloud SQL Admin v1: instances. They have no policy of their own; errors have the older shape with an `errors` list. */
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { findAsset } from '../world/assets.ts'
import { fullName } from '../world/resources.ts'
import { projectIdOf, type World } from '../world/world.ts'

export function routes(_world: World): Route[] {
  return define('sqladmin.googleapis.com', [
    ['GET', '/v1/projects/{project}/instances/{instance}', get],
    ['GET', '/sql/v1beta4/projects/{project}/instances/{instance}', get],
  ])
}

/** Cloud SQL does not name the missing permission, and without it the answer does not tell whether the instance exists. */
function get(call: Call, world: World): Answer {
  const { project: given = '', instance = '' } = call.params
  const project = projectIdOf(world, given)
  const full = fullName.sqlInstance(project, instance)
  if (!authorize(world, call.principal, 'cloudsql.instances.get', full)) {
    throw new Refusal('PERMISSION_DENIED', 'The client is not authorized to make this request.', {
      reason: 'notAuthorized',
    })
  }
  const state = findAsset(world, full)
  if (!state) {
    throw new Refusal('NOT_FOUND', 'The Cloud SQL instance does not exist.', { reason: 'instanceDoesNotExist' })
  }
  const region = typeof state.fields.region === 'string' ? state.fields.region : 'us-central1'
  return {
    body: {
      kind: 'sql#instance',
      state: 'RUNNABLE',
      ...state.fields,
      name: instance,
      project,
      region,
      connectionName: `${project}:${region}:${instance}`,
    },
  }
}
