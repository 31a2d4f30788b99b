/**
 * The list, boolean, duration and flag rules of deploy-cloudrun@v3 and auth@v3, exactly: values in production depend on them, oddities
 * included. Our improvements (dropping white-space entries, warning about quotes) are in `pairs.ts`.
 */
import { say } from '../../language/say.ts'
import { isNoName } from '../rules/no-name.ts'

/**
 * A value that the rules refuse. The message is a sentence fragment that contains no part of the value, but for a duration; `position`
 * counts UTF-16 units from 0 in the trimmed text.
 */
export class ParseError extends Error {
  override name = 'ParseError'
  readonly position: number | undefined
  constructor(message: string, position?: number) {
    super(position === undefined ? message : say`${message} at position ${position}`)
    this.position = position
  }
}

/** Sets an entry. `value` undefined: the entry has no `=`. `at` says where the entry is, such as `number 3`. Throws ParseError for the one key
 *  that an object silently loses (the peer loses it), and for a value in the place of a name. */
export function putEntry(map: Record<string, string>, key: string, value: string | undefined, at: () => string): void {
  if (key === '__proto__') throw new ParseError(say`the key "__proto__", which is not allowed`)
  if (isNoName(key, value))
    throw new ParseError(
      say`an entry (${at()}) that looks like a value without a name (not shown, because it could be a secret). Write NAME=VALUE`,
    )
  map[key] = value ?? ''
}

const ENTRY_SEPARATORS = new Set([',', '\n', '\r', '\u2028', '\u2029'])

/** KEY=VALUE entries separated by commas or line breaks; a backslash makes the next character literal; quotes and `#` have no special
   meaning.
 *  Undefined for an empty text, `{}` for the text `{}`. `bare` gets the keys and positions of entries without `=`, whose value is empty.
 *  Throws ParseError for `=` without a key and for a trailing backslash. */
export function parseKeyValues(text: string, bare?: Map<string, number>): Record<string, string> | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  // A plain object on purpose: integer-like keys come first, as in the peer.
  const result: Record<string, string> = {}
  if (trimmed === '{}') return result

  let key = ''
  let value: string | undefined
  let entries = 0
  const push = () => {
    if (key !== '') {
      const number = ++entries
      putEntry(result, key.trim(), value?.trim(), () => say`number ${number}`)
      if (value === undefined) bare?.set(key.trim(), number)
    }
    key = ''
    value = undefined
  }
  for (let i = 0; i < trimmed.length; i++) {
    let char = trimmed.charAt(i)
    if (ENTRY_SEPARATORS.has(char)) {
      push()
      continue
    }
    if (char === '=' && value === undefined) {
      if (key === '') throw new ParseError(say`"=" without a key before it`, i)
      value = ''
      continue
    }
    if (char === '\\') {
      if (i + 1 === trimmed.length) throw new ParseError(say`a backslash with nothing to escape`, i)
      char = trimmed.charAt(++i)
    }
    if (value === undefined) key += char
    else value += char
  }
  push()
  return result
}

/** Items between commas, each trimmed; `\,` is a comma; empty items stay. An empty text gives no items. */
export function parseCommaList(text: string): string[] {
  if (text.trim() === '') return []
  return text.split(/(?<!\\),/).map(item => item.replaceAll('\\,', ',').trim())
}

/** Comma-separated lists on several lines; empty items are dropped. */
export function parseLines(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .flatMap(parseCommaList)
    .filter(item => item !== '')
}

const TRUE = new Set(['1', 't', 'T', 'true', 'True', 'TRUE'])
const FALSE = new Set(['0', 'f', 'F', 'false', 'False', 'FALSE'])

/** Go's words for booleans. Throws ParseError for any other text, `yes` and `on` included. */
export function parseBoolean(text: string, ifEmpty = false): boolean {
  const trimmed = text.trim()
  if (trimmed === '') return ifEmpty
  if (TRUE.has(trimmed)) return true
  if (FALSE.has(trimmed)) return false
  throw new ParseError(say`not a boolean`)
}

/** Reads `no_traffic` like the peer: true only for the word `true`, in any letter case; never an error. */
export function parseLooseBoolean(text: string): boolean {
  return text.trim().toLowerCase() === 'true'
}

const UNIT_SECONDS: Record<string, number> = { h: 3600, m: 60, s: 1 }

/** Digits with `h`, `m`, `s`, added up; spaces and commas are ignored, bare digits are seconds. In seconds; 0 for an empty
 *  text. Throws ParseError for any other character. As in the peer, `10ms` is ten minutes. */
export function parseDuration(text: string): number {
  const trimmed = text.trim()
  let total = 0
  let digits = ''
  for (const char of trimmed) {
    const unit = UNIT_SECONDS[char]
    if (char >= '0' && char <= '9') digits += char
    else if (unit !== undefined) {
      total += Number(digits) * unit
      digits = ''
    } else if (char !== ' ' && char !== ',')
      throw new ParseError(say`"${trimmed.slice(0, 40)}", which is not a duration such as 5m or 1h30m`)
  }
  return total + Number(digits)
}

const FLAG_SEPARATORS = new Set([' ', '\r', '\n'])

/** The tokens of a line of flags. Space, CR and LF separate (tab does not); the first `=` of a token that starts with `-`
 *  splits it; a quote swallows up to its pair, and a token that begins and ends with the same quote loses that pair.
 *  Throws ParseError for a quote without its pair. */
export function parseFlags(text: string): string[] {
  const tokens: string[] = []
  let token = ''
  let split = false
  const push = () => {
    if (token !== '') tokens.push(unquote(token))
    token = ''
    split = false
  }
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (FLAG_SEPARATORS.has(char)) push()
    else if (char === '=' && !split && token.startsWith('-')) {
      push()
      split = true
    } else if (char === '"' || char === "'") {
      const end = closingQuote(text, i)
      token += text.slice(i, end + 1)
      i = end
    } else token += char
  }
  push()
  return tokens
}

function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start)
  for (let i = start + 1; i < text.length; i++) {
    if (text.charAt(i) === '\\') i++
    else if (text.charAt(i) === quote) return i
  }
  throw new ParseError(say`a ${quote === '"' ? say`double` : say`single`} quote that is not closed`, start)
}

function unquote(token: string): string {
  const first = token.charAt(0)
  const quoted = token.length > 1 && (first === '"' || first === "'") && token.endsWith(first)
  return quoted ? unquote(token.slice(1, -1)) : token
}
