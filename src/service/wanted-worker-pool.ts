/** Live worker pool + Config -> the one that is wanted, as one PATCH of the fields that change; what a field holds that we don't
 *  know stays. */
import { fullName, targetName } from '../iam/names.ts'
import type { ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import type { WorkerPool } from '../wire.ts'
import { diffService } from './diff.ts'
import { applyEdits, imageContainer, nameClient } from './edits.ts'
import { isObject, type JsonObject, objectAt, sameJson } from './json.ts'
import { withoutReserved } from './template.ts'
import type { Wanted } from './wanted.ts'
import type { JobContext } from './wanted-job.ts'

export type WantedWorkerPool = Pick<Wanted, 'changes' | 'problems' | 'updateMask'> & { pool: WorkerPool }

/** `live` null: a new worker pool. */
export function wantedWorkerPool(
  live: WorkerPool | null,
  config: TargetSettings & ReleaseSettings,
  { project, image, nonce }: JobContext,
): WantedWorkerPool {
  const before = (live ?? {}) as JsonObject
  const after: JsonObject = structuredClone(before)
  const template = objectAt(after, 'template')
  // A revision's name can be used once.
  delete template.revision
  nameClient(after, config)
  const container = imageContainer(template, config)
  if (image !== undefined) container.image = image
  const problems = applyEdits(after, config.edits, 'worker-pool')
  if (!live && image === undefined) problems.push('a worker pool that does not exist yet needs an image or a source')
  if (Array.isArray(container.ports))
    problems.push('the containers of a worker pool have no ports: nobody can send them requests')
  objectAt(template, 'labels')['client.knative.dev/nonce'] = nonce
  for (const holder of [after, template])
    for (const key of ['labels', 'annotations']) if (isObject(holder[key])) withoutReserved(holder[key])

  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    field => field === 'template' || !sameJson(before[field], after[field]),
  )
  const target = fullName.service(targetName(project, config))
  const changes = diffService(before, after, fields, target)
  if (!live) return { pool: after as WorkerPool, updateMask: [], changes, problems }
  const body = Object.fromEntries(fields.flatMap(field => (after[field] === undefined ? [] : [[field, after[field]]])))
  const pool = { name: live.name ?? '', ...(live.etag && { etag: live.etag }), ...body } as WorkerPool
  return { pool, updateMask: fields, changes, problems }
}
