/**
 * Applies inputs to a manifest: edits of the v2 resource (`config.ts`) become changes of the YAML, which keeps its comments and
 * everything else.
 */

import type { Document, YAMLMap, YAMLSeq } from 'yaml'
import { KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Edit } from '../config.ts'
import { isMap, isSeq } from '../texts/yaml-library.ts'
import { isPlainMap, mainContainerPath, plainAt, podPath } from './read-manifest.ts'

type Path = (string | number)[]

/** An edit that a manifest cannot express. */
interface Misplaced {
  from: string
  problem: string
}

/** Changes the document in place. It reports what it cannot apply, and never skips an edit silently. */
export function editManifest(document: Document, kind: Kind, edits: readonly Edit[]): Misplaced[] {
  const container = mainContainerPath(document, kind)
  if (!container) return edits.length > 0 ? [{ from: 'metadata', problem: say`has no container to change` }] : []
  return edits.flatMap(edit => {
    const problem = editOne(document, kind, container, edit)
    return problem === undefined ? [] : [{ from: edit.from, problem }]
  })
}

function editOne(document: Document, kind: Kind, container: Path, edit: Edit): string | undefined {
  if (edit.path === 'container.env' && !edit.container) return editVariables(document, [...container, 'env'], edit)
  if (edit.path === 'container.secrets' && !edit.container) return editSecrets(document, kind, container, edit)
  const labels = LABELS[edit.path]
  if (labels) return editMap(document, labels, edit)
  const place = edit.container ? undefined : placeOf(edit.path, kind, container)
  if (!place || (edit.op !== 'set' && edit.op !== 'clear')) return ELSEWHERE
  if (edit.op === 'clear') remove(document, place.path)
  else setAt(document, place.path, place.write(edit.value))
  return undefined
}

const ELSEWHERE = say`cannot be combined with metadata; write it in the file`
const LABELS: Record<string, Path> = {
  labels: ['metadata', 'labels'],
  'template.labels': ['spec', 'template', 'metadata', 'labels'],
}

interface Written {
  path: Path
  write(value: unknown): unknown
}

/** Single values of v2 and where Knative's form has them (run/v1 reference; annotations are text). */
function placeOf(path: string, kind: Kind, container: Path): Written | undefined {
  const pod = podPath(kind)
  const same = (to: Path): Written => ({ path: to, write: value => value })
  const note = (
    key: string,
    words: Record<string, string> = {},
    at: Path = ['spec', 'template', 'metadata'],
  ): Written => ({
    path: [...at, 'annotations', key],
    write: value => words[String(value)] ?? String(value),
  })
  const limit = /^container\.resources\.limits\.(.+)$/.exec(path)?.[1]
  if (limit) return same([...container, 'resources', 'limits', limit])
  switch (path) {
    case 'template.timeout':
      return { path: [...pod, 'timeoutSeconds'], write: value => Number(String(value).replace(/s$/, '')) }
    case 'template.serviceAccount':
      return same([...pod, 'serviceAccountName'])
  }
  if (KINDS[kind].executions) {
    if (path === 'template.maxRetries') return same([...pod, 'maxRetries'])
    const count = /^execution\.(taskCount|parallelism)$/.exec(path)?.[1]
    return count ? same(['spec', 'template', 'spec', count]) : undefined
  }
  switch (path) {
    case 'template.maxInstanceRequestConcurrency':
      return same([...pod, 'containerConcurrency'])
    case 'template.scaling.minInstanceCount':
      return note('autoscaling.knative.dev/minScale')
    case 'template.scaling.maxInstanceCount':
      return note('autoscaling.knative.dev/maxScale')
    case 'ingress':
      return note('run.googleapis.com/ingress', INGRESS, ['metadata'])
  }
  return undefined
}

const INGRESS: Record<string, string> = {
  INGRESS_TRAFFIC_ALL: 'all',
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
}

/** Labels: `merge` adds to those in the file, `overwrite` replaces them. */
function editMap(document: Document, path: Path, edit: Edit): string | undefined {
  if (edit.op === 'clear' || (edit.op === 'put' && edit.strategy === 'overwrite')) remove(document, path)
  if (edit.op === 'put') for (const [key, value] of Object.entries(edit.entries)) setAt(document, [...path, key], value)
  else if (edit.op === 'remove') for (const key of edit.keys) remove(document, [...path, key])
  else if (edit.op !== 'clear') return ELSEWHERE
  return undefined
}

const isSecret = (item: YAMLMap) => item.has('valueFrom')
const nameOf = (item: YAMLMap) => String(item.get('name'))

/** Literal variables only, like gcloud's variable flags: variables from secrets have their own function. */
function editVariables(document: Document, path: Path, edit: Edit): string | undefined {
  if (edit.op === 'set' || edit.op === 'add') return ELSEWHERE
  const put = edit.op === 'put' ? edit.entries : {}
  dropItems(document, path, item => {
    const name = nameOf(item)
    if (isSecret(item) || Object.hasOwn(put, name)) return false
    if (edit.op === 'remove') return edit.keys.includes(name)
    return edit.op === 'clear' || edit.strategy === 'overwrite'
  })
  for (const [name, value] of Object.entries(put)) {
    const item = itemAt(document, path, name)
    item.delete('valueFrom')
    item.set('value', value)
  }
  prune(document, path)
  return undefined
}

