/**
 * The role table for the bundles, a seventh of its size: permissions are in it once, each role as a list of their numbers. In the
 * repository it stays as it is, where a change of Google's roles shows in its line.
 */

/** Of `src/data/roles.json`. */
interface RoleTable {
  roles: Record<string, string[]>
  [others: string]: unknown
}

/** A module with the table as its default export. */
export function smallRoles({ roles, ...others }: RoleTable): string {
  const all = [...new Set(Object.values(roles).flat())].toSorted()
  const numbers = new Map(all.map((permission, at) => [permission, at]))
  const ranges = Object.entries(roles).map(([role, permissions]) => [
    role,
    inRanges(permissions.map(permission => numbers.get(permission) as number)),
  ])
  const packed = JSON.stringify({ ...others, permissions: byPrefix(all), ranges: Object.fromEntries(ranges) })
  return `const { permissions, ranges, ...others } = JSON.parse(${JSON.stringify(packed)})
const all = Object.entries(permissions).flatMap(([prefix, names]) => names.split(' ').map(name => prefix + name))
const listed = range => {
  const [first, last = first] = range.split('-')
  return all.slice(Number(first), Number(last) + 1)
}
const roles = Object.entries(ranges).map(([role, list]) => [role, list ? list.split(' ').flatMap(listed) : []])
export default { ...others, roles: Object.fromEntries(roles) }
`
}

/** `run.services.get` and `run.services.list` as `{ 'run.services.': 'get list' }`, in the same order. */
function byPrefix(permissions: readonly string[]): Record<string, string> {
  const groups = Map.groupBy(permissions, permission => permission.slice(0, permission.lastIndexOf('.') + 1))
  return Object.fromEntries(
    [...groups].map(([prefix, whole]) => [prefix, whole.map(each => each.slice(prefix.length)).join(' ')]),
  )
}

/** `1 3-5 9`. */
function inRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(' ')
}
