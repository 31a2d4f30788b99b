/** Cloud Key Management Service API, v1: who can use a key. We encrypt nothing. */
import type { Policy } from '../wire.ts'
import { policyCalls } from './policy-calls.ts'
import type { TestedPermissions } from './test-permissions.ts'
import type { Transport } from './wire-level/transport.ts'

/** Names are `projects/P/locations/L/keyRings/R/cryptoKeys/K`. */
export interface Kms {
  /** GET cloudkms/v1/NAME:getIamPolicy, version 3; `cloudkms.cryptoKeys.getIamPolicy`. */
  getPolicy(name: string): Promise<Policy>
  /** POST NAME:setIamPolicy. */
  setPolicy(name: string, policy: Policy): Promise<Policy>
  /** POST NAME:testIamPermissions. */
  testPermissions(name: string, names: readonly string[]): Promise<TestedPermissions>
}

export const makeKms = (transport: Transport): Kms => policyCalls(transport, 'cloudkms', 'v1')
