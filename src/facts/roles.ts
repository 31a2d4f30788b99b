/** Role -> permissions, for reading allow policies. The table is loaded only when a policy has to be read. */
import type { Google } from '../google/google.ts'
import { ask } from './ask.ts'

/** A role's permissions; undefined for a role that could not be looked up. */
export type RoleLookup = (role: string) => ReadonlySet<string> | undefined

/**
 * Knows every predefined role of `data/roles.json` and the given others: those of a project or organisation, and
 * predefined ones that the table lacks, asked of IAM one by one (`iam.roles.get`; predefined roles need no permission).
 * `mayAsk: false`: no round trip is left, the table alone has to do.
 */
export async function lookUpRoles(google: Google, names: Iterable<string>, mayAsk: boolean): Promise<RoleLookup> {
  const table = await predefinedRoles()
  const missing = [...new Set(names)].filter(name => !table.has(name))
  const asked = mayAsk ? await Promise.all(missing.map(name => askForRole(google, name))) : []
  const found = new Map(asked)
  return role => table.get(role) ?? found.get(role)
}

let table: Promise<ReadonlyMap<string, ReadonlySet<string>>> | undefined

function predefinedRoles() {
  table ??= import('../data/roles.json', { with: { type: 'json' } }).then(
    ({ default: { roles } }) =>
      new Map(Object.entries(roles).map(([name, permissions]) => [name, new Set<string>(permissions)])),
  )
  return table
}

async function askForRole(google: Google, name: string): Promise<[string, ReadonlySet<string> | undefined]> {
  const role = await ask(
    `GET iam.googleapis.com/v1/${name}`,
    `//iam.googleapis.com/${name}`,
    () => google.iam.getRole(name),
    found => `${found?.includedPermissions?.length ?? 0} permissions`,
  )
  return [name, role.known && role.value ? new Set(role.value.includedPermissions ?? []) : undefined]
}
