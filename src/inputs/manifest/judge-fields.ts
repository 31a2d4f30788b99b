/**
 * Compares a manifest with the fields of its kind, before anything is sent: what gcloud would refuse is a fault, with its path
 * and line; what gcloud accepts is converted to the form that the API takes.
 */

import type { Document, Pair, YAMLMap } from 'yaml'
import { say } from '../../language/say.ts'
import { meant } from '../../words/nearest.ts'
import { own } from '../../words/untyped.ts'
import { name as shown } from '../texts/pairs.ts'
import { lineOf } from '../texts/yaml.ts'
import { isMap, isScalar, isSeq, library } from '../texts/yaml-library.ts'
import { insteadAt, type ManifestFault } from './fault.ts'
import { type Fields, MESSAGES } from './schema.ts'

/** Kubernetes fields that have another name in Cloud Run. */
const OF_KUBERNETES: Readonly<Record<string, string>> = {
  completions: 'taskCount',
  backoffLimit: 'maxRetries',
  activeDeadlineSeconds: 'timeoutSeconds',
}

/** A longer list would not help. */
const MOST_FAULTS = 20

interface Judging {
  document: Document
  /** `Service` or `Job`. */
  root: string
  faults: ManifestFault[]
  /** The variable being checked. */
  variable?: string
}

/**
 * What is wrong with the fields. Changes the document: strings of digits become numbers, and
 * a single item becomes a list.
 */
export function judgeFields(document: Document, root: string): ManifestFault[] {
  const judging: Judging = { document, root, faults: [] }
  if (isMap(document.contents)) judgeMessage(document.contents, root, '', judging)
  return judging.faults.slice(0, MOST_FAULTS)
}

function judgeMessage(map: YAMLMap, message: string, path: string, judging: Judging): void {
  const fields = MESSAGES[message] ?? {}
  for (const pair of map.items) {
    const key = keyOf(pair)
    const at = path === '' ? key : `${path}.${key}`
    const type = own(fields, key)
    if (type === undefined) unknownField(pair, message, path, judging)
    else if (!isNull(pair.value)) pair.value = judged(pair.value, type, at, judging)
  }
}

const isNull = (value: unknown): boolean =>
  value === null || value === undefined || (isScalar(value) && value.value === null)

/** gcloud takes `key: []` for an absent mapping. */
const isEmptyList = (value: unknown): boolean => isSeq(value) && value.items.length === 0

/** The value in the form that the API takes. */
function judged(value: unknown, type: string, path: string, judging: Judging): unknown {
  if (type.endsWith('[]')) return judgedList(value, type.slice(0, -2), path, judging)
  const expected = EXPECTED[type]
  if (expected) return expected(value, path, judging)
  if (isMap(value)) judgeMessage(value, type, path, judging)
  else if (isEmptyList(value)) return null
  else
    complain(
      judging,
      value,
      path,
      say`which is ${formOf(value)}; a mapping of ${sample(MESSAGES[type] ?? {})} is expected`,
      sampleOf(type),
    )
  return value
}

function judgedList(value: unknown, type: string, path: string, judging: Judging): unknown {
  if (
    isMap(value) &&
    type in MESSAGES &&
    value.items.some(pair => own(MESSAGES[type] ?? {}, keyOf(pair)) === undefined)
  ) {
    complain(
      judging,
      value,
      path,
      say`which is a mapping; a list is expected, each item with "-" before ${sample(MESSAGES[type] ?? {})}`,
      [sampleOf(type)],
    )
    return value
  }
  const list = isSeq(value) ? value : new (library().YAMLSeq)()
  if (!isSeq(value)) list.items = [value]
  list.items = list.items.map((item, at) => {
    const where = isSeq(value) ? `${path}[${at}]` : path
    if (!isNull(item))
      return judged(item, type, where, type === 'EnvVar' ? { ...judging, ...variableOf(item) } : judging)
    complain(judging, value, where, say`which is an item without a value`, sampleOf(type))
    return item
  })
  return list
}

type Judge = (value: unknown, path: string, judging: Judging) => unknown

