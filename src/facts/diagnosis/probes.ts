/** The requests that a diagnosis sends to an address, without a token and with the run's ID tokens. */

import { UserError } from '../../errors.ts'
import type { Google } from '../../google/google.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { isSafeForTokens } from '../../google/wire-level/safe-address.ts'
import { say } from '../../language/say.ts'
import { isAddressOf } from '../../service/address.ts'
import { accepts, audiencesOf } from '../../service/audiences.ts'
import { errorText } from '../../words/error-text.ts'
import type { CaseFacts, Probe, TargetFacts } from './facts.ts'
import type { World } from './world.ts'

/** One request for each audience; for undefined, one without a token. */
export async function askAs(
  { google }: World,
  url: string,
  audiences: (string | undefined)[],
): Promise<Pick<CaseFacts, 'probes' | 'noToken'>> {
  let noToken: string | undefined
  const probes = await Promise.all(
    audiences.map(async (audience): Promise<Probe | undefined> => {
      const token = audience === undefined ? undefined : await tokenFor(google, audience)
      if (token && 'why' in token) {
        noToken ??= token.why
        return undefined
      }
      const sent = { url, ...(audience !== undefined && { audience }) }
      try {
        return { ...sent, answer: await google.ask(url, token && `Bearer ${token.value}`) }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        return { ...sent, silent: errorText(error) }
      }
    }),
  )
  return { probes: probes.filter(probe => probe !== undefined), ...(noToken !== undefined && { noToken }) }
}

async function tokenFor(google: Google, audience: string): Promise<{ value: string } | { why: string }> {
  try {
    const value = await google.idToken(audience)
    return value ? { value } : { why: say`This identity cannot get an ID token: set the input service_account.` }
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof UserError)) throw error
    return { why: errorText(error) }
  }
}

export const isTaken = ({ service }: TargetFacts, audience: string) =>
  service !== undefined && accepts(audiencesOf(service), audience)

/**
 * Whether the run can send an ID token for this audience to the address: only if the audience is the address itself, or the address is of
 * the service that accepts it. Any other server could pass the token on to that service.
 */
export function mayHave(target: TargetFacts, address: string, audience: string): boolean {
  if (!isSafeForTokens(new URL(address))) return false
  if (URL.canParse(audience) && new URL(audience).origin === new URL(address).origin) return true
  return target.service !== undefined && isAddressOf(target.service, address) && isTaken(target, audience)
}
