/** Strictness for APIs without a proto at hand (Cloud Storage's JSON, Knative): a table of the field names that may be sent. */
import { Refusal } from './router.ts'

/** `{ field: Shape }`; `null` takes anything; one key `*` is a map; an array of one shape is a repeated field. */
export type Shape = null | { readonly [field: string]: Shape } | readonly [Shape]

/** Refuses a message that has a field which the table does not know, or a list where there is none. */
export function checkFields(value: unknown, shape: Shape): void {
  const unknown = unknownField(value, shape)
  if (unknown) throw new Refusal('INVALID_ARGUMENT', `Invalid JSON payload received. ${unknown}`)
}

/** The path of the first field that the table does not know, in the words of Google's JSON parser; undefined when all are known. */
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
