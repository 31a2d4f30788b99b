/**
 * Live resource + Config -> wanted resource, for kinds without traffic. Either one PATCH of the changed fields, which keeps unknown
 * parts inside a field; or, if an update has no mask (`Traits.update`), the whole resource as it came, without output-only fields.
 */

import { fullName, targetName } from '../iam/names.ts'
import type { Config, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Deployed } from '../wire.ts'
import { diffService } from './diff.ts'
import { templateOf } from './edit-paths.ts'
import { applyEdits, imageContainer, nameClient } from './edits.ts'
import { isObject, type JsonObject, objectAt, sameJson } from './json.ts'
import { rememberSchedules } from './schedule-labels.ts'
import { withoutReserved } from './template.ts'
import { instanceProblems, templateDoubts } from './template-rules.ts'
import type { Wanted } from './wanted.ts'

interface ResourceContext {
  project: string
  /** To deploy: by digest if this run built it. Undefined: keep the template's image. */
  image?: string
  /** Ten lower-case letters, new for every deploy. */
  nonce: string
}

type WantedResource = Pick<Wanted, 'changes' | 'problems' | 'doubts'> & {
  /** Body of the create or patch. */
  body: Deployed
  /** The whole resource as it is, and as it would be. */
  before: JsonObject
  after: JsonObject
  /** Fields to change; undefined if the whole resource is sent. */
  updateMask?: string[]
}

/** Output-only fields of Job in job.proto; `etag` and `name` are sent. */
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

/** `live` null: a new one. */
export function wantedResource(
  live: Deployed | null,
  config: TargetSettings & ReleaseSettings & Partial<Pick<Config, 'schedules'>>,
  { project, image, nonce }: ResourceContext,
): WantedResource {
  const traits = traitsOf(config)
  const whole = traits.update === 'whole'
  const before = whole ? withoutServers((live ?? {}) as JsonObject) : ((live ?? {}) as JsonObject)
  const after: JsonObject = structuredClone(before)
  const outer = objectAt(after, 'template')
  // A revision name can be used only once.
  delete outer.revision
  nameClient(after, config)
  const container = imageContainer(templateOf(after, config.kind), config)
  if (image !== undefined) container.image = image
  const problems = applyEdits(after, config.edits, config.kind)
  rememberSchedules(after, config)
  if (!live && image === undefined)
    problems.push(say`a ${traits.words} that does not exist yet needs an image or a source`)
  if (!traits.requests && traits.instances && Array.isArray(container.ports))
    problems.push(say`the containers of a ${traits.words} have no ports, because they receive no requests`)
  problems.push(...instanceProblems(templateOf(after, config.kind), outer.taskCount))
  // gcloud does this to get a new revision and, for a job, to resolve the image's tag again.
  if (traits.instances || image !== undefined) objectAt(outer, 'labels')['client.knative.dev/nonce'] = nonce
  for (const holder of [after, outer])
    for (const key of ['labels', 'annotations']) if (isObject(holder[key])) withoutReserved(holder[key])
  if (!live) delete after.name

  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    field => !sameJson(before[field], after[field]),
  )
  const changes = diffService(before, after, fields, fullName.service(targetName(project, config)))
  const doubts = templateDoubts(after, templateOf(after, config.kind), config.region)
  const wanted = { before, after, changes, problems, doubts }
  if (whole || !live) return { ...wanted, body: after as Deployed, ...(!whole && { updateMask: [] }) }
  const changed = fields.flatMap(field => (after[field] === undefined ? [] : [[field, after[field]]]))
  const body = { name: live.name ?? '', ...(live.etag && { etag: live.etag }), ...Object.fromEntries(changed) }
  return { ...wanted, body: body as Deployed, updateMask: fields }
}

function withoutServers(resource: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(structuredClone(resource)).filter(([field]) => !SERVERS.has(field)))
}
