/** Secret Manager API, v1: who can read a secret. Never its value. */
import type { Policy } from '../wire.ts'
import { policyCalls } from './policy-calls.ts'
import type { TestedPermissions } from './test-permissions.ts'
import type { Transport } from './wire-level/transport.ts'

/** Names are `projects/P/secrets/S`. */
export interface SecretManager {
  /** GET secretmanager/v1/NAME:getIamPolicy, version 3. */
  getPolicy(name: string): Promise<Policy>
  /** POST NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST NAME:testIamPermissions. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

export const makeSecretManager = (transport: Transport): SecretManager => policyCalls(transport, 'secretmanager', 'v1')
