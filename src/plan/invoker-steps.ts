/** `invokers`, `callers` and `schedules` -> the step that gives them the invoker role. */
import type { Facts } from '../facts/facts.ts'
import { changesOf, wantedInvokers } from '../iam/bindings.ts'
import { iapFlag, iapMember, withIapCalls } from '../iam/iap.ts'
import { namesInvokers, wantedMembers } from '../iam/invokers.ts'
import { fullName } from '../iam/names.ts'
import type { CallerSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import type { Resources } from '../needs/resources.ts'
import { letIapCall } from '../steps/access/let-iap-call.ts'
import { setInvokers } from '../steps/access/set-invokers.ts'
import type { Step } from '../steps/step.ts'

/** `facts` null: the widest plan. `released`: after a release. */
export function invokerSteps(
  config: TargetSettings & CallerSettings & Pick<ReleaseSettings, 'edits'>,
  facts: Facts | null,
  resources: Resources,
  released: boolean,
): Step<never, 'invokers'>[] {
  const { invokers } = traitsOf(config)
  if (!invokers || !namesInvokers(config)) return []
  const { kind, invokersUpdateStrategy: strategy } = config
  const members = wantedMembers(config, facts)
  const policy = facts?.servicePolicy
  const bindings = policy?.known ? (policy.value?.bindings ?? []) : []
  const stays = iapFlag(config) ? iapMember(facts?.projectNumber) : undefined
  const wanted = wantedInvokers(structuredClone(bindings), members, strategy, invokers.role, stays)
  const changes = policy?.known ? changesOf(fullName.service(resources.service), bindings, wanted) : []
  return [setInvokers(resources, { kind, members, strategy, changes, released, stays })]
}

/** What `--iap` and `--no-iap` change besides the service, after the release: the agent may come with that. */
export function iapSteps(config: Pick<ReleaseSettings, 'edits'>, facts: Facts | null, resources: Resources): Step[] {
  const on = iapFlag(config)
  if (on === undefined) return []
  const member = iapMember(facts?.projectNumber)
  const { servicePolicy: policy, service } = facts ?? {}
  // A service that is not there has no policy to take anything from.
  if (!on && service?.known && service.value === null) return []
  const bindings = policy?.known ? (policy.value?.bindings ?? []) : []
  const wanted = member ? withIapCalls(bindings, member, on) : bindings
  const changes = facts ? changesOf(fullName.service(resources.service), bindings, wanted) : []
  // Seen to be so: nobody has to have the right to change it.
  if (facts && policy?.known && policy.value && member && changes.length === 0) return []
  return [letIapCall(resources, { member, on, changes })]
}
