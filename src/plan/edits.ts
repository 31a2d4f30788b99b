/** Applies the edits that inputs and flags ask for to a service, job or worker pool, over the JSON as it is: fields that we don't know stay. */
import type { Config, Edit } from '../inputs/config.ts'
import { clearAt, isObject, type JsonObject, listAt, objectAt, setAt } from './json.ts'
import { pathIn, templateOf } from './layout.ts'
import { editCloudSql, editSecrets } from './volumes.ts'

/** Labels of ours on the service: `labels` edits of users never take them away (contract.md section 7). */
const OURS = /^run-iam-deploy-/

/** Changes `resource`, which is of this kind, in place. Returns what could not be done, each a sentence that names the edit's origin. */
export function applyEdits(resource: JsonObject, edits: readonly Edit[], kind: Config['kind'] = 'service'): string[] {
  return edits.flatMap(edit => applyEdit(resource, edit, kind).map(problem => `${edit.from}: ${problem}`))
}

/** The container that edits without a name mean: the one with ports, else the only one, else the first. */
export function mainContainer(template: JsonObject): JsonObject {
  const containers = listAt(template, 'containers')
  const withPorts = containers.find(container => Array.isArray(container.ports) && container.ports.length > 0)
  const found = withPorts ?? containers[0]
  if (found) return found
  const made: JsonObject = {}
  containers.push(made)
  return made
}

function applyEdit(resource: JsonObject, edit: Edit, kind: Config['kind']): string[] {
  const template = templateOf(resource, kind)
  const [first = '', ...rest] = edit.path.split('.')
  if (first !== 'container') {
    applyPlain(resource, pathIn(edit.path, kind), edit)
    return []
  }
  const container = mainContainer(template)
  if (edit.path === 'container.secrets') return editSecrets(template, container, edit)
  if (edit.path === 'container.cloudSqlInstances') return editCloudSql(template, container, edit)
  if (edit.path === 'container.env') editEnv(container, edit)
  else if (rest[0] === 'ports') editPorts(container, rest, edit)
  else applyPlain(container, rest, edit)
  return []
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

/** Literal variables only: gcloud's variable flags don't drop those that come from secrets either. A variable that is put
 *  under the name of a secret one replaces it, as the other way round: the workflow names it. */
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
  for (const [name, value] of edit.op === 'put' ? Object.entries(edit.entries) : []) {
    const at = kept.findIndex(variable => variable.name === name)
    const { valueSource: _, ...rest } = kept[at] ?? {}
    const variable: JsonObject = { ...rest, name, value }
    if (at < 0) kept.push(variable)
    else kept[at] = variable
  }
  if (kept.length > 0) container.env = kept
  else delete container.env
}

/** gcloud's rules (`command_lib/run/config_changes.py`, `ContainerPortChange`, `SetHttp2`): a port that gets only a name is 8080,
 *  and the start-up probe that watched the old port watches the new one. */
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
