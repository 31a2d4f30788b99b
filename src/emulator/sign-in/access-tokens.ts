/** Access tokens: opaque strings that the world stores. */
import { randomBytes } from 'node:crypto'
import { findServiceAccount } from '../world/resources.ts'
import type { Principal, Token, World } from '../world/world.ts'

export const CLOUD_PLATFORM = 'https://www.googleapis.com/auth/cloud-platform'

/** Mints a token for a principal. `lifetimeMs` is measured on the world's clock. */
export function mintToken(
  world: World,
  principal: Principal,
  lifetimeMs = 3_600_000,
  scopes: string[] = [CLOUD_PLATFORM],
): { token: string } & Token {
  const state: Token = { ...principal, expiresMs: world.clock.now() + lifetimeMs, scopes }
  // Google's prefixes: `ya29.c.` for service accounts, `ya29.d.` for federated identities, `ya29.a0` for users.
  const kind = principal.pool !== undefined ? 'd.' : principal.member.startsWith('serviceAccount:') ? 'c.' : 'a0'
  const token = `ya29.${kind}${randomBytes(96).toString('base64url')}`
  world.tokens.set(token, state)
  return { token, ...state }
}

/** The principal for `user:E` or `serviceAccount:E`. */
export function principalOf(world: World, member: string): Principal {
  const email = member.slice(member.indexOf(':') + 1)
  const project = findServiceAccount(world, email)?.projectId
  return { member, email, ...(project !== undefined && { project }) }
}
