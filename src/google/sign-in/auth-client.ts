/** Credentials from a google-auth-library client: its errors become ApiError, its tokens are masked. */

import type { AuthClient } from 'google-auth-library'
import { Cancelled } from '../../errors.ts'
import { signedInAs } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Identity, Timing } from '../../model.ts'
import { withoutCredentials } from '../../words/credential-shapes.ts'
import { type ApiError, errorFromNetwork, errorFromResponse } from '../wire-level/api-error.ts'
import type { Quotes } from '../wire-level/hide-values.ts'
import { abortable, withinTime } from '../wire-level/pause.ts'
import type { Credentials } from './credentials.ts'
import { readClaims } from './token-claims.ts'

interface LibraryOptions {
  client: AuthClient
  identity: Identity
  project?: string
  /** `POST sts.googleapis.com/v1/token`: the client's token request, for timings and errors. */
  call: string
  mask(secret: string): void
  quotes: Pick<Quotes, 'hide'>
  signal: AbortSignal
  timings: Timing[]
  /** What a failure to get a token means. */
  refused(error: ApiError): Error
  idToken?(audience: string): Promise<string>
  /** Asks Google why an API answers 401: rejects with its words, and resolves where the credentials are in order. */
  whyNot?: { call: string; ask(): Promise<unknown> }
}

export function libraryCredentials(options: LibraryOptions): Credentials {
  const { client, signal, mask, call, quotes } = options
  // The library follows redirects, but its requests contain tokens or credentials.
  client.transporter.defaults.redirect = 'manual'
  let last: string | undefined
  const headers = async (): Promise<Record<string, string>> => {
    const startMs = performance.now()
    // After the run was cancelled, an existing token still serves to cancel a build.
    const asked = client.getRequestHeaders()
    const got = await (signal.aborted ? asked : abortable(asked, signal)).catch(error => {
      throw isFromLibrary(error) ? options.refused(readError(error, call, quotes)) : error
    })
    const authorization = got.get('authorization') ?? ''
    if (authorization !== last) {
      last = authorization
      mask(authorization.replace(/^Bearer /, ''))
      const durationMs = Math.round(performance.now() - startMs)
      nameFrom(client.credentials.id_token)
      options.timings.push({ name: call, startMs: Math.round(startMs), durationMs })
    }
    const quota = got.get('x-goog-user-project')
    return { authorization, ...(quota && { 'x-goog-user-project': quota }) }
  }
  /** A person's file has no name; the ID token that comes with the access token has it. */
  function nameFrom(idToken: string | null | undefined): void {
    const { email } = readClaims(idToken ?? '')
    if (idToken) mask(idToken)
    if (options.identity.principal === undefined && typeof email === 'string')
      options.identity.principal = signedInAs(email)
  }
  return {
    identity: options.identity,
    ...(options.project !== undefined && { project: options.project }),
    headers,
    renew: used => {
      if (used === last) client.setCredentials({ ...client.credentials, access_token: null, expiry_date: 1 })
    },
    idToken: async audience => {
      const asked = options.idToken?.(audience)
      const jwt = asked && (await withinTime(asked, ID_TOKEN_MS, say`the token endpoint`, signal).catch(notCancelled))
      if (jwt) mask(jwt)
      return jwt ?? null
    },
    ...(options.whyNot && { explain: explainer(options.whyNot, options) }),
  }
}

/** An API only says that it does not take the token; whoever issues tokens says why. Asked once. */
function explainer({ call, ask }: NonNullable<LibraryOptions['whyNot']>, { signal, refused, quotes }: LibraryOptions) {
  let answer: Promise<Error | undefined> | undefined
  return async (error: ApiError): Promise<Error> => {
    if (error.status !== 401) return error
    answer ??= withinTime(ask(), ID_TOKEN_MS, say`the token endpoint`, signal).then(
      () => undefined,
      (failure: unknown) => (isFromLibrary(failure) ? refused(readError(failure, call, quotes)) : undefined),
    )
    return (await answer) ?? error
  }
}

/** An ID token is only for the checks. */
const ID_TOKEN_MS = 30_000

function notCancelled(error: unknown): null {
  if (error instanceof Cancelled) throw error
  return null
}

/** UserError and Cancelled come from our own code and pass through. */
const isFromLibrary = (error: unknown) => !(error instanceof Error && /^(UserError|Cancelled)$/.test(error.name))

/** The library's error without the request, which contains tokens, and without those that the answer quotes: the library signs some itself. */
function readError(error: unknown, call: string, quotes: LibraryOptions['quotes']): ApiError {
  const hide = (text: string) => withoutCredentials(quotes.hide(text))
  const { response, config } = error as { response?: { status?: number; data?: unknown }; config?: { url?: unknown } }
  if (response?.status) {
    const { data, status } = response
    return errorFromResponse(status, typeof data === 'string' ? data : JSON.stringify(data ?? ''), call, hide)
  }
  const host = config?.url instanceof URL ? config.url.host : (/^\S+ ([^/]+)/.exec(call)?.[1] ?? call)
  return errorFromNetwork(
    error instanceof Error && error.cause instanceof Error ? error.cause : error,
    call,
    host,
    hide,
  )
}
