/** The words after a command -> inputs. Pure. */

import { parseArgs } from 'node:util'
import { FLAGS } from '../inputs/flags/flags.ts'
import { looksLikeFlag, namesOf } from '../inputs/flags/given-flags.ts'
import { MODES } from '../inputs/read-config.ts'
import type { InputName } from '../inputs/table.ts'
import { LANGUAGES, say } from '../language/say.ts'
import { OPTIONS, option } from '../report/on-command-line.ts'
import { optionFault } from '../words/option-fault.ts'

/** Options that only a command line has. */
export const OWN = {
  json: say`Prints the whole report (JSON) in place of the result.`,
  quiet: say`No progress: only the result.`,
  yes: say`Does not ask before the run makes a service public.`,
} as const

interface Given {
  inputs: Record<string, string>
  /** Flags of gcloud that stand among the options, as words: `--memory`, `1Gi`. */
  flagWords: string[]
  json: boolean
  quiet: boolean
  yes: boolean
}

/** Lists and maps: each use of the option adds its entries. Of every other option, the last one counts, as in gcloud. */
const LISTS: ReadonlySet<InputName> = new Set<InputName>([
  ...(['env_vars', 'secrets', 'labels', 'build_env_vars', 'resource_tags', 'schedule_headers', 'flags'] as const),
  ...(['invokers', 'callers', 'delegates', 'region', 'revision_traffic', 'tag_traffic'] as const),
])

const BY_OPTION = new Map<string, (typeof OPTIONS)[number]>(OPTIONS.map(input => [option(input.name), input]))
const GCLOUD = namesOf(FLAGS)

/** Every option and every flag that a deploy takes. */
export const KNOWN: readonly string[] = [
  ...new Set([...BY_OPTION.keys(), ...Object.keys(OWN).map(name => `--${name}`), '--help', ...GCLOUD.keys()]),
].filter(name => name.startsWith('--'))

/** The inputs, or what is wrong: a sentence. */
export function readOptions(args: readonly string[]): Given | { problem: string } {
  const { own, flagWords } = apart(args)
  const options = Object.fromEntries([
    ...OPTIONS.map(({ name }) => [option(name).slice(2), { type: 'string' as const, multiple: true as const }]),
    ...Object.keys(OWN).map(name => [name, { type: 'boolean' as const }]),
  ])
  try {
    const { values } = parseArgs({ args: own, options })
    const { json = false, quiet = false, yes = false, ...given } = values as Record<string, unknown>
    const inputs = Object.entries(given).map(([name, texts]) => inputOf(name.replaceAll('-', '_'), texts as string[]))
    return {
      inputs: Object.fromEntries(inputs),
      flagWords,
      json: Boolean(json),
      quiet: Boolean(quiet),
      yes: Boolean(yes),
    }
  } catch (error) {
    return { problem: optionFault(error, KNOWN) }
  }
}

const inputOf = (name: string, texts: string[]): [name: string, text: string] => [
  name,
  LISTS.has(name as InputName) ? texts.join('\n') : (texts.at(-1) ?? ''),
]

/**
 * Options of ours, and gcloud's flags, which go on as they are. Where both have a name, it is ours; but after `--container`, everything
 * that gcloud knows is of that container. Booleans of ours get their `=true`.
 */
function apart(args: readonly string[]): { own: string[]; flagWords: string[] } {
  const own: string[] = []
  const flagWords: string[] = []
  let inContainer = false
  for (let i = 0; i < args.length; i++) {
    const word = args[i] === '-q' ? '--quiet' : (args[i] ?? '')
    const next = args[i + 1]
    const name = word.split('=', 1)[0] ?? ''
    const flag = GCLOUD.get(name)?.flag
    const isOwn = BY_OPTION.has(name) || Object.hasOwn(OWN, name.slice(2))
    inContainer ||= name === '--container'
    if (flag && (inContainer ? flag.perContainer || !isOwn : !isOwn)) {
      flagWords.push(word)
      if (flag.takes === 'value' && name === word && next !== undefined && !looksLikeFlag(next, GCLOUD)) {
        flagWords.push(next)
        i++
      }
    } else if (name === '--flags' && name === word && next !== undefined) {
      // Only there, a value always looks like an option.
      own.push(`${word}=${next}`)
      i++
    } else own.push(isBareBoolean(word, next) ? `${word}=true` : word)
  }
  return { own, flagWords }
}

function isBareBoolean(word: string, next: string | undefined): boolean {
  const input = BY_OPTION.get(word)
  const boolean = input && 'default' in input && (input.default === 'true' || input.default === 'false')
  return Boolean(boolean && (next === undefined || next.startsWith('--')))
}

/**
 * The words of a command line with `--language` where its command takes it: the modes have it as an input, and for all others `spoken.ts` has
 * read it already. Any other value stays for the command to refuse.
 */
export function languageLast(words: readonly string[]): string[] {
  if (isMode(words[0])) return [...words]
  const at = words.findIndex(word => word === '--language' || word.startsWith('--language='))
  const own = words[at]?.includes('=') ? 1 : 2
  const given = words.slice(at, at + own)
  const language = own === 1 ? given[0]?.slice('--language='.length) : given[1]
  if (at < 0 || !LANGUAGES.some(one => one === language)) return [...words]
  const rest = words.toSpliced(at, own)
  return isMode(rest[0]) ? [...rest, ...given] : rest
}

const isMode = (word: string | undefined) => MODES.some(mode => mode === word)
