/** Read-modify-write of an IAM policy: the etag guards it, version 3 keeps conditions, a lost race is run again. */

import type { Google } from '../../google/google.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { changesOf } from '../../iam/bindings.ts'
import { homeOfAccount } from '../../iam/names.ts'
import type { Change } from '../../model.ts'
import type { Binding, Policy } from '../../wire.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'

const CONFLICTS = 6

/** Puts `change(bindings)` in place of the bindings of `target` (full resource name), unless it is the same. Returns what
 *  changed; empty where nothing had to. `settled` hears the bindings that hold then. */
export async function changePolicy(
  { google, signal, log, clock = systemClock }: RunContext,
  target: string,
  change: (bindings: Binding[]) => Binding[],
  settled: (bindings: Binding[]) => void = () => {},
): Promise<Change[]> {
  const holder = holderOf(google, target)
  const pause = backoff(500, 2, 8_000)
  let sent: Change[] = []
  for (let conflicts = 0; ; ) {
    const policy = await holder.getPolicy()
    const before = policy.bindings ?? []
    const after = change(structuredClone(before))
    const rows = changesOf(target, before, after)
    // Nothing left to do after a conflict: what was sent has arrived, and its answer was lost on the way.
    if (rows.length === 0) {
      settled(before)
      return sent
    }
    try {
      await holder.setPolicy({ ...policy, version: 3, bindings: after })
      settled(after)
      return rows.map(row => ({ ...row, done: true }))
    } catch (error) {
      if (!isConflict(error) || ++conflicts >= CONFLICTS) throw error
      sent = rows.map(row => ({ ...row, done: true }))
      log.info('The IAM policy was changed by somebody else at the same moment: reading it again.')
      await clock.sleep(pause(), signal)
    }
  }
}

interface Holder {
  getPolicy(): Promise<Policy>
  setPolicy(policy: Policy): Promise<Policy>
}

/** The API that keeps the policy of a resource. */
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

function isConflict(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return error.status === 409 || (error.status === 412 && error.constraint === undefined)
}
