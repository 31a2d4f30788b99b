/** Cloud Audit Logs, Admin Activity: who changed an allow policy, and how. */
import type { Binding } from '../../wire.ts'
import { findProject, type World } from '../world/world.ts'
import type { Call } from './router.ts'

/**
 * Policies whose entries have the difference as `google.iam.v1.logging.AuditData`, as published entries show: projects, and buckets of
 * Cloud Storage. `name`: the resource in the entry.
 */
const POLICIES = [
  {
    of: /^\/v\d\/(projects\/[^/]+):setIamPolicy$/,
    ...{ service: 'cloudresourcemanager.googleapis.com', type: 'project', method: 'SetIamPolicy' },
    name: (path: string) => path,
  },
  {
    of: /^\/storage\/v1\/b\/([^/]+)\/iam$/,
    ...{ service: 'storage.googleapis.com', type: 'gcs_bucket', method: 'storage.setIamPermissions' },
    name: (bucket: string) => `projects/_/buckets/${bucket}`,
  },
]

/** After a request was accepted: one entry for each policy that was written. */
export function auditPolicy(world: World, { api, method, path, principal }: Call): void {
  for (const { of, service, type, method: methodName, name } of POLICIES) {
    const found = service === api && method !== 'GET' ? of.exec(decodeURIComponent(path))?.[1] : undefined
    if (found === undefined) continue
    const resourceName = name(found)
    const versions = world.policies.get(`//${service}/${resourceName}`) ?? []
    const [before, after] = [versions.at(-2), versions.at(-1)].map(version => cells(version?.bindings ?? []))
    const project = projectOf(world, resourceName)
    const timestamp = world.clock.timestamp()
    const labels = type === 'project' ? { project_id: project } : { project_id: project, bucket_name: found }
    world.logs.push({
      insertId: crypto.randomUUID(),
      logName: `projects/${project}/logs/cloudaudit.googleapis.com%2Factivity`,
      resource: { type, labels },
      severity: 'NOTICE',
      timestamp,
      receiveTimestamp: timestamp,
      protoPayload: {
        '@type': 'type.googleapis.com/google.cloud.audit.AuditLog',
        authenticationInfo: { principalEmail: principal.email ?? '', principalSubject: principal.member },
        serviceName: service,
        methodName,
        resourceName,
        serviceData: {
          '@type': 'type.googleapis.com/google.iam.v1.logging.AuditData',
          policyDelta: {
            bindingDeltas: [
              ...[...(before ?? [])]
                .filter(([key]) => !after?.has(key))
                .map(([, cell]) => ({ action: 'REMOVE', ...cell })),
              ...[...(after ?? [])]
                .filter(([key]) => !before?.has(key))
                .map(([, cell]) => ({ action: 'ADD', ...cell })),
            ],
          },
        },
      },
    })
  }
}

/** One cell for each role, member and condition. */
const cells = (bindings: readonly Binding[]) =>
  new Map(
    bindings.flatMap(({ role, members, condition }) =>
      (members ?? []).map(member => {
        const cell = { role, member, ...(condition && { condition }) }
        return [JSON.stringify(cell), cell] as const
      }),
    ),
  )

const projectOf = (world: World, name: string): string => {
  const [, project = '', , bucket = ''] = name.split('/')
  return world.buckets.get(bucket)?.projectId ?? findProject(world, project)?.projectId ?? project
}
