/** Cloud Functions, with allow policies: v2 shows functions of both generations, v1 only the first generation. */
import { pageOf } from '../http/pages.ts'
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
    ['GET', '/v1/projects/{project}/locations/{location}/functions', listFirst, { query: ['pageSize', 'pageToken'] }],
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
  return { body: showFirst(find(call, world, 'cloudfunctions.functions.get', 1)) }
}

/** A function of the first generation as v1 prints it. */
export const showFirst = ({ name, url, ingressSettings, account }: FunctionState): Record<string, unknown> => ({
  ...{ name, status: 'ACTIVE', entryPoint: 'main', runtime: 'nodejs22', httpsTrigger: { url }, ingressSettings },
  serviceAccountEmail: account ?? `${name.split('/')[1]}@appspot.gserviceaccount.com`,
})

/** `-` stands for every region (functions.proto, `ListFunctionsRequest.parent`). */
function listFirst(call: Call, world: World): Answer {
  const { project: given = '', location = '' } = call.params
  const project = projectIdOf(world, given)
  const permission = 'cloudfunctions.functions.list'
  if (!authorize(world, call.principal, permission, fullName.project(project)))
    throw permissionDenied(API, permission, `projects/${given}/locations/${location}`)
  const found = [...world.functions.values()].filter(({ name, generation }) => {
    const [, owner, , at] = name.split('/')
    return generation === 1 && owner === project && (location === '-' || at === location)
  })
  const { items, more } = pageOf(call, found.map(showFirst), { usual: 100 })
  return { body: { ...(items.length > 0 && { functions: items }), ...more } }
}
