/** What Google's front end checks before a method runs: the token is valid, it has the required scope, and the API is enabled. */
import { violations } from '../policies/organization-policies.ts'
import { CLOUD_PLATFORM } from '../sign-in/access-tokens.ts'
import { fullName } from '../world/resources.ts'
import { findProject, isServing, type Token, type World } from '../world/world.ts'
import { TITLES } from './hosts.ts'
import { errorInfo, Refusal } from './router.ts'

const EXPECTED =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'
const AUTH = 'https://www.googleapis.com/auth/'
const CHALLENGE = 'Bearer realm="https://accounts.google.com/"'

/** The token in the Authorization header. Throws 401 if the token is missing, unknown or expired, or if its account has since been
 *  disabled or deleted; throws 403 if it lacks the cloud-platform scope. Reasons: google/api/error_reason.proto. */
export function authenticate(world: World, api: string, authorization: string | undefined): Token {
  const bearer = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1]
  if (!bearer) {
    throw new Refusal('UNAUTHENTICATED', `Request is missing required authentication credential. ${EXPECTED}`, {
      headers: { 'www-authenticate': CHALLENGE },
      details: [errorInfo('CREDENTIALS_MISSING', 'googleapis.com', { service: api })],
    })
  }
  const token = world.tokens.get(bearer)
  const account = token?.email ? world.serviceAccounts.get(token.email) : undefined
  const lost = token?.member.startsWith('serviceAccount:') && (!account || account.disabled)
  const refused = token?.pool !== undefined && world.refusesFederation.has(api)
  if (!token || token.expiresMs <= world.clock.now() || lost || refused) {
    const reason = lost
      ? 'ACCOUNT_STATE_INVALID'
      : token && !refused
        ? 'ACCESS_TOKEN_EXPIRED'
        : 'ACCESS_TOKEN_TYPE_UNSUPPORTED'
    throw new Refusal('UNAUTHENTICATED', `Request had invalid authentication credentials. ${EXPECTED}`, {
      headers: { 'www-authenticate': `${CHALLENGE}, error="invalid_token"` },
      details: [errorInfo(reason, 'googleapis.com', { service: api })],
    })
  }
  // Client libraries request the narrower scope when they only impersonate an account (`_IAM_SCOPE` in google-auth).
  const enough = /^iam(?:credentials)?\./.test(api) ? [CLOUD_PLATFORM, `${AUTH}iam`] : [CLOUD_PLATFORM]
  if (!token.scopes.some(scope => enough.includes(scope))) {
    throw new Refusal('PERMISSION_DENIED', 'Request had insufficient authentication scopes.', {
      headers: {
        'www-authenticate': `${CHALLENGE}, error="insufficient_scope", scope="https://www.googleapis.com/auth/cloud-platform"`,
      },
      details: [errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'googleapis.com', { service: api })],
    })
  }
  return token
}

/** Throws 403 SERVICE_DISABLED if the API is disabled in the project that the path names, or else in the caller's project. */
export function requireEnabled(world: World, api: string, params: Record<string, string>, principal: Token): void {
  const project = findProject(world, params.project ?? '') ?? findProject(world, principal.project ?? '')
  if (!project) return
  if (!isServing(world, project, api)) throw serviceDisabled(api, project.number)
  if (RESTRICTABLE.has(api)) requireAllowed(world, api, project.number)
}

/** From Google's list of services that `gcp.restrictServiceUsage` supports; IAM, Resource Manager and Logging are among those not on it. */
const RESTRICTABLE: ReadonlySet<string> = new Set([
  'run.googleapis.com',
  'artifactregistry.googleapis.com',
  'storage.googleapis.com',
  'cloudbuild.googleapis.com',
  'secretmanager.googleapis.com',
])

/** Reason and metadata: google/api/error_reason.proto, RESOURCE_USAGE_RESTRICTION_VIOLATED. The text has not been seen in the field. */
function requireAllowed(world: World, api: string, number: string): void {
  const constraint = 'gcp.restrictServiceUsage'
  if (violations(world, constraint, fullName.project(number), [api]).length === 0) return
  throw new Refusal(
    'PERMISSION_DENIED',
    `Request is disallowed by organization's constraints/${constraint} constraint for 'projects/${number}' attempting to use service '${api}'.`,
    {
      details: [
        errorInfo('RESOURCE_USAGE_RESTRICTION_VIOLATED', 'googleapis.com', {
          consumer: `projects/${number}`,
          service: api,
        }),
      ],
    },
  )
}

export function serviceDisabled(api: string, projectNumber: string): Refusal {
  const title = TITLES[api] ?? api
  const activationUrl = `https://console.developers.google.com/apis/api/${api}/overview?project=${projectNumber}`
  const message = `${title} has not been used in project ${projectNumber} before or it is disabled. Enable it by visiting ${activationUrl} then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.`
  return new Refusal('PERMISSION_DENIED', message, {
    details: [
      errorInfo('SERVICE_DISABLED', 'googleapis.com', {
        service: api,
        serviceTitle: title,
        consumer: `projects/${projectNumber}`,
        containerInfo: projectNumber,
        activationUrl,
      }),
      { '@type': 'type.googleapis.com/google.rpc.LocalizedMessage', locale: 'en-US', message },
      {
        '@type': 'type.googleapis.com/google.rpc.Help',
        links: [{ description: 'Google developers console API activation', url: activationUrl }],
      },
    ],
  })
}
