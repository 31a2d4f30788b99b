/** GitHub's side of federation: the runner's ID token endpoint, and the issuer's discovery and keys. */
import { type Answer, type Incoming, Refusal } from '../http/router.ts'
import { newId, type World } from '../world/world.ts'

/** The path and query of ACTIONS_ID_TOKEN_REQUEST_URL. GitHub's own path is longer and opaque; its URL has a query too. */
export const ID_TOKEN_PATH = '/_runner/idtoken/1658821493/job?api-version=2.0'

/** Answers requests under `/_runner/` (ID token) and `/.well-known/` (discovery, JWKS). */
export function answerRunner(world: World, request: Incoming, url: URL): Answer {
  if (request.method !== 'GET') throw new Refusal('NOT_FOUND', `Not Found: ${request.method} ${url.pathname}`)
  if (url.pathname.startsWith('/_runner/idtoken/')) return idToken(world, request, url)
  const { issuer } = world.githubIssuer
  if (url.pathname === '/.well-known/jwks') return { body: world.githubIssuer.jwks() }
  if (url.pathname === '/.well-known/openid-configuration') {
    return {
      body: {
        issuer,
        jwks_uri: `${issuer}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
      },
    }
  }
  throw new Refusal('NOT_FOUND', `Not Found: ${url.pathname}`)
}

/** `{ value }`: a JWT for the requested audience; by default the URL of the repository's owner, as on GitHub. */
function idToken(world: World, request: Incoming, url: URL): Answer {
  const { requestToken, mayAskForIdTokens } = world.runner
  const authorized = mayAskForIdTokens && request.headers.authorization === `Bearer ${requestToken}`
  if (!authorized) {
    return {
      status: 401,
      body: { $id: '1', message: 'The token is not valid for this job.', typeName: 'UnauthorizedRequestException' },
    }
  }
  if (!url.searchParams.has('api-version')) return { status: 400, body: { message: 'No api-version was given.' } }
  const audience = url.searchParams.get('audience') ?? `https://github.com/${world.runner.claims.repository_owner}`
  return { body: { count: 1, value: githubToken(world, { aud: audience }) } }
}

/** An ID token for the run; `claims` override its own. */
export function githubToken(world: World, claims: Record<string, unknown> = {}): string {
  const issued = Math.floor(world.clock.now() / 1000)
  const { claims: run, tokenSeconds } = world.runner
  return world.githubIssuer.sign({
    jti: newId(world),
    ...run,
    iss: world.githubIssuer.issuer,
    nbf: issued - 600,
    exp: issued + tokenSeconds,
    iat: issued,
    ...claims,
  })
}
