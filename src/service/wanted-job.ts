/**
 * Live job + Config -> the job that is wanted, as a whole: `UpdateJobRequest` has no mask, and what is left out is gone
 * (google/cloud/run/v2/job.proto). So everything that the job has goes back as it came, but for what only the server sets.
 */
import { fullName, targetName } from '../iam/names.ts'
import type { ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import type { Job } from '../wire.ts'
import { diffService } from './diff.ts'
import { templateOf } from './edit-paths.ts'
import { applyEdits, imageContainer, nameClient } from './edits.ts'
import { isObject, type JsonObject, objectAt, sameJson } from './json.ts'
import { withoutReserved } from './template.ts'
import type { Wanted } from './wanted.ts'

export interface JobContext {
  project: string
  /** To deploy: by digest where this run built it. Undefined: the template's image stays. */
  image?: string
  /** Ten lower case letters, new for every deploy. */
  nonce: string
}

export type WantedJob = Pick<Wanted, 'changes' | 'problems'> & {
  /** Body of the create or patch. */
  job: Job
}

/** Output-only fields of Job in job.proto; `etag` goes along, `name` too. */
const SERVERS: ReadonlySet<string> = new Set([
  'uid',
  'generation',
  'createTime',
  'updateTime',
  'deleteTime',
  'expireTime',
  'creator',
  'lastModifier',
  'observedGeneration',
  'terminalCondition',
  'conditions',
  'executionCount',
  'latestCreatedExecution',
  'reconciling',
  'satisfiesPzs',
])

/** `live` null: a new job. */
export function wantedJob(
  live: Job | null,
  config: TargetSettings & ReleaseSettings,
  { project, image, nonce }: JobContext,
): WantedJob {
  const before = withoutServers((live ?? {}) as JsonObject)
  const after: JsonObject = structuredClone(before)
  nameClient(after, config)
  const tasks = templateOf(after, 'job')
  const container = imageContainer(tasks, config)
  if (image !== undefined) container.image = image
  const problems = applyEdits(after, config.edits, 'job')
  if (!live && image === undefined) problems.push('a job that does not exist yet needs an image or a source')
  // What gcloud does to have the image's tag looked up again.
  if (image !== undefined) objectAt(objectAt(after, 'template'), 'labels')['client.knative.dev/nonce'] = nonce
  for (const holder of [after, objectAt(after, 'template')])
    for (const key of ['labels', 'annotations']) if (isObject(holder[key])) withoutReserved(holder[key])
  if (!live) delete after.name

  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    field => !sameJson(before[field], after[field]),
  )
  const target = fullName.service(targetName(project, config))
  return { job: after as Job, changes: diffService(before, after, fields, target), problems }
}

function withoutServers(job: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(structuredClone(job)).filter(([field]) => !SERVERS.has(field)))
}
