/** Cloud Logging API, v2: the log lines of a build or the tasks of a job, and the results of scheduled calls. */
import { withoutCredentials } from '../words/credential-shapes.ts'
import { agentOf, type Transport, USER_AGENT } from './wire-level/transport.ts'

/** One finished attempt of a Cloud Scheduler job, from its log. */
export interface Attempted {
  /** `google.rpc.Code` by name; `OK`. */
  status: string
  httpStatus?: number
  /** Google's own message about a failure. */
  debug?: string
  /** When it ended, RFC 3339. */
  time?: string
}

/** A request as the request log of a service tells it. */
export interface LoggedCall {
  status?: number
  /** What Google's front end says of a request that it refused; empty for what the container answered. */
  text: string
}

/** One accepted change, from the Admin Activity log. */
export interface Activity {
  /** RFC 3339. */
  time: string
  /** Email of who made it, where the log tells. */
  by?: string
  /** `google.cloud.run.v2.Services.UpdateService`. */
  method: string
}

/** A role that somebody granted or took away, from the Admin Activity log (google/iam/v1/logging/audit_data.proto). */
export interface RoleChange extends Activity {
  action: 'ADD' | 'REMOVE'
  role: string
  /** Full resource name: `//storage.googleapis.com/projects/_/buckets/B`. */
  resource: string
  /** Of the condition that the binding has; empty without one. */
  condition: string
}

export interface Logging {
  /** Attempts of a Cloud Scheduler job (`projects/P/locations/L/jobs/J`) that ended after `since` (RFC 3339), oldest first. */
  attempts(name: string, since: string): Promise<Attempted[]>
  /** Accepted changes of a Cloud Run resource or a Cloud Scheduler job, by its full resource name, newest first: its Admin Activity log. */
  changes(resource: string): Promise<Activity[]>
  /** Grants and removals of a member's roles in the project's policy and in those of its resources, newest first. */
  roleChanges(project: string, member: string): Promise<RoleChange[]>
  /** What the request log of a service (`projects/P/locations/L/services/S`) holds after `since`, oldest first: Cloud Scheduler's
   *  requests for this address, given without its scheme. */
  scheduledCalls(name: string, address: string, since: string): Promise<LoggedCall[]>
  /** Requests of others than this program that a service answered 401 or 403 after `since`, oldest first, a hundred at most. */
  refusedCalls(name: string, since: string): Promise<LoggedCall[]>
  /** This program's own request with this mark (`Google.ask`) after `since`, each time that it was sent; empty until the log has it. */
  markedCalls(name: string, mark: string, since: string): Promise<LoggedCall[]>
  /** POST logging/v2/entries:list: the last lines of a build's log, oldest first; `logging.logEntries.list`. */
  buildLog(project: string, buildId: string, lines: number): Promise<string[]>
  /** The last lines of an execution's tasks, oldest first. `execution`: `projects/P/locations/L/jobs/J/executions/E`. */
  executionLog(execution: string, lines: number): Promise<LogLine[]>
  /** The same of a revision's containers: `projects/P/locations/L/services/S/revisions/R`, or of `workerPools/W`. */
  revisionLog(revision: string, lines: number): Promise<LogLine[]>
}

/** What a container or Cloud Run wrote at once: a line, or several. */
export interface LogLine {
  text: string
  /** `platform`: Cloud Run itself, in the log `run.googleapis.com/varlog/system`. */
  from: 'app' | 'platform'
}

interface Entry {
  logName?: string
  timestamp?: string
  textPayload?: string
  jsonPayload?: { '@type'?: string; status?: string; debugInfo?: string; message?: unknown }
  httpRequest?: { status?: number }
  /** `google.cloud.audit.AuditLog`. */
  protoPayload?: {
    methodName?: string
    serviceName?: string
    resourceName?: string
    authenticationInfo?: { principalEmail?: string }
    status?: { code?: number }
    serviceData?: { policyDelta?: { bindingDeltas?: BindingDelta[] } }
  }
}

/** google.iam.v1.BindingDelta. */
interface BindingDelta {
  action?: string
  role?: string
  member?: string
  condition?: { expression?: string }
}

