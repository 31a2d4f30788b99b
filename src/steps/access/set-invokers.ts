/** Sets the other callers: the workflow's `invokers` and `callers`, whatever `access` says. */
import type { UserError } from '../../errors.ts'
import { ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import { wantedInvokers } from '../../iam/bindings.ts'
import { fullName, projectOfAccount } from '../../iam/names.ts'
import { grantTo, orElse, unblockPolicy, withAccount, withoutInvokers } from '../../iam/remedies.ts'
import type { Config } from '../../inputs/config.ts'
import { KINDS, type Kind } from '../../kinds/list.ts'
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
        ? `Set who can ${invokers?.verb} the ${words}`
        : `Let ${few(members.map(shortMember))} ${invokers?.verb} the ${words}`,
    target,
    changes,
    needs: policyNeeds(kind, `set who can ${invokers?.verb} the ${words}`),
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
        return done.length === 0 ? 'They are already set.' : undefined
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
  const who = only && others.length === 0 ? only : `one of ${members.join(', ')}`
  const missing = !error.constraint && /does not exist|not found/i.test(error.message)
  const why = error.constraint
    ? `the organisation policy ${error.constraint} does not allow ${who}.`
    : missing
      ? `no account or group exists for ${who}.`
      : `Google refused ${who}.`
  // One of the project's own accounts can be made. Whose address is wrong, nobody here knows.
  const own = missing && others.length === 0 && projectOfAccount(shortMember(only)) === project
  const way =
    own && role
      ? withAccount(project, shortMember(only), grantTo({ member: only, role, resource: target }))
      : withoutInvokers(invokers, blamed)
  const what = error.constraint
    ? 'An exception is for the administrator of the policy to make. Otherwise leave it out'
    : missing
      ? `${own ? 'Create it' : 'Correct the address'}, or leave it out`
      : 'Leave it out'
  return failure(
    'invokers-not-set',
    `${released ? 'It is deployed, but its' : 'Its'} invokers could not be set: ${why} ${what} of invokers and callers, and run again. Google said: ${error.message}`,
    {
      role,
      resource: target,
      evidence: [toEvidence(error.call, target, error)],
      remedies: orElse(way, error.constraint ? unblockPolicy(project, error.constraint) : []),
    },
    { cause: error },
  )
}
