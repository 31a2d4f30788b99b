/** Read-modify-write of an IAM policy: the etag guards it, version 3 keeps conditions, a conflict is retried. */

import type { Google } from '../../google/google.ts'
import { changesOf } from '../../iam/bindings.ts'
import { homeOfAccount } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Change } from '../../model.ts'
import type { Binding, Policy } from '../../wire.ts'
import type { RunContext } from '../step.ts'
import { onFreshState } from './conflict.ts'

/** More attempts than for a resource, because many people change a project's policy. */
const TRIES = 6

/** What everything has whose policy nobody has set yet (recorded: `__tests__/wire`); it guards like any other etag. */
export const UNSET: Policy = { etag: 'ACAB' }

/**
 * Replaces the bindings of `target` (full resource name) by `change(bindings)`, unless they are the same. Returns the changes, possibly
 * none. Calls `settled` with the final bindings. A policy that was seen before is not read again, unless it has changed since, or nothing
 * would have to change by it.
 */
export async function changePolicy(
  world: RunContext,
  target: string,
  change: (bindings: Binding[]) => Binding[],
  settled: (bindings: Binding[]) => void = () => {},
): Promise<Change[]> {
  const holder = holderOf(world.google, target)
  let sent: Change[] = []
  const policies = world.made.policies ?? new Map<string, Policy>()
  world.made.policies = policies
  const seen = policies.get(target)
  const first = seen?.etag && !isSame(seen.bindings ?? [], change) ? seen : undefined
  const base = { what: say`The IAM policy`, first, read: () => holder.getPolicy(), tries: TRIES }
  return onFreshState(world, base, async policy => {
    const before = policy.bindings ?? []
    const after = change(structuredClone(before))
    const rows = changesOf(target, before, after).map(row => ({ ...row, done: true }))
    // Nothing left to do after a conflict: the earlier request took effect, and its answer was lost.
    if (rows.length === 0) {
      settled(before)
      return sent
    }
    sent = rows
    policies.set(target, await holder.setPolicy({ ...policy, version: 3, bindings: after }))
    settled(after)
    return rows
  })
}

const isSame = (bindings: Binding[], change: (bindings: Binding[]) => Binding[]): boolean =>
  changesOf('', bindings, change(structuredClone(bindings))).length === 0

interface Holder {
  getPolicy(): Promise<Policy>
  setPolicy(policy: Policy): Promise<Policy>
}

/** The API for the policy of a resource. */
function holderOf(google: Google, target: string): Holder {
  const [, , api = '', ...path] = target.split('/')
  const of = <N extends string>(
    client: { getPolicy(name: N): Promise<Policy>; setPolicy(name: N, policy: Policy): Promise<Policy> },
    name: N,
  ): Holder => ({ getPolicy: () => client.getPolicy(name), setPolicy: policy => client.setPolicy(name, policy) })
  switch (api) {
    case 'cloudresourcemanager.googleapis.com':
      return of(google.resourceManager, path[1] ?? '')
    case 'storage.googleapis.com':
      return of(google.storage, path.at(-1) ?? '')
    case 'artifactregistry.googleapis.com':
      return of(google.artifactRegistry, path.join('/'))
    case 'run.googleapis.com':
      return of(google.run, path.join('/'))
    case 'iam.googleapis.com':
      return ofAccount(google, path.at(-1) ?? '', path[1] ?? '')
    case 'cloudkms.googleapis.com':
      return of(google.kms, path.join('/'))
    case 'secretmanager.googleapis.com':
      return of(google.secretManager, path.join('/'))
  }
  throw new Error(`There is no policy to change on ${target}`)
}

function ofAccount({ iam }: Google, email: string, project: string): Holder {
  const home = homeOfAccount(email, project, undefined)
  return {
    getPolicy: () => iam.getPolicy(email, home),
    setPolicy: policy => iam.setPolicy(email, policy, home),
  }
}
