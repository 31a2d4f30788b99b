/** Cloud Run Admin API v2: worker pools, their policies and revisions. */
import type { WorkerPool } from '../../../wire.ts'
import { normalize } from '../../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../../http/router.ts'
import { applyMask } from '../../run/field-mask.ts'
import { checkJobId } from '../../run/jobs.ts'
import { findAllowed, targetOf, WORKER_POOLS } from '../../run/kinds.ts'
import { show } from '../../run/operations.ts'
import { checkSystemKeys, refuse } from '../../run/request-rules.ts'
import { WRITABLE } from '../../run/saved-resource.ts'
import { allow, checkEtag, missing } from '../../run/targets.ts'
import { deployPool } from '../../run/worker-pools.ts'
import { fullName } from '../../world/resources.ts'
import type { World } from '../../world/world.ts'
import { commonRoutes, LIST_QUERY, page, yes } from './common.ts'

const POOL = 'google.cloud.run.v2.WorkerPool'
const AT = '/v2/projects/{project}/locations/{location}'
const ONE = `${AT}/workerPools/{pool}`

export function routes(_world: World): Route[] {
  const changing = ['updateMask', 'validateOnly', 'allowMissing', 'forceNewRevision']
  return define('run.googleapis.com', [
    ['POST', `${AT}/workerPools`, create, { body: POOL, query: ['workerPoolId', 'validateOnly'] }],
    ['PATCH', ONE, patch, { body: POOL, query: changing }],
    ...commonRoutes(WORKER_POOLS, AT),
    ['GET', `${ONE}/revisions`, listRevisions, { query: LIST_QUERY }],
    ['GET', `${ONE}/revisions/{revision}`, getRevision],
  ])
}

function create(call: Call, world: World): Answer {
  const id = call.query.get('workerPoolId') ?? ''
  if (!id) throw refuse('CreateWorkerPoolRequest.worker_pool_id', 'required field not present.')
  const target = targetOf(WORKER_POOLS, call, world, id)
  allow(world, call, 'run.workerpools.create', fullName.project(target.project), target.shown)
  checkJobId(id, 'CreateWorkerPoolRequest.worker_pool_id')
  if (world.runPools.has(target.name)) throw new Refusal('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  const wanted = normalize(POOL, call.body) as WorkerPool
  checkSystemKeys(wanted, 'Create', 'CreateWorkerPoolRequest.worker_pool')
  const validateOnly = yes(call, 'validateOnly')
  return { body: show(world, deployPool(world, call, { name: target.name, wanted, validateOnly })) }
}

function patch(call: Call, world: World): Answer {
  const target = targetOf(WORKER_POOLS, call, world)
  const sent = normalize(POOL, call.body) as WorkerPool
  checkSystemKeys(sent, 'Update', 'UpdateWorkerPoolRequest.worker_pool')
  const ways = { validateOnly: yes(call, 'validateOnly'), forceNewRevision: yes(call, 'forceNewRevision') }
  if (!world.runPools.has(target.name) && yes(call, 'allowMissing')) {
    allow(world, call, 'run.workerpools.create', fullName.project(target.project), target.shown)
    return { body: show(world, deployPool(world, call, { name: target.name, wanted: sent, ...ways })) }
  }
  const state = findAllowed(WORKER_POOLS, call, world, target, 'run.workerpools.update')
  checkEtag(state.pool.etag, target.id, sent.etag)
  const wanted = applyMask(state.pool, sent, call.query.get('updateMask'), POOL, WRITABLE.WorkerPool)
  return { body: show(world, deployPool(world, call, { name: target.name, wanted, ...ways })) }
}

function listRevisions(call: Call, world: World): Answer {
  const target = targetOf(WORKER_POOLS, call, world)
  const state = findAllowed(WORKER_POOLS, call, world, target, 'run.revisions.list')
  return { body: page(call, 'revisions', [...state.revisions.values()].reverse()) }
}

function getRevision(call: Call, world: World): Answer {
  const target = targetOf(WORKER_POOLS, call, world)
  const state = findAllowed(WORKER_POOLS, call, world, target, 'run.revisions.get')
  const found = state.revisions.get(call.params.revision ?? '')
  if (!found) throw missing(target, 'REVISION', call.params.revision ?? '')
  return { body: found }
}
