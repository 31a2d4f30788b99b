/** Workload Identity Federation: exchanges the runner's ID token for a Google token at the Security Token Service. */

import { UserError } from '../../errors.ts'
import { tokenSource } from '../../github/given-token.ts'
import { say } from '../../language/say.ts'
import type { Identity } from '../../model.ts'
import { errorText } from '../../words/error-text.ts'
import { proxyFor } from '../wire-level/network.ts'
import { pause, withinTime } from '../wire-level/pause.ts'
import { libraryCredentials } from './auth-client.ts'
import { federationUnsupported, idTokenRefused, notInEnvironment } from './auth-errors.ts'
import type { AuthContext, CredentialOrigin } from './credentials.ts'
import { exchangeRefused } from './exchange-refused.ts'
import { type Claims, readClaims, readProvider, subjectPrincipal } from './token-claims.ts'

const STS_CALL = 'POST sts.googleapis.com/v1/token'
const JWT_TYPE = 'urn:ietf:params:oauth:token-type:jwt'

/** How long before its end an ID token is no longer reused: an STS token expires with the ID token that it was made from. */
const ENOUGH_SECONDS = 120

/** Runs it after pending requests have been sent. */
const afterIt = <T>(body: () => Promise<T>): Promise<T> =>
  new Promise<void>(resolve => setImmediate(resolve)).then(body)

/**
 * The provider from the input; `audience` is for GitHub's token. Fetches that token immediately, because it shows the principal and
 * nothing works without it.
 */
export async function federated(provider: string, audience: string, context: AuthContext): Promise<CredentialOrigin> {
  const idToken = idTokenSource(audience, context)
  // First, so the request is sent before the library loads, which takes longer than the answer.
  const asked = idToken()
  const [first, { PoolClient }] = await Promise.all([asked, afterIt(() => import('./pool-client.ts'))])
  let subjectToken = first
  const { endpoints, signal, requestReason } = context
  const tokenUrl = `${endpoints.base('sts')}/v1/token`
  const client = new PoolClient(
    {
      // STS uses its own form for the provider, whatever the audience of GitHub's token.
      audience: `//iam.${endpoints.universe}/${provider}`,
      subject_token_type: JWT_TYPE,
      token_url: tokenUrl,
      universe_domain: endpoints.universe,
      subject_token_supplier: { getSubjectToken: idToken },
    },
    {
      signal,
      headers: requestReason ? { 'x-goog-request-reason': requestReason } : {},
      direct: directOrigins([tokenUrl], context),
      seen: token => {
        subjectToken = token
      },
    },
  )
  const identity: Identity = { method: 'direct-federation', through: provider }
  const setBy = (tokenSource(context.env)?.kind ?? 'request') === 'request' ? 'input' : 'job'
  const parts = readProvider(provider)
  const principal = subjectPrincipal(parts, readClaims(first))
  if (principal !== undefined) identity.principal = principal
  const credentials = libraryCredentials({
    ...context,
    client,
    identity,
    call: STS_CALL.replace('googleapis.com', endpoints.universe),
    refused: error => exchangeRefused(error, { provider: parts, claims: readClaims(subjectToken), setBy }),
  })
  return {
    credentials: { ...credentials, explain: error => (error.status === 401 ? federationUnsupported(error) : error) },
    federated: { provider, subjectToken: () => subjectToken },
  }
}

/** Addresses without a proxy: NO_PROXY exempts them, or their scheme has no proxy. The library supports fewer forms of NO_PROXY. */
export const directOrigins = (addresses: string[], { env }: Pick<AuthContext, 'env'>): URL[] =>
  addresses.flatMap(address => (URL.canParse(address) ? [new URL(address)] : [])).filter(url => !proxyFor(url, env))

/** The runner's ID token, requested again when the last one is about to expire. */
function idTokenSource(audience: string, context: AuthContext): () => Promise<string> {
  let last: { token: string; claims: Claims } | undefined
  return async () => {
    const left = (last?.claims.exp ?? 0) - Date.now() / 1000
    if (last && left > ENOUGH_SECONDS) return last.token
    const token = await askRunner(audience, context)
    context.mask(token)
    const claims = readClaims(token)
    if (context.environment && claims.environment !== context.environment)
      throw notInEnvironment(context.environment, claims.environment)
    last = { token, claims }
    return token
  }
}

/** Attempts, where it answers with an error of its own, and where nothing answers. */
const RUNNER_TRIES = { answered: 6, silent: 3 }
/** For one attempt: it answers within a second, or not at all. */
const RUNNER_TRY_MS = 15_000

async function askRunner(audience: string, context: AuthContext): Promise<string> {
  for (let tried = 1; ; tried++) {
    try {
      return await withinTime(
        context.runnerToken(audience),
        RUNNER_TRY_MS,
        say`the endpoint of the runner`,
        context.signal,
      )
    } catch (error) {
      if (context.signal.aborted || error instanceof UserError) throw error
      const said = errorText(error)
      // Not allowed, or a wrong request: retries do not help.
      const final = /env variable|Error Code\s*:\s*4(?!08|29)\d\d/.test(said)
      const most = /Error Code\s*:\s*\d/.test(said) ? RUNNER_TRIES.answered : RUNNER_TRIES.silent
      if (final || tried >= most) throw idTokenRefused(error, context.env)
      await pause(500 * tried, context.signal)
    }
  }
}
