/** Compares who can call with whom the workflow names, and whether it is public as decided. A fix never lets anyone in. Pure. */

import type { Facts } from '../../facts/facts.ts'
import { changesOf, SERVICES_INVOKER, wantedInvokers } from '../../iam/bindings.ts'
import { iapFlag, iapMember, withIapCalls } from '../../iam/iap.ts'
import { namesInvokers, wantedMembers } from '../../iam/invokers.ts'
import type { Config } from '../../inputs/config.ts'
import { KINDS } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Change } from '../../model.ts'
import type { AccessDecision } from '../access/decision.ts'
import type { Difference, Unknown } from './difference.ts'
import { memberField } from './fields.ts'

type Asked = Pick<Config, 'kind' | 'invokers' | 'invokersUpdateStrategy' | 'callers' | 'schedules' | 'edits' | 'access'>

/** Members that only `overwrite` removes, and missing ones. */
export function callerDifferences(config: Asked, facts: Facts, target: string): Difference[] {
  const { invokers: traits, requests } = KINDS[config.kind]
  const on = requests ? iapFlag(config) : undefined
  if (!traits || (!namesInvokers(config) && on === undefined) || !facts.servicePolicy.known) return []
  const iap = iapMember(facts.projectNumber)
  const bindings = facts.servicePolicy.value?.bindings ?? []
  const members = wantedMembers(config, facts)
  const kept = keptMembers(config, facts)
  const strategy = namesInvokers(config) ? config.invokersUpdateStrategy : 'merge'
  const narrowed = wantedInvokers(structuredClone(bindings), kept, strategy, traits.role)
  const byName = wantedInvokers(structuredClone(narrowed), members, strategy, traits.role, on ? iap : undefined)
  const wanted = on !== undefined && iap ? withIapCalls(byName, iap, on) : byName
  return [
    ...changesOf(target, bindings, narrowed)
      .flatMap(byMember)
      .map((row): Difference => (requests ? { ...row, fix: 'remove-invokers' } : row)),
    ...changesOf(target, narrowed, wanted).flatMap(byMember),
  ]
}

/** One difference for each member, so that each can be accepted by itself. */
function byMember({ before, after, ...row }: Change): Difference[] {
  const [was, is] = [before, after].map(members => [members ?? []].flat().map(String)) as [string[], string[]]
  return [
    ...was.filter(member => !is.includes(member)).map(member => ({ before: member, member })),
    ...is.filter(member => !was.includes(member)).map(member => ({ after: member, member })),
  ].map(({ member, ...side }) => ({ ...row, ...side, field: memberField(row.path, member) }))
}

/** The members that the workflow names and that already have an invoker role. */
export function keptMembers(config: Pick<Config, 'kind' | 'invokers' | 'edits'>, facts: Facts): string[] {
  const bindings = facts.servicePolicy.known ? (facts.servicePolicy.value?.bindings ?? []) : []
  const role = KINDS[config.kind].invokers?.role ?? SERVICES_INVOKER
  const iap = iapFlag(config) ? iapMember(facts.projectNumber) : undefined
  // Members that would have to be added have none.
  return [...wantedMembers(config, facts), ...(iap ? [iap] : [])].filter(
    member => changesOf('', bindings, wantedInvokers(structuredClone(bindings), [member], 'merge', role)).length === 0,
  )
}

const CHECK = 'invokerIamDisabled'

/** A way of being public that the decision removes is surplus; one that it would try is missing. */
export function accessDifferences({ tries, removes, blocked }: AccessDecision, target: string): Difference[] {
  if (blocked) return []
  const [first] = tries
  const row = (way: 'all-users' | 'no-invoker-iam-check', opens: boolean): Difference => {
    if (way !== 'all-users') return { target, path: CHECK, field: CHECK, before: !opens, after: opens, done: false }
    const path = 'bindings[roles/run.invoker]'
    const field = memberField(path, 'allUsers')
    return { target, path, field, [opens ? 'after' : 'before']: 'allUsers', done: false }
  }
  return [
    ...(first ? [row(first, true)] : []),
    // Closing one way only after opening another does not reduce access, so it is not a safe fix.
    ...removes.map((way): Difference => (first ? row(way, false) : { ...row(way, false), fix: 'close' })),
  ]
}

export function unreadPolicy(config: Asked, { servicePolicy }: Facts): Unknown[] {
  const { invokers, requests, words } = KINDS[config.kind]
  const opens = requests && (config.access !== 'keep' || iapFlag(config) !== undefined)
  if (servicePolicy.known || !invokers || !(opens || namesInvokers(config))) return []
  return [{ text: say`The run could not compare who can ${invokers.verb} the ${words}: ${servicePolicy.why}` }]
}
