/** Asks a preview whether it works: one request to its URL, without a token, and with an ID token if only invokers get in. */

import { PREVIEW_ANSWER } from '../decisions/live-check-findings.ts'
import { answerWords, type Door, doorOf } from '../decisions/refusal/answers.ts'
import { Cancelled } from '../errors.ts'
import type { Facts } from '../facts/facts.ts'
import { say } from '../language/say.ts'
import type { Evidence, LiveCheck } from '../model.ts'
import { audienceOf, urlOf } from '../service/address.ts'
import type { Service } from '../wire.ts'
import { errorText } from '../words/error-text.ts'
import type { World } from './step.ts'
import { backoff, inWords, systemClock } from './tools/clock.ts'

interface PreviewAnswer {
  /** `works`: the app answered, and not with a server error. `broken`: a server error. `barred`: something in front of it refused the
   *  request, which says nothing about it. `silent`: no answer. */
  state: 'works' | 'broken' | 'barred' | 'silent'
  /** Undefined without an answer. */
  door?: Door
  words: string
  evidence: Evidence
}

const STATUS: Record<PreviewAnswer['state'], LiveCheck['status']> = {
  works: 'pass',
  broken: 'fail',
  barred: 'skipped',
  silent: 'unknown',
}

/** How long a new revision may take until an instance answers. */
const STARTING_MS = 30_000
/** How long a new address may take until it exists. */
const ADDRESS_MS = 8_000
/** An answer of the app itself is likely to stay the same. */
const OWN_ERROR_MS = 4_000
const SILENT_MS = 8_000

/** Undefined with `verify: false`, if this run deployed no preview, and if it has no URL. */
export async function checkPreview(world: World, facts: Facts): Promise<LiveCheck | undefined> {
  const { config, made, log, signal, clock = systemClock } = world
  const service = made.service ?? (facts.service.known ? facts.service.value : null)
  const audience = service && audienceOf(service)
  const { tag } = config
  const own = tag ? service?.trafficStatuses?.find(status => status.tag === tag)?.uri : service?.uri
  if (config.preview?.do !== 'deploy' || !config.verify || !audience || !own) return undefined
  const url = urlOf(own, config.verifyPath)
  const pause = backoff(1_000, 1.5, 8_000)
  const began = clock.now()
  for (;;) {
    const answer = await askPreview(world.google, url, audience, signal)
    const { state, words, evidence } = answer
    const left = began + Math.min(patienceFor(answer, service), config.propagationTimeoutMs) - clock.now()
    if (left <= 0)
      return {
        name: PREVIEW_ANSWER,
        expected: say`an answer of the app that is not a server error`,
        found: words,
        status: STATUS[state],
        evidence: [evidence],
      }
    const ms = Math.min(pause(), left)
    log.info(say`The preview: ${words}. A new revision can need a moment: trying again in ${inWords(ms)}.`)
    await clock.sleep(ms, signal)
  }
}

function patienceFor({ state, door }: PreviewAnswer, { ingress, defaultUriDisabled }: Service): number {
  if (state === 'silent') return SILENT_MS
  if (state === 'broken') return door === 'down' ? STARTING_MS : OWN_ERROR_MS
  const visible = !defaultUriDisabled && (ingress ?? 'INGRESS_TRAFFIC_ALL') === 'INGRESS_TRAFFIC_ALL'
  return door === 'hidden' && visible ? ADDRESS_MS : 0
}

/** `audience`: the URL of the service; undefined: no token is sent. Throws only if the run is cancelled. */
export async function askPreview(
  google: Pick<World['google'], 'ask' | 'idToken'>,
  url: string,
  audience: string | undefined,
  signal: AbortSignal,
): Promise<PreviewAnswer> {
  const bare = await askOnce(google, url, undefined, signal)
  if (!audience || bare.door !== 'closed') return bare
  const token = await google.idToken(audience).catch(error => {
    if (error instanceof Cancelled) throw error
    return null
  })
  return token ? askOnce(google, url, token, signal) : bare
}

async function askOnce(
  google: Pick<World['google'], 'ask'>,
  url: string,
  token: string | undefined,
  signal: AbortSignal,
): Promise<PreviewAnswer> {
  const call = `GET ${url} ${token ? say`with an ID token` : say`without a token`}`
  try {
    const answer = await google.ask(url, token && `Bearer ${token}`)
    const door = doorOf(answer, { tokenSent: token !== undefined })
    const broken = answer.status >= 500 || door === 'down'
    const words = broken && door === 'unclear' ? say`${answer.status}, a server error` : answerWords(answer, door)
    return {
      ...{ state: broken ? 'broken' : door === 'open' ? 'works' : 'barred', door, words },
      evidence: { call, resource: url, answer: words, status: answer.status },
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    const words = say`no answer: ${errorText(error)}`
    return { state: 'silent', words, evidence: { call, resource: url, answer: words } }
  }
}
