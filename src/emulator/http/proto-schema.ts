/** Strict ProtoJSON: refuses unknown fields, wrong types and unknown enum names as Google's front end does. */
import generated from './protos.generated.json' with { type: 'json' }

interface Violation {
  /** Dotted path, in proto names, of the invalid field; '' at the root of a `body: "*"` request. */
  field: string
  description: string
}

interface Field {
  t: string
  p?: string
  r?: number
  k?: string
  o?: string
  b?: string[]
}

type Json = Record<string, unknown>

const MESSAGES = generated.messages as Record<string, Record<string, Field>>
const ENUMS = generated.enums as Record<string, Record<string, number>>

/** What is wrong with `json` as a `message`; empty if it is valid. Throws if the message is not in the schema. */
export function validate(message: string, json: unknown): Violation[] {
  return convert(message, json).violations
}

/** The message with JSON names, enum names, int64 as strings, numbers as numbers and without nulls, whichever ProtoJSON form the client
 *  sent, so that states can be compared. Pass only JSON that `validate` accepts. */
export function canonicalJson(message: string, json: unknown): Json {
  return convert(message, json).value
}

/** The message without its OUTPUT_ONLY fields at any depth, which a server ignores in a request. Expects canonical JSON. */
export function withoutOutputOnly(message: string, json: Json): Json {
  const fields = MESSAGES[message]
  if (!fields) return json
  const kept = Object.entries(json).filter(([key]) => !fields[key]?.b?.includes('OUTPUT_ONLY'))
  return Object.fromEntries(
    kept.map(([key, value]) => {
      const type = fields[key]?.t ?? ''
      if (!MESSAGES[type]) return [key, value]
      if (fields[key]?.k) return [key, mapValues(value as Json, inner => withoutOutputOnly(type, inner as Json))]
      if (Array.isArray(value)) return [key, value.map(inner => withoutOutputOnly(type, inner as Json))]
      return [key, withoutOutputOnly(type, value as Json)]
    }),
  )
}

function convert(message: string, json: unknown): { value: Json; violations: Violation[] } {
  if (!MESSAGES[message]) throw new Error(`No such message in the schema: ${message}. Add it to scripts/protos.ts.`)
  const faults: Violation[] = []
  const value = readMessage(message, json, rootOf(message), faults)
  return { value: (value ?? {}) as Json, violations: faults }
}

/** A request message is the whole body (`body: "*"`). Any other message is a field of its request, whose name begins the paths. */
function rootOf(message: string): string {
  const short = message.split('.').at(-1) ?? ''
  return short.endsWith('Request') || short === 'Empty' ? '' : snake(short[0]?.toLowerCase() + short.slice(1))
}

function readMessage(message: string, json: unknown, at: string, faults: Violation[]): unknown {
  const special = WELL_KNOWN[message]
  if (special) return special(json, at, faults)
  if (!isObject(json)) return fail(faults, at, illegal(at, `type.googleapis.com/${message}`, json))
  const fields = MESSAGES[message] ?? {}
  const value: Json = {}
  const oneofs = new Map<string, string>()
  for (const [key, inner] of Object.entries(json)) {
    const name = Object.hasOwn(fields, key)
      ? key
      : Object.hasOwn(fields, camel(key)) && fields[camel(key)]?.p === key
        ? camel(key)
        : undefined
    const field = name === undefined ? undefined : fields[name]
    if (name === undefined || !field) {
      fail(faults, at, `Invalid JSON payload received. Unknown name "${key}"${at && ` at '${at}'`}: Cannot find field.`)
      continue
    }
    if (inner === null && field.t !== 'google.protobuf.Value') continue
    const path = at ? `${at}.${field.p ?? name}` : (field.p ?? name)
    if (field.o) {
      const other = oneofs.get(field.o)
      if (other)
        fail(
          faults,
          at,
          `Invalid value at '${at}' (oneof), oneof field '${field.o}' is already set. Cannot set '${name}'`,
        )
      oneofs.set(field.o, name)
    }
    if (Object.hasOwn(value, name)) fail(faults, at, `Invalid value at '${path}', duplicate field '${key}'.`)
    value[name] = readField(field, inner, path, faults)
  }
  return value
}

function readField(field: Field, json: unknown, at: string, faults: Violation[]): unknown {
  if (field.k) {
    if (!isObject(json)) return fail(faults, at, illegal(at, 'map', json))
    return mapValues(json, (inner, key) => readValue(field.t, inner, `${at}[${key}]`, faults))
  }
  if (field.r) {
    if (!Array.isArray(json)) return fail(faults, at, illegal(at, `repeated ${field.t}`, json))
    return json.map((inner, index) => readValue(field.t, inner, `${at}[${index}]`, faults))
  }
  if (Array.isArray(json) && field.t !== 'google.protobuf.Value' && field.t !== 'google.protobuf.ListValue') {
    const name = at.split('.').at(-1)
    const where = at.includes('.') ? ` at '${at.slice(0, at.lastIndexOf('.'))}'` : ''
    return fail(
      faults,
      at,
      `Invalid JSON payload received. Unknown name "${name}"${where}: Proto field is not repeating, cannot start list.`,
    )
  }
  return readValue(field.t, json, at, faults)
}

function readValue(type: string, json: unknown, at: string, faults: Violation[]): unknown {
  const values = ENUMS[type]
  if (values) return readEnum(type, values, json, at, faults)
  const scalar = SCALARS[type]
  if (!scalar) return readMessage(type, json, at, faults)
  const read = scalar(json)
  return read === undefined ? fail(faults, at, illegal(at, `TYPE_${type.toUpperCase()}`, json)) : read
}

