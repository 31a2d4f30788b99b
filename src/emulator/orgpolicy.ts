/** Organisation policies: the effective policy of a resource, its tags, and whether a value violates a constraint. */
import type { OrgRule, World } from './world.ts'

export interface Effective {
  /** Rules with conditions evaluated away. */
  rules: OrgRule[]
}

/** The merged policy that applies to the resource (full resource name, canonical). Its own tags count where `withTags` (default). */
export function effectivePolicy(world: World, constraint: string, resource: string): Effective {
  void world
  void constraint
  void resource
  return { rules: [] }
}

/** Whether a boolean or managed constraint is enforced on the resource. */
export function isEnforced(world: World, constraint: string, resource: string): boolean {
  return effectivePolicy(world, constraint, resource).rules.some(rule => rule.enforce === true)
}

/** Of `values` those that a list constraint does not allow on the resource. */
export function violations(world: World, constraint: string, resource: string, values: readonly string[]): string[] {
  void world
  void constraint
  void resource
  void values
  return []
}
