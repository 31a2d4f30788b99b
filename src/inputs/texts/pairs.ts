/** KEY=VALUE maps as our inputs read them: the peers' rules or dotenv, files, and what is dropped or warned about. */
import { say } from '../../language/say.ts'
import { parseDotenv } from './dotenv.ts'
import { ParseError, parseKeyValues, putEntry } from './parse.ts'
import { plainYaml } from './yaml.ts'

export type Syntax = 'peer' | 'dotenv'

export interface Pairs {
  values: Record<string, string>
  /** The text was `{}`: an intentionally empty map. */
  emptied: boolean
  /** Position of the first entry without `=`, from 1. Messages never show such an entry, because it could be a value. */
  bare?: number
  /** Sentences about entries that were dropped or look like a mistake. They name keys, never values. */
  warnings: string[]
}

/** An input's text; undefined when it is empty. Throws ParseError. */
export function readPairs(text: string, syntax: Syntax): Pairs | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  if (trimmed === '{}') return { values: {}, emptied: true, warnings: [] }
  if (syntax === 'dotenv') return { values: parseDotenv(trimmed), emptied: false, warnings: [] }
  const bare = new Map<string, number>()
  const pairs = tidy(parseKeyValues(trimmed, bare) ?? {})
  const [first] = [...bare].filter(([key]) => Object.hasOwn(pairs.values, key))
  return first ? { ...pairs, bare: first[1] } : pairs
}

/**
 * A file of pairs, by the rules of `env_vars_file` in deploy-cloudrun@v2: JSON if it begins with a bracket, a KEY=VALUE list if its first
 * line has `=`, otherwise YAML; all values are strings. Throws ParseError.
 */
export function readPairsFile(text: string, syntax: Syntax): Pairs | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed === '{}') return readPairs(trimmed, syntax)
  if (/^[[{]/.test(trimmed)) return { values: jsonStrings(trimmed), emptied: false, warnings: [] }
  const firstLine = trimmed.split(/\r\n|\n|\r/, 1)[0] ?? ''
  if (syntax === 'dotenv' || /^.+=/.test(firstLine)) return readPairs(trimmed, syntax)
  return { values: yamlStrings(trimmed), emptied: false, warnings: [] }
}

/** A YAML map of strings, as for gcloud's `--env-vars-file`. Throws ParseError. */
export function yamlStrings(text: string): Record<string, string> {
  return strings(plainYaml(text, { version: '1.2' }), say`a YAML map of KEY: VALUE`)
}

function jsonStrings(text: string): Record<string, string> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new ParseError(say`a file that is not valid JSON`)
  }
  const values = strings(parsed, say`a JSON object`)
  for (const [key, value] of Object.entries(values))
    if (value === '') throw new ParseError(say`an empty value for the key ${name(key)}`)
  return values
}

function strings(parsed: unknown, wanted: string): Record<string, string> {
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new ParseError(say`a file that is not ${wanted}`)
  const result: Record<string, string> = {}
  for (const [at, [key, value]] of Object.entries(parsed).entries()) {
    if (typeof value !== 'string')
      throw new ParseError(say`a value that is not a string for the key ${name(key)}; put it in quotes`)
    putEntry(result, key, value.trim(), () => say`number ${at + 1}`)
  }
  return result
}

/** Drops entries that the peer would pass on although gcloud refuses them or the service cannot use them. */
function tidy(parsed: Record<string, string>): Pairs {
  const values: Record<string, string> = {}
  const warnings: string[] = []
  for (const [key, value] of Object.entries(parsed)) {
    if (key === '') {
      if (value !== '') throw new ParseError(say`"=" after nothing but white space`)
      warnings.push(say`An entry with only white space was dropped.`)
    } else if (key.startsWith('#')) {
      warnings.push(
        say`An entry that starts with "#" was dropped: this list cannot contain comments (kv_syntax: dotenv can).`,
      )
    } else {
      values[key] = value
      if (isQuoted(value))
        warnings.push(
          say`The value of ${name(key)} begins and ends with a quote, and the quotes become part of the value. Remove them, or set kv_syntax: dotenv.`,
        )
    }
  }
  return { values, emptied: false, warnings }
}

function isQuoted(value: string): boolean {
  return value.length > 1 && (value.startsWith('"') || value.startsWith("'")) && value.endsWith(value.charAt(0))
}

/** A key as a message shows it: shortened, in case it is not really a key. */
export function name(key: string): string {
  return `"${key.length > 40 ? `${key.slice(0, 37)}...` : key}"`
}
