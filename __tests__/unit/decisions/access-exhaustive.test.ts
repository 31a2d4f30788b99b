/**
 * The access decision over its whole space: every combination of policies, permissions, present states and inputs. A small
 * world with a hidden truth about unreadable policies plays Google, so that a decision can be carried out and made again.
 */
import { describe, expect, it } from 'vitest'
import { decideAccess } from '../../../src/decisions/access/access.ts'
import type { AccessDecision } from '../../../src/decisions/access/decision.ts'
import { gatesOf } from '../../../src/decisions/access/gates.ts'
import { access as accessFindings } from '../../../src/decisions/checks/access.ts'
import type { Decisions } from '../../../src/decisions/decide.ts'
import type { Facts } from '../../../src/facts/facts.ts'
import type { Config } from '../../../src/inputs/config.ts'
import { aConfig } from '../../fixtures/config.ts'
import {
  aBinding,
  anAnswer,
  aPolicy,
  aService,
  aTag,
  known,
  NO_POLICIES,
  someFacts,
  unknown,
} from '../../fixtures/facts.ts'
import { drawn, everyNth } from '../../fixtures/share.ts'

const POLICY = ['open', 'closed', 'unreadable'] as const
type PolicyState = (typeof POLICY)[number]

/** Two constraints, one question: no one closed, either closed, either unreadable, and what a `no` beside an unreadable means. */
const MEMBER_POLICIES: [PolicyState, PolicyState][] = [
  ['open', 'open'],
  ['closed', 'open'],
  ['open', 'closed'],
  ['unreadable', 'open'],
  ['closed', 'unreadable'],
]
const PERMISSION = ['granted', 'denied', 'unknown'] as const
type Permission = (typeof PERMISSION)[number]
type Mechanism = 'all-users' | 'no-invoker-iam-check'

/** Both ways take the first, only the invoker check the second. */
const PERMISSIONS: [Permission, Permission][] = [
  ...PERMISSION.map((update): [Permission, Permission] => ['granted', update]),
  ['denied', 'granted'],
  ['unknown', 'granted'],
  ['unknown', 'denied'],
]

/** What is there, as only Google knows it. */
interface Live {
  exists: boolean
  allUsers: boolean
  partly: boolean
  disabled: boolean
}
interface World {
  live: Live
  /** What the run can see of it. */
  sees: 'all' | 'no-policy' | 'nothing'
  domains: PolicyState
  managedMembers: PolicyState
  required: PolicyState
  tagged: boolean
  /** What is so behind `unreadable`, and behind a `closed` that a tag may exempt from. */
  truth: Record<Mechanism, boolean>
  /** Google refuses a release while the flag stands: no document says so or denies it, whatever the policy reads. */
  refuses: boolean
  setIamPolicy: Permission
  update: Permission
}
type Inputs = Pick<Config, 'access' | 'publicVia' | 'onPublicDenied' | 'preflight'>

const LIVES: Live[] = [
  { exists: false, allUsers: false, partly: false, disabled: false },
  ...[false, true].flatMap(allUsers =>
    [false, true].flatMap(disabled =>
      (allUsers ? [false] : [false, true]).map(partly => ({ exists: true, allUsers, partly, disabled })),
    ),
  ),
]
const BOTH = [true, false]

function* worlds(): Generator<World> {
  for (const live of LIVES)
    for (const sees of live.exists ? (['all', 'no-policy', 'nothing'] as const) : (['all'] as const))
      for (const [domains, managedMembers] of MEMBER_POLICIES)
        for (const required of POLICY)
          for (const tagged of live.exists ? BOTH : [false])
            for (const truth of truths({ domains, managedMembers, required, tagged }))
              for (const refuses of live.disabled ? BOTH : [false])
                for (const [setIamPolicy, update] of PERMISSIONS)
                  yield { live, sees, domains, managedMembers, required, tagged, truth, refuses, setIamPolicy, update }
}

/** What may be so behind what is seen: one truth where all is readable, else each that is possible. */
function truths(seen: Pick<World, 'domains' | 'managedMembers' | 'required' | 'tagged'>): World['truth'][] {
  const known = allUsersSeen(seen)
  const allUsers = known === 'unknown' ? BOTH : [known === 'yes']
  const knownCheck = checkSeen(seen)
  const check = knownCheck === 'unknown' ? BOTH : [knownCheck === 'yes']
  return allUsers.flatMap(a => check.map(c => ({ 'all-users': a, 'no-invoker-iam-check': c })))
}

