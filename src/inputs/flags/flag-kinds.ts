/** What a row of `flags.ts` is, and the shapes that many rows share. */

import type { Kind } from '../../kinds/list.ts'
import type { Traits } from '../../kinds/traits.ts'
import { say } from '../../language/say.ts'
import type { Json } from '../../model.ts'
import type { Edit } from '../config.ts'
import type { CheckEntries } from '../rules/names.ts'
import { quantityOf } from '../rules/quantities.ts'
import type { InputName } from '../table.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { parseGcloudList, parseGcloudMap } from './gcloud-values.ts'

/** The target of a run, for names that gcloud lets users shorten. */
export interface FlagTarget {
  project: string | undefined
  region: string
  /** What is deployed. */
  kind?: Kind
}

/** An Edit without `from`, which is the flag's name. */
export type EditBody = Edit extends infer E ? (E extends Edit ? Omit<E, 'from'> : never) : never

/** A trait that a kind has or lacks. */
type Capability = 'requests' | 'instances' | 'executions' | 'environments'

/** What a flag says about the build. */
export interface BuildChange {
  env?: Record<string, string>
  envStrategy?: 'merge' | 'overwrite'
  envRemove?: string[]
  clear?: 'serviceAccount' | 'workerPool' | 'baseImage'
  functionTarget?: string
  automaticUpdates?: boolean
}

/** What a flag asks for. It replaces the input that it names, because flags win. */
export type Effect =
  | { kind: 'edits'; edits: EditBody[] }
  /** Names can be short, so project and region must be known first. Throws ParseError. */
  | { kind: 'placed-edits'; edits: (place: FlagTarget) => EditBody[] }
  | { kind: 'inputs'; values: Partial<Record<InputName, string>> }
  | { kind: 'build'; change: BuildChange }
  /** Of jobs: `--execute-now` and `--wait`. */
  | { kind: 'execution'; execution: 'start' | 'wait' }
  /** Whether a source can be built without the key of `--key`. */
  | { kind: 'unencrypted-build'; allowed: boolean }
  /** Accepted without effect; `why`, where the reason is not obvious. */
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
  /** It applies only to kinds with this trait. */
  for?: Capability
  /** It belongs to one container: after `--container NAME`, to that one. */
  perContainer?: true
  /** Takes a list or a map, so a flags file can have one there. */
  items?: true
  /** Only gcloud's beta or alpha track has it; the run sends the launch stage to the API, as that track does. */
  stage?: 'ALPHA' | 'BETA'
  /** Why it is refused: a fragment that follows the flag's name. */
  refused?: string
  /** gcloud accepts flags of only one variant within a family. */
  family?: { name: string; variant: string }
  /** Removing comes before setting, and clearing a network after the other network flags, whatever the order on the line. */
  phase?: 'before' | 'after'
  /** `values`: every value given for the flag, in order; for a switch `true` or `false`. Throws ParseError. */
  effect(values: string[], readText: (path: string) => string): Effect
}

export const last = (values: string[]): string => values.at(-1) ?? ''
export const edits = (...list: EditBody[]): Effect => ({ kind: 'edits', edits: list })
export const set = (path: string, value: Json): EditBody => ({ path, op: 'set', value })
export const clear = (path: string): EditBody => ({ path, op: 'clear' })

/** A value that goes to one field. `convert` returns undefined for a value that removes the field. */
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

/** Comma-separated items that go to one field; an empty value removes it. */
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

/** A flag that does the same as one of our inputs. */
export function input(name: FlagName, target: InputName, example: string, help: string): Flag {
  const effect = (values: string[]): Effect => ({ kind: 'inputs', values: { [target]: last(values) } })
  return { name, takes: 'value', example, help, sets: say`input \`${target}\``, effect }
}

/** A flag without effect here; a notice gives `why`, where the reason is not obvious. */
export function ignored(name: FlagName, takes: Flag['takes'], example: string, why?: string): Flag {
  const help = why ? `Accepted, without effect: ${why}.` : 'Accepted, without effect.'
  return { name, takes, example, help, sets: '', effect: () => ({ kind: 'none', ...(why && { why }) }) }
}

/** A flag that needs gcloud, or that no resource of the v2 API supports: `refused` says why, after its name. */
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

/** The same flags, limited to kinds with the trait; a flag with another trait keeps it. */
export const only = (trait: Capability, ...flags: Flag[]): Flag[] => flags.map(flag => ({ for: trait, ...flag }))

/** Whether the flag applies to this kind. */
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
  if (value === '') throw new ParseError(say`an empty value`)
  return value
}

export function choice(choices: Record<string, string>): (value: string) => Json {
  return value => {
    if (!Object.hasOwn(choices, value))
      throw new ParseError(say`${shown(value)}, not one of ${Object.keys(choices).join(say`, `)}`)
    return choices[value] ?? ''
  }
}

/** An amount of CPU or memory, sent as it is written. */
export function amountOf(what: string): (value: string) => Json {
  return value => {
    if (quantityOf(value) === undefined) throw new ParseError(say`${shown(value)}, not an amount of ${what}`)
    return value
  }
}

export function integer(lowest: number, highest = Number.MAX_SAFE_INTEGER): (value: string) => number {
  const range = highest === Number.MAX_SAFE_INTEGER ? say`from ${lowest}` : say`from ${lowest} to ${highest}`
  return value => {
    // As Python reads them, which gcloud is written in.
    const number = /^\s*\+?\d+(?:_\d+)*\s*$/.test(value) ? Number(value.replaceAll('_', '')) : Number.NaN
    if (!(number >= lowest && number <= highest))
      throw new ParseError(say`${shown(value)}, not a whole number ${range}`)
    return number
  }
}

/** `default` removes the setting, so the server's default applies. */
export function orDefault(convert: (value: string) => Json): (value: string) => Json | undefined {
  return value => (value === 'default' ? undefined : convert(value))
}

/** A lower bound of instances: gcloud removes it for 0 and for `default`. */
export const fewest = (value: string): Json | undefined =>
  value === 'default' || /^0+$/.test(value) ? undefined : integer(0)(value)

/** Every entry of every value. Throws ParseError for a key in two values, which gcloud refuses too. */
export function mapOf(values: string[]): Record<string, string> {
  const result: Record<string, string> = {}
  for (const value of values)
    for (const [key, item] of Object.entries(parseGcloudMap(value))) {
      if (Object.hasOwn(result, key)) throw new ParseError(say`the key ${shown(key)} twice`)
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
      // To gcloud an empty map changes nothing, whatever the flag.
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
