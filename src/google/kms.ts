/** Cloud Key Management Service API, v1: who can use a key. We encrypt nothing. */
import type { Kms } from './google.ts'
import { policyCalls } from './policy-calls.ts'
import type { Transport } from './wire-level/transport.ts'

export const makeKms = (transport: Transport): Kms => policyCalls(transport, 'cloudkms', 'v1')
