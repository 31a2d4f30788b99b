/** A request to create or change a worker pool, and the revision that comes of it. */
import { isDeepStrictEqual } from 'node:util'
import type { Condition, WireRevision, WorkerPool } from '../../wire.ts'
import type { Call } from '../router.ts'
import { newId, type OperationState, type WorkerPoolState, type World } from '../world.ts'
import { unavailable } from './containers.ts'
import { checkRuntime, projectOfName } from './deploy.ts'
import { newEtag, operationName } from './lifecycle.ts'
import { checkContainers, checkLabels, refuse, type Verb } from './rules.ts'

/** The fields of a WorkerPool that a client may set; all others are the server's. */
export const POOL_WRITABLE = [
  'description',
  'labels',
  'annotations',
  'client',
  'clientVersion',
  'launchStage',
  'binaryAuthorization',
  'template',
  'instanceSplits',
  'scaling',
] as const satisfies readonly (keyof WorkerPool)[]

export function writablePool(pool: WorkerPool): WorkerPool {
  return Object.fromEntries(POOL_WRITABLE.flatMap(key => (pool[key] === undefined ? [] : [[key, pool[key]]])))
}

function withDefaults(sent: WorkerPool, number: string): WorkerPool {
  const pool = structuredClone(writablePool(sent))
  if (!pool.launchStage || pool.launchStage === 'LAUNCH_STAGE_UNSPECIFIED') pool.launchStage = 'GA'
  if (!pool.instanceSplits?.length)
    pool.instanceSplits = [{ type: 'INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST', percent: 100 }]
  pool.scaling = { manualInstanceCount: 1, ...pool.scaling }
  const { template } = pool
  if (!template) return pool
  if (template.revision) template.revision = template.revision.split('/').at(-1) ?? ''
  template.serviceAccount ||= `${number}-compute@developer.gserviceaccount.com`
  for (const container of template.containers ?? []) {
    container.resources ??= {}
    container.resources.limits = { cpu: '1000m', memory: '512Mi', ...container.resources.limits }
  }
  return pool
}

function check(pool: WorkerPool, verb: Verb): void {
  const at = `${verb}WorkerPoolRequest.worker_pool`
  if (!pool.template) throw refuse(`${at}.template`, 'required field not present.')
  checkLabels(pool.labels, `${at}.labels`)
  checkLabels(pool.template.labels, `${at}.template.labels`)
  checkContainers(pool.template.containers ?? [], pool.template.volumes ?? [], `${at}.template`)
  // Nobody can send it a request.
  const listening = pool.template.containers?.findIndex(container => container.ports?.length)
  if (listening !== undefined && listening >= 0)
    throw refuse(`${at}.template.containers[${listening}].ports`, 'ports are not supported in worker pools.')
  const sum = (pool.instanceSplits ?? []).reduce((total, { percent = 0 }) => total + percent, 0)
  if (sum !== 100) throw refuse(`${at}.instance_splits`, `percentages must add up to 100, but add up to ${sum}.`)
}

export interface PoolRequest {
  /** `projects/P/locations/L/workerPools/W`, P an id. */
  name: string
  wanted: WorkerPool
  validateOnly?: boolean
  forceNewRevision?: boolean
}

export const typedPool = (pool: WorkerPool) => ({
  '@type': 'type.googleapis.com/google.cloud.run.v2.WorkerPool',
  ...pool,
})

/** Creates or changes a pool; the caller has been asked for `run.workerpools.create` or `.update` already. */
export function deployPool(world: World, call: Call, request: PoolRequest): OperationState {
  const { name } = request
  const project = projectOfName(world, name)
  const before = world.runPools.get(name)
  const wanted = withDefaults(request.wanted, project.number)
  check(wanted, before ? 'Update' : 'Create')
  const { serviceAccount = '', containers = [] } = wanted.template ?? {}
  checkRuntime(world, call, project, { account: serviceAccount, containers })
  if (request.validateOnly) {
    const response = typedPool({ ...before?.pool, ...wanted, name })
    return { name: operationName(name, newId(world)), doneMs: world.clock.now(), done: true, response }
  }
  return save(world, request, wanted, call.principal.email ?? call.principal.member)
}

