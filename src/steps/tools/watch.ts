/** Watches a revision for a while: sends requests to its tag's URL, as callers would, and reads its condition. */

import { ASKS, type Health, isLost, judgeHealth, type Sample } from '../../decisions/health.ts'
import { doorOf } from '../../decisions/refusal/answers.ts'
import { Cancelled } from '../../errors.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { say } from '../../language/say.ts'
import { audienceOf, urlOf } from '../../service/address.ts'
import type { Condition, Service } from '../../wire.ts'
import { withoutCredentials } from '../../words/credential-shapes.ts'
import { errorText } from '../../words/error-text.ts'
import { shorten } from '../../words/sentences.ts'
import type { RunContext } from '../step.ts'
import { systemClock } from './clock.ts'

export interface Watched {
  /** Full name. */
  revision: string
  /** Undefined: requests are not possible, `hidden` says why. */
  url?: string
  hidden?: string
  audience?: string
  /** An ID token, if one turned out to be needed. */
  token?: string
}

/** Where to send requests to the revision: the tag's URL, unless something in front of the service blocks us. */
export function watched(service: Service, revision: string, tag: string | undefined, path: string): Watched {
  const uri = tag && service.trafficStatuses?.find(status => status.tag === tag)?.uri
  const audience = audienceOf(service)
  const hidden = hiddenBecause(service) ?? (uri ? undefined : say`it has no tag with its own URL`)
  return {
    revision,
    ...(audience && { audience }),
    ...(uri && !hidden ? { url: urlOf(uri, path) } : { hidden: hidden ?? '' }),
  }
}

function hiddenBecause({ ingress, defaultUriDisabled, iapEnabled }: Service): string | undefined {
  if (ingress && ingress !== 'INGRESS_TRAFFIC_ALL' && ingress !== 'INGRESS_TRAFFIC_UNSPECIFIED')
    return say`the ingress of the service is ${ingress}`
  if (defaultUriDisabled) return say`the default URL of the service is disabled`
  return iapEnabled ? say`Identity-Aware Proxy is in front of the service` : undefined
}

/** Spreads its requests over `ms`; ends early if the answer is clear. */
export async function watch(world: RunContext, subject: Watched, ms: number): Promise<Health> {
  const { clock = systemClock, signal } = world
  const samples: Sample[] = []
  const asks = subject.url ? ASKS : ms > 0 ? 1 : 0
  for (let asked = 0; asked < asks && !isLost(samples); asked++) {
    if (ms > 0) await clock.sleep(ms / asks, signal)
    if (subject.url) samples.push(await ask(world, subject, subject.url))
  }
  const health = judgeHealth(samples, await readiness(world, subject.revision))
  return health.state === 'unknown' && subject.hidden
    ? { state: 'unknown', why: say`The run cannot send it requests: ${subject.hidden}.` }
    : health
}

async function ask(world: RunContext, subject: Watched, url: string): Promise<Sample> {
  const { google, signal, log } = world
  try {
    let answer = await google.ask(url, subject.token && `Bearer ${subject.token}`)
    let door = doorOf(answer, { tokenSent: subject.token !== undefined })
    const closed = door === 'closed' || (door === 'unclear' && answer.status === 403)
    if (closed && !subject.token && subject.audience) {
      const token = await google.idToken(subject.audience).catch((error: unknown) => {
        if (error instanceof Cancelled) throw error
        log.debug(say`No ID token: ${String(error)}`)
        return null
      })
      if (!token)
        return {
          barred:
            door === 'closed' ? say`the service is not public, and this identity cannot get an ID token` : UNCLEAR,
        }
      subject.token = token
      answer = await google.ask(url, `Bearer ${token}`)
      door = doorOf(answer, { tokenSent: true })
    }
    if (door === 'closed' || door === 'rejected')
      return { barred: say`Cloud Run refuses the deployer, which is not an invoker of the service` }
    if (door === 'sign-in') return { barred: say`Identity-Aware Proxy is in front of the service` }
    if (door === 'unclear' && answer.status < 429) return { barred: UNCLEAR }
    if (door === 'hidden') return { barred: say`Google’s front end does not know its URL` }
    return { status: answer.status, ...(answer.status >= 500 && { body: told(answer.body) }) }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    return { silent: errorText(error) }
  }
}

/** The beginning of what an app says of its failure, in a few lines. */
const told = (body: string) =>
  withoutCredentials(shorten(body.slice(0, 2_000), 400))
    .split('\n')
    .slice(0, 5)
    .join('\n')

const UNCLEAR = say`the text of its refusal does not show whether Cloud Run or the app refused`

/** Undefined if it cannot be read. */
async function readiness({ google }: RunContext, name: string): Promise<Condition | undefined> {
  try {
    const revision = await google.run.getRevision(name)
    if (!revision) return { type: 'Ready', state: 'CONDITION_FAILED', message: say`the revision is gone` }
    return revision.conditions?.find(({ type }) => type === 'Ready')
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return undefined
    throw error
  }
}