/** The rules of docs/access.md#how-a-service-becomes-public in the words of this test. */
function allUsersSeen({ domains, managedMembers, tagged }: Pick<World, 'domains' | 'managedMembers' | 'tagged'>) {
  const both = [domains, managedMembers]
  // A condition may exempt a tagged service, or close it out.
  if (tagged) return 'unknown'
  if (both.includes('closed')) return 'no'
  return both.includes('unreadable') ? 'unknown' : 'yes'
}

/** `cleared`: Google has said it of the service itself. */
function checkSeen({ required, tagged, cleared }: Pick<World, 'required' | 'tagged'> & { cleared?: true }) {
  if (cleared) return 'no'
  return tagged ? 'unknown' : ({ open: 'yes', closed: 'no', unreadable: 'unknown' } as const)[required]
}

function* inputs(): Generator<Inputs> {
  for (const preflight of ['enforce', 'warn'] as const) {
    yield { access: 'keep', publicVia: 'auto', onPublicDenied: 'oidc-only', preflight }
    yield { access: 'authenticated', publicVia: 'auto', onPublicDenied: 'oidc-only', preflight }
    for (const publicVia of ['auto', 'all-users', 'no-invoker-iam-check'] as const)
      for (const onPublicDenied of ['oidc-only', 'fail'] as const)
        yield { access: 'public', publicVia, onPublicDenied, preflight }
  }
}

// Facts are built from shared pieces: there are a few hundred thousand of them.
const POLICIES = Object.fromEntries(
  POLICY.map(state => [
    state,
    {
      domains: policy(state, 'iam.allowedPolicyMemberDomains', { values: { allowedValues: ['C01'] } }),
      managedMembers: policy(state, 'iam.managed.allowedPolicyMembers', { enforce: true }),
      required: policy(state, 'run.managed.requireInvokerIam', { enforce: true }),
    },
  ]),
) as Record<PolicyState, Record<'domains' | 'managedMembers' | 'required', Facts['policies']['run.requireInvokerIam']>>

function policy(state: PolicyState, name: keyof Facts['policies'], closed: object) {
  return state === 'unreadable' ? unknown<never>() : aPolicy(name, ...(state === 'closed' ? [closed] : []))
}

const BASE = someFacts()
const TAGS = { true: known([aTag('42/public', 'True')]), false: known([]) }

function factsOf(world: World): Facts {
  const { live, sees } = world
  const bindings = [
    ...(live.allUsers ? [aBinding('roles/run.invoker', 'allUsers')] : []),
    ...(live.partly ? [{ ...aBinding('roles/run.invoker', 'allUsers'), condition: { expression: 'x' } }] : []),
  ]
  return {
    ...BASE,
    service:
      sees === 'nothing' ? unknown() : known(live.exists ? aService({ invokerIamDisabled: live.disabled }) : null),
    servicePolicy: sees === 'all' ? known(live.exists ? { bindings } : null) : unknown(),
    policies: {
      ...NO_POLICIES,
      'iam.allowedPolicyMemberDomains': POLICIES[world.domains].domains,
      'iam.managed.allowedPolicyMembers': POLICIES[world.managedMembers].managedMembers,
      'run.managed.requireInvokerIam': POLICIES[world.required].required,
    },
    tags: TAGS[`${world.tagged}`],
    answers: ANSWERS[`${world.setIamPolicy} ${world.update}`] ?? [],
  }
}

const ANSWERS = Object.fromEntries(
  PERMISSION.flatMap(set =>
    PERMISSION.map(update => [
      `${set} ${update}`,
      [
        anAnswer('deployer', 'run.services.setIamPolicy', { kind: 'service' }, { verdict: set }),
        anAnswer('deployer', 'run.services.create', { kind: 'project' }),
        anAnswer('deployer', 'run.services.update', { kind: 'service' }, { verdict: update }),
      ],
    ]),
  ),
)

