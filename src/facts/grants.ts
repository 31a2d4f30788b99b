/** What allow policies say about one account: an honest part of the answer, never the whole. Pure. */
import type { Binding, Policy } from '../google/wire.ts'
import type { RoleLookup } from './roles.ts'

/** A policy that was read, and the full name of the resource it hangs on. */
export interface ReadPolicy {
  resource: string
  policy: Policy
}

export interface Grant {
  role: string
  resource: string
}

/** What the policies say about one permission of one account. */
export interface Reading {
  granted: Grant[]
  conditional: (Grant & { condition: string })[]
  /** Roles that name the account and whose contents could not be looked up. */
  unreadRoles: string[]
}

/** Owner, Editor and Viewer reach a bucket's contents not by the role but by members of these kinds in the bucket's own
 *  policy (google-cloud.md 3.4). */
const CONVENIENCE: Record<string, string> = {
  'roles/owner': 'projectOwner',
  'roles/editor': 'projectEditor',
  'roles/viewer': 'projectViewer',
}

/** The members that stand for an account in the policies of a project: itself, everybody, and through its basic roles. */
export function membersFor(member: string, project: string, projectPolicy: Policy | undefined): ReadonlySet<string> {
  const basic = (projectPolicy?.bindings ?? [])
    .filter(binding => !binding.condition && names(binding, new Set([member])))
    .flatMap(({ role }) => (CONVENIENCE[role] ? [`${CONVENIENCE[role]}:${project}`] : []))
  return new Set([member, 'allUsers', 'allAuthenticatedUsers', ...basic])
}

/** Whether the project's policy gives the account Owner, Editor or Viewer, be it under a condition. */
export function holdsBasicRole(member: string, projectPolicy: Policy): boolean {
  return (projectPolicy.bindings ?? []).some(b => CONVENIENCE[b.role] && names(b, new Set([member])))
}

/** Roles that the policies give to any of these members. */
export function rolesOf(policies: readonly ReadPolicy[], members: ReadonlySet<string>): Set<string> {
  return new Set(
    policies.flatMap(({ policy }) => (policy.bindings ?? []).filter(b => names(b, members)).map(b => b.role)),
  )
}

export function readGrants(
  policies: readonly ReadPolicy[],
  members: ReadonlySet<string>,
  permission: string,
  lookUp: RoleLookup,
): Reading {
  const reading: Reading = { granted: [], conditional: [], unreadRoles: [] }
  for (const { resource, policy } of policies) {
    for (const binding of policy.bindings ?? []) {
      if (!names(binding, members)) continue
      const { role, condition } = binding
      const permissions = lookUp(role)
      if (!permissions) reading.unreadRoles.push(role)
      else if (!permissions.has(permission)) continue
      else if (condition) {
        reading.conditional.push({ role, resource, condition: condition.title ?? condition.expression ?? 'unnamed' })
      } else reading.granted.push({ role, resource })
    }
  }
  return { ...reading, unreadRoles: [...new Set(reading.unreadRoles)] }
}

// A deleted account's bindings are spelt `deleted:serviceAccount:EMAIL?uid=...`, so that they never match here.
const names = ({ members = [] }: Binding, wanted: ReadonlySet<string>) => members.some(member => wanted.has(member))
