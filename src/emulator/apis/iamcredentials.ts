/** IAM Service Account Credentials: access and ID tokens of a service account, for callers that can impersonate it. */
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { violations } from '../policies/organization-policies.ts'
import { mintToken, principalOf } from '../sign-in/access-tokens.ts'
import { fullName } from '../world/resources.ts'
import type { Principal, ServiceAccountState, World } from '../world/world.ts'

const MESSAGES = 'google.iam.credentials.v1'
const ACCOUNT = '/v1/projects/{project}/serviceAccounts/{account}'

export function routes(_world: World): Route[] {
  return define('iamcredentials.googleapis.com', [
    ['POST', `${ACCOUNT}:generateAccessToken`, generateAccessToken, { body: `${MESSAGES}.GenerateAccessTokenRequest` }],
    ['POST', `${ACCOUNT}:generateIdToken`, generateIdToken, { body: `${MESSAGES}.GenerateIdTokenRequest` }],
  ])
}

function generateAccessToken(call: Call, world: World): Answer {
  const account = impersonated(call, world, 'iam.serviceAccounts.getAccessToken')
  const scopes = call.body.scope as string[] | undefined
  if (!scopes?.length)
    throw invalid('Request contains an invalid argument.', 'scope', 'At least one scope is required.')
  const seconds = Number.parseFloat(String(call.body.lifetime ?? '3600s'))
  const extended = mayLast12Hours(world, account)
  const limit = extended ? 43200 : 3600
  if (seconds > limit) throw invalid(`The access token lifetime cannot exceed ${limit} seconds.`, 'lifetime')
  if (!(seconds > 0)) throw invalid('The access token lifetime must be positive.', 'lifetime')
  const { token, expiresMs } = mintToken(
    world,
    principalOf(world, `serviceAccount:${account.email}`),
    seconds * 1000,
    scopes,
  )
  return { body: { accessToken: token, expireTime: `${new Date(expiresMs).toISOString().slice(0, 19)}Z` } }
}

function generateIdToken(call: Call, world: World): Answer {
  const account = impersonated(call, world, 'iam.serviceAccounts.getOpenIdToken')
  const { audience, includeEmail, useEmailAzp } = call.body
  if (typeof audience !== 'string' || audience === '')
    throw invalid('Request contains an invalid argument.', 'audience')
  const issued = Math.floor(world.clock.now() / 1000)
  const token = world.googleIssuer.sign({
    aud: audience,
    azp: useEmailAzp === true ? account.email : account.uniqueId,
    ...(includeEmail === true && { email: account.email, email_verified: true }),
    exp: issued + 3600,
    iat: issued,
    iss: world.googleIssuer.issuer,
    sub: account.uniqueId,
  })
  return { body: { token } }
}

/** The account, if the caller has the permission on it, directly or through a chain of delegates. Each link up to the last delegate needs
 *  `implicitDelegation` on the next; the last delegate needs the permission itself on the account. */
function impersonated(call: Call, world: World, permission: string): ServiceAccountState {
  if (call.params.project !== '-') {
    throw invalid(
      `Invalid form of account ID ${call.params.account}. Should be projects/-/serviceAccounts/{ACCOUNT}.`,
      'name',
    )
  }
  let holder: Principal = call.principal
  for (const delegate of (call.body.delegates as string[] | undefined) ?? []) {
    const email = /^projects\/-\/serviceAccounts\/([^/]+)$/.exec(delegate)?.[1]
    if (!email)
      throw invalid(`Invalid delegate: ${delegate}. Should be projects/-/serviceAccounts/{ACCOUNT}.`, 'delegates')
    check(world, holder, 'iam.serviceAccounts.implicitDelegation', email)
    holder = principalOf(world, `serviceAccount:${email}`)
  }
  return check(world, holder, permission, call.params.account ?? '')
}

function check(world: World, holder: Principal, permission: string, emailOrId: string): ServiceAccountState {
  const account =
    world.serviceAccounts.get(emailOrId) ??
    [...world.serviceAccounts.values()].find(each => each.uniqueId === emailOrId)
  // Users have seen both this and the 403 below for an account that does not exist; this is the one that they ask about.
  if (!account && emailOrId.includes('@')) {
    throw new Refusal('NOT_FOUND', `Not found; Gaia id not found for email ${emailOrId}`)
  }
  // Google's own agents and the legacy Cloud Build account cannot be impersonated; disabled ones mint nothing.
  const usable = account && !account.agent && !account.disabled
  if (usable && authorize(world, holder, permission, fullName.serviceAccount(account.projectId, account.email)))
    return account
  throw new Refusal('PERMISSION_DENIED', `Permission '${permission}' denied on resource (or it may not exist).`, {
    details: [errorInfo('IAM_PERMISSION_DENIED', 'iam.googleapis.com', { permission })],
  })
}

/** `constraints/iam.allowServiceAccountCredentialLifetimeExtension` lists the accounts; the list is empty by default. */
function mayLast12Hours(world: World, account: ServiceAccountState): boolean {
  const constraint = 'iam.allowServiceAccountCredentialLifetimeExtension'
  const listed = [...world.orgPolicies.values()].some(policies => policies.has(constraint))
  return listed && violations(world, constraint, fullName.project(account.projectId), [account.email]).length === 0
}

const invalid = (message: string, field: string, description = message) =>
  new Refusal('INVALID_ARGUMENT', message, {
    details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] }],
  })