/**
 * The decision of a workflow in the worlds that look the same to it: they differ in what only Google knows, and a world that a
 * run leaves behind is one of the others. So each point of the space is decided once.
 */
function deciding(config: Config): (world: World) => AccessDecision {
  const decided = new Map<string, AccessDecision>()
  return world => {
    const key = JSON.stringify({ ...world, truth: undefined, refuses: undefined })
    const decision = decided.get(key) ?? decideAccess(config, factsOf(world))
    decided.set(key, decision)
    return decision
  }
}

const lacks = (world: World, mechanism: Mechanism) =>
  world.setIamPolicy === 'denied' || (mechanism === 'no-invoker-iam-check' && world.update === 'denied')

interface Outcome {
  /** What is there after each thing that was done, the last one being what stays. */
  course: Live[]
  live: Live
  opened: Mechanism[]
  failed: boolean
  /** The decision that held in the end. */
  holds: AccessDecision
}

/** Carries a decision out as Google would: release, tries, removals. */
function carryOut(decision: AccessDecision, world: World): Outcome {
  const before = world.live
  const nothing = (holds: AccessDecision) => ({ course: [], live: before, opened: [], failed: true, holds })
  if (decision.blocked) return nothing(decision)
  let holds = decision
  const course: Live[] = []
  let live: Live = { ...before, exists: true }
  if (live.disabled && world.refuses) {
    holds = decision.ifCheckRequired ?? decision
    if (holds.blocked || !decision.ifCheckRequired) return nothing(holds)
    live = { ...live, disabled: false }
  }
  course.push(live)
  const accepted = holds.tries.find(mechanism => world.truth[mechanism] && !lacks(world, mechanism))
  if (accepted === 'all-users') live = { ...live, allUsers: true }
  if (accepted === 'no-invoker-iam-check') live = { ...live, disabled: true }
  course.push(live)
  if (accepted || holds.tries.length === 0)
    for (const mechanism of holds.removes) {
      live = mechanism === 'all-users' ? { ...live, allUsers: false, partly: false } : { ...live, disabled: false }
      course.push(live)
    }
  return {
    course,
    live,
    holds,
    opened: accepted ? [accepted] : [],
    failed: !accepted && holds.tries.length > 0 && holds.fallback === 'fail',
  }
}

