/**
 * Removes the values of the service's settings from Google's messages. An API that refuses a request can quote it ("Invalid value at
 * 'service.template...' (TYPE_STRING), \"hunter2\""), and Google's messages end up in logs, annotations and reports. So values that can
 * be secrets are removed from answers before anything reads them.
 *
 * Only in such texts, and not by `core.setSecret`: many values are ordinary words, which every line would lose.
 */
export interface Quotes {
  /** Remembers a token or key: it is hidden wherever it comes back, also where a path has it. */
  keep(secret: string): void
  /** Remembers the values in a request or an answer; `path`: of the call. */
  learn(message: unknown, path: string): void
  /** Replaces every value by `***`. Cuts off a very long text. */
  hide(text: string): string
  /** The same object without the values in its messages: errors, conditions, logs. Settings stay as they are. */
  hideIn<T>(answer: T): T
}

/** Shorter values would remove letters from words. */
const LEAST = 4

/** Maximum length of a text: longer ones are not shown, and hundreds of values are searched in it. */
const LONGEST = 64_000

/** In a value of several lines, such as a private key, each line of at least this length counts as a value. */
const LEAST_LINE = 8

/** Harmless values: hiding them would only make messages harder to read. */
const ORDINARY = new Set(
  [
    ...['true', 'false', 'none', 'null', 'auto', 'default', 'enabled', 'disabled'],
    ...['debug', 'info', 'notice', 'warn', 'warning', 'error', 'trace', 'verbose'],
    ...['production', 'prod', 'staging', 'stage', 'preview', 'development', 'testing', 'test', 'local', 'localhost'],
    ...['http', 'https', 'json', 'text', 'utf-8', 'utf8'],
  ].map(word => word.toLowerCase()),
)

/** And zones, by their exact form, so a password with a hyphen and a digit does not look like one. */
const REGION =
  /^(africa|asia|australia|europe|me|northamerica|southamerica|us)-(central|(north|south)?(east|west)|north|south)\d+(-[a-z])?$/

/** `known`: values known from the start. */
export function makeQuotes(known: readonly string[] = []): Quotes {
  const values = new Set(known.filter(isTelling))
  const secrets = new Set<string>()
  /** Parts of addresses that are shown anyway: project, region, service, accounts. */
  const shown = new Set<string>()
  let sorted: string[] | undefined

  const hide = (text: string): string => {
    sorted ??= [...[...values].filter(value => !shown.has(value)), ...secrets]
      .flatMap(spellings)
      .sort((a, b) => b.length - a.length)
    const longest = sorted[0]?.length ?? 0
    const read = text.slice(0, LONGEST + longest)
    const left = sorted.reduce((left, value) => left.replaceAll(value, '***'), read)
    // A text can be cut within a value, which is then not recognised: anything that could be part of a value is removed too.
    return left.slice(0, read.length < text.length ? Math.min(LONGEST, Math.max(0, left.length - longest)) : LONGEST)
  }
  return {
    hide,
    keep(secret) {
      secrets.add(secret)
      sorted = undefined
    },
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

/** As it is, and in the encodings of answers and logs; a value of several lines also line by line. */
function spellings(value: string): string[] {
  const lines = value.split(/\r\n|\r|\n/).filter(line => line.length >= LEAST_LINE)
  const texts = [value, value.trim(), ...lines].filter(text => text.length >= LEAST)
  return [...new Set(texts.flatMap(encodings))]
}

function encodings(text: string): string[] {
  const json = inJson(text)
  // A lone surrogate has no URL encoding.
  const url = text.isWellFormed() ? encodeURIComponent(text) : text
  return [
    ...[text, json, inJson(json), json.replaceAll('/', '\\/')],
    // Google's front ends escape JSON like this; others escape everything that is not ASCII.
    json.replace(/[<>&='\u007f-\uffff]/g, inHex),
    json.replace(/[<>&=']/g, inHex),
    ...[url, url.replace(/%[0-9A-F]{2}/g, code => code.toLowerCase()), url.replaceAll('%20', '+')],
    // Including characters that encodeURIComponent leaves alone.
    url.replace(/[!'()*~]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`),
    text.replace(/[&<>"']/g, mark => HTML[mark] ?? mark),
    ...inBase64(text),
  ]
}

const inJson = (text: string) => JSON.stringify(text).slice(1, -1)
const inHex = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Shorter pieces of base64 would match ordinary words. */
const LEAST_BASE64 = 5

/** The base64 of the text at any position: three shifts, each without the characters that depend on its neighbours. Both alphabets. */
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

/** Words of a command line (`serve`, `--port`) also occur in messages. */
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
      // What Cloud Build itself runs (`docker build ...`) is not a user's setting.
      case 'steps':
        return []
      case 'args':
        return strings(value).filter(isLong)
      case 'command':
        // A message about a container that does not start has to name the program.
        return strings(value).slice(1).filter(isLong)
      default:
        return valuesIn(value)
    }
  })
}

/** Keys of an environment besides values: messages about them must stay readable. */
const NAMES = new Set(['name', 'valueFrom', 'valueSource'])

/** Every text and number, even in the wrong form in a manifest: Google quotes what it does not understand. */
function scalarsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(/^\w+=(.+)$/s.exec(value)?.slice(1) ?? [])]
  if (typeof value === 'number') return [String(value)]
  if (Array.isArray(value)) return value.flatMap(scalarsBelow)
  return Object.entries(object(value) ?? {}).flatMap(([name, item]) => (NAMES.has(name) ? [] : scalarsBelow(item)))
}

/** Where answers contain messages (google.rpc.Status, Operation, run's Condition, Cloud Build's Build, LogEntry). */
const SPEAKING = [
  ...['error', 'response', 'metadata', 'build', 'terminalCondition', 'conditions', 'failureInfo'],
  ...['entries', 'jsonPayload', 'warnings'],
]
/** `debugInfo`: Cloud Scheduler's message about a failed call. */
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

/** Every text in the details of an error. */
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
