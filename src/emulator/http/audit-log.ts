/**
 * Cloud Audit Logs, Admin Activity: one entry for each accepted change of a Cloud Run resource or a Cloud Scheduler job. Methods:
 * cloud.google.com/run/docs/audit-logging and scheduler/docs/audit-logging (`ADMIN_WRITE`). An entry is a `google.cloud.audit.AuditLog`
 * (google/cloud/audit/audit_log.proto); that v1 names its resources by namespace is from published entries.
 */
import { regionOf } from '../run/targets.ts'
import type { World } from '../world/world.ts'
import { auditPolicy } from './policy-audit-log.ts'
import type { Call } from './router.ts'

interface Audited {
  /** The last part of the path's pattern tells the collection; then whether a policy or the resource is written. */
  of: RegExp
  service: string
  /** `resource.type` and the label with the resource's own name. */
  type: string
  label: string
  methods: Record<string, string>
}

const v2 = (collection: string, one: string, type: string, label: string): Audited => ({
  of: new RegExp(`^/v2/projects/([^/]+)/locations/([^/]+)/${collection}(?:/([^/:]+))?(?::(setIamPolicy))?$`),
  ...{ service: 'run.googleapis.com', type, label },
  methods: {
    POST: `google.cloud.run.v2.${one}s.Create${one}`,
    PATCH: `google.cloud.run.v2.${one}s.Update${one}`,
    DELETE: `google.cloud.run.v2.${one}s.Delete${one}`,
    setIamPolicy: `google.cloud.run.v2.${one}s.SetIamPolicy`,
  },
})
const v1 = (collection: string, one: string, type: string, label: string): Audited => ({
  of: new RegExp(`^/apis/[^/]+/v1/namespaces/([^/]+)()/${collection}(?:/([^/:]+))?$`),
  ...{ service: 'run.googleapis.com', type, label },
  methods: {
    POST: `google.cloud.run.v1.${one}s.Create${one}`,
    PUT: `google.cloud.run.v1.${one}s.Replace${one}`,
    DELETE: `google.cloud.run.v1.${one}s.Delete${one}`,
  },
})
const SCHEDULER = 'google.cloud.scheduler.v1.CloudScheduler'

const AUDITED: readonly Audited[] = [
  v2('services', 'Service', 'cloud_run_revision', 'service_name'),
  v2('jobs', 'Job', 'cloud_run_job', 'job_name'),
  v2('workerPools', 'WorkerPool', 'cloud_run_worker_pool', 'worker_pool_name'),
  v1('services', 'Service', 'cloud_run_revision', 'service_name'),
  v1('jobs', 'Job', 'cloud_run_job', 'job_name'),
  {
    of: /^\/v1\/projects\/([^/]+)\/locations\/([^/]+)\/jobs(?:\/([^/:]+))?(?::(pause|resume))?$/,
    ...{ service: 'cloudscheduler.googleapis.com', type: 'cloud_scheduler_job', label: 'job_id' },
    methods: {
      POST: `${SCHEDULER}.CreateJob`,
      PATCH: `${SCHEDULER}.UpdateJob`,
      DELETE: `${SCHEDULER}.DeleteJob`,
      pause: `${SCHEDULER}.PauseJob`,
      resume: `${SCHEDULER}.ResumeJob`,
    },
  },
]

/** After a request was accepted. A dry run changes nothing, so it is not logged. */
export function audit(world: World, call: Call): void {
  const { api, method, path, query, params, body, principal } = call
  if (method === 'GET' || query.get('validateOnly') === 'true' || query.get('dryRun') === 'all') return
  auditPolicy(world, call)
  for (const { of, service, type, label, methods } of AUDITED) {
    const found = service === api ? of.exec(decodeURIComponent(path)) : null
    const [, , , named, verb] = found ?? []
    const name = methods[verb ?? method]
    if (!found || name === undefined || (named === undefined && method !== 'POST')) continue
    const project = params.project ?? params.namespace ?? ''
    const location = params.location ?? regionOf(call)
    const id = named ?? idOf(query, body)
    const timestamp = world.clock.timestamp()
    world.logs.push({
      insertId: crypto.randomUUID(),
      logName: `projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`,
      resource: { type, labels: { [label]: id, location, project_id: project } },
      severity: 'NOTICE',
      timestamp,
      receiveTimestamp: timestamp,
      protoPayload: {
        '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
        authenticationInfo: { principalEmail: principal.email ?? '', principalSubject: principal.member },
        serviceName: service,
        methodName: name,
        resourceName: path.startsWith('/apis/')
          ? `namespaces/${project}/${type === 'cloud_run_job' ? 'jobs' : 'services'}/${id}`
          : path.replace(/^\/v\d\//, '').replace(/:\w+$/, ''),
      },
    })
    return
  }
}

/** Of a resource that is created: its id in the query, or its name in the body. */
function idOf(query: URLSearchParams, body: Record<string, unknown>): string {
  const given = query.get('serviceId') ?? query.get('jobId') ?? query.get('workerPoolId')
  const metadata = body.metadata as { name?: string } | undefined
  return (
    given ??
    metadata?.name ??
    String(body.name ?? '')
      .split('/')
      .at(-1) ??
    ''
  )
}
