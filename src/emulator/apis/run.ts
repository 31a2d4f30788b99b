/** Cloud Run Admin API v2: services, revisions, their policies, operations and `builds:submit`. */
import type { Policy, Service } from '../../wire.ts'
import { submitBuild } from '../builder/submit.ts'
import { readPolicy, testPermissions, writePolicy } from '../iam.ts'
import { normalize } from '../normalize.ts'
import { fullName } from '../resources.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../router.ts'
import { deploy } from '../run/deploy.ts'
import { remove } from '../run/lifecycle.ts'
import { applyMask } from '../run/mask.ts'
import { allow, checkEtag, checkVersion, missing, requireService, timeoutOf, v2Target, waitFor } from '../run/names.ts'
import { checkServiceId, checkSystemKeys, refuse } from '../run/rules.ts'
import { findProject, type OperationState, type World } from '../world.ts'

const SERVICE = 'google.cloud.run.v2.Service'
const AT = '/v2/projects/{project}/locations/{location}'
const ONE = `${AT}/services/{service}`
const POLICY_QUERY = ['options.requestedPolicyVersion', 'options.requested_policy_version']

export function routes(_world: World): Route[] {
  return define('run.googleapis.com', [
    ['POST', `${AT}/services`, create, { body: SERVICE, query: ['serviceId', 'validateOnly'] }],
    ['GET', `${AT}/services`, list, { query: ['pageSize', 'pageToken', 'showDeleted'] }],
    ['GET', ONE, get],
    ['PATCH', ONE, patch, { body: SERVICE, query: ['updateMask', 'validateOnly', 'allowMissing'] }],
    ['DELETE', ONE, destroy, { query: ['validateOnly', 'etag'] }],
    ['GET', `${ONE}:getIamPolicy`, getPolicy, { query: POLICY_QUERY }],
    ['POST', `${ONE}:setIamPolicy`, setPolicy, { body: 'google.iam.v1.SetIamPolicyRequest' }],
    ['POST', `${ONE}:testIamPermissions`, test, { body: 'google.iam.v1.TestIamPermissionsRequest' }],
    ['GET', `${ONE}/revisions`, listRevisions, { query: ['pageSize', 'pageToken', 'showDeleted'] }],
    ['GET', `${ONE}/revisions/{revision}`, getRevision],
    ['DELETE', `${ONE}/revisions/{revision}`, deleteRevision, { query: ['validateOnly', 'etag'] }],
    ['GET', `${AT}/operations`, listOperations, { query: ['filter', 'pageSize', 'pageToken'] }],
    ['GET', `${AT}/operations/{operation}`, getOperation],
    ['POST', `${AT}/operations/{operation}:wait`, wait, { body: 'google.longrunning.WaitOperationRequest' }],
    ['POST', `${AT}/builds:submit`, submitBuild, { body: 'google.cloud.run.v2.SubmitBuildRequest' }],
  ])
}

export const yes = (call: Call, name: string) => call.query.get(name)?.toLowerCase() === 'true'

