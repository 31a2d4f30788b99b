/** JSON objects by path, so edits can change a Service without knowing all its fields. */
import type { Json } from '../model.ts'

export type JsonObject = { [key: string]: Json }

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object at `key`, created if absent. */
export function objectAt(parent: JsonObject, key: string): JsonObject {
  const found = parent[key]
  if (isObject(found)) return found
  const made: JsonObject = {}
  parent[key] = made
  return made
}

/** The objects in the list at `key`, which is created if absent. Other items are ignored. */
export function listAt(parent: JsonObject, key: string): JsonObject[] {
  const found = parent[key]
  if (Array.isArray(found)) return found as JsonObject[]
  const made: JsonObject[] = []
  parent[key] = made
  return made
}

/** Equal as JSON; the order of keys does not matter. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, at) => sameJson(item, b[at]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

/** Sets the value at a path of names or, if all digits, list indices; creates what is absent on the path. */
export function setAt(root: JsonObject, parts: readonly string[], value: Json): void {
  const [last = '', before = []] = [parts.at(-1), parts.slice(0, -1)]
  let at: JsonObject | Json[] = root
  before.forEach((part, index) => {
    const next = parts[index + 1] ?? ''
    const found = child(at, part)
    if (typeof found === 'object' && found !== null) {
      at = found
      return
    }
    const made: Json = isPlace(next) ? [] : {}
    put(at, part, made)
    at = made
  })
  put(at, last, value)
}

/** Removes the value at a path, if there is one. */
export function clearAt(root: JsonObject, parts: readonly string[]): void {
  let at: Json | undefined = root
  for (const part of parts.slice(0, -1)) at = typeof at === 'object' && at !== null ? child(at, part) : undefined
  const last = parts.at(-1) ?? ''
  if (Array.isArray(at)) at.splice(Number(last), 1)
  else if (isObject(at)) delete at[last]
}

const isPlace = (part: string) => /^\d+$/.test(part)
const child = (at: JsonObject | Json[], part: string): Json | undefined =>
  Array.isArray(at) ? at[Number(part)] : Object.hasOwn(at, part) ? at[part] : undefined
function put(at: JsonObject | Json[], part: string, value: Json): void {
  if (!Array.isArray(at)) at[part] = value
  else at[Math.min(Number(part), at.length)] = value
}
