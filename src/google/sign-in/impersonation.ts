/** Acts as a service account with the token of another identity. */
import { say } from '../../language/say.ts'
import type { Identity } from '../../model.ts'
import { type AccessToken, generateAccessToken, generateIdToken } from '../iamcredentials.ts'
import { ApiError } from '../wire-level/api-error.ts'
import { pause } from '../wire-level/pause.ts'
import type { Transport } from '../wire-level/transport.ts'
import type { Credentials } from './credentials.ts'
import { isMissingGrant } from './impersonation-refused.ts'

interface Impersonation {
  email: string
  delegates: readonly string[]
  lifetimeSeconds: number
  identity: Identity
  project?: string
  mask(secret: string): void
  /** Whether the account that the source acts as first is disabled; undefined if the source cannot see it. */
  isDisabled?: () => Promise<boolean | undefined>
  /** What a refusal means. */
  refused?: (error: ApiError, disabled: boolean | undefined) => Error
  /** How long refusals are taken for grants that have not taken effect yet. */
  wait?: { upToMs: number; say(text: string): void }
}

/** Credentials of `email`, requested through `source`, the transport of the impersonating identity. */
export function impersonate(source: Transport, options: Impersonation): Credentials {
  const { email, delegates, mask } = options
  let current: AccessToken | undefined
  let pending: Promise<AccessToken> | undefined
  const fetch = async () => {
    current = await whileRefused(options, source.signal, () => generateAccessToken(source, email, options))
    mask(current.token)
    return current
  }
  const token = (): Promise<AccessToken> => {
    if (current && !isOld(current, options.lifetimeSeconds)) return Promise.resolve(current)
    pending ??= fetch().finally(() => {
      pending = undefined
    })
    return pending
  }
  return {
    identity: options.identity,
    ...(options.project !== undefined && { project: options.project }),
    headers: async () => ({ authorization: `Bearer ${(await token()).token}` }),
    renew: used => {
      if (current && used === `Bearer ${current.token}`) current = undefined
    },
    idToken: async audience => {
      try {
        const jwt = await generateIdToken(source, email, audience, delegates)
        mask(jwt)
        return jwt
      } catch (error) {
        // The account has no ID token for us, or is gone: the checks continue without one.
        if (error instanceof ApiError && error.status >= 400 && error.status < 500) return null
        throw error
      }
    },
  }
}

/** Renewed when a fifth of its lifetime is left, at most five minutes. */
const isOld = ({ expiresAt }: AccessToken, lifetimeSeconds: number) =>
  Date.now() > expiresAt - Math.min(300_000, lifetimeSeconds * 200)

async function whileRefused<T>(options: Impersonation, signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  const { wait, email } = options
  const start = Date.now()
  for (let waitMs = 1_000; ; waitMs = Math.min(waitMs * 1.5, 15_000)) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const passed = Date.now() - start
      const aboutGrant = isMissingGrant(error)
      const disabled = aboutGrant ? await options.isDisabled?.() : undefined
      const notYet = aboutGrant && !disabled
      if (!wait || !notYet || passed + waitMs > wait.upToMs) throw options.refused?.(error, disabled) ?? error
      const most = Math.round(wait.upToMs / 1000)
      wait.say(
        say`${email} cannot be impersonated yet; waiting for the grant (${Math.round(passed / 1000)} s of ${most} s).`,
      )
      await pause(waitMs, signal)
    }
  }
}
