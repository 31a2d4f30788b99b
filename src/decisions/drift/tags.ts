/** Compares the resource tags on the service itself with those that `resource_tags` binds. Pure. */
import type { Facts } from '../../facts/facts.ts'
import { keyOf } from '../../facts/resource-tags.ts'
import type { Config } from '../../inputs/config.ts'
import { type Difference, differing } from './difference.ts'

export function tagDifferences(
  config: Pick<Config, 'resourceTags'>,
  { tags, wantedTags = [] }: Facts,
  target: string,
): Difference[] {
  if (config.resourceTags.length === 0 || !tags.known) return []
  return wantedTags.flatMap(wanted => {
    const key = keyOf(wanted)
    const before = tags.value.find(tag => tag.key === key && !tag.inherited)?.value
    const after = wanted.found.known ? (wanted.found.value.shortName ?? wanted.tag.value) : wanted.tag.value
    const path = `resourceTags[${key ?? wanted.tag.key}]`
    return before === after ? [] : [differing({ target, path, ...(before !== undefined && { before }), after })]
  })
}
