/** Role -> permissions: from the shipped table, otherwise from IAM. */

import type { Google } from '../../google/google.ts'
import { predefinedRoles, type RoleLookup } from '../../iam/role-table.ts'
import { say } from '../../language/say.ts'
import { ask } from '../ask.ts'
import { once } from '../once.ts'

/** Returns a lookup for these roles. `mayAsk: false`: no round trip is left, so only the table is used. */
export type RoleReader = (names: Iterable<string>, mayAsk: boolean) => Promise<RoleLookup>

/**
 * Knows every predefined role of `data/roles.json` and asks IAM for the others, each once: those of a project or
 * organisation, and predefined ones that the table lacks (`iam.roles.get`; predefined roles need no permission).
 */
export function roleReader(google: Google): RoleReader {
  const askOnce = once((name: string) => askForRole(google, name))
  return async (names, mayAsk) => {
    const table = await predefinedRoles()
    const missing = [...new Set(names)].filter(name => !table.has(name))
    const found = new Map(mayAsk ? await Promise.all(missing.map(name => askOnce(name))) : [])
    return role => table.get(role)?.permissions ?? found.get(role)
  }
}

async function askForRole(google: Google, name: string): Promise<[string, ReadonlySet<string> | undefined]> {
  const role = await ask(
    `GET iam.googleapis.com/v1/${name}`,
    `//iam.googleapis.com/${name}`,
    () => google.iam.getRole(name),
    found => say`${found?.includedPermissions?.length ?? 0} permissions`,
  )
  return [name, role.known && role.value ? new Set(role.value.includedPermissions ?? []) : undefined]
}
