/**
 * Live service + Config -> the wanted service, as one PATCH with a mask: unknown service-level fields are never touched, and unknown
 * parts inside a field stay.
 */

import { fullName, serviceName } from '../iam/names.ts'
import { isTagPreview, PREVIEW_REVISION_LABEL, previewSuffix } from '../iam/preview-names.ts'
import type { Config, PreviewSettings, ReleaseSettings, TargetSettings, TrafficSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Change } from '../model.ts'
import type { Service, WireRevision } from '../wire.ts'
import { type BuildSettings, buildConfigOf } from './build.ts'
import { diffService } from './diff.ts'
import { applyEdits, imageContainer, mainContainer, nameClient } from './edits.ts'
import { guardProblems } from './gcloud-guards.ts'
import { isObject, type JsonObject, listAt, objectAt, sameJson } from './json.ts'
import { rememberSchedules } from './schedule-labels.ts'
import { nextSuffix, revisionName, startingTemplate, withoutReserved } from './template.ts'
import { templateDoubts, templateProblems } from './template-rules.ts'
import { NO_TRAFFIC_LABEL, temporaryTag, type WantedTraffic, wantedTraffic, wishOf } from './traffic.ts'

export interface WantedContext {
  project: string
  /** The revision that serves production, if known. */
  serving: WireRevision | null
  /** To deploy: by digest if this run built it. Undefined: keep the template's image. */
  image?: string
  build?: {
    settings: BuildSettings
    /** `gs://BUCKET/OBJECT#GENERATION`. */
    sourceLocation: string
    /** The answer of Run's build API: the image to deploy on if base images are updated automatically. */
    baseImageUri?: string
  }
  /** Ten lower-case letters, new for every deploy. */
  nonce: string
  /** Google refused this release while the invoker check was disabled, so it is sent with the check enabled. */
  clearCheck?: boolean
}

export interface Wanted {
  /** Body of the create or patch. */
  service: Service
  /** The whole service as it would be. */
  after: JsonObject
  /** Fields to change; empty for a new service. */
  updateMask: string[]
  changes: Change[]
  /** Short name of the new revision, if we name it. */
  revision?: string
  traffic: WantedTraffic
  /** A rollout's revision gets a tag for its health checks. */
  temporaryTag?: string
  /** Edits that cannot be applied. */
  problems: string[]
  /** Settings that might do something else than what is meant. Sentences. */
  doubts: string[]
}

/** `live` null: a new service. */
export function wantedService(
  live: Service | null,
  config: TargetSettings &
    ReleaseSettings &
    TrafficSettings &
    PreviewSettings &
    Partial<Pick<Config, 'build' | 'schedules'>>,
  context: WantedContext,
): Wanted {
  const before = (live ?? {}) as JsonObject
  const start = live ? startingTemplate(live, context.serving) : newTemplate(config)
  const after: JsonObject = { ...structuredClone(before), template: structuredClone(start) }
  const template = objectAt(after, 'template')

  nameClient(after, config)
  setImage(imageContainer(template, config), context)
  const problems = applyEdits(after, config.edits)
  problems.push(...imageProblems(template, live !== null), ...guardProblems(start as JsonObject, template, config))
  keepCpu(start, template)
  problems.push(...templateProblems(after))

  const watched = config.rollout || (config.verifyCommand && !config.preview)
  const temporary = watched && !config.tag && live ? temporaryTag(config.service, context.nonce) : undefined
  const tag = config.tag ?? temporary
  const revision = nameRevision(live, config, tag, context.nonce)
  if (revision) template.revision = revision
  // gcloud does this to get a revision even if nothing else has changed.
  else objectAt(template, 'labels')['client.knative.dev/nonce'] = context.nonce
  // It names this revision, so that no other is taken for a preview, should one inherit it: the service's template keeps it until it
  // is put back (steps/tools/put-back.ts), which Cloud Run can refuse.
  if (revision && isTagPreview(config)) objectAt(template, 'labels')[PREVIEW_REVISION_LABEL] = revision

  const traffic = wantedTraffic(live, { ...wishOf(config), ...(tag && { tag }), ...(revision && { revision }) })
  if (traffic.traffic) after.traffic = traffic.traffic as JsonObject[]
  setOwnLabel(after, traffic.label)
  rememberSchedules(after, config)

  // The service stores its own last build; the build of a preview by tag belongs only to its revision.
  if (context.build && !isTagPreview(config)) {
    const { settings, sourceLocation, baseImageUri } = context.build
    after.buildConfig = buildConfigOf(live, settings, sourceLocation, baseImageUri) as JsonObject
  }
  keepInvokerCheck(before, after, context.clearCheck ?? false)

  const fields = touched(before, after)
  const name = serviceName(context.project, config.region, config.service)
  return {
    service: (live ? patchBody(live, after, fields) : withoutIdentity(after)) as Service,
    after,
    updateMask: live ? fields : [],
    changes: diffService(before, after, fields, fullName.service(name)),
    ...(revision && { revision }),
    traffic,
    ...(temporary && { temporaryTag: temporary }),
    problems,
    doubts: templateDoubts(after, template, config.region),
  }
}

