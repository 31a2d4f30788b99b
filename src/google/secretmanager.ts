/** Secret Manager API, v1: who can read a secret. Never its value. */
import type { SecretManager } from './google.ts'
import { policyCalls } from './policy-calls.ts'
import type { Transport } from './wire-level/transport.ts'

export const makeSecretManager = (transport: Transport): SecretManager => policyCalls(transport, 'secretmanager', 'v1')
