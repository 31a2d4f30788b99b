/** `resource_tags` -> the step that binds them. */

import { unknown } from '../facts/ask.ts'
import type { Facts } from '../facts/facts.ts'
import { keyOf, type WantedTag } from '../facts/resource-tags.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { tagValueName } from '../inputs/resource-tags.ts'
import { say } from '../language/say.ts'
import type { Change } from '../model.ts'
import { tagNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import { bindTags } from '../steps/bind-tags.ts'
import type { Step } from '../steps/step.ts'

/**
 * `facts` null: the widest plan. `released`: after a release. What the service carries itself, and what it inherits, the step tells
 * apart.
 */
export function tagSteps(
  config: Pick<Config, 'resourceTags'>,
  facts: Facts | null,
  resources: Resources,
  released: boolean,
): Step[] {
  if (config.resourceTags.length === 0) return []
  const wanted =
    facts?.wantedTags ?? config.resourceTags.map((tag): WantedTag => ({ tag, found: unknown(say`Not requested.`) }))
  const target = fullName.service(resources.service)
  const present = facts?.tags.known ? facts.tags.value : undefined
  const changes = wanted.flatMap((one): Change[] => {
    const key = keyOf(one)
    const before = present?.find(tag => tag.key === key)?.value
    const after = one.found.known ? (one.found.value.shortName ?? one.tag.value) : one.tag.value
    if (before === after) return []
    const path = `resourceTags[${key ?? one.tag.key}]`
    return [{ target, path, ...(before !== undefined && { before }), after, done: false }]
  })
  const replaces = present && changes.some(({ before }) => before !== undefined)
  const values = config.resourceTags.map(tagValueName)
  return [bindTags({ resources, wanted, changes, needs: tagNeeds(values, replaces), released })]
}
