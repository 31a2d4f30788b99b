/** Parses a line of flags by gcloud's own rules into the given flags and their values, for any table of rows. */
import { say } from '../../language/say.ts'
import { meant } from '../../words/nearest.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError, parseFlags } from '../texts/parse.ts'
import type { Flag } from './flag-kinds.ts'
import { type FileFlag, readFlagsFile } from './flags-file.ts'

/** Flags of one group: those of one container, or those without a container. */
export interface FlagGroup {
  container?: string
  given: Map<Flag, string[]>
}
export type Complain = (problem: string, example?: string) => void

/** Flag name as written -> its row, and whether it is the `--no-` form. */
type Names = ReadonlyMap<string, { flag: Flag; on: boolean }>

export function namesOf(flags: readonly Flag[]): Names {
  const names = new Map<string, { flag: Flag; on: boolean }>()
  for (const flag of flags) {
    names.set(flag.name, { flag, on: true })
    // gcloud gives every flag without a value a `--no-` form.
    if (flag.takes !== 'value' && !flag.name.startsWith('--no-'))
      names.set(flag.name.replace('--', '--no-'), { flag, on: false })
    if (flag.name === '--quiet') names.set('-q', { flag, on: true })
    if (flag.name === '--help') names.set('-h', { flag, on: true })
  }
  return names
}

/**
 * The groups of a line, starting with the one without a container. `words` follow the text: words of a shell, which need no quotes.
 * Problems never show a value: flags carry environment variables.
 */
export function readGiven(
  text: string,
  names: Names,
  readText: (path: string) => string,
  complain: Complain,
  words: readonly string[] = [],
): FlagGroup[] {
  try {
    return collect(withFiles([...parseFlags(text), ...words], readText, complain), names, complain)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    complain(say`has ${error.message}`)
    return []
  }
}

/** Words of the line, with the flags of named files in place. */
function withFiles(tokens: string[], readText: (path: string) => string, complain: Complain): (string | FileFlag)[] {
  const words: (string | FileFlag)[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? ''
    const inline = token.startsWith('--flags-file=')
    const next = tokens[i + 1]
    if (!inline && (token !== '--flags-file' || next === undefined)) {
      words.push(token)
      continue
    }
    if (!inline) i++
    try {
      words.push(...readFlagsFile(inline ? token.slice('--flags-file='.length) : (next ?? ''), readText))
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      complain(say`--flags-file has ${error.message}`, '--flags-file=flags.yaml')
    }
  }
  return words
}

/** Flag -> its values, in the order of the line; the first group has no container. */
function collect(words: (string | FileFlag)[], names: Names, complain: Complain): FlagGroup[] {
  const groups: FlagGroup[] = [{ given: new Map() }]
  let given = groups[0]?.given ?? new Map<Flag, string[]>()
  let before = ''
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const file = typeof word === 'string' ? undefined : word
    const token = typeof word === 'string' ? word : word.flag
    if (!file && !looksLikeFlag(token, names)) {
      complain(stray(token, before))
      continue
    }
    // The tokenizer has split `--flag=value`, unless quotes were around the whole of it.
    const equals = file ? -1 : token.indexOf('=')
    const name = equals === -1 ? token : token.slice(0, equals)
    const known = names.get(name)
    before = name
    const next = file ? undefined : words[i + 1]
    const follows = equals === -1 && typeof next === 'string' && !looksLikeFlag(next, names)
    if (!known) {
      complain(...unknown(name, names))
      if (follows) i++
      continue
    }
    const { flag, on } = known
    const value = file ? file.value : equals !== -1 ? token.slice(equals + 1) : undefined
    if (flag.takes !== 'value') {
      if (value !== undefined) complain(say`${name} takes no value`, name)
      if (flag.takes === 'alone' && !on) given.delete(flag)
      else given.set(flag, [...(given.get(flag) ?? []), String(on)])
      continue
    }
    if (value === undefined && !follows) {
      complain(
        next === undefined
          ? say`${name} has no value`
          : say`${name} has no value: the next word begins with "-"; if that is the value, quote flag and value together`,
        next === undefined ? usage(flag) : `"${name}=-VALUE"`,
      )
      continue
    }
    if (value === undefined) i++
    const text = value ?? String(next)
    if (file?.items && !flag.items)
      complain(say`${name} has a list or mapping in the flags file, but takes a single value`, usage(flag))
    else if (name === '--container') {
      if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(text) || text.length > 63)
        complain(say`--container has ${shown(text)}, which is not the name of a container`, '--container=app')
      const known = groups.find(({ container }) => container === text)
      const group = known ?? { container: text, given: new Map() }
      if (!known) groups.push(group)
      given = group.given
    } else given.set(flag, [...(given.get(flag) ?? []), text])
  }
  return groups
}

/** Tells options from values like Python's argparse: a number or a text with a space is a value, even if it begins with "-". */
export function looksLikeFlag(token: string, names: Names): boolean {
  if (!token.startsWith('-') || token.length === 1) return false
  if (names.has(token)) return true
  return !/^-\d+$|^-\d*\.\d+$/.test(token) && (!token.includes(' ') || names.has(token.split('=')[0] ?? ''))
}

function stray(token: string, before: string): string {
  if (token === '#') return say`has "#", but flags cannot contain comments`
  if (token.includes('\t')) return say`has a tab between flags; separate them with spaces or line breaks`
  return before === ''
    ? say`begins with text that is not a flag`
    : say`has text after ${before} that belongs to no flag`
}

function unknown(name: string, names: Names): [problem: string, example?: string] {
  const known = [...names.keys()]
  const longer = known.find(candidate => name.length > 3 && candidate.startsWith(name))
  if (longer) return [say`${name} is not a known flag; flags cannot be abbreviated`, longer]
  // An alias of one letter is near to everything.
  const close = meant(
    name,
    known.filter(each => each.startsWith('--')),
  )
  return [
    say`${name} is not a known flag${close === undefined ? '' : say`; the nearest is ${close}`}`,
    usage(close === undefined ? undefined : names.get(close)?.flag, close),
  ]
}

export function usage(flag: Flag | undefined, name: string = flag?.name ?? ''): string {
  return flag?.takes === 'value' ? `${name}=${flag.example}` : name
}
