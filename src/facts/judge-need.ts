/**
 * What was learned about a need -> one answer. Pure. The ways of asking are tried best first: the principal's own test
 * (as the caller, or by impersonation), Policy Troubleshooter, reading allow policies. "Denied" is said only where the way
 * can prove it; what is left over is unknown, with the reasons why no way could tell (docs/google-cloud.md#testing-permissions,
 * docs/google-cloud.md#permissions-of-another-account).
 */

import type { Reading } from '../iam/allow-policies.ts'
import { isBelow } from '../iam/circumstances.ts'
import { namedPlace, WITHOUT_POLICY } from '../iam/resource-roles.ts'
import type { Evidence, Fact, Need } from '../model.ts'
import type { TroubleshootAnswer } from '../wire.ts'
import type { Held } from './caller-permissions.ts'
import type { NeedAnswer } from './facts.ts'

/** `unreadable`: its own API would not say. */
export type Standing = 'exists' | 'absent' | 'unreadable'

/** The principal's own tests. `null`: not asked there, `why` of the question says so where it matters. */
export interface OwnTests {
  way: 'caller' | 'impersonation'
  resource: Fact<Held> | null
  /** On the project that the resource inherits from; null where the resource is that project or lies in another. */
  parent: Fact<Held> | null
  /** Whether the project grants what `legacyProbe` names; undefined where that was not told. */
  basic?: boolean
}

/** A way that was not open, and why. */
export interface Closed {
  way: null
  why: string
  evidence: Evidence[]
}

/** Everything that was learned about one need of a known principal on a known resource. */
export interface NeedQuestion {
  need: Need
  /** IAM member; undefined where the credentials do not say who they are. */
  principal?: string
  /** Full name of the need's own resource. */
  resource: string
  standing: Standing
  /** Full name of the project that the resource inherits from; undefined as in `OwnTests.parent`. */
  parent?: string
  own: OwnTests | Closed
  /** Asked on the resource, or on the parent while the resource is absent. */
  troubleshooter: Fact<TroubleshootAnswer> | Closed | null
  /** The allow policies of the resource and of the project, as far as they could be read. */
  policies: Fact<Reading> | null
  /** Whether what the project grants is known to reach the resource: a bucket may be somebody else's. */
  reaches: boolean
  /** The principal is an account that is switched off or gone, and so can do nothing whatever its roles. */
  idle?: { why: string; evidence: Evidence[] }
  /** Whether the principal may be an Owner, Editor or Viewer: `maybeLegacy` says why that matters. */
  basicRole: boolean
  /** What else a reader should know, e.g. that an account lives in another project. */
  note?: string
}

type Ruling = Pick<NeedAnswer, 'verdict' | 'method' | 'why' | 'barred' | 'overridden' | 'byRole'>

/** Never throws; every question has an answer, with the evidence of every way that was tried on the way to it. */
export function combine(question: NeedQuestion): NeedAnswer {
  const { need, principal, resource, standing, parent, note } = question
  const heard: Heard = { reasons: [], evidence: [], deny: 'not-asked' }
  const tested = ruleOwn(question, heard) ?? ruleTroubleshooter(question, heard)
  const ruling: Ruling = ruleIdle(question, heard) ??
    ruleMissing(question) ??
    (tested && heldAllTheSame(question, underConditions(question, tested, heard), heard)) ??
    rulePolicies(question, heard) ?? { verdict: 'unknown', method: lastWay(question) }
  const why = [...heard.reasons, ruling.why, note].filter(Boolean).join(' ')
  return {
    need,
    ...(principal ? { principal } : {}),
    // What an account that is made first lacks is granted on itself.
    resource:
      standing === 'absent' && parent && !hasToBeThere(need) && need.place.kind !== 'client-account'
        ? parent
        : resource,
    verdict: ruling.verdict,
    method: ruling.method,
    ...(ruling.barred ? { barred: true as const } : {}),
    ...(ruling.overridden ? { overridden: ruling.overridden } : {}),
    ...(ruling.byRole ? { byRole: ruling.byRole } : {}),
    ...(standing === 'absent' ? { absent: true as const } : {}),
    ...(why ? { why } : {}),
    evidence: heard.evidence,
  }
}

