/** Which roles let their holder call what is deployed. Pure. */
import type { RoleLookup, RoleTable } from './role-table.ts'

/** What a caller needs: of a service, a function of the first generation, a job. */
export const INVOKE = {
  services: 'run.routes.invoke',
  functions: 'cloudfunctions.functions.invoke',
  jobs: 'run.jobs.run',
} as const

/** Roles that can have such a permission although the table does not know them: custom ones, and newer ones of the same products. */
const PERHAPS = /^(projects|organizations)\/|^roles\/(run|cloudfunctions)\.|serviceAgent$/i
const NOTHING: ReadonlySet<string> = new Set()

/** Permissions of a role as far as they are about calling; undefined where it could have one. */
export const invokingRoles =
  (table: RoleTable): RoleLookup =>
  role =>
    table.get(role)?.permissions ?? (PERHAPS.test(role) ? undefined : NOTHING)
