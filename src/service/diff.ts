/**
 * Two versions of a service, job or worker pool -> the changes, path by path. Values of variables, command lines and probe headers never
 * appear, old or new, because they can be secrets.
 */
import type { Change, Json } from '../model.ts'
import { count } from '../words/sentences.ts'
import { own } from '../words/untyped.ts'
import { isObject, type JsonObject, sameJson } from './json.ts'

/** Changes on every run, so not worth reporting. */
const NOISE = new Set(['template.labels.client.knative.dev/nonce', 'client', 'clientVersion', 'etag', 'name'])

/** Changes of the top-level `fields` of a resource. `target` is its full resource name. */
export function diffService(
  before: JsonObject,
  after: JsonObject,
  fields: readonly string[],
  target: string,
): Change[] {
  const rows = fields.flatMap(field => diffValue(field, before[field], after[field]))
  return rows.filter(({ path }) => !NOISE.has(path)).map(row => ({ target, ...row, done: false }))
}

/** Command lines can contain passwords, and headers of probes tokens. */
const HIDDEN = /\.(args|command)$|\.httpHeaders\[\d+\]\.value$|run\.googleapis\.com\/build-environment-variables$/

function hidden(value: Json | undefined, word = 'set'): string | undefined {
  if (value === undefined) return undefined
  return Array.isArray(value) ? `${word} (${count(value.length, 'part')})` : word
}

type Row = Pick<Change, 'path' | 'before' | 'after'>

function diffValue(path: string, before: Json | undefined, after: Json | undefined): Row[] {
  if (sameJson(before, after)) return []
  if (/\.containers\[[^\]]*\]\.env$/.test(path)) return diffVariables(path, before, after)
  if (path === 'buildConfig.environmentVariables') return diffBuildVariables(path, before, after)
  if (HIDDEN.test(path))
    return [row(path, hidden(before), before === undefined ? hidden(after) : hidden(after, 'changed'))]
  if (isKeyed(before, after)) return diffItems(path, toItems(path, before), toItems(path, after))
  if (isMap(before) && isMap(after)) {
    const [old, next] = [before ?? {}, after ?? {}]
    return keysOf(old, next).flatMap(key => diffValue(`${path}.${key}`, own(old, key), own(next, key)))
  }
  return [row(path, before, after)]
}

function diffItems(path: string, before: [string, Json][], after: [string, Json][]): Row[] {
  const [old, next] = [Object.fromEntries(before), Object.fromEntries(after)]
  return keysOf(old, next).flatMap(key => diffValue(`${path}[${key}]`, own(old, key), own(next, key)))
}

function diffVariables(path: string, before: Json | undefined, after: Json | undefined): Row[] {
  const [old, next] = [variables(before), variables(after)]
  return keysOf(old, next).flatMap(name => {
    if (sameJson(own(old, name), own(next, name))) return []
    const shown = show(own(next, name))
    return [
      row(`${path}[${name}]`, show(own(old, name)), shown === 'set' && Object.hasOwn(old, name) ? 'changed' : shown),
    ]
  })
}

function diffBuildVariables(path: string, before: Json | undefined, after: Json | undefined): Row[] {
  const [old, next] = [isObject(before) ? before : {}, isObject(after) ? after : {}]
  return keysOf(old, next).flatMap(name => {
    if (sameJson(own(old, name), own(next, name))) return []
    const is = Object.hasOwn(next, name) ? (Object.hasOwn(old, name) ? 'changed' : 'set') : undefined
    return [row(`${path}[${name}]`, Object.hasOwn(old, name) ? 'set' : undefined, is)]
  })
}

/** `set` for a literal, `SECRET:VERSION` for a reference. */
function show(variable: Json | undefined): string | undefined {
  if (!isObject(variable)) return undefined
  const source = isObject(variable.valueSource) ? variable.valueSource.secretKeyRef : undefined
  if (isObject(source)) return `${String(source.secret)}:${String(source.version ?? 'latest')}`
  // The Knative form has other names for it.
  const reference = isObject(variable.valueFrom) ? variable.valueFrom.secretKeyRef : undefined
  return isObject(reference) ? `${String(reference.name)}:${String(reference.key ?? 'latest')}` : 'set'
}

function variables(env: Json | undefined): JsonObject {
  const list = Array.isArray(env) ? env.filter(isObject) : []
  return Object.fromEntries(list.map(variable => [String(variable.name), variable]))
}

/** `null` counts as absent; otherwise a whole object on the other side would become one row. */
const isAbsent = (value: Json | undefined) => value === undefined || value === null

/** Lists of objects are compared item by item; traffic is clearer as a whole. */
function isKeyed(before: Json | undefined, after: Json | undefined): boolean {
  const lists = [before, after].filter(list => !isAbsent(list))
  return lists.every(
    list => Array.isArray(list) && list.every(item => isObject(item) && !('percent' in item || 'tag' in item)),
  )
}

/** The key of the items of a list; other lists use the position. */
const KEYS: Record<string, string> = { containers: 'name', volumes: 'name', volumeMounts: 'mountPath', items: 'path' }

function toItems(path: string, list: Json | undefined): [string, Json][] {
  const key = KEYS[/(?<!\w)\w+$/.exec(path)?.[0] ?? ''] ?? ''
  return (Array.isArray(list) ? list : []).map((item, at) => [
    String((isObject(item) ? item[key] : undefined) ?? at),
    item,
  ])
}

const isMap = (value: Json | undefined): value is JsonObject | null | undefined => isAbsent(value) || isObject(value)
const keysOf = (a: JsonObject, b: JsonObject) => [...new Set([...Object.keys(a), ...Object.keys(b)])]

function row(path: string, before: Json | undefined, after: Json | undefined): Row {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
}
