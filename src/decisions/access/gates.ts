/** The gates that a request passes on its way to the container, as they are after the run. Pure. */
import type { Facts } from '../../facts/facts.ts'
import { INVOKER_ROLES, SERVICES_INVOKER, wantedInvokers, withMember, withoutMember } from '../../iam/bindings.ts'
import { iapFlag, iapMember, withIapCalls } from '../../iam/iap.ts'
import { wantedMembers } from '../../iam/invokers.ts'
import type { Config } from '../../inputs/config.ts'
import type { AccessState, Gates, Json } from '../../model.ts'
import { customAudiencesAfter } from '../../service/audiences.ts'
import type { Binding, Service } from '../../wire.ts'
import type { AccessDecision } from './decision.ts'
import { liveAccess } from './live-access.ts'

/** The service as the run left it; without it, the gates are the planned ones. */
interface Reached {
  state: AccessState
  service?: Service | undefined
  /** The service's policy as it was last read or written. */
  bindings?: readonly Binding[] | undefined
}

/** Undefined if the run could not read the service. */
export function gatesOf(
  config: Pick<Config, 'edits' | 'invokers' | 'invokersUpdateStrategy'>,
  facts: Facts,
  decision: Pick<AccessDecision, 'removes'>,
  { state, service, bindings = bindingsAfter(config, facts, decision, state) }: Reached,
): Gates | undefined {
  if (!service && !facts.service.known) return undefined
  const field = (path: Field) => (service ? (service[path] as Json | undefined) : fieldAfter(config, facts, path))
  const live = service ?? (facts.service.known ? facts.service.value : undefined)
  const audiences = service ? (service.customAudiences ?? []) : customAudiencesAfter(live ?? null, config.edits)
  return {
    ingress: INGRESS[String(field('ingress'))] ?? 'all',
    defaultUrl: field('defaultUriDisabled') !== true,
    iap: field('iapEnabled') === true,
    invokerCheck: service ? service.invokerIamDisabled !== true : checkAfter(facts, decision, state),
    ...(audiences.length > 0 && { audiences }),
    ...(bindings && { invokers: invokersOf(bindings) }),
  }
}

/** Gates in front of the invoker check keep out callers from the internet. */
export const isHidden = ({ ingress, iap, defaultUrl }: Gates): boolean => ingress !== 'all' || iap || !defaultUrl

/** Whether the invoker check lets everyone through; undefined if the policy could not be read. */
export function isOpen({ invokerCheck, invokers }: Gates): boolean | undefined {
  if (!invokerCheck) return true
  return invokers?.some(({ member, conditional }) => member === 'allUsers' && !conditional)
}

export const INGRESS: Record<string, Gates['ingress']> = {
  INGRESS_TRAFFIC_INTERNAL_ONLY: 'internal',
  INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER: 'internal-and-cloud-load-balancing',
  INGRESS_TRAFFIC_NONE: 'none',
}

type Field = 'ingress' | 'iapEnabled' | 'defaultUriDisabled'

/** A field of the service after this deploy: from the inputs, otherwise as it is. */
export function fieldAfter(config: Pick<Config, 'edits'>, facts: Facts, path: Field): Json | undefined {
  const edit = config.edits.findLast(one => one.path === path && (one.op === 'set' || one.op === 'clear'))
  if (edit) return edit.op === 'set' ? edit.value : undefined
  return (facts.service.known && facts.service.value?.[path]) || undefined
}

function checkAfter(facts: Facts, { removes }: Pick<AccessDecision, 'removes'>, state: AccessState): boolean {
  if (state === 'no-invoker-iam-check') return false
  return removes.includes('no-invoker-iam-check') || liveAccess(facts).checkDisabled !== 'yes'
}

/** The policy once `invokers` are set and `allUsers` is added or removed; undefined if it could not be read. */
export function bindingsAfter(
  config: Pick<Config, 'edits' | 'invokers' | 'invokersUpdateStrategy'>,
  facts: Facts,
  { removes }: Pick<AccessDecision, 'removes'>,
  state: AccessState,
): Binding[] | undefined {
  const { service, servicePolicy } = facts
  const isNew = service.known && service.value === null
  if (!servicePolicy.known && !isNew) return undefined
  const before = (servicePolicy.known && servicePolicy.value?.bindings) || []
  const named = wantedMembers(config, facts)
  const [on, iap] = [iapFlag(config), iapMember(facts.projectNumber)]
  const { invokersUpdateStrategy: strategy } = config
  const stays = on ? iap : undefined
  const byName = named.length > 0 ? wantedInvokers(before, named, strategy, SERVICES_INVOKER, stays) : before
  const invited = on !== undefined && iap ? withIapCalls(byName, iap, on) : byName
  const closed = removes.includes('all-users') ? withoutMember(invited, 'allUsers') : invited
  const open = closed.some(({ role, members, condition }) => isInvoker(role) && !condition && has(members, 'allUsers'))
  return state === 'all-users' && !open ? withMember(closed, 'roles/run.invoker', 'allUsers') : closed
}

/** Who can call: each member once, `conditional` if each of its roles has a condition. */
export function invokersOf(bindings: readonly Binding[]): NonNullable<Gates['invokers']> {
  const found = new Map<string, boolean>()
  for (const { role, members = [], condition } of bindings)
    if (isInvoker(role))
      for (const member of members) found.set(member, (found.get(member) ?? true) && condition !== undefined)
  return [...found].map(([member, conditional]) => ({ member, ...(conditional && { conditional }) }))
}

const isInvoker = (role: string) => INVOKER_ROLES.includes(role)
const has = (members: readonly string[] | undefined, member: string) => members?.includes(member) ?? false
