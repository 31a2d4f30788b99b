/** Common Expression Language, as used in IAM conditions, organisation policies and attribute mappings. */
import { Environment } from '@marcbachmann/cel-js'

/** The value of `resource` in a condition. `tags`: `ORG/KEY` -> value; `tagIds`: `tagKeys/N` -> `tagValues/N`. */
export class ConditionResource {
  name: string
  type: string
  service: string
  tags: ReadonlyMap<string, string>
  tagIds: ReadonlyMap<string, string>
  constructor(
    name: string,
    type: string,
    service: string,
    tags: ReadonlyMap<string, string>,
    tagIds: ReadonlyMap<string, string>,
  ) {
    this.name = name
    this.type = type
    this.service = service
    this.tags = tags
    this.tagIds = tagIds
  }
}

const conditions = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false })
  .registerType('Resource', { ctor: ConditionResource, fields: { name: 'string', type: 'string', service: 'string' } })
  .registerVariable('resource', 'Resource')
  .registerFunction(
    'Resource.matchTag(string, string): bool',
    (resource: ConditionResource, key: string, value: string) => resource.tags.get(key) === value,
  )
  .registerFunction(
    'Resource.matchTagId(string, string): bool',
    (resource: ConditionResource, key: string, value: string) => resource.tagIds.get(key) === value,
  )
  .registerFunction('Resource.hasTagKey(string): bool', (resource: ConditionResource, key: string) =>
    resource.tags.has(key),
  )
  .registerFunction('Resource.hasTagKeyId(string): bool', (resource: ConditionResource, key: string) =>
    resource.tagIds.has(key),
  )
  .registerFunction('string.extract(string): string', extract)

const mappings = new Environment({
  unlistedVariablesAreDyn: true,
  homogeneousAggregateLiterals: false,
}).registerFunction('string.extract(string): string', extract)

/** Whether the condition is met; false if the expression cannot be evaluated. */
export function holds(expression: string, resource: ConditionResource, request: Record<string, unknown>): boolean {
  try {
    return conditions.evaluate(expression, { resource, request }) === true
  } catch {
    return false
  }
}

/** Evaluates an attribute mapping or attribute condition. Throws for a claim that the token lacks. */
export function evaluateMapping(expression: string, variables: Record<string, unknown>): unknown {
  return mappings.evaluate(expression, variables)
}

/** Whether the expression parses as a condition. */
export function parses(expression: string): boolean {
  try {
    conditions.parse(expression)
    return true
  } catch {
    return false
  }
}

/** IAM's `extract('before{x}after')`: the text between, or '' if the pattern does not occur. */
function extract(text: string, template: string): string {
  const [before = '', after = ''] = template.split(/\{\w+\}/)
  const start = text.indexOf(before)
  if (start < 0) return ''
  const rest = text.slice(start + before.length)
  if (after === '') return rest
  const end = rest.indexOf(after)
  return end < 0 ? '' : rest.slice(0, end)
}
