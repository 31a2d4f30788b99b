/** The input `metadata`: a service or job in Knative form, as `gcloud run services replace` and `jobs replace` take it. */

import type { Document } from 'yaml'
import { ALL, KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import { meant } from '../../words/nearest.ts'
import type { Disk } from '../config.ts'
import type { Reader } from '../reader.ts'
import { isOwnLabel } from '../rules/labels.ts'
import { limitVariables, nameFault } from '../rules/names.ts'
import { readFileOf } from '../service-settings.ts'
import { inputRow } from '../table.ts'
import { name as shown } from '../texts/pairs.ts'
import { ParseError } from '../texts/parse.ts'
import { isMap } from '../texts/yaml-library.ts'
import { instead } from './fault.ts'
import { judgeFields } from './judge-fields.ts'
import { parseManifest } from './text.ts'

export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }
export type PlainMap = { [key: string]: Plain }

export interface Manifest {
  /** Path as the input gives it. */
  given: string
  kind: Kind
  name: string
  /** The label `cloud.googleapis.com/location`, which gcloud uses as the region if nothing else sets one. */
  region?: string
  /** Keeps comments and unknown fields. Without `status`, which gcloud leaves out too. */
  document: Document
}

/** Kinds that have a Knative form. */
const FORMS = ALL.flatMap(([kind, { manifest }]) =>
  manifest ? [{ kind, name: manifest.kind, apiVersion: manifest.apiVersion }] : [],
)

/** Undefined if the input is absent or wrong; the reader then has the problem. */
export function readManifest(reader: Reader, disk: Disk): Manifest | undefined {
  const given = reader.optional('metadata')
  if (given === undefined) return undefined
  const text = reader.parsed('metadata', () => readFileOf(disk, given))
  if (text === undefined) return undefined
  try {
    return judge(given, parseManifest(text), reader)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    reader.problem('metadata', say`has ${error.message}`, SMALLEST)
    return undefined
  }
}

const SMALLEST =
  '{ apiVersion: serving.knative.dev/v1, kind: Service, metadata: { name: hello }, spec: { template: { spec: { containers: [{ image: IMAGE }] } } } }'

function judge(given: string, document: Document, reader: Reader): Manifest | undefined {
  const text = (path: string[]) => {
    const value = document.getIn(path)
    return value === undefined || value === null ? undefined : String(value)
  }
  const wrong = (fault: string, path: readonly string[], works: unknown) =>
    void reader.problem('metadata', say`has a file ${fault}`, instead(path, works))
  const said = text(['kind'])
  const form = FORMS.find(({ name }) => name === said)
  const names = FORMS.map(({ name }) => name)
  if (!form)
    return wrong(
      say`whose kind is ${shown(said ?? '')}; it must be ${names.join(' or ')}`,
      ['kind'],
      meant(said ?? '', names) ?? names[0],
    )
  const { kind, apiVersion } = form
  const version = text(['apiVersion'])
  if (version !== apiVersion)
    return wrong(
      say`whose apiVersion is ${shown(version ?? '')}; a ${said} has ${apiVersion}`,
      ['apiVersion'],
      apiVersion,
    )
  document.delete('status')
  const faults = judgeFields(document, form.name)
  for (const { fault, example } of faults) reader.problem('metadata', say`has a file with ${fault}`, example)
  if (faults.length > 0) return undefined
  const name = text(['metadata', 'name'])
  if (!name) return wrong(say`without metadata.name`, ['metadata', 'name'], 'hello')
  const fault = nameFault(kind, name)
  if (fault) return wrong(say`whose metadata.name ${shown(name)} ${fault}`, ['metadata', 'name'], 'hello')
  const pod = podPath(kind)
  if (!isMap(document.getIn(pod)))
    return wrong(say`without ${pod.join('.')}`, [...pod, 'containers'], [{ image: inputRow('image').example }])
  limitManifest(document, kind)
  for (const { input } of Object.values(KINDS)) {
    const other = input.name
    const named = reader.optional(other)
    if (named === undefined) continue
    if (other !== KINDS[kind].input.name)
      reader.problem(other, say`is given, and metadata is a file of kind ${said}`, say`leave it out`)
    else if (named !== name)
      reader.problem(other, say`is ${shown(named)}, and metadata.name in the file of metadata is ${shown(name)}`, name)
  }
  stripOwnLabels(document, reader)
  const region = text(['metadata', 'labels', 'cloud.googleapis.com/location'])
  return { given, kind, name, document, ...(region && { region }) }
}

/** Exported manifests have this action's labels, which describe the exported service, not the one that the manifest creates. */
function stripOwnLabels(document: Document, reader: Reader): void {
  for (const path of [[], ['spec', 'template']].map(at => [...at, 'metadata', 'labels'])) {
    const labels = asMap(plainAt(document, path))
    const ours = Object.keys(labels).filter(isOwnLabel)
    if (ours.length === 0) continue
    for (const key of ours) document.deleteIn([...path, key])
    const said = say`${path.join('.')} with the label ${ours.map(shown).join(say`, `)}: labels that begin with "run-iam-deploy-" are reserved for this action`
    reader.notice('metadata', say`The file has ${said}. It was left out.`, 'warning')
  }
}

/** Throws ParseError if a container has more variables than it can have. */
function limitManifest(document: Document, kind: Kind): void {
  const containers = asList(plainAt(document, [...podPath(kind), 'containers']))
  for (const container of containers) limitVariables(asList(asMap(container).env).length)
}

const asMap = (value: Plain | undefined): PlainMap => (isPlainMap(value) ? value : {})
const asList = (value: Plain | undefined): Plain[] => (Array.isArray(value) ? value : [])

/** Path of the containers. */
export const podPath = (kind: Kind): readonly string[] => KINDS[kind].manifest?.pod ?? []

/** Index of the main container: the one with ports, otherwise the first. Undefined if there is none. */
export function mainContainerPath(document: Document, kind: Kind): (string | number)[] | undefined {
  const path = [...podPath(kind), 'containers']
  const containers = plainAt(document, path)
  if (!Array.isArray(containers) || containers.length === 0) return undefined
  const withPorts = containers.findIndex(one => isPlainMap(one) && Array.isArray(one.ports) && one.ports.length > 0)
  return [...path, Math.max(withPorts, 0)]
}

/** The value at a path, as plain data with aliases resolved. */
export function plainAt(document: Document, path: readonly (string | number)[]): Plain | undefined {
  let at: Plain | undefined = document.toJS() as Plain
  for (const key of path) {
    if (Array.isArray(at)) at = at[Number(key)]
    else if (isPlainMap(at)) at = at[key]
    else return undefined
  }
  return at
}

export const isPlainMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
