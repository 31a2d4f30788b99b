/**
 * Which paths an ignore file keeps out of the upload, by gcloud's rules. They look like git's and are not (gcloud 528,
 * `command_lib/util/gcloudignore.py` and `glob.py`; `gcloud topic gcloudignore` for users):
 *
 * - only `.gcloudignore` of the source's top folder counts, with `#!include:FILE` for a file beside it, one level deep;
 * - a slash in the middle does not anchor, a leading one does, and so does `**` anywhere in the pattern;
 * - `[^a]` does not negate, `[!a]` does; a backslash escapes blanks, `#` and `!`, but no wildcard;
 * - what lies below an ignored folder cannot be taken back.
 *
 * No IO here: texts come in, answers go out.
 */
import { type NameMatcher, nameMatcher } from './name-pattern.ts'
import { sourceProblem } from './problem.ts'

export interface Rule {
  /** The line as written, without trailing blanks. */
  text: string
  /** Where it stands, e.g. `.gitignore:3`, or `gcloud's defaults`. */
  from: string
  /** True for `!pattern`: paths that match are taken back. */
  negated: boolean
}

/** `rule` is the last one that matched; none matched where it is undefined. */
export interface IgnoreAnswer {
  ignored: boolean
  rule: Rule | undefined
}

export interface IgnoreRules {
  /** Answers for a path below the source (posix separators, no leading or trailing slash), its parents considered. */
  (path: string, isDirectory: boolean): IgnoreAnswer
  /** The same for one level: for a walk that never enters an ignored folder. */
  level(path: string, isDirectory: boolean): IgnoreAnswer
  /** Lines that can never match, though they look as if they should; gcloud passes over them in silence. */
  ineffective: { text: string; from: string; why: string }[]
}

/** Text of a file beside the ignore file, or null where there is none that can be read. */
export type IncludedFile = (name: string) => string | null

interface CompiledRule extends Rule {
  directoriesOnly: boolean
  parts: Part[]
}

interface Part {
  text: string
  matches: NameMatcher
}

const DEFAULTS = "gcloud's defaults"

/**
 * The rules of an ignore file.
 * @param file its name, for messages: `.gcloudignore`
 * @throws UserError for an `#!include:` of a file that is missing, unreadable or in another folder
 */
export function parseIgnoreFile(file: string, text: string, include: IncludedFile): IgnoreRules {
  return rulesOf(linesOf(file, text, include))
}

/** What gcloud assumes where a source without `.gcloudignore` is, or looks like, a git checkout. */
export function defaultIgnoreRules(gitignore: string | null): IgnoreRules {
  const own = ['.gcloudignore', '.git', '.gitignore'].map(line => ({ text: line, from: DEFAULTS }))
  const theirs = gitignore === null ? [] : linesOf('.gitignore', gitignore, undefined)
  return rulesOf([...own, ...theirs])
}

interface Line {
  text: string
  from: string
}

// What Python's `splitlines` takes for the end of a line.
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/
// Blanks as Python's `lstrip` sees them: JavaScript's, with the unit separator and without the byte order mark.
const INCLUDE = /^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s

/** Lines with included ones in place. `include` undefined: already included, deeper includes are passed over. */
function linesOf(file: string, text: string, include: IncludedFile | undefined): Line[] {
  return text.split(LINE_END).flatMap((line, index) => {
    const from = `${file}:${index + 1}`
    const name = INCLUDE.exec(line)?.[1]
    if (name === undefined) return line.startsWith('#') ? [] : [{ text: line, from }]
    if (name.includes('/')) throw badInclude(from, name, 'only files of the same folder can be included')
    if (include === undefined) return []
    const included = include(name)
    if (included === null) {
      throw badInclude(from, name, `there is no file ${JSON.stringify(name)} beside ${file} that can be read`)
    }
    return linesOf(name, included, undefined)
  })
}

