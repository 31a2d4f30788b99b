/** Who else may call the service: the workflow's `invokers` and `callers`, whatever `access` says. */
import { INVOKER_ROLES } from '../decisions/present.ts'
import { UserError } from '../errors.ts'
import { fullName } from '../facts/names.ts'
import { ApiError, toEvidence } from '../google/api-error.ts'
import type { Binding } from '../google/wire.ts'
import type { Config } from '../inputs/config.ts'
import type { Change } from '../model.ts'
import { policyNeeds } from '../plan/needs.ts'
import type { Resources } from '../plan/resources.ts'
import { changePolicy, withMember, withoutMember } from './policy.ts'
import type { Step } from './step.ts'

/** The role that is granted on a service: `run.routes.invoke` and nothing else, where `roles/run.invoker` may run jobs besides
 *  (google-cloud.md 7.1). A member that holds either role already is left with that. */
const ROLE = 'roles/run.servicesInvoker'
/** Whether everybody may call it is for `access` to say, not for `invokers_update_strategy`. */
const EVERYBODY = 'allUsers'

/** `invokers`: IAM members (`decisions/invokers.ts`). `role`: another than that for services. */
export function setInvokers(
  { invokersUpdateStrategy }: Pick<Config, 'invokersUpdateStrategy'>,
  resources: Resources,
  invokers: string[],
  changes: Change[],
  role = ROLE,
): Step {
  const target = fullName.service(resources.service)
  return {
    kind: 'set-invokers',
    title: invokersUpdateStrategy === 'overwrite' ? 'Set the invokers' : 'Add invokers',
    target,
    changes,
    needs: policyNeeds('set who may call the service'),
    async apply(world) {
      try {
        const done = await changePolicy(world, target, bindings =>
          wantedInvokers(bindings, invokers, invokersUpdateStrategy, role),
        )
        world.record?.(done)
        world.made.invokers = invokers
        return done.length === 0 ? 'They are set already.' : undefined
      } catch (error) {
        if (!(error instanceof ApiError) || (error.status !== 400 && !error.constraint)) throw error
        throw refused(error, target, invokers, role)
      }
    },
  }
}

/** Pure. `overwrite` is authoritative for both invoker roles, except for `allUsers` and for bindings with a condition. */
export function wantedInvokers(
  bindings: Binding[],
  invokers: string[],
  strategy: 'merge' | 'overwrite',
  role = ROLE,
): Binding[] {
  const holds = (binding: Binding) => INVOKER_ROLES.includes(binding.role) && !binding.condition
  let wanted = bindings
  if (strategy === 'overwrite') {
    const others = bindings.filter(holds).flatMap(({ members }) => members ?? [])
    for (const member of others)
      if (!invokers.includes(member) && member !== EVERYBODY) wanted = withoutMember(wanted, member, holds)
  }
  const held = new Set(wanted.filter(holds).flatMap(({ members }) => members ?? []))
  for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, role, member)
  return wanted
}

function refused(error: ApiError, target: string, invokers: string[], role: string): UserError {
  const why = error.constraint
    ? `the organisation policy ${error.constraint} does not allow one of them`
    : 'Google does not know one of them'
  return new UserError(
    [
      {
        id: 'invokers-not-set',
        status: 'fail',
        role,
        resource: target,
        reason: `The service is deployed, but its invokers could not be set (${invokers.join(', ')}): ${why}. ${error.message}`,
        evidence: [toEvidence(error.call, target, error)],
        remedies: [],
      },
    ],
    { cause: error },
  )
}
