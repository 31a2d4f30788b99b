/** Cloud Run's long-running operations: how they start and end, and how v2 shows them. */
import { newId, type OperationState, type World } from '../world/world.ts'

/** A service, job, execution or worker pool that an operation is about. */
export type Subject = NonNullable<OperationState['about']>

/** A resource in the form that operations contain. */
export const typed = (kind: Subject['kind'], resource: object): Record<string, unknown> => ({
  '@type': `type.googleapis.com/google.cloud.run.v2.${kind}`,
  ...resource,
})

/** `name`: the resource's name, `projects/P/locations/L/services/S` or a child of one. */
const operationName = (name: string, id: string) => `${name.split('/').slice(0, 4).join('/')}/operations/${id}`

/** An operation that ends after `ms` on the world's clock: `end` gives it its response or its error. */
export function startOperation(
  world: World,
  about: Subject,
  end: (operation: OperationState) => void,
  { ms = world.delays.operationMs, id = newId(world) } = {},
): OperationState {
  const operation: OperationState = {
    name: operationName(about.name, id),
    doneMs: world.clock.now() + ms,
    done: false,
    about,
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(ms, () => {
    operation.done = true
    end(operation)
  })
  return operation
}

/** An operation that is already done when the API returns it. */
export function finishedOperation(world: World, about: Subject, resource: object): OperationState {
  const operation = { ...validated(world, about, resource), metadata: typed(about.kind, resource) }
  world.operations.set(operation.name, operation)
  return operation
}

/** What `validateOnly` returns: an operation that cannot be requested again. */
export function validated(world: World, about: Subject, resource: object): OperationState {
  const name = operationName(about.name, newId(world))
  return { name, doneMs: world.clock.now(), done: true, about, response: typed(about.kind, resource) }
}

/** The operation of a deletion contains the deleted resource. */
export function removalOperation(world: World, about: Subject, resource: object): OperationState {
  const gone = typed(about.kind, { ...resource, deleteTime: world.clock.timestamp() })
  const operation = startOperation(world, about, ended => {
    ended.response = gone
  })
  operation.metadata = gone
  return operation
}

/** The current state of the resource that the operation is about. */
function subject(world: World, about: OperationState['about']): Record<string, unknown> | undefined {
  if (!about) return undefined
  const { kind, name } = about
  const [owner = '', execution = ''] = name.split('/executions/')
  const found = {
    Service: () => world.services.get(name)?.service,
    Job: () => world.jobs.get(name)?.job,
    WorkerPool: () => world.runPools.get(name)?.pool,
    Execution: () => world.jobs.get(owner)?.executions.get(execution)?.execution,
    Revision: () => undefined,
  }[kind]()
  return found && typed(kind, found)
}

/** An operation as v2 prints it; its metadata is the current resource. */
export function show(world: World, operation: OperationState): Record<string, unknown> {
  const { name, done, error, response } = operation
  const metadata = operation.metadata ?? subject(world, operation.about)
  return {
    name,
    ...(metadata ? { metadata } : {}),
    ...(done ? { done } : {}),
    ...(error ? { error } : {}),
    ...(done && !error && response ? { response } : {}),
  }
}
