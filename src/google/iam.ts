/** IAM API, v1: service accounts as resources, and roles (google/iam/admin/v1). */

import type { Policy, Role, ServiceAccount } from '../wire.ts'
import type { TestedPermissions } from './test-permissions.ts'
import { guarded, testIamPermissions } from './test-permissions.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

/** `project`: id of the account's own project, if known. Without it (`-`), a missing account is answered with 403. */
export interface Iam {
  /** GET iam/v1/projects/P/serviceAccounts/EMAIL; null on 404. */
  getServiceAccount(email: string, project?: string): Promise<ServiceAccount | null>
  /** Emails of the first hundred; Google's own agents are not among them. */
  listServiceAccounts(project: string): Promise<string[]>
  /** POST iam/v1/projects/P/serviceAccounts/EMAIL:getIamPolicy. */
  getPolicy(email: string, project?: string): Promise<Policy>
  setPolicy(email: string, policy: Policy, project?: string): Promise<Policy>
  /** POST iam/v1/projects/P/serviceAccounts/EMAIL:testIamPermissions. */
  testPermissions(email: string, names: readonly string[], project?: string): Promise<TestedPermissions>
  /** POST iam/v1/projects/P/serviceAccounts; 409 if it exists; `iam.serviceAccounts.create`. */
  createServiceAccount(
    project: string,
    id: string,
    about: { displayName: string; description?: string },
  ): Promise<ServiceAccount>
  /** DELETE iam/v1/projects/P/serviceAccounts/EMAIL; `iam.serviceAccounts.delete`. */
  deleteServiceAccount(email: string, project: string): Promise<void>
  /** GET iam/v1/roles/R, projects/P/roles/R or organizations/O/roles/R; null on 404. */
  getRole(name: string): Promise<Role | null>
}

const API = 'iam'

/**
 * `-` stands for the project of the account. With it, a missing account is answered with 403 instead of 404 (discovery document,
 * `ServiceAccount.name`), so requests name the project if it is known.
 */
const account = (email: string, project = '-') => `/v1/projects/${project}/serviceAccounts/${email}`

export function makeIam(transport: Transport): Iam {
  const { send } = transport
  return {
    getServiceAccount: (email, project) => orNull(send({ api: API, method: 'GET', path: account(email, project) })),
    listServiceAccounts: async project => {
      const path = `/v1/projects/${project}/serviceAccounts`
      const { accounts = [] } = await send<{ accounts?: { email?: string }[] }>({
        ...{ api: API, method: 'GET', path, query: { pageSize: 100 } },
      })
      return accounts.flatMap(({ email }) => email || [])
    },
    getPolicy: (email, project) =>
      send({
        api: API,
        method: 'POST',
        path: `${account(email, project)}:getIamPolicy`,
        query: { 'options.requestedPolicyVersion': 3 },
        safe: true,
      }),
    setPolicy: (email, policy, project) =>
      send<Policy>({
        api: API,
        method: 'POST',
        path: `${account(email, project)}:setIamPolicy`,
        body: { policy },
        ...guarded(policy),
      }),
    testPermissions: (email, names, project) => testIamPermissions(transport, API, account(email, project), names),
    createServiceAccount: (project, id, about) =>
      send({
        api: API,
        method: 'POST',
        path: `/v1/projects/${project}/serviceAccounts`,
        body: { accountId: id, serviceAccount: about },
      }),
    deleteServiceAccount: async (email, project) => {
      await send({ api: API, method: 'DELETE', path: account(email, project) })
    },
    getRole: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
  }
}
