/** What a call of ours does and which permission it needs, for refusals that name neither: `The caller does not have permission`. Pure. */

import { KINDS, type KindTraits } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { ResourceRole } from '../model.ts'

const PROJECT: ResourceRole = { kind: 'project' }
const BUCKET: ResourceRole = { kind: 'bucket' }
const REPOSITORY: ResourceRole = { kind: 'repository' }
const SERVICE: ResourceRole = { kind: 'service' }
const JOB: ResourceRole = { kind: 'job' }

/** `does`: the verb before the place's words, `read` the service hello. */
type Call = [method: string, api: string, path: RegExp, permission: string, place: ResourceRole, does: string]

/** Calls that write one deployable kind. */
function callsOf({ collection, permissions, role, invokers, words }: KindTraits): Call[] {
  const place: ResourceRole = { kind: role }
  const one = (then = '') => new RegExp(`/${collection}/[^/:]+${then}$`)
  const named = (verb: string) => `run.${permissions}.${verb}`
  return [
    ['GET', 'run', one(), named('get'), place, 'read'],
    ['POST', 'run', new RegExp(`/${collection}$`), named('create'), PROJECT, say`create a ${words} in`],
    ['PATCH', 'run', one(), named('update'), place, 'change'],
    ...(invokers
      ? ([
          ['GET', 'run', one(':getIamPolicy'), named('getIamPolicy'), place, say`read the allow policy of`],
          ['POST', 'run', one(':setIamPolicy'), named('setIamPolicy'), place, say`change the allow policy of`],
        ] as Call[])
      : []),
  ]
}

/** Method, API and path -> permission and where; docs/google-cloud.md#permissions and the comments of `google/google.ts`. */
const CALLS: Call[] = [
  ...Object.values(KINDS).flatMap(callsOf),
  ['GET', 'storage', /\/b\/[^/]+$/, 'storage.buckets.get', BUCKET, 'read'],
  ['POST', 'storage', /\/b$/, 'storage.buckets.create', PROJECT, say`create a bucket in`],
  ['POST', 'storage', /^\/upload\/|\/o$/, 'storage.objects.create', BUCKET, say`upload to`],
  ['PUT', 'storage', /^\/upload\/|\/o$/, 'storage.objects.create', BUCKET, say`upload to`],
  ['GET', 'storage', /\/iam$/, 'storage.buckets.getIamPolicy', BUCKET, say`read the allow policy of`],
  ['PUT', 'storage', /\/iam$/, 'storage.buckets.setIamPolicy', BUCKET, say`change the allow policy of`],
  ['GET', 'artifactregistry', /\/repositories\/[^/:]+$/, 'artifactregistry.repositories.get', REPOSITORY, 'read'],
  [
    'POST',
    'artifactregistry',
    /\/repositories$/,
    'artifactregistry.repositories.create',
    PROJECT,
    say`create a repository in`,
  ],
  ['POST', 'run', /\/builds:submit$/, 'cloudbuild.builds.create', PROJECT, say`start a build in`],
  ['POST', 'cloudbuild', /\/builds$/, 'cloudbuild.builds.create', PROJECT, say`start a build in`],
  [
    'GET',
    'cloudbuild',
    /\/builds\/[^/:]+$|\/defaultServiceAccount$/,
    'cloudbuild.builds.get',
    PROJECT,
    say`read a build of`,
  ],
  ['GET', 'cloudbuild', /\/operations\/[^/:]+$/, 'cloudbuild.operations.get', PROJECT, say`follow a build of`],
  ['POST', 'run', /\/jobs\/[^/:]+:run$/, 'run.jobs.run', JOB, 'run'],
  ['GET', 'run', /\/executions\/[^/:]+$/, 'run.executions.get', JOB, say`read an execution of`],
  ['GET', 'run', /\/executions\/[^/:]+\/tasks$/, 'run.tasks.list', JOB, say`read the tasks of`],
  ['GET', 'run', /\/revisions\/[^/:]+$/, 'run.revisions.get', SERVICE, say`read a revision of`],
  ['POST', 'run', /\/operations\/[^/:]+:wait$/, 'run.operations.get', PROJECT, say`follow a change in`],
  [
    'GET',
    'serviceusage',
    /\/services:batchGet$/,
    'serviceusage.services.get',
    PROJECT,
    say`read which APIs are enabled in`,
  ],
  ['POST', 'serviceusage', /\/services:batchEnable$/, 'serviceusage.services.enable', PROJECT, say`enable APIs in`],
  ['GET', 'cloudscheduler', /\/jobs\/[^/:]+$/, 'cloudscheduler.jobs.get', PROJECT, say`read a Cloud Scheduler job of`],
  ['POST', 'cloudscheduler', /\/jobs$/, 'cloudscheduler.jobs.create', PROJECT, say`create a Cloud Scheduler job in`],
  [
    'PATCH',
    'cloudscheduler',
    /\/jobs\/[^/:]+$/,
    'cloudscheduler.jobs.update',
    PROJECT,
    say`change a Cloud Scheduler job of`,
  ],
  [
    'DELETE',
    'cloudscheduler',
    /\/jobs\/[^/:]+$/,
    'cloudscheduler.jobs.delete',
    PROJECT,
    say`delete a Cloud Scheduler job of`,
  ],
  [
    'POST',
    'cloudscheduler',
    /\/jobs\/[^/:]+:run$/,
    'cloudscheduler.jobs.run',
    PROJECT,
    say`start a Cloud Scheduler job of`,
  ],
  [
    'POST',
    'cloudscheduler',
    /\/jobs\/[^/:]+:pause$/,
    'cloudscheduler.jobs.pause',
    PROJECT,
    say`pause a Cloud Scheduler job of`,
  ],
  [
    'POST',
    'cloudscheduler',
    /\/jobs\/[^/:]+:resume$/,
    'cloudscheduler.jobs.enable',
    PROJECT,
    say`resume a Cloud Scheduler job of`,
  ],
  ['GET', 'cloudresourcemanager', /\/projects\/[^/:]+$/, 'resourcemanager.projects.get', PROJECT, 'read'],
  [
    'POST',
    'cloudresourcemanager',
    /:getIamPolicy$/,
    'resourcemanager.projects.getIamPolicy',
    PROJECT,
    say`read the allow policy of`,
  ],
  [
    'POST',
    'cloudresourcemanager',
    /:setIamPolicy$/,
    'resourcemanager.projects.setIamPolicy',
    PROJECT,
    say`change the allow policy of`,
  ],
]

/** `POST us-central1-run.googleapis.com/v2/projects/p/locations/l/services` -> what it does and needs; undefined for other calls. */
export function takenBy(call: string): { permission: string; place: ResourceRole; does: string } | undefined {
  const [, method, host, path = ''] = /^(\S+) ([^/]+)(\/\S*)$/.exec(call) ?? []
  const api = /(?<![a-z])([a-z]+)\.[^.]+\.[^.]+$/.exec(host ?? '')?.[1]
  const row = CALLS.find(([verb, of, pattern]) => verb === method && of === api && pattern.test(path))
  return row && { permission: row[3], place: row[4], does: row[5] }
}
