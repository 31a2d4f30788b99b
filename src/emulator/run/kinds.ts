/** Services, jobs and worker pools as requests see them: their paths, permissions and names in refusals. */
import type { Job, Service, WorkerPool } from '../../wire.ts'
import type { Call } from '../http/router.ts'
import { fullName } from '../world/resources.ts'
import type { JobState, OperationState, ServiceState, WorkerPoolState, World } from '../world/world.ts'
import { removalOperation, type Subject } from './operations.ts'
import { allow, type Collection, missing, type Target, v2Target } from './targets.ts'

/** A kind of Cloud Run resource. */
export interface RunKind<State = ServiceState | JobState | WorkerPoolState> {
  /** The name of its v2 message. */
  kind: Extract<Subject['kind'], 'Service' | 'Job' | 'WorkerPool'>
  collection: Collection
  /** The name of its variable in path patterns: `{service}`. */
  variable: string
  /** The prefix of its permissions. */
  permissions: string
  /** As refusals call it. */
  noun: string
  states: (world: World) => Map<string, State>
  resource: (state: State) => Service | Job | WorkerPool
}

export const SERVICES: RunKind<ServiceState> = {
  kind: 'Service',
  collection: 'services',
  variable: 'service',
  permissions: 'run.services',
  noun: 'SERVICE',
  states: world => world.services,
  resource: state => state.service,
}

export const JOBS: RunKind<JobState> = {
  kind: 'Job',
  collection: 'jobs',
  variable: 'job',
  permissions: 'run.jobs',
  noun: 'JOB',
  states: world => world.jobs,
  resource: state => state.job,
}

export const WORKER_POOLS: RunKind<WorkerPoolState> = {
  kind: 'WorkerPool',
  collection: 'workerPools',
  variable: 'pool',
  permissions: 'run.workerpools',
  noun: 'WORKERPOOL',
  states: world => world.runPools,
  resource: state => state.pool,
}

/** The resource that the request's path names, or another one in the same project and region. */
export function targetOf<State>(kind: RunKind<State>, call: Call, world: World, id = call.params[kind.variable] ?? '') {
  return v2Target(world, call, id, kind.collection)
}

/** 403 without the permission, whether or not the resource exists; with it, 404 if it does not. */
export function findAllowed<State>(
  kind: RunKind<State>,
  call: Call,
  world: World,
  target: Target,
  permission: string,
): State {
  allow(world, call, permission, fullName.run(target.name), target.shown)
  const state = kind.states(world).get(target.name)
  if (!state) throw missing(target, kind.noun, target.id)
  return state
}

/** Deletes the resource with its policy and its tags. */
export function remove<State>(world: World, of: RunKind<State>, name: string): OperationState {
  const state = of.states(world).get(name)
  of.states(world).delete(name)
  world.policies.delete(fullName.run(name))
  world.tagBindings.delete(fullName.run(name))
  return removalOperation(world, { kind: of.kind, name }, state ? of.resource(state) : {})
}
