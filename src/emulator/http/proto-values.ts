/** A request's message as a proto3 server sees it: without default values and without output-only fields. */
import { canonicalJson, withoutOutputOnly } from './proto-schema.ts'

type Json = Record<string, unknown>

/** Maps: an empty map is dropped; otherwise all its values are kept, even defaults. */
const MAPS = new Set(['labels', 'annotations', 'limits', 'environmentVariables', 'substitutions'])
/** Fields that are `optional` in the proto or part of a oneof: zero and false are real values there. */
const PRESENCE = new Set(['manualInstanceCount', 'maxRetries', 'gpuZonalRedundancyDisabled'])

/** Removes defaults so that equal states compare equal: gax's REST mode and others send every default (empty maps, zeros, integer enums). */
export function normalize(message: string, json: Json): Json {
  return withoutDefaults(withoutOutputOnly(message, canonicalJson(message, json)))
}

function withoutDefaults(json: Json): Json {
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => {
      if (PRESENCE.has(key)) return [[key, value]]
      if (MAPS.has(key)) return Object.keys(value as Json).length > 0 ? [[key, value]] : []
      if (Array.isArray(value)) {
        return value.length > 0 ? [[key, value.map(item => (isObject(item) ? withoutDefaults(item) : item))]] : []
      }
      if (isObject(value)) return [[key, withoutDefaults(value)]]
      return isDefault(value) ? [] : [[key, value]]
    }),
  )
}

const isDefault = (value: unknown) =>
  value === '' ||
  value === 0 ||
  value === false ||
  value === '0' ||
  (typeof value === 'string' && value.endsWith('_UNSPECIFIED'))
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
