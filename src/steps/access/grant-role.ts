/** Grants one role to one member on one resource: `grant_missing`. The rest of the policy stays as it is. */

import type { Cure } from '../../decisions/grant-missing.ts'
import { UserError } from '../../errors.ts'
import { ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import { withMember } from '../../iam/bindings.ts'
import { placeWords } from '../../iam/remedies.ts'
import { mayNotGrant } from '../../iam/who-may-grant.ts'
import { say } from '../../language/say.ts'
import type { Need } from '../../model.ts'
import type { Step } from '../step.ts'
import { changePolicy } from '../tools/change-policy.ts'

/** Writes `made.granted.cures`, even if the grant already existed: someone made it, and it will take effect. */
export function grantRole(cure: Cure, needs: Need[]): Step {
  const { member, role, resource: target } = cure.grant
  return {
    kind: 'grant-role',
    title: say`Grant ${role} on ${placeWords(target)} to ${member}`,
    target,
    changes: [{ target, path: `bindings[${role}]`, after: member, done: false }],
    needs,
    async apply(world) {
      const { google, made } = world
      try {
        const done = await changePolicy(world, target, bindings => withMember(bindings, role, member))
        world.record?.(done)
        const { cures: before = [], hosts = [] } = made.granted ?? {}
        made.granted = { cures: [...before, cure], hosts }
        return done.length === 0 ? say`It was already granted.` : undefined
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 403 || error.constraint || error.service) throw error
        const known = { evidence: [toEvidence(error.call, target, error)] }
        const permission = error.permission && { permission: error.permission }
        throw new UserError([mayNotGrant([cure.grant], google.identity.principal, { ...known, ...permission })], {
          cause: error,
        })
      }
    },
  }
}