/** What policies give an account that is switched off is nothing, and a role would not help it. */
function ruleIdle({ idle, own }: NeedQuestion, heard: Heard): Ruling | undefined {
  if (!idle || own.way !== null) return undefined
  heard.evidence.push(...idle.evidence)
  return { verdict: 'unknown', method: 'none', why: idle.why }
}

/** What is not made here and is not there: nobody's rights are the trouble, and a role on its project would be no help. */
function ruleMissing({ need, standing }: NeedQuestion): Ruling | undefined {
  if (standing !== 'absent' || !hasToBeThere(need)) return undefined
  return { verdict: 'unknown', method: 'none', why: 'It does not exist.' }
}

/** The service, its bucket, its repository and the default account of schedules are made where they are missing; accounts and what the inputs name are not. */
const hasToBeThere = ({ place }: Need) =>
  place.kind === 'account' || (namedPlace(place) !== undefined && !isMade(place))

/** The account that Cloud Scheduler calls as, where the workflow names none. */
const isMade = (place: Need['place']) => place.kind === 'client-account' && place.email === undefined

/**
 * A condition sees the thing itself: an object, not the bucket that was tested; an instance, not the project. Where the
 * policies that can be read hold one that matters, what was tested elsewhere is not the answer.
 */
function underConditions({ policies, need, standing }: NeedQuestion, ruling: Ruling, heard: Heard): Ruling {
  const elsewhere = isBelow(need.permission) || WITHOUT_POLICY.has(need.place.kind) || standing !== 'exists'
  if (!elsewhere || !policies?.known || ruling.barred || ruling.method === 'policy') return ruling
  const { granted, conditional, outside } = policies.value
  const underOne = granted.flatMap(grant => ('condition' in grant ? [grant] : []))
  if (underOne.length < granted.length) return ruling
  const others = { denied: [...underOne, ...conditional], granted: [...outside, ...conditional] }
  const candidates = ruling.verdict === 'denied' || ruling.verdict === 'granted' ? others[ruling.verdict] : []
  const grant = candidates.find(({ looksAtResource }) => looksAtResource)
  if (!grant || (ruling.verdict === 'granted' && underOne.length > 0)) return ruling
  heard.evidence.push(...policies.evidence)
  return {
    verdict: 'conditional',
    method: ruling.method,
    why: `${grant.role} grants it under a condition (${grant.condition}), which sees more than could be asked about here.`,
  }
}

/**
 * A test says no, and a policy that was read says yes: the role is there, and something overrides it
 * (docs.cloud.google.com/iam/docs/troubleshoot-policies). To offer the role would be to offer what is in place.
 */
function heldAllTheSame({ policies, need }: NeedQuestion, ruling: Ruling, heard: Heard): Ruling {
  if (ruling.verdict !== 'denied' || ruling.barred || !policies) return ruling
  if (!policies.known) {
    if (ruling.method !== 'caller' || need.level !== 'required') return ruling
    const why = 'No allow policy could be read: where a role gives it already, a deny policy stands in the way.'
    return { ...ruling, why: [ruling.why, why].filter(Boolean).join(' ') }
  }
  const { granted, outside } = policies.value
  const grant = granted.find(one => !('condition' in one))
  if (grant) {
    heard.evidence.push(...policies.evidence)
    const { role, resource } = grant
    return { verdict: 'denied', method: ruling.method, overridden: { role, resource } }
  }
  const [expired] = outside
  if (!expired) return ruling
  heard.evidence.push(...policies.evidence)
  const why = `${expired.role} grants ${need.permission} under a condition that does not hold here (${expired.condition}).`
  return { ...ruling, why: [ruling.why, why].filter(Boolean).join(' ') }
}

/** What the ways that were tried so far left behind. */
interface Heard {
  /** Why they did not settle it. */
  reasons: string[]
  evidence: Evidence[]
  /** What Policy Troubleshooter said of deny policies. */
  deny: 'not-asked' | 'none' | 'maybe'
}

/** For a need whose principal or resource could not be learned: nothing was asked. */
export function unanswered(
  need: Need,
  why: string,
  evidence: Evidence[],
  known: { principal?: string; resource?: string } = {},
): NeedAnswer {
  return { need, ...known, verdict: 'unknown', method: 'none', why, evidence }
}

