/**
 * What Cloud Run itself fills in where a request says nothing: a field that the workflow leaves out and that has such a value is no
 * difference (docs/google-cloud.md#what-cloud-run-fills-in).
 */
import type { Json } from '../model.ts'
import { isNothing } from './drift-values.ts'
import { isObject, type JsonObject, sameJson } from './json.ts'

/** A copy of `wanted` with what `live` has beyond it and nobody asked for. */
export function withFilledIn(live: JsonObject, wanted: JsonObject): JsonObject {
  return settle('', live, structuredClone(wanted)) as JsonObject
}

function settle(path: string, live: Json | undefined, wanted: Json): Json {
  if (Array.isArray(wanted)) {
    const items = Array.isArray(live) ? live : []
    return wanted.map((item, at) => settle(`${path}[]`, counterpart(items, item, at), item))
  }
  if (!isObject(wanted) || !isObject(live)) return wanted
  // ProtoJSON leaves out what has the default of its type.
  for (const [key, value] of Object.entries(wanted)) if (isNothing(value) && live[key] === undefined) delete wanted[key]
  for (const [key, value] of Object.entries(wanted)) wanted[key] = settle(join(path, key), live[key], value)
  for (const [key, value] of Object.entries(live))
    if ((wanted[key] === undefined || wanted[key] === null) && isFilledIn(join(path, key), value))
      wanted[key] = structuredClone(value)
  return wanted
}

const join = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

/** The same item: by its name if it has one, otherwise by its place. */
function counterpart(items: readonly Json[], item: Json, at: number): Json | undefined {
  const name = isObject(item) ? item.name : undefined
  return typeof name === 'string' && items.some(one => isObject(one) && one.name === name)
    ? items.find(one => isObject(one) && one.name === name)
    : items[at]
}

const CONTAINER = /containers\[\]\./
/** Fields by the end of their path, with the values that Cloud Run gives them. */
const DEFAULTS: readonly [path: RegExp, ...values: Json[]][] = [
  [/^ingress$/, 'INGRESS_TRAFFIC_ALL'],
  [/^launchStage$/, 'GA'],
  [/^scaling\.scalingMode$/, 'AUTOMATIC'],
  // Of a worker pool.
  [/^scaling\.manualInstanceCount$/, 1],
  [/^template\.scaling\.maxInstanceCount$/, 100, 20, 3],
  [/^template\.maxInstanceRequestConcurrency$/, 80, 1],
  [/^template\.timeout$/, '300s'],
  [/^template\.template\.timeout$/, '600s'],
  [/^template\.template\.maxRetries$/, 3],
  [/^template\.taskCount$/, 1],
  [/executionEnvironment$/, 'EXECUTION_ENVIRONMENT_GEN1', 'EXECUTION_ENVIRONMENT_GEN2'],
  [/vpcAccess\.egress$/, 'PRIVATE_RANGES_ONLY'],
  [/\.limits\.cpu$/, '1000m', '1'],
  [/\.limits\.memory$/, '512Mi'],
  [/\.ports\[\]\.name$/, 'http1'],
  [/\.ports\[\]\.containerPort$/, 8080],
  [/\.ports$/, [{ name: 'http1', containerPort: 8080 }]],
  [/Probe\.timeoutSeconds$/, 1],
  [/Probe\.periodSeconds$/, 10],
  [/Probe\.failureThreshold$/, 3],
  [/Probe\.httpGet\.path$/, '/'],
  [/secretKeyRef\.version$/, 'latest'],
]

function isFilledIn(path: string, value: Json): boolean {
  if (DEFAULTS.some(([of, ...values]) => of.test(path) && values.some(one => sameJson(one, value)))) return true
  if (/(^|\.)serviceAccount$/.test(path)) return /^\d+-compute@developer\.gserviceaccount\.com$/.test(String(value))
  if (!CONTAINER.test(path)) return false
  // A probe without a port asks the container's own.
  if (/Probe\.(httpGet|tcpSocket|grpc)\.port$/.test(path)) return true
  if (/\.startupProbe$/.test(path)) return isDefaultProbe(value)
  if (/\.resources\.limits$/.test(path) && isObject(value)) return everyIsFilledIn(path, value)
  return /\.resources$/.test(path) && isObject(value) && everyIsFilledIn(path, value)
}

/** `cpuIdle` is the default of a container without resources. */
const everyIsFilledIn = (path: string, map: JsonObject): boolean =>
  Object.entries(map).every(
    ([key, value]) => (key === 'cpuIdle' && path.endsWith('.resources')) || isFilledIn(`${path}.${key}`, value),
  )

const isDefaultProbe = (probe: Json): boolean =>
  isObject(probe) &&
  probe.timeoutSeconds === 240 &&
  probe.periodSeconds === 240 &&
  probe.failureThreshold === 1 &&
  isObject(probe.tcpSocket) &&
  Object.keys(probe).length === 4
