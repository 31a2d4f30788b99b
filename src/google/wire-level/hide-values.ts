/**
 * Google's own words, less the values of the service's settings. An API that refuses a request may quote it ("Invalid value at
 * 'service.template...' (TYPE_STRING), \"hunter2\""), and whatever Google says may end in a log, an annotation or a report. So
 * values that may be secrets are taken out where answers come in, before anybody reads them.
 *
 * Only in such texts, and not by `core.setSecret`: half of all values are ordinary words, and every line would lose them.
 */
export interface Quotes {
  /** Remembers the values in a request or an answer; `path`: of the call. */
  learn(message: unknown, path: string): void
  /** Puts `***` in the place of every value. An endless text loses its end. */
  hide(text: string): string
  /** The same object, with the values taken out wherever it speaks: errors, conditions, logs. Settings stay as they are. */
  hideIn<T>(answer: T): T
}

/** Shorter values would take letters out of words. */
const LEAST = 4

/** Of a text; nothing longer is told, and hundreds of values are looked for in it. */
const LONGEST = 64_000

/** Of a value of several lines, such as a private key, each line from this length on is one. */
const LEAST_LINE = 8

/** Values that tell nothing to anybody: without them in it a message would only be harder to read. */
const ORDINARY = new Set(
  [
    ...['true', 'false', 'none', 'null', 'auto', 'default', 'enabled', 'disabled'],
    ...['debug', 'info', 'notice', 'warn', 'warning', 'error', 'trace', 'verbose'],
    ...['production', 'prod', 'staging', 'stage', 'preview', 'development', 'testing', 'test', 'local', 'localhost'],
    ...['http', 'https', 'json', 'text', 'utf-8', 'utf8'],
  ].map(word => word.toLowerCase()),
)

/** And zones: as they are named, so that no password with a hyphen and a digit looks like one. */
const REGION =
  /^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/

/** `known`: values from the start, before anything was sent. */
export function makeQuotes(known: readonly string[] = []): Quotes {
  const values = new Set(known.filter(isTelling))
  /** Parts of the addresses that are shown anyway: project, region, service, accounts. */
  const shown = new Set<string>()
  let sorted: string[] | undefined

  const hide = (text: string): string => {
    sorted ??= [...values]
      .filter(value => !shown.has(value))
      .flatMap(spellings)
      .sort((a, b) => b.length - a.length)
    const longest = sorted[0]?.length ?? 0
    const read = text.slice(0, LONGEST + longest)
    const left = sorted.reduce((left, value) => left.replaceAll(value, '***'), read)
    // What is read may end within a value, and such a piece is not recognised: it goes with whatever it may be a part of.
    return left.slice(0, read.length < text.length ? Math.min(LONGEST, Math.max(0, left.length - longest)) : LONGEST)
  }
  return {
    hide,
    learn(message, path) {
      for (const part of path.split(/[/:?]/)) shown.add(decoded(part))
      for (const value of valuesIn(message)) if (isTelling(value)) values.add(value)
      sorted = undefined
    },
    hideIn: answer => {
      hideWords(answer, hide)
      return answer
    },
  }
}

function isTelling(value: string): boolean {
  return value.trim().length >= LEAST && !ORDINARY.has(value.toLowerCase()) && !REGION.test(value)
}

/** As it is, and in the encodings that answers and logs have; a value of several lines also line by line. */
function spellings(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).filter(line => line.length >= LEAST_LINE)
  const texts = [value, value.trim(), ...lines].filter(text => text.length >= LEAST)
  return [...new Set(texts.flatMap(encodings))]
}

