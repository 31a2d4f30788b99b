/** Service Usage: which APIs are enabled in a project, and enabling them. */
import { TITLES } from '../http/hosts.ts'
import { pageOf } from '../http/pages.ts'
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { makeIapAgent } from '../world/accounts.ts'
import { fullName, shortName } from '../world/resources.ts'
import { findProject, newId, type OperationState, type ProjectState, type World } from '../world/world.ts'

const API = 'serviceusage.googleapis.com'
const TYPE = 'google.api.serviceusage.v1'
const SERVICES = '/v1/projects/{project}/services'

// Works even if Service Usage itself is disabled; otherwise nothing could be enabled.
export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', SERVICES, list, { always: true, query: ['filter', 'pageSize', 'pageToken'] }],
    ['GET', `${SERVICES}:batchGet`, batchGet, { always: true, query: ['names'] }],
    ['POST', `${SERVICES}:batchEnable`, batchEnable, { always: true, body: `${TYPE}.BatchEnableServicesRequest` }],
    ['GET', `${SERVICES}/{service}`, get, { always: true }],
    ['POST', `${SERVICES}/{service}:enable`, enable, { always: true, body: `${TYPE}.EnableServiceRequest` }],
    ['GET', '/v1/operations/{operation}', getOperation, { always: true }],
    ['POST', '/v1beta1/projects/{project}/services/{service}:generateServiceIdentity', makeIdentity, { always: true }],
  ])
}

/** Text and details as recorded: `Permission denied to get service [run.googleapis.com]`. */
function allowed(call: Call, world: World, permission: string, what: string): ProjectState {
  const id = call.params.project ?? ''
  const project = findProject(world, id)
  if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) return project
  throw new Refusal('PERMISSION_DENIED', `Permission denied to ${what}`, {
    details: [
      {
        '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
        violations: [{ type: 'googleapis.com', subject: '110002' }],
      },
      errorInfo('AUTH_PERMISSION_DENIED', API, { permission, resource: `projects/${id}` }),
    ],
  })
}

/** Accepts the name of any Google API; any other name does not exist. */
function checkName(host: string) {
  if (/^[a-z][a-z0-9-]*\.googleapis\.com$/.test(host)) return
  throw new Refusal('NOT_FOUND', `Service '${host}' not found.`, {
    details: [errorInfo('SERVICE_CONFIG_NOT_FOUND_OR_PERMISSION_DENIED', API, { services: host })],
  })
}

function describe(project: ProjectState, host: string) {
  return {
    name: `projects/${project.number}/services/${host}`,
    config: { name: host, title: TITLES[host] ?? host },
    state: project.apis.has(host) ? 'ENABLED' : 'DISABLED',
    parent: `projects/${project.number}`,
  }
}

function get(call: Call, world: World): Answer {
  const host = call.params.service ?? ''
  const project = allowed(call, world, 'serviceusage.services.get', `get service [${host}]`)
  checkName(host)
  return { body: describe(project, host) }
}

function list(call: Call, world: World): Answer {
  const project = allowed(
    call,
    world,
    'serviceusage.services.list',
    `list services for consumer container [projects/${call.params.project}]`,
  )
  const filter = call.query.get('filter') ?? ''
  const state = /^state:(ENABLED|DISABLED)$/.exec(filter)?.[1]
  if (filter && !state)
    throw new Refusal('INVALID_ARGUMENT', `Invalid filter: ${filter}. Use state:ENABLED or state:DISABLED.`)
  const names = [...new Set([...Object.keys(TITLES), ...project.apis])].sort()
  const services = names.map(host => describe(project, host)).filter(each => !state || each.state === state)
  const { items, more } = pageOf(call, services, { usual: 50, most: 200 })
  return { body: { services: items, ...more } }
}

/** At most 30 names, each `projects/P/services/S` for the project in the path. */
function batchGet(call: Call, world: World): Answer {
  const names = call.query.getAll('names')
  const hosts = names.map(name => /^projects\/([^/]+)\/services\/([^/]+)$/.exec(name))
  const project = allowed(
    call,
    world,
    'serviceusage.services.get',
    `get service [${names.map(name => shortName(name)).join(', ')}]`,
  )
  if (names.length === 0 || names.length > 30)
    throw new Refusal('INVALID_ARGUMENT', `${names.length} names were given; 1 to 30 are possible.`)
  const services = hosts.map((parts, index) => {
    if (!parts || findProject(world, parts[1] ?? '') !== project) {
      throw new Refusal(
        'INVALID_ARGUMENT',
        `Invalid name: ${names[index]}. It must be in the form projects/{project}/services/{service} of the parent.`,
      )
    }
    checkName(parts[2] ?? '')
    return describe(project, parts[2] ?? '')
  })
  return { body: { services } }
}

function enable(call: Call, world: World): Answer {
  const host = call.params.service ?? ''
  const project = allowed(call, world, 'serviceusage.services.enable', `enable service [${host}]`)
  return {
    body: start(world, project, [host], () => ({
      '@type': `type.googleapis.com/${TYPE}.EnableServiceResponse`,
      service: describe(project, host),
    })),
  }
}

/** At most 20 services; enables all of them or none. */
function batchEnable(call: Call, world: World): Answer {
  const hosts = (call.body.serviceIds ?? []) as string[]
  const project = allowed(call, world, 'serviceusage.services.enable', `enable service [${hosts.join(', ')}]`)
  if (hosts.length === 0 || hosts.length > 20)
    throw new Refusal('INVALID_ARGUMENT', `${hosts.length} services were given; 1 to 20 are possible.`)
  return {
    body: start(world, project, hosts, () => ({
      '@type': `type.googleapis.com/${TYPE}.BatchEnableServicesResponse`,
      services: hosts.map(host => describe(project, host)),
    })),
  }
}

/** Creates the service agent of Identity-Aware Proxy immediately; the agents of other APIs always exist. */
function makeIdentity(call: Call, world: World): Answer {
  const host = call.params.service ?? ''
  const project = allowed(call, world, 'serviceusage.services.enable', `enable service [${host}]`)
  if (host !== 'iap.googleapis.com') return { body: { name: DONE, done: true, response: {} } }
  const { email, uniqueId } = makeIapAgent(world, project)
  const type = 'type.googleapis.com/google.api.serviceusage.v1beta1.ServiceIdentity'
  return { body: { name: DONE, done: true, response: { '@type': type, email, uniqueId } } }
}

const DONE = 'operations/noop.DONE_OPERATION'

function start(world: World, project: ProjectState, hosts: string[], answer: () => Record<string, unknown>) {
  for (const host of hosts) checkName(host)
  if (hosts.every(host => project.apis.has(host))) {
    return { name: DONE, done: true, response: answer() }
  }
  const name = `operations/acat.p2-${project.number}-${newId(world)}`
  const operation: OperationState = { name, done: false, doneMs: world.clock.now() + world.delays.operationMs }
  world.operations.set(name, operation)
  world.clock.schedule(world.delays.operationMs, () => {
    for (const host of hosts) {
      if (project.apis.has(host)) continue
      project.apis.add(host)
      project.serving.set(host, world.clock.now() + world.delays.enableMs)
    }
    operation.done = true
    operation.response = answer()
  })
  // As recorded: the first answer contains only the name, even if the work is already done.
  return { name }
}

function getOperation(call: Call, world: World): Answer {
  const operation = world.operations.get(`operations/${call.params.operation}`)
  if (!operation) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: { name: operation.name, ...(operation.done && { done: true, response: operation.response }) } }
}
