/** IAM API, v1: pools of federated identities and their providers (iam v1 discovery document; google/iam/v1beta/workload_identity_pool.proto). */

import type { Operation } from '../wire.ts'
import { orNull } from './wire-level/absent.ts'
import { poll, resultOf } from './wire-level/operation.ts'
import { type ApiCall, callName, type Transport } from './wire-level/transport.ts'

/** A pool, or a provider with the four fields at the end. Deleted ones can be read and undeleted for 30 days; their name stays taken. */
export interface WorkloadPool {
  /** Of the answer: `projects/NUMBER/locations/global/workloadIdentityPools/POOL`, and `/providers/PROVIDER` of a provider. */
  name?: string
  displayName?: string
  /** At most 256 characters. */
  description?: string
  state?: 'STATE_UNSPECIFIED' | 'ACTIVE' | 'DELETED'
  disabled?: boolean
  attributeMapping?: Record<string, string>
  /** CEL over `assertion`, `google` and `attribute`. */
  attributeCondition?: string
  oidc?: { issuerUri?: string; allowedAudiences?: string[] }
}

/** `name` is that of a pool or of a provider, with the project's id or number. Every change waits for its operation. */
export interface WorkloadPools {
  /** GET iam/v1/NAME; null on 404; `iam.workloadIdentityPools.get` or `iam.workloadIdentityPoolProviders.get`. */
  get(name: string): Promise<WorkloadPool | null>
  /** GET iam/v1/POOL/providers: those that are not deleted, at most 100; `iam.workloadIdentityPoolProviders.list`. */
  providers(pool: string): Promise<WorkloadPool[]>
  /** POST iam/v1/PARENT; 409 if the name is taken, also by a deleted one. */
  create(name: string, body: WorkloadPool): Promise<void>
  /** PATCH iam/v1/NAME of exactly the fields of `body`. */
  update(name: string, body: WorkloadPool): Promise<void>
  /** POST iam/v1/NAME:undelete. */
  undelete(name: string): Promise<void>
  /** DELETE iam/v1/NAME. */
  delete(name: string): Promise<void>
}

const API = 'iam'

export function makeWorkloadPools({ send, signal, endpoints }: Transport): WorkloadPools {
  const change = async (call: Omit<ApiCall, 'api'>): Promise<void> => {
    const start: ApiCall = { api: API, ...call }
    const started = await send<Operation>(start)
    const read = () => send<Operation>({ api: API, method: 'GET', path: `/v1/${started.name}` })
    const operation = started.done ? started : await poll(read, ({ done }) => done === true, signal)
    resultOf(operation, callName(endpoints, start))
  }
  return {
    get: name => orNull(send({ api: API, method: 'GET', path: `/v1/${name}` })),
    providers: async pool => {
      const path = `/v1/${pool}/providers`
      const { workloadIdentityPoolProviders: found = [] } = await send<{
        workloadIdentityPoolProviders?: WorkloadPool[]
      }>({ api: API, method: 'GET', path, query: { pageSize: 100 } })
      return found
    },
    create: (name, body) => {
      const at = name.lastIndexOf('/')
      const [parent, id] = [name.slice(0, at), name.slice(at + 1)]
      const field = parent.endsWith('/providers') ? 'workloadIdentityPoolProviderId' : 'workloadIdentityPoolId'
      return change({ method: 'POST', path: `/v1/${parent}`, query: { [field]: id }, body })
    },
    update: (name, body) =>
      change({ method: 'PATCH', path: `/v1/${name}`, query: { updateMask: Object.keys(body).join(',') }, body }),
    undelete: name => change({ method: 'POST', path: `/v1/${name}:undelete`, body: {} }),
    delete: name => change({ method: 'DELETE', path: `/v1/${name}` }),
  }
}
