/** Cloud Run Admin API v2: jobs, their policies, executions and tasks. */
import type { Job, Policy } from '../../wire.ts'
import { readPolicy, testPermissions, writePolicy } from '../iam.ts'
import { normalize } from '../normalize.ts'
import { fullName } from '../resources.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../router.ts'
import { cancelExecution, runJob, typedExecution } from '../run/executions.ts'
import { checkJobId, deployJob, removeJob, typedJob } from '../run/jobs.ts'
import { allow, checkEtag, missing, type Target, v2Target } from '../run/names.ts'
import { checkSystemKeys, refuse } from '../run/rules.ts'
import type { JobState, OperationState, World } from '../world.ts'
import { page, show, yes } from './run.ts'

const JOB = 'google.cloud.run.v2.Job'
const AT = '/v2/projects/{project}/locations/{location}'
const ONE = `${AT}/jobs/{job}`
const EXECUTION = `${ONE}/executions/{execution}`
const POLICY_QUERY = ['options.requestedPolicyVersion', 'options.requested_policy_version']
const LIST_QUERY = ['pageSize', 'pageToken', 'showDeleted']

export function routes(_world: World): Route[] {
  return define('run.googleapis.com', [
    ['POST', `${AT}/jobs`, create, { body: JOB, query: ['jobId', 'validateOnly'] }],
    ['GET', `${AT}/jobs`, list, { query: LIST_QUERY }],
    ['GET', ONE, get],
    // No updateMask: UpdateJobRequest replaces the whole job.
    ['PATCH', ONE, patch, { body: JOB, query: ['validateOnly', 'allowMissing'] }],
    ['DELETE', ONE, destroy, { query: ['validateOnly', 'etag'] }],
    ['POST', `${ONE}:run`, run, { body: 'google.cloud.run.v2.RunJobRequest' }],
    ['GET', `${ONE}:getIamPolicy`, getPolicy, { query: POLICY_QUERY }],
    ['POST', `${ONE}:setIamPolicy`, setPolicy, { body: 'google.iam.v1.SetIamPolicyRequest' }],
    ['POST', `${ONE}:testIamPermissions`, test, { body: 'google.iam.v1.TestIamPermissionsRequest' }],
    ['GET', `${ONE}/executions`, listExecutions, { query: LIST_QUERY }],
    ['GET', EXECUTION, getExecution],
    ['DELETE', EXECUTION, deleteExecution, { query: ['validateOnly', 'etag'] }],
    ['POST', `${EXECUTION}:cancel`, cancel, { body: 'google.cloud.run.v2.CancelExecutionRequest' }],
    ['GET', `${EXECUTION}/tasks`, listTasks, { query: LIST_QUERY }],
    ['GET', `${EXECUTION}/tasks/{task}`, getTask],
  ])
}

const targetOf = (call: Call, world: World, id = call.params.job ?? '') => v2Target(world, call, id, 'jobs')
const author = (call: Call) => call.principal.email ?? call.principal.member

/** 403 without the permission, whether or not the job is there; then 404 where it is not. */
export function requireJob(world: World, call: Call, target: Target, permission: string): JobState {
  allow(world, call, permission, fullName.run(target.name), target.shown)
  const state = world.jobs.get(target.name)
  if (!state) throw missing(target, 'JOB', target.id)
  return state
}