async function create(call: Call, world: World): Promise<Answer> {
  const id = call.query.get('serviceId') ?? ''
  if (!id) throw refuse('CreateServiceRequest.service_id', 'required field not present.')
  const target = v2Target(world, call, id)
  allow(world, call, 'run.services.create', fullName.project(target.project), target.shown)
  checkServiceId(id)
  if (world.services.has(target.name)) {
    throw new Refusal('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  }
  const wanted = normalize(SERVICE, call.body) as Service
  checkSystemKeys(wanted, 'Create')
  const validateOnly = yes(call, 'validateOnly')
  const operation = await deploy(world, call, { name: target.name, shown: target.shown, wanted, validateOnly })
  return { body: show(world, operation) }
}

async function patch(call: Call, world: World): Promise<Answer> {
  const target = v2Target(world, call)
  const validateOnly = yes(call, 'validateOnly')
  const sent = normalize(SERVICE, call.body) as Service
  checkSystemKeys(sent, 'Update')
  const existing = world.services.get(target.name)
  if (!existing && yes(call, 'allowMissing')) {
    allow(world, call, 'run.services.create', fullName.project(target.project), target.shown)
    checkServiceId(target.id)
    const operation = await deploy(world, call, { name: target.name, shown: target.shown, wanted: sent, validateOnly })
    return { body: show(world, operation) }
  }
  const state = requireService(world, call, target, 'run.services.update')
  checkVersion(state, target.id, sent.etag)
  const wanted = applyMask(state.service, sent, call.query.get('updateMask'))
  const operation = await deploy(world, call, { name: target.name, shown: target.shown, wanted, validateOnly })
  return { body: show(world, operation) }
}

function get(call: Call, world: World): Answer {
  return { body: requireService(world, call, v2Target(world, call), 'run.services.get').service }
}

function list(call: Call, world: World): Answer {
  const target = v2Target(world, call, '')
  // Unlike most APIs, Cloud Run takes no `-` here (proto of ListServicesRequest).
  if (target.location === '-') throw refuse('ListServicesRequest.parent', "location '-' is not supported.")
  allow(
    world,
    call,
    'run.services.list',
    fullName.project(target.project),
    `projects/${target.project}/locations/${target.location}`,
  )
  const services = [...world.services]
    .filter(([name]) => name.startsWith(target.name))
    .map(([, state]) => state.service)
  return { body: page(call, 'services', services) }
}

/** One page of results; the token is the offset. */
export function page(call: Call, field: string, all: unknown[]): Record<string, unknown> {
  const size = Number(call.query.get('pageSize') || 100)
  const from = Number(call.query.get('pageToken') || 0)
  const rest = from + size < all.length ? { nextPageToken: String(from + size) } : {}
  return { ...(all.length > 0 ? { [field]: all.slice(from, from + size) } : {}), ...rest }
}

function destroy(call: Call, world: World): Answer {
  const target = v2Target(world, call)
  const state = requireService(world, call, target, 'run.services.delete')
  checkVersion(state, target.id, call.query.get('etag') ?? undefined)
  if (yes(call, 'validateOnly')) {
    const name = `projects/${target.project}/locations/${target.location}/operations/validated`
    return { body: { name, done: true, response: { '@type': `type.googleapis.com/${SERVICE}`, ...state.service } } }
  }
  return { body: show(world, remove(world, target.name)) }
}

function getPolicy(call: Call, world: World): Answer {
  const target = v2Target(world, call)
  requireService(world, call, target, 'run.services.getIamPolicy')
  const version = Number(call.query.get(POLICY_QUERY[0] ?? '') ?? call.query.get(POLICY_QUERY[1] ?? '') ?? 1)
  return { body: readPolicy(world, fullName.service(target.name), version) }
}

function setPolicy(call: Call, world: World): Answer {
  const target = v2Target(world, call)
  requireService(world, call, target, 'run.services.setIamPolicy')
  return { body: writePolicy(world, fullName.service(target.name), (call.body.policy ?? {}) as Policy) }
}

function test(call: Call, world: World): Answer {
  const target = v2Target(world, call)
  const names = (call.body.permissions ?? []) as string[]
  // An absent resource answers with an empty set (iam_policy.proto).
  if (!world.services.has(target.name)) return { body: {} }
  const permissions = testPermissions(world, call.principal, fullName.service(target.name), names)
  return { body: permissions.length > 0 ? { permissions } : {} }
}

function listRevisions(call: Call, world: World): Answer {
  const target = v2Target(world, call)
  const project = fullName.project(target.project)
  allow(world, call, 'run.revisions.list', target.id === '-' ? project : fullName.service(target.name), target.shown)
  const prefix = target.id === '-' ? target.name.slice(0, -1) : target.name
  const states = [...world.services].filter(([name]) => (target.id === '-' ? name.startsWith(prefix) : name === prefix))
  // Newest first.
  const revisions = states.flatMap(([, state]) => [...state.revisions.values()].reverse())
  return { body: page(call, 'revisions', revisions) }
}

function findRevision(call: Call, world: World, permission: string) {
  const target = v2Target(world, call)
  const id = call.params.revision ?? ''
  allow(world, call, permission, fullName.service(target.name), `${target.shown}/revisions/${id}`)
  const state = world.services.get(target.name)
  const revision = state?.revisions.get(id)
  if (!state || !revision) throw missing(target, 'REVISION', id)
  return { target, id, state, revision }
}

function getRevision(call: Call, world: World): Answer {
  return { body: findRevision(call, world, 'run.revisions.get').revision }
}

function deleteRevision(call: Call, world: World): Answer {
  const { target, id, state, revision } = findRevision(call, world, 'run.revisions.delete')
  checkEtag(revision.etag, id, call.query.get('etag') ?? undefined)
  // Only traffic holds a revision, a tag does not (rollouts page: "You can delete a revision that is not serving traffic (0%
  // allocation), even if it has an assigned tag").
  const { trafficStatuses = [], traffic = [] } = state.service
  const routed = trafficStatuses.some(status => status.revision === id && Boolean(status.percent))
  if (routed || state.service.latestCreatedRevision === revision.name) {
    const why = routed ? 'it has traffic assigned' : 'it is the latest created revision'
    throw new Refusal('FAILED_PRECONDITION', `Revision '${id}' cannot be deleted because ${why}.`)
  }
  if (!yes(call, 'validateOnly')) {
    state.revisions.delete(id)
    state.revisionExtras.delete(id)
    // The same page: its tag is taken off.
    state.service.traffic = traffic.filter(target => target.revision !== id)
    state.service.trafficStatuses = trafficStatuses.filter(status => status.revision !== id)
  }
  const name = `projects/${target.project}/locations/${target.location}/operations/${crypto.randomUUID()}`
  const response = {
    '@type': 'type.googleapis.com/google.cloud.run.v2.Revision',
    ...revision,
    deleteTime: world.clock.timestamp(),
  }
  const operation: OperationState = { name, doneMs: world.clock.now(), done: true, metadata: response, response }
  world.operations.set(name, operation)
  return { body: show(world, operation) }
}

function findOperation(call: Call, world: World, permission: string): OperationState {
  const { project: given = '', location = '', operation: id = '' } = call.params
  const project = findProject(world, given)?.projectId ?? given
  const name = `projects/${project}/locations/${location}/operations/${id}`
  allow(world, call, permission, fullName.project(project), `projects/${given}/locations/${location}/operations/${id}`)
  const operation = world.operations.get(name)
  if (!operation || operation.build) throw new Refusal('NOT_FOUND', `Operation with name "${name}" not found.`)
  return operation
}

const getOperation = (call: Call, world: World): Answer => ({
  body: show(world, findOperation(call, world, 'run.operations.get')),
})

async function wait(call: Call, world: World): Promise<Answer> {
  const operation = findOperation(call, world, 'run.operations.get')
  await waitFor(world, call, operation, timeoutOf(call))
  return { body: show(world, operation) }
}

function listOperations(call: Call, world: World): Answer {
  const { project: given = '', location = '' } = call.params
  const project = findProject(world, given)?.projectId ?? given
  const prefix = `projects/${project}/locations/${location}/operations/`
  allow(world, call, 'run.operations.list', fullName.project(project), prefix.slice(0, -12))
  const all = [...world.operations.values()].filter(
    each => each.name.startsWith(prefix) && (each.service || each.about),
  )
  return {
    body: page(
      call,
      'operations',
      all.map(each => show(world, each)),
    ),
  }
}

/** What an operation about a job, an execution or a worker pool tells of it, as it is now. */
function subject(world: World, { about }: OperationState): Record<string, unknown> | undefined {
  if (!about) return undefined
  const { kind, name } = about
  const [job = '', execution = ''] = name.split('/executions/')
  const found =
    kind === 'Job'
      ? world.jobs.get(name)?.job
      : kind === 'WorkerPool'
        ? world.runPools.get(name)?.pool
        : world.jobs.get(job)?.executions.get(execution)?.execution
  return found && { '@type': `type.googleapis.com/google.cloud.run.v2.${kind}`, ...found }
}

/** An operation as v2 prints it; metadata is the service, job, execution or worker pool as it is now. */
export function show(world: World, operation: OperationState): Record<string, unknown> {
  const service = operation.service && world.services.get(operation.service)?.service
  const metadata =
    operation.metadata ??
    subject(world, operation) ??
    (service && { '@type': `type.googleapis.com/${SERVICE}`, ...service })
  return {
    name: operation.name,
    ...(metadata ? { metadata } : {}),
    ...(operation.done ? { done: true } : {}),
    ...(operation.error ? { error: operation.error } : {}),
    ...(operation.done && !operation.error && operation.response ? { response: operation.response } : {}),
  }
}