/** Every sentence that has to hold; what it gives back is what does not. */
function faults(input: Inputs, decide: ReturnType<typeof deciding>, world: World): string[] {
  const decision = decide(world)
  const found: string[] = []
  const say = (fault: string) => found.push(fault)
  const { live } = world
  const outcome = carryOut(decision, world)
  const after = outcome.live
  const inner = decision.ifCheckRequired

  // What a release may tell is asked exactly where the flag is seen to stand and the workflow speaks of access.
  if (Boolean(inner) !== (input.access !== 'keep' && live.disabled && world.sees !== 'nothing'))
    say('does not know what holds after a refused release')
  if (inner?.ifCheckRequired) say('a refused release is asked about twice')
  // With the flag cleared by the release, the service is not as it was.
  if (inner && !inner.blocked && inner.target === 'unchanged') say('claims that a cleared flag is unchanged')

  if (!['all-users', 'no-invoker-iam-check', 'oidc-only', 'unchanged'].includes(decision.target)) say('no target')
  if (decision.evidence.length === 0) say('no evidence')
  if (!decision.because) say('no reason')
  if (decision.alternatives.length < 4) say('too few alternatives')
  if (decision.alternatives.some(({ because }) => !because)) say('an alternative without a reason')
  if (!decision.alternatives.some(({ choice }) => choice === decision.choice)) say('the choice is no alternative')
  if (decision.tries.length > 0 && decision.tries[0] !== decision.target) say('the target is not the first try')

  // Never more open than asked.
  if (input.access !== 'public' && decision.tries.length > 0) say('opens what nobody asked for')
  if (input.publicVia !== 'auto' && decision.tries.some(one => one !== input.publicVia)) say('tries an excluded way')
  if (decision.tries.includes('all-users') && allUsersSeen(world) === 'no') say('tries allUsers against the policy')
  if (decision.tries.includes('no-invoker-iam-check') && checkSeen(world) === 'no')
    say('tries the check against the policy')
  if (after.allUsers && !live.allUsers && !outcome.opened.includes('all-users')) say('allUsers came from nowhere')
  if (after.disabled && !live.disabled && !outcome.opened.includes('no-invoker-iam-check'))
    say('the flag came from nowhere')

  if (input.access === 'keep') {
    if (decision.target !== (world.sees === 'all' && !live.exists ? 'oidc-only' : 'unchanged'))
      say('keep does not keep')
    if (decision.removes.length > 0 || decision.blocked) say('keep touches')
    if (after.allUsers !== live.allUsers || after.disabled !== live.disabled || after.partly !== live.partly)
      say('keep changed')
  }
  if (input.access === 'authenticated') {
    if (decision.target !== 'oidc-only' || decision.blocked) say('authenticated is not oidc-only')
    // A service that cannot be read cannot be released either, so that a refused release changes nothing.
    const unreleased = world.sees === 'nothing' && live.disabled && world.refuses && outcome.failed
    if (!unreleased && (after.allUsers || after.disabled || after.partly)) say('authenticated leaves it public')
  }
  if (input.access === 'public') {
    for (const fault of tableFaults(input, world, decision)) say(fault)
    if (inner) for (const fault of tableFaults(input, afterRefusal(world), inner)) say(`${fault}, the release refused`)
    // A service that the workflow wants public is closed only where a release was refused for its flag, and by that release.
    const wasPublic = live.allUsers || live.disabled
    const refused = live.disabled && world.refuses
    if (wasPublic && !refused && ![...outcome.course, after].every(isPublic)) say('closes a public service')
    if (wasPublic && !refused && world.sees === 'all' && outcome.failed) say('fails, though it stays public')
    if (wasPublic && world.sees === 'all' && isPublic(after) && outcome.opened.length === 0) {
      const { tries, fallback, target } = outcome.holds
      if ((tries.length > 0 ? fallback : target) === 'oidc-only') say('claims to have closed a public service')
    }
    if (refused && live.allUsers && !isPublic(after)) say('closes what allUsers keeps public')
    if ((decision.blocked || inner?.blocked) && input.onPublicDenied !== 'fail') say('blocks unasked')
    if (decision.blocked && world.sees === 'all' && isPublic(live)) say('blocks a service that is public')
    if (inner?.blocked && world.sees === 'all' && live.allUsers) say('blocks a service that allUsers keeps public')
    // `fail` after a refused release: nothing is changed where it is certain that no way is open.
    if (refused && inner?.blocked && !(outcome.failed && after === live)) say('fails and changes something')
  }
  // Nothing in between is open by a way that is open neither before nor after.
  for (const key of ['allUsers', 'disabled', 'partly'] as const)
    if (outcome.course.some(state => state[key] && !live[key] && !after[key])) say('is more open in between')

  // Deciding again on the resulting world changes nothing. Google cannot both refuse a release for the flag and let the flag be
  // set, save where somebody turns the policy round between two runs.
  if (world.refuses && world.truth['no-invoker-iam-check']) return found
  const next = { ...world, live: after, sees: world.sees }
  const again = decide(next)
  const twice = carryOut(again, next)
  const same = (['allUsers', 'partly', 'disabled'] as const).every(key => twice.live[key] === after[key])
  if (!same) say(`not idempotent: ${JSON.stringify(after)} then ${JSON.stringify(twice.live)}`)
  return found
}

const isPublic = ({ allUsers, disabled }: Live) => allUsers || disabled

/** The world as it is once a release was refused for the flag: the policy is enforced, and the flag goes with the release. */
const afterRefusal = (world: World): World & { cleared: true } => ({ ...world, required: 'closed', cleared: true })

