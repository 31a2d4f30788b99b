/** Changes of the bindings of an allow policy. Pure; `steps/tools/change-policy.ts` reads and writes policies with these. */
import type { Change } from '../model.ts'
import type { Binding } from '../wire.ts'

/** Roles that let a member call a service; on any other role, `allUsers` is probably a mistake that the run reports but does not touch. */
export const INVOKER_ROLES: readonly string[] = ['roles/run.invoker', 'roles/run.servicesInvoker']

/**
 * The role that the run grants on a service: it has only `run.routes.invoke`, while `roles/run.invoker` can also run jobs
 * (docs/google-cloud.md#two-mechanisms). A member that already has either role keeps it.
 */
export const SERVICES_INVOKER = 'roles/run.servicesInvoker'

/** `access` decides whether everyone can call it, not `invokers_update_strategy`. */
const EVERYBODY = 'allUsers'

/** `overwrite` is authoritative for both invoker roles, except for `allUsers`, for `stays` and for bindings with a condition. */
export function wantedInvokers(
  bindings: Binding[],
  invokers: string[],
  strategy: 'merge' | 'overwrite',
  role = SERVICES_INVOKER,
  stays?: string,
): Binding[] {
  const holds = (binding: Binding) => INVOKER_ROLES.includes(binding.role) && !binding.condition
  let wanted = bindings
  if (strategy === 'overwrite') {
    const others = bindings.filter(holds).flatMap(({ members }) => members ?? [])
    for (const member of others)
      if (!invokers.includes(member) && member !== EVERYBODY && member !== stays)
        wanted = withoutMember(wanted, member, holds)
  }
  // The role for services cannot run jobs.
  const lets = (binding: Binding) => holds(binding) && (role === SERVICES_INVOKER || binding.role === role)
  const held = new Set(wanted.filter(lets).flatMap(({ members }) => members ?? []))
  for (const member of invokers) if (!held.has(member)) wanted = withMember(wanted, role, member)
  return wanted
}

/** One row per role whose members differ, not yet applied. */
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

/** Removes a member from the invoker roles that `from` names, and empty bindings with it. */
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