/**
 * gcloud gives a new service start-up CPU boost. `cpuIdle` has to be set with it: resources without it mean CPU that is always allocated
 * and billed (k8s.min.proto).
 */
function newTemplate({ containers }: Pick<Config, 'containers'>): JsonObject {
  const resources = () => ({ cpuIdle: true, startupCpuBoost: true })
  // If the run's image has no named container, the main one has no name.
  const names = containers?.main === undefined ? [undefined, ...(containers?.names ?? [])] : containers.names
  return { containers: names.map(name => ({ ...(name !== undefined && { name }), resources: resources() })) }
}

function imageProblems(template: JsonObject, exists: boolean): string[] {
  const bare = listAt(template, 'containers').filter(({ image }) => !image)
  if (bare.length === 0) return []
  if (!exists && listAt(template, 'containers').length === 1)
    return [say`a service that does not exist yet needs an image or a source`]
  return bare.map(({ name }) => say`the container ${name ? `"${name}"` : say`without a name`} needs an image`)
}

function setImage(container: JsonObject, { image, build }: WantedContext): void {
  if (image === undefined) return
  container.image = image
  delete container.sourceCode
  if (build?.baseImageUri && build.settings.automaticUpdates) container.baseImageUri = build.baseImageUri
  else if (build) delete container.baseImageUri
}

/**
 * A container that gets `resources` by our edits keeps the CPU behaviour of one without; a new one has the CPU settings of the main one,
 * because in gcloud they apply to all containers.
 */
function keepCpu(before: JsonObject, template: JsonObject): void {
  const old = listAt(structuredClone(before), 'containers')
  const main = isObject(mainContainer(template).resources) ? (mainContainer(template).resources as JsonObject) : {}
  for (const container of listAt(template, 'containers')) {
    const known = old.find(({ name }) => name === container.name)
    if (!known && old.length > 0) {
      const { cpuIdle = true, startupCpuBoost } = main
      const resources = objectAt(container, 'resources')
      resources.cpuIdle ??= cpuIdle
      if (startupCpuBoost !== undefined) resources.startupCpuBoost ??= startupCpuBoost
    } else if (isObject(container.resources) && !isObject(known?.resources)) container.resources.cpuIdle ??= true
  }
}

function nameRevision(
  live: Service | null,
  config: TargetSettings & ReleaseSettings & TrafficSettings & PreviewSettings,
  tag: string | undefined,
  nonce: string,
): string | undefined {
  const { preview } = config
  const own = (suffix: string) =>
    preview && isTagPreview(config) ? previewSuffix(preview.pullRequest, suffix) : suffix
  if (config.suffix) return revisionName(config.service, own(config.suffix))
  // Only a revision with a known name can be tagged in the same call.
  // A revision that gets traffic in a later step is also named, so another run's is not mistaken for it.
  return tag || config.rollout || config.trafficChange
    ? revisionName(config.service, own(nextSuffix(live, nonce)))
    : undefined
}

function setOwnLabel(after: JsonObject, label: string | null | undefined): void {
  if (label) objectAt(after, 'labels')[NO_TRAFFIC_LABEL] = label
  else if (label === null && isObject(after.labels)) delete after.labels[NO_TRAFFIC_LABEL]
}

/** A release can enable the check, if a flag says so or a policy would refuse the release; disabling is a separate step. */
function keepInvokerCheck(before: JsonObject, after: JsonObject, clear: boolean): void {
  if (clear) after.invokerIamDisabled = false
  if (after.invokerIamDisabled === false && before.invokerIamDisabled === true) return
  if (before.invokerIamDisabled === undefined) delete after.invokerIamDisabled
  else after.invokerIamDisabled = before.invokerIamDisabled
}

function touched(before: JsonObject, after: JsonObject): string[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return fields.filter(field => field === 'template' || !sameJson(before[field], after[field]))
}

function patchBody(live: Service, after: JsonObject, fields: string[]): JsonObject {
  const body: JsonObject = { name: live.name ?? '' }
  // Guards against a change by someone else between our read and this write.
  if (live.etag) body.etag = live.etag
  for (const field of fields) {
    const value = after[field]
    if (value === undefined) continue
    body[field] = value
    if (field === 'labels' && isObject(value)) withoutReserved(value)
  }
  return body
}

function withoutIdentity({ name: _, etag: __, ...service }: JsonObject): JsonObject {
  return service
}
