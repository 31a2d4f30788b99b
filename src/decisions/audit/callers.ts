/** Who may call what an allow policy guards: everybody, or one account. Pure. */
import { EVERYBODY, type Inventory, isFunction, type RunSeen } from '../../facts/audit/inventory.ts'
import { membersFor, readGrants } from '../../iam/allow-policies.ts'
import { evaluateCondition } from '../../iam/conditions.ts'
import { INVOKE } from '../../iam/invoking-roles.ts'
import type { RoleLookup } from '../../iam/role-table.ts'
import type { Tri } from '../../policy/answer.ts'
import type { Binding } from '../../wire.ts'

/** What all judgements of an audit share. */
export interface Court {
  lookUp: RoleLookup
  /** Milliseconds since 1970. */
  now: number
}

/** Everybody with a role, on one resource. */
export interface Everybody {
  role: string
  /** `allUsers` or `allAuthenticatedUsers`. */
  member: string
  conditional: boolean
  /** Whether the role lets them call it, and its condition holds. */
  calls: Tri
}

/** `name`: full name of what has the policy. Bindings whose condition does not hold now let nobody in. */
export function everybodyIn(bindings: readonly Binding[], name: string, { lookUp, now }: Court): Everybody[] {
  return bindings.flatMap(({ role, members = [], condition }) => {
    const holds = condition ? evaluateCondition(condition.expression ?? '', accessTo(name, now)) : true
    if (holds === false) return []
    const permissions = lookUp(role)
    const has = permissions ? permissionsFor(name).some(permission => permissions.has(permission)) : undefined
    const calls = has === false ? 'no' : has && holds === true ? 'yes' : 'unknown'
    return members
      .filter(member => EVERYBODY.has(member))
      .map(member => ({ role, member, calls, conditional: condition !== undefined }))
  })
}

/** A worker pool cannot be called; what is above counts for all that is below. */
function permissionsFor(name: string): readonly string[] {
  if (!name.includes('/locations/')) return Object.values(INVOKE)
  if (name.includes('/workerPools/')) return []
  return [name.includes('/jobs/') ? INVOKE.jobs : permissionFor(name)]
}

const permissionFor = (name: string) => (isFunction(name) ? INVOKE.functions : INVOKE.services)

/** Conditions can ask for the attributes of a Cloud Run service; those of what is above it are not known to them. */
function accessTo(name: string, now: number) {
  const [, , host = '', ...path] = name.split('/')
  const service = { service: host, type: 'run.googleapis.com/Service', names: [path.join('/')], open: false }
  return { from: now, until: now, ...(name.includes('/services/') && { resource: service }) }
}

/** Whose policies count for a service, the nearest first. */
export const holdersOf = ({ name, project, above }: RunSeen, { projects }: Inventory): string[] => [
  name,
  projects.get(project) ?? `//cloudresourcemanager.googleapis.com/projects/${project}`,
  ...above,
]

/**
 * Whether an account may call a service, by the policies of `holdersOf`. `unknown`: one of them was not read (undefined), or a group, a
 * role or a condition decides.
 */
export function mayCall(
  email: string,
  service: RunSeen,
  policies: readonly (readonly Binding[] | undefined)[],
  { lookUp, now }: Court,
): Tri {
  const read = policies.flatMap(bindings => (bindings ? { resource: '', policy: { bindings: [...bindings] } } : []))
  const project = service.name.split('/')[4] ?? ''
  const members = membersFor(`serviceAccount:${email}`, project, undefined)
  const grants = readGrants(read, members, permissionFor(service.name), lookUp, accessTo(service.name, now))
  if (grants.granted.length > 0) return 'yes'
  const open = grants.conditional.length + grants.unseen.length + grants.unreadRoles.length > 0
  return open || read.length < policies.length ? 'unknown' : 'no'
}
