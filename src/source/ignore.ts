/**
 * Which paths an ignore file excludes from the upload, by gcloud's rules, which look like git's but differ (gcloud 528,
 * `command_lib/util/gcloudignore.py` and `glob.py`; `gcloud topic gcloudignore` for users):
 *
 * - only `.gcloudignore` of the source's top folder counts, with `#!include:FILE` for a file beside it, one level deep;
 * - a slash in the middle does not anchor, a leading one does, and so does `**` anywhere in the pattern;
 * - `[^a]` does not negate, `[!a]` does; a backslash escapes blanks, `#` and `!`, but no wildcard;
 * - nothing below an ignored folder can be re-included.
 *
 * No IO here.
 */

import { FileFault } from '../files/fault.ts'
import { say } from '../language/say.ts'
import { Name, type NameMatcher, nameMatcher, type Work } from './name-pattern.ts'
import { sourceProblem } from './problem.ts'

interface Rule {
  /** The line as written, without trailing blanks. */
  text: string
  /** Its location, e.g. `.gitignore:3`, or `gcloud's defaults`. */
  from: string
  /** True for `!pattern`, which re-includes matching paths. */
  negated: boolean
}

/** `rule` is the last one that matched; undefined if none did. */
interface IgnoreAnswer {
  ignored: boolean
  rule: Rule | undefined
}

export interface IgnoreRules {
  /** The answer for a path below the source (posix separators, no leading or trailing slash), including its parents. */
  (path: string, isDirectory: boolean): IgnoreAnswer
  /** The same for one level: for a walk that never enters an ignored folder. */
  level(path: string, isDirectory: boolean): IgnoreAnswer
  /** Lines that can never match, although they look as if they could; gcloud silently skips them. */
  ineffective: { from: string; why: string }[]
  /** The matching work so far, for a limit. */
  steps(): number
}

/** Text of a file beside the ignore file. Throws FileFault if it cannot be read. */
type IncludedFile = (name: string) => string

interface CompiledRule extends Rule {
  directoriesOnly: boolean
  parts: Part[]
}

interface Part {
  text: string
  matcher: NameMatcher
}

const DEFAULTS = say`gcloud's defaults`

/**
 * The rules of an ignore file.
 * @param file its name, for messages: `.gcloudignore`
 * @param mostSteps of matching, after which a path is refused
 * @throws UserError for an `#!include:` of a file that is missing, unreadable or in another folder
 */
export function parseIgnoreFile(
  file: string,
  text: string,
  include: IncludedFile,
  mostSteps = MOST_STEPS,
): IgnoreRules {
  return rulesOf(linesOf(file, text, include), mostSteps)
}

/** gcloud's default for a source without `.gcloudignore` that is, or looks like, a git checkout. */
export function defaultIgnoreRules(gitignore: string | undefined): IgnoreRules {
  const own = ['.gcloudignore', '.git', '.gitignore'].map(line => ({ text: line, from: DEFAULTS }))
  const theirs = gitignore === undefined ? [] : linesOf('.gitignore', gitignore, undefined)
  return rulesOf([...own, ...theirs])
}

interface Line {
  text: string
  from: string
}

// The line endings of Python's `splitlines`.
const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/
// The blanks of Python's `lstrip`: JavaScript's, with the unit separator and without the byte order mark.
const INCLUDE = /^#(?:[^\S\ufeff]|\x1f)*!include:(.*)$/s

/** Lines with included ones in place. `include` undefined: already in an include, so deeper ones are skipped. */
function linesOf(file: string, text: string, include: IncludedFile | undefined): Line[] {
  return text.split(LINE_END).flatMap((line, index) => {
    const from = `${file}:${index + 1}`
    const name = INCLUDE.exec(line)?.[1]
    if (name === undefined) return line.startsWith('#') ? [] : [{ text: short(line, from), from }]
    if (name.includes('/')) throw badInclude(from, name, new FileFault('outside', say`is in another folder`))
    if (include === undefined) return []
    return linesOf(shownName(name), included(name, from, include), undefined)
  })
}

