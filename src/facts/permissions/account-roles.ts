/** The roles that allow policies give one account by name, to find those that it does not need. */

import type { ReadPolicy } from '../../iam/allow-policies.ts'
import { memberOf } from '../../iam/names.ts'
import type { RoleLookup } from '../../iam/role-table.ts'
import { say } from '../../language/say.ts'
import type { Fact } from '../../model.ts'
import type { Policy } from '../../wire.ts'
import { known, unknown } from '../ask.ts'
import type { RoleReader } from './role-reader.ts'

/** One binding of an account. Grants through groups, folders and the organisation are not visible here. */
export interface HeldRole {
  role: string
  /** Full name of the resource with that policy. */
  resource: string
  conditional: boolean
  /** The permissions of the role; null if not looked up. */
  permissions: ReadonlySet<string> | null
}

/** Pure; one per role and resource, the unconditional binding before a conditional one. */
export function heldRoles(policies: readonly ReadPolicy[], member: string, lookUp: RoleLookup): HeldRole[] {
  const held = policies
    .flatMap(({ resource, policy }) =>
      (policy.bindings ?? [])
        .filter(({ members = [] }) => members.includes(member))
        .map(({ role, condition }) => ({ role, resource, conditional: condition !== undefined && condition !== null })),
    )
    .sort((a, b) => Number(a.conditional) - Number(b.conditional))
  const first = new Map(held.toReversed().map(one => [`${one.role} ${one.resource}`, one]))
  return held
    .filter(one => first.get(`${one.role} ${one.resource}`) === one)
    .map(one => ({ ...one, permissions: lookUp(one.role) ?? null }))
}

/** A policy with its resource's full name, which can depend on another answer. */
export interface NamedPolicy {
  resource: Promise<Fact<string>>
  policy: Promise<Fact<Policy>>
}

/**
 * Known as soon as one policy could be read: its bindings count, whatever the others say. `roles` null: only the names are needed.
 */
export async function readHeldRoles(
  email: Promise<Fact<string | null>>,
  policies: readonly NamedPolicy[],
  roles: RoleReader | null,
): Promise<Fact<HeldRole[]>> {
  const [account, ...named] = await Promise.all([
    email,
    ...policies.map(async one => ({ resource: await one.resource, policy: await one.policy })),
  ])
  if (!account.known) return account
  if (account.value === null) return unknown(say`There is no such account.`, ...account.evidence)
  const member = memberOf(account.value)
  const read = named.flatMap(({ resource, policy }) =>
    resource.known && policy.known
      ? [{ resource: resource.value, policy: policy.value, evidence: policy.evidence }]
      : [],
  )
  if (read.length === 0) {
    const [refused] = named.flatMap(({ policy }) => (policy.known ? [] : [policy]))
    return unknown(refused?.why ?? say`No allow policy was requested.`, ...(refused?.evidence ?? []))
  }
  const names = heldRoles(read, member, () => undefined).map(({ role }) => role)
  const lookUp = roles && names.length > 0 ? await roles(names, true) : () => undefined
  return known(heldRoles(read, member, lookUp), ...read.flatMap(({ evidence }) => evidence))
}
