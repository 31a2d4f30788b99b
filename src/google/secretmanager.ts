/** Secret Manager API, v1: who can read a secret. Never its value. */
import type { Policy } from '../wire.ts'
import { policyCalls } from './policy-calls.ts'
import type { TestedPermissions } from './test-permissions.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

/** google.cloud.secretmanager.v1.SecretVersion, the field that we read. */
interface SecretVersion {
  state?: string
}

/** Names are `projects/P/secrets/S`. */
export interface SecretManager {
  /** GET secretmanager/v1/NAME:getIamPolicy, version 3. */
  getPolicy(name: string): Promise<Policy>
  /** GET secretmanager/v1/projects/P/secrets/S/versions/V; null on 404. */
  getVersion(name: string): Promise<SecretVersion | null>
  /** POST NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST NAME:testIamPermissions. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

export const makeSecretManager = (transport: Transport): SecretManager => ({
  ...policyCalls(transport, API, 'v1'),
  getVersion: name => orNull(transport.send({ api: API, method: 'GET', path: `/v1/${name}` })),
})

const API = 'secretmanager'