const EXPECTED: Readonly<Record<string, Judge>> = {
  string: (value, path, judging) => {
    if (!isScalar(value) || typeof value.value !== 'string')
      complain(
        judging,
        value,
        path,
        say`which is ${formOf(value)} and not a string; put its value in quotes`,
        sampleOf('string'),
      )
    return value
  },
  integer: (value, path, judging) => {
    const given = isScalar(value) ? value.value : undefined
    if (Number.isInteger(given)) return value
    if (typeof given === 'string' && /^\s*[+-]?\d+\s*$/.test(given)) return new (library().Scalar)(Number(given))
    complain(judging, value, path, say`which is ${formOf(value)}; a whole number is expected`, sampleOf('integer'))
    return value
  },
  boolean: (value, path, judging) => {
    if (!isScalar(value) || typeof value.value !== 'boolean')
      complain(
        judging,
        value,
        path,
        say`which is ${formOf(value)}; true or false is expected, without quotes`,
        sampleOf('boolean'),
      )
    return value
  },
  'map<string>': (value, path, judging) => {
    if (isEmptyList(value)) return null
    if (!isMap(value))
      complain(judging, value, path, say`which is ${formOf(value)}; a mapping is expected`, sampleOf('map<string>'))
    else
      for (const pair of value.items) {
        const at = `${path}[${shown(keyOf(pair))}]`
        if (isNull(pair.value)) complain(judging, pair.key, at, say`which has no value; write "" for an empty one`, '')
        else EXPECTED.string?.(pair.value, at, judging)
      }
    return value
  },
}

function variableOf(item: unknown): { variable?: string } {
  const name = isMap(item) ? item.get('name') : undefined
  return typeof name === 'string' ? { variable: name } : {}
}

/** `works`: what can stand at the path. */
function complain(judging: Judging, node: unknown, path: string, what: string, works: unknown): void {
  judging.faults.push({ fault: placed(judging, node, path, what), example: insteadAt(path, works) })
}

function placed({ document, variable }: Judging, node: unknown, path: string, what: string): string {
  const line = lineOf(document, node)
  const where = [line && say`line ${line}`, variable && `variable ${shown(variable)}`].filter(Boolean).join(say`, `)
  return `${path}${where && ` (${where})`}, ${what}`
}

/** A value of the type: of a message the first field. */
function sampleOf(type: string): unknown {
  if (type.endsWith('[]')) return [sampleOf(type.slice(0, -2))]
  const [first] = Object.entries(MESSAGES[type] ?? {})
  return first ? { [first[0]]: sampleOf(first[1]) } : SAMPLES[type]
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  string: 'text',
  integer: 1,
  boolean: true,
  'map<string>': { key: 'text' },
}

/** Never returns the value itself, which can be a secret. */
function formOf(value: unknown): string {
  if (isMap(value)) return say`a mapping`
  if (isSeq(value)) return say`a list`
  const plain = isScalar(value) ? value.value : value
  if (typeof plain === 'boolean') return say`a boolean (true, yes, on and y are, in YAML 1.1)`
  if (typeof plain === 'number' || typeof plain === 'bigint')
    return Number.isInteger(Number(plain)) ? say`a number` : say`a number with decimals`
  if (plain instanceof Date) return say`a date`
  return say`a text`
}

function unknownField({ key: node }: Pair, message: string, path: string, judging: Judging): void {
  const fields = MESSAGES[message] ?? {}
  const key = String(isScalar(node) ? node.value : node)
  const within = (name: string) => (path === '' ? name : `${path}.${name}`)
  const other = own(OF_KUBERNETES, key)
  const names = Object.keys(fields)
  const close = names.find(name => name === other) ?? meant(key, names)
  const places = close ? [] : placesOf(other ?? key, judging.root)
  const [place] = places.length === 1 ? places : []
  const hint = close
    ? say`; did you mean ${close}?`
    : place && (other ? say`; a ${judging.root} has ${place.path} for that` : say`; it belongs to ${place.path}`)
  judging.faults.push({
    fault: placed(judging, node, within(key), say`which is not a field of a ${judging.root}${hint ?? ''}`),
    example: close
      ? insteadAt(within(close), sampleOf(fields[close] ?? ''))
      : place
        ? insteadAt(place.path.replaceAll('[]', '[0]'), sampleOf(place.type))
        : say`leave out ${within(key)}`,
  })
}

/** Where a manifest of this kind has a field of that name. */
function placesOf(field: string, message: string, path = ''): { path: string; type: string }[] {
  return Object.entries(MESSAGES[message] ?? {}).flatMap(([name, type]) => {
    const at = path === '' ? name : `${path}.${name}`
    const below = placesOf(field, type.replace('[]', ''), type.endsWith('[]') ? `${at}[]` : at)
    return name === field ? [{ path: at, type }, ...below] : below
  })
}

const sample = (fields: Fields): string => Object.keys(fields).slice(0, 3).join(', ')

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key)
