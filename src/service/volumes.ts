/**
 * Secrets and Cloud SQL instances of a container: variables, volumes and mounts as gcloud makes them
 * (`command_lib/run/config_changes.py`, `SecretEnvVarChanges`, `SecretVolumeChanges`; recorded results in v1 form), in v2 JSON.
 * One difference: a volume's name comes from the secret's name and is not random, so the same inputs give the same service.
 */

import type { Edit } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import { isObject, type JsonObject, listAt, objectAt } from './json.ts'

interface SecretVersion {
  /** `S`, or `projects/P/secrets/S` if that was given. */
  secret: string
  version: string
}

/** The pseudo path `container.secrets`. Returns the edits that failed. */
export function editSecrets(template: JsonObject, container: JsonObject, edit: Edit): string[] {
  if (edit.op === 'set' || edit.op === 'add') return [say`secrets are a list of NAME=SECRET:VERSION`]
  const entries = edit.op === 'put' ? Object.entries(edit.entries) : []
  const removed = edit.op === 'remove' ? edit.keys : []
  const dropsRest = edit.op === 'clear' || (edit.op === 'put' && edit.strategy === 'overwrite')
  const isMount = (key: string) => key.startsWith('/')

  editSecretVariables(
    container,
    entries.filter(([key]) => !isMount(key)),
    name => dropsRest || removed.includes(name),
  )
  const files = entries.filter(([key]) => isMount(key))
  removeFiles(template, container, removed.filter(isMount))
  if (dropsRest) dropMounts(template, container, new Set(files.map(([path]) => split(path).directory)))
  return mountFiles(template, container, files, dropsRest)
}

/** Secrets that the edits set, which the runtime account has to read (for the preflight). */
export function secretsOf(edits: readonly Edit[]): string[] {
  const values = edits.flatMap(edit =>
    edit.path === 'container.secrets' && edit.op === 'put' ? Object.values(edit.entries) : [],
  )
  return [...new Set(values.map(value => parse(value).secret))]
}

/** The pseudo path `container.cloudSqlInstances`: one volume with every instance, mounted at `/cloudsql`. */
export function editCloudSql(template: JsonObject, container: JsonObject, edit: Edit): string[] {
  if (edit.op === 'set') return [say`instances are a list of PROJECT:REGION:INSTANCE`]
  const volumes = listAt(template, 'volumes')
  const volume = volumes.find(candidate => isObject(candidate.cloudSqlInstance))
  const live = isObject(volume?.cloudSqlInstance) ? volume.cloudSqlInstance.instances : undefined
  let instances = Array.isArray(live) ? live.map(String) : []
  if (edit.op === 'clear') instances = []
  if (edit.op === 'remove') instances = instances.filter(name => !edit.keys.includes(name))
  if (edit.op === 'put') {
    const asked = Object.keys(edit.entries)
    const kept = edit.strategy === 'merge' ? instances : instances.filter(name => asked.includes(name))
    instances = [...new Set([...kept, ...asked])]
  }
  const name = String(volume?.name ?? freeName('cloudsql', volumes))
  if (instances.length === 0) {
    removeMounts(container, mount => mount.name === name)
    pruneVolumes(template, [name])
  } else {
    if (volume) objectAt(volume, 'cloudSqlInstance').instances = instances
    else volumes.push({ name, cloudSqlInstance: { instances } })
    const mounts = listAt(container, 'volumeMounts')
    if (!mounts.some(mount => mount.name === name)) mounts.push({ name, mountPath: '/cloudsql' })
  }
  tidy(template, container)
  return []
}

/** `template.volumes`, by name. Does not include Cloud SQL instances, which have their own setting in gcloud. */
export function editVolumes(template: JsonObject, edit: Edit): string[] {
  const volumes = listAt(template, 'volumes')
  if (edit.op === 'add') {
    const at = volumes.findIndex(({ name }) => name === edit.item.name)
    if (at < 0) volumes.push({ ...edit.item })
    else volumes[at] = { ...edit.item }
  }
  const gone = (volume: JsonObject) =>
    edit.op === 'clear' || (edit.op === 'remove' && edit.keys.includes(String(volume.name)))
  template.volumes = volumes.filter(volume => isObject(volume.cloudSqlInstance) || !gone(volume))
  if (listAt(template, 'volumes').length === 0) delete template.volumes
  return []
}

