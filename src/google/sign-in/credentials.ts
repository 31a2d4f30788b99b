/** What all credentials provide: headers for a request, and the identity. */
import type { Env } from '../../inputs/config.ts'
import type { Identity, Timing } from '../../model.ts'
import type { ApiError } from '../wire-level/api-error.ts'
import type { Endpoints } from '../wire-level/endpoints.ts'
import type { Quotes } from '../wire-level/hide-values.ts'
import type { Http } from '../wire-level/http.ts'

export interface Credentials {
  identity: Identity
  /** Project id in the credentials, if any. */
  project?: string
  /** The project whose quota requests count for, of a person's credentials; null if they name none. */
  quotaProject?: string | null
  /**
   * `authorization`, and `x-goog-user-project` if the credentials name a quota project. Parallel callers share one exchange. Throws
   * UserError with the fix.
   */
  headers(): Promise<Record<string, string>>
  /** After a 401: the next `headers()` gets a new token, unless another caller already got one since `used`. */
  renew(used: string | undefined): void
  /** An ID token for `audience`; null if these credentials cannot have one. */
  idToken(audience: string): Promise<string | null>
  /** Explains API errors that depend on the credentials. */
  explain?(error: ApiError): Error | Promise<Error>
}

/** What the sign-in needs from its environment. */
export interface AuthContext {
  env: Env
  http: Http
  endpoints: Endpoints
  signal: AbortSignal
  timings: Timing[]
  requestReason?: string | undefined
  /** The GitHub environment that the job has to run in, according to its ID token. */
  environment?: string | undefined
  mask(secret: string): void
  /** Removes what `mask` got, and other values of the run, from the messages of others. */
  quotes: Quotes
  say(text: string): void
  /** The runner's OIDC token. Not named `idToken`, which is the credentials' token for calling a service. */
  runnerToken(audience: string): Promise<string>
}

/** Base credentials and, for messages about a failed impersonation, the federated job. */
export interface CredentialOrigin {
  credentials: Credentials
  /** Current subject token and its provider, if the identity is federated. */
  federated?: { provider: string; subjectToken(): string | undefined }
}
