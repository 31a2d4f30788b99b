/** One attempt of a job: the service agent mints a token as the job's account and calls the target with it. */
import { Readable } from 'node:stream'
import { front } from '../http/service-url.ts'
import { authorize } from '../policies/authorize.ts'
import { runJob } from '../run/executions.ts'
import { findByHost } from '../run/urls.ts'
import { principalOf } from '../sign-in/access-tokens.ts'
import { findServiceAccount, fullName } from '../world/resources.ts'
import { findProject, type SchedulerJob, type ServiceAccountState, type World } from '../world/world.ts'

/** HTTP status -> `google.rpc.Code` by number and name, as a job's `status` and its log show it. */
const CODES: Record<number, [number, string]> = {
  400: [3, 'INVALID_ARGUMENT'],
  401: [16, 'UNAUTHENTICATED'],
  403: [7, 'PERMISSION_DENIED'],
  404: [5, 'NOT_FOUND'],
  409: [10, 'ABORTED'],
  429: [8, 'RESOURCE_EXHAUSTED'],
  500: [13, 'INTERNAL'],
  503: [14, 'UNAVAILABLE'],
  504: [4, 'DEADLINE_EXCEEDED'],
}

/** Calls the target once and writes `status`, `lastAttemptTime` and the log. Returns whether it answered 2xx. */
export async function attempt(world: World, job: SchedulerJob): Promise<boolean> {
  job.lastAttemptTime = world.clock.timestamp()
  log(world, job, 'AttemptStarted')
  const { status, sent } = await answerOf(world, job)
  const done = status >= 200 && status < 300
  const [code, word] = done ? [0, 'OK'] : (CODES[status] ?? [2, 'UNKNOWN'])
  job.status = done ? {} : { code }
  log(world, job, 'AttemptFinished', { status, word, sent })
  return done
}

/** HTTP status of the attempt. If no token can be minted, it ends with 403 and never reaches the target: `sent` is false. */
async function answerOf(world: World, job: SchedulerJob): Promise<{ status: number; sent: boolean }> {
  const { name = '', httpTarget } = job
  const email = httpTarget?.oidcToken?.serviceAccountEmail ?? httpTarget?.oauthToken?.serviceAccountEmail
  const account = email ? findServiceAccount(world, email) : undefined
  const [, project = ''] = name.split('/')
  const permission = httpTarget?.oidcToken ? OPEN_ID : ACCESS
  if (email && !(account && mayMint(world, project, account, permission))) return { status: 403, sent: false }
  return { status: await askTarget(world, job, account), sent: true }
}

