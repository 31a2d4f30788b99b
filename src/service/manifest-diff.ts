/** A v1 resource and the manifest that replaces it -> the changes. Values that can be secrets never appear. */
import type { Change, Json } from '../model.ts'
import { own } from '../words/untyped.ts'
import { diffService } from './diff.ts'
import { isObject, type JsonObject, sameJson } from './json.ts'

/** Labels and annotations of the platform and of builds. */
const SYSTEM =
  /^(serving\.knative\.dev|cloud\.googleapis\.com)\/|^run\.googleapis\.com\/(operation-id|urls|ingress-status|client-(name|version)|build-(id|name|source-location))$|^client\.knative\.dev\//

type Defaults = Record<string, readonly Json[]>

/** Defaults of fields that a manifest omits (run/v1 reference; as recorded from the real client). */
const DEFAULTS: Defaults = {
  timeoutSeconds: [300],
  containerConcurrency: [80],
  'run.googleapis.com/ingress': ['all'],
  'run.googleapis.com/execution-environment': ['gen1', 'gen2'],
  'run.googleapis.com/cpu-throttling': ['true'],
  'run.googleapis.com/startup-cpu-boost': ['false'],
  'run.googleapis.com/sessionAffinity': ['false'],
  'autoscaling.knative.dev/maxScale': ['100', '20', '3'],
}

/** A job has its CPU while it runs, and has the annotation for that. */
const OF_JOBS: Defaults = {
  'run.googleapis.com/cpu-throttling': ['false'],
  timeoutSeconds: ['600', 600],
  maxRetries: [3],
  taskCount: [1],
}

/** `live` null: everything is new. */
export function diffManifest(live: JsonObject | null, manifest: JsonObject, target: string): Change[] {
  const said = shownOf(manifest)
  const defaults = manifest.kind === 'Job' ? { ...DEFAULTS, ...OF_JOBS } : DEFAULTS
  if (!live) return diffService({}, said, ['metadata', 'spec'], target)
  const shown = shownOf(live)
  const after = withoutDefaults(said, shown, defaults) as JsonObject
  const before = withoutUnsaid(shown, after, defaults) as JsonObject
  return diffService(before, after, ['metadata', 'spec'], target)
}

/** Labels, annotations and spec, without what no one wrote. */
function shownOf({ metadata, spec }: JsonObject): JsonObject {
  const { labels, annotations } = isObject(metadata) ? metadata : {}
  const written = withoutSystem({ ...(isObject(labels) && { labels }), ...(isObject(annotations) && { annotations }) })
  return { ...(written && { metadata: written }), ...(spec !== undefined && { spec: withoutSystem(spec) ?? {} }) }
}

/** The same without the platform's keys, at any depth, and without maps that become empty. */
function withoutSystem(value: Json): Json | undefined {
  if (Array.isArray(value)) return value.map(item => withoutSystem(item) ?? {})
  if (!isObject(value)) return value
  const kept = Object.entries(value).flatMap(([key, item]): [string, Json][] => {
    if (SYSTEM.test(key)) return []
    const inner = withoutSystem(item)
    return inner === undefined ? [] : [[key, inner]]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** What the platform fills in for omitted fields is not a difference: a default, an account, a probe, a port, a name. */
function withoutUnsaid(live: Json, manifest: Json | undefined, defaults: Defaults): Json {
  if (Array.isArray(live))
    return live.map((item, at) => withoutUnsaid(item, Array.isArray(manifest) ? manifest[at] : undefined, defaults))
  // The API returns 64-bit numbers as text.
  if (!isObject(live)) return typeof manifest === 'number' && live === String(manifest) ? manifest : live
  const said = isObject(manifest) ? manifest : undefined
  return Object.fromEntries(
    Object.entries(live).flatMap(([key, value]): [string, Json][] => {
      if (said && Object.hasOwn(said, key)) return [[key, withoutUnsaid(value, said[key], defaults)]]
      if (isFilledIn(key, value, defaults) && (said || key !== 'name')) return []
      const left = withoutUnsaid(value, undefined, defaults)
      return isObject(left) && Object.keys(left).length === 0 ? [] : [[key, left]]
    }),
  )
}

/** A default that the manifest says and the platform does not repeat is not a difference either. */
function withoutDefaults(said: Json, live: Json | undefined, defaults: Defaults): Json {
  if (Array.isArray(said))
    return said.map((item, at) => withoutDefaults(item, Array.isArray(live) ? live[at] : undefined, defaults))
  if (!isObject(said)) return said
  const there = isObject(live) ? live : undefined
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]): [string, Json][] => {
      if (there && Object.hasOwn(there, key)) return [[key, withoutDefaults(value, there[key], defaults)]]
      const [only, ...others] = own(defaults, key) ?? []
      if (only !== undefined && others.length === 0 && sameJson(only, value)) return []
      const left = withoutDefaults(value, undefined, defaults)
      return isEmpty(left) && !isEmpty(value) ? [] : [[key, left]]
    }),
  )
}

const isEmpty = (value: Json) => isObject(value) && Object.keys(value).length === 0

function isFilledIn(key: string, value: Json, defaults: Defaults): boolean {
  if (own(defaults, key)?.some(fallback => sameJson(fallback, value))) return true
  switch (key) {
    case 'serviceAccountName':
      return /^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value))
    case 'startupProbe':
      return isObject(value) && value.periodSeconds === 240 && value.timeoutSeconds === 240
    case 'ports':
      return sameJson(value, [{ containerPort: 8080, name: 'http1' }])
    case 'name':
      return true
    case 'traffic':
      return sameJson(value, [{ latestRevision: true, percent: 100 }])
    case 'resources':
      return isObject(value) && sameJson(value.limits, { cpu: '1000m', memory: '512Mi' })
    case 'limits':
      return sameJson(value, { cpu: '1000m', memory: '512Mi' })
    case 'cpu':
      return value === '1000m'
    case 'memory':
      return value === '512Mi'
  }
  return false
}
