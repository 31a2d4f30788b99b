/** Role -> permissions, for reading allow policies. The table is loaded only when a policy has to be read. */
import type { Google } from '../google/google.ts'
import { ask } from './ask.ts'
import { once } from './once.ts'

/** A role's permissions; undefined for a role that could not be looked up. */
export type RoleLookup = (role: string) => ReadonlySet<string> | undefined

/** What the shipped table knows of a predefined role. */
export interface PredefinedRole {
  /** Those of the services that a deploy touches. */
  permissions: ReadonlySet<string>
  /** How many more it has, of other services. */
  unlisted: number
  /** Launch stage: `GA`, `BETA`, `ALPHA`. */
  stage: string
}

/** Predefined roles by name. */
export type RoleTable = ReadonlyMap<string, PredefinedRole>

/** Gives a lookup that knows these roles. `mayAsk: false`: no round trip is left, the table alone has to do. */
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

/** The shape of `data/roles.json`: `unlisted` and `stages` name only the roles that they have something to say of. */
interface RoleData {
  roles: Record<string, string[]>
  unlisted: Record<string, number>
  stages: Record<string, string>
}

let table: Promise<RoleTable> | undefined

/** Every predefined role of `data/roles.json`, read once, when it is first asked for. */
export function predefinedRoles(): Promise<RoleTable> {
  table ??= import('../data/roles.json', { with: { type: 'json' } }).then(({ default: data }) => tableOf(data))
  return table
}

function tableOf({ roles, unlisted, stages }: RoleData): RoleTable {
  return new Map(
    Object.entries(roles).map(([name, permissions]) => [
      name,
      { permissions: new Set(permissions), unlisted: unlisted[name] ?? 0, stage: stages[name] ?? 'GA' },
    ]),
  )
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
