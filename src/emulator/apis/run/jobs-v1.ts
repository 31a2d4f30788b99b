/** Cloud Run Admin API v1: jobs, executions and tasks on regional hosts, as used by gcloud's GA track. Shares its state with v2. */
import type { Job } from '../../../wire.ts'
import { checkFields } from '../../http/json-fields.ts'
import { normalize } from '../../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../../http/router.ts'
import { cancelExecution, runJob } from '../../run/executions.ts'
import { checkJobId, deployJob } from '../../run/jobs.ts'
import { findAllowed, JOBS } from '../../run/kinds.ts'
import { JOB_SHAPE } from '../../run/knative/field-names.ts'
import { jobFromKnative, type KnativeJob, showExecution, showJob, showTask } from '../../run/knative/jobs.ts'
import { allow, checkEtag, missing, namesRegion, type Target, v1Target } from '../../run/targets.ts'
import { fullName } from '../../world/resources.ts'
import { type ExecutionState, type JobState, projectIdOf, type World } from '../../world/world.ts'
import { policyRoutes } from '../policy-routes.ts'
import { author, deleteV1, policyOf, V1_LIST_QUERY, v1Page } from './common.ts'
import { refuseUnready } from './jobs.ts'

const AT = '/apis/run.googleapis.com/v1/namespaces/{project}'
const ONE = '/v1/projects/{project}/locations/{location}/jobs/{job}'

export function routes(_world: World): Route[] {
  return define('run.googleapis.com', [
    ['GET', `${AT}/jobs`, list, { query: V1_LIST_QUERY }],
    ['POST', `${AT}/jobs`, create, { json: true }],
    ['GET', `${AT}/jobs/{job}`, get],
    ['PUT', `${AT}/jobs/{job}`, replace, { json: true }],
    [
      'DELETE',
      `${AT}/jobs/{job}`,
      (call, world) => deleteV1(JOBS, 'run.googleapis.com', call, world, targetOf(call, world)),
      { query: ['kind', 'apiVersion', 'propagationPolicy'] },
    ],
    ['POST', `${AT}/jobs/{job}:run`, run, { json: true }],
    ['GET', `${AT}/executions`, listExecutions, { query: V1_LIST_QUERY }],
    ['GET', `${AT}/executions/{execution}`, getExecution],
    ['POST', `${AT}/executions/{execution}:cancel`, cancel, { json: true }],
    ['GET', `${AT}/tasks`, listTasks, { query: V1_LIST_QUERY }],
    ...policyRoutes(ONE, policyOf(JOBS)),
  ])
}

const targetOf = (call: Call, world: World, id = call.params.job ?? '') => v1Target(world, call, id, 'jobs')

function parse(call: Call): KnativeJob {
  checkFields(call.body, JOB_SHAPE)
  const sent = call.body as unknown as KnativeJob
  if (!sent.metadata || !sent.spec?.template?.spec?.template?.spec)
    throw new Refusal('INVALID_ARGUMENT', 'spec.template.spec.template.spec: should not be empty.')
  return sent
}

function save(call: Call, world: World, target: Target, sent: KnativeJob): Answer {
  const { job, extras } = jobFromKnative(sent)
  const wanted = normalize('google.cloud.run.v2.Job', job as Record<string, unknown>) as Job
  deployJob(world, call, { name: target.name, shown: target.shown, wanted, extras })
  return { body: showJob(world, target.name, world.jobs.get(target.name) as JobState) }
}

function create(call: Call, world: World): Answer {
  const sent = parse(call)
  const target = targetOf(call, world, sent.metadata.name ?? '')
  allow(world, call, 'run.jobs.create', fullName.project(target.project), target.shown)
  checkJobId(target.id, 'metadata.name')
  if (world.jobs.has(target.name)) throw new Refusal('ALREADY_EXISTS', `Resource '${target.id}' already exists.`)
  return save(call, world, target, sent)
}

function replace(call: Call, world: World): Answer {
  const sent = parse(call)
  const target = targetOf(call, world)
  const state = findAllowed(JOBS, call, world, target, 'run.jobs.update')
  checkEtag(state.job.etag, target.id, sent.metadata.resourceVersion)
  return save(call, world, target, sent)
}

function get(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  return { body: showJob(world, target.name, findAllowed(JOBS, call, world, target, 'run.jobs.get')) }
}