function readEnum(
  type: string,
  values: Record<string, number>,
  json: unknown,
  at: string,
  faults: Violation[],
): unknown {
  if (typeof json === 'string' && Object.hasOwn(values, json)) return json
  // An integer, even as a string, can stand for an enum value; proto3 enums are open, so unknown numbers are kept.
  const number = integer(json, -(2 ** 31), 2 ** 31 - 1)
  if (number === undefined) return fail(faults, at, illegal(at, `type.googleapis.com/${type}`, json))
  return Object.keys(values).find(name => values[name] === number) ?? number
}

function integer(json: unknown, low: number, high: number): number | undefined {
  const number = typeof json === 'string' && /^-?\d+(\.0+)?$/.test(json) ? Number(json) : json
  return typeof number === 'number' && Number.isInteger(number) && number >= low && number <= high ? number : undefined
}

function int64(json: unknown, low: bigint, high: bigint): string | undefined {
  if (typeof json === 'number' && !Number.isSafeInteger(json)) return undefined
  if (typeof json !== 'number' && !(typeof json === 'string' && /^-?\d+$/.test(json))) return undefined
  const big = BigInt(json)
  return big >= low && big <= high ? big.toString() : undefined
}

function decimal(json: unknown): number | string | undefined {
  if (typeof json === 'number') return json
  if (json === 'NaN' || json === 'Infinity' || json === '-Infinity') return json
  return typeof json === 'string' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(json) ? Number(json) : undefined
}

const int32 = (json: unknown) => integer(json, -(2 ** 31), 2 ** 31 - 1)
const uint32 = (json: unknown) => integer(json, 0, 2 ** 32 - 1)
const signed64 = (json: unknown) => int64(json, -(2n ** 63n), 2n ** 63n - 1n)
const unsigned64 = (json: unknown) => int64(json, 0n, 2n ** 64n - 1n)

/** Each returns the canonical value, or undefined if the value has another type. */
const SCALARS: Record<string, (json: unknown) => unknown> = {
  string: json => (typeof json === 'string' ? json : undefined),
  bool: json => (typeof json === 'boolean' ? json : json === 'true' ? true : json === 'false' ? false : undefined),
  int32,
  sint32: int32,
  sfixed32: int32,
  uint32,
  fixed32: uint32,
  int64: signed64,
  sint64: signed64,
  sfixed64: signed64,
  uint64: unsigned64,
  fixed64: unsigned64,
  double: decimal,
  float: decimal,
  bytes: json => (typeof json === 'string' && /^[A-Za-z0-9+/_-]*={0,2}$/.test(json) ? json : undefined),
}

type Reader = (json: unknown, at: string, faults: Violation[]) => unknown

const text =
  (type: string, pattern: RegExp, complaint: string): Reader =>
  (json, at, faults) => {
    if (typeof json === 'string' && pattern.test(json)) return json
    const name = at.split('.').at(-1)
    return fail(
      faults,
      at,
      `Invalid value at '${at}' (type.googleapis.com/google.protobuf.${type}), Field '${name}', ${complaint}`,
    )
  }

const scalar =
  (type: string): Reader =>
  (json, at, faults) =>
    readValue(type, json, at, faults)

/** Messages with their own JSON form (protobuf.dev, ProtoJSON). */
const WELL_KNOWN: Record<string, Reader> = {
  'google.protobuf.Duration': text(
    'Duration',
    /^-?\d{1,12}(\.\d{1,9})?s$/,
    "Illegal duration format; duration must end with 's'",
  ),
  'google.protobuf.Timestamp': text(
    'Timestamp',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/,
    'Invalid time format: Failed to parse input',
  ),
  'google.protobuf.FieldMask': text('FieldMask', /^[A-Za-z0-9_.*,`-]*$/, 'Invalid FieldMask'),
  'google.protobuf.Struct': (json, at, faults) =>
    isObject(json) ? json : fail(faults, at, illegal(at, 'type.googleapis.com/google.protobuf.Struct', json)),
  'google.protobuf.ListValue': (json, at, faults) =>
    Array.isArray(json) ? json : fail(faults, at, illegal(at, 'type.googleapis.com/google.protobuf.ListValue', json)),
  'google.protobuf.Value': json => json,
  'google.protobuf.Any': (json, at, faults) =>
    isObject(json) && (Object.keys(json).length === 0 || typeof json['@type'] === 'string')
      ? json
      : fail(faults, at, `Invalid value at '${at}' (Any), Missing or invalid @type for any field in ${at}`),
  'google.protobuf.BoolValue': scalar('bool'),
  'google.protobuf.StringValue': scalar('string'),
  'google.protobuf.BytesValue': scalar('bytes'),
  'google.protobuf.Int32Value': scalar('int32'),
  'google.protobuf.UInt32Value': scalar('uint32'),
  'google.protobuf.Int64Value': scalar('int64'),
  'google.protobuf.UInt64Value': scalar('uint64'),
  'google.protobuf.DoubleValue': scalar('double'),
  'google.protobuf.FloatValue': scalar('float'),
}

function fail(faults: Violation[], field: string, description: string): undefined {
  faults.push({ field, description })
  return undefined
}

const illegal = (at: string, type: string, json: unknown) =>
  `Invalid value at '${at}' (${type}), ${JSON.stringify(json)?.slice(0, 200)}`

const isObject = (json: unknown): json is Json => typeof json === 'object' && json !== null && !Array.isArray(json)
const mapValues = (json: Json, change: (inner: unknown, key: string) => unknown) =>
  Object.fromEntries(Object.entries(json).map(([key, inner]) => [key, change(inner, key)]))
const camel = (name: string) => name.replace(/_(.)/g, (_, next: string) => next.toUpperCase())
const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
