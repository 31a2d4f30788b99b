/** The three calls on a resource's allow policy that newer APIs share (google/iam/v1/iam_policy.proto, with its HTTP rules). */
import type { Policy } from '../wire.ts'
import { guarded, testIamPermissions } from './test-permissions.ts'
import type { Transport } from './wire-level/transport.ts'

/** `api` as in endpoints.ts, `version` the first part of the path: `v1`. Names are resource names without it. */
export function policyCalls(
  transport: Transport,
  api: 'artifactregistry' | 'cloudkms' | 'run' | 'secretmanager',
  version: string,
) {
  const { send } = transport
  return {
    getPolicy: (name: string) =>
      send<Policy>({
        api,
        method: 'GET',
        path: `/${version}/${name}:getIamPolicy`,
        query: { 'options.requestedPolicyVersion': 3 },
      }),
    setPolicy: (name: string, policy: Policy) =>
      send<Policy>({
        api,
        method: 'POST',
        path: `/${version}/${name}:setIamPolicy`,
        body: { policy },
        ...guarded(policy),
      }),
    testPermissions: (name: string, names: readonly string[]) =>
      testIamPermissions(transport, api, `/${version}/${name}`, names),
  }
}
