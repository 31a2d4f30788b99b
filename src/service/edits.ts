/** Applies the edits of inputs and flags to the JSON of a service, job or worker pool; unknown fields stay. */

import type { Config, Edit } from '../inputs/config.ts'
import { DEFAULT, type Kind } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import { CLIENT, VERSION } from '../version.ts'
import { pathIn, templateOf } from './edit-paths.ts'
import { clearAt, isObject, type JsonObject, listAt, objectAt, setAt } from './json.ts'
import { editCloudSql, editMounts, editSecrets, editVolumes } from './volumes.ts'

/** Our labels on the service: users' `labels` edits never remove them, because later runs read them. */
const OURS = /^run-iam-deploy-/

/** Changes `resource` of this kind in place. Returns the edits that failed, each as a sentence that names its origin. */
export function applyEdits(resource: JsonObject, edits: readonly Edit[], kind: Kind = DEFAULT): string[] {
  forgetBreakglass(resource)
  const problems = edits.flatMap(edit => applyEdit(resource, edit, kind).map(problem => `${edit.from}: ${problem}`))
  return [...problems, ...tidyDependencies(templateOf(resource, kind), edits)]
}

/** The container for edits without a name: the one with ports, otherwise the only one, otherwise the first. */
export function mainContainer(template: JsonObject): JsonObject {
  const containers = listAt(template, 'containers')
  const withPorts = containers.find(container => Array.isArray(container.ports) && container.ports.length > 0)
  const found = withPorts ?? containers[0]
  if (found) return found
  const made: JsonObject = {}
  containers.push(made)
  return made
}

/** The container with this name, created if absent. */
function namedContainer(template: JsonObject, name: string): JsonObject {
  const containers = listAt(template, 'containers')
  const found = containers.find(container => container.name === name)
  if (found) return found
  const made: JsonObject = { name }
  containers.push(made)
  return made
}

/** The container for the run's image. Containers that flags name are created first, in order. */
export function imageContainer(template: JsonObject, { containers }: Pick<Config, 'containers'>): JsonObject {
  const named = (containers?.names ?? []).map(name => namedContainer(template, name))
  return named.find(container => container.name === containers?.main) ?? mainContainer(template)
}

/** The client of the release, unless flags name another. */
export function nameClient(after: JsonObject, { edits }: Pick<Config, 'edits'>): void {
  if (edits.some(({ path }) => path === 'client' || path === 'clientVersion')) return
  after.client = CLIENT
  after.clientVersion = VERSION
}

function applyEdit(resource: JsonObject, edit: Edit, kind: Kind): string[] {
  const template = templateOf(resource, kind)
  const [first = '', ...rest] = edit.path.split('.')
  if (first !== 'container') return applyOutside(resource, template, edit, kind)
  if (edit.container === undefined && OF_ALL.has(edit.path)) {
    for (const container of listAt(template, 'containers')) applyPlain(container, rest, edit)
    return []
  }
  const container = edit.container === undefined ? mainContainer(template) : namedContainer(template, edit.container)
  if (edit.path === 'container.secrets') return editSecrets(template, container, edit)
  if (edit.path === 'container.cloudSqlInstances') return editCloudSql(template, container, edit)
  if (edit.path === 'container.volumeMounts') editMounts(template, container, edit)
  else if (edit.path === 'container.gpu') applyPlain(container, ['resources', 'limits', GPU], edit)
  else if (edit.path === 'container.env') editEnv(container, edit)
  else if (rest[0] === 'ports') editPorts(container, rest, edit)
  else applyPlain(container, rest, edit)
  return []
}

/** The name of the limit contains a dot, which paths cannot. */
const GPU = 'nvidia.com/gpu'

/** One setting for all containers in gcloud. The API requires them to be equal: if only one of two containers has the boost, it is off
 *  (terraform-provider-google, issue 20784). */
const OF_ALL: ReadonlySet<string> = new Set(['container.resources.cpuIdle', 'container.resources.startupCpuBoost'])

function applyOutside(resource: JsonObject, template: JsonObject, edit: Edit, kind: Kind): string[] {
  if (edit.path === 'template.volumes') return editVolumes(template, edit)
  if (edit.path === 'template.containers') removeContainers(template, edit)
  else if (edit.path === 'customAudiences') editNames(resource, 'customAudiences', edit)
  // A resource that uses features of an earlier launch stage keeps that stage.
  else if (edit.path === 'launchStage' && resource.launchStage === 'ALPHA') return []
  else applyPlain(resource, pathIn(edit.path, kind), edit)
  return []
}

/** Every deploy of gcloud begins with it, because a justification is for one deploy (surface/run/deploy.py, `_GetBaseChanges`). */
function forgetBreakglass(resource: JsonObject): void {
  const policy = resource.binaryAuthorization
  if (!isObject(policy)) return
  delete policy.breakglassJustification
  if (Object.keys(policy).length === 0) delete resource.binaryAuthorization
}

