/** Resource tags: which values are in effect on a resource, its own and inherited ones. */
import { lineage } from '../world/resources.ts'
import type { TagValueState, World } from '../world/world.ts'

interface EffectiveTag extends TagValueState {
  inherited: boolean
}

/** One value per key; the nearest binding wins. `resource` is a canonical full resource name. */
export function effectiveTags(world: World, resource: string): EffectiveTag[] {
  const found = new Map<string, EffectiveTag>()
  for (const [depth, name] of lineage(world, resource).entries()) {
    for (const id of world.tagBindings.get(name) ?? []) {
      const value = world.tagValues.get(id)
      const since = world.tagsFrom.get(`${name} ${id}`) ?? 0
      if (value && since <= world.clock.now() && !found.has(value.key))
        found.set(value.key, { ...value, inherited: depth > 0 })
    }
  }
  return [...found.values()]
}
