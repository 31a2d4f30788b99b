/**
 * The proof: the service's URL is asked without a token and, where the identity can have them, with an ID token and with one that
 * was made for somebody else, and the answers are held against the decision. A change of access takes minutes to arrive
 * everywhere, which is waited out.
 */

import type { AccessDecision } from '../decisions/access/decision.ts'
import { invokersOf } from '../decisions/access/gates.ts'
import { accessInForce } from '../decisions/access/outcome.ts'
import { ANSWERED, REFUSED, WITH_WRONG_TOKEN, WITHOUT_TOKEN } from '../decisions/proof-findings.ts'
import { answerWords, type Door, doorOf, isCloudRunsRefusal } from '../decisions/refusal/answers.ts'
import { Cancelled } from '../errors.ts'
import type { Facts } from '../facts/facts.ts'
import type { AccessState, Evidence, Proof } from '../model.ts'
import { audienceOf, urlOf } from '../service/address.ts'
import type { Service } from '../wire.ts'
import { errorText } from '../words/error-text.ts'
import type { World } from './step.ts'
import { backoff, inWords, systemClock } from './tools/clock.ts'

interface Seen {
  door: Door
  /** Told by a header alone, which an app may send as well. */
  byHeader: boolean
  /** Nothing answered: a name that does not resolve, a connection refused. */
  silent?: boolean
  words: string
  evidence: Evidence
}

/** A check, and the last that was seen of the door; nothing was seen where it was skipped. */
interface Asked {
  check: Proof
  seen?: Seen
}

/** How long an answer that says nothing about access is asked again: a cold start, a name that is being made, no way out. */
const UNCLEAR_MS = 60_000
const SILENT_MS = 8_000

/** What a check expects: `status` for each way the door can be found. */
interface Expectation {
  name: string
  expected: string
  /** Strangers have to be kept out, by whatever gate. */
  closes?: true
  /** `byHeader`: there is no page of Google's. */
  judge(door: Door, byHeader: boolean): Proof['status']
}

/** An audience that no service can have: names under `.invalid` are nobody's (RFC 2606). */
const WRONG_AUDIENCE = 'https://another-audience.invalid'

/** How the service can be reached after the run. */
function accessAfter({ made }: Pick<World, 'made'>, decision: AccessDecision): AccessState {
  return made.access?.state ?? accessInForce(decision, made).target
}

/** Empty with `verify: false`, where the service has no URL, and where the run left the access of a service alone. */
export async function verify(world: World, facts: Facts, decisions: { access: AccessDecision }): Promise<Proof[]> {
  const { config, google, made, log } = world
  const service = made.service ?? (facts.service.known ? facts.service.value : null)
  const uri = service && audienceOf(service)
  if (!config.verify || !service || !uri) return []
  const url = urlOf(uri, config.verifyPath)
  const open = isPublic(accessAfter(world, decisions.access), facts)
  const absent = facts.service.known && facts.service.value === null
  // Before a change the old answer is the right one, so only after one it is worth waiting for another.
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
          : { check: skipped(name, url, 'This identity can have no ID token.') },
      error => {
        if (error instanceof Cancelled) throw error
        log.debug(`No ID token: ${String(error)}`)
        return { check: skipped(name, url, 'No ID token could be had for this identity.') }
      },
    )
  const invited = patient || Boolean(made.invokers?.length)
  // An earlier run may have closed it a minute ago.
  const closing = patient || config.access === 'authenticated'
  const [bare, ...withTokens] = await Promise.all([
    check(world, url, undefined, withoutToken(open), closing),
    asked(WITH_TOKEN, uri, withToken(open, isInvoker(world, facts)), invited),
    asked(WITH_WRONG_TOKEN, WRONG_AUDIENCE, withWrongToken(open), closing),
  ])
  return [bare.check, ...withTokens.map(each => withItsDoubt(bare, each))]
}

/** Where Cloud Run itself refuses, strangers are kept out, though the gate before it was not seen. */
function withoutQuestion({ check, seen }: Asked): Proof {
  if (seen?.door !== 'closed') return check
  const { closes, ...rest } = check
  return rest
}

