/** A request to create or change a worker pool, and the revision that it creates. */
import { isDeepStrictEqual } from 'node:util'
import type { WireRevision, WorkerPool } from '../../wire.ts'
import type { Call } from '../http/router.ts'
import { shortName } from '../world/resources.ts'
import { newId, type OperationState, type WorkerPoolState, type World } from '../world/world.ts'
import { ALWAYS_ALLOCATED, refuseFraction } from './compute-limits.ts'
import { goneMeanwhile, outcome, unavailable } from './containers.ts'
import { commonDefaults } from './defaults.ts'
import { checkRuntime, projectOfName } from './deploy.ts'
import { startOperation, typed, validated } from './operations.ts'
import { checkContainers, checkLabels, refuse, type Verb } from './request-rules.ts'
import { atOnce, newEtag, revisionName, saved, writable } from './saved-resource.ts'

function withDefaults(sent: WorkerPool, number: string): WorkerPool {
  const pool = structuredClone(writable('WorkerPool', sent))
  commonDefaults(pool, pool.template, number)
  if (!pool.instanceSplits?.length)
    pool.instanceSplits = [{ type: 'INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST', percent: 100 }]
  pool.scaling = { manualInstanceCount: 1, ...pool.scaling }
  const { template } = pool
  if (template?.revision) template.revision = shortName(template.revision)
  return pool
}

function check(pool: WorkerPool, verb: Verb): void {
  const at = `${verb}WorkerPoolRequest.worker_pool`
  if (!pool.template) throw refuse(`${at}.template`, 'required field not present.')
  checkLabels(pool.labels, `${at}.labels`)
  checkLabels(pool.template.labels, `${at}.template.labels`)
  checkContainers(pool.template.containers ?? [], pool.template.volumes ?? [], `${at}.template`)
  refuseFraction(pool.template.containers ?? [], 'template', ALWAYS_ALLOCATED)
  // Worker pools receive no requests.
  const listening = pool.template.containers?.findIndex(container => container.ports?.length)
  if (listening !== undefined && listening >= 0)
    throw refuse(`${at}.template.containers[${listening}].ports`, 'ports are not supported in worker pools.')
  const sum = (pool.instanceSplits ?? []).reduce((total, { percent = 0 }) => total + percent, 0)
  if (sum !== 100) throw refuse(`${at}.instance_splits`, `the sum of percentages is ${sum}, but should be 100.`)
}

interface PoolRequest {
  /** `projects/P/locations/L/workerPools/W`, P an id. */
  name: string
  wanted: WorkerPool
  validateOnly?: boolean
  forceNewRevision?: boolean
}

/** Creates or changes a pool; the caller's `run.workerpools.create` or `.update` has already been checked. */
export function deployPool(world: World, call: Call, request: PoolRequest): OperationState {
  const { name } = request
  const project = projectOfName(world, name)
  const before = world.runPools.get(name)
  const wanted = withDefaults(request.wanted, project.number)
  check(wanted, before ? 'Update' : 'Create')
  const { serviceAccount = '', containers = [] } = wanted.template ?? {}
  checkRuntime(world, call, project, { account: serviceAccount, containers })
  if (request.validateOnly) {
    return validated(world, { kind: 'WorkerPool', name }, { ...before?.pool, ...wanted, name })
  }
  return save(world, request, wanted, call.principal.email ?? call.principal.member)
}

function save(
  world: World,
  { name, forceNewRevision }: PoolRequest,
  wanted: WorkerPool,
  author: string,
): OperationState {
  const before = world.runPools.get(name)
  const fresh = forceNewRevision || !before || !isDeepStrictEqual(before.pool.template, wanted.template)
  const state: WorkerPoolState = before ?? { pool: {}, revisions: new Map() }
  state.pool = saved(world, { kind: 'WorkerPool', name, before: before?.pool, wanted, author, changed: fresh })
  world.runPools.set(name, state)
  if (fresh) addRevision(world, state, world.clock.timestamp())
  return startOperation(world, { kind: 'WorkerPool', name }, operation => settle(world, name, operation))
}

function addRevision(world: World, state: WorkerPoolState, now: string): void {
  const { pool } = state
  const { revision: named, ...spec } = structuredClone(pool.template ?? {})
  const id = shortName(pool.name)
  const short = named || revisionName(id, pool.generation)
  const revision = {
    name: `${pool.name}/revisions/${short}`,
    uid: newId(world),
    generation: '1',
    createTime: now,
    updateTime: now,
    ...spec,
    reconciling: true,
    conditions: [],
    etag: newEtag(),
  } satisfies WireRevision
  state.revisions.set(short, revision)
  pool.latestCreatedRevision = revision.name
}

function settle(world: World, name: string, operation: OperationState): void {
  const state = world.runPools.get(name)
  if (!state) {
    operation.error = goneMeanwhile(name)
    return
  }
  const { pool } = state
  const short = shortName(pool.latestCreatedRevision)
  const revision = state.revisions.get(short)
  const failure = revision && unavailable(world, revision, `Revision '${short}' is not ready. `)
  const condition = { type: 'Ready', ...outcome(world, failure) }
  if (revision) Object.assign(revision, { reconciling: false, observedGeneration: '1', conditions: [condition] })
  pool.reconciling = false
  pool.observedGeneration = pool.generation ?? '0'
  pool.terminalCondition = condition
  pool.conditions = [condition]
  if (failure) {
    operation.error = { code: failure.code, message: failure.message }
    return
  }
  pool.latestReadyRevision = pool.latestCreatedRevision ?? ''
  pool.instanceSplitStatuses = (pool.instanceSplits ?? []).map(split => ({
    ...split,
    revision: split.revision || short,
  }))
  operation.response = typed('WorkerPool', structuredClone(pool))
}

/** Puts a pool into the world as a scenario describes it, without checking permissions. */
export async function seedPool(world: World, name: string, pool: WorkerPool, creator: string): Promise<void> {
  const wanted = withDefaults(pool, projectOfName(world, name).number)
  check(wanted, 'Create')
  await atOnce(world, () => save(world, { name, wanted }, wanted, creator))
}
