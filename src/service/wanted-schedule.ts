/** A schedule -> the wanted Cloud Scheduler job, and its differences to the live one. Pure. */
import type { Schedule } from '../inputs/config.ts'
import type { Change, Json } from '../model.ts'
import type { SchedulerJob } from '../wire.ts'

/** Values that are known only after the deploy. */
interface ScheduleTarget {
  /** Name of the Cloud Scheduler job: `projects/P/locations/L/jobs/J`. */
  name: string
  /** The complete URL to call. */
  uri: string
  /** Default audience of the ID token: the service's URL. */
  audience: string
  /** Email of the account that calls. */
  caller: string
  /** The target, for the description of a new job: `service api`. */
  called: string
}

type HttpTarget = NonNullable<SchedulerJob['httpTarget']>

/** The wanted job. Fields that the workflow does not set are left out. */
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

/** The differing fields as paths of an update mask (like gcloud's), and the changes to report. */
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
  // One kind of token replaces the other.
  const other = wanted.httpTarget?.oidcToken ? 'oauthToken' : 'oidcToken'
  const gone = live.httpTarget?.[other] ? [`httpTarget.${other}`] : []
  return { mask: [...rows.map(({ path }) => path), ...gone], changes: rows.map(({ change }) => change) }
}

/** A new job, as changes. */
export const created = (wanted: SchedulerJob, target: string): Change[] => differences({}, wanted, target).changes

interface Field {
  path: string
  of: (job: SchedulerJob) => Json | undefined
  /** Can contain a secret. */
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

/** Without what Cloud Scheduler adds. */
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