function encodings(text: string): string[] {
  const json = inJson(text)
  // A lone half of a character has no address form.
  const url = text.isWellFormed() ? encodeURIComponent(text) : text
  return [
    ...[text, json, inJson(json), json.replaceAll('/', '\\/')],
    // Google's front ends write JSON so; others write all that is not ASCII so.
    json.replace(/[<>&='\u007f-\uffff]/g, inHex),
    json.replace(/[<>&=']/g, inHex),
    ...[url, url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()), url.replaceAll('%20', '+')],
    // Also with what encodeURIComponent leaves alone.
    url.replace(/[!'()*~]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
    text.replace(/[&<>"']/g, mark => HTML[mark] ?? mark),
    ...inBase64(text),
  ]
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
const inHex = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Shorter pieces of base64 would be found in words. */
const LEAST_BASE64 = 5

/** What base64 makes of the text wherever it stands in what is encoded: three shifts, each without the letters that its neighbours
 *  have a part in. Both alphabets. */
function inBase64(text: string): string[] {
  const bytes = Buffer.from(text)
  return [0, 1, 2].flatMap(shift => {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64')
    const own = whole.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
    return own.length < LEAST_BASE64 ? [] : [own, own.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

const object = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
const strings = (value: unknown) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

/** Words of a command line (`serve`, `--port`) are words of messages too. */
const isLong = (value: string) => value.length >= LEAST_LINE

/** Literal values of variables, command lines and headers of probes, at any depth (google/cloud/run/v2/k8s.min.proto; a
 *  build's `environmentVariables` in build.proto and service.proto). */
function valuesIn(message: unknown): string[] {
  const fields = object(message)
  if (!fields) return []
  return Object.entries(fields).flatMap(([name, value]): string[] => {
    switch (name) {
      case 'env':
        return scalarsBelow(value)
      case 'httpHeaders':
        return Array.isArray(value) ? strings(value.map(item => object(item)?.value)) : []
      case 'environmentVariables':
        return strings(Object.values(object(value) ?? {}))
      // What Cloud Build itself runs (`docker build ...`) is nobody's setting.
      case 'steps':
        return []
      case 'args':
        return strings(value).filter(isLong)
      case 'command':
        // The program itself is what a message about a container that does not start has to name.
        return strings(value).slice(1).filter(isLong)
      default:
        return valuesIn(value)
    }
  })
}

/** What an environment names besides values: a message about these has to be readable. */
const NAMES = new Set(['name', 'valueFrom', 'valueSource'])

/** Every text and number, also where a manifest has them in the wrong form: Google quotes what it does not understand. */
function scalarsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(/^\w+=(.+)$/s.exec(value)?.slice(1) ?? [])]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(scalarsBelow)
  return Object.entries(object(value) ?? {}).flatMap(([name, item]) => (NAMES.has(name) ? [] : scalarsBelow(item)))
}

/** Where answers carry texts (google.rpc.Status, Operation, run's Condition, Cloud Build's Build, LogEntry). */
const SPEAKING = [
  ...['error', 'response', 'metadata', 'build', 'terminalCondition', 'conditions', 'failureInfo'],
  ...['entries', 'jsonPayload', 'warnings'],
]
/** `debugInfo`: what Cloud Scheduler says of a call that failed. */
const WORDS = ['message', 'detail', 'statusDetail', 'text', 'textPayload', 'debugInfo']

function hideWords(answer: unknown, hide: (text: string) => string): void {
  if (Array.isArray(answer)) for (const item of answer) hideWords(item, hide)
  const fields = object(answer)
  if (!fields) return
  for (const [name, value] of Object.entries(fields)) {
    if (WORDS.includes(name) && typeof value === 'string') fields[name] = hide(value)
    else if (name === 'details') fields[name] = hideDeep(value, hide)
    else if (SPEAKING.includes(name)) hideWords(value, hide)
  }
}

/** Every text of what an error carries along. */
export function hideDeep<T>(value: T, hide: (text: string) => string): T {
  if (typeof value === 'string') return hide(value) as T
  if (Array.isArray(value)) return value.map(item => hideDeep(item, hide)) as T
  const fields = object(value)
  if (!fields) return value
  return Object.fromEntries(Object.entries(fields).map(([name, item]) => [name, hideDeep(item, hide)])) as T
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
