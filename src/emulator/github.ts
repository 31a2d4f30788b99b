/** GitHub's side of federation: the runner's ID token endpoint, and the issuer's discovery and keys. */
import type { IncomingMessage } from 'node:http'
import { type Answer, Refusal } from './router.ts'
import type { World } from './world.ts'

/** Requests under `/_runner/` (ID token) and `/.well-known/` (discovery, JWKS). */
export function answerRunner(world: World, request: IncomingMessage, url: URL): Answer {
  void request
  if (url.pathname.endsWith('/.well-known/jwks')) return { body: world.githubIssuer.jwks() }
  throw new Refusal('NOT_FOUND', `Not Found: ${url.pathname}`)
}
