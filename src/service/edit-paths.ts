/** Where each kind has the fields that edits refer to (`Traits.template`). */
import { KINDS, type Kind } from '../kinds/list.ts'
import type { Deployed, RevisionTemplate } from '../wire.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'

/** The object with containers and volumes. Created if absent. */
export const templateOf = (resource: JsonObject, kind: Kind): JsonObject =>
  KINDS[kind].template.reduce(objectAt, resource)

/** Account and environment of containers, in fields that all kinds of templates have. */
type ContainerTemplate = Pick<RevisionTemplate, 'containers' | 'serviceAccount' | 'vpcAccess' | 'volumes'>

/** The same for the live resource, as far as it exists. */
export function liveTemplate(live: Deployed | null | undefined, kind: Kind): ContainerTemplate | undefined {
  let at: unknown = live
  for (const field of KINDS[kind].template) at = isObject(at) ? at[field] : undefined
  return isObject(at) ? (at as ContainerTemplate) : undefined
}

/** Labels and annotations of a job's template belong to its executions: tasks have none. */
const OF_EXECUTIONS: ReadonlySet<string> = new Set(['labels', 'annotations'])

/** An edit's path -> the path within the resource. */
export function pathIn(path: string, kind: Kind): string[] {
  const { template, executions } = KINDS[kind]
  const [first = '', ...rest] = path.split('.')
  if (executions && first === 'execution') return ['template', ...rest]
  const inner = first === 'template' && !(executions && OF_EXECUTIONS.has(rest[0] ?? ''))
  return inner ? [...template, ...rest] : [first, ...rest]
}
