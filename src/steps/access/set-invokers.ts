/** Sets the other callers: the workflow's `invokers` and `callers`, whatever `access` says. */

import type { UserError } from '../../errors.ts'
import { ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import { wantedInvokers } from '../../iam/bindings.ts'
import { fullName, projectOfAccount } from '../../iam/names.ts'
import { grantTo, orElse, unblockPolicy, withAccount, withoutInvokers } from '../../iam/remedies.ts'
import type { Config } from '../../inputs/config.ts'
import { KINDS, type Kind } from '../../kinds/list.ts'
import { say } from '../../language/say.ts'
import type { Change } from '../../model.ts'
import { policyNeeds } from '../../needs/needs.ts'
import type { Resources } from '../../needs/resources.ts'
import { failure } from '../../words/findings.ts'
import { shortMember } from '../../words/names.ts'
import { list, some } from '../../words/sentences.ts'
import type { Step } from '../step.ts'
import { changePolicy } from '../tools/change-policy.ts'

export interface SetInvokers {
  kind: Kind
  /** IAM members (`iam/invokers.ts`). */
  members: string[]
  strategy: Config['invokersUpdateStrategy']
  changes: Change[]
  /** A release of the same resource comes before. */
  released: boolean
  /** A member that `overwrite` leaves alone: another step has a say in it. */
  stays?: string | undefined
}

export function setInvokers(
  resources: Resources,
  { kind, members, strategy, changes, released, stays }: SetInvokers,
): Step<never, 'invokers'> {
  const target = fullName.service(resources.service)
  const { words, invokers } = KINDS[kind]
  return {
    kind: 'set-invokers',
    title:
      strategy === 'overwrite'
        ? say`Set who can ${invokers?.verb} the ${words}`
        : say`Let ${few(members.map(shortMember))} ${invokers?.verb} the ${words}`,
    target,
    changes,
    needs: policyNeeds(kind, say`set who can ${invokers?.verb} the ${words}`),
    async apply(world) {
      try {
        const done = await changePolicy(
          world,
          target,
          bindings => wantedInvokers(bindings, members, strategy, invokers?.role, stays),
          bindings => (world.made.bindings = bindings),
        )
        world.record?.(done)
        world.made.invokers = members
        if (done.length > 0) world.made.changedAccess = true
        return done.length === 0 ? say`They are already set.` : undefined
      } catch (error) {
        if (!(error instanceof ApiError) || (error.status !== 400 && !error.constraint)) throw error
        throw refused(
          error,
          { project: resources.project, target, invokers: world.config.invokers },
          members,
          invokers?.role,
          released,
        )
      }
    },
  }
}

const few = (names: string[]): string => (names.length > 2 ? some(names, 2) : list(names))

function refused(
  error: ApiError,
  { project, target, invokers }: { project: string; target: string; invokers: readonly string[] },
  members: string[],
  role: string | undefined,
  released: boolean,
): UserError {
  const named = members.filter(member => error.message.includes(shortMember(member)))
  const blamed = named.length > 0 || members.length > 1 ? named : members
  const [only = '', ...others] = blamed
  const who = only && others.length === 0 ? only : say`one of ${members.join(say`, `)}`
  const missing = !error.constraint && /does not exist|not found/i.test(error.message)
  const why = error.constraint
    ? say`the organisation policy ${error.constraint} does not allow ${who}.`
    : missing
      ? say`no account or group exists for ${who}.`
      : say`Google refused ${who}.`
  // One of the project's own accounts can be made. Whose address is wrong, nobody here knows.
  const own = missing && others.length === 0 && projectOfAccount(shortMember(only)) === project
  const way =
    own && role
      ? withAccount(project, shortMember(only), grantTo({ member: only, role, resource: target }))
      : withoutInvokers(invokers, blamed)
  const what = error.constraint
    ? say`An exception is for the administrator of the policy to make. Otherwise leave it out`
    : missing
      ? say`${own ? say`Create it` : say`Correct the address`}, or leave it out`
      : say`Leave it out`
  return failure(
    'invokers-not-set',
    say`${released ? say`It is deployed, but its` : say`Its`} invokers could not be set: ${why} ${what} of invokers and callers, and run again. Google said: ${error.message}`,
    {
      role,
      resource: target,
      evidence: [toEvidence(error.call, target, error)],
      remedies: orElse(way, error.constraint ? unblockPolicy(project, error.constraint) : []),
    },
    { cause: error },
  )
}
