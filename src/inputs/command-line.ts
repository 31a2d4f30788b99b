/** The input `flags`: tokens -> edits, inputs and problems, by gcloud's own rules for a command line. */
import type { Edit, InputProblem } from './config.ts'
import type { BuildChange, EditBody, Effect, Flag, Place } from './flag-kinds.ts'
import { FLAGS, NOT_YET } from './flags.ts'
import { ParseError, parseFlags } from './parse.ts'
import type { InputName } from './table.ts'

export interface CommandLine {
  /** Inputs that flags replace, with the flag that did. */
  inputs: Map<InputName, { value: string; flag: string }>
  /** Edits, once project and region are known, with the problems of short names. `before` goes before the edits of inputs:
   *  gcloud removes first, and inputs are flags to it. */
  edits(place: Place): PlacedEdits
  build: BuildChange[]
  /** What is to become of a job after its deploy; to wait for it is more than to start it. */
  execution?: 'start' | 'wait'
  /** Family -> variant, for the conflicts with inputs: `env-vars` -> `set`. */
  families: Map<string, { variant: string; flag: string }>
  /** Flags that were accepted and do nothing here. */
  idle: string[]
  problems: InputProblem[]
}

export interface PlacedEdits {
  before: Edit[]
  after: Edit[]
  problems: InputProblem[]
}

const EXAMPLE = '--memory=512Mi --cpu=1'
const byName = new Map<string, { flag: Flag; on: boolean }>()
for (const flag of FLAGS) {
  byName.set(flag.name, { flag, on: true })
  if (flag.takes === 'switch') byName.set(flag.name.replace('--', '--no-'), { flag, on: false })
  if (flag.name === '--quiet') byName.set('-q', { flag, on: true })
}

/** Never shows a value in a problem: flags carry environment variables. `readText` reads a file of the workspace or throws. */
export function readFlags(text: string, readText: (path: string) => string): CommandLine {
  const result: CommandLine = {
    inputs: new Map(),
    edits: () => ({ before: [], after: [], problems: [] }),
    build: [],
    families: new Map(),
    idle: [],
    problems: [],
  }
  const complain = (problem: string, example = EXAMPLE) => result.problems.push({ input: 'flags', problem, example })
  let tokens: string[]
  try {
    tokens = parseFlags(text)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    complain(`has ${error.message}`)
    return result
  }

  const given = collect(tokens, complain)
  const later: { flag: Flag; edits: (place: Place) => EditBody[] }[] = []
  for (const flag of inOrder(given)) {
    const rival = flag.family && result.families.get(flag.family.name)
    if (flag.family && rival && rival.variant !== flag.family.variant)
      complain(`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`, usage(flag))
    if (flag.family) result.families.set(flag.family.name, { variant: flag.family.variant, flag: flag.name })
    let effect: Effect
    try {
      effect = flag.effect(given.get(flag) ?? [], readText)
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      complain(`${flag.name} has ${error.message}`, usage(flag))
      continue
    }
    if (effect.kind === 'edits') later.push({ flag, edits: () => effect.edits })
    else if (effect.kind === 'placed-edits') later.push({ flag, edits: effect.edits })
    else if (effect.kind === 'build') result.build.push(effect.change)
    else if (effect.kind === 'execution') result.execution = result.execution === 'wait' ? 'wait' : effect.execution
    else if (effect.kind === 'none') result.idle.push(flag.name)
    else
      for (const [name, value] of Object.entries(effect.values) as [InputName, string][])
        result.inputs.set(name, { value, flag: flag.name })
  }
  result.edits = place => placed(later, place)
  return result
}

/** Flag -> its values, in the order of the line. */
function collect(tokens: string[], complain: (problem: string, example?: string) => void): Map<Flag, string[]> {
  const given = new Map<Flag, string[]>()
  let before = ''
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] ?? ''
    if (!looksLikeFlag(token)) {
      complain(stray(token, before))
      continue
    }
    // The tokenizer has split `--flag=value`, unless quotes were around the whole of it.
    const equals = token.indexOf('=')
    const name = equals === -1 ? token : token.slice(0, equals)
    const known = byName.get(name)
    before = name
    const next = tokens[i + 1]
    const follows = equals === -1 && next !== undefined && !looksLikeFlag(next)
    if (!known) {
      complain(...unknown(name))
      if (follows) i++
      continue
    }
    const { flag, on } = known
    const values = given.get(flag) ?? []
    given.set(flag, values)
    if (flag.takes !== 'value') {
      if (equals !== -1) complain(`${name} takes no value`, name)
      values.push(String(on))
    } else if (equals !== -1) values.push(token.slice(equals + 1))
    else if (follows) {
      values.push(next)
      i++
    } else {
      given.delete(flag)
      complain(
        next === undefined
          ? `${name} has no value`
          : `${name} has no value: what follows it begins with "-"; if it is the value, quote flag and value together`,
        next === undefined ? usage(flag) : `"${name}=-VALUE"`,
      )
    }
  }
  return given
}

/** As Python's argparse tells options from values: a number or a text with a space is a value, though it begins with "-". */
function looksLikeFlag(token: string): boolean {
  if (!token.startsWith('-') || token.length === 1) return false
  if (byName.has(token)) return true
  return !/^-\d+$|^-\d*\.\d+$/.test(token) && (!token.includes(' ') || byName.has(token.split('=')[0] ?? ''))
}

function stray(token: string, before: string): string {
  if (token === '#') return 'has "#": there are no comments in flags'
  if (token.includes('\t')) return 'has a tab between flags; separate them by spaces or lines'
  return before === '' ? 'begins with text that is no flag' : `has text after ${before} that belongs to no flag`
}

function unknown(name: string): [problem: string, example: string] {
  if (NOT_YET.includes(name)) return [`${name} is a flag of gcloud that this version does not support yet`, EXAMPLE]
  const names = [...byName.keys()]
  const longer = names.find(candidate => name.length > 3 && candidate.startsWith(name))
  if (longer) return [`${name} is not a flag; flags are not abbreviated`, longer]
  const [nearest = '--memory'] = names.toSorted((a, b) => distance(a, name) - distance(b, name))
  return [
    `${name} is not a flag that is known here; the nearest is ${nearest}`,
    usage(byName.get(nearest)?.flag, nearest),
  ]
}

function usage(flag: Flag | undefined, name: string = flag?.name ?? ''): string {
  return flag?.takes === 'value' ? `${name}=${flag.example}` : name
}

function inOrder(given: Map<Flag, string[]>): Flag[] {
  const rank = (flag: Flag) => (flag.phase === 'before' ? 0 : flag.phase === 'after' ? 2 : 1)
  return FLAGS.filter(flag => given.has(flag)).toSorted((a, b) => rank(a) - rank(b))
}

function placed(later: { flag: Flag; edits: (place: Place) => EditBody[] }[], place: Place): PlacedEdits {
  const result: PlacedEdits = { before: [], after: [], problems: [] }
  for (const { flag, edits: bodies } of later) {
    try {
      const list = flag.phase === 'before' ? result.before : result.after
      list.push(...bodies(place).map((body): Edit => ({ from: `flags ${flag.name}`, ...body })))
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      result.problems.push({ input: 'flags', problem: `${flag.name} has ${error.message}`, example: usage(flag) })
    }
  }
  return result
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
