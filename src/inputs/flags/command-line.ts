/** The input `flags`: tokens -> edits, inputs and problems, by gcloud's own rules for a command line. */

import { DEFAULT, KINDS, type Kind, pluralOf } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Edit, InputProblem } from '../config.ts'
import type { InputName } from '../table.ts'
import { ParseError } from '../texts/parse.ts'
import { type BuildChange, type EditBody, type Effect, type Flag, type FlagTarget, fits } from './flag-kinds.ts'
import { FLAGS } from './flags.ts'
import { type Complain, type FlagGroup, namesOf, readGiven, usage } from './given-flags.ts'

export interface CommandLine {
  /** Inputs that flags replace, with the flag that did. */
  inputs: Map<InputName, { value: string; flag: string }>
  /**
   * Edits, once project, region and kind are known, with the problems of short names and of flags that do not fit the kind. `before`
   * precedes the edits of inputs, because gcloud removes first and inputs count as flags.
   */
  edits(place: FlagTarget): PlacedEdits
  /** Named containers, in order. */
  containers: NamedContainer[]
  build: BuildChange[]
  /** What to do with a job after its deploy; waiting includes starting it. */
  execution?: 'start' | 'wait'
  /** Family -> variant, for the conflicts with inputs: `env-vars` -> `set`. */
  families: Map<string, { variant: string; flag: string }>
  /** Whether the build can run without the key that the container is encrypted with. */
  unencryptedBuild?: boolean
  /** Names of the given flags, in no particular order. */
  given: ReadonlySet<string>
  /** Flags that are accepted but have no effect here, with the reason where it is not obvious. */
  idle: string[]
  idleBecause: string[]
  problems: InputProblem[]
}

/** What follows `--container NAME` and is not an edit: its image, or that it is built; whether it has the port. */
interface NamedContainer {
  name: string
  image?: string
  built: boolean
  ingress: boolean
}

interface PlacedEdits {
  before: Edit[]
  after: Edit[]
  problems: InputProblem[]
}

interface Later {
  flag: Flag
  container?: string
  edits: (place: FlagTarget) => EditBody[]
}
const NAMES = namesOf(FLAGS)
const EXAMPLE = '--memory=512Mi --cpu=1'

/** Most containers of one service or job (surface/run/deploy.py). */
const MOST_CONTAINERS = 10

/**
 * Never shows a value in a problem: flags carry environment variables. `readText` reads a file of the workspace or throws. `words`: more
 * flags, as a shell hands them over.
 */
export function readFlags(
  text: string,
  readText: (path: string) => string,
  words: readonly string[] = [],
): CommandLine {
  const result: CommandLine = {
    inputs: new Map(),
    edits: () => ({ before: [], after: [], problems: [] }),
    containers: [],
    build: [],
    families: new Map(),
    given: new Set(),
    idle: [],
    idleBecause: [],
    problems: [],
  }
  const complain: Complain = (problem, example = EXAMPLE) => {
    // A file with several mistakes is read once.
    if (!result.problems.some(other => other.problem === problem))
      result.problems.push({ input: 'flags', problem, example })
  }
  const groups = readGiven(text, NAMES, readText, complain, words)
  result.given = new Set(groups.flatMap(({ given }) => [...given.keys()].map(({ name }) => name)))
  judgeGroups(groups, complain)
  const later = groups.flatMap(group => effectsOf(group, result, readText, complain))
  result.edits = place => placed(inRank(later), misfits(result.given, place.kind), place)
  return result
}