function removeContainers(template: JsonObject, edit: Edit): void {
  if (edit.op === 'remove')
    template.containers = listAt(template, 'containers').filter(({ name }) => !edit.keys.includes(String(name)))
}

/** A list of names without duplicates. */
function editNames(parent: JsonObject, key: string, edit: Edit): void {
  const live = Array.isArray(parent[key]) ? parent[key].map(String) : []
  let names = edit.op === 'clear' ? [] : live
  if (edit.op === 'remove') names = live.filter(name => !edit.keys.includes(name))
  if (edit.op === 'put')
    names = [...new Set([...(edit.strategy === 'merge' ? live : []), ...Object.keys(edit.entries)])]
  if (names.length > 0) parent[key] = names
  else delete parent[key]
}

/** Drops dependencies on removed containers (`ContainerDependenciesChange`); requested ones must exist. */
function tidyDependencies(template: JsonObject, edits: readonly Edit[]): string[] {
  const asked = edits.filter(({ path }) => path === 'container.dependsOn')
  const removes = edits.some(({ path }) => path === 'template.containers')
  if (asked.length === 0 && !removes) return []
  const containers = listAt(template, 'containers')
  const names = new Set(containers.map(({ name }) => name))
  const wanted = new Set(asked.flatMap(edit => (edit.op === 'set' && Array.isArray(edit.value) ? edit.value : [])))
  const missing = [...wanted].filter(name => !names.has(name as string))
  for (const container of containers) {
    if (!Array.isArray(container.dependsOn)) continue
    const kept = container.dependsOn.filter(name => names.has(name as string))
    if (kept.length > 0) container.dependsOn = kept
    else delete container.dependsOn
  }
  return missing.length === 0 ? [] : [say`${asked[0]?.from}: there is no container ${missing.join(say`, `)}`]
}

function applyPlain(root: JsonObject, parts: string[], edit: Edit): void {
  if (edit.op === 'set') setAt(root, parts, structuredClone(edit.value))
  else if (edit.op === 'clear' && parts.at(-1) !== 'labels') clearAt(root, parts)
  else editMap(parts.slice(0, -1).reduce(objectAt, root), parts.at(-1) ?? '', edit)
}

function editMap(parent: JsonObject, key: string, edit: Edit): void {
  const map = objectAt(parent, key)
  const drops = edit.op === 'clear' || (edit.op === 'put' && edit.strategy === 'overwrite')
  if (drops) for (const name of Object.keys(map)) if (!(key === 'labels' && OURS.test(name))) delete map[name]
  if (edit.op === 'put') Object.assign(map, edit.entries)
  if (edit.op === 'remove') for (const name of edit.keys) delete map[name]
  if (Object.keys(map).length === 0) delete parent[key]
}

/**
 * Literal variables only: gcloud's variable flags do not drop variables from secrets either. A variable with the name of a secret one
 * replaces it, and the other way round, because the workflow names it.
 */
function editEnv(container: JsonObject, edit: Edit): void {
  const env = listAt(container, 'env')
  const isLiteral = (variable: JsonObject) => !('valueSource' in variable)
  const drops = (variable: JsonObject) => {
    if (edit.op === 'clear') return isLiteral(variable)
    if (edit.op === 'remove') return isLiteral(variable) && edit.keys.includes(String(variable.name))
    if (edit.op !== 'put' || edit.strategy === 'merge') return false
    return isLiteral(variable) && !Object.hasOwn(edit.entries, String(variable.name))
  }
  const kept = env.filter(variable => !drops(variable))
  const places = new Map(kept.map(({ name }, at) => [name, at] as const).reverse())
  for (const [name, value] of edit.op === 'put' ? Object.entries(edit.entries) : []) {
    const at = places.get(name) ?? kept.length
    const { valueSource: _, ...rest } = kept[at] ?? {}
    kept[at] = { ...rest, name, value }
  }
  if (kept.length > 0) container.env = kept
  else delete container.env
}

/**
 * gcloud's rules (`command_lib/run/config_changes.py`, `ContainerPortChange`, `SetHttp2`): a port with only a name is 8080, and the
 * startup probe on the old port moves to the new one.
 */
function editPorts(container: JsonObject, parts: string[], edit: Edit): void {
  const before = portOf(container)
  applyPlain(container, parts, edit)
  if (!Array.isArray(container.ports) || container.ports.length === 0) {
    delete container.ports
    return
  }
  const port = container.ports[0]
  if (isObject(port) && port.containerPort === undefined) port.containerPort = 8080
  const after = portOf(container)
  const probe = isObject(container.startupProbe) ? container.startupProbe.tcpSocket : undefined
  if (isObject(probe) && probe.port === before && after !== undefined) probe.port = after
}

function portOf(container: JsonObject): number | undefined {
  const port = Array.isArray(container.ports) ? container.ports[0] : undefined
  return isObject(port) && typeof port.containerPort === 'number' ? port.containerPort : undefined
}
