/** Security Token Service: exchanges a GitHub ID token for a federated access token. */
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { evaluateMapping } from '../policies/cel.ts'
import { mintToken } from '../sign-in/access-tokens.ts'
import { isSignedBy, readJwt } from '../sign-in/jwt.ts'
import { findProject, type PoolState, type Principal, type ProviderState, type World } from '../world/world.ts'

export function routes(_world: World): Route[] {
  return define('sts.googleapis.com', [
    ['POST', '/v1/token', exchange, { open: true, always: true, form: true }],
    ['POST', '/v1/introspect', introspect, { open: true, always: true, form: true }],
  ])
}

/** Fields by form name; JSON bodies use the second spelling (sts v1 discovery document). */
const FIELDS: Record<string, string> = {
  grant_type: 'grantType',
  audience: 'audience',
  scope: 'scope',
  requested_token_type: 'requestedTokenType',
  subject_token: 'subjectToken',
  subject_token_type: 'subjectTokenType',
  options: 'options',
}

const AUDIENCE =
  /^\/\/iam\.googleapis\.com\/((projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/]+)\/providers\/[^/]+)$/

/** OAuth errors are not wrapped in a google.rpc.Status. Texts: google-cloud reference 1.6. */
function oauth(error: string, description: string, status = 400): Refusal {
  return new Refusal('INVALID_ARGUMENT', description, { status, body: { error, error_description: description } })
}

function exchange(call: Call, world: World): Answer {
  if (call.headers.authorization)
    throw oauth('invalid_client', 'The request must not carry an Authorization header.', 401)
  const field = readFields(call)
  if (field.grant_type !== 'urn:ietf:params:oauth:grant-type:token-exchange') {
    throw oauth('unsupported_grant_type', `Unsupported grant_type: ${field.grant_type ?? ''}`)
  }
  if (field.requested_token_type !== 'urn:ietf:params:oauth:token-type:access_token') {
    throw oauth('invalid_request', 'Invalid value for "requested_token_type".')
  }
  if (!/^urn:ietf:params:oauth:token-type:(jwt|id_token)$/.test(field.subject_token_type ?? '')) {
    throw oauth('invalid_request', 'Invalid value for "subject_token_type".')
  }
  const { pool, provider } = findProvider(world, field.audience ?? '')
  const scopes = (field.scope ?? '').split(' ').filter(Boolean)
  if (scopes.length === 0) throw oauth('invalid_scope', 'The scope is missing.')
  const claims = verify(world, provider, field.subject_token ?? '')
  const { expiresMs, ...principal } = mapped(world, pool, provider, claims)
  const lifetimeMs = expiresMs - world.clock.now()
  const { token } = mintToken(world, principal, lifetimeMs, scopes)
  return {
    body: {
      access_token: token,
      issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
      token_type: 'Bearer',
      // The remaining lifetime of the subject token, not an hour.
      expires_in: Math.floor(lifetimeMs / 1000),
    },
  }
}

function readFields(call: Call): Record<string, string | undefined> {
  const fields: Record<string, string | undefined> = {}
  const json = call.headers['content-type']?.startsWith('application/json') ?? false
  for (const [key, value] of Object.entries(call.body)) {
    const name = Object.keys(FIELDS).find(each => each === key || (json && FIELDS[each] === key))
    if (!name)
      throw oauth('invalid_request', `Invalid JSON payload received. Unknown name "${key}": Cannot find field.`)
    if (typeof value !== 'string') throw oauth('invalid_request', `Invalid value for "${name}".`)
    fields[name] = value
  }
  return fields
}

function findProvider(world: World, audience: string): { pool: PoolState; provider: ProviderState } {
  const parts = AUDIENCE.exec(audience)
  if (!parts) {
    throw oauth(
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name of the Identity Provider. See https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token for the list of possible formats.',
    )
  }
  const pool = world.pools.get(parts[2] ?? '')
  const provider = pool?.providers.find(each => each.name === parts[1])
  if (!pool || !provider || pool.disabled || pool.deleted || provider.disabled || provider.deleted) {
    throw oauth(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    )
  }
  return { pool, provider }
}

