/** Cloud Run Admin API v2: services, revisions, their policies, operations and `builds:submit`. */
import type { Service } from '../../../wire.ts'
import { submitBuild } from '../../builder/submit.ts'
import { normalize } from '../../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../../http/router.ts'
import { deploy } from '../../run/deploy.ts'
import { applyMask } from '../../run/field-mask.ts'
import { findAllowed, SERVICES, targetOf } from '../../run/kinds.ts'
import { removeRevision } from '../../run/lifecycle.ts'
import { finishedOperation, show } from '../../run/operations.ts'
import { checkServiceId, checkSystemKeys, refuse } from '../../run/request-rules.ts'
import { allow, checkEtag, missing, timeoutOf, waitFor } from '../../run/targets.ts'
import { fullName } from '../../world/resources.ts'
import { type OperationState, projectIdOf, type World } from '../../world/world.ts'
import { commonRoutes, LIST_QUERY, page, yes } from './common.ts'

const SERVICE = 'google.cloud.run.v2.Service'
const AT = '/v2/projects/{project}/locations/{location}'
const ONE = `${AT}/services/{service}`

export function routes(_world: World): Route[] {
  return define('run.googleapis.com', [
    ['POST', `${AT}/services`, create, { body: SERVICE, query: ['serviceId', 'validateOnly'] }],
    ['PATCH', ONE, patch, { body: SERVICE, query: ['updateMask', 'validateOnly', 'allowMissing'] }],
    ...commonRoutes(SERVICES, AT),
    ['GET', `${ONE}/revisions`, listRevisions, { query: LIST_QUERY }],
    ['GET', `${ONE}/revisions/{revision}`, getRevision],
    ['DELETE', `${ONE}/revisions/{revision}`, deleteRevision, { query: ['validateOnly', 'etag'] }],
    ['GET', `${AT}/operations`, listOperations, { query: ['filter', 'pageSize', 'pageToken'] }],
    ['GET', `${AT}/operations/{operation}`, getOperation],
    ['POST', `${AT}/operations/{operation}:wait`, wait, { body: 'google.longrunning.WaitOperationRequest' }],
    ['POST', `${AT}/builds:submit`, submitBuild, { body: 'google.cloud.run.v2.SubmitBuildRequest' }],
  ])
}

async function create(call: Call, world: World): Promise<Answer> {
  const id = call.query.get('serviceId') ?? ''
  if (!id) throw refuse('CreateServiceRequest.service_id', 'required field not present.')
  const target = targetOf(SERVICES, call, world, id)
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
  const target = targetOf(SERVICES, call, world)
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
  const state = findAllowed(SERVICES, call, world, target, 'run.services.update')
  checkEtag(state.service.etag, target.id, sent.etag)
  const wanted = applyMask(state.service, sent, call.query.get('updateMask'))
  const operation = await deploy(world, call, { name: target.name, shown: target.shown, wanted, validateOnly })
  return { body: show(world, operation) }
}

function listRevisions(call: Call, world: World): Answer {
  const target = targetOf(SERVICES, call, world)
  const project = fullName.project(target.project)
  allow(world, call, 'run.revisions.list', target.id === '-' ? project : fullName.service(target.name), target.shown)
  const prefix = target.id === '-' ? target.name.slice(0, -1) : target.name
  const states = [...world.services].filter(([name]) => (target.id === '-' ? name.startsWith(prefix) : name === prefix))
  // Newest first.
  const revisions = states.flatMap(([, state]) => [...state.revisions.values()].reverse())
  return { body: page(call, 'revisions', revisions) }
}

function findRevision(call: Call, world: World, permission: string) {
  const target = targetOf(SERVICES, call, world)
  const id = call.params.revision ?? ''
  allow(world, call, permission, fullName.service(target.name), `${target.shown}/revisions/${id}`)
  const state = world.services.get(target.name)
  const revision = state?.revisions.get(id)
  if (!state || !revision) throw missing(target, 'REVISION', id)
  return { id, state, revision }
}

function getRevision(call: Call, world: World): Answer {
  return { body: findRevision(call, world, 'run.revisions.get').revision }
}

function deleteRevision(call: Call, world: World): Answer {
  const { id, state, revision } = findRevision(call, world, 'run.revisions.delete')
  checkEtag(revision.etag, id, call.query.get('etag') ?? undefined)
  removeRevision(state, id, { validateOnly: yes(call, 'validateOnly') })
  const gone = { ...revision, deleteTime: world.clock.timestamp() }
  return { body: show(world, finishedOperation(world, { kind: 'Revision', name: revision.name ?? '' }, gone)) }
}

function findOperation(call: Call, world: World, permission: string): OperationState {
  const { project: given = '', location = '', operation: id = '' } = call.params
  const project = projectIdOf(world, given)
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
  const project = projectIdOf(world, given)
  const prefix = `projects/${project}/locations/${location}/operations/`
  allow(world, call, 'run.operations.list', fullName.project(project), prefix.slice(0, -12))
  const all = [...world.operations.values()].filter(each => each.name.startsWith(prefix) && each.about)
  return {
    body: page(
      call,
      'operations',
      all.map(each => show(world, each)),
    ),
  }
}
