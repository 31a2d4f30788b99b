/** Read-modify-write of a service's IAM policy: the etag guards it, version 3 keeps conditions, a lost race is run again. */

import { INVOKER_ROLES } from '../decisions/present.ts'
import { ApiError } from '../google/api-error.ts'
import type { Binding, Policy } from '../google/wire.ts'
import type { Change } from '../model.ts'
import { backoff, systemClock } from './clock.ts'
import type { World } from './step.ts'

const CONFLICTS = 6

/** Puts `change(bindings)` in place of the bindings of `service` (`projects/P/locations/L/services/S`), unless it is the same.
 *  Returns what changed, as rows about `target`; empty where nothing had to. */
export async function changePolicy(
  { google, signal, log, clock = systemClock }: World,
  service: string,
  target: string,
  change: (bindings: Binding[]) => Binding[],
): Promise<Change[]> {
  const pause = backoff(500, 2, 8_000)
  for (let conflicts = 0; ; ) {
    const policy = await google.run.getPolicy(service)
    const before = policy.bindings ?? []
    const after = change(structuredClone(before))
    const rows = changesOf(target, before, after)
    if (rows.length === 0) return []
    try {
      await google.run.setPolicy(service, withBindings(policy, after))
      return rows.map(row => ({ ...row, done: true }))
    } catch (error) {
      if (!isConflict(error) || ++conflicts >= CONFLICTS) throw error
      log.info('The IAM policy was changed by somebody else at the same moment: reading it again.')
      await clock.sleep(pause(), signal)
    }
  }
}

/** Version 3 as soon as there is a condition: with a lower one Google would drop it or refuse. */
function withBindings(policy: Policy, bindings: Binding[]): Policy {
  const version = bindings.some(({ condition }) => condition) ? 3 : (policy.version ?? 1)
  return { ...policy, version, bindings }
}

function isConflict(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return error.status === 409 || (error.status === 412 && error.constraint === undefined)
}

/** One row per role whose members differ. */
function changesOf(target: string, before: Binding[], after: Binding[]): Change[] {
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
