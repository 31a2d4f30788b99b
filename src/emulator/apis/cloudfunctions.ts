/** Cloud Functions, with allow policies: v2 shows functions of both generations, v1 only the first generation. */
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, permissionDenied } from '../policies/authorize.ts'
import { fullName } from '../world/resources.ts'
import { type FunctionState, projectIdOf, type World } from '../world/world.ts'
import { policyRoutes } from './policy-routes.ts'

const API = 'cloudfunctions.googleapis.com'
const ONE = 'projects/{project}/locations/{location}/functions/{function}'

export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', `/v2/${ONE}`, getV2],
    ['GET', `/v1/${ONE}`, getV1],
    ...policyRoutes(`/v1/${ONE}`, {
      permissions: 'cloudfunctions.functions',
      find: (call, world, permission) => fullName.function(find(call, world, permission, 1).name),
      name: (call, world) => fullName.function(nameOf(call, world)),
    }),
  ])
}

function nameOf(call: Call, world: World): string {
  const { project = '', location, function: id } = call.params
  return `projects/${projectIdOf(world, project)}/locations/${location}/functions/${id}`
}

/** If `generation` is set, the caller sees only functions of that generation. */
function find(call: Call, world: World, permission: string, generation?: 1): FunctionState {
  const name = nameOf(call, world)
  if (!authorize(world, call.principal, permission, fullName.function(name)))
    throw permissionDenied(API, permission, name)
  const state = world.functions.get(name)
  if (state && (generation === undefined || state.generation === generation)) return state
  const [, project, , location, , id] = name.split('/')
  throw new Refusal(
    'NOT_FOUND',
    generation === 1
      ? `Function ${id} in region ${location} in project ${project} does not exist`
      : `Resource '${name}' was not found`,
  )
}

function getV2(call: Call, world: World): Answer {
  const { name, generation, url, service, ingressSettings } = find(call, world, 'cloudfunctions.functions.get')
  return {
    body: {
      name,
      environment: `GEN_${generation}`,
      state: 'ACTIVE',
      url,
      serviceConfig: { ingressSettings, ...(service && { service, uri: url }) },
    },
  }
}

function getV1(call: Call, world: World): Answer {
  const { name, url, ingressSettings } = find(call, world, 'cloudfunctions.functions.get', 1)
  return {
    body: { name, status: 'ACTIVE', entryPoint: 'main', runtime: 'nodejs22', httpsTrigger: { url }, ingressSettings },
  }
}
