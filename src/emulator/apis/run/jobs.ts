/** Cloud Run Admin API v2: jobs, their policies, executions and tasks. */
import type { Job } from '../../../wire.ts'
import { normalize } from '../../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../../http/router.ts'
import { cancelExecution, runJob } from '../../run/executions.ts'
import { checkJobId, deployJob } from '../../run/jobs.ts'
import { findAllowed, JOBS, targetOf } from '../../run/kinds.ts'
import { finishedOperation, show, validated } from '../../run/operations.ts'
import { checkSystemKeys, refuse } from '../../run/request-rules.ts'
import { allow, checkEtag, missing, type Target } from '../../run/targets.ts'
import { fullName, shortName } from '../../world/resources.ts'
import type { JobState, World } from '../../world/world.ts'
import { author, commonRoutes, LIST_QUERY, page, yes } from './common.ts'

const JOB = 'google.cloud.run.v2.Job'
const AT = '/v2/projects/{project}/locations/{location}'
const ONE = `${AT}/jobs/{job}`
const EXECUTION = `${ONE}/executions/{execution}`

export function routes(_world: World): Route[] {
  return define('run.googleapis.com', [
    ['POST', `${AT}/jobs`, create, { body: JOB, query: ['jobId', 'validateOnly'] }],
    // UpdateJobRequest has no updateMask: it replaces the whole job.
    ['PATCH', ONE, patch, { body: JOB, query: ['validateOnly', 'allowMissing'] }],
    ['POST', `${ONE}:run`, run, { body: 'google.cloud.run.v2.RunJobRequest' }],
    ...commonRoutes(JOBS, AT),
    ['GET', `${ONE}/executions`, listExecutions, { query: LIST_QUERY }],
    ['GET', EXECUTION, getExecution],
    ['DELETE', EXECUTION, deleteExecution, { query: ['validateOnly', 'etag'] }],
    ['POST', `${EXECUTION}:cancel`, cancel, { body: 'google.cloud.run.v2.CancelExecutionRequest' }],
    ['GET', `${EXECUTION}/tasks`, listTasks, { query: LIST_QUERY }],
    ['GET', `${EXECUTION}/tasks/{task}`, getTask],
  ])
}

function create(call: Call, world: World): Answer {
  const id = call.query.get('jobId') ?? ''
  if (!id) throw refuse('CreateJobRequest.job_id', 'required field not present.')
  const target = targetOf(JOBS, call, world, id)
  allow(world, call, 'run.jobs.create', fullName.project(target.project), target.shown)
  checkJobId(id, 'CreateJobRequest.job_id')
  if (world.jobs.has(target.name)) throw new Refusal('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  const wanted = normalize(JOB, call.body) as Job
  checkSystemKeys(wanted, 'Create', 'CreateJobRequest.job')
  const request = { name: target.name, shown: target.shown, wanted, validateOnly: yes(call, 'validateOnly') }
  return { body: show(world, deployJob(world, call, request)) }
}

function patch(call: Call, world: World): Answer {
  const target = targetOf(JOBS, call, world)
  const wanted = normalize(JOB, call.body) as Job
  checkSystemKeys(wanted, 'Update', 'UpdateJobRequest.job')
  const request = { name: target.name, shown: target.shown, wanted, validateOnly: yes(call, 'validateOnly') }
  if (!world.jobs.has(target.name) && yes(call, 'allowMissing')) {
    allow(world, call, 'run.jobs.create', fullName.project(target.project), target.shown)
    checkJobId(target.id, 'UpdateJobRequest.job.name')
    return { body: show(world, deployJob(world, call, request)) }
  }
  // The method needs both permissions (its reference page lists get as well as update).
  allow(world, call, 'run.jobs.get', fullName.run(target.name), target.shown)
  const state = findAllowed(JOBS, call, world, target, 'run.jobs.update')
  checkEtag(state.job.etag, target.id, wanted.etag)
  return { body: show(world, deployJob(world, call, request)) }
}

interface RunRequest {
  validateOnly?: boolean
  etag?: string
  overrides?: Parameters<typeof runJob>[2]
}

function run(call: Call, world: World): Answer {
  const target = targetOf(JOBS, call, world)
  const { overrides, etag, validateOnly } = normalize('google.cloud.run.v2.RunJobRequest', call.body) as RunRequest
  if (overrides) allow(world, call, 'run.jobs.runWithOverrides', fullName.run(target.name), target.shown)
  const state = findAllowed(JOBS, call, world, target, 'run.jobs.run')
  checkEtag(state.job.etag, target.id, etag)
  refuseUnready(state, target)
  if (validateOnly)
    return { body: show(world, validated(world, { kind: 'Execution', name: target.name }, { job: target.id })) }
  return { body: show(world, runJob(world, state, overrides ?? {}, author(call))) }
}

/** Refuses to run a job that is not ready. Google's wording is not known. */
export function refuseUnready({ job }: JobState, target: Target): void {
  if (job.terminalCondition?.state !== 'CONDITION_FAILED') return
  throw new Refusal('FAILED_PRECONDITION', `Job '${target.id}' is not ready: ${job.terminalCondition.message}`)
}

function listExecutions(call: Call, world: World): Answer {
  const target = targetOf(JOBS, call, world)
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
  const target = targetOf(JOBS, call, world)
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
  const { state, made, id } = findExecution(call, world, 'run.executions.delete')
  checkEtag(made.execution.etag, id, call.query.get('etag') ?? undefined)
  const gone = { ...made.execution, deleteTime: world.clock.timestamp() }
  const about = { kind: 'Execution' as const, name: made.execution.name ?? '' }
  if (yes(call, 'validateOnly')) return { body: show(world, validated(world, about, gone)) }
  state.executions.delete(id)
  return { body: show(world, finishedOperation(world, about, gone)) }
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
  const found = made.tasks.find(({ name }) => shortName(name) === call.params.task)
  if (!found) throw missing(target, 'TASK', call.params.task ?? '')
  return { body: found }
}