function badInclude(from: string, name: string, why: string): Error {
  const wanted = name.trim().replace(/^.*\//, '')
  const blank = name === name.trim() ? '' : ' (blanks around the name count as part of it)'
  const write =
    wanted === '' ? 'write the name of a file after it' : `write "#!include:${wanted}" and have ${wanted} there`
  return sourceProblem(
    from,
    `${from}: "#!include:${name}" cannot be followed: ${why}${blank}. Either ${write}, or delete the line.`,
  )
}

function rulesOf(lines: readonly Line[]): IgnoreRules {
  const ineffective: IgnoreRules['ineffective'] = []
  const rules: CompiledRule[] = []
  for (const line of lines) {
    const compiled = compile(line)
    if (compiled === undefined) continue
    if (typeof compiled !== 'string') rules.push(compiled)
    const why = typeof compiled === 'string' ? compiled : neverMatches(compiled)
    if (why !== undefined) ineffective.push({ text: line.text, from: line.from, why })
  }

  const level = (path: string, isDirectory: boolean): IgnoreAnswer => {
    const names = path.split('/')
    const rule = rules.findLast(
      ({ directoriesOnly, parts }) => (isDirectory || !directoriesOnly) && matches(parts, names),
    )
    return { ignored: rule !== undefined && !rule.negated, rule: rule && shown(rule) }
  }
  const all = (path: string, isDirectory: boolean): IgnoreAnswer => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const parent = level(path.slice(0, slash), true)
      if (parent.ignored) return parent
    }
    return level(path, isDirectory)
  }
  return Object.assign(all, { level, ineffective })
}

const shown = ({ text, from, negated }: Rule): Rule => ({ text, from, negated })

/** @returns undefined for a blank line, the reason as text for a line that gcloud cannot read and skips */
function compile({ text, from }: Line): CompiledRule | string | undefined {
  const negated = text.startsWith('!')
  const body = negated ? text.slice(1) : text
  const directoriesOnly = body.endsWith('/')
  const trimmed = trimBlanks(directoriesOnly ? body.slice(0, -1) : body)
  if (/(?<!\\)\\(\\\\)*$/.test(trimmed)) return 'it ends in a backslash that escapes nothing'
  const pattern = unescapePattern(trimmed)
  if (pattern === '') return undefined
  const names = pattern.split('/')
  // `**` ties the whole pattern to the top folder, as a leading slash does.
  if (names.includes('**') && names[0] !== '') names.unshift('')
  const parts = names.map(name => ({ text: name, matches: nameMatcher(name) }))
  return { text: text.replace(/ +$/, ''), from, negated, directoriesOnly, parts }
}

/** Drops trailing blanks that no backslash protects, then takes the backslash from `\ `. */
function trimBlanks(text: string): string {
  const tokens = text.match(/\\.|./gsu) ?? []
  return tokens
    .slice(0, tokens.findLastIndex(token => token !== ' ') + 1)
    .join('')
    .replaceAll('\\ ', ' ')
}

const unescapePattern = (text: string): string => text.replace(/\\([^\\])/gu, '$1').replaceAll('\\\\', '\\')

function neverMatches({ parts, text }: CompiledRule): string | undefined {
  if (text.startsWith('\ufeff')) return 'it begins with a byte order mark; save the file as UTF-8 without one'
  if (parts.some((part, index) => part.text === '' && index > 0)) {
    return 'a slash is followed by a blank or another slash; write the pattern without what follows the first'
  }
  if (parts.some(part => part.text === '.' || part.text === '..')) {
    return 'paths hold no "." or ".."; write it from the top folder with a leading slash'
  }
  return undefined
}

/**
 * Whether the parts match the names of a path, compared from the right. `depths` holds how many names may still be open:
 * one number until a `**` is met, then several. A path may run out (0) before the pattern does: that end itself has the
 * empty name, which is what makes a leading slash anchor and lets a leading star stand for no folder at all; -1 is past it.
 */
function matches(parts: readonly Part[], names: readonly string[]): boolean {
  const last = parts.at(-1) as Part
  if (last.text !== '**' && !last.matches(names.at(-1) as string)) return false
  let depths = [names.length]
  for (let index = parts.length - 1; index >= 0 && depths.length > 0; index--) {
    const part = parts[index] as Part
    if (part.text === '**') {
      const deepest = Math.max(...depths)
      depths = Array.from({ length: deepest + 1 }, (_, depth) => depth)
    } else {
      const matching = depths.filter(
        depth =>
          depth >= 0 &&
          part.matches(depth === 0 ? '' : (names[depth - 1] as string)) &&
          !(index === 0 && part.text === '*' && isTooDeep(names, depth)),
      )
      depths = matching.map(depth => depth - 1)
    }
  }
  return depths.length > 0
}

/**
 * A star in first place stands for one folder at most. gcloud measures what lies above it by its length in characters, not
 * by its presence, so that a folder with a name of one character slips through.
 */
function isTooDeep(names: readonly string[], depth: number): boolean {
  return depth > 2 || (depth === 2 && Array.from(names[0] as string).length > 1)
}
