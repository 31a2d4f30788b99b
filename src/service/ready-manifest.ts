/** A manifest and the current resource -> the request to Run's v1 API, like `gcloud run services replace` and `jobs replace`. */

import type { Document } from 'yaml'
import { isPreviewRevisionName, pullRequestOf } from '../iam/preview-names.ts'
import type { Config } from '../inputs/config.ts'
import { remove, setAt } from '../inputs/manifest/edits.ts'
import { mainContainerPath, plainAt, podPath } from '../inputs/manifest/read-manifest.ts'
import { parseManifest } from '../inputs/manifest/text.ts'
import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Change } from '../model.ts'
import { type BuildSettings, buildConfigOf } from './build.ts'
import { isObject, type JsonObject } from './json.ts'
import { diffManifest } from './manifest-diff.ts'
import { isScheduleLabel, scheduleLabels } from './schedule-labels.ts'
import { NO_TRAFFIC_LABEL } from './traffic.ts'

interface ManifestContext {
  project: string
  projectNumber?: string
  /** Full resource name of the service or job, for the changes. */
  target: string
  /** In v1 form; null: new; undefined: not known. */
  live: JsonObject | null | undefined
  /** For the main container: by digest if this run built it. Undefined: keep the manifest's. */
  image?: string
  build?: { settings: BuildSettings; sourceLocation: string }
  /** Google refused this release while the invoker check was disabled, so it is sent with the check enabled. */
  clearCheck?: boolean
  /** Ten lower-case letters, new for every deploy. Undefined: nothing is sent. */
  nonce?: string
}

export interface ReadyManifest {
  /** The file names an image by a tag and its revision by name: an image that was pushed since is deployed only under another name. */
  tied?: string
  /** With comments, as stored beside the report. */
  text: string
  /** Body of the POST or PUT. */
  body: JsonObject
  changes: Change[]
  problems: string[]
}

const LOCATION = ['metadata', 'labels', 'cloud.googleapis.com/location']
const REVISION_NAME = ['spec', 'template', 'metadata', 'name']
const NONCE = ['spec', 'template', 'metadata', 'labels', 'client.knative.dev/nonce']
const CHECK = 'run.googleapis.com/invoker-iam-disabled'

export function readyManifest(
  config: Pick<Config, 'kind' | 'manifest' | 'region'> & Partial<Pick<Config, 'schedules'>>,
  context: ManifestContext,
): ReadyManifest {
  const { manifest, kind, region } = config
  const document = parseManifest(manifest?.text ?? '')
  const { live, image, build, nonce } = context
  const problems = setNamespace(document, context)
  const container = mainContainerPath(document, kind)
  if (image !== undefined && container) setAt(document, [...container, 'image'], image)
  if (build) rememberBuild(document, build)
  // What the API says of a service is true of where it is.
  if (document.hasIn(LOCATION)) setAt(document, LOCATION, region)
  const floating = imagesOf(document, kind).find(name => !name.includes('@'))
  const named = document.hasIn(REVISION_NAME)
  // A new revision looks the tag up again, as a deploy without a manifest makes one whatever has changed.
  if (nonce && floating && !named) setAt(document, NONCE, nonce)
  if (live) continueFrom(document, live)
  rememberSchedules(document, config)
  if (live && KINDS[kind].traffic) keepPreviews(document, live)
  if (KINDS[kind].requests)
    keepInvokerCheck(document, live ?? null, manifest?.checkDisabled === false || context.clearCheck === true)
  const body = withoutNulls(document.toJS() as JsonObject)
  return {
    text: document.toString({ lineWidth: 0 }),
    body,
    changes: live === undefined ? [] : diffManifest(live, body, context.target),
    problems,
    ...(floating && named && { tied: floating }),
  }
}

/** A field without a value is an absent one to gcloud. */
function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutNulls) as T
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([, one]) => one !== null)
  return Object.fromEntries(kept.map(([key, one]) => [key, withoutNulls(one)])) as T
}

function imagesOf(document: Document, kind: Kind): string[] {
  const containers = plainAt(document, [...podPath(kind), 'containers'])
  return (Array.isArray(containers) ? containers : []).flatMap(container =>
    isObject(container) && typeof container.image === 'string' ? [container.image] : [],
  )
}

