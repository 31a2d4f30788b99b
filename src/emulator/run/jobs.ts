/** A request to create or change a job: who may, what is refused, what is filled in, and whether it becomes ready. */
import { isDeepStrictEqual } from 'node:util'
import type { Condition, Job, Task } from '../../wire.ts'
import { type Call, Refusal } from '../router.ts'
import { type JobState, newId, type OperationState, type World } from '../world.ts'
import { unavailable } from './containers.ts'
import { checkRuntime, projectOfName } from './deploy.ts'
import type { Extras } from './knative.ts'
import { newEtag, operationName } from './lifecycle.ts'
import { checkOrgPolicies } from './org-policies.ts'
import { checkContainers, checkLabels, refuse, type Verb } from './rules.ts'

/** The fields of a Job that a client may set; all others are the server's. */
const WRITABLE = [
  'labels',
  'annotations',
  'client',
  'clientVersion',
  'launchStage',
  'binaryAuthorization',
  'template',
] as const satisfies readonly (keyof Job)[]

export function writableJob(job: Job): Job {
  return Object.fromEntries(WRITABLE.flatMap(key => (job[key] === undefined ? [] : [[key, job[key]]])))
}

/** What the API fills in (reference pages of Job, ExecutionTemplate and TaskTemplate). `number`: the project's. */
function withDefaults(sent: Job, number: string): Job {
  const job = structuredClone(writableJob(sent))
  if (!job.launchStage || job.launchStage === 'LAUNCH_STAGE_UNSPECIFIED') job.launchStage = 'GA'
  const { template } = job
  if (!template) return job
  template.taskCount ||= 1
  const task = template.template
  if (!task) return job
  task.maxRetries ??= 3
  task.timeout ??= '600s'
  task.serviceAccount ||= `${number}-compute@developer.gserviceaccount.com`
  task.executionEnvironment ??= 'EXECUTION_ENVIRONMENT_GEN2'
  for (const container of task.containers ?? []) {
    container.resources ??= {}
    container.resources.limits = { cpu: '1000m', memory: '512Mi', ...container.resources.limits }
  }
  return job
}

function check(job: Job, verb: Verb): void {
  const at = `${verb}JobRequest.job`
  if (!job.template) throw refuse(`${at}.template`, 'required field not present.')
  if (!job.template.template) throw refuse(`${at}.template.template`, 'required field not present.')
  checkLabels(job.labels, `${at}.labels`)
  checkLabels(job.template.labels, `${at}.template.labels`)
  const { taskCount = 1, parallelism = 0 } = job.template
  if (taskCount < 1 || taskCount > 10_000) throw refuse(`${at}.template.task_count`, 'must be between 1 and 10000.')
  if (parallelism < 0) throw refuse(`${at}.template.parallelism`, 'must not be negative.')
  const { maxRetries = 3, timeout = '600s', containers = [], volumes = [] } = job.template.template
  const path = `${at}.template.template`
  if (maxRetries < 0 || maxRetries > 10) throw refuse(`${path}.max_retries`, 'must be between 0 and 10.')
  const seconds = Number.parseFloat(timeout)
  if (!(seconds > 0 && seconds <= 604_800)) throw refuse(`${path}.timeout`, 'must be between 1s and 604800s.')
  checkContainers(containers, volumes, path)
}

/** The unique id of a job: gcloud's rule for names (command_lib/run/flags.py, ValidateResource). */
export function checkJobId(id: string, path: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id))
    throw refuse(path, 'only lowercase, digits, and hyphens; may not begin or end with hyphen; at most 63 characters.')
}

export interface JobRequest {
  /** `projects/P/locations/L/jobs/J`, P an id. */
  name: string
  shown: string
  wanted: Job
  extras?: Extras
  validateOnly?: boolean
}

/** Creates or changes a job; the caller has been asked for `run.jobs.create` or `.update` already. */
export function deployJob(world: World, call: Call, request: JobRequest): OperationState {
  const { name } = request
  const project = projectOfName(world, name)
  const before = world.jobs.get(name)
  if (request.wanted.startExecutionToken || request.wanted.runExecutionToken)
    throw new Refusal('UNIMPLEMENTED', 'The emulator does not run a job by a token in its deploy.')
  const wanted = withDefaults(request.wanted, project.number)
  check(wanted, before ? 'Update' : 'Create')
  const task = wanted.template?.template ?? {}
  checkRuntime(world, call, project, { account: task.serviceAccount ?? '', containers: task.containers ?? [] })
  if (request.validateOnly) {
    const response = typedJob({ ...before?.job, ...wanted, name })
    return { name: operationName(name, newId(world)), doneMs: world.clock.now(), done: true, response }
  }
  checkOrgPolicies(world, {
    ...{ name, method: `${before ? 'Update' : 'Create'}Job` },
    vpcAccess: task.vpcAccess ?? null,
    binaryAuthorization: wanted.binaryAuthorization ?? null,
  })
  return saveJob(world, request, wanted, call.principal.email ?? call.principal.member)
}

