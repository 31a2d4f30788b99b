/**
 * Credential files: of an earlier auth step, of gcloud on a laptop, or named by GOOGLE_APPLICATION_CREDENTIALS. The library reads them;
 * we handle service account impersonation in a file ourselves, to share retries, waiting and messages.
 */

import type { JWT, JWTInput } from 'google-auth-library'
import type { IdentityPoolClientOptions } from 'google-auth-library/build/src/auth/identitypoolclient.js'
import { FileFault } from '../../files/fault.ts'
import { readText } from '../../files/read.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Identity } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { object, text } from '../../words/untyped.ts'
import type { ApiError } from '../wire-level/api-error.ts'
import { isSafeForTokens, isSafeToAskForToken } from '../wire-level/safe-address.ts'
import { libraryCredentials } from './auth-client.ts'
import { credentialsMissing, federationUnsupported, idTokenRefused } from './auth-errors.ts'
import type { AuthContext, CredentialOrigin } from './credentials.ts'
import { exchangeRefused } from './exchange-refused.ts'
import { directOrigins } from './federation.ts'
import { impersonated } from './impersonated.ts'
import { readClaims, readProvider, subjectPrincipal } from './token-claims.ts'
import { keyRefused, userRefused } from './token-refused.ts'

const SCOPES = ['https://www.googleapis.com/auth/cloud-platform']
type Method = Identity['method']
type Json = Record<string, unknown>

/** @param variable the environment variable or chain that named the file, for messages */
export async function fromFile(
  path: string,
  variable: string,
  config: Config,
  context: AuthContext,
  method: Method = 'exported-credentials',
): Promise<CredentialOrigin> {
  const json = parse(read(path, variable), path, variable)
  return fromJson(json, { where: variable, path, method, config, context })
}

interface Origin {
  where: string
  path: string
  method: Method
  config: Config
  context: AuthContext
}

/** The environment names it, so it can be anywhere, but not a pipe or a device. */
function read(path: string, variable: string): string {
  try {
    return readText(path)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    throw credentialsMissing(variable, say`the file ${path}, named by ${variable}, ${error.message}.`, error)
  }
}

function parse(text: string, path: string, variable: string): Json {
  try {
    const json: unknown = JSON.parse(text)
    if (typeof json === 'object' && json !== null) return json as Json
  } catch {
    // The message of JSON.parse quotes the file, which is a secret.
  }
  throw credentialsMissing(variable, say`the file ${path}, named by ${variable}, is not a JSON object.`)
}

async function fromJson(json: Json, origin: Origin): Promise<CredentialOrigin> {
  switch (json.type) {
    case 'external_account':
      return fromExternalAccount(json, origin)
    case 'service_account':
      return fromKey(json, origin)
    case 'authorized_user':
    case 'external_account_authorized_user':
      return fromUser(json, origin)
    case 'impersonated_service_account':
      return fromImpersonated(json, origin)
    default:
      throw unusable(origin, say`has the unknown type "${String(json.type).slice(0, 40)}".`)
  }
}

const unusable = ({ where, path }: Origin, what: string, cause?: unknown) =>
  credentialsMissing(where, say`the credentials in ${path} (${where}) cannot be used: the file ${what}`, cause)

