/** `kv_syntax: dotenv`: one KEY=VALUE per line, with quotes, comments, JSON and values of several lines. Commas are not separators. */
import { say } from '../../language/say.ts'
import { ParseError, putEntry } from './parse.ts'

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

/**
 * - `KEY=value # comment`: trimmed; a `#` after white space begins a comment. `export ` before the key is allowed.
 * - `KEY='as it is'` and `` KEY=`as it is` ``: literal; can span lines.
 * - `KEY="a\nb"`: `\n`, `\r`, `\t` are line feed, return and tab; a backslash before any other character is dropped.
 * - `KEY={"a": [1, 2]}`: a JSON object or array, kept as written; can span lines.
 * - The whole text may be one JSON object; values that are not strings become their JSON text.
 * Nothing is expanded: `$B` stays `$B`. Throws ParseError, whose text names lines and never values.
 */
export function parseDotenv(text: string): Record<string, string> {
  const whole = jsonObject(text)
  if (whole) return whole
  const result: Record<string, string> = {}
  const patience = { steps: MOST_STEPS }
  let at = 0
  while (at < text.length) {
    const end = lineEnd(text, at)
    const [begins, line] = [at, text.slice(at, end)]
    if (line.trim() === '' || line.trimStart().startsWith('#')) {
      at = end + 1
      continue
    }
    const match = /^\s*(?:export\s+)?([^\s="'`#][^\s="'`]*)[^\S\n]*=[^\S\n]*/.exec(line)
    if (!match?.[1]) throw new ParseError(say`something on line ${lineNumber(text, at)} that is not KEY=VALUE`)
    const value = readValue(text, at + match[0].length, patience)
    putEntry(result, match[1], value.text, () => say`line ${lineNumber(text, begins)}`)
    at = value.next
  }
  return result
}

/** Budget for finding closing brackets: each missing one costs a search to the end of the text. */
interface Patience {
  steps: number
}

const MOST_STEPS = 20_000_000

interface Value {
  text: string
  /** Where the next line starts. */
  next: number
}

function readValue(text: string, start: number, patience: Patience): Value {
  const first = text.charAt(start)
  if (first === '"' || first === "'" || first === '`') return quoted(text, start)
  if (first === '{' || first === '[') {
    const json = jsonValue(text, start, patience)
    if (json) return json
  }
  const end = lineEnd(text, start)
  const bare = text.slice(start, end)
  const comment = /(?:^|\s)#/.exec(bare)
  return { text: bare.slice(0, comment ? comment.index : undefined).trim(), next: end + 1 }
}

function quoted(text: string, start: number): Value {
  const quote = text.charAt(start)
  let value = ''
  for (let i = start + 1; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === quote) return { text: value, next: restOfLine(text, i + 1) }
    if (char === '\\' && quote === '"' && i + 1 < text.length) {
      const escaped = text.charAt(++i)
      value += ESCAPES[escaped] ?? escaped
    } else value += char
  }
  throw new ParseError(say`an unclosed quote on line ${lineNumber(text, start)}`)
}

/** A JSON text from `start` to the bracket that balances the first one, if that is valid JSON. */
function jsonValue(text: string, start: number, patience: Patience): Value | undefined {
  let depth = 0
  let inString = false
  for (let i = start; i < text.length; i++) {
    if (--patience.steps < 0)
      throw new ParseError(say`too many unclosed brackets, up to line ${lineNumber(text, start)}`)
    const char = text.charAt(i)
    if (inString) {
      if (char === '\\') i++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) {
      const json = text.slice(start, i + 1)
      return isJson(json) ? { text: json, next: restOfLine(text, i + 1) } : undefined
    }
  }
  return undefined
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function jsonObject(text: string): Record<string, string> | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  let parsed: object
  try {
    parsed = JSON.parse(text) as object
  } catch {
    throw new ParseError(say`text that begins with "{" but is not a JSON object`)
  }
  const result: Record<string, string> = {}
  for (const [at, [key, value]] of Object.entries(parsed).entries())
    putEntry(result, key, typeof value === 'string' ? value : JSON.stringify(value), () => say`number ${at + 1}`)
  return result
}

/** After a closing quote or bracket only white space and a comment may follow. */
function restOfLine(text: string, start: number): number {
  const end = lineEnd(text, start)
  if (!/^\s*(?:#.*)?$/.test(text.slice(start, end)))
    throw new ParseError(say`text after the closing quote or bracket on line ${lineNumber(text, start)}`)
  return end + 1
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? text.length : end
}

function lineNumber(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
