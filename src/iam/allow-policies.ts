/** What allow policies say about one account: a part of the answer, never the whole. Pure. */
import type { Binding, Policy } from '../wire.ts'
import { type Access, evaluateCondition } from './conditions.ts'
import type { RoleLookup } from './role-table.ts'

/** A policy that was read, and the full name of its resource. */
export interface ReadPolicy {
  resource: string
  policy: Policy
}

interface PolicyGrant {
  role: string
  resource: string
}

interface ConditionalGrant extends PolicyGrant {
  /** Its title, else its expression. */
  condition: string
  /** It refers to the resource, so a test on another resource can give another answer. */
  looksAtResource: boolean
}

/** What the policies say about one permission of one account. */
export interface Reading {
  /** Without a condition, or under one that holds. */
  granted: (PolicyGrant | ConditionalGrant)[]
  /** Under a condition that could not be evaluated. */
  conditional: ConditionalGrant[]
  /** Under a condition that does not hold. */
  outside: ConditionalGrant[]
  /** Groups, domains and sets of principals that have it; their members are not visible here. */
  unseen: (PolicyGrant & { member: string })[]
  /** Roles of the account, or of a group it could be in, whose permissions could not be looked up. */
  unreadRoles: string[]
}

/**
 * Owner, Editor and Viewer reach a bucket's objects not through the role but through these members of the bucket's own policy
 * (docs/google-cloud.md#testing-permissions).
 */
const CONVENIENCE: Record<string, string> = {
  'roles/owner': 'projectOwner',
  'roles/editor': 'projectEditor',
  'roles/viewer': 'projectViewer',
}

/** The members that include an account in the policies of a project: itself, everyone, and those for its basic roles. */
export function membersFor(member: string, project: string, projectPolicy: Policy | undefined): ReadonlySet<string> {
  const itself = anyOf(member)
  const basic = (projectPolicy?.bindings ?? [])
    .filter(binding => !binding.condition && names(binding, itself))
    .flatMap(({ role }) => (CONVENIENCE[role] ? [`${CONVENIENCE[role]}:${project}`] : []))
  return new Set([...itself, ...basic])
}

/** Whether the project's policy gives the account Owner, Editor or Viewer, possibly with a condition or through a group. */
export function holdsBasicRole(member: string, projectPolicy: Policy): boolean {
  return (projectPolicy.bindings ?? []).some(
    b => CONVENIENCE[b.role] && (names(b, anyOf(member)) || b.members?.some(isCrowd)),
  )
}

/** Roles that the policies give to any of these members, or to a group they could be in. */
export function rolesOf(policies: readonly ReadPolicy[], members: ReadonlySet<string>): Set<string> {
  return new Set(
    policies.flatMap(({ policy }) =>
      (policy.bindings ?? []).filter(b => names(b, members) || b.members?.some(isCrowd)).map(b => b.role),
    ),
  )
}

export function readGrants(
  policies: readonly ReadPolicy[],
  members: ReadonlySet<string>,
  permission: string,
  lookUp: RoleLookup,
  access: Access,
): Reading {
  const reading: Reading = { granted: [], conditional: [], outside: [], unseen: [], unreadRoles: [] }
  for (const { resource, policy } of policies) {
    for (const binding of policy.bindings ?? []) {
      const { role, condition } = binding
      const named = names(binding, members)
      const crowds = (binding.members ?? []).filter(isCrowd)
      if (!named && crowds.length === 0) continue
      const permissions = lookUp(role)
      if (!permissions) reading.unreadRoles.push(role)
      if (!permissions?.has(permission)) continue
      const holds = condition ? evaluateCondition(condition.expression ?? '', access) : true
      if (!named) {
        if (holds !== false) reading.unseen.push(...crowds.map(member => ({ role, resource, member })))
        continue
      }
      const grant = condition ? { role, resource, ...told(condition) } : undefined
      if (!grant || holds === true) reading.granted.push(grant ?? { role, resource })
      else reading[holds === false ? 'outside' : 'conditional'].push(grant)
    }
  }
  return { ...reading, unreadRoles: [...new Set(reading.unreadRoles)] }
}

const told = ({ title, expression = '' }: NonNullable<Binding['condition']>) => ({
  condition: title || expression || 'unnamed',
  looksAtResource: expression === '' || /\b(resource|api|destination)\./.test(expression),
})

// Bindings of a deleted account read `deleted:serviceAccount:EMAIL?uid=...`, so they never match here.
const names = ({ members = [] }: Binding, wanted: ReadonlySet<string>) =>
  members.some(member => wanted.has(spelt(member)))

/** The account and everyone. */
const anyOf = (member: string) => new Set([spelt(member), 'allUsers', 'allAuthenticatedUsers'])

/** Emails ignore case. */
const spelt = (member: string) =>
  member.replace(/^(serviceAccount|user):(.*)$/, (_, kind: string, email: string) => `${kind}:${email.toLowerCase()}`)

const isCrowd = (member: string) => /^(group:|domain:|principalSet:)/.test(member)
