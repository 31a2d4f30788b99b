/** What a row of `flags.ts` is, and the shapes that many rows share. */

import type { Kind } from '../../kinds/list.ts'
import type { Traits } from '../../kinds/traits.ts'
import type { Json } from '../../model.ts'
import type { Edit } from '../config.ts'
import type { CheckEntries } from '../name-rules.ts'
import { name as shown } from '../pairs.ts'
import { ParseError } from '../parse.ts'
import type { InputName } from '../table.ts'
import { parseGcloudList, parseGcloudMap } from './gcloud-values.ts'

/** Where a run is aimed, for names that gcloud lets users shorten. */
export interface Aim {
  project: string | undefined
  region: string
  /** What is deployed. */
  kind?: Kind
}

/** An Edit without `from`, which is the flag's name. */
export type EditBody = Edit extends infer E ? (E extends Edit ? Omit<E, 'from'> : never) : never

/** What a kind can do, or cannot. */
type Capability = 'requests' | 'instances' | 'executions' | 'environments'

/** What a flag says about the build of a source. */
export interface BuildChange {
  env?: Record<string, string>
  envStrategy?: 'merge' | 'overwrite'
  envRemove?: string[]
  clear?: 'serviceAccount' | 'workerPool' | 'baseImage'
  functionTarget?: string
  automaticUpdates?: boolean
}

/** What a flag asks for. An input that it names is replaced by the value: flags come last. */
export type Effect =
  | { kind: 'edits'; edits: EditBody[] }
  /** Names may be short, so that project and region must be known first. Throws ParseError. */
  | { kind: 'placed-edits'; edits: (place: Aim) => EditBody[] }
  | { kind: 'inputs'; values: Partial<Record<InputName, string>> }
  | { kind: 'build'; change: BuildChange }
  /** Of jobs: `--execute-now` and `--wait`. */
  | { kind: 'execution'; execution: 'start' | 'wait' }
  /** Whether a source may be built outside the key of `--key`. */
  | { kind: 'unencrypted-build'; allowed: boolean }
  /** Accepted, and nothing comes of it; `why`, where that is not plain. */
  | { kind: 'none'; why?: string }

export type FlagName = `--${string}`

export interface Flag {
  name: FlagName
  /** `value`: one follows. `switch`: also `--no-NAME`. `alone`: no value. */
  takes: 'value' | 'switch' | 'alone'
  /** A value that works; empty where none follows. */
  example: string
  help: string
  /** What it sets, for docs/gcloud-flags.md: a field of the v2 Service, or an input. */
  sets: string
  /** It can only be said of what has this trait. */
  for?: Capability
  /** Of one container: after `--container NAME` it is that one's. */
  perContainer?: true
  /** Takes a list or a map, so that a flags file may have one there. */
  items?: true
  /** Only the beta or alpha track of gcloud has it; the launch stage is said to the API as that track says it. */
  stage?: 'ALPHA' | 'BETA'
  /** Why it is refused: the words that follow the flag's name. */
  refused?: string
  /** Of the flags of one family, gcloud takes those of one variant only. */
  family?: { name: string; variant: string }
  /** Removing comes before setting, and clearing a network after what else concerns it, whatever the order on the line. */
  phase?: 'before' | 'after'
  /** `values`: every value given for the flag, in order; for a switch `true` or `false`. Throws ParseError. */
  effect(values: string[], readText: (path: string) => string): Effect
}

export const last = (values: string[]): string => values.at(-1) ?? ''
export const edits = (...list: EditBody[]): Effect => ({ kind: 'edits', edits: list })
export const set = (path: string, value: Json): EditBody => ({ path, op: 'set', value })
export const clear = (path: string): EditBody => ({ path, op: 'clear' })

/** A value that goes to one field. `convert` gives undefined for a value that takes the field away. */
export function field(
  name: FlagName,
  path: string,
  example: string,
  help: string,
  convert: (text: string) => Json | undefined,
): Flag {
  const effect = (values: string[]) => {
    const value = convert(last(values))
    return edits(value === undefined ? clear(path) : set(path, value))
  }
  return { name, takes: 'value', example, help, sets: path, effect }
}

/** Comma-separated items that go to one field; an empty value takes it away. */
export function listField(name: FlagName, path: string, example: string, help: string): Flag {
  const effect = (values: string[]) => {
    const items = listOf(values)
    return edits(items.length === 0 || (items.length === 1 && items[0] === '') ? clear(path) : set(path, items))
  }
  return { name, takes: 'value', example, help, sets: path, items: true, effect }
}

export function toggle(name: FlagName, path: string, help: string, convert: (on: boolean) => Json): Flag {
  const effect = (values: string[]) => edits(set(path, convert(last(values) === 'true')))
  return { name, takes: 'switch', example: '', help, sets: path, effect }
}

/** A flag without a value. */
export function alone(name: FlagName, sets: string, help: string, effect: () => Effect): Flag {
  return { name, takes: 'alone', example: '', help, sets, effect }
}

/** A flag that is another spelling of one of our inputs. */
export function input(name: FlagName, target: InputName, example: string, help: string): Flag {
  const effect = (values: string[]): Effect => ({ kind: 'inputs', values: { [target]: last(values) } })
  return { name, takes: 'value', example, help, sets: `input \`${target}\``, effect }
}

