/** Strict checks for APIs whose protos are not available (Cloud Storage's JSON, Knative): a table of the field names that they accept. */
import { Refusal } from './router.ts'

/** `{ field: Shape }`; `null` accepts anything; a single key `*` is a map; an array of one shape is a repeated field. */
export type Shape = null | { readonly [field: string]: Shape } | readonly [Shape]

/** Refuses a message with a field that is not in the table, or with a list where the table has none. */
export function checkFields(value: unknown, shape: Shape): void {
  const unknown = unknownField(value, shape)
  if (unknown) throw new Refusal('INVALID_ARGUMENT', `Invalid JSON payload received. ${unknown}`)
}

/** Google's JSON parser error for the first field that does not fit the table; undefined if all fields fit. */
function unknownField(value: unknown, shape: Shape, path = ''): string | undefined {
  if (shape === null || value === null || typeof value !== 'object') return undefined
  if (isList(shape)) {
    if (!Array.isArray(value)) return `Proto field is not repeating, cannot start list at '${path}'`
    for (const [i, item] of value.entries()) {
      const found = unknownField(item, shape[0], `${path}[${i}]`)
      if (found) return found
    }
    return undefined
  }
  for (const [key, item] of Object.entries(value)) {
    const known = shape[key] !== undefined ? shape[key] : shape['*']
    if (known === undefined) return `Unknown name "${key}"${path ? ` at '${path}'` : ''}: Cannot find field.`
    const found = unknownField(item, known, path ? `${path}.${key}` : key)
    if (found) return found
  }
  return undefined
}

// Array.isArray does not narrow a readonly tuple.
const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape)