/** Checks the subject token's signature, issuer, times and audience; returns its claims. */
function verify(world: World, provider: ProviderState, token: string): Record<string, unknown> {
  const read = readJwt(token)
  if (!read) throw oauth('invalid_grant', 'Unable to parse the ID Token.')
  const { claims } = read
  const now = world.clock.now() / 1000
  if (claims.iss !== provider.issuer) {
    throw oauth(
      'invalid_grant',
      `The issuer in ID Token ${String(claims.iss)} does not match the expected ones: ${provider.issuer}`,
    )
  }
  const issuer = [world.githubIssuer, ...world.otherIssuers].find(each => each.issuer === provider.issuer)
  if (!issuer) throw oauth('invalid_grant', "Error connecting to the given credential's issuer.")
  if (!isSignedBy(token, issuer.jwks())) throw oauth('invalid_grant', 'Invalid signature on the ID Token.')
  const [issued, expires] = [Number(claims.iat), Number(claims.exp)]
  if (!(expires > now)) throw oauth('invalid_grant', `ID Token issued at ${issued} is stale to sign-in.`)
  if (issued > now + 30) throw oauth('invalid_grant', `ID Token issued at ${issued} is in the future.`)
  if (expires - issued >= 48 * 3600) throw oauth('invalid_grant', 'The lifetime of the ID Token exceeds 48 hours.')
  const own = `//iam.googleapis.com/${provider.name}`
  const expected = provider.allowedAudiences.length > 0 ? provider.allowedAudiences : [own, `https:${own}`]
  const given = Array.isArray(claims.aud) ? claims.aud.map(String) : [String(claims.aud)]
  if (!given.some(audience => expected.includes(audience))) {
    throw oauth(
      'invalid_grant',
      `The audience in ID Token [${given.join(', ')}] does not match the expected audience ${expected.at(-1)}.`,
    )
  }
  return claims
}

/** The federated principal that the provider's attribute mapping derives from the claims, if the attribute condition is met. */
function mapped(
  world: World,
  pool: PoolState,
  provider: ProviderState,
  claims: Record<string, unknown>,
): Principal & { expiresMs: number } {
  const google: Record<string, unknown> = {}
  const attributes: Record<string, string> = {}
  for (const [target, expression] of Object.entries(provider.attributeMapping)) {
    const value = evaluated(target, expression, claims)
    if (target.startsWith('google.')) google[target.slice('google.'.length)] = value
    else attributes[target.slice('attribute.'.length)] = String(value)
  }
  const subject = google.subject
  if (typeof subject !== 'string' || subject === '') {
    throw oauth('invalid_request', 'Could not obtain a value for google.subject from the given credential.')
  }
  if (Buffer.byteLength(subject) > 127) {
    throw oauth(
      'invalid_request',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit. Either modify your attribute mapping or the incoming assertion to produce a mapped attribute that is less than 127 bytes.',
    )
  }
  if (!admitted(provider, { assertion: claims, google, attribute: attributes })) {
    throw oauth('unauthorized_client', 'The given credential is rejected by the attribute condition.')
  }
  const project = findProject(world, /^projects\/(\d+)\//.exec(pool.name)?.[1] ?? '')?.projectId
  return {
    member: `principal://iam.googleapis.com/${pool.name}/subject/${subject}`,
    pool: pool.name,
    attributes,
    ...(Array.isArray(google.groups) && { groups: google.groups.map(String) }),
    ...(project !== undefined && { project }),
    expiresMs: Number(claims.exp) * 1000,
  }
}

function evaluated(target: string, expression: string, assertion: Record<string, unknown>): unknown {
  try {
    return evaluateMapping(expression, { assertion })
  } catch {
    throw oauth('invalid_request', `Could not obtain a value for ${target} from the given credential.`)
  }
}

function admitted(provider: ProviderState, variables: Record<string, unknown>): boolean {
  if (!provider.attributeCondition) return true
  try {
    return evaluateMapping(provider.attributeCondition, variables) === true
  } catch {
    return false
  }
}

/** RFC 7662: which principal a token belongs to. */
function introspect(call: Call, world: World): Answer {
  const token = world.tokens.get(String(call.body.token ?? ''))
  if (!token || token.expiresMs <= world.clock.now()) return { body: { active: false } }
  const exp = Math.floor(token.expiresMs / 1000)
  return {
    body: {
      active: true,
      username: token.member,
      exp,
      scope: token.scopes.join(' '),
      iss: 'https://sts.googleapis.com/',
    },
  }
}
