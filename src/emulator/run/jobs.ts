/** A request to create or change a job: who can, what is refused, what is filled in, and whether it becomes ready. */
import type { Job, Task } from '../../wire.ts'
import { type Call, Refusal } from '../http/router.ts'
import { type JobState, newId, type OperationState, type World } from '../world/world.ts'
import { ALWAYS_ALLOCATED, refuseFraction } from './compute-limits.ts'
import { goneMeanwhile, outcome, unavailable } from './containers.ts'
import { commonDefaults } from './defaults.ts'
import { checkRuntime, projectOfName } from './deploy.ts'
import type { Extras } from './knative/service.ts'
import { startOperation, typed, validated } from './operations.ts'
import { checkOrgPolicies } from './org-policies.ts'
import { checkContainers, checkLabels, refuse, type Verb } from './request-rules.ts'
import { atOnce, saved, writable } from './saved-resource.ts'

/** What the API fills in (reference pages of Job, ExecutionTemplate and TaskTemplate). `number`: the project's. */
function withDefaults(sent: Job, number: string): Job {
  const job = structuredClone(writable('Job', sent))
  commonDefaults(job, job.template?.template, number)
  const { template } = job
  if (!template) return job
  template.taskCount ||= 1
  const task = template.template
  if (!task) return job
  task.maxRetries ??= 3
  task.timeout ??= '600s'
  task.executionEnvironment ??= 'EXECUTION_ENVIRONMENT_GEN2'
  return job
}

function check(job: Job, verb: Verb): void {
  const at = `${verb}JobRequest.job`
  if (!job.template) throw refuse(`${at}.template`, 'required field not present.')
  if (!job.template.template) throw refuse(`${at}.template.template`, 'required field not present.')
  checkLabels(job.labels, `${at}.labels`)
  checkLabels(job.template.labels, `${at}.template.labels`)
  const { taskCount = 1, parallelism = 0 } = job.template
  if (taskCount < 0 || taskCount > 10_000)
    throw refuse(`${at}.template.task_count`, 'must be a number between 0 and 10000.')
  if (parallelism < 0) throw refuse(`${at}.template.parallelism`, 'must not be negative.')
  const { maxRetries = 3, timeout = '600s', containers = [], volumes = [] } = job.template.template
  const path = `${at}.template.template`
  if (maxRetries < 0 || maxRetries > 10) throw refuse(`${path}.max_retries`, 'must be a number between 0 and 10.')
  const seconds = Number.parseFloat(timeout)
  if (!(seconds > 0 && seconds <= 604_800)) throw refuse(`${path}.timeout`, 'must be between 1s and 604800s.')
  checkContainers(containers, volumes, path)
  refuseFraction(containers, 'template.template', ALWAYS_ALLOCATED)
}

/** The unique id of a job: gcloud's rule for names (command_lib/run/flags.py, ValidateResource). */
export function checkJobId(id: string, path: string): void {
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id))
    throw refuse(path, 'only lowercase, digits, and hyphens; may not begin or end with hyphen; at most 63 characters.')
}

interface JobRequest {
  /** `projects/P/locations/L/jobs/J`, P an id. */
  name: string
  shown: string
  wanted: Job
  extras?: Extras
  validateOnly?: boolean
}

/** Creates or changes a job; the caller's `run.jobs.create` or `.update` has already been checked. */
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
  checkOrgPolicies(world, {
    ...{ name, method: `${before ? 'Update' : 'Create'}Job` },
    vpcAccess: task.vpcAccess ?? null,
    binaryAuthorization: wanted.binaryAuthorization ?? null,
  })
  if (request.validateOnly) return validated(world, { kind: 'Job', name }, { ...before?.job, ...wanted, name })
  return saveJob(world, request, wanted, call.principal.email ?? call.principal.member)
}

function saveJob(world: World, { name, extras }: JobRequest, wanted: Job, author: string): OperationState {
  const before = world.jobs.get(name)
  const changed = extras !== undefined
  const job = saved(world, { kind: 'Job', name, before: before?.job, wanted, author, changed })
  const id = newId(world)
  const state: JobState = before ?? {
    job: {},
    executions: new Map(),
    extras: { service: {}, template: {} },
    lastOperation: id,
  }
  state.lastOperation = id
  if (extras) state.extras = extras
  const waiting = { state: 'CONDITION_RECONCILING' as const, lastTransitionTime: job.updateTime }
  state.job = { executionCount: 0, ...job, conditions: [{ type: 'ResourcesAvailable', ...waiting }] }
  world.jobs.set(name, state)
  const { generation } = job
  return startOperation(world, { kind: 'Job', name }, operation => settle(world, name, operation, generation), { id })
}

function settle(world: World, name: string, operation: OperationState, generation: string): void {
  const state = world.jobs.get(name)
  if (!state) {
    operation.error = goneMeanwhile(name)
    return
  }
  const failure = unavailable(world, runnable(state.job), '')
  if (state.job.generation === generation) {
    const condition = outcome(world, failure)
    state.job.reconciling = false
    state.job.observedGeneration = generation
    state.job.terminalCondition = { ...condition, type: 'Ready' }
    state.job.conditions = [{ ...condition, type: 'ResourcesAvailable' }]
  }
  if (failure) operation.error = { code: failure.code, message: failure.message }
  else operation.response = typed('Job', structuredClone(state.job))
}

/** The tasks' template with the job's name, in the form that the checks of revisions take. */
const runnable = ({ name = '', template }: Job): Task => ({ name, ...template?.template })

/** Puts a job into the world as a scenario describes it, without checking permissions. */
export async function seedJob(world: World, name: string, job: Job, creator: string): Promise<void> {
  const wanted = withDefaults(job, projectOfName(world, name).number)
  check(wanted, 'Create')
  await atOnce(world, () => saveJob(world, { name, shown: name, wanted }, wanted, creator))
}
