/** The template that a deploy starts from, and the name of the revision that it makes. */

import { servingRevision } from '../iam/names.ts'
import { PREVIEW_LABEL, PREVIEW_REVISION_LABEL } from '../iam/preview-names.ts'
import { isOwnLabel } from '../inputs/rules/labels.ts'
import type { Service, WireRevision } from '../wire.ts'
import { shortName } from '../words/names.ts'
import { isObject, type JsonObject } from './json.ts'

/** `RevisionTemplate`'s fields that a `Revision` has too (google/cloud/run/v2/revision.proto and revision_template.proto): all
 *  but `revision`, the name, and `healthCheckDisabled`. */
export const SHARED_FIELDS: readonly string[] = [
  'labels',
  'annotations',
  'scaling',
  'vpcAccess',
  'timeout',
  'serviceAccount',
  'containers',
  'volumes',
  'executionEnvironment',
  'encryptionKey',
  'maxInstanceRequestConcurrency',
  'serviceMesh',
  'encryptionKeyRevocationAction',
  'encryptionKeyShutdownDuration',
  'sessionAffinity',
  'nodeSelector',
  'gpuZonalRedundancyDisabled',
]

/** Keys that v2 refuses in labels and annotations, because they are reserved for the platform (service.proto). */
const RESERVED = /^((run|cloud)\.googleapis\.com|(serving|autoscaling)\.knative\.dev)\//

/**
 * The template of the revision that serves production, so a preview or a revision that never became ready does not leak into a normal
 * deploy. Usually that is the latest revision, and the service's own template is used.
 */
export function startingTemplate(live: Service, serving: WireRevision | null): JsonObject {
  const template = structuredClone((live.template ?? {}) as JsonObject)
  const production = servesOlder(live)
  if (!production || shortName(serving?.name) !== production) return clean(template)
  return clean(told(template, serving))
}

/** The template that the revision was made of; what a revision does not tell, known to us or not, only the service's template can. */
function told(template: JsonObject, serving: WireRevision | null): JsonObject {
  const fields = new Set([...SHARED_FIELDS, ...Object.keys(template)])
  const untold = Object.entries(template).filter(([field]) => !SHARED_FIELDS.includes(field))
  const said = Object.entries(structuredClone(serving as JsonObject)).filter(([field]) => fields.has(field))
  return Object.fromEntries([...untold, ...said])
}

/** What of a revision its template has given. */
export const templateOf = (revision: WireRevision): JsonObject =>
  Object.fromEntries(Object.entries(revision as JsonObject).filter(([field]) => SHARED_FIELDS.includes(field)))

/** Short name of the revision that serves production, if it is not the latest. */
export function servesOlder(live: Service): string | undefined {
  const serving = servingRevision(live)
  return serving && serving !== shortName(live.latestCreatedRevision ?? live.latestReadyRevision) ? serving : undefined
}

/** For a revision to come: without a name, and without what only the platform may set. */
function clean(template: JsonObject): JsonObject {
  delete template.revision
  // A preview that gets the production traffic is production, so the next revision is not a preview.
  const { labels } = template
  if (isObject(labels)) for (const key of Object.keys(labels).filter(isOwnLabel)) delete labels[key]
  return writable(template)
}

/** Removes what only the platform can set. */
function writable(template: JsonObject): JsonObject {
  for (const key of ['labels', 'annotations'] as const) if (isObject(template[key])) withoutReserved(template[key])
  if (Array.isArray(template.containers))
    for (const container of template.containers) if (isObject(container)) delete container.buildInfo
  return template
}

/**
 * The template to put back after a preview by tag, with the name of the revision that it made, so that Cloud Run makes no other
 * of it. `before`: the service as it was; where its template was a preview's itself, what is put back is the template of the
 * revision that serves production, as `serving`, that revision, tells it. Undefined where no revision of it is known.
 */
export function templateBefore(before: Service, serving: WireRevision | null): JsonObject | undefined {
  const template = structuredClone((before.template ?? {}) as JsonObject)
  // Of a template that was sent with a name, or put back, that is the revision; which one is the newest is another question.
  const newest = shortName(before.template?.revision) ?? shortName(before.latestCreatedRevision)
  const older = servesOlder(before)
  if (!newest) return undefined
  if (!older || !isOfPreview(before.template?.labels, newest)) return { ...writable(template), revision: newest }
  return shortName(serving?.name) === older ? { ...writable(told(template, serving)), revision: older } : undefined
}

/** Whether the labels of a template say that `revision`, which it made, is a preview. Where they name another one, they are inherited. */
function isOfPreview(labels: Record<string, string> | null | undefined, revision: string): boolean {
  const own = labels?.[PREVIEW_REVISION_LABEL]
  return Boolean(labels?.[PREVIEW_LABEL]) && (own === undefined || own === revision)
}

export function withoutReserved(map: JsonObject): void {
  for (const key of Object.keys(map)) if (RESERVED.test(key)) delete map[key]
}

/** `S-SUFFIX`, the service's name cut to fit 63 characters (`RevisionNameChanges` of gcloud). */
export function revisionName(service: string, suffix: string): string {
  return `${service.slice(0, 62 - suffix.length)}-${suffix}`
}

/** `00002-abc`: the next generation and three letters, like gcloud's names of revisions with a tag. */
export function nextSuffix(live: Service | null, letters: string): string {
  return `${String(Number(live?.generation ?? 0) + 1).padStart(5, '0')}-${letters.slice(0, 3)}`
}
