/** Reading JSON that somebody else wrote: what is of another type than expected counts as absent. */

/** A string that is not empty. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** An object that is not a list. */
export const object = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined

/** An entry of a map whose keys somebody else chose: `constructor` and the like are there only where somebody put them. */
export const own = <T>(map: { readonly [key: string]: T }, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