/** The table, where all of it can be seen: no unknown policy, no unseen state. */
function tableFaults(input: Inputs, world: World & { cleared?: true }, decision: AccessDecision): string[] {
  const { live } = world
  const flag = live.disabled && !world.cleared
  const seen = { 'all-users': allUsersSeen(world), 'no-invoker-iam-check': checkSeen(world) }
  const order = (['all-users', 'no-invoker-iam-check'] as const).filter(
    one => input.publicVia === 'auto' || input.publicVia === one,
  )
  const inPlace = { 'all-users': live.allUsers, 'no-invoker-iam-check': flag }
  if (world.sees !== 'all') return []
  const stays = order.filter(one => inPlace[one] && seen[one] !== 'no')
  if (stays.length > 0) {
    const expected = stays.includes('no-invoker-iam-check') ? 'no-invoker-iam-check' : 'all-users'
    return decision.target === expected && decision.tries.length === 0 && !decision.blocked
      ? []
      : ['does not keep what may stay']
  }
  const usable = order.filter(one => seen[one] !== 'no' && (input.preflight === 'enforce' || !lacks(world, one)))
  if (JSON.stringify(decision.tries) !== JSON.stringify(usable)) return [`tries ${decision.tries}, not ${usable}`]
  if (usable.length > 0) {
    const unknown = usable.some(one => seen[one] === 'unknown')
    return decision.byTrial === unknown && !decision.blocked ? [] : ['says wrongly whether it learns by trying']
  }
  if (live.allUsers || flag) {
    if (decision.blocked || decision.target === 'oidc-only') return ['closes what is left']
    return decision.warnings.some(({ id }) => id === 'public-access-left') ? [] : ['leaves it without a warning']
  }
  if (input.onPublicDenied === 'fail') return decision.blocked ? [] : ['does not stop']
  if (live.partly && !live.disabled) return decision.target === 'unchanged' ? [] : ['claims to be closed']
  return decision.target === 'oidc-only' && !decision.blocked ? [] : ['is not oidc-only']
}

/** What stands before the invoker check and beside `allUsers`. */
const INGRESS = [
  'INGRESS_TRAFFIC_ALL',
  'INGRESS_TRAFFIC_INTERNAL_ONLY',
  'INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER',
  'INGRESS_TRAFFIC_NONE',
] as const
interface Beside {
  ingress: (typeof INGRESS)[number]
  iap: boolean
  urlDisabled: boolean
  /** `allAuthenticatedUsers` as an invoker; under a condition; on a role that is not for invoking; or not at all. */
  google: 'no' | 'invoker' | 'condition' | 'other-role'
}

function* besides(): Generator<Beside> {
  for (const ingress of INGRESS)
    for (const iap of BOTH)
      for (const urlDisabled of BOTH)
        for (const google of ['no', 'invoker', 'condition', 'other-role'] as const)
          yield { ingress, iap, urlDisabled, google }
}
const NOTHING: Beside = { ingress: 'INGRESS_TRAFFIC_ALL', iap: false, urlDisabled: false, google: 'no' }

function factsBeside(world: World, { ingress, iap, urlDisabled, google }: Beside): Facts {
  const facts = factsOf(world)
  const { service, servicePolicy } = facts
  if (!service.known || !service.value || !servicePolicy.known) return facts
  const role = google === 'other-role' ? 'roles/run.developer' : 'roles/run.servicesInvoker'
  const everyGoogleAccount = {
    ...aBinding(role, 'allAuthenticatedUsers'),
    ...(google === 'condition' && { condition: { expression: 'x' } }),
  }
  return {
    ...facts,
    service: known({ ...service.value, ingress, iapEnabled: iap, defaultUriDisabled: urlDisabled }),
    servicePolicy: known({
      bindings: [...(servicePolicy.value?.bindings ?? []), ...(google === 'no' ? [] : [everyGoogleAccount])],
    }),
  }
}

/** The choice without its words. */
const bare = ({ target, tries, removes, fallback, blocked, byTrial, choice }: AccessDecision) =>
  JSON.stringify([target, tries, removes, fallback, blocked, byTrial, choice])