/** Tags of this action's previews stay: a manifest says nothing of pull requests that are open beside it. */
function keepPreviews(document: Document, live: JsonObject): void {
  const service = String(document.getIn(['metadata', 'name']))
  const path = ['spec', 'traffic']
  const written = plainAt(document, path)
  const said: unknown[] = Array.isArray(written) ? written : []
  const tags = new Set(said.map(target => (isObject(target) ? target.tag : undefined)))
  const before = isObject(live.spec) && Array.isArray(live.spec.traffic) ? live.spec.traffic : []
  const kept = before.filter(isObject).flatMap(({ tag, revisionName }) => {
    const pullRequest = pullRequestOf(String(tag))
    if (pullRequest === undefined || tags.has(tag ?? null) || typeof revisionName !== 'string') return []
    return isPreviewRevisionName(service, pullRequest, revisionName) ? [{ tag, revisionName }] : []
  })
  if (kept.length === 0) return
  const traffic = said.length > 0 ? said : [{ latestRevision: true, percent: 100 }]
  setAt(document, path, [...traffic, ...kept])
}

/** gcloud accepts only the project's id or number; the default is the project. */
function setNamespace(document: Document, { project, projectNumber }: ManifestContext): string[] {
  const given = plainAt(document, ['metadata', 'namespace'])
  const named = given === undefined || given === null ? '' : String(given)
  setAt(document, ['metadata', 'namespace'], named || project)
  if (named === '' || named === project || named === projectNumber) return []
  // If the project number is unknown, another number could be right.
  if (projectNumber === undefined && /^\d+$/.test(named)) return []
  return [
    say`metadata.namespace in the file of metadata is "${named}", and must be the project's id ${project}${projectNumber ? say` or its number "${projectNumber}"` : ''}, or left out`,
  ]
}

/** What a replacement has to repeat: the replaced version, and annotations that cannot be removed
 *  (`ReplaceServiceChange` in gcloud's `command_lib/run/config_changes.py`). And our own labels. */
function continueFrom(document: Document, live: JsonObject): void {
  const { resourceVersion, annotations, labels } = isObject(live.metadata) ? live.metadata : {}
  if (resourceVersion) setAt(document, ['metadata', 'resourceVersion'], resourceVersion)
  for (const [key, value] of Object.entries(isObject(annotations) ? annotations : {}))
    if (key.startsWith('serving.knative.dev/')) setAt(document, ['metadata', 'annotations', key], value)
  for (const [key, value] of Object.entries(isObject(labels) ? labels : {}))
    if (key.startsWith('run-iam-deploy-') && key !== NO_TRAFFIC_LABEL)
      setAt(document, ['metadata', 'labels', key], value)
}

function rememberSchedules(document: Document, config: Partial<Pick<Config, 'schedules'>>): void {
  const wanted = scheduleLabels(config)
  if (!wanted) return
  const path = ['metadata', 'labels']
  for (const key of Object.keys((plainAt(document, path) as object | undefined) ?? {}))
    if (isScheduleLabel(key)) remove(document, [...path, key])
  for (const [key, value] of Object.entries(wanted)) setAt(document, [...path, key], value)
}

/**
 * A release can enable the invoker check if the manifest says so; disabling it is a separate later step, which a policy can refuse
 * without harm. Without a line in the manifest, the check stays as it is, so a missing line does not close a public service.
 */
function keepInvokerCheck(document: Document, live: JsonObject | null, enable: boolean): void {
  const annotations = isObject(live?.metadata) && isObject(live.metadata.annotations) ? live.metadata.annotations : {}
  const path = ['metadata', 'annotations', CHECK]
  if (!enable && String(annotations[CHECK]).toLowerCase() === 'true') setAt(document, path, 'true')
  else remove(document, path)
}

/** How the image was built, as v1 annotations (gcloud's `command_lib/run/config_changes.py`). */
function rememberBuild(document: Document, { settings, sourceLocation }: NonNullable<ManifestContext['build']>): void {
  const config = buildConfigOf(null, { ...settings, automaticUpdates: false }, sourceLocation)
  const notes: Record<string, string | undefined> = {
    'build-source-location': config.sourceLocation,
    'build-image-uri': config.imageUri,
    'build-base-image': config.baseImage,
    'build-function-target': config.functionTarget,
    'build-service-account': config.serviceAccount,
    'build-worker-pool': config.workerPool,
    'build-environment-variables': config.environmentVariables && JSON.stringify(config.environmentVariables),
  }
  for (const [name, value] of Object.entries(notes)) {
    const path = ['metadata', 'annotations', `run.googleapis.com/${name}`]
    if (value) setAt(document, path, value)
    else remove(document, path)
  }
}
