/** `invokers`, `callers` and `schedules` -> the step that lets them in. */
import type { Facts } from '../facts/facts.ts'
import { changesOf, wantedInvokers } from '../iam/bindings.ts'
import { namesInvokers, wantedMembers } from '../iam/invokers.ts'
import { fullName } from '../iam/names.ts'
import type { CallerSettings, TargetSettings } from '../inputs/config.ts'
import { traitsOf } from '../kinds/list.ts'
import type { Resources } from '../needs/resources.ts'
import { setInvokers } from '../steps/set-invokers.ts'
import type { Step } from '../steps/step.ts'

/** `facts` null: the widest plan. `released`: a release comes before. */
export function invokerSteps(
  config: TargetSettings & CallerSettings,
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
  const wanted = wantedInvokers(structuredClone(bindings), members, strategy, invokers.role)
  const changes = policy?.known ? changesOf(fullName.service(resources.service), bindings, wanted) : []
  return [setInvokers(resources, { kind, members, strategy, changes, released })]
}
