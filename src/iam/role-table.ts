/** Role -> permissions, for reading allow policies. The table is loaded only when a policy has to be read. */
/** A role's permissions; undefined for a role that could not be looked up. */
export type RoleLookup = (role: string) => ReadonlySet<string> | undefined

/** A predefined role in the shipped table. */
interface PredefinedRole {
  /** Its permissions of the services that a deploy uses. */
  permissions: ReadonlySet<string>
  /** The number of its other permissions. */
  unlisted: number
  /** Launch stage: `GA`, `BETA`, `ALPHA`. */
  stage: string
}

/** Predefined roles by name. */
export type RoleTable = ReadonlyMap<string, PredefinedRole>

/** The shape of `data/roles.json`: `unlisted` and `stages` name only the roles that need an entry. */
interface RoleData {
  roles: Record<string, string[]>
  unlisted: Record<string, number>
  stages: Record<string, string>
}

let table: Promise<RoleTable> | undefined

/** Every predefined role of `data/roles.json`, read once, on first use. */
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
