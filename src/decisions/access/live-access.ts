/** Who can reach the live service now, read from itself and its IAM policy. */
import type { Facts } from '../../facts/facts.ts'
import { INVOKER_ROLES } from '../../iam/bindings.ts'
import type { Evidence } from '../../model.ts'
import type { Tri } from '../../policy/answer.ts'
import type { Binding } from '../../wire.ts'

export interface LiveAccess {
  exists: Tri
  /** `allUsers` on an invoker role, without a condition. */
  allUsers: Tri
  /** `allUsers` on an invoker role with a condition (some hosts or paths only). */
  partlyPublic: boolean
  /** The invoker roles that `allUsers` holds without a condition. */
  allUsersRoles: string[]
  /** `invokerIamDisabled`. */
  checkDisabled: Tri
  /** Every Google account can call it. */
  allAuthenticatedUsers: boolean
  /** Other roles of `allUsers` or `allAuthenticatedUsers` on the service, which can contain `run.routes.invoke`. */
  otherOpenRoles: string[]
  evidence: Evidence[]
}

/** The live access of a service that does not exist: none. */
export function liveAccess({ service, servicePolicy }: Facts): LiveAccess {
  const exists: Tri = service.known ? (service.value ? 'yes' : 'no') : 'unknown'
  const bindings = servicePolicy.known ? (servicePolicy.value?.bindings ?? []) : []
  const invokers = bindings.filter(({ role }) => INVOKER_ROLES.includes(role))
  const open = bindings.filter(binding => has(binding, 'allUsers') || has(binding, 'allAuthenticatedUsers'))
  const bound = invokers.filter(binding => has(binding, 'allUsers') && !binding.condition)
  return {
    exists,
    allUsers: exists === 'no' ? 'no' : servicePolicy.known ? (bound.length > 0 ? 'yes' : 'no') : 'unknown',
    partlyPublic: invokers.some(binding => has(binding, 'allUsers') && binding.condition !== undefined),
    allUsersRoles: [...new Set(bound.map(({ role }) => role))],
    checkDisabled: service.known ? (service.value?.invokerIamDisabled ? 'yes' : 'no') : 'unknown',
    allAuthenticatedUsers: invokers.some(binding => has(binding, 'allAuthenticatedUsers')),
    otherOpenRoles: open.map(({ role }) => role).filter(role => !INVOKER_ROLES.includes(role)),
    evidence: exists === 'no' ? service.evidence : [...service.evidence, ...servicePolicy.evidence],
  }
}

const has = (binding: Binding, member: string) => binding.members?.includes(member) ?? false
