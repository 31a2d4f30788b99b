/** Reads inputs one by one and collects every problem. */
import { say } from '../language/say.ts'
import { meant } from '../words/nearest.ts'
import { own } from '../words/untyped.ts'
import type { Config, InputProblem, RawInputs } from './config.ts'
import { type InputName, inputRow } from './table.ts'
import { name as shown } from './texts/pairs.ts'
import { ParseError, parseBoolean } from './texts/parse.ts'

export interface Reader {
  problems: InputProblem[]
  notices: Config['notices']
  /** The trimmed value or the default; empty if there is neither. */
  text(name: InputName): string
  /** The default; empty if there is none. */
  fallback(name: InputName): string
  /** The value; undefined when absent or empty and without a default. */
  optional(name: InputName): string | undefined
  oneOf<T extends string>(name: InputName, values: readonly [T, ...T[]]): T
  boolean(name: InputName): boolean
  /** Runs a parser on the value; a ParseError becomes a problem. Undefined when absent or wrong. */
  parsed<T>(name: InputName, parse: (text: string) => T | undefined): T | undefined
  /** Where the value came from: the input's name, or `flags --timeout`. */
  origin(name: InputName): string
  problem(name: InputName, problem: string, example?: string): void
  notice(input: InputName, text: string, level?: 'notice' | 'warning'): void
}

/** `replaced`: inputs that flags set, with the flag. */
export function makeReader(raw: RawInputs, replaced: Map<InputName, { value: string; flag: string }>): Reader {
  const text = (name: InputName) =>
    (replaced.get(name)?.value ?? raw[name] ?? '').trim() || (inputRow(name).default ?? '')
  const reader: Reader = {
    problems: [],
    notices: [],
    text,
    fallback: name => inputRow(name).default ?? '',
    optional: name => text(name) || undefined,
    oneOf: (name, values) => {
      const value = text(name)
      const found = values.find(candidate => candidate === value)
      if (found === undefined) {
        const close = own(inputRow(name).synonyms ?? {}, value.toLowerCase()) ?? meant(value, values)
        const hint = close === undefined ? '' : say`; did you mean ${close}?`
        reader.problem(name, say`${shown(value)} is not one of ${values.join(say`, `)}${hint}`, close)
      }
      return found ?? values[0]
    },
    boolean: name => {
      const value = text(name)
      try {
        return parseBoolean(value)
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        reader.problem(name, say`${shown(value)} is not true or false`)
        return false
      }
    },
    parsed: (name, parse) => {
      const value = text(name)
      if (value === '') return undefined
      try {
        return parse(value)
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        reader.problem(name, say`has ${error.message}`)
        return undefined
      }
    },
    origin: name => {
      const flag = replaced.get(name)?.flag
      return flag ? `flags ${flag}` : name
    },
    problem: (name, problem, example = inputRow(name).example) => {
      const input = reader.origin(name)
      const known = reader.problems.some(other => other.input === input && other.problem === problem)
      if (!known) reader.problems.push({ input, problem, example })
    },
    notice: (input, message, level = 'notice') => {
      reader.notices.push({ input, text: message, level })
    },
  }
  return reader
}

/** The same object without the keys whose value is undefined. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
