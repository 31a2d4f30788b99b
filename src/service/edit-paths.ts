/** Where what is deployed holds what edits speak of (`Traits.template`). */
import { KINDS, type Kind } from '../kinds/list.ts'
import type { Deployed, RevisionTemplate } from '../wire.ts'
import { isObject, type JsonObject, objectAt } from './json.ts'

/** The object that holds containers and volumes. Made where it is absent. */
export const templateOf = (resource: JsonObject, kind: Kind): JsonObject =>
  KINDS[kind].template.reduce(objectAt, resource)

/** What containers run as and in, in fields that the templates of all kinds have. */
type ContainerTemplate = Pick<RevisionTemplate, 'containers' | 'serviceAccount' | 'vpcAccess' | 'volumes'>

/** The same of what is live, as far as it is there. */
export function liveTemplate(live: Deployed | null | undefined, kind: Kind): ContainerTemplate | undefined {
  let at: unknown = live
  for (const field of KINDS[kind].template) at = isObject(at) ? at[field] : undefined
  return isObject(at) ? (at as ContainerTemplate) : undefined
}

/** Labels and annotations of a job's template are those of its executions: tasks have none. */
const OF_EXECUTIONS: ReadonlySet<string> = new Set(['labels', 'annotations'])

/** An edit's path -> the path within the resource. */
export function pathIn(path: string, kind: Kind): string[] {
  const { template, executions } = KINDS[kind]
  const [first = '', ...rest] = path.split('.')
  if (executions && first === 'execution') return ['template', ...rest]
  const inner = first === 'template' && !(executions && OF_EXECUTIONS.has(rest[0] ?? ''))
  return inner ? [...template, ...rest] : [first, ...rest]
}