/** Workload (or workforce) identity federation in auth@v3's form: the ID token comes from the runner's endpoint. */
async function fromExternalAccount(json: Json, origin: Origin): Promise<CredentialOrigin> {
  const { context } = origin
  const { endpoints, signal, mask } = context
  const { service_account_impersonation_url: impersonationUrl, ...rest } = json
  const audience = text(json.audience) ?? ''
  const provider = readProvider(audience)
  const source = object(json.credential_source) ?? {}
  for (const value of Object.values(object(source.headers) ?? {}))
    if (text(value)) mask(String(value).replace(/^bearer /i, ''))
  const tokenUrl = endpoints.override('sts')
    ? `${endpoints.override('sts')}/v1/token`
    : (text(json.token_url) ?? `${endpoints.base('sts')}/v1/token`)
  requireSafe(tokenUrl, 'token_url', isSafeForTokens, origin)
  // Every address that the library requests: `url` with the runner's request token, the others on Amazon's machines.
  for (const name of ['url', 'region_url', 'imdsv2_session_token_url'])
    requireSafe(source[name], `credential_source.${name}`, isSafeToAskForToken, origin)
  const options = { universe_domain: endpoints.universe, ...rest, token_url: tokenUrl }
  const identity: Identity = { method: origin.method, through: `${origin.where} (${audience})` }
  let subjectToken: string | undefined
  const seen = (token: string) => {
    mask(token)
    subjectToken = token
    const principal = subjectPrincipal(provider, readClaims(token))
    if (principal !== undefined) identity.principal = principal
  }
  const refused = (error: ApiError) => {
    if (subjectToken !== undefined)
      return exchangeRefused(error, { provider, claims: readClaims(subjectToken), setBy: 'file' })
    return noSubjectToken(error, source, origin)
  }
  const make = async () => {
    if (source.environment_id !== undefined || source.executable !== undefined) {
      const { ExternalAccountClient } = await import('google-auth-library/build/src/auth/externalclient.js')
      return ExternalAccountClient.fromJSON(options as unknown as IdentityPoolClientOptions)
    }
    const { PoolClient } = await import('./pool-client.ts')
    const direct = directOrigins([tokenUrl, text(source.url) ?? ''], context)
    return new PoolClient(options as unknown as IdentityPoolClientOptions, { signal, headers: {}, direct, seen })
  }
  const client = await make().catch(error => {
    throw unusable(origin, say`is incomplete: ${errorText(error)}`, error)
  })
  if (!client) throw unusable(origin, say`is not an external account.`)
  const credentials = libraryCredentials({ ...context, client, identity, call: callOf(tokenUrl), refused })
  const made: CredentialOrigin = {
    credentials: { ...credentials, explain: error => (error.status === 401 ? federationUnsupported(error) : error) },
    federated: { provider: audience.replace(/^\/\/[^/]+\//, ''), subjectToken: () => subjectToken },
  }
  return impersonationUrl === undefined ? made : behind(made, impersonationUrl, [], origin)
}

/** The file says where a token of the outside world comes from, and nothing came from there. */
function noSubjectToken(error: ApiError, source: Json, origin: Origin): Error {
  const url = text(source.url)
  if (!url) return unusable(origin, say`does not yield a token: ${error.message}`, error)
  const host = URL.canParse(url) ? new URL(url).host : url
  const ofRunner =
    /\.actions\.githubusercontent\.com$/.test(host) ||
    url.startsWith(origin.context.env.ACTIONS_ID_TOKEN_REQUEST_URL || ' ')
  if (!ofRunner)
    return unusable(
      origin,
      say`leads to no token: ${host} (credential_source.url) answered ${error.status || say`nothing`}: ${error.message}.`,
      error,
    )
  if (error.status === 401 || error.status === 403)
    return unusable(
      origin,
      say`was written for another job, or its right to ask has ended: GitHub answered ${error.status}. The step that signs in has to run in this job.`,
      error,
    )
  return idTokenRefused(error, origin.context.env)
}

/** Throws UserError for an address that would send a token unencrypted; the library reports missing ones. */
function requireSafe(url: unknown, field: string, isSafe: (url: URL) => boolean, origin: Origin): void {
  if (url === undefined || url === null || url === '') return
  if (typeof url === 'string' && URL.canParse(url) && isSafe(new URL(url))) return
  throw unusable(
    origin,
    say`has a ${field} that is not an https address, so the token would be sent without encryption.`,
  )
}

/** A service account key. Signed here for each API, so it needs no token endpoint and works in every universe. */
async function fromKey(json: Json, origin: Origin): Promise<CredentialOrigin> {
  const { JWT: Client } = await import('google-auth-library/build/src/auth/jwtclient.js')
  const client = new Client({ scopes: SCOPES })
  client.useJWTAccessWithScope = true
  try {
    client.fromJSON(json as JWTInput)
  } catch (error) {
    throw unusable(origin, say`is incomplete: ${errorText(error)}`, error)
  }
  origin.context.mask(String(json.private_key))
  const project = text(json.project_id)
  return {
    credentials: libraryCredentials({
      ...origin.context,
      client,
      identity: { method: origin.method, principal: `serviceAccount:${json.client_email}`, through: origin.where },
      ...(project !== undefined && { project }),
      call: say`sign a token with the key`,
      refused: error =>
        error.status === 0 && !error.call.startsWith('POST ')
          ? unusable(origin, say`contains an unusable key: ${error.message}`, error)
          : keyRefused(error, { email: String(json.client_email), id: text(json.private_key_id) }, origin.where),
      ...(origin.context.endpoints.universe === 'googleapis.com' && {
        whyNot: { call: 'POST oauth2.googleapis.com/token', ask: () => askWithKey(Client, json) },
      }),
      idToken: audience => client.fetchIdToken(audience),
    }),
  }
}

/** The token endpoint takes the same key, and says what is wrong with it. */
function askWithKey(Client: typeof JWT, json: Json): Promise<unknown> {
  const client = new Client({ scopes: SCOPES })
  client.fromJSON(json as JWTInput)
  client.transporter.defaults.redirect = 'manual'
  return client.authorize()
}

/** A person, from `gcloud auth application-default login`. Such an identity has no ID token for a service. */
async function fromUser(json: Json, origin: Origin): Promise<CredentialOrigin> {
  for (const name of ['refresh_token', 'client_secret']) if (text(json[name])) origin.context.mask(String(json[name]))
  if (json.type === 'external_account_authorized_user')
    requireSafe(json.token_url, 'token_url', isSafeForTokens, origin)
  const client = await (json.type === 'authorized_user' ? userClient(json) : workforceClient(json)).catch(error => {
    throw unusable(origin, say`is incomplete: ${errorText(error)}`, error)
  })
  const account = text(json.account)
  const credentials = libraryCredentials({
    ...origin.context,
    client,
    identity: { method: origin.method, through: origin.where, ...(account && { principal: `user:${account}` }) },
    call: callOf(text(json.token_url) ?? 'https://oauth2.googleapis.com/token'),
    refused: error => userRefused(error, origin.where),
  })
  // A workforce pool has a user project of its own.
  if (json.type !== 'authorized_user') return { credentials }
  return { credentials: { ...credentials, quotaProject: text(json.quota_project_id) ?? null } }
}

async function userClient(json: Json) {
  const { UserRefreshClient } = await import('google-auth-library/build/src/auth/refreshclient.js')
  const client = new UserRefreshClient()
  client.fromJSON(json as JWTInput)
  return client
}

async function workforceClient(json: Json) {
  const module = await import('google-auth-library/build/src/auth/externalAccountAuthorizedUserClient.js')
  const { ExternalAccountAuthorizedUserClient: Client } = module
  return new Client(json as unknown as ConstructorParameters<typeof Client>[0])
}

/** `gcloud auth application-default login --impersonate-service-account`. */
async function fromImpersonated(json: Json, origin: Origin): Promise<CredentialOrigin> {
  const inner = object(json.source_credentials)
  if (!inner) throw unusable(origin, say`has no source_credentials.`)
  const delegates = Array.isArray(json.delegates) ? json.delegates.map(String) : []
  return behind(await fromJson(inner, origin), json.service_account_impersonation_url, delegates, origin)
}

/** The account that the file wants to impersonate, through `source`. */
function behind(source: CredentialOrigin, url: unknown, delegates: string[], origin: Origin): CredentialOrigin {
  const email = /serviceAccounts\/([^/:]+):generateAccessToken$/.exec(text(url) ?? '')?.[1]
  if (!email) throw unusable(origin, say`names no service account in service_account_impersonation_url.`)
  const credentials = impersonated(source, decodeURIComponent(email), delegates, origin.config, origin.context)
  return { credentials }
}

const callOf = (url: string) => `POST ${URL.canParse(url) ? new URL(url).host + new URL(url).pathname : url}`
