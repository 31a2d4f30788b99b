/** Read-modify-write of an IAM policy: the etag guards it, version 3 keeps conditions, a lost race is run again. */
import { INVOKER_ROLES } from '../decisions/present.ts'
import { homeOfAccount } from '../facts/names.ts'
import { ApiError } from '../google/api-error.ts'
import type { Google } from '../google/google.ts'
import type { Binding, Policy } from '../google/wire.ts'
import type { Change } from '../model.ts'
import { backoff, systemClock } from './clock.ts'
import type { World } from './step.ts'

const CONFLICTS = 6

/** Puts `change(bindings)` in place of the bindings of `target` (full resource name), unless it is the same. Returns what
 *  changed; empty where nothing had to. */
export async function changePolicy(
  { google, signal, log, clock = systemClock }: World,
  target: string,
  change: (bindings: Binding[]) => Binding[],
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
    if (rows.length === 0) return sent
    try {
      await holder.setPolicy({ ...policy, version: 3, bindings: after })
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

/** One row per role whose members differ, none of them done. */
export function changesOf(target: string, before: Binding[], after: Binding[]): Change[] {
  const key = ({ role, condition }: Binding) =>
    condition ? `bindings[${role}, if ${condition.title ?? condition.expression ?? ''}]` : `bindings[${role}]`
  const [old, next] = [byKey(before, key), byKey(after, key)]
  return [...new Set([...old.keys(), ...next.keys()])].flatMap(path => {
    const [was, is] = [old.get(path) ?? [], next.get(path) ?? []]
    if (was.length === is.length && was.every(member => is.includes(member))) return []
    return [{ target, path, ...(was.length > 0 && { before: was }), ...(is.length > 0 && { after: is }), done: false }]
  })
}

function byKey(bindings: Binding[], key: (binding: Binding) => string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const binding of bindings)
    found.set(key(binding), [...new Set([...(found.get(key(binding)) ?? []), ...(binding.members ?? [])])])
  return found
}

/** Adds a member to a role, without a condition. */
export function withMember(bindings: Binding[], role: string, member: string): Binding[] {
  const at = bindings.findIndex(binding => binding.role === role && !binding.condition)
  if (at < 0) return [...bindings, { role, members: [member] }]
  return bindings.map((binding, index) =>
    index === at && !binding.members?.includes(member)
      ? { ...binding, members: [...(binding.members ?? []), member] }
      : binding,
  )
}

/** Takes a member off the invoker roles, wherever `from` says; bindings that end up empty go. */
export function withoutMember(
  bindings: Binding[],
  member: string,
  from: (binding: Binding) => boolean = () => true,
): Binding[] {
  return bindings
    .map(binding =>
      INVOKER_ROLES.includes(binding.role) && from(binding)
        ? { ...binding, members: (binding.members ?? []).filter(candidate => candidate !== member) }
        : binding,
    )
    .filter(({ role, members }) => !INVOKER_ROLES.includes(role) || (members ?? []).length > 0)
}
