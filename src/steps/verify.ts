/**
 * The checks of the live service: requests its URL without a token and, if the identity can have them, with an ID token and with an ID
 * token for another audience, and compares the answers with the decision. A change of access can take minutes to take effect everywhere,
 * so the checks wait for it.
 */

import type { AccessDecision } from '../decisions/access/decision.ts'
import { invokersOf } from '../decisions/access/gates.ts'
import { accessInForce } from '../decisions/access/outcome.ts'
import { WITH_WRONG_TOKEN } from '../decisions/live-check-findings.ts'
import { answerWords, type Door, doorOf, isCloudRunsRefusal, WHO } from '../decisions/refusal/answers.ts'
import { Cancelled } from '../errors.ts'
import type { Facts } from '../facts/facts.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { AccessState, Evidence, LiveCheck } from '../model.ts'
import { audienceOf, urlOf } from '../service/address.ts'
import type { Service } from '../wire.ts'
import { errorText } from '../words/error-text.ts'
import type { World } from './step.ts'
import { backoff, inWords, systemClock } from './tools/clock.ts'
import {
  type Expectation,
  gateBefore,
  tellsNothing,
  WITH_TOKEN,
  withoutToken,
  withToken,
  withWrongToken,
} from './tools/expectations.ts'
import { loggedDoor } from './tools/request-log.ts'

interface Seen {
  door: Door
  /** Recognised only by a header, which an app can also send. */
  byHeader: boolean
  /** Of the request in the request log. */
  mark?: string
  /** No answer: the name does not resolve, or the connection was refused. */
  silent?: boolean
  words: string
  evidence: Evidence
}

/** A check and the last answer; without an answer if it was skipped. */
interface Asked {
  check: LiveCheck
  seen?: Seen
}

/** How long to repeat requests whose answer says nothing about access: a cold start, a new DNS name, no network. */
const UNCLEAR_MS = 60_000
const SILENT_MS = 8_000

/** An audience that no service can have: names under `.invalid` do not exist (RFC 2606). */
const WRONG_AUDIENCE = 'https://another-audience.invalid'

/** How the service can be reached after the run. */
function accessAfter({ made }: Pick<World, 'made'>, decision: AccessDecision): AccessState {
  return made.access?.state ?? accessInForce(decision, made).target
}

/** Empty with `verify: false`, if the service has no URL, and if the run left access alone. */
export async function verify(world: World, facts: Facts, decisions: { access: AccessDecision }): Promise<LiveCheck[]> {
  const { config, google, made, log } = world
  const service = made.service ?? (facts.service.known ? facts.service.value : null)
  const uri = service && audienceOf(service)
  if (!config.verify || !service || !uri) return []
  const url = urlOf(uri, config.verifyPath)
  const open = isPublic(accessAfter(world, decisions.access), facts)
  const absent = facts.service.known && facts.service.value === null
  // Only after a change of access is it worth waiting for another answer.
  const patient = Boolean(made.access?.changed) || absent || made.checkCleared === true
  if (config.access === 'keep' && !patient && !made.invokers?.length) return []
  const before = gateBefore(service, withoutToken(open))
  if (before)
    return [
      withoutQuestion(await check(world, url, undefined, before.expectation, patient && before.wait)),
      ...[WITH_TOKEN, WITH_WRONG_TOKEN].map(name => skipped(name, url, before.why)),
    ]
  const asked = (name: string, audience: string, expectation: Expectation, wait: boolean): Promise<Asked> =>
    google.idToken(audience).then(
      token =>
        token
          ? check(world, url, { token, audience }, expectation, wait)
          : { check: skipped(name, url, say`This identity cannot get an ID token.`) },
      error => {
        if (error instanceof Cancelled) throw error
        log.debug(say`No ID token: ${String(error)}`)
        return { check: skipped(name, url, say`This identity cannot get an ID token.`) }
      },
    )
  const invited = patient || Boolean(made.invokers?.length)
  // An earlier run could have closed it a minute ago.
  const closing = patient || config.access === 'authenticated'
  const [bare, ...withTokens] = await Promise.all([
    check(world, url, undefined, withoutToken(open), closing),
    asked(WITH_TOKEN, uri, withToken(open, isInvoker(world, facts)), invited),
    asked(WITH_WRONG_TOKEN, WRONG_AUDIENCE, withWrongToken(open), closing),
  ])
  return [bare.check, ...withTokens.map(each => withItsDoubt(bare, each))]
}

/** If Cloud Run itself refuses, strangers are kept out, even if the gate in front of it was not visible. */
function withoutQuestion({ check, seen }: Asked): LiveCheck {
  if (seen?.door !== 'closed') return check
  const { closes, ...rest } = check
  return rest
}

/**
 * Frameworks also send Cloud Run's challenge: unless Cloud Run refused a request without a token, the app's own login could have rejected
 * this token, and also one that Cloud Run has to accept.
 */
function withItsDoubt(bare: Asked, { check, seen }: Asked): LiveCheck {
  if (seen?.door !== 'rejected' || !seen.byHeader) return check
  if (bare.seen?.door === 'closed' && check.closes) return check
  return {
    ...check,
    status: check.status === 'skipped' ? 'skipped' : 'unknown',
    found: say`${seen.evidence.status}, the token was rejected by Cloud Run or by the app (it is not known which)`,
  }
}

