/** The roles that allow policies give one account by name: for judging what it holds without needing it. */

import type { ReadPolicy } from '../iam/allow-policies.ts'
import { memberOf } from '../iam/names.ts'
import type { RoleLookup } from '../iam/role-table.ts'
import type { Fact } from '../model.ts'
import type { Policy } from '../wire.ts'
import { known, unknown } from './ask.ts'
import type { RoleReader } from './role-reader.ts'

/** One binding of an account. What groups, folders and the organisation give it is out of sight. */
export interface HeldRole {
  role: string
  /** Full name of the resource whose policy says so. */
  resource: string
  conditional: boolean
  /** What the role allows; null where that was not looked up. */
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

/** A policy under its resource's full name, which may have to be learned first. */
export interface NamedPolicy {
  resource: Promise<Fact<string>>
  policy: Promise<Fact<Policy>>
}

/**
 * Known as soon as one policy could be read: what stands in it is so, whatever the others say. `roles` null: only the names
 * are wanted.
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
  if (account.value === null) return unknown('There is no such account.', ...account.evidence)
  const member = memberOf(account.value)
  const read = named.flatMap(({ resource, policy }) =>
    resource.known && policy.known
      ? [{ resource: resource.value, policy: policy.value, evidence: policy.evidence }]
      : [],
  )
  if (read.length === 0) {
    const [refused] = named.flatMap(({ policy }) => (policy.known ? [] : [policy]))
    return unknown(refused?.why ?? 'No allow policy was asked for.', ...(refused?.evidence ?? []))
  }
  const names = heldRoles(read, member, () => undefined).map(({ role }) => role)
  const lookUp = roles && names.length > 0 ? await roles(names, true) : () => undefined
  return known(heldRoles(read, member, lookUp), ...read.flatMap(({ evidence }) => evidence))
}
