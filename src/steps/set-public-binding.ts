/** Everybody in or out by IAM: `allUsers` on the invoker role of the service. Other members, roles and conditions stay. */
import { withMember, withoutMember } from '../iam/bindings.ts'
import { fullName } from '../iam/names.ts'
import type { Change } from '../model.ts'
import { mechanismNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import type { RunContext, Step } from './step.ts'
import { changePolicy } from './tools/change-policy.ts'

const ROLE = 'roles/run.invoker'
const EVERYBODY = 'allUsers'

export function removePublicBinding(resources: Resources): Step {
  const target = fullName.service(resources.service)
  return {
    kind: 'set-public-binding',
    title: 'Remove allUsers from the invokers',
    target,
    changes: [{ target, path: `bindings[${ROLE}]`, before: EVERYBODY, done: false }],
    needs: mechanismNeeds('all-users', 'close the service to the public'),
    async apply(world) {
      const done = await unbindEverybody(world, resources)
      world.record?.(done)
      world.made.access = { attempts: [], changed: done.length > 0 || (world.made.access?.changed ?? false) }
      return done.length === 0 ? 'It has been removed already.' : undefined
    },
  }
}

/** Returns what changed; empty where `allUsers` held the role already. Throws ApiError where a policy refuses. */
export const bindEverybody = (world: RunContext, { service }: Resources): Promise<Change[]> =>
  changePolicy(
    world,
    fullName.service(service),
    bindings => withMember(bindings, ROLE, EVERYBODY),
    bindings => (world.made.bindings = bindings),
  )

/** From both invoker roles, under a condition or not: a condition does not make everybody somebody. */
export const unbindEverybody = (world: RunContext, { service }: Resources): Promise<Change[]> =>
  changePolicy(
    world,
    fullName.service(service),
    bindings => withoutMember(bindings, EVERYBODY),
    bindings => (world.made.bindings = bindings),
  )
