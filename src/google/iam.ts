/** IAM API, v1: service accounts as resources, and roles (google/iam/admin/v1). */
import { orNull } from './absent.ts'
import type { Iam } from './google.ts'
import { guarded, testIamPermissions } from './permissions.ts'
import type { Transport } from './transport.ts'
import type { Policy } from './wire.ts'

const API = 'iam'

/** `-` for the project: the email says which account it is, whatever project it lives in. */
const account = (email: string) => `/v1/projects/-/serviceAccounts/${email}`

export function makeIam(transport: Transport): Iam {
  const { send } = transport
  return {
    getServiceAccount: email => orNull(send({ api: API, method: 'GET', path: account(email) })),
    getPolicy: email =>
      send({
        api: API,
        method: 'POST',
        path: `${account(email)}:getIamPolicy`,
        query: { 'options.requestedPolicyVersion': 3 },
        safe: true,
      }),
    setPolicy: (email, policy) =>
      send<Policy>({
        api: API,
        method: 'POST',
        path: `${account(email)}:setIamPolicy`,
        body: { policy },
        ...guarded(policy),
      }),
    testPermissions: (email, names) => testIamPermissions(transport, API, account(email), names),
    getRole: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
  }
}