/** The principal's own test settles it, or leaves the reason why not. */
function ruleOwn(question: NeedQuestion, heard: Heard): Ruling | undefined {
  const { own, standing, need } = question
  heard.evidence.push(...(own.way ? [own.resource, own.parent].flatMap(fact => fact?.evidence ?? []) : own.evidence))
  if (own.way === null) {
    heard.reasons.push(own.why)
    return undefined
  }
  const method = own.way
  const here = said(own.resource)
  const above = said(own.parent)
  const no = (answer: Said) => answer === 'not-held' || answer === 'nothing-held'
  const granted = (why?: string): Ruling => ({ verdict: 'granted', method, ...(why ? { why } : {}) })
  const denied = (why: string): Ruling => ({ verdict: 'denied', method, why })

  if (standing === 'absent') {
    if (above === 'held') return granted('The resource does not exist yet; the permission is held on the project.')
    if (no(above)) {
      return (
        maybeLegacy(question, method) ??
        denied(
          'The resource does not exist yet, and the permission is not held on the project either, where a grant under a condition that names the resource would not be seen.',
        )
      )
    }
  } else {
    if (here === 'held') return granted()
    // A test on a resource that exists includes what it inherits.
    if (here === 'not-held' || (standing === 'exists' && no(here)))
      return denied(`${need.permission} is not held there.`)
    if (here === 'nothing-held' && no(above)) {
      return (
        maybeLegacy(question, method) ??
        denied('The resource could not be read; the permission is held neither on it nor on the project.')
      )
    }
    if (here !== 'nothing-held' && above === 'held' && question.reaches)
      return granted('It is held on the project, and so on everything in it.')
    if (no(above) && hasOnlyItsProject(need.place))
      return denied('It has no policy of its own, and the project does not grant it.')
  }
  heard.reasons.push(whyUndecided(question, own, here, above))
  return undefined
}

function ruleTroubleshooter(question: NeedQuestion, heard: Heard): Ruling | undefined {
  const { troubleshooter, standing, parent } = question
  const method = 'troubleshooter'
  if (!troubleshooter) return undefined
  heard.evidence.push(...troubleshooter.evidence)
  if ('way' in troubleshooter) {
    heard.reasons.push(troubleshooter.why)
    return undefined
  }
  if (!troubleshooter.known) {
    heard.reasons.push(`Policy Troubleshooter gave no answer: ${troubleshooter.why}`)
    return undefined
  }
  const absent = standing === 'absent' && parent ? 'The resource does not exist yet; asked on the project.' : undefined
  const { overallAccessState: state, allowPolicyExplanation: allow, denyPolicyExplanation: deny } = troubleshooter.value
  if (state === 'CANNOT_ACCESS' && deny?.denyAccessState === 'DENY_ACCESS_STATE_DENIED') {
    const roles = allow?.allowAccessState === 'ALLOW_ACCESS_STATE_GRANTED' ? 'Its roles grant it' : 'Whatever its roles'
    return {
      verdict: 'denied',
      method,
      barred: true,
      why: `${roles}, and a deny policy forbids it: no further role helps.`,
    }
  }
  if (state === 'CAN_ACCESS') return { verdict: 'granted', method, ...(absent ? { why: absent } : {}) }
  if (state === 'CANNOT_ACCESS') {
    const legacy = absent ? maybeLegacy(question, method) : undefined
    return legacy ?? { verdict: 'denied', method, ...(absent ? { why: absent } : {}) }
  }
  if (state === 'UNKNOWN_CONDITIONAL') {
    return {
      verdict: 'conditional',
      method,
      why: 'It depends on a condition that Policy Troubleshooter could not decide.',
    }
  }
  const none = deny?.denyAccessState === 'DENY_ACCESS_STATE_NOT_DENIED' || deny?.permissionDeniable === false
  heard.deny = none && !absent ? 'none' : 'maybe'
  heard.reasons.push(
    heard.deny === 'maybe' && allow?.allowAccessState === 'ALLOW_ACCESS_STATE_GRANTED'
      ? 'Policy Troubleshooter finds that allow policies grant it, and could not see whether a deny policy forbids it.'
      : 'Policy Troubleshooter could not see every policy that matters.',
  )
  return undefined
}

/** Allow policies can prove that something is granted, as far as no deny policy forbids it, and never that it is not: groups,
 *  folders and the organisation are out of sight. */