/** On the global host, those of every region: gcloud 528 asks it where no region is given (surface/run/jobs/list.py). */
function list(call: Call, world: World): Answer {
  const { project: given = '' } = call.params
  const everywhere = !namesRegion(call)
  const project = projectIdOf(world, given)
  const begin = everywhere ? `projects/${project}/` : targetOf(call, world, '').name
  allow(world, call, 'run.jobs.list', fullName.project(project), `namespaces/${given}/jobs`)
  const { chosen, metadata } = v1Page(
    call,
    [...world.jobs].filter(([name]) => name.startsWith(begin)),
  )
  const items = chosen.map(([name, state]) => showJob(world, name, state))
  return { body: { apiVersion: 'run.googleapis.com/v1', kind: 'JobList', metadata, items } }
}

interface RunBody {
  overrides?: {
    taskCount?: number
    timeoutSeconds?: number
    containerOverrides?: NonNullable<Parameters<typeof runJob>[2]['containerOverrides']>
  }
}

function run(call: Call, world: World): Answer {
  const target = targetOf(call, world)
  const { overrides } = call.body as RunBody
  if (overrides) allow(world, call, 'run.jobs.runWithOverrides', fullName.run(target.name), target.shown)
  const state = findAllowed(JOBS, call, world, target, 'run.jobs.run')
  refuseUnready(state, target)
  const { timeoutSeconds, ...same } = overrides ?? {}
  const changes = { ...same, ...(timeoutSeconds ? { timeout: `${timeoutSeconds}s` } : {}) }
  runJob(world, state, changes, author(call))
  const last = [...state.executions.values()].at(-1) as ExecutionState
  return { body: showExecution(world, last) }
}

function findExecution(call: Call, world: World, permission: string) {
  const target = targetOf(call, world, '')
  const id = call.params.execution ?? ''
  const state = [...world.jobs].find(([name, job]) => name.startsWith(target.name) && job.executions.has(id))?.[1]
  const made = state?.executions.get(id)
  const shown = `namespaces/${call.params.project}/executions/${id}`
  const resource = state ? fullName.run(state.job.name ?? '') : fullName.project(target.project)
  allow(world, call, permission, resource, shown)
  if (!state || !made) throw missing(target, 'EXECUTION', id)
  return { state, made }
}

const getExecution = (call: Call, world: World): Answer => ({
  body: showExecution(world, findExecution(call, world, 'run.executions.get').made),
})

function cancel(call: Call, world: World): Answer {
  const { state, made } = findExecution(call, world, 'run.executions.cancel')
  cancelExecution(world, state, made)
  return { body: showExecution(world, made) }
}

/** The value that a `labelSelector` of `key = value` terms requires for `key`. */
const selected = (call: Call, key: string) =>
  (call.query.get('labelSelector') ?? '')
    .split(',')
    .map(term => term.split(/\s*==?\s*/))
    .find(([name]) => name?.trim() === key)?.[1]
    ?.trim()

function listExecutions(call: Call, world: World): Answer {
  const target = targetOf(call, world, '')
  const shown = `namespaces/${call.params.project}/executions`
  allow(world, call, 'run.executions.list', fullName.project(target.project), shown)
  const job = selected(call, 'run.googleapis.com/job')
  const items = [...world.jobs]
    .filter(([name]) => (job ? name === `${target.name}${job}` : name.startsWith(target.name)))
    .flatMap(([, state]) => [...state.executions.values()].reverse())
    .map(made => showExecution(world, made))
  return { body: { apiVersion: 'run.googleapis.com/v1', kind: 'ExecutionList', metadata: {}, items } }
}

function listTasks(call: Call, world: World): Answer {
  const target = targetOf(call, world, '')
  const shown = `namespaces/${call.params.project}/tasks`
  allow(world, call, 'run.tasks.list', fullName.project(target.project), shown)
  const execution = selected(call, 'run.googleapis.com/execution')
  const items = [...world.jobs.values()]
    .flatMap(({ executions }) => [...executions])
    .flatMap(([id, made]) => (!execution || id === execution ? made.tasks : []))
    .map(task => showTask(world, task))
  return { body: { apiVersion: 'run.googleapis.com/v1', kind: 'TaskList', metadata: {}, items } }
}
