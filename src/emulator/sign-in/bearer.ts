/** Identifies the caller of a service or a function by its ID token. */
import { findServiceAccount } from '../world/resources.ts'
import type { Principal, World } from '../world/world.ts'
import { isSignedBy, readJwt } from './jwt.ts'

/** The principal of a token that Google signed, that is currently valid and whose audience is accepted; undefined for any other token. */
export function bearerOf(world: World, token: string, accepts: (audience: string) => boolean): Principal | undefined {
  const read = readJwt(token)
  if (!read || !isSignedBy(token, world.googleIssuer.jwks())) return undefined
  const { iss, aud, exp, iat, email, sub } = read.claims
  const now = world.clock.now() / 1000
  if (iss !== 'https://accounts.google.com' || typeof exp !== 'number' || exp <= now) return undefined
  if (typeof iat === 'number' && iat > now + 300) return undefined
  if (typeof aud !== 'string' || !accepts(aud)) return undefined
  const account =
    findServiceAccount(world, String(sub)) ?? (typeof email === 'string' ? findServiceAccount(world, email) : undefined)
  if (account) return account.disabled ? undefined : { member: `serviceAccount:${account.email}`, email: account.email }
  return typeof email === 'string' ? { member: `user:${email}`, email } : undefined
}
