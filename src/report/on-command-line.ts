/** Our sentences as a command line says them: options in place of a workflow's inputs. Pure. */

import { quote } from '../iam/remedies.ts'
import { INPUTS } from '../inputs/table.ts'
import { isEnglish, pattern, said, say } from '../language/say.ts'
import type { Remedy } from '../model.ts'
import { spaced } from '../words/sentences.ts'

/** The inputs that are options: the mode is the first word, and only jobs have a summary. */
export const OPTIONS = INPUTS.filter(({ ready, name }) => ready && name !== 'mode' && name !== 'summary')

/** `build_service_account` -> `--build-service-account`. */
export const option = (name: string): string => `--${name.replaceAll('_', '-')}`

const NAMES = new Set<string>(OPTIONS.map(({ name }) => name))
const LONG = [...NAMES].filter(name => name.includes('_')).toSorted((a, b) => b.length - a.length)
const SHORT = [...NAMES].filter(name => !name.includes('_'))
/** `access: public`, but not the end of a sentence that a list follows, nor a word within a path or a name. */
const SET = new RegExp(
  String.raw`(?<![\w./@-])(?<!\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Ii]ts) )(${[...LONG, ...SHORT].join('|')}): (?=[\w-])([^\s,;()]*[^\s,;().:])`,
  'g',
)
/** Several of gcloud's flags in one input. */
const FLAGS = /\bflags: (--[^\s,;()]*[^\s,;().](?: --[^\s,;()]*[^\s,;().])+)/g
/** `env_vars` alone, and `the input access`. A name of one plain word is a word. */
const BARE = new RegExp(String.raw`(?<![\w./@=-])(${LONG.join('|')})(?![\w./@=-])`, 'g')
const INPUT = new RegExp(String.raw`${said('\\b(the|The) inputs? ')}(${[...LONG, ...SHORT].join('|')})\b`, 'g')

/** What headlines say of them (`titles.ts`). */
const WRONG = pattern('\\binvalid inputs? (\\w+)(?: and (\\w+))?$')
const MANY_WRONG = pattern('\\b(\\d+) invalid inputs$')

/** A sentence. `env_vars: has an entry ...` begins with the option that is wrong. */
export function inOptions(words: string): string {
  const told = words
    .replace(/^flags: (?=--)/, '')
    .replace(/^([a-z_]+):(?= )/, (all, name: string) =>
      NAMES.has(name) && isProblem(words) ? `${option(name)}${isEnglish() ? '' : ':'}` : all,
    )
    .replace(WRONG, (all, first: string, second?: string) => {
      if (![first, second ?? first].every(name => NAMES.has(name))) return all
      return second === undefined
        ? say`invalid option ${option(first)}`
        : say`invalid options ${option(first)} and ${option(second)}`
    })
    .replace(MANY_WRONG, (_, count: string) => say`${count} invalid options`)
    .replace(INPUT, (_, article: string, name: string) => say`${article} option ${option(name)}`)
    .replace(FLAGS, (_, flags: string) => `--flags=${quote(flags)}`)
    .replace(/\bmode: ([a-z]+)/g, '$1')
    .replace(SET, (_, name: string, value: string) => `${option(name)}=${value}`)
    .replace(BARE, (_, name: string) => option(name))
    .replace(pattern('\\b([Tt])he workflow\\b(?! file)', 'g'), said('$1he command line'))
  return spaced(told)
}

/** A sentence about a run that a person started with their own credentials: there is no deployer, so the person is named. */
export function namingPerson(words: string, principal: string | undefined): string {
  if (!principal?.startsWith('user:')) return words
  const address = principal.replace('user:', '')
  return words.replace(DEPLOYER, (all, bracketed, bare) => {
    const named = bracketed ?? bare
    return named === undefined || named === address ? address : all
  })
}

const DEPLOYER = pattern('\\b[Tt]he deployer(?: \\(([^()\\s]+)\\)| (\\S+@[\\w.-]*\\w))?(?![\\w-])', 'g')

/** `NAME: is ...`, `NAME: has ...`: what is said of an input, and no value. */
const isProblem = (words: string) => PROBLEM.test(words)
const PROBLEM = pattern('^[a-z_]+: (?:is|are|has|have|names?|does|takes|cannot|there|the|begins|"|asks) ?')

/** YAML of a step -> options: `with:\n  access: public` -> `--access=public`. */
export function fixInOptions({ kind, title, text }: Remedy): Pick<Remedy, 'title' | 'text'> {
  if (kind !== 'workflow' || !text.startsWith('with:\n')) return { title: inOptions(title), text }
  const lines = text
    .split('\n')
    .slice(1)
    .map(line => {
      const [, comment = '', name = '', value = ''] = /^\s*(# )?([a-z_]+): (.*)$/.exec(line) ?? []
      if (!NAMES.has(name)) return line.trim()
      // A comment of the YAML would become part of the value.
      return `${comment}${option(name)}=${quote(plainValue(value))}`
    })
  return { title: inOptions(title), text: lines.join('\n') }
}

/** A value of YAML on one line, without its quotes and without the comment behind it. */
function plainValue(value: string): string {
  const [, , quoted] = /^(['"])(.*)\1(?: #.*)?$/.exec(value) ?? []
  return quoted ?? (value.split(' #', 1)[0] ?? '').trimEnd()
}