function rulePolicies({ policies, resource }: NeedQuestion, heard: Heard): Ruling | undefined {
  if (!policies) return undefined
  heard.evidence.push(...policies.evidence)
  if (!policies.known) {
    heard.reasons.push(`The allow policies could not be read: ${policies.why}`)
    return undefined
  }
  const { granted, conditional, outside, unseen, unreadRoles } = policies.value
  const grant = granted.find(one => !('condition' in one)) ?? granted[0]
  const method = 'policy'
  const where = (of: { resource: string }) => (of.resource === resource ? 'the resource' : 'the project')
  if (grant) {
    const under = 'condition' in grant ? ` under a condition that holds (${grant.condition})` : ''
    const grants = `${grant.role} on ${where(grant)} grants it${under}`
    return heard.deny === 'none'
      ? { verdict: 'granted', method, why: `${grants}, and no deny policy forbids it.` }
      : { verdict: 'unknown', method, byRole: grant.role, why: `${grants}; deny policies could not be seen.` }
  }
  const [condition] = conditional
  if (condition) {
    return {
      verdict: 'conditional',
      method,
      why: `${condition.role} grants it under a condition (${condition.condition}).`,
    }
  }
  const notes = [
    ...unseen
      .slice(0, 3)
      .map(one => `${one.member} has it by ${one.role} on ${where(one)}; who is in there cannot be seen.`),
    ...outside
      .slice(0, 1)
      .map(one => `${one.role} grants it under a condition that does not hold here (${one.condition}).`),
    ...(unreadRoles.length > 0 ? [`The contents of ${unreadRoles.join(', ')} could not be read.`] : []),
  ]
  const why = 'No binding that could be read grants it; groups, folders and the organisation could not be read.'
  return { verdict: 'unknown', method, why: [why, ...notes].join(' ') }
}

/** Nothing but the project's policy counts there: services that have no policy for it and give conditions nothing to look at. */
const hasOnlyItsProject = ({ kind }: Need['place']) => WITHOUT_POLICY.has(kind) && kind !== 'sql-instance'

/**
 * A bucket gives its Owners, Editors and Viewers their rights by bindings of its own that appear with it, not by their
 * role on the project. So a "no" of the project proves nothing for them while the bucket is not there.
 */
function maybeLegacy({ need, basicRole }: NeedQuestion, method: NeedAnswer['method']): Ruling | undefined {
  if (!basicRole || !legacyProbe(need)) return undefined
  const why =
    'Perhaps the bucket does not exist yet, or the account is an Owner, Editor or Viewer of the project, who get this from the bucket itself.'
  return { verdict: 'unknown', method, why }
}

/** A permission that only tells whether the holder may be an Owner, Editor or Viewer, for needs where that matters. */
export function legacyProbe({ place, permission }: Pick<Need, 'place' | 'permission'>): string | undefined {
  if (place.kind !== 'bucket') return undefined
  // Viewers get to read what is in the bucket and no more.
  if (/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission)) return 'storage.buckets.list'
  return /^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission)
    ? 'storage.buckets.create'
    : undefined
}

type Said = Held | 'silent' | 'not-asked'

const said = (fact: Fact<Held> | null): Said => (fact === null ? 'not-asked' : fact.known ? fact.value : 'silent')

function whyUndecided({ standing }: NeedQuestion, { resource, parent }: OwnTests, here: Said, above: Said): string {
  const silent = [resource, parent].flatMap(fact => (fact && !fact.known ? [fact.why] : []))
  if (silent.length > 0) return `The test of the permission failed: ${[...new Set(silent)].join(' ')}`
  if (here === 'untestable' || (here === 'not-asked' && above === 'untestable')) {
    return 'The permission cannot be tested on this kind of resource.'
  }
  if (here === 'nothing-held') {
    return 'The resource answers that nothing is held, and could not be read: perhaps it does not exist, or is in another project.'
  }
  if (standing === 'absent') return 'The resource does not exist.'
  return 'The resource itself cannot be asked, and the project does not grant it.'
}

function lastWay({ own, troubleshooter }: NeedQuestion): NeedAnswer['method'] {
  if (troubleshooter && 'known' in troubleshooter && troubleshooter.known) return 'troubleshooter'
  if (own.way && (own.resource?.known || own.parent?.known)) return own.way
  return 'none'
}