function create(call: Call, world: World): Answer {
  const id = call.query.get('jobId') ?? ''
  if (!id) throw refuse('CreateJobRequest.job_id', 'required field not present.')
  const target = targetOf(call, world, id)
  allow(world, call, 'run.jobs.create', fullName.project(target.project), target.shown)
  checkJobId(id, 'CreateJobRequest.job_id')
  if (world.jobs.has(target.name)) throw new Refusal('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  const wanted = normalize(JOB, call.body) as Job
  checkSystemKeys(wanted, 'Create', 'CreateJobRequest.job')
  const request = { name: target.name, shown: target.shown, wanted, validateOnly: yes(call, 'validateOnly') }
  return { body: show(world, deployJob(world, call, request)) }
}

function patch(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const wanted = normalize(JOB, call.body) as Job
  checkSystemKeys(wanted, 'Update', 'UpdateJobRequest.job')
  const request = { name: target.name, shown: target.shown, wanted, validateOnly: yes(call, 'validateOnly') }
  if (!world.jobs.has(target.name) && yes(call, 'allowMissing')) {
    allow(world, call, 'run.jobs.create', fullName.project(target.project), target.shown)
    checkJobId(target.id, 'UpdateJobRequest.job.name')
    return { body: show(world, deployJob(world, call, request)) }
  }
  // Both are asked for (the method's own page lists get beside update).
  allow(world, call, 'run.jobs.get', fullName.run(target.name), target.shown)
  const state = requireJob(world, call, target, 'run.jobs.update')
  checkEtag(state.job.etag, target.id, wanted.etag)
  return { body: show(world, deployJob(world, call, request)) }
}

function get(call: Call, world: World): Answer {
  return { body: requireJob(world, call, targetOf(call, world), 'run.jobs.get').job }
}

function list(call: Call, world: World): Answer {
  const target = targetOf(call, world, '')
  const shown = `projects/${target.project}/locations/${target.location}`
  allow(world, call, 'run.jobs.list', fullName.project(target.project), shown)
  const jobs = [...world.jobs].filter(([name]) => name.startsWith(target.name)).map(([, state]) => state.job)
  return { body: page(call, 'jobs', jobs) }
}

function destroy(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const state = requireJob(world, call, target, 'run.jobs.delete')
  checkEtag(state.job.etag, target.id, call.query.get('etag') ?? undefined)
  if (yes(call, 'validateOnly')) return { body: validated(target, typedJob(state.job)) }
  return { body: show(world, removeJob(world, target.name)) }
}

const validated = ({ project, location }: Target, response: Record<string, unknown>) => ({
  name: `projects/${project}/locations/${location}/operations/validated`,
  done: true,
  response,
})

interface RunRequest {
  validateOnly?: boolean
  etag?: string
  overrides?: Parameters<typeof runJob>[2]
}

function run(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const { overrides, etag, validateOnly } = normalize('google.cloud.run.v2.RunJobRequest', call.body) as RunRequest
  if (overrides) allow(world, call, 'run.jobs.runWithOverrides', fullName.run(target.name), target.shown)
  const state = requireJob(world, call, target, 'run.jobs.run')
  checkEtag(state.job.etag, target.id, etag)
  refuseUnready(state, target)
  if (validateOnly) return { body: validated(target, typedExecution({ job: target.id })) }
  return { body: show(world, runJob(world, state, overrides ?? {}, author(call))) }
}

/** A job that is not ready cannot be run. The words are not known. */
export function refuseUnready({ job }: JobState, target: Target): void {
  if (job.terminalCondition?.state !== 'CONDITION_FAILED') return
  throw new Refusal('FAILED_PRECONDITION', `Job '${target.id}' is not ready: ${job.terminalCondition.message}`)
}

function getPolicy(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  requireJob(world, call, target, 'run.jobs.getIamPolicy')
  const version = Number(call.query.get(POLICY_QUERY[0] ?? '') ?? call.query.get(POLICY_QUERY[1] ?? '') ?? 1)
  return { body: readPolicy(world, fullName.run(target.name), version) }
}

function setPolicy(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  requireJob(world, call, target, 'run.jobs.setIamPolicy')
  return { body: writePolicy(world, fullName.run(target.name), (call.body.policy ?? {}) as Policy) }
}

function test(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  // An absent resource answers with an empty set (iam_policy.proto).
  if (!world.jobs.has(target.name)) return { body: {} }
  const names = (call.body.permissions ?? []) as string[]
  const permissions = testPermissions(world, call.principal, fullName.run(target.name), names)
  return { body: permissions.length > 0 ? { permissions } : {} }
}

function listExecutions(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const resource = target.id === '-' ? fullName.project(target.project) : fullName.run(target.name)
  allow(world, call, 'run.executions.list', resource, target.shown)
  const prefix = target.id === '-' ? target.name.slice(0, -1) : target.name
  const states = [...world.jobs].filter(([name]) => (target.id === '-' ? name.startsWith(prefix) : name === prefix))
  // Newest first.
  const executions = states.flatMap(([, state]) => [...state.executions.values()].reverse())
  return {
    body: page(
      call,
      'executions',
      executions.map(({ execution }) => execution),
    ),
  }
}

function findExecution(call: Call, world: World, permission: string) {
  const target = targetOf(call, world)
  const id = call.params.execution ?? ''
  allow(world, call, permission, fullName.run(target.name), `${target.shown}/executions/${id}`)
  const state = world.jobs.get(target.name)
  const made = state?.executions.get(id)
  if (!state || !made) throw missing(target, 'EXECUTION', id)
  return { target, state, made, id }
}

const getExecution = (call: Call, world: World): Answer => ({
  body: findExecution(call, world, 'run.executions.get').made.execution,
})

function deleteExecution(call: Call, world: World): Answer {
  const { target, state, made, id } = findExecution(call, world, 'run.executions.delete')
  checkEtag(made.execution.etag, id, call.query.get('etag') ?? undefined)
  const response = typedExecution({ ...made.execution, deleteTime: world.clock.timestamp() })
  if (yes(call, 'validateOnly')) return { body: validated(target, response) }
  state.executions.delete(id)
  const name = `projects/${target.project}/locations/${target.location}/operations/${crypto.randomUUID()}`
  const operation: OperationState = { name, doneMs: world.clock.now(), done: true, metadata: response, response }
  world.operations.set(name, operation)
  return { body: show(world, operation) }
}

function cancel(call: Call, world: World): Answer {
  const { state, made, id } = findExecution(call, world, 'run.executions.cancel')
  checkEtag(made.execution.etag, id, call.body.etag as string | undefined)
  return { body: show(world, cancelExecution(world, state, made)) }
}

function listTasks(call: Call, world: World): Answer {
  return { body: page(call, 'tasks', findExecution(call, world, 'run.tasks.list').made.tasks) }
}

function getTask(call: Call, world: World): Answer {
  const { target, made } = findExecution(call, world, 'run.tasks.get')
  const found = made.tasks.find(({ name }) => name?.split('/').at(-1) === call.params.task)
  if (!found) throw missing(target, 'TASK', call.params.task ?? '')
  return { body: found }
}
