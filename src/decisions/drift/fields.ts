/**
 * A change's path -> the field of its finding, by which people name the difference (a baseline's entry, a line of SARIF): short, stable
 * from run to run, and one for each finding of a resource. `template.containers[0].env[LOG_LEVEL]` is `env[LOG_LEVEL]`.
 */

/** Names of the containers in order; an empty name for one without. */
export function fieldOf(path: string, containers: readonly string[] = []): string {
  const [, at, inner] = /^template\.(?:template\.)?containers\[([^\]]*)\](?:\.(.+))?$/.exec(path) ?? []
  if (at === undefined) return path
  const name = containers[Number(at)] || at
  const only = containers.length < 2
  if (inner === undefined) return only ? 'container' : `containers[${name}]`
  return only ? inner : `containers[${name}].${inner}`
}

/** A member of a role is a field of its own, so accepting one member accepts no other. */
export const memberField = (path: string, member: string): string => `${path}[${member}]`