/** The audiences whose tokens the checks of a service take: asked for while its release takes its time. */
export function audiencesToCheck({ verify, access }: Pick<Config, 'verify' | 'access'>, service: Service): string[] {
  const uri = audienceOf(service)
  // Whether the gates are open to strangers makes no difference to whether tokens are sent.
  return verify && access !== 'keep' && uri && !gateBefore(service, withoutToken(true)) ? [uri, WRONG_AUDIENCE] : []
}

async function check(
  world: World,
  url: string,
  token: Token | undefined,
  { name, expected, closes, judge }: Expectation,
  patient: boolean,
): Promise<Asked> {
  const { config, log, signal, clock = systemClock } = world
  const pause = backoff(1_000, 1.5, 15_000)
  const began = clock.now()
  const evidence: Evidence[] = []
  for (;;) {
    const seen = await look(world, url, token)
    const before = evidence.at(-1)
    if (!before || before.answer !== seen.evidence.answer) evidence.push(seen.evidence)
    const status = judge(seen.door, seen.byHeader)
    const left = began + Math.min(patienceFor(seen, closes), config.propagationTimeoutMs) - clock.now()
    // Only answers that contradict the decision are worth waiting for.
    if (status === 'pass' || status === 'skipped' || !patient || left <= 0) {
      const clear = status === 'unknown' ? await toldByLog(world, seen) : seen
      if (clear !== seen) evidence.push(clear.evidence)
      const { door, byHeader, words: found } = clear
      return {
        check: { name, expected, ...(closes && { closes }), found, status: judge(door, byHeader), evidence },
        seen: clear,
      }
    }
    const ms = Math.min(pause(), left)
    log.info(
      say`${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: trying again in ${inWords(ms)}, for at most ${inWords(left)}.`,
    )
    await clock.sleep(ms, signal)
  }
}

function patienceFor({ door, byHeader, silent, evidence: { status = 0 } }: Seen, closes?: true): number {
  if (silent) return SILENT_MS
  // A refusal without Cloud Run's page is likely the app's: Cloud Run's own refusal could still appear, but not disappear.
  const appsOwn = (door === 'unclear' && status < 429) || (door === 'rejected' && byHeader)
  if (appsOwn && !closes) return 0
  return tellsNothing(door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY
}

/** Whose refusal it was, where the answer does not show it and the request log does; otherwise what was seen. */
async function toldByLog(world: World, seen: Seen): Promise<Seen> {
  const { mark, evidence, door } = seen
  const { status } = evidence
  const name = world.made.service?.name
  if (!mark || !name || (status !== 401 && status !== 403) || (door !== 'unclear' && door !== 'rejected')) return seen
  const logged = await loggedDoor(world, name, mark, status)
  if (!logged) return seen
  const words = say`${status}, ${WHO[logged.door]} (according to the request log)`
  return { door: logged.door, byHeader: false, words, evidence: logged.evidence }
}

interface Token {
  token: string
  audience: string
}

async function look({ google, signal }: World, url: string, sent: Token | undefined): Promise<Seen> {
  const mark = crypto.randomUUID()
  const call = `GET ${url} ${sent ? say`with an ID token for ${sent.audience}` : say`without a token`}`
  try {
    const answer = await google.ask(url, sent && `Bearer ${sent.token}`, mark)
    const door = doorOf(answer, { tokenSent: sent !== undefined })
    const words = answerWords(answer, door)
    return {
      door,
      byHeader: !isCloudRunsRefusal(answer),
      mark,
      words,
      evidence: { call, resource: url, answer: words, status: answer.status },
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    const words = say`no answer: ${errorText(error)}`
    return { door: 'unclear', byHeader: false, silent: true, words, evidence: { call, resource: url, answer: words } }
  }
}

/** Undefined: the run did not change access and could not read it. */
function isPublic(state: AccessState, facts: Facts): boolean | undefined {
  if (state !== 'unchanged') return state !== 'oidc-only'
  const { service, servicePolicy } = facts
  if (service.known && service.value?.invokerIamDisabled) return true
  if (!service.known || !servicePolicy.known) return undefined
  const everybody = (servicePolicy.value?.bindings ?? []).filter(({ members }) => members?.includes('allUsers'))
  if (everybody.some(({ role, condition }) => !condition && /^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role)))
    return true
  // With a condition, or through a role with unknown permissions, it depends.
  return everybody.length > 0 ? undefined : false
}

/** Whether the service's own policy lets the identity in, as far as known. */
function isInvoker({ google, made }: World, { servicePolicy }: Facts): boolean {
  const { principal } = google.identity
  if (principal === undefined) return false
  const bindings = made.bindings ?? (servicePolicy.known ? (servicePolicy.value?.bindings ?? []) : [])
  const lets = ({ member, conditional }: { member: string; conditional?: true }) =>
    !conditional && (member === principal || member === 'allAuthenticatedUsers')
  return (made.invokers?.includes(principal) ?? false) || invokersOf(bindings).some(lets)
}

function skipped(name: string, url: string, why: string): LiveCheck {
  return {
    name,
    expected: say`not asked`,
    found: why,
    status: 'skipped',
    evidence: [{ call: `GET ${url}`, resource: url, answer: say`not asked` }],
  }
}