function faultsBeside(input: Inputs, config: Config, alone: AccessDecision, world: World, beside: Beside): string[] {
  const found: string[] = []
  const say = (fault: string) => found.push(fault)
  const facts = factsBeside(world, beside)
  const decision = decideAccess(config, facts)
  if (bare(decision) !== bare(alone)) say('chooses by what stands beside')
  const { exists } = world.live
  const findings = accessFindings(config, facts, { access: decision } as Decisions, [])
  const has = (id: string, principal?: string) =>
    findings.some(finding => finding.id === id && (!principal || finding.principal === principal))

  const open = decision.target === 'all-users' || decision.target === 'no-invoker-iam-check'
  const hidden = exists && (beside.ingress !== 'INGRESS_TRAFFIC_ALL' || beside.urlDisabled)
  if (has('public-behind-ingress') !== (open && hidden)) say('is wrong about what hides a public service')
  if (open && exists && beside.iap && input.access !== 'keep' && !has('behind-iap')) say('says nothing of IAP')
  if (has('behind-iap') && (!exists || !beside.iap || input.access === 'keep')) say('speaks of IAP without need')
  const everyGoogleAccount = exists && (beside.google === 'invoker' || beside.google === 'condition')
  if (input.access !== 'keep' && decision.target === 'oidc-only' && decision.tries.length === 0)
    if (has('public-access-left', 'allAuthenticatedUsers') !== everyGoogleAccount)
      say('is wrong about allAuthenticatedUsers')
  const closes = input.access === 'authenticated' && decision.removes.length > 0
  if (has('access-narrowed') !== closes) say('is wrong about who loses access')

  // The gates that are shown are those that there are, once the decision is carried out.
  const { live, holds, opened, failed } = carryOut(decision, world)
  if (failed) return found
  const through = holds.tries.length === 0 || opened.length > 0
  const state = opened[0] ?? (through ? holds.target : holds.fallback === 'oidc-only' ? 'oidc-only' : 'unchanged')
  const gates = gatesOf(
    config,
    facts,
    { removes: through ? holds.removes : [] },
    {
      state,
      // A release that was refused has changed the flag, which is seen in the service as it came back.
      ...(holds !== decision && {
        service: aService({
          ingress: beside.ingress,
          iapEnabled: beside.iap,
          defaultUriDisabled: beside.urlDisabled,
          invokerIamDisabled: live.disabled,
        }),
      }),
    },
  )
  const members = gates?.invokers ?? []
  const everyone = members.find(({ member }) => member === 'allUsers')
  if (gates?.invokerCheck !== !live.disabled) say('shows another check than there is')
  if (Boolean(everyone && !everyone.conditional) !== live.allUsers) say('shows allUsers where there is none')
  if (Boolean(everyone) !== (live.allUsers || live.partly)) say('does not show who gets in under a condition')
  const google = members.some(({ member }) => member === 'allAuthenticatedUsers')
  if (google !== everyGoogleAccount) say('does not show every Google account')
  if (exists && (gates?.iap !== beside.iap || gates.defaultUrl === beside.urlDisabled)) say('shows other gates')
  return found
}

describe('what stands before and beside', () => {
  it('is told, shown as it is, and never changes the choice', () => {
    const bad = new Map<string, string>()
    let rows = 0
    const some = [...worlds()].filter(
      ({ sees, tagged, setIamPolicy, update, managedMembers }) =>
        sees === 'all' &&
        !tagged &&
        managedMembers !== 'unreadable' &&
        setIamPolicy === 'granted' &&
        update === 'granted',
    )
    for (const input of inputs()) {
      if (input.preflight !== 'enforce') continue
      const config = aConfig(input)
      const decide = deciding(config)
      for (const world of some) {
        const alone = decide(world)
        for (const beside of world.live.exists ? everyNth(5, [...besides()]) : [NOTHING]) {
          rows++
          for (const fault of faultsBeside(input, config, alone, world, beside))
            if (!bad.has(fault)) bad.set(fault, JSON.stringify({ input, world, beside }))
        }
      }
    }
    expect(Object.fromEntries(bad)).toEqual({})
    expect(rows).toBeGreaterThan(drawn(5_000, 20_000))
  }, 120_000)
})

describe('the access decision over its whole space', () => {
  it('holds every promise in every world', () => {
    const bad = new Map<string, string>()
    let rows = 0
    const all = everyNth(7, [...worlds()])
    for (const input of inputs()) {
      const decide = deciding(aConfig(input))
      for (const world of all) {
        rows++
        for (const fault of faults(input, decide, world))
          if (!bad.has(fault)) bad.set(fault, JSON.stringify({ input, world }))
      }
    }
    expect(Object.fromEntries(bad)).toEqual({})
    expect(rows).toBeGreaterThan(drawn(20_000, 100_000))
  }, 120_000)
})