/** `container.volumeMounts`: mount path -> name of the volume. */
export function editMounts(template: JsonObject, container: JsonObject, edit: Edit): void {
  const databases = new Set(
    listAt(template, 'volumes').flatMap(({ name, cloudSqlInstance }) => (cloudSqlInstance ? [name] : [])),
  )
  const mounts = listAt(container, 'volumeMounts')
  for (const [mountPath, name] of edit.op === 'put' ? Object.entries(edit.entries) : []) {
    const mount = mounts.find(candidate => candidate.mountPath === mountPath)
    if (mount) mount.name = name
    else mounts.push({ name, mountPath })
  }
  removeMounts(container, ({ name, mountPath }) => {
    if (edit.op === 'clear') return !databases.has(name as string)
    return edit.op === 'remove' && edit.keys.includes(String(mountPath))
  })
  tidy(template, container)
}

function editSecretVariables(
  container: JsonObject,
  entries: [name: string, value: string][],
  drops: (name: string) => boolean,
): void {
  const asked = new Map(entries)
  const env = listAt(container, 'env').filter(variable => {
    const name = String(variable.name)
    return !isObject(variable.valueSource) || asked.has(name) || !drops(name)
  })
  for (const [name, value] of asked) {
    const at = env.findIndex(variable => variable.name === name)
    const { value: _, ...rest } = env[at] ?? {}
    const source = isObject(rest.valueSource) ? rest.valueSource : {}
    const reference = isObject(source.secretKeyRef) ? source.secretKeyRef : {}
    const variable: JsonObject = {
      ...rest,
      name,
      valueSource: { ...source, secretKeyRef: { ...reference, ...parse(value) } },
    }
    if (at < 0) env.push(variable)
    else env[at] = variable
  }
  if (env.length > 0) container.env = env
  else delete container.env
}

/** Mounts files into directories; a directory contains versions of one secret. `alone`: removes other files. */
function mountFiles(
  template: JsonObject,
  container: JsonObject,
  files: [path: string, value: string][],
  alone: boolean,
): string[] {
  const problems: string[] = []
  const byDirectory = Map.groupBy(files, ([path]) => split(path).directory)
  for (const [directory, group] of byDirectory) {
    const wanted = group.map(([path, value]) => ({ path: split(path).file, ...parse(value) }))
    const secret = wanted[0]?.secret ?? ''
    if (directory === '' || wanted.some(({ path }) => path === '')) {
      problems.push(say`${group.map(([path]) => path).join(say`, `)} is not /DIRECTORY/FILE`)
      continue
    }
    if (wanted.some(other => other.secret !== secret)) {
      problems.push(say`${directory} can hold versions of only one secret`)
      continue
    }
    const problem = mountDirectory(template, container, directory, secret, wanted, alone)
    if (problem) problems.push(problem)
  }
  tidy(template, container)
  return problems
}

function mountDirectory(
  template: JsonObject,
  container: JsonObject,
  directory: string,
  secret: string,
  wanted: { path: string; version: string }[],
  alone: boolean,
): string | undefined {
  const volumes = listAt(template, 'volumes')
  const mounts = listAt(container, 'volumeMounts')
  const paths = new Set(wanted.map(({ path }) => path))
  let mount = mounts.find(candidate => candidate.mountPath === directory)
  let volume = volumes.find(candidate => candidate.name === mount?.name)
  if (mount && !isObject(volume?.secret)) return say`${directory} is the mount of a volume without a secret`
  if (volume && mountsOf(template, String(volume.name)).length > 1) {
    // The volume is also mounted elsewhere, where nothing must change.
    volume = { ...structuredClone(volume), name: freeName(secret, volumes) }
    volumes.push(volume)
    if (mount) mount.name = String(volume.name)
  }
  if (!volume) {
    volume = { name: freeName(secret, volumes), secret: { secret } }
    volumes.push(volume)
  }
  if (!mount) {
    mount = { name: String(volume.name), mountPath: directory }
    mounts.push(mount)
  }
  const source = objectAt(volume, 'secret')
  const items = listAt(source, 'items')
  const others = alone ? [] : items.filter(item => !paths.has(String(item.path)))
  if (source.secret !== secret && others.length > 0)
    return say`${directory} contains files of the secret ${String(source.secret)}, and a directory can contain those of only one secret`
  source.secret = secret
  source.items = [...items.filter(item => paths.has(String(item.path)) || others.includes(item))]
  for (const { path, version } of wanted) {
    const item = (source.items as JsonObject[]).find(candidate => candidate.path === path)
    if (item) item.version = version
    else (source.items as JsonObject[]).push({ path, version })
  }
  return undefined
}

