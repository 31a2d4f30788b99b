/** Cloud Scheduler v1: jobs that call a URL on a schedule. `scheduler/` makes the attempts. */
import { normalize } from '../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { applyMask } from '../run/field-mask.ts'
import { plan, tryJob } from '../scheduler/dispatch.ts'
import { checkJob, filled, invalid } from '../scheduler/rules.ts'
import { REGIONS } from '../world/regions.ts'
import { findServiceAccount, fullName } from '../world/resources.ts'
import { projectIdOf, type SchedulerJob, type SchedulerJobState, type World } from '../world/world.ts'

const API = 'cloudscheduler.googleapis.com'
const MESSAGES = 'google.cloud.scheduler.v1'
const JOB = `${MESSAGES}.Job`
const AT = '/v1/projects/{project}/locations/{location}/jobs'
const ONE = `${AT}/{job}`

/** The fields that a client can set. */
const WRITABLE = [
  ...['description', 'pubsubTarget', 'appEngineHttpTarget', 'httpTarget', 'schedule', 'timeZone', 'retryConfig'],
  'attemptDeadline',
]

export function routes(_world: World): Route[] {
  return define(API, [
    ['POST', AT, create, { body: JOB }],
    ['GET', AT, list, { query: ['pageSize', 'pageToken'] }],
    ['GET', ONE, get],
    ['PATCH', ONE, patch, { body: JOB, query: ['updateMask'] }],
    ['DELETE', ONE, destroy],
    ['POST', `${ONE}:run`, run, { body: `${MESSAGES}.RunJobRequest` }],
    ['POST', `${ONE}:pause`, pause, { body: `${MESSAGES}.PauseJobRequest` }],
    ['POST', `${ONE}:resume`, resume, { body: `${MESSAGES}.ResumeJobRequest` }],
  ])
}

/** `projects/P/locations/L/jobs/J`, where P is a project id. */
function nameOf(call: Call, world: World, id = call.params.job ?? ''): string {
  const { project = '', location = '' } = call.params
  return `projects/${projectIdOf(world, project)}/locations/${location}/jobs/${id}`
}

/** Text: terraform-provider-google issues 7001 and 12069. The error has no details. */
const denied = (permission: string, resource: string) =>
  new Refusal(
    'PERMISSION_DENIED',
    `The principal (user or service account) lacks IAM permission "${permission}" for the resource "${resource}" (or the resource may not exist).`,
  )

function allow(call: Call, world: World, permission: string, full: string, resource: string): void {
  // A region without Cloud Scheduler gets the same answer (issue 7001).
  if (REGIONS.includes(call.params.location ?? '') && authorize(world, call.principal, permission, full)) return
  throw denied(permission, resource)
}

function find(call: Call, world: World, permission: string): SchedulerJobState {
  const name = nameOf(call, world)
  allow(call, world, permission, `//${API}/${name}`, name)
  const state = world.schedulerJobs.get(name)
  if (!state) throw new Refusal('NOT_FOUND', 'Job not found.')
  return state
}

/** A caller that sets a job's service account must be able to act as it. */
function allowAccount(call: Call, world: World, { httpTarget }: SchedulerJob): void {
  const email = httpTarget?.oidcToken?.serviceAccountEmail ?? httpTarget?.oauthToken?.serviceAccountEmail
  if (!email) return
  const account = findServiceAccount(world, email)
  const name = account && fullName.serviceAccount(account.projectId, account.email)
  if (name && authorize(world, call.principal, 'iam.serviceAccounts.actAs', name)) return
  throw denied('iam.serviceAccounts.actAs', email)
}

function create(call: Call, world: World): Answer {
  const { project = '', location = '' } = call.params
  const wanted = normalize(JOB, call.body) as SchedulerJob
  const given = wanted.name ?? nameOf(call, world, `job-${crypto.randomUUID()}`)
  const [, of, , at, , id = ''] = given.split('/')
  if (!/^projects\/[^/]+\/locations\/[^/]+\/jobs\/[^/]+$/.test(given) || at !== location || of !== project)
    throw invalid(`Job name must be formatted: "projects/<PROJECT_ID>/locations/<LOCATION_ID>/jobs/<JOB_ID>".`)
  const name = nameOf(call, world, id)
  allow(
    call,
    world,
    'cloudscheduler.jobs.create',
    fullName.project(project),
    `projects/${project}/locations/${location}`,
  )
  checkJob(world, name, wanted)
  allowAccount(call, world, wanted)
  if (world.schedulerJobs.has(name)) throw new Refusal('ALREADY_EXISTS', `Job ${name} already exists.`)
  const job = { ...filled(wanted), name, state: 'ENABLED', userUpdateTime: world.clock.timestamp() } as SchedulerJob
  const state = { job, round: 0 }
  world.schedulerJobs.set(name, state)
  plan(world, state)
  return { body: job }
}

function patch(call: Call, world: World): Answer {
  const state = find(call, world, 'cloudscheduler.jobs.update')
  const { job } = state
  const sent = normalize(JOB, call.body) as SchedulerJob
  const next = applyMask<SchedulerJob>(job, sent, call.query.get('updateMask'), JOB, WRITABLE)
  checkJob(world, job.name ?? '', next)
  allowAccount(call, world, next)
  const { name, lastAttemptTime } = job
  const kept = job.state === 'PAUSED' ? 'PAUSED' : 'ENABLED'
  state.job = {
    ...filled(next),
    ...{ name, state: kept, userUpdateTime: world.clock.timestamp() },
    ...(lastAttemptTime && { lastAttemptTime }),
  } as SchedulerJob
  plan(world, state)
  return { body: state.job }
}

const get = (call: Call, world: World): Answer => ({ body: find(call, world, 'cloudscheduler.jobs.get').job })

function list(call: Call, world: World): Answer {
  const { project = '', location = '' } = call.params
  const parent = nameOf(call, world, '')
  allow(call, world, 'cloudscheduler.jobs.list', fullName.project(project), `projects/${project}/locations/${location}`)
  const jobs = [...world.schedulerJobs].flatMap(([name, { job }]) => (name.startsWith(parent) ? [job] : []))
  return { body: jobs.length > 0 ? { jobs } : {} }
}

function destroy(call: Call, world: World): Answer {
  const state = find(call, world, 'cloudscheduler.jobs.delete')
  state.round++
  world.schedulerJobs.delete(state.job.name ?? '')
  return { body: {} }
}

function run(call: Call, world: World): Answer {
  const state = find(call, world, 'cloudscheduler.jobs.run')
  world.clock.schedule(world.delays.operationMs, () => tryJob(world, state))
  return { body: state.job }
}

function pause(call: Call, world: World): Answer {
  const state = find(call, world, 'cloudscheduler.jobs.pause')
  if (state.job.state !== 'ENABLED') throw new Refusal('FAILED_PRECONDITION', 'Job is not enabled.')
  state.job.state = 'PAUSED'
  plan(world, state)
  return { body: state.job }
}

function resume(call: Call, world: World): Answer {
  const state = find(call, world, 'cloudscheduler.jobs.enable')
  if (state.job.state !== 'PAUSED') throw new Refusal('FAILED_PRECONDITION', 'Job is not paused.')
  state.job.state = 'ENABLED'
  plan(world, state)
  return { body: state.job }
}
