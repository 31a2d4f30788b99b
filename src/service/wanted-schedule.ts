/** A schedule -> the job of Cloud Scheduler that it asks for, and what of a live one differs. Pure. */
import type { Schedule } from '../inputs/config.ts'
import type { Change, Json } from '../model.ts'
import type { SchedulerJob } from '../wire.ts'

/** What is only known once the service is there. */
interface ScheduleTarget {
  /** Of the Cloud Scheduler job: `projects/P/locations/L/jobs/J`. */
  name: string
  /** The whole address that is called. */
  uri: string
  /** Audience of the ID token where the workflow names none: the service's URL. */
  audience: string
  /** Email of the account that calls. */
  caller: string
  /** What is called, for the description of a new job: `service api`. */
  called: string
}

type HttpTarget = NonNullable<SchedulerJob['httpTarget']>

/** What is to hold. Fields that the workflow leaves open are left out. */
export function wantedSchedule(schedule: Schedule, { name, uri, audience, caller }: ScheduleTarget): SchedulerJob {
  const { cron, timeZone, method, body, headers, deadlineSeconds, retries, target } = schedule
  const token: HttpTarget =
    target.kind === 'run'
      ? { oauthToken: { serviceAccountEmail: caller, scope: 'https://www.googleapis.com/auth/cloud-platform' } }
      : { oidcToken: { serviceAccountEmail: caller, audience: schedule.audience ?? audience } }
  const typed = body !== undefined && isJson(body) && !typeIn(headers) ? { 'Content-Type': 'application/json' } : {}
  const sent = { ...typed, ...headers }
  return {
    name,
    schedule: cron ?? '',
    timeZone,
    httpTarget: {
      uri,
      httpMethod: method,
      ...(headers || Object.keys(typed).length > 0 ? { headers: sent } : {}),
      ...(body !== undefined && { body: Buffer.from(body).toString('base64') }),
      ...token,
    },
    ...(deadlineSeconds !== undefined && { attemptDeadline: `${deadlineSeconds}s` }),
    ...(retries !== undefined && { retryConfig: { retryCount: retries } }),
  }
}

const typeIn = (headers: Record<string, string> = {}) =>
  Object.keys(headers).some(key => key.toLowerCase() === 'content-type')

function isJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** The part of each field that differs, as the paths of an update mask (the paths that gcloud sends), and the changes to tell. */
export function differences(
  live: SchedulerJob,
  wanted: SchedulerJob,
  target: string,
): { mask: string[]; changes: Change[] } {
  const rows = FIELDS.flatMap(({ path, of, hidden }) => {
    const [before, after] = [of(live), of(wanted)]
    if (after === undefined || same(before, after)) return []
    const shown = hidden
      ? { ...(before !== undefined && { before: 'set' }), after: before === undefined ? 'set' : 'changed' }
      : { ...(before !== undefined && { before }), after }
    return [{ path, change: { target, path, ...shown, done: false } }]
  })
  // One kind of token takes the other's place.
  const other = wanted.httpTarget?.oidcToken ? 'oauthToken' : 'oidcToken'
  const gone = live.httpTarget?.[other] ? [`httpTarget.${other}`] : []
  return { mask: [...rows.map(({ path }) => path), ...gone], changes: rows.map(({ change }) => change) }
}

/** What a new job is, as changes. */
export const created = (wanted: SchedulerJob, target: string): Change[] => differences({}, wanted, target).changes

interface Field {
  path: string
  of: (job: SchedulerJob) => Json | undefined
  /** May hold a secret. */
  hidden?: true
}

const FIELDS: readonly Field[] = [
  { path: 'schedule', of: job => job.schedule },
  { path: 'timeZone', of: job => job.timeZone },
  { path: 'httpTarget.uri', of: job => job.httpTarget?.uri },
  { path: 'httpTarget.httpMethod', of: job => job.httpTarget?.httpMethod },
  { path: 'httpTarget.headers', of: job => ownHeaders(job.httpTarget), hidden: true },
  { path: 'httpTarget.body', of: job => job.httpTarget?.body, hidden: true },
  { path: 'httpTarget.oidcToken', of: job => plain(job.httpTarget?.oidcToken) },
  { path: 'httpTarget.oauthToken', of: job => plain(job.httpTarget?.oauthToken) },
  { path: 'attemptDeadline', of: job => job.attemptDeadline },
  { path: 'retryConfig.retryCount', of: job => job.retryConfig && (job.retryConfig.retryCount ?? 0) },
]

const plain = (token: object | undefined): Json | undefined => token && ({ ...token } as Record<string, Json>)

/** Without what Cloud Scheduler puts there itself. */
function ownHeaders(target: SchedulerJob['httpTarget']): Json | undefined {
  if (!target?.headers) return undefined
  return Object.fromEntries(
    Object.entries(target.headers).filter(
      ([key, value]) => !/^user-agent$/i.test(key) && !(/^content-type$/i.test(key) && value === OCTETS),
    ),
  )
}

const OCTETS = 'application/octet-stream'

function same(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

const sorted = (value: Json | undefined): Json | undefined =>
  value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value
