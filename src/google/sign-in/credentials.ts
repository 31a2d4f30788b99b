/** What every kind of credentials comes down to: headers for a request, and who they speak for. */
import type { Env } from '../../inputs/config.ts'
import type { Identity, Timing } from '../../model.ts'
import type { ApiError } from '../wire-level/api-error.ts'
import type { Endpoints } from '../wire-level/endpoints.ts'
import type { Http } from '../wire-level/http.ts'

export interface Credentials {
  identity: Identity
  /** Project id that the credentials carry, where they do. */
  project?: string
  /** `authorization`, and `x-goog-user-project` where the credentials name a project to bill. Parallel callers share one
   *  exchange. Throws UserError with what to change. */
  headers(): Promise<Record<string, string>>
  /** After a 401: the next `headers()` gets a new token, unless somebody already got one since `used`. */
  renew(used: string | undefined): void
  /** An ID token for `audience`; null where this kind of credentials has none or may not ask for it. */
  idToken(audience: string): Promise<string | null>
  /** What an error of an API means that could only be understood knowing the credentials. */
  explain?(error: ApiError): Error | Promise<Error>
}

/** What signing in needs of the world. */
export interface AuthContext {
  env: Env
  http: Http
  endpoints: Endpoints
  signal: AbortSignal
  timings: Timing[]
  requestReason?: string | undefined
  /** The GitHub environment that the job has to run in, by the claims of its ID token. */
  environment?: string | undefined
  mask(secret: string): void
  say(text: string): void
  /** The runner's OIDC token. Not named `idToken`: that is what credentials have for callers of a service. */
  runnerToken(audience: string): Promise<string>
}

/** Base credentials, and for the messages of a failed impersonation the federated job behind them. */
export interface CredentialOrigin {
  credentials: Credentials
  /** Subject token so far and its provider, where the identity is federated. */
  federated?: { provider: string; subjectToken(): string | undefined }
}
