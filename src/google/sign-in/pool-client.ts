/** google-auth-library's client for Workload Identity Federation, made abortable and more patient. Loaded only when used. */
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
  /** Origins that are reached without the proxy, by our reading of NO_PROXY. */
  direct: URL[]
  /** Told every subject token before it is sent. */
  seen(subjectToken: string): void
}

export class PoolClient extends IdentityPoolClient {
  readonly #seen: (subjectToken: string) => void

  constructor(options: IdentityPoolClientOptions, settings: PoolSettings) {
    const { signal, headers, direct, seen } = settings
    super({
      ...options,
      // A federated token lives as long as the ID token has left, 5 minutes at most. With the library's threshold of
      // 5 minutes it would count as expired at once, and every request would ask GitHub and STS again.
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
            // The library repeats whatever had no answer: also a certificate that will not be trusted the next time either.
            if (!error.response && connectionFailure(error) === 'final') return Promise.reject(error)
            const retry = (error.config.retryConfig?.currentRetryAttempt ?? 1) - 1
            return pause(delayMs(retry, error.response?.headers.get('retry-after') ?? null), signal)
          },
        },
      },
      useAuthRequestParameters: false,
    } as IdentityPoolClientOptions)
    this.#seen = seen
    // By default the exchange has a transporter of its own, without any of these options.
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
