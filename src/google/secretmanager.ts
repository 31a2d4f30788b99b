/** Secret Manager API, v1: who may read a secret. Never its value. */
import type { SecretManager } from './google.ts'
import { guarded, testIamPermissions } from './permissions.ts'
import type { Transport } from './transport.ts'
import type { Policy } from './wire.ts'

const API = 'secretmanager'

export function makeSecretManager(transport: Transport): SecretManager {
  const { send } = transport
  return {
    getPolicy: name =>
      send({
        api: API,
        method: 'GET',
        path: `/v1/${name}:getIamPolicy`,
        query: { 'options.requestedPolicyVersion': 3 },
      }),
    setPolicy: (name, policy) =>
      send<Policy>({
        api: API,
        method: 'POST',
        path: `/v1/${name}:setIamPolicy`,
        body: { policy },
        ...guarded(policy),
      }),
    testPermissions: (name, names) => testIamPermissions(transport, API, `/v1/${name}`, names),
  }
}