function removeFiles(template: JsonObject, container: JsonObject, paths: string[]): void {
  for (const path of paths) {
    const { directory, file } = split(path)
    const volumes = listAt(template, 'volumes')
    const mount = listAt(container, 'volumeMounts').find(candidate => candidate.mountPath === directory)
    let volume = volumes.find(candidate => candidate.name === mount?.name && isObject(candidate.secret))
    if (!mount || !volume) continue
    if (mountsOf(template, String(volume.name)).length > 1) {
      volume = { ...structuredClone(volume), name: freeName(String(volume.name), volumes) }
      volumes.push(volume)
      mount.name = String(volume.name)
    }
    const source = objectAt(volume, 'secret')
    source.items = listAt(source, 'items').filter(item => item.path !== file)
    if (listAt(source, 'items').length > 0) continue
    removeMounts(container, candidate => candidate === mount)
    pruneVolumes(template, [String(volume.name)])
  }
  tidy(template, container)
}

/** Removes the container's secret mounts, except in `kept`, and volumes that are no longer mounted. */
function dropMounts(template: JsonObject, container: JsonObject, kept: Set<string>): void {
  const secrets = new Set(
    listAt(template, 'volumes').flatMap(volume => (isObject(volume.secret) ? [String(volume.name)] : [])),
  )
  const gone = (mount: JsonObject) => secrets.has(String(mount.name)) && !kept.has(String(mount.mountPath))
  const names = listAt(container, 'volumeMounts')
    .filter(gone)
    .map(mount => String(mount.name))
  removeMounts(container, gone)
  pruneVolumes(template, names)
}

function removeMounts(container: JsonObject, gone: (mount: JsonObject) => boolean): void {
  container.volumeMounts = listAt(container, 'volumeMounts').filter(mount => !gone(mount))
}

function pruneVolumes(template: JsonObject, names: string[]): void {
  const unused = new Set(names.filter(name => mountsOf(template, name).length === 0))
  template.volumes = listAt(template, 'volumes').filter(volume => !unused.has(String(volume.name)))
}

function mountsOf(template: JsonObject, volume: string): JsonObject[] {
  return listAt(template, 'containers').flatMap(container =>
    Array.isArray(container.volumeMounts)
      ? (container.volumeMounts as JsonObject[]).filter(mount => mount.name === volume)
      : [],
  )
}

/** Leaves empty lists out, as the API does, so they do not look like a change. */
function tidy(template: JsonObject, container: JsonObject): void {
  if (listAt(template, 'volumes').length === 0) delete template.volumes
  if (listAt(container, 'volumeMounts').length === 0) delete container.volumeMounts
}

/** A volume's name: a DNS label of at most 63 characters, from the last part of the secret's name. */
function freeName(from: string, volumes: JsonObject[]): string {
  const base =
    (from.split('/').at(-1) ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .replace(/^[^a-z]+/, '')
      .slice(0, 58)
      .replace(/(?<!-)-+$/, '') || 'secret'
  const taken = new Set(volumes.map(volume => volume.name))
  let name = base
  for (let n = 2; taken.has(name); n++) name = `${base}-${n}`
  return name
}

/** `SECRET:VERSION`, `projects/P/secrets/S:VERSION` or `projects/P/secrets/S/versions/V`; without a version the latest. */
function parse(value: string): SecretVersion {
  const long = /^(projects\/[^/]+\/secrets\/[^/:]+)(?:\/versions\/|:)?(.*)$/.exec(value)
  if (long) return { secret: long[1] ?? '', version: long[2] || 'latest' }
  const [secret = '', version = ''] = value.split(':')
  return { secret, version: version || 'latest' }
}

function split(path: string): { directory: string; file: string } {
  const at = path.lastIndexOf('/')
  return { directory: path.slice(0, at), file: path.slice(at + 1) }
}
