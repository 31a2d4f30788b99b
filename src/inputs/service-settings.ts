/** Environment, secrets, labels and timeout of the service: inputs -> edits. */

import { resolve } from 'node:path'
import { FileFault } from '../files/fault.ts'
import { KINDS, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Disk, Edit, Env } from './config.ts'
import { parseGcloudDuration } from './flags/gcloud-values.ts'
import type { Reader } from './reader.ts'
import { type CheckEntries, checkLabels, checkSecrets, checkVariables, limitVariables } from './rules/names.ts'
import type { InputName } from './table.ts'
import { type Pairs, readPairs, readPairsFile, type Syntax, name as shown } from './texts/pairs.ts'
import { ParseError } from './texts/parse.ts'

const STRATEGIES = ['merge', 'overwrite'] as const
type Strategy = (typeof STRATEGIES)[number]

/** The changes that the inputs ask for, and the families in which flags could contradict them. */
export interface ServiceSettings {
  edits: Edit[]
  strategies: { family: string; variant: 'change' | 'set'; input: InputName }[]
}

export function readServiceSettings(reader: Reader, disk: Disk, kind: Kind): ServiceSettings {
  const syntax = reader.oneOf('kv_syntax', ['peer', 'dotenv'])
  const settings: ServiceSettings = { edits: [], strategies: [] }
  const put = (input: InputName, family: string, path: string, pairs: Pairs | undefined, strategy: Strategy) => {
    if (!pairs) return
    settings.strategies.push({ family, variant: strategy === 'merge' ? 'change' : 'set', input })
    if (Object.keys(pairs.values).length > 0)
      settings.edits.push({ from: input, path, op: 'put', entries: pairs.values, strategy })
    else if (strategy === 'overwrite' && pairs.emptied) settings.edits.push({ from: input, path, op: 'clear' })
    else reader.notice(input, say`An empty list changes nothing; to remove all, use "{}" with the strategy overwrite.`)
  }

  const strategy = reader.oneOf('env_vars_update_strategy', STRATEGIES)
  put('env_vars', 'env-vars', 'container.env', readVariables(reader, disk, syntax), strategy)
  const secrets = checked(reader, 'secrets', syntax, checkSecrets)
  put('secrets', 'secrets', 'container.secrets', secrets, reader.oneOf('secrets_update_strategy', STRATEGIES))

  const labels = checked(reader, 'labels', syntax, checkLabels)
  if (labels && Object.keys(labels.values).length === 0) reader.notice('labels', say`An empty list changes nothing.`)
  else if (labels) settings.edits.push(...labelEdits('labels', labels.values))

  const timeout = reader.parsed('timeout', requestTimeout)
  if (timeout !== undefined && KINDS[kind].requests)
    settings.edits.push({ from: reader.origin('timeout'), path: 'template.timeout', op: 'set', value: `${timeout}s` })
  return settings
}

/** `managed-by` and `commit-sha`, as deploy-cloudrun sets them; they come first, so that the user's own win. */
export function defaultLabels(reader: Reader, env: Env): Edit[] {
  const skip = reader.boolean('skip_default_labels')
  if (skip || env.GITHUB_ACTIONS !== 'true') return []
  const sha = (env.GITHUB_SHA ?? '').trim().toLowerCase()
  return labelEdits('skip_default_labels', { 'managed-by': 'github-actions', ...(sha ? { 'commit-sha': sha } : {}) })
}

/** gcloud's `--update-labels` puts labels on the service and on its revision (config_changes.py, LabelChanges). */
function labelEdits(from: InputName, entries: Record<string, string>): Edit[] {
  return ['labels', 'template.labels'].map(path => ({ from, path, op: 'put', entries, strategy: 'merge' }) as const)
}

function readVariables(reader: Reader, disk: Disk, syntax: Syntax): Pairs | undefined {
  const file = reader.parsed('env_vars_file', path => {
    const pairs = readPairsFile(readFileOf(disk, path), syntax)
    if (pairs) refuseBare(pairs, 'env_vars_file')
    return pairs && { ...pairs, values: checkVariables(pairs.values) }
  })
  warn(reader, 'env_vars_file', file)
  const inline = checked(reader, 'env_vars', syntax, checkVariables)
  if (!file) return inline
  const values = { ...file.values, ...inline?.values }
  reader.parsed('env_vars_file', () => limitVariables(Object.keys(values).length))
  return { values, emptied: inline?.emptied ?? file.emptied, warnings: [] }
}

/** An entry without `=` has no value, or is something else: YAML, JSON, a secret. Messages do not show it. Throws ParseError. */
function refuseBare({ bare, values }: Pairs, input: InputName): void {
  const fault = bare
    ? say`an entry (number ${bare}) without "="`
    : input !== 'secrets' &&
      Object.keys(values).some(key => /\s/.test(key)) &&
      say`an entry with white space in its name`
  if (fault)
    throw new ParseError(
      say`${fault} (not shown, because it could be a secret). Write one KEY=VALUE per line (KEY= for an empty value)${input === 'env_vars_file' ? '' : say`; YAML and JSON do not work here`}`,
    )
}

/** A KEY=VALUE input whose keys and values have been checked. */
export function checked(reader: Reader, input: InputName, syntax: Syntax, check: CheckEntries): Pairs | undefined {
  const pairs = reader.parsed(input, text => {
    const read = readPairs(text, syntax)
    // A label may have no value, as in the peer.
    if (read && input !== 'labels') refuseBare(read, input)
    return read && { ...read, values: check(read.values) }
  })
  warn(reader, input, pairs)
  return pairs
}

function warn(reader: Reader, input: InputName, pairs: Pairs | undefined): void {
  for (const warning of pairs?.warnings ?? []) reader.notice(input, warning, 'warning')
}

/** A file that an input names. Throws ParseError. */
export function readFileOf(disk: Disk, path: string): string {
  return onDisk(path, () => disk.readText(resolve(disk.workingDirectory, path)))
}

/** Reads a path from disk and turns its faults into faults of the input. Throws ParseError. */
export function onDisk<T>(path: string, ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    const what = error.kind === 'folder' || error.kind === 'special' ? 'which' : say`a file that`
    throw new ParseError(`${shown(path)}, ${what} ${error.message}${meantPath(error)}`)
  }
}

/** The path that may have been meant, as the end of a sentence. */
export const meantPath = ({ near }: FileFault): string =>
  near === undefined ? '' : say`; did you mean ${shown(near)}?`

/** Cloud Run allows requests of up to one hour. */
function requestTimeout(text: string): number {
  const seconds = parseGcloudDuration(text)
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 3600)
    throw new ParseError(say`a request timeout outside the range of 1s to 60m (for the build, set build_timeout)`)
  return seconds
}
