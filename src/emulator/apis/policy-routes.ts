/** The allow policy of a resource over HTTP: `getIamPolicy`, `setIamPolicy` and `testIamPermissions`. APIs differ only in how they
 *  name the resource and word their errors. */
import type { Policy } from '../../wire.ts'
import type { Answer, Call, Handler, Row } from '../http/router.ts'
import { readPolicy, testPermissions, writePolicy } from '../policies/authorize.ts'
import type { World } from '../world/world.ts'

/** What differs in the policy methods between kinds of resource. */
export interface PolicyHolder {
  /** The prefix of the permissions: `run.services` for `run.services.getIamPolicy`. */
  permissions: string
  /** The resource's full name; throws the API's own error if the resource does not exist or the caller lacks the permission. */
  find: (call: Call, world: World, permission: string) => string
  /** The resource's full name, for which the caller needs no permission; undefined if nobody has permissions on it. */
  name: (call: Call, world: World) => string | undefined
}

/** Both spellings of the only option of `getIamPolicy`. */
const VERSION_QUERY = ['options.requestedPolicyVersion', 'options.requested_policy_version']
export const GET_POLICY = { query: VERSION_QUERY }
export const SET_POLICY = { body: 'google.iam.v1.SetIamPolicyRequest' }
export const TEST_PERMISSIONS = { body: 'google.iam.v1.TestIamPermissionsRequest' }

/** The three methods as rows for `define`, for APIs that read policies with GET and put the verb after a colon. */
export function policyRoutes(at: string, holder: PolicyHolder): Row[] {
  const { get, set, test } = policyHandlers(holder)
  return [
    ['GET', `${at}:getIamPolicy`, get, GET_POLICY],
    ['POST', `${at}:setIamPolicy`, set, SET_POLICY],
    ['POST', `${at}:testIamPermissions`, test, TEST_PERMISSIONS],
  ]
}

/** The handlers of the three methods, for APIs whose paths or options differ. */
export function policyHandlers({ permissions, find, name }: PolicyHolder): Record<'get' | 'set' | 'test', Handler> {
  return {
    get: (call, world) => {
      const full = find(call, world, `${permissions}.getIamPolicy`)
      return { body: readPolicy(world, full, requestedVersion(call)) }
    },
    set: (call, world) => {
      const full = find(call, world, `${permissions}.setIamPolicy`)
      return { body: writePolicy(world, full, (call.body.policy ?? {}) as Policy) }
    },
    test: (call, world) => testAnswer(call, world, name(call, world)),
  }
}

/** The permissions in the body that the caller has on the resource; none if `full` is undefined. */
export function testAnswer(call: Call, world: World, full: string | undefined): Answer {
  const names = (call.body.permissions ?? []) as string[]
  const permissions = full === undefined ? [] : testPermissions(world, call.principal, full, names)
  return { body: permissions.length > 0 ? { permissions } : {} }
}

/** The policy version that the caller requests, in the query or, if the method has one, in the body; 1 by default. */
export function requestedVersion(call: Call): number {
  const options = call.body.options as { requestedPolicyVersion?: number } | undefined
  // Compute Engine has its own spelling.
  const queried = [...VERSION_QUERY, 'optionsRequestedPolicyVersion'].map(name => call.query.get(name)).find(Boolean)
  return Number(queried ?? options?.requestedPolicyVersion ?? 1)
}