function editSecrets(document: Document, kind: Kind, container: Path, edit: Edit): string | undefined {
  const path = [...container, 'env']
  if (edit.op === 'clear' || edit.op === 'remove') {
    const gone = (name: string) => edit.op === 'clear' || edit.keys.includes(name)
    if (edit.op === 'remove' && edit.keys.some(key => key.startsWith('/'))) return ELSEWHERE
    dropItems(document, path, item => isSecret(item) && gone(nameOf(item)))
    prune(document, path)
    return edit.op === 'clear' && mountsSecrets(document, kind)
      ? say`cannot remove secret files that the file of metadata mounts; remove their volumes there`
      : undefined
  }
  if (edit.op !== 'put') return ELSEWHERE
  const files = Object.entries(edit.entries).filter(([key]) => key.startsWith('/'))
  if (edit.strategy === 'overwrite' && mountsSecrets(document, kind))
    return say`with secrets_update_strategy: overwrite cannot remove secret files that the file of metadata mounts; remove their volumes there`
  const unlike = Object.values(edit.entries).find(value => value.startsWith('projects/'))
  if (unlike !== undefined)
    return say`names a secret of another project by its full name; a manifest needs the annotation run.googleapis.com/secrets for that, so write it there`
  dropItems(
    document,
    path,
    item => isSecret(item) && edit.strategy === 'overwrite' && !Object.hasOwn(edit.entries, nameOf(item)),
  )
  for (const [name, value] of Object.entries(edit.entries)) {
    if (name.startsWith('/')) continue
    const item = itemAt(document, path, name)
    item.delete('value')
    item.set('valueFrom', document.createNode({ secretKeyRef: reference(value) }))
  }
  prune(document, path)
  return mountFiles(document, kind, container, files)
}

/** `SECRET:VERSION` -> `{ name: SECRET, key: VERSION }`. */
function reference(value: string): { name: string; key: string } {
  const [name = '', version = ''] = value.split(':')
  return { name, key: version || 'latest' }
}

function mountsSecrets(document: Document, kind: Kind): boolean {
  const volumes = plainAt(document, [...podPath(kind), 'volumes'])
  return Array.isArray(volumes) && volumes.some(volume => isPlainMap(volume) && volume.secret !== undefined)
}

/** One volume per directory. Inputs do not change a directory that the file itself mounts. */
function mountFiles(
  document: Document,
  kind: Kind,
  container: Path,
  files: [path: string, value: string][],
): string | undefined {
  const byDirectory = Map.groupBy(files, ([path]) => path.slice(0, path.lastIndexOf('/')))
  for (const [directory, group] of byDirectory) {
    const mounts = plainAt(document, [...container, 'volumeMounts'])
    const taken = Array.isArray(mounts) && mounts.some(mount => isPlainMap(mount) && mount.mountPath === directory)
    if (taken) return say`mounts into ${directory}, which the file of metadata already mounts; write it there`
    const wanted = group.map(([path, value]) => ({
      file: path.slice(directory.length + 1),
      ...reference(value),
    }))
    const secret = wanted[0]?.name ?? ''
    if (directory === '' || wanted.some(({ file }) => file === ''))
      return say`has a mount path that is not /DIRECTORY/FILE`
    if (wanted.some(({ name }) => name !== secret)) return say`${directory} can hold versions of only one secret`
    const volumes = seqAt(document, [...podPath(kind), 'volumes'])
    const name = freeName(secret, volumes.toJSON() as { name?: string }[])
    volumes.add(
      document.createNode({
        name,
        secret: { secretName: secret, items: wanted.map(({ key, file }) => ({ key, path: file })) },
      }),
    )
    seqAt(document, [...container, 'volumeMounts']).add(document.createNode({ name, mountPath: directory }))
  }
  return undefined
}

function freeName(secret: string, volumes: { name?: string }[]): string {
  const base =
    secret
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 58) || 'secret'
  const taken = new Set(volumes.map(({ name }) => name))
  let name = base
  for (let n = 2; taken.has(name); n++) name = `${base}-${n}`
  return name
}

/** Sets a value; absent or empty nodes on the path (`annotations:`) become maps. */
export function setAt(document: Document, path: Path, value: unknown): void {
  for (let length = 1; length < path.length; length++) {
    const at = path.slice(0, length)
    if (document.getIn(at) == null) document.setIn(at, document.createNode({}))
  }
  // Reuses the existing scalar for a plain value, to keep its comment.
  document.setIn(path, typeof value === 'object' ? document.createNode(value) : value)
}

export function remove(document: Document, path: Path): void {
  if (document.hasIn(path)) document.deleteIn(path)
}

function seqAt(document: Document, path: Path): YAMLSeq {
  const found = document.getIn(path)
  if (isSeq(found)) return found
  const made = document.createNode([]) as YAMLSeq
  document.setIn(path, made)
  return made
}

const itemsAt = (document: Document, path: Path): YAMLMap[] => {
  const list = document.getIn(path)
  return isSeq(list) ? list.items.filter(item => isMap(item)) : []
}

function itemAt(document: Document, path: Path, name: string): YAMLMap {
  const found = itemsAt(document, path).find(item => nameOf(item) === name)
  if (found) return found
  const made = document.createNode({ name }) as YAMLMap
  seqAt(document, path).add(made)
  return made
}

function dropItems(document: Document, path: Path, gone: (item: YAMLMap) => boolean): void {
  const list = document.getIn(path)
  if (isSeq(list)) list.items = list.items.filter(item => !isMap(item) || !gone(item))
}

/** An empty list counts as absent. */
function prune(document: Document, path: Path): void {
  const list = document.getIn(path)
  if (isSeq(list) && list.items.length === 0) document.deleteIn(path)
}