/** No system has longer paths, so a longer line is not a pattern. */
const LONGEST_LINE = 4096

function short(line: string, from: string): string {
  if (line.length <= LONGEST_LINE) return line
  throw sourceProblem(
    from,
    say`${from} has ${line.length} characters, but paths have at most ${LONGEST_LINE}. Is this an ignore file? Split the line, or delete it.`,
  )
}

function included(name: string, from: string, include: IncludedFile): string {
  if (name.trim() === '')
    throw sourceProblem(
      from,
      say`${from}: "#!include:" names no file. Write its name directly after the colon, or delete the line.`,
    )
  try {
    return include(name)
  } catch (error) {
    throw error instanceof FileFault ? badInclude(from, name, error) : error
  }
}

/** Messages never quote lines: a link or an include can lead to a file with secrets. */
function badInclude(from: string, name: string, fault: FileFault): Error {
  const blank = name === name.trim() ? '' : say` Blanks around the name are part of it.`
  return sourceProblem(
    from,
    say`${from}: the file that "#!include:" names ${fault.message}.${blank} Name a file in the same folder, or delete the line.`,
    fault,
  )
}

/** The name of an included file appears in messages, with a line number. */
const shownName = (name: string) => (name.length > 40 ? `${name.slice(0, 37)}...` : name)

function rulesOf(lines: readonly Line[], mostSteps = MOST_STEPS): IgnoreRules {
  const ineffective: IgnoreRules['ineffective'] = []
  const rules: CompiledRule[] = []
  for (const line of lines) {
    const compiled = compile(line)
    if (compiled === undefined) continue
    if (typeof compiled !== 'string') rules.push(compiled)
    const why = typeof compiled === 'string' ? compiled : neverMatches(compiled)
    if (why !== undefined) ineffective.push({ from: line.from, why })
  }

  const lastMatch = lastMatchOf(rules)
  const work: Work = { steps: 0 }
  const level = (path: string, isDirectory: boolean): IgnoreAnswer => {
    const names = path.split('/').map(name => new Name(name))
    const rule = lastMatch(names, isDirectory, work)
    if (work.steps > mostSteps) throw tooMuch(rules)
    return { ignored: rule !== undefined && !rule.negated, rule: rule && shown(rule) }
  }
  const all = (path: string, isDirectory: boolean): IgnoreAnswer => {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const parent = level(path.slice(0, slash), true)
      if (parent.ignored) return parent
    }
    return level(path, isDirectory)
  }
  return Object.assign(all, { level, ineffective, steps: () => work.steps })
}

/**
 * Matching steps after which a source is refused, about ten seconds' worth: 300 patterns with wildcards and a million files.
 */
const MOST_STEPS = 1_000_000_000

function tooMuch(rules: readonly CompiledRule[]): Error {
  const from = rules[0]?.from.replace(/:\d+$/, '') ?? ''
  return sourceProblem(
    from,
    say`Matching the ${rules.length} patterns of ${from} with the files of this source takes too long. Replace patterns with many wildcards by folders.`,
  )
}

/**
 * Finds the last rule that matches. Most rules end in a plain name, so they are looked up by name. The others are matched one by one.
 */
function lastMatchOf(rules: readonly CompiledRule[]) {
  const plain = new Map<string, number[]>()
  const others: number[] = []
  for (const [index, { parts }] of rules.entries()) {
    const last = parts.at(-1) as Part
    const list = last.matcher.plain ? (plain.get(last.text) ?? []) : others
    list.push(index)
    if (last.matcher.plain) plain.set(last.text, list)
  }
  return (names: readonly Name[], isDirectory: boolean, work: Work): CompiledRule | undefined => {
    const named = plain.get((names.at(-1) as Name).text) ?? []
    let [atNamed, atOthers] = [named.length - 1, others.length - 1]
    while (atNamed >= 0 || atOthers >= 0) {
      const isNamed = (named[atNamed] ?? -1) > (others[atOthers] ?? -1)
      const rule = rules[(isNamed ? named[atNamed--] : others[atOthers--]) as number] as CompiledRule
      if ((isDirectory || !rule.directoriesOnly) && matches(rule.parts, names, work)) return rule
    }
    return undefined
  }
}