async function askTarget(
  world: World,
  { name = '', httpTarget }: SchedulerJob,
  account: ServiceAccountState | undefined,
): Promise<number> {
  // The emulator does not have Pub/Sub or App Engine.
  if (!httpTarget?.uri) return 503
  const { oidcToken, oauthToken } = httpTarget
  const [, project = ''] = name.split('/')
  const url = new URL(httpTarget.uri)
  if (url.hostname.endsWith('.googleapis.com'))
    return askGoogle(world, url, oauthToken && account, Buffer.from(String(httpTarget.body ?? ''), 'base64').toString())
  const token = account && oidcToken ? idToken(world, account, oidcToken.audience ?? httpTarget.uri) : undefined
  const key = findByHost(world, url.host)
  if (!key) return 503
  const { headers = {}, body } = httpTarget
  const { authorization: _, ...sent } = lowerCase(headers)
  const answer = await front(
    {
      key,
      host: url.host,
      method: httpTarget.httpMethod ?? 'POST',
      url: `${url.pathname}${url.search}`,
      headers: {
        ...(token ? sent : lowerCase(headers)),
        'user-agent': 'Google-Cloud-Scheduler',
        'x-cloudscheduler': 'true',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      stream: Readable.from(body ? [Buffer.from(body, 'base64')] : []),
      internalTo: project,
    },
    world,
  )
  return answer.status ?? 200
}

const OPEN_ID = 'iam.serviceAccounts.getOpenIdToken'
const ACCESS = 'iam.serviceAccounts.getAccessToken'

/** Whether the Cloud Scheduler agent of the job's project can mint the token. */
function mayMint(world: World, project: string, account: ServiceAccountState, permission: string): boolean {
  const number = findProject(world, project)?.number ?? ''
  const agent = principalOf(world, `serviceAccount:service-${number}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`)
  if (account.disabled) return false
  return authorize(world, agent, permission, fullName.serviceAccount(account.projectId, account.email))
}

function idToken(world: World, account: ServiceAccountState, audience: string): string {
  const issued = Math.floor(world.clock.now() / 1000)
  return world.googleIssuer.sign({
    aud: audience,
    azp: account.uniqueId,
    email: account.email,
    email_verified: true,
    exp: issued + 3600,
    iat: issued,
    iss: world.googleIssuer.issuer,
    sub: account.uniqueId,
  })
}

const RUN_JOB =
  /^\/(?:v2\/projects\/([^/]+)\/locations\/([^/]+)\/jobs\/([^/:]+)|apis\/run\.googleapis\.com\/v1\/namespaces\/([^/]+)\/jobs\/([^/:]+)):run$/

/** Cloud Run's `jobs:run`, the only Google API method that can be a target here. */
function askGoogle(world: World, url: URL, account: ServiceAccountState | undefined, body: string): number {
  const found = RUN_JOB.exec(url.pathname)
  if (!found || !/(^|-)run\.googleapis\.com$/.test(url.hostname)) return 404
  const [, byName, location = url.hostname.replace(/-?run\.googleapis\.com$/, ''), job, namespace, short] = found
  if (!account) return 401
  const project = findProject(world, byName ?? namespace ?? '')?.projectId ?? ''
  const name = `projects/${project}/locations/${location}/jobs/${job ?? short}`
  const caller = principalOf(world, `serviceAccount:${account.email}`)
  // A body with overrides needs another permission (docs/google-cloud.md#results-of-an-attempt).
  const permission = body && 'overrides' in JSON.parse(body) ? 'run.jobs.runWithOverrides' : 'run.jobs.run'
  if (!authorize(world, caller, permission, fullName.run(name))) return 403
  const state = world.jobs.get(name)
  if (!state) return 404
  runJob(world, state, {}, account.email)
  return 200
}

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]))

/** How Cloud Scheduler's log names the result of an attempt: docs/google-cloud.md#results-of-an-attempt. */
const DEBUG: Record<number, string> = { 401: 'URL_ERROR-ERROR_AUTHENTICATION', 404: 'URL_ERROR-ERROR_NOT_FOUND' }
const worded = (status: number) =>
  status < 400
    ? 'URL_CRAWLED'
    : status >= 500 || status === 429
      ? 'URL_UNREACHABLE-UNREACHABLE_5xx'
      : (DEBUG[status] ?? 'URL_ERROR-ERROR_OTHER')

function log(
  world: World,
  job: SchedulerJob,
  kind: string,
  ended?: { status: number; word: string; sent: boolean },
): void {
  const { name = '', httpTarget } = job
  const [, project = '', , location = '', , id = ''] = name.split('/')
  const timestamp = world.clock.timestamp()
  const failed = ended && ended.word !== 'OK'
  const answered = ended?.sent === true
  world.logs.push({
    insertId: crypto.randomUUID(),
    logName: `projects/${project}/logs/cloudscheduler.googleapis.com%2Fexecutions`,
    resource: { type: 'cloud_scheduler_job', labels: { project_id: project, location, job_id: id } },
    severity: failed ? 'ERROR' : 'INFO',
    timestamp,
    receiveTimestamp: timestamp,
    ...(ended && { httpRequest: answered ? { status: ended.status } : {} }),
    jsonPayload: {
      '@type': `type.googleapis.com/google.cloud.scheduler.logging.${kind}`,
      jobName: name,
      targetType: 'HTTP',
      url: httpTarget?.uri ?? '',
      ...(answered && { debugInfo: `${worded(ended.status)}. Original HTTP response code number = ${ended.status}` }),
      ...(failed && { status: ended.word }),
    },
  })
}
