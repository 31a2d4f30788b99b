/** The allow policy of a resource over HTTP: `getIamPolicy`, `setIamPolicy` and `testIamPermissions`, the same for every API but for
 *  the resource and its refusals. */
import type { Policy } from '../../wire.ts'
import type { Answer, Call, Handler, Row } from '../http/router.ts'
import { readPolicy, testPermissions, writePolicy } from '../policies/authorize.ts'
import type { World } from '../world/world.ts'

/** What of a policy's methods differs from one kind of resource to the next. */
export interface PolicyHolder {
  /** What the permissions begin with: `run.services` for `run.services.getIamPolicy`. */
  permissions: string
  /** Full name of the resource of the request; throws the API's own refusal where it is not there or the caller lacks the permission. */
  find: (call: Call, world: World, permission: string) => string
  /** Full name of the resource of the request, which nobody has to be allowed to see; undefined where nothing is held on it. */
  name: (call: Call, world: World) => string | undefined
}

/** Both spellings of the one option of `getIamPolicy`. */
const VERSION_QUERY = ['options.requestedPolicyVersion', 'options.requested_policy_version']
export const GET_POLICY = { query: VERSION_QUERY }
export const SET_POLICY = { body: 'google.iam.v1.SetIamPolicyRequest' }
export const TEST_PERMISSIONS = { body: 'google.iam.v1.TestIamPermissionsRequest' }

/** The three methods as rows of `define`, for APIs that read policies with GET and name the verb after a colon. */
export function policyRoutes(at: string, holder: PolicyHolder): Row[] {
  const { get, set, test } = policyHandlers(holder)
  return [
    ['GET', `${at}:getIamPolicy`, get, GET_POLICY],
    ['POST', `${at}:setIamPolicy`, set, SET_POLICY],
    ['POST', `${at}:testIamPermissions`, test, TEST_PERMISSIONS],
  ]
}

/** The three methods by themselves, for APIs whose paths or options differ. */
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

/** Which of the permissions of the body the caller holds on the resource; none where there is no resource to ask of. */
export function testAnswer(call: Call, world: World, full: string | undefined): Answer {
  const names = (call.body.permissions ?? []) as string[]
  const permissions = full === undefined ? [] : testPermissions(world, call.principal, full, names)
  return { body: permissions.length > 0 ? { permissions } : {} }
}

/** The version of the policy that the caller understands: in the query, or in the body where the method has one. */
export function requestedVersion(call: Call): number {
  const options = call.body.options as { requestedPolicyVersion?: number } | undefined
  // Compute Engine has a spelling of its own.
  const queried = [...VERSION_QUERY, 'optionsRequestedPolicyVersion'].map(name => call.query.get(name)).find(Boolean)
  return Number(queried ?? options?.requestedPolicyVersion ?? 1)
}