const shown = ({ text, from, negated }: Rule): Rule => ({ text, from, negated })

/** @returns undefined for a blank line; the reason as text for a line that gcloud skips because it cannot read it */
function compile({ text, from }: Line): CompiledRule | string | undefined {
  const negated = text.startsWith('!')
  const body = negated ? text.slice(1) : text
  const directoriesOnly = body.endsWith('/')
  const trimmed = trimBlanks(directoriesOnly ? body.slice(0, -1) : body)
  if (/(?<!\\)\\(\\\\)*$/.test(trimmed)) return say`it ends in a backslash that escapes nothing`
  const pattern = unescapePattern(trimmed)
  if (pattern === '') return undefined
  const names = pattern.split('/')
  // `**` anchors the whole pattern at the top folder, like a leading slash.
  if (names.includes('**') && names[0] !== '') names.unshift('')
  const parts = names.map(name => ({ text: name, matcher: nameMatcher(name) }))
  return { text: withoutTrailing(text), from, negated, directoriesOnly, parts }
}

function withoutTrailing(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ') end--
  return text.slice(0, end)
}

/** Drops trailing blanks without a backslash, then removes the backslash from `\ `. */
function trimBlanks(text: string): string {
  const tokens = text.match(/\\.|./gsu) ?? []
  return tokens
    .slice(0, tokens.findLastIndex(token => token !== ' ') + 1)
    .join('')
    .replaceAll('\\ ', ' ')
}

const unescapePattern = (text: string): string => text.replace(/\\([^\\])/gu, '$1').replaceAll('\\\\', '\\')

function neverMatches({ parts, text }: CompiledRule): string | undefined {
  if (text.startsWith('\ufeff')) return say`it begins with a byte order mark; save the file as UTF-8 without one`
  if (parts.some((part, index) => part.text === '' && index > 0)) {
    return say`a slash is followed by a blank or another slash; remove what follows the first slash`
  }
  if (parts.some(part => part.text === '.' || part.text === '..')) {
    return say`paths contain no "." or ".."; write it from the top folder with a leading slash`
  }
  return undefined
}

/**
 * Whether the parts match the names of a path, compared from the right. `depths` contains the possible numbers of remaining names: one
 * until a `**`, then several. The path can end (0) before the pattern: its end has an empty name, which is how a leading slash anchors
 * and a leading star can match no folder; -1 is past the end.
 */
function matches(parts: readonly Part[], names: readonly Name[], work: Work): boolean {
  const last = parts.at(-1) as Part
  work.steps++
  if (last.text !== '**' && !last.matcher.matches(names.at(-1) as Name, work)) return false
  let depths = [names.length]
  for (let index = parts.length - 1; index >= 0 && depths.length > 0; index--) {
    const part = parts[index] as Part
    work.steps += depths.length
    if (part.text === '**') {
      const deepest = depths.reduce((most, depth) => Math.max(most, depth))
      depths = Array.from({ length: deepest + 1 }, (_, depth) => depth)
    } else {
      const matching = depths.filter(
        depth =>
          depth >= 0 &&
          part.matcher.matches(depth === 0 ? NO_NAME : (names[depth - 1] as Name), work) &&
          !(index === 0 && part.text === '*' && isTooDeep(names, depth)),
      )
      depths = matching.map(depth => depth - 1)
    }
  }
  return depths.length > 0
}

const NO_NAME = new Name('')

/**
 * A leading star matches at most one folder. gcloud checks the length of the rest in characters, so a folder with a one-character name
 * slips through.
 */
function isTooDeep(names: readonly Name[], depth: number): boolean {
  return depth > 2 || (depth === 2 && (names[0] as Name).characters.length > 1)
}