/** Applies the effects of a group's flags, and returns the edits for later. */
function effectsOf(
  group: FlagGroup,
  result: CommandLine,
  readText: (path: string) => string,
  complain: Complain,
): Later[] {
  const later: Later[] = []
  const families: CommandLine['families'] = group.container === undefined ? result.families : new Map()
  const named: NamedContainer | undefined =
    group.container === undefined ? undefined : { name: group.container, built: false, ingress: false }
  if (named) result.containers.push(named)
  for (const flag of inOrder(group.given)) {
    const rival = flag.family && families.get(flag.family.name)
    if (flag.family && rival && rival.variant !== flag.family.variant)
      complain(say`has ${rival.flag} and ${flag.name}, of which gcloud takes only one`, usage(flag))
    if (flag.family) families.set(flag.family.name, { variant: flag.family.variant, flag: flag.name })
    if (flag.refused) {
      complain(say`has ${flag.name}, which ${flag.refused}`)
      continue
    }
    let effect: Effect
    try {
      effect = flag.effect(group.given.get(flag) ?? [], readText)
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      complain(say`${flag.name} has ${error.message}`, usage(flag))
      continue
    }
    const of = named ? { container: named.name } : {}
    if (effect.kind === 'edits') later.push({ flag, ...of, edits: () => effect.edits })
    else if (effect.kind === 'placed-edits') later.push({ flag, ...of, edits: effect.edits })
    else if (effect.kind === 'build') result.build.push(effect.change)
    else if (effect.kind === 'unencrypted-build') result.unencryptedBuild = effect.allowed
    else if (effect.kind === 'execution') result.execution = result.execution === 'wait' ? 'wait' : effect.execution
    else if (effect.kind === 'none') {
      if (flag.name !== '--flags-file') result.idle.push(flag.name)
      if (effect.why) result.idleBecause.push(`${flag.name} (${effect.why})`)
    } else if (named && effect.values.image !== undefined) named.image = effect.values.image
    else
      for (const [name, value] of Object.entries(effect.values) as [InputName, string][]) {
        if (named && name === 'source') named.built = true
        result.inputs.set(name, { value, flag: flag.name })
      }
  }
  if (named) named.ingress = [...group.given.keys()].some(({ name }) => name === '--port' || name === '--use-http2')
  return later
}

/**
 * Where flags of containers can appear, and how many containers can have a port, a source and so on (`container_parser.py`,
 * surface/run/deploy.py).
 */
function judgeGroups(groups: FlagGroup[], complain: Complain): void {
  const [common, ...named] = groups
  if (!common || named.length === 0) return
  for (const flag of common.given.keys())
    if (flag.perContainer)
      complain(say`has ${flag.name} before the first --container; put flags of a container after its --container`)
  for (const { container = '', given } of named)
    for (const flag of given.keys())
      if (!flag.perContainer)
        complain(
          say`has ${flag.name} after --container ${container}; it does not apply to a container, so put it before the first --container`,
        )
  if (named.length > MOST_CONTAINERS) complain(say`has ${named.length} containers; the maximum is ${MOST_CONTAINERS}`)
  const has = (name: string) => named.filter(({ given }) => [...given.keys()].some(flag => flag.name === name))
  if (new Set([...has('--port'), ...has('--use-http2')]).size > 1)
    complain(
      say`has --port or --use-http2 for several containers; only one container can receive requests`,
      '--container=app --port=8080',
    )
  if (has('--source').length > 1) complain(say`has --source for several containers; only one can be built`)
}

const rank = (flag: Flag) => (flag.phase === 'before' ? 0 : flag.phase === 'after' ? 2 : 1)

function inOrder(given: ReadonlyMap<Flag, string[]>): Flag[] {
  return FLAGS.filter(flag => given.has(flag)).toSorted((a, b) => rank(a) - rank(b))
}

/** The phases of all groups together; within a phase, flags without a container come first. */
const inRank = (later: Later[]): Later[] => later.toSorted((a, b) => rank(a.flag) - rank(b.flag))

/** Flags that belong to another kind than the deployed one. */
function misfits(given: ReadonlySet<string>, kind: Kind = DEFAULT): InputProblem[] {
  return FLAGS.flatMap(flag => {
    if (fits(flag, KINDS[kind]) || !given.has(flag.name)) return []
    const of = pluralOf(traits => fits(flag, traits))
    const problem = say`has ${flag.name}, which is a flag of ${of}; this run deploys a ${KINDS[kind].words}`
    return [{ input: 'flags', problem, example: 'leave it out' }]
  })
}

/** `problems` are those that are known already. */
function placed(later: Later[], problems: InputProblem[], place: FlagTarget): PlacedEdits {
  const result: PlacedEdits = { before: [], after: [], problems: [...problems] }
  for (const { flag, container, edits: bodies } of later) {
    try {
      const list = flag.phase === 'before' ? result.before : result.after
      for (const body of bodies(place)) {
        const of = container !== undefined && body.path.startsWith('container') ? { container } : {}
        list.push({ from: `flags ${flag.name}`, ...body, ...of } as Edit)
      }
    } catch (error) {
      if (!(error instanceof ParseError)) throw error
      result.problems.push({ input: 'flags', problem: say`${flag.name} has ${error.message}`, example: usage(flag) })
    }
  }
  const preview = later.find(({ flag }) => flag.stage === 'ALPHA') ?? later.find(({ flag }) => flag.stage)
  // gcloud's alpha and beta tracks set it too; the API accepts preview features only with it.
  if (preview?.flag.stage)
    result.after.push({ from: `flags ${preview.flag.name}`, path: 'launchStage', op: 'set', value: preview.flag.stage })
  return result
}
