/** Cloud Run Admin API v2: worker pools, their policies and revisions. */
import type { Policy, WorkerPool } from '../../wire.ts'
import { readPolicy, testPermissions, writePolicy } from '../iam.ts'
import { normalize } from '../normalize.ts'
import { fullName } from '../resources.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../router.ts'
import { checkJobId } from '../run/jobs.ts'
import { applyMask } from '../run/mask.ts'
import { allow, checkEtag, missing, type Target, v2Target } from '../run/names.ts'
import { checkSystemKeys, refuse } from '../run/rules.ts'
import { deployPool, POOL_WRITABLE, removePool, typedPool } from '../run/worker-pools.ts'
import type { WorkerPoolState, World } from '../world.ts'
import { page, show, yes } from './run.ts'

const POOL = 'google.cloud.run.v2.WorkerPool'
const AT = '/v2/projects/{project}/locations/{location}'
const ONE = `${AT}/workerPools/{pool}`
const POLICY_QUERY = ['options.requestedPolicyVersion', 'options.requested_policy_version']
const LIST_QUERY = ['pageSize', 'pageToken', 'showDeleted']

export function routes(_world: World): Route[] {
  const changing = ['updateMask', 'validateOnly', 'allowMissing', 'forceNewRevision']
  return define('run.googleapis.com', [
    ['POST', `${AT}/workerPools`, create, { body: POOL, query: ['workerPoolId', 'validateOnly'] }],
    ['GET', `${AT}/workerPools`, list, { query: LIST_QUERY }],
    ['GET', ONE, get],
    ['PATCH', ONE, patch, { body: POOL, query: changing }],
    ['DELETE', ONE, destroy, { query: ['validateOnly', 'etag'] }],
    ['GET', `${ONE}:getIamPolicy`, getPolicy, { query: POLICY_QUERY }],
    ['POST', `${ONE}:setIamPolicy`, setPolicy, { body: 'google.iam.v1.SetIamPolicyRequest' }],
    ['POST', `${ONE}:testIamPermissions`, test, { body: 'google.iam.v1.TestIamPermissionsRequest' }],
    ['GET', `${ONE}/revisions`, listRevisions, { query: LIST_QUERY }],
    ['GET', `${ONE}/revisions/{revision}`, getRevision],
  ])
}

const targetOf = (call: Call, world: World, id = call.params.pool ?? '') => v2Target(world, call, id, 'workerPools')

function requirePool(world: World, call: Call, target: Target, permission: string): WorkerPoolState {
  allow(world, call, permission, fullName.run(target.name), target.shown)
  const state = world.runPools.get(target.name)
  if (!state) throw missing(target, 'WORKERPOOL', target.id)
  return state
}

function create(call: Call, world: World): Answer {
  const id = call.query.get('workerPoolId') ?? ''
  if (!id) throw refuse('CreateWorkerPoolRequest.worker_pool_id', 'required field not present.')
  const target = targetOf(call, world, id)
  allow(world, call, 'run.workerpools.create', fullName.project(target.project), target.shown)
  checkJobId(id, 'CreateWorkerPoolRequest.worker_pool_id')
  if (world.runPools.has(target.name)) throw new Refusal('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  const wanted = normalize(POOL, call.body) as WorkerPool
  checkSystemKeys(wanted, 'Create', 'CreateWorkerPoolRequest.worker_pool')
  const validateOnly = yes(call, 'validateOnly')
  return { body: show(world, deployPool(world, call, { name: target.name, wanted, validateOnly })) }
}

function patch(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const sent = normalize(POOL, call.body) as WorkerPool
  checkSystemKeys(sent, 'Update', 'UpdateWorkerPoolRequest.worker_pool')
  const ways = { validateOnly: yes(call, 'validateOnly'), forceNewRevision: yes(call, 'forceNewRevision') }
  if (!world.runPools.has(target.name) && yes(call, 'allowMissing')) {
    allow(world, call, 'run.workerpools.create', fullName.project(target.project), target.shown)
    return { body: show(world, deployPool(world, call, { name: target.name, wanted: sent, ...ways })) }
  }
  const state = requirePool(world, call, target, 'run.workerpools.update')
  checkEtag(state.pool.etag, target.id, sent.etag)
  const wanted = applyMask(state.pool, sent, call.query.get('updateMask'), POOL, POOL_WRITABLE)
  return { body: show(world, deployPool(world, call, { name: target.name, wanted, ...ways })) }
}

function get(call: Call, world: World): Answer {
  return { body: requirePool(world, call, targetOf(call, world), 'run.workerpools.get').pool }
}

function list(call: Call, world: World): Answer {
  const target = targetOf(call, world, '')
  const shown = `projects/${target.project}/locations/${target.location}`
  allow(world, call, 'run.workerpools.list', fullName.project(target.project), shown)
  const pools = [...world.runPools].filter(([name]) => name.startsWith(target.name)).map(([, state]) => state.pool)
  return { body: page(call, 'workerPools', pools) }
}

function destroy(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const state = requirePool(world, call, target, 'run.workerpools.delete')
  checkEtag(state.pool.etag, target.id, call.query.get('etag') ?? undefined)
  if (yes(call, 'validateOnly')) {
    const name = `projects/${target.project}/locations/${target.location}/operations/validated`
    return { body: { name, done: true, response: typedPool(state.pool) } }
  }
  return { body: show(world, removePool(world, target.name)) }
}

function getPolicy(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  requirePool(world, call, target, 'run.workerpools.getIamPolicy')
  const version = Number(call.query.get(POLICY_QUERY[0] ?? '') ?? call.query.get(POLICY_QUERY[1] ?? '') ?? 1)
  return { body: readPolicy(world, fullName.run(target.name), version) }
}

function setPolicy(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  requirePool(world, call, target, 'run.workerpools.setIamPolicy')
  return { body: writePolicy(world, fullName.run(target.name), (call.body.policy ?? {}) as Policy) }
}

function test(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  if (!world.runPools.has(target.name)) return { body: {} }
  const names = (call.body.permissions ?? []) as string[]
  const permissions = testPermissions(world, call.principal, fullName.run(target.name), names)
  return { body: permissions.length > 0 ? { permissions } : {} }
}

function listRevisions(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const state = requirePool(world, call, target, 'run.revisions.list')
  return { body: page(call, 'revisions', [...state.revisions.values()].reverse()) }
}

function getRevision(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const state = requirePool(world, call, target, 'run.revisions.get')
  const found = state.revisions.get(call.params.revision ?? '')
  if (!found) throw missing(target, 'REVISION', call.params.revision ?? '')
  return { body: found }
}