export const typedJob = (job: Job) => ({ '@type': 'type.googleapis.com/google.cloud.run.v2.Job', ...job })

function saveJob(world: World, { name, extras }: JobRequest, wanted: Job, author: string): OperationState {
  const now = world.clock.timestamp()
  const before = world.jobs.get(name)
  const changed = !before || !isDeepStrictEqual(writableJob(before.job), wanted) || extras !== undefined
  const generation = String(Number(before?.job.generation ?? 0) + (changed ? 1 : 0))
  const server = Object.fromEntries(
    Object.entries(before?.job ?? {}).filter(([key]) => !WRITABLE.some(field => field === key)),
  )
  const id = newId(world)
  const state: JobState = before ?? {
    job: {},
    executions: new Map(),
    extras: { service: {}, template: {} },
    lastOperation: id,
  }
  state.lastOperation = id
  if (extras) state.extras = extras
  state.job = {
    uid: newId(world),
    createTime: now,
    creator: author,
    observedGeneration: '0',
    executionCount: 0,
    ...server,
    name,
    ...wanted,
    generation,
    updateTime: now,
    lastModifier: author,
    reconciling: true,
    terminalCondition: { type: 'Ready', state: 'CONDITION_RECONCILING', lastTransitionTime: now },
    conditions: [{ type: 'ResourcesAvailable', state: 'CONDITION_RECONCILING', lastTransitionTime: now }],
    etag: newEtag(),
  }
  world.jobs.set(name, state)
  const operation: OperationState = {
    name: operationName(name, id),
    doneMs: world.clock.now() + world.delays.operationMs,
    done: false,
    about: { kind: 'Job', name },
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.operationMs, () => settle(world, name, operation, generation))
  return operation
}

function settle(world: World, name: string, operation: OperationState, generation: string): void {
  operation.done = true
  const state = world.jobs.get(name)
  if (!state) {
    operation.error = { code: 5, message: `Resource '${name.split('/').at(-1)}' does not exist.` }
    return
  }
  const failure = unavailable(world, runnable(state.job), '')
  if (state.job.generation === generation) {
    const at = { lastTransitionTime: world.clock.timestamp() }
    const condition: Condition = failure
      ? { ...at, state: 'CONDITION_FAILED', message: failure.message, ...failure.reason }
      : { ...at, state: 'CONDITION_SUCCEEDED' }
    state.job.reconciling = false
    state.job.observedGeneration = generation
    state.job.terminalCondition = { type: 'Ready', ...condition }
    state.job.conditions = [{ type: 'ResourcesAvailable', ...condition }]
  }
  if (failure) operation.error = { code: failure.code, message: failure.message }
  else operation.response = typedJob(structuredClone(state.job))
}

/** The tasks' template as a thing with a name, which is what the checks of revisions look at. */
export const runnable = ({ name = '', template }: Job): Task => ({ name, ...template?.template })

export function removeJob(world: World, name: string): OperationState {
  const state = world.jobs.get(name)
  world.jobs.delete(name)
  world.policies.delete(`//run.googleapis.com/${name}`)
  const response = typedJob({ ...state?.job, deleteTime: world.clock.timestamp() })
  const operation: OperationState = {
    name: operationName(name, newId(world)),
    doneMs: world.clock.now() + world.delays.operationMs,
    done: false,
    about: { kind: 'Job', name },
    metadata: response,
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.operationMs, () => {
    operation.done = true
    operation.response = response
  })
  return operation
}

/** Puts a job into the world as a scenario describes it, without asking anybody's permission. */
export function seedJob(world: World, name: string, job: Job, creator: string): void {
  const wanted = withDefaults(job, projectOfName(world, name).number)
  check(wanted, 'Create')
  const { operationMs } = world.delays
  world.delays.operationMs = 0
  saveJob(world, { name, shown: name, wanted }, wanted, creator)
  world.delays.operationMs = operationMs
}
