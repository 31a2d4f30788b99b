/** Custom constraints of the organisation on `run.googleapis.com/Service` (google/cloud/orgpolicy/v2/constraint.proto), over the v1 form. */
import type { Service } from '../../wire.ts'
import { errorInfo, Refusal } from '../http/router.ts'
import { evaluateMapping } from '../policies/cel.ts'
import { isEnforced } from '../policies/organization-policies.ts'
import { fullName } from '../world/resources.ts'
import { type CustomConstraintState, findProject, type World } from '../world/world.ts'
import type { Extras } from './knative/service.ts'
import { toKnative } from './knative/to-knative.ts'
import type { Verb } from './request-rules.ts'

const NONE: Extras = { service: {}, template: {} }

/** Throws if the wanted service violates constraints that are enforced on it. */
export function checkCustomConstraints(
  world: World,
  { name, verb, service, extras = NONE }: { name: string; verb: Verb; service: Service; extras?: Extras | undefined },
): void {
  const [, project = '', , , , id = ''] = name.split('/')
  const namespace = findProject(world, project)?.number ?? project
  const meta = { name: id, namespace, labels: { ...service.labels } }
  const resource = toKnative(service, extras, meta, {})
  const violated = [...world.customConstraints].filter(
    ([constraint, { methodTypes, ...rule }]) =>
      methodTypes.includes(verb === 'Create' ? 'CREATE' : 'UPDATE') &&
      isEnforced(world, constraint, fullName.service(name)) &&
      isRefused(rule, resource),
  )
  if (violated.length === 0) return
  const said = violated.map(
    ([constraint, { description, displayName }]) =>
      `"customConstraints/${constraint}": "${description ?? displayName ?? ''}"`,
  )
  const [first = ''] = violated.map(([constraint]) => `customConstraints/${constraint}`)
  throw new Refusal('FAILED_PRECONDITION', `Operation denied by custom org policy: [${said.join(', ')}].`, {
    details: [errorInfo('CUSTOM_ORG_POLICY_VIOLATION', 'googleapis.com', { customConstraints: first })],
  })
}

/** A condition that cannot be evaluated on the resource, because a field is missing, is not met. */
function isRefused(
  { condition, actionType }: Pick<CustomConstraintState, 'condition' | 'actionType'>,
  resource: unknown,
) {
  const met = holdsFor(condition, resource)
  return actionType === 'ALLOW' ? !met : met
}

function holdsFor(condition: string, resource: unknown): boolean {
  try {
    return evaluateMapping(condition, { resource }) === true
  } catch {
    return false
  }
}
