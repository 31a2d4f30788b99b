/** The permission that a call of ours needs, for refusals that do not name it: `The caller does not have permission`. Pure. */
import { KINDS, type KindTraits } from '../kinds/list.ts'
import type { ResourceRole } from '../model.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const BUCKET: ResourceRole = { kind: 'bucket' }
const REPOSITORY: ResourceRole = { kind: 'repository' }
const SERVICE: ResourceRole = { kind: 'service' }
const JOB: ResourceRole = { kind: 'job' }

type Call = [method: string, api: string, path: RegExp, permission: string, place: ResourceRole]

/** Calls that write one deployable kind. */
function callsOf({ collection, permissions, role, invokers }: KindTraits): Call[] {
  const place: ResourceRole = { kind: role }
  const one = (then = '') => new RegExp(`/${collection}/[^/:]+${then}$`)
  const named = (verb: string) => `run.${permissions}.${verb}`
  return [
    ['GET', 'run', one(), named('get'), place],
    ['POST', 'run', new RegExp(`/${collection}$`), named('create'), PROJECT],
    ['PATCH', 'run', one(), named('update'), place],
    ...(invokers
      ? ([
          ['GET', 'run', one(':getIamPolicy'), named('getIamPolicy'), place],
          ['POST', 'run', one(':setIamPolicy'), named('setIamPolicy'), place],
        ] as Call[])
      : []),
  ]
}

/** Method, API and path -> permission and where; docs/google-cloud.md#permissions and the comments of `google/google.ts`. */
const CALLS: Call[] = [
  ...Object.values(KINDS).flatMap(callsOf),
  ['GET', 'storage', /\/b\/[^/]+$/, 'storage.buckets.get', BUCKET],
  ['POST', 'storage', /\/b$/, 'storage.buckets.create', PROJECT],
  ['POST', 'storage', /^\/upload\/|\/o$/, 'storage.objects.create', BUCKET],
  ['PUT', 'storage', /^\/upload\/|\/o$/, 'storage.objects.create', BUCKET],
  ['GET', 'storage', /\/iam$/, 'storage.buckets.getIamPolicy', BUCKET],
  ['PUT', 'storage', /\/iam$/, 'storage.buckets.setIamPolicy', BUCKET],
  ['GET', 'artifactregistry', /\/repositories\/[^/:]+$/, 'artifactregistry.repositories.get', REPOSITORY],
  ['POST', 'artifactregistry', /\/repositories$/, 'artifactregistry.repositories.create', PROJECT],
  ['POST', 'run', /\/builds:submit$/, 'cloudbuild.builds.create', PROJECT],
  ['POST', 'cloudbuild', /\/builds$/, 'cloudbuild.builds.create', PROJECT],
  ['GET', 'cloudbuild', /\/builds\/[^/:]+$|\/defaultServiceAccount$/, 'cloudbuild.builds.get', PROJECT],
  ['GET', 'cloudbuild', /\/operations\/[^/:]+$/, 'cloudbuild.operations.get', PROJECT],
  ['POST', 'run', /\/jobs\/[^/:]+:run$/, 'run.jobs.run', JOB],
  ['GET', 'run', /\/executions\/[^/:]+$/, 'run.executions.get', JOB],
  ['GET', 'run', /\/executions\/[^/:]+\/tasks$/, 'run.tasks.list', JOB],
  ['GET', 'run', /\/revisions\/[^/:]+$/, 'run.revisions.get', SERVICE],
  ['POST', 'run', /\/operations\/[^/:]+:wait$/, 'run.operations.get', PROJECT],
  ['GET', 'serviceusage', /\/services:batchGet$/, 'serviceusage.services.get', PROJECT],
  ['POST', 'serviceusage', /\/services:batchEnable$/, 'serviceusage.services.enable', PROJECT],
  ['GET', 'cloudscheduler', /\/jobs\/[^/:]+$/, 'cloudscheduler.jobs.get', PROJECT],
  ['POST', 'cloudscheduler', /\/jobs$/, 'cloudscheduler.jobs.create', PROJECT],
  ['PATCH', 'cloudscheduler', /\/jobs\/[^/:]+$/, 'cloudscheduler.jobs.update', PROJECT],
  ['DELETE', 'cloudscheduler', /\/jobs\/[^/:]+$/, 'cloudscheduler.jobs.delete', PROJECT],
  ['POST', 'cloudscheduler', /\/jobs\/[^/:]+:run$/, 'cloudscheduler.jobs.run', PROJECT],
  ['POST', 'cloudscheduler', /\/jobs\/[^/:]+:pause$/, 'cloudscheduler.jobs.pause', PROJECT],
  ['POST', 'cloudscheduler', /\/jobs\/[^/:]+:resume$/, 'cloudscheduler.jobs.enable', PROJECT],
  ['GET', 'cloudresourcemanager', /\/projects\/[^/:]+$/, 'resourcemanager.projects.get', PROJECT],
  ['POST', 'cloudresourcemanager', /:getIamPolicy$/, 'resourcemanager.projects.getIamPolicy', PROJECT],
  ['POST', 'cloudresourcemanager', /:setIamPolicy$/, 'resourcemanager.projects.setIamPolicy', PROJECT],
]

/** `POST us-central1-run.googleapis.com/v2/projects/p/locations/l/services` -> what it needs; undefined for other calls. */
export function takenBy(call: string): { permission: string; place: ResourceRole } | undefined {
  const [, method, host, path = ''] = /^(\S+) ([^/]+)(\/\S*)$/.exec(call) ?? []
  const api = /(?<![a-z])([a-z]+)\.[^.]+\.[^.]+$/.exec(host ?? '')?.[1]
  const row = CALLS.find(([verb, of, pattern]) => verb === method && of === api && pattern.test(path))
  return row && { permission: row[3], place: row[4] }
}
