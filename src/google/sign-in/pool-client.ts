/** google-auth-library's client for Workload Identity Federation, abortable and with more retries. Loaded only when used. */
import {
  IdentityPoolClient,
  type IdentityPoolClientOptions,
} from 'google-auth-library/build/src/auth/identitypoolclient.js'
import { StsCredentials } from 'google-auth-library/build/src/auth/stscredentials.js'
import { pause } from '../wire-level/pause.ts'
import { CONNECT_TRIES, connectionFailure, delayMs, TRIES } from '../wire-level/retry.ts'

export interface PoolSettings {
  signal: AbortSignal
  headers: Record<string, string>
  /** Origins without a proxy, according to NO_PROXY. */
  direct: URL[]
  /** Receives every subject token before it is sent. */
  seen(subjectToken: string): void
}

export class PoolClient extends IdentityPoolClient {
  readonly #seen: (subjectToken: string) => void

  constructor(options: IdentityPoolClientOptions, settings: PoolSettings) {
    const { signal, headers, direct, seen } = settings
    super({
      ...options,
      // A federated token lives as long as the rest of the ID token, at most 5 minutes. With the library's threshold of 5 minutes, it
      // would count as expired immediately, and every request would go to GitHub and STS again.
      eagerRefreshThresholdMillis: 60_000,
      transporterOptions: {
        signal,
        headers,
        noProxy: direct,
        timeout: 30_000,
        maxContentLength: 1_000_000,
        retryConfig: {
          retry: TRIES - 1,
          noResponseRetries: CONNECT_TRIES - 1,
          retryBackoff: error => {
            // The library retries everything without an answer, even an untrusted certificate.
            if (!error.response && connectionFailure(error) === 'final') return Promise.reject(error)
            const retry = (error.config.retryConfig?.currentRetryAttempt ?? 1) - 1
            return pause(delayMs(retry, error.response?.headers.get('retry-after') ?? null), signal)
          },
        },
      },
      useAuthRequestParameters: false,
    } as IdentityPoolClientOptions)
    this.#seen = seen
    // By default, the exchange has its own transporter without these options.
    this.stsCredential = new StsCredentials({
      tokenExchangeEndpoint: this.getTokenUrl(),
      transporter: this.transporter,
      ...(this.clientAuth && { clientAuthentication: this.clientAuth }),
    })
  }

  override async retrieveSubjectToken(): Promise<string> {
    const token = await super.retrieveSubjectToken()
    this.#seen(token)
    return token
  }
}
