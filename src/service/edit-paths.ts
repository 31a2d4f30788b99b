/** Where a service, a job and a worker pool hold what edits speak of (google/cloud/run/v2: service.proto, job.proto, worker_pool.proto). */
import type { Config } from '../inputs/config.ts'
import { type JsonObject, objectAt } from './json.ts'

/** The object that holds containers and volumes: a job has it one template deeper, for its tasks. Made where it is absent. */
export function templateOf(resource: JsonObject, kind: Config['kind']): JsonObject {
  const template = objectAt(resource, 'template')
  return kind === 'job' ? objectAt(template, 'template') : template
}

/** Labels and annotations of a job's template are those of its executions: tasks have none. */
const OF_EXECUTIONS: ReadonlySet<string> = new Set(['labels', 'annotations'])

/** An edit's path -> the path within the resource. */
export function pathIn(path: string, kind: Config['kind']): string[] {
  const [first = '', ...rest] = path.split('.')
  if (kind !== 'job') return [first, ...rest]
  if (first === 'execution') return ['template', ...rest]
  return first === 'template' && !OF_EXECUTIONS.has(rest[0] ?? '')
    ? ['template', 'template', ...rest]
    : [first, ...rest]
}