/** A flag of which nothing comes here; `why` is said in a notice, where it is not plain. */
export function ignored(name: FlagName, takes: Flag['takes'], example: string, why?: string): Flag {
  const help = why ? `Accepted, without effect: ${why}.` : 'Accepted, without effect.'
  return { name, takes, example, help, sets: '', effect: () => ({ kind: 'none', ...(why && { why }) }) }
}

/** A flag that cannot be done without gcloud, or for no resource of the v2 API: `refused` says why, after its name. */
export function refusal(name: FlagName, takes: Flag['takes'], refused: string): Flag {
  return {
    name,
    takes,
    example: '',
    help: `Refused: it ${refused}.`,
    sets: '',
    refused,
    effect: () => ({ kind: 'none' }),
  }
}

/** The same flags, of one container each. */
export const perContainer = (...flags: Flag[]): Flag[] => flags.map(flag => ({ ...flag, perContainer: true as const }))

/** The same flags, only for what has the trait; one that says another itself keeps that. */
export const only = (trait: Capability, ...flags: Flag[]): Flag[] => flags.map(flag => ({ for: trait, ...flag }))

/** Whether it can be said of this kind. */
export const fits = (flag: Flag, traits: Traits): boolean => flag.for === undefined || traits[flag.for] === true

/** The same flags, of gcloud's beta or alpha track. */
export const inStage = (stage: 'ALPHA' | 'BETA', ...flags: Flag[]): Flag[] => flags.map(flag => ({ ...flag, stage }))

/** The same flag as one of a family. */
export function inFamily(family: string, variant: string, flag: Flag, phase?: 'before' | 'after'): Flag {
  return { ...flag, family: { name: family, variant }, ...(phase ? { phase } : {}) }
}

export const anyText = (value: string): Json => value
export const emptyClears = (value: string): Json | undefined => (value === '' ? undefined : value)

export function nonEmpty(value: string): Json {
  if (value === '') throw new ParseError('an empty value')
  return value
}

export function choice(choices: Record<string, string>): (value: string) => Json {
  return value => {
    if (!Object.hasOwn(choices, value))
      throw new ParseError(`${shown(value)}, not one of ${Object.keys(choices).join(', ')}`)
    return choices[value] ?? ''
  }
}

export function matching(pattern: RegExp, what: string): (value: string) => Json {
  return value => {
    if (!pattern.test(value)) throw new ParseError(`${shown(value)}, not ${what}`)
    return value
  }
}

export function integer(lowest: number, highest = Number.MAX_SAFE_INTEGER): (value: string) => number {
  const range = highest === Number.MAX_SAFE_INTEGER ? `from ${lowest}` : `from ${lowest} to ${highest}`
  return value => {
    if (!/^\d+$/.test(value) || Number(value) < lowest || Number(value) > highest)
      throw new ParseError(`${shown(value)}, not a whole number ${range}`)
    return Number(value)
  }
}

/** `default` takes the setting away, so that the server's own holds. */
export function orDefault(convert: (value: string) => Json): (value: string) => Json | undefined {
  return value => (value === 'default' ? undefined : convert(value))
}

/** A lower bound of instances: gcloud takes it away for 0 as for `default`. */
export const fewest = (value: string): Json | undefined =>
  value === 'default' || /^0+$/.test(value) ? undefined : integer(0)(value)

/** Every entry of every value. Throws ParseError for a key that comes in two values, as gcloud refuses it. */
export function mapOf(values: string[]): Record<string, string> {
  const result: Record<string, string> = {}
  for (const value of values)
    for (const [key, item] of Object.entries(parseGcloudMap(value))) {
      if (Object.hasOwn(result, key)) throw new ParseError(`the key ${shown(key)} twice`)
      result[key] = item
    }
  return result
}

export const listOf = (values: string[]): string[] => values.flatMap(parseGcloudList)

/** `--update-X`, `--set-X`, `--remove-X` and `--clear-X` of a map; only update and remove go together. */
export function mapFamily(noun: string, what: string, path: string, example: string, check: CheckEntries): Flag[] {
  const put = (name: FlagName, help: string, strategy: 'merge' | 'overwrite'): Flag => ({
    name,
    takes: 'value',
    example,
    help,
    sets: path,
    items: true,
    effect: values => {
      const entries = check(mapOf(values))
      // gcloud counts an empty map as none: it changes nothing, whatever the flag.
      return Object.keys(entries).length === 0 ? { kind: 'none' } : edits({ path, op: 'put', entries, strategy })
    },
  })
  const remove: Flag = {
    name: `--remove-${noun}`,
    takes: 'value',
    example: example.split('=')[0] ?? '',
    help: `Remove ${what} by key.`,
    sets: path,
    items: true,
    effect: values => edits({ path, op: 'remove', keys: listOf(values).map(key => key.trimStart()) }),
  }
  const clearAll = alone(`--clear-${noun}`, path, `Remove all ${what}.`, () => edits(clear(path)))
  return [
    inFamily(noun, 'change', put(`--update-${noun}`, `Set ${what}; others stay.`, 'merge')),
    inFamily(noun, 'set', put(`--set-${noun}`, `Set ${what}; others are removed.`, 'overwrite')),
    inFamily(noun, 'change', remove, 'before'),
    inFamily(noun, 'clear', clearAll, 'before'),
  ]
}