export function makeLogging({ send }: Transport): Logging {
  const entriesOf = async (project: string, filter: string, most: number): Promise<Entry[]> => {
    const { entries } = await send<{ entries?: Entry[] }>({
      api: 'logging',
      method: 'POST',
      path: '/v2/entries:list',
      body: { resourceNames: [`projects/${project}`], filter, orderBy: 'timestamp desc', pageSize: most },
      safe: true,
    })
    return (entries ?? []).reverse()
  }
  const last = async (project: string, filter: string, lines: number): Promise<string[]> =>
    (await entriesOf(project, filter, lines)).flatMap(({ textPayload }) =>
      textPayload === undefined ? [] : withoutCredentials(textPayload),
    )
  const written = async (name: string, filter: string[], lines: number): Promise<LogLine[]> => {
    const project = name.split('/')[1] ?? ''
    // Requests and audit logs have entries of their own, without words of the container.
    const all = [
      ...filter,
      `logName:${JSON.stringify('run.googleapis.com%2F')}`,
      `logName!=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`,
    ]
    return (await entriesOf(project, all.join(' AND '), lines)).flatMap(lineIn)
  }
  return {
    buildLog: (project, buildId, lines) =>
      last(project, `resource.type="build" AND resource.labels.build_id=${JSON.stringify(buildId)}`, lines),
    executionLog: (name, lines) => {
      const [, , , location = '', , job = '', , execution = ''] = name.split('/')
      const filter = [
        'resource.type="cloud_run_job"',
        `resource.labels.job_name=${JSON.stringify(job)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        `labels."run.googleapis.com/execution_name"=${JSON.stringify(execution)}`,
      ]
      return written(name, filter, lines)
    },
    revisionLog: (name, lines) => {
      const [, , , location = '', collection = '', of = '', , revision = ''] = name.split('/')
      // As `gcloud run services logs read` and `gcloud run worker-pools logs read` ask.
      const [type, label] =
        collection === 'workerPools'
          ? ['cloud_run_worker_pool', 'worker_pool_name']
          : ['cloud_run_revision', 'service_name']
      const filter = [
        `resource.type=${JSON.stringify(type)}`,
        `resource.labels.${label}=${JSON.stringify(of)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        `resource.labels.revision_name=${JSON.stringify(revision)}`,
      ]
      return written(name, filter, lines)
    },
    changes: async resource => {
      const [, host, name = ''] = /^\/\/([^/]+)\/(.+)$/.exec(resource) ?? []
      const [, project = '', , location = '', collection = '', id = ''] = name.split('/')
      const [type, label] =
        AUDITED[host === 'cloudscheduler.googleapis.com' ? 'schedules' : collection] ?? AUDITED.services
      const filter = [
        `logName=${JSON.stringify(`projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`)}`,
        `resource.type=${JSON.stringify(type)}`,
        // v1 and v2 name the resource itself differently.
        `resource.labels.${label}=${JSON.stringify(id)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
      ]
      return (await entriesOf(project, filter.join(' AND '), SOME)).reverse().flatMap(activityIn)
    },
    roleChanges: async (project, member) => {
      const filter = [
        `logName=${JSON.stringify(`projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`)}`,
        `protoPayload.serviceData.policyDelta.bindingDeltas.member=${JSON.stringify(member)}`,
      ]
      return (await entriesOf(project, filter.join(' AND '), 100)).reverse().flatMap(roleChangesIn(member))
    },
    attempts: async (name, since) => {
      const [, project = '', , location = '', , job = ''] = name.split('/')
      const filter = [
        'resource.type="cloud_scheduler_job"',
        `resource.labels.job_id=${JSON.stringify(job)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        `timestamp>=${JSON.stringify(since)}`,
      ]
      return (await entriesOf(project, filter.join(' AND '), SOME)).flatMap(attemptIn)
    },
    refusedCalls: async (name, since) => {
      const [, project = '', , location = '', , service = ''] = name.split('/')
      const filter = [
        'resource.type="cloud_run_revision"',
        `resource.labels.service_name=${JSON.stringify(service)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        `logName=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`,
        ...['httpRequest.status>=401', 'httpRequest.status<=403'],
        `NOT httpRequest.userAgent:${JSON.stringify(USER_AGENT)}`,
        `timestamp>=${JSON.stringify(since)}`,
      ]
      return (await entriesOf(project, filter.join(' AND '), 100)).map(callIn)
    },
    markedCalls: async (name, mark, since) => {
      const [, project = '', , location = '', , service = ''] = name.split('/')
      const filter = [
        'resource.type="cloud_run_revision"',
        `resource.labels.service_name=${JSON.stringify(service)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        `logName=${JSON.stringify(`projects/${project}/logs/run.googleapis.com%2Frequests`)}`,
        `httpRequest.userAgent=${JSON.stringify(agentOf(mark))}`,
        `timestamp>=${JSON.stringify(since)}`,
      ]
      return (await entriesOf(project, filter.join(' AND '), SOME)).map(callIn)
    },
    scheduledCalls: async (name, address, since) => {
      const [, project = '', , location = '', , service = ''] = name.split('/')
      const filter = [
        'resource.type="cloud_run_revision"',
        `resource.labels.service_name=${JSON.stringify(service)}`,
        `resource.labels.location=${JSON.stringify(location)}`,
        'httpRequest.userAgent="Google-Cloud-Scheduler"',
        `httpRequest.requestUrl:${JSON.stringify(address)}`,
        `timestamp>=${JSON.stringify(since)}`,
      ]
      return (await entriesOf(project, filter.join(' AND '), SOME)).map(callIn)
    },
  }
}

const SOME = 20

/** The monitored resource of each collection, and the label with its name. */
const AUDITED = {
  services: ['cloud_run_revision', 'service_name'],
  jobs: ['cloud_run_job', 'job_name'],
  workerPools: ['cloud_run_worker_pool', 'worker_pool_name'],
  schedules: ['cloud_scheduler_job', 'job_id'],
} as Record<string, [string, string]> & { services: [string, string] }

/** A refused request has a status. */
function activityIn({ timestamp: time, protoPayload = {} }: Entry): Activity[] {
  const { methodName: method, authenticationInfo, status } = protoPayload
  const by = authenticationInfo?.principalEmail
  return time && method && !status?.code ? [{ time, method, ...(by && { by }) }] : []
}

const roleChangesIn = (member: string) => (entry: Entry) => {
  const { serviceName = '', resourceName = '', serviceData } = entry.protoPayload ?? {}
  return activityIn(entry).flatMap(activity =>
    (serviceData?.policyDelta?.bindingDeltas ?? []).flatMap(
      ({ action, role = '', condition, ...delta }): RoleChange[] =>
        delta.member === member && (action === 'ADD' || action === 'REMOVE')
          ? [
              {
                ...{ ...activity, action, role },
                ...{ resource: `//${serviceName}/${resourceName}`, condition: condition?.expression ?? '' },
              },
            ]
          : [],
    ),
  )
}

function lineIn({ logName = '', textPayload, jsonPayload }: Entry): LogLine[] {
  const text = textPayload ?? (typeof jsonPayload?.message === 'string' ? jsonPayload.message : undefined)
  return text === undefined
    ? []
    : [{ text: withoutCredentials(text), from: logName.endsWith('varlog%2Fsystem') ? 'platform' : 'app' }]
}

/** Each attempt is two entries: `AttemptStarted` and `AttemptFinished` (google.cloud.scheduler.logging). */
function attemptIn({ jsonPayload = {}, httpRequest, timestamp: time }: Entry): Attempted[] {
  if (!jsonPayload['@type']?.endsWith('.AttemptFinished')) return []
  const { status = 'OK', debugInfo: debug } = jsonPayload
  const told = /Original HTTP response code number = (\d{3})/.exec(debug ?? '')?.[1]
  const httpStatus = httpRequest?.status ?? (told ? Number(told) : undefined)
  return [{ status, ...(httpStatus && { httpStatus }), ...(debug && { debug }), ...(time && { time }) }]
}

const callIn = ({ httpRequest, textPayload = '' }: Entry): LoggedCall => ({
  ...(httpRequest?.status && { status: httpRequest.status }),
  text: textPayload,
})