/** Frameworks send Cloud Run's challenge, too: unless Cloud Run was seen to refuse a request without a token, the app's own login
 *  may have rejected this one; and so it may with a token that has to be accepted. */
function withItsDoubt(bare: Asked, { check, seen }: Asked): Proof {
  if (seen?.door !== 'rejected' || !seen.byHeader) return check
  if (bare.seen?.door === 'closed' && check.closes) return check
  return {
    ...check,
    status: check.status === 'skipped' ? 'skipped' : 'unknown',
    found: `${seen.evidence.status}, the token was rejected: by Cloud Run or by the app, which cannot be told`,
  }
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
    // What is not held against anybody is not waited for.
    if (status === 'pass' || status === 'skipped' || !patient || left <= 0)
      return { check: { name, expected, ...(closes && { closes }), found: seen.words, status, evidence }, seen }
    const ms = Math.min(pause(), left)
    log.info(
      `${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: asking again in ${inWords(ms)}, for ${inWords(left)} at most.`,
    )
    await clock.sleep(ms, signal)
  }
}

function patienceFor({ door, byHeader, silent, evidence: { status = 0 } }: Seen, closes?: true): number {
  if (silent) return SILENT_MS
  // A refusal without a page of Cloud Run's is likely to be the app's: that of Cloud Run may still come, but not go.
  const appsOwn = (door === 'unclear' && status < 429) || (door === 'rejected' && byHeader)
  if (appsOwn && !closes) return 0
  return tellsNothing(door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY
}

interface Token {
  token: string
  audience: string
}

async function look({ google, signal }: World, url: string, sent: Token | undefined): Promise<Seen> {
  const call = `GET ${url} ${sent ? `with an ID token for ${sent.audience}` : 'without a token'}`
  try {
    const answer = await google.ask(url, sent && `Bearer ${sent.token}`)
    const door = doorOf(answer, { tokenSent: sent !== undefined })
    const words = answerWords(answer, door)
    return {
      door,
      byHeader: !isCloudRunsRefusal(answer),
      words,
      evidence: { call, resource: url, answer: words, status: answer.status },
    }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    const words = `no answer: ${errorText(error)}`
    return { door: 'unclear', byHeader: false, silent: true, words, evidence: { call, resource: url, answer: words } }
  }
}

function withoutToken(open: boolean | undefined): Expectation {
  const name = WITHOUT_TOKEN
  if (open === undefined)
    return {
      name,
      expected: 'nothing in particular: access was left as it was and is not fully known',
      judge: () => 'skipped',
    }
  if (open) return { name, expected: ANSWERED, judge: door => VERDICT[door === 'open' ? 'yes' : unsure(door)] }
  return {
    name,
    expected: REFUSED,
    closes: true,
    judge: door => VERDICT[door === 'closed' || door === 'rejected' ? 'yes' : unsure(door)],
  }
}

/** With a token it depends on who asks: only of an account that is known to be let in it is known that it must get in. A public
 *  service needs no token, so that it is nothing to it that one is rejected. */
function withToken(open: boolean | undefined, invoker: boolean): Expectation {
  const name = WITH_TOKEN
  const sure = open === true || invoker
  return {
    name,
    expected: sure ? ANSWERED : `${ANSWERED}, if the deployer is an invoker`,
    judge: (door, byHeader) => {
      if (door === 'open') return 'pass'
      if (door === 'rejected') return !invoker || open ? 'skipped' : byHeader ? 'unknown' : 'fail'
      return sure ? VERDICT[unsure(door)] : 'skipped'
    },
  }
}

/** A token for another audience must not open what a token has to open; a public service need not look at it. */
function withWrongToken(open: boolean | undefined): Expectation {
  const name = WITH_WRONG_TOKEN
  if (open === undefined) return { name, expected: 'nothing in particular', judge: () => 'skipped' }
  if (open)
    return {
      name,
      expected: 'answered by the app, which everyone can call',
      judge: door => (door === 'open' ? 'pass' : 'skipped'),
    }
  return {
    name,
    expected: REFUSED,
    closes: true,
    judge: door => VERDICT[door === 'rejected' || door === 'closed' ? 'yes' : unsure(door)],
  }
}

const WITH_TOKEN = 'With an ID token'

const VERDICT = { yes: 'pass', no: 'fail', unsure: 'unknown' } as const
/** An answer that cannot be read is neither a pass nor a fail. */
const tellsNothing = (door: Door) => ['unclear', 'hidden', 'down', 'sign-in'].includes(door)
const unsure = (door: Door) => (tellsNothing(door) ? 'unsure' : 'no')

/** Undefined: access was left as it was, and how it is could not be read. */
function isPublic(state: AccessState, facts: Facts): boolean | undefined {
  if (state !== 'unchanged') return state !== 'oidc-only'
  const { service, servicePolicy } = facts
  if (service.known && service.value?.invokerIamDisabled) return true
  if (!service.known || !servicePolicy.known) return undefined
  const everybody = (servicePolicy.value?.bindings ?? []).filter(({ members }) => members?.includes('allUsers'))
  if (everybody.some(({ role, condition }) => !condition && /^roles\/run\.(invoker|servicesInvoker|admin)$/.test(role)))
    return true
  // Under a condition, or by a role whose contents were not read, it depends.
  return everybody.length > 0 ? undefined : false
}

/** Whether the identity itself is let in by the service's own policy, as far as that is known. */
function isInvoker({ google, made }: World, { servicePolicy }: Facts): boolean {
  const { principal } = google.identity
  if (principal === undefined) return false
  const bindings = made.bindings ?? (servicePolicy.known ? (servicePolicy.value?.bindings ?? []) : [])
  const lets = ({ member, conditional }: { member: string; conditional?: true }) =>
    !conditional && (member === principal || member === 'allAuthenticatedUsers')
  return (made.invokers?.includes(principal) ?? false) || invokersOf(bindings).some(lets)
}

/** A gate before the invoker check, and what there is to see of it from here. No token can open it, so that none is sent. */
function gateBefore(
  { ingress, defaultUriDisabled, iapEnabled }: Service,
  without: Expectation,
): { why: string; expectation: Expectation; wait: boolean } | undefined {
  const { name, closes } = without
  const kept = { name, ...(closes && { closes }) }
  if (ingress && ingress !== 'INGRESS_TRAFFIC_ALL' && ingress !== 'INGRESS_TRAFFIC_UNSPECIFIED')
    return {
      why: `Not reachable from here: its ingress is ${ingress}.`,
      // A runner within the network sees it all the same.
      expectation: {
        ...kept,
        expected: `not to be seen from outside, as its ingress is ${ingress}`,
        judge: (door, byHeader) => (door === 'hidden' ? 'pass' : without.judge(door, byHeader)),
      },
      wait: closes === true,
    }
  if (defaultUriDisabled)
    return {
      why: 'Not reachable from here: its default URL is disabled.',
      expectation: {
        ...kept,
        expected: `no such page, as its default URL is disabled${closes ? `, or ${REFUSED}` : ''}`,
        // The invoker check stands behind it: whoever gets past both is a stranger inside.
        judge: (door, byHeader) => (door === 'hidden' ? 'pass' : closes ? without.judge(door, byHeader) : 'unknown'),
      },
      wait: closes === true,
    }
  if (!iapEnabled) return undefined
  return {
    why: 'Identity-Aware Proxy stands before it, which takes tokens for itself only.',
    expectation: {
      ...kept,
      expected: 'asked to sign in by Identity-Aware Proxy',
      judge: door => (door === 'sign-in' ? 'pass' : door === 'open' ? 'fail' : 'unknown'),
    },
    wait: true,
  }
}

function skipped(name: string, url: string, why: string): Proof {
  return {
    name,
    expected: 'not asked',
    found: why,
    status: 'skipped',
    evidence: [{ call: `GET ${url}`, resource: url, answer: 'not asked' }],
  }
}
