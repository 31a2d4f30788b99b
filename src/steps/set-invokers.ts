/** Who else may call the service: the workflow's `invokers` and `callers`, whatever `access` says. */
import type { UserError } from '../errors.ts'
import { ApiError, toEvidence } from '../google/wire-level/api-error.ts'
import { SERVICES_INVOKER, wantedInvokers } from '../iam/bindings.ts'
import { fullName } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Change } from '../model.ts'
import { policyNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import { failure } from '../words/findings.ts'
import type { Step } from './step.ts'
import { changePolicy } from './tools/change-policy.ts'

/** `invokers`: IAM members (`iam/invokers.ts`). `role`: another than that for services. */
export function setInvokers(
  { invokersUpdateStrategy }: Pick<Config, 'invokersUpdateStrategy'>,
  resources: Resources,
  invokers: string[],
  changes: Change[],
  role = SERVICES_INVOKER,
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
        const done = await changePolicy(
          world,
          target,
          bindings => wantedInvokers(bindings, invokers, invokersUpdateStrategy, role),
          bindings => (world.made.bindings = bindings),
        )
        world.record?.(done)
        world.made.invokers = invokers
        if (done.length > 0) world.made.changedAccess = true
        return done.length === 0 ? 'They are set already.' : undefined
      } catch (error) {
        if (!(error instanceof ApiError) || (error.status !== 400 && !error.constraint)) throw error
        throw refused(error, target, invokers, role, world.made.revision !== undefined || world.made.job !== undefined)
      }
    },
  }
}

/** `released`: the release came before. */
function refused(error: ApiError, target: string, invokers: string[], role: string, released: boolean): UserError {
  const why = error.constraint
    ? `the organisation policy ${error.constraint} does not allow one of them`
    : 'Google does not know one of them'
  return failure(
    'invokers-not-set',
    `${released ? 'It is deployed, but its' : 'Its'} invokers could not be set (${invokers.join(', ')}): ${why}. ${error.message}`,
    { role, resource: target, evidence: [toEvidence(error.call, target, error)] },
    { cause: error },
  )
}
