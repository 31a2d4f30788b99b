/**
 * The proof: the service's URL is asked without a token and, where the identity can have one, with an ID token, and the
 * answers are held against the decision. A change of access takes minutes to arrive everywhere, which is waited out.
 */
import type { AccessDecision } from '../decisions/access.ts'
import { heldAccess } from '../decisions/settle.ts'
import { Cancelled } from '../errors.ts'
import type { Facts } from '../facts/facts.ts'
import type { Service } from '../google/wire.ts'
import type { AccessState, Check, Evidence } from '../model.ts'
import { type Door, doorOf } from './answers.ts'
import { backoff, inWords, systemClock } from './clock.ts'
import type { World } from './step.ts'

interface Seen {
  door: Door
  /** Nothing answered: a name that does not resolve, a connection refused. */
  silent?: boolean
  words: string
  evidence: Evidence
}

/** How long an answer that says nothing about access is asked again: a cold start, a name that is being made, no way out. */
const UNCLEAR_MS = 60_000
const SILENT_MS = 8_000

/** What a check expects: `status` for each way the door can be found. */
interface Expectation {
  name: string
  expected: string
  judge(door: Door): Check['status']
}

/** The audience of an ID token for the service: its own URL, without a path (google-cloud.md 8.1). */
export const audienceOf = (service: Service): string | undefined => service.uri ?? service.urls?.[0]

/** How the service can be reached after the run. */
export function accessAfter({ made }: Pick<World, 'made'>, decision: AccessDecision): AccessState {
  return made.access?.state ?? heldAccess(decision, made).target
}

/** The path on the service's own origin, whatever the path holds: an ID token must not reach another host. */
export function urlOf(uri: string, path: string): string {
  const url = new URL(uri)
  const [pathname = '/', search] = path.split(/\?(.*)/s)
  url.pathname = `/${pathname.replace(/^[/\\]+/, '')}`
  url.search = search ?? ''
  return url.href
}

/** Empty with `verify: false`, where the service has no URL, and where the run left the access of a service alone. */
export async function verify(world: World, facts: Facts, decisions: { access: AccessDecision }): Promise<Check[]> {
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
  const hidden = hiddenBecause(service)
  if (hidden) return [skipped('without a token', url, hidden), skipped('with an ID token', url, hidden)]
  return Promise.all([
    check(world, url, undefined, withoutToken(open), patient),
    google.idToken(uri).then(
      token =>
        token
          ? check(
              world,
              url,
              `Bearer ${token}`,
              withToken(open, isInvoker(world)),
              patient || Boolean(made.invokers?.length),
            )
          : skipped('with an ID token', url, 'This identity can have no ID token.'),
      error => {
        if (error instanceof Cancelled) throw error
        log.debug(`No ID token: ${String(error)}`)
        return skipped('with an ID token', url, 'No ID token could be had for this identity.')
      },
    ),
  ])
}

async function check(
  world: World,
  url: string,
  authorization: string | undefined,
  { name, expected, judge }: Expectation,
  patient: boolean,
): Promise<Check> {
  const { config, log, signal, clock = systemClock } = world
  const pause = backoff(1_000, 1.5, 15_000)
  const began = clock.now()
  const evidence: Evidence[] = []
  for (;;) {
    const seen = await look(world, url, authorization)
    const before = evidence.at(-1)
    if (!before || before.answer !== seen.evidence.answer) evidence.push(seen.evidence)
    const status = judge(seen.door)
    const patience = seen.silent ? SILENT_MS : tellsNothing(seen.door) ? UNCLEAR_MS : Number.POSITIVE_INFINITY
    const left = began + Math.min(patience, config.propagationTimeoutMs) - clock.now()
    if (status === 'pass' || !patient || left <= 0) return { name, expected, found: seen.words, status, evidence }
    const ms = Math.min(pause(), left)
    log.info(
      `${name}: ${seen.words}; expected: ${expected}. A change of access can take minutes: asking again in ${inWords(ms)}, for ${inWords(left)} at most.`,
    )
    await clock.sleep(ms, signal)
  }
}

async function look({ google, signal }: World, url: string, authorization: string | undefined): Promise<Seen> {
  const call = `GET ${url}${authorization ? ' with an ID token' : ' without a token'}`
  try {
    const answer = await google.ask(url, authorization)
    const door = doorOf(answer)
    const words = `${answer.status}, ${WHO[door]}`
    return { door, words, evidence: { call, resource: url, answer: words, status: answer.status } }
  } catch (error) {
    if (signal.aborted || error instanceof Cancelled) throw error
    const words = `no answer: ${error instanceof Error ? error.message : String(error)}`
    return { door: 'unclear', silent: true, words, evidence: { call, resource: url, answer: words } }
  }
}

const WHO: Record<Door, string> = {
  open: 'answered by the app',
  closed: 'refused by Cloud Run',
  rejected: 'the token was rejected by Cloud Run',
  hidden: 'no such page, says Google’s front end',
  unclear: 'which tells nothing about access',
}

function withoutToken(open: boolean | undefined): Expectation {
  const name = 'Without a token'
  if (open === undefined)
    return {
      name,
      expected: 'nothing in particular: access was left as it was and is not fully known',
      judge: () => 'skipped',
    }
  if (open)
    return { name, expected: 'answered by the app', judge: door => VERDICT[door === 'open' ? 'yes' : unsure(door)] }
  return {
    name,
    expected: 'refused by Cloud Run',
    judge: door => VERDICT[door === 'closed' || door === 'rejected' ? 'yes' : unsure(door)],
  }
}

/** With a token it depends on who asks: only of an account that the run itself let in it is known that it must get in. */
function withToken(open: boolean | undefined, invoker: boolean): Expectation {
  const name = 'With an ID token'
  const sure = open === true || invoker
  return {
    name,
    expected: sure ? 'answered by the app' : 'answered by the app, if the deployer is an invoker',
    judge: door => {
      if (door === 'open') return 'pass'
      if (door === 'rejected') return 'fail'
      return sure ? VERDICT[unsure(door)] : 'skipped'
    },
  }
}

const VERDICT = { yes: 'pass', no: 'fail', unsure: 'unknown' } as const
/** An answer that cannot be read is neither a pass nor a fail. */
const tellsNothing = (door: Door) => door === 'unclear' || door === 'hidden'
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

function isInvoker({ google, made }: World): boolean {
  const { principal } = google.identity
  return principal !== undefined && (made.invokers?.includes(principal) ?? false)
}

/** Why the URL cannot tell anything from here. */
function hiddenBecause(service: Service): string | undefined {
  if (service.ingress && service.ingress !== 'INGRESS_TRAFFIC_ALL' && service.ingress !== 'INGRESS_TRAFFIC_UNSPECIFIED')
    return `Not reachable from here: its ingress is ${service.ingress}.`
  if (service.defaultUriDisabled) return 'Not reachable from here: its default URL is disabled.'
  return service.iapEnabled ? 'Identity-Aware Proxy stands before it, which asks people to sign in.' : undefined
}

function skipped(how: string, url: string, why: string): Check {
  const name = how.charAt(0).toUpperCase() + how.slice(1)
  return {
    name,
    expected: 'not asked',
    found: why,
    status: 'skipped',
    evidence: [{ call: `GET ${url}`, resource: url, answer: 'not asked' }],
  }
}