function save(
  world: World,
  { name, forceNewRevision }: PoolRequest,
  wanted: WorkerPool,
  author: string,
): OperationState {
  const now = world.clock.timestamp()
  const before = world.runPools.get(name)
  const changed = !before || !isDeepStrictEqual(writablePool(before.pool), wanted)
  const fresh = forceNewRevision || !before || !isDeepStrictEqual(before.pool.template, wanted.template)
  const generation = String(Number(before?.pool.generation ?? 0) + (changed || fresh ? 1 : 0))
  const server = Object.fromEntries(
    Object.entries(before?.pool ?? {}).filter(([key]) => !POOL_WRITABLE.some(field => field === key)),
  )
  const state: WorkerPoolState = before ?? { pool: {}, revisions: new Map() }
  state.pool = {
    uid: newId(world),
    createTime: now,
    creator: author,
    observedGeneration: '0',
    ...server,
    name,
    ...wanted,
    generation,
    updateTime: now,
    lastModifier: author,
    reconciling: true,
    terminalCondition: { type: 'Ready', state: 'CONDITION_RECONCILING', lastTransitionTime: now },
    etag: newEtag(),
  }
  world.runPools.set(name, state)
  if (fresh) addRevision(world, state, now)
  const operation: OperationState = {
    name: operationName(name, newId(world)),
    doneMs: world.clock.now() + world.delays.operationMs,
    done: false,
    about: { kind: 'WorkerPool', name },
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.operationMs, () => settle(world, name, operation))
  return operation
}

function addRevision(world: World, state: WorkerPoolState, now: string): void {
  const { pool } = state
  const { revision: named, ...spec } = structuredClone(pool.template ?? {})
  const id = pool.name?.split('/').at(-1) ?? ''
  const letters = crypto
    .randomUUID()
    .replaceAll(/[^a-f]/g, '')
    .padEnd(3, 'x')
    .slice(0, 3)
  const short = named || `${id.slice(0, 62 - 9)}-${String(pool.generation).padStart(5, '0')}-${letters}`
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
  operation.done = true
  const state = world.runPools.get(name)
  if (!state) {
    operation.error = { code: 5, message: `Resource '${name.split('/').at(-1)}' does not exist.` }
    return
  }
  const { pool } = state
  const short = pool.latestCreatedRevision?.split('/').at(-1) ?? ''
  const revision = state.revisions.get(short)
  const failure = revision && unavailable(world, revision, `Revision '${short}' is not ready. `)
  const at = { type: 'Ready', lastTransitionTime: world.clock.timestamp() }
  const condition: Condition = failure
    ? { ...at, state: 'CONDITION_FAILED', message: failure.message, ...failure.reason }
    : { ...at, state: 'CONDITION_SUCCEEDED' }
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
  operation.response = typedPool(structuredClone(pool))
}

export function removePool(world: World, name: string): OperationState {
  const state = world.runPools.get(name)
  world.runPools.delete(name)
  world.policies.delete(`//run.googleapis.com/${name}`)
  const response = typedPool({ ...state?.pool, deleteTime: world.clock.timestamp() })
  const operation: OperationState = {
    name: operationName(name, newId(world)),
    doneMs: world.clock.now(),
    done: true,
    about: { kind: 'WorkerPool', name },
    metadata: response,
    response,
  }
  world.operations.set(operation.name, operation)
  return operation
}

/** Puts a pool into the world as a scenario describes it, without asking anybody's permission. */
export function seedPool(world: World, name: string, pool: WorkerPool, creator: string): void {
  const wanted = withDefaults(pool, projectOfName(world, name).number)
  check(wanted, 'Create')
  const { operationMs } = world.delays
  world.delays.operationMs = 0
  save(world, { name, wanted }, wanted, creator)
  world.delays.operationMs = operationMs
}
