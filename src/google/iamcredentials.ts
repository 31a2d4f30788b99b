/** IAM Service Account Credentials API, v1: tokens of another account. The `-` for the project is mandatory here. */
import type { Transport } from './wire-level/transport.ts'

const API = 'iamcredentials'
const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'

const account = (email: string) => `projects/-/serviceAccounts/${email}`
const chain = (delegates: readonly string[]) => ({
  ...(delegates.length > 0 && { delegates: delegates.map(name => (name.includes('/') ? name : account(name))) }),
})

export interface AccessToken {
  token: string
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** `generateAccessToken`; needs `iam.serviceAccounts.getAccessToken` on the account (or on the next of the delegates). */
export async function generateAccessToken(
  { send }: Transport,
  email: string,
  options: { lifetimeSeconds: number; delegates?: readonly string[] },
): Promise<AccessToken> {
  const answer = await send<{ accessToken: string; expireTime: string }>({
    api: API,
    method: 'POST',
    path: `/v1/${account(email)}:generateAccessToken`,
    body: { scope: [SCOPE], lifetime: `${options.lifetimeSeconds}s`, ...chain(options.delegates ?? []) },
    safe: true,
  })
  return { token: answer.accessToken, expiresAt: Date.parse(answer.expireTime) }
}

/** `generateIdToken` with the account's email in it; needs `iam.serviceAccounts.getOpenIdToken`. */
export async function generateIdToken(
  { send }: Transport,
  email: string,
  audience: string,
  delegates: readonly string[] = [],
): Promise<string> {
  const answer = await send<{ token: string }>({
    api: API,
    method: 'POST',
    path: `/v1/${account(email)}:generateIdToken`,
    body: { audience, includeEmail: true, ...chain(delegates) },
    safe: true,
  })
  return answer.token
}
