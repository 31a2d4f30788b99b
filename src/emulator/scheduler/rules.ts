/** What Cloud Scheduler accepts as a job, and what it fills in (google/cloud/scheduler/v1: job.proto, target.proto). */
import { Refusal } from '../http/router.ts'
import { findServiceAccount } from '../world/resources.ts'
import type { SchedulerJob, World } from '../world/world.ts'
import { nextTime } from './times.ts'

const MAX_URI = 2083
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

export const invalid = (message: string) => new Refusal('INVALID_ARGUMENT', message)

/** Throws the first fault. `name`: `projects/P/locations/L/jobs/J`. */
export function checkJob(world: World, name: string, job: SchedulerJob): void {
  const [, project = '', , , , id = ''] = name.split('/')
  if (!/^[A-Za-z0-9_-]{1,500}$/.test(id))
    throw invalid(`Job ID '${id}' must contain only letters, numbers, hyphens, or underscores.`)
  if (!job.schedule) throw invalid('Job must have a schedule.')
  if (nextTime(job.schedule, job.timeZone || 'UTC', world.clock.now()) === undefined)
    throw invalid('Schedule or time zone is invalid.')
  if (!job.httpTarget && !job.pubsubTarget && !job.appEngineHttpTarget) throw invalid('Job target must be set.')
  if ((job.description?.length ?? 0) > 500) throw invalid('Job description is longer than 500 characters.')
  checkRetries(job)
  if (job.httpTarget) checkHttp(world, project, job)
}

function checkRetries({ retryConfig = {} }: SchedulerJob): void {
  const { retryCount = 0, maxDoublings = 0 } = retryConfig
  if (retryCount < 0 || retryCount > 5) throw invalid('RetryConfig.retry_count must be between 0 and 5.')
  if (maxDoublings < 0 || maxDoublings > 16) throw invalid('RetryConfig.max_doublings must be between 0 and 16.')
}

function checkHttp(world: World, project: string, { httpTarget = {}, attemptDeadline }: SchedulerJob): void {
  const { uri = '', httpMethod = 'POST', body, headers = {}, oauthToken, oidcToken } = httpTarget
  if (!/^https?:\/\//.test(uri) || !URL.canParse(uri))
    throw invalid('HttpTarget.uri must be a valid http or https URL.')
  if (uri.length > MAX_URI) throw invalid(`HttpTarget.uri is longer than ${MAX_URI} characters.`)
  if (body && !WITH_BODY.has(httpMethod)) throw invalid(`HttpTarget.body is not allowed with method ${httpMethod}.`)
  const size = Object.entries(headers).reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  if (size >= 80 * 1024) throw invalid('HttpTarget.headers must be less than 80KB.')
  const deadline = Number.parseFloat(attemptDeadline ?? '180s')
  if (deadline < 15 || deadline > 1800) throw invalid('Job.attempt_deadline must be between 15s and 30m.')
  if (oauthToken && !/^https:\/\/[^/]+\.googleapis\.com(\/|$)/.test(uri))
    throw invalid('HttpTarget.oauth_token may only be used with *.googleapis.com.')
  const email = oidcToken?.serviceAccountEmail ?? oauthToken?.serviceAccountEmail
  if (!oidcToken && !oauthToken) return
  if (!email) throw invalid('service_account_email must be set.')
  const account = findServiceAccount(world, email)
  // The documentation says that an account of another project is refused; the message is made up.
  if (account && account.projectId !== project)
    throw invalid(`Service account ${email} must be in the same project as the job.`)
}

/** The job as the server stores it. */
export function filled(job: SchedulerJob): SchedulerJob {
  const { httpTarget, retryConfig } = job
  return {
    ...job,
    timeZone: job.timeZone || 'UTC',
    ...(httpTarget && {
      httpTarget: {
        httpMethod: 'POST',
        ...httpTarget,
        headers: {
          ...httpTarget.headers,
          'User-Agent': 'Google-Cloud-Scheduler',
          ...(httpTarget.body && !hasType(httpTarget.headers) && { 'Content-Type': 'application/octet-stream' }),
        },
        ...(httpTarget.oidcToken && {
          oidcToken: { ...httpTarget.oidcToken, audience: httpTarget.oidcToken.audience || (httpTarget.uri ?? '') },
        }),
        ...(httpTarget.oauthToken && {
          oauthToken: {
            ...httpTarget.oauthToken,
            scope: httpTarget.oauthToken.scope || 'https://www.googleapis.com/auth/cloud-platform',
          },
        }),
      },
      attemptDeadline: job.attemptDeadline ?? '180s',
    }),
    retryConfig: {
      maxRetryDuration: '0s',
      minBackoffDuration: '5s',
      maxBackoffDuration: '3600s',
      maxDoublings: 5,
      ...retryConfig,
    },
  }
}

const hasType = (headers: Record<string, string> = {}) =>
  Object.keys(headers).some(key => key.toLowerCase() === 'content-type')
