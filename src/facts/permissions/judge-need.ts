/**
 * What was learned about a need -> one answer. Pure. The methods, best first: the principal's own test (as the caller, or by
 * impersonation), Policy Troubleshooter, reading allow policies. "Denied" only if the method can prove it; the rest is unknown, with the
 * reasons why no method could tell (docs/google-cloud.md#testing-permissions,
 * docs/google-cloud.md#permissions-of-another-account).
 */

import type { Reading } from '../../iam/allow-policies.ts'
import { isBelow } from '../../iam/circumstances.ts'
import { federatedMembers } from '../../iam/federated-members.ts'
import { namedPlace, WITHOUT_POLICY } from '../../iam/resource-roles.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Fact, Need } from '../../model.ts'
import type { TroubleshootAnswer } from '../../wire.ts'
import type { NeedAnswer } from '../facts.ts'
import type { Held } from './caller-permissions.ts'

/** `unreadable`: its own API did not tell. */
export type Existence = 'exists' | 'absent' | 'unreadable'

/** The principal's own tests. `null`: not asked there; `why` of the question says why, if it matters. */
export interface OwnTests {
  way: 'caller' | 'impersonation'
  resource: Fact<Held> | null
  /** On the project that the resource inherits from; null if the resource is that project or belongs to another. */
  parent: Fact<Held> | null
  /** Whether the project grants the permission of `legacyProbe`; undefined if not known. */
  basic?: boolean
}

/** A method that was not possible, and why. */
export interface Closed {
  way: null
  why: string
  evidence: Evidence[]
}

/** `whole`: nothing but these policies can grant it: each was read, and the project is in no organisation. */
export type PoliciesRead = Reading & { whole?: true }

/** Everything that was learned about one need of a known principal on a known resource. */
export interface NeedQuestion {
  need: Need
  /** IAM member; undefined if the credentials do not say who they are. */
  principal?: string
  /** Full name of the need's own resource. */
  resource: string
  standing: Existence
  /** Full name of the project that the resource inherits from; undefined as in `OwnTests.parent`. */
  parent?: string
  own: OwnTests | Closed
  /** Asked on the resource, or on the parent while the resource is absent. */
  troubleshooter: Fact<TroubleshootAnswer> | Closed | null
  /** The allow policies of the resource and the project, if readable. */
  policies: Fact<PoliciesRead> | null
  /** Whether grants on the project are known to reach the resource: a bucket can belong to another project. */
  reaches: boolean
  /** The principal is a disabled or deleted account, so it can do nothing, whatever its roles. */
  idle?: { why: string; evidence: Evidence[] }
  /** Whether the principal could be an Owner, Editor or Viewer: `maybeLegacy` says why that matters. */
  basicRole: boolean
  /** Other remarks, e.g. that an account belongs to another project. */
  note?: string
}

type Ruling = Pick<NeedAnswer, 'verdict' | 'method' | 'why' | 'barred' | 'overridden' | 'byRole'>

/** Never throws; every question has an answer, with the evidence of every method that was tried. */
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
    // For an account that the run creates, the role is granted on the account itself.
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

/** A disabled account has no permissions, whatever the policies say, and a role would not help. */
function ruleIdle({ idle, own }: NeedQuestion, heard: Heard): Ruling | undefined {
  if (!idle || own.way !== null) return undefined
  heard.evidence.push(...idle.evidence)
  return { verdict: 'unknown', method: 'none', why: idle.why }
}

/** A missing resource that the run does not create: permissions are not the problem, and a role on the project would not help. */
function ruleMissing({ need, standing }: NeedQuestion): Ruling | undefined {
  if (standing !== 'absent' || !hasToBeThere(need)) return undefined
  return { verdict: 'unknown', method: 'none', why: say`It does not exist.` }
}

/**
 * The run creates a missing service, bucket, repository and default account of schedules, but no other accounts and nothing that the
 * inputs refer to.
 */
const hasToBeThere = ({ place }: Need) =>
  place.kind === 'account' || (namedPlace(place) !== undefined && !isMade(place))

/** The default account that Cloud Scheduler calls as. */
const isMade = (place: Need['place']) => place.kind === 'client-account' && place.email === undefined

/**
 * A condition sees the resource itself: an object, not the tested bucket; an instance, not the project. If readable policies contain a
 * relevant condition, a test on another resource is not the answer.
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
    why: say`${grant.role} grants it with a condition (${grant.condition}), which depends on more than the run could ask about.`,
  }
}

/**
 * A test says no, but a readable policy says yes: the role is there, and something overrides it
 * (docs.cloud.google.com/iam/docs/troubleshoot-policies). Granting the role again would not help.
 */
function heldAllTheSame({ policies, need, principal }: NeedQuestion, ruling: Ruling, heard: Heard): Ruling {
  if (ruling.verdict !== 'denied' || ruling.barred || !policies) return ruling
  if (!policies.known) {
    if (ruling.method !== 'caller' || need.level !== 'required') return ruling
    const mapped =
      federatedMembers(principal ?? '').length > 0
        ? say`the provider's attribute mapping makes this job another member, or `
        : ''
    const why = say`No allow policy could be read: if a role already grants it, ${mapped}a deny policy forbids it.`
    return { ...ruling, why: [ruling.why, why].filter(Boolean).join(' ') }
  }
  const { granted, outside, unseen } = policies.value
  const grant = granted.find(one => !('condition' in one))
  if (grant) {
    heard.evidence.push(...policies.evidence)
    const { role, resource } = grant
    return { verdict: 'denied', method: ruling.method, overridden: { role, resource } }
  }
  // The sets that a federated job is in are those that its provider maps, which is not read: a grant to them may be no grant to it.
  const mine = federatedMembers(principal ?? '').map(({ member }) => member)
  const set = unseen.find(({ member }) => mine.includes(member))
  if (set) {
    heard.evidence.push(...policies.evidence)
    return { verdict: 'denied', method: ruling.method, overridden: set }
  }
  const [expired] = outside
  if (!expired) return ruling
  heard.evidence.push(...policies.evidence)
  const why = say`${expired.role} grants ${need.permission} with a condition that is not met here (${expired.condition}).`
  return { ...ruling, why: [ruling.why, why].filter(Boolean).join(' ') }
}

/** The results of the methods so far. */
interface Heard {
  /** Why they did not give an answer. */
  reasons: string[]
  evidence: Evidence[]
  /** What Policy Troubleshooter said about deny policies. */
  deny: 'not-asked' | 'none' | 'maybe'
}

/** For a need with an unknown principal or resource: nothing was asked. */
export function unanswered(
  need: Need,
  why: string,
  evidence: Evidence[],
  known: { principal?: string; resource?: string } = {},
): NeedAnswer {
  return { need, ...known, verdict: 'unknown', method: 'none', why, evidence }
}

/** The answer of the principal's own test, or the reason why it has none. */
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
    if (above === 'held') return granted(say`The resource does not exist yet; the project grants the permission.`)
    if (no(above)) {
      return (
        maybeLegacy(question, method) ??
        denied(
          say`The resource does not exist yet, and the project does not grant the permission; a grant with a condition on the resource would not show there.`,
        )
      )
    }
  } else {
    if (here === 'held') return granted()
    // A test on an existing resource includes inherited permissions.
    if (here === 'not-held' || (standing === 'exists' && no(here)))
      return denied(say`${need.permission} is not granted there.`)
    if (here === 'nothing-held' && no(above)) {
      return (
        maybeLegacy(question, method) ??
        denied(say`The resource could not be read; neither it nor the project grants the permission.`)
      )
    }
    if (here !== 'nothing-held' && above === 'held' && question.reaches)
      return granted(say`The project grants it, and so on everything in it.`)
    if (no(above) && hasOnlyItsProject(need.place))
      return denied(say`It has no policy of its own, and the project does not grant the permission.`)
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
    heard.reasons.push(say`Policy Troubleshooter gave no answer: ${troubleshooter.why}`)
    return undefined
  }
  const absent =
    standing === 'absent' && parent ? say`The resource does not exist yet; asked on the project.` : undefined
  const { overallAccessState: state, allowPolicyExplanation: allow, denyPolicyExplanation: deny } = troubleshooter.value
  if (state === 'CANNOT_ACCESS' && deny?.denyAccessState === 'DENY_ACCESS_STATE_DENIED') {
    const roles =
      allow?.allowAccessState === 'ALLOW_ACCESS_STATE_GRANTED' ? say`Its roles grant it` : say`Whatever its roles are`
    return {
      verdict: 'denied',
      method,
      barred: true,
      why: say`${roles}, a deny policy forbids it: another role does not help.`,
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
      why: say`It depends on a condition that Policy Troubleshooter could not decide.`,
    }
  }
  const none = deny?.denyAccessState === 'DENY_ACCESS_STATE_NOT_DENIED' || deny?.permissionDeniable === false
  heard.deny = none && !absent ? 'none' : 'maybe'
  heard.reasons.push(
    heard.deny === 'maybe' && allow?.allowAccessState === 'ALLOW_ACCESS_STATE_GRANTED'
      ? say`According to Policy Troubleshooter, allow policies grant it, but it could not see whether a deny policy forbids it.`
      : say`Policy Troubleshooter could not see every relevant policy.`,
  )
  return undefined
}

/**
 * Allow policies can prove that something is granted (unless a deny policy forbids it). That it is not, they prove only in a project
 * without an organisation, where no folder grants anything: groups, folders and the organisation are not visible.
 */
function rulePolicies({ policies, resource, standing }: NeedQuestion, heard: Heard): Ruling | undefined {
  if (!policies) return undefined
  heard.evidence.push(...policies.evidence)
  if (!policies.known) {
    heard.reasons.push(say`The allow policies could not be read: ${policies.why}`)
    return undefined
  }
  const { granted, conditional, outside, unseen, unreadRoles } = policies.value
  const grant = granted.find(one => !('condition' in one)) ?? granted[0]
  const method = 'policy'
  const where = (of: { resource: string }) => (of.resource === resource ? say`the resource` : say`the project`)
  if (grant) {
    const under = 'condition' in grant ? say` with a condition that is met (${grant.condition})` : ''
    const grants = say`${grant.role} on ${where(grant)} grants it${under}`
    return heard.deny === 'none'
      ? { verdict: 'granted', method, why: say`${grants}, and no deny policy forbids it.` }
      : { verdict: 'unknown', method, byRole: grant.role, why: say`${grants}; deny policies could not be seen.` }
  }
  const [condition] = conditional
  if (condition) {
    return {
      verdict: 'conditional',
      method,
      why: say`${condition.role} grants it with a condition (${condition.condition}).`,
    }
  }
  if (policies.value.whole && standing === 'exists' && unseen.length === 0 && unreadRoles.length === 0) {
    const [expired] = outside
    const but = expired
      ? say`: ${expired.role} does so with a condition that is not met here (${expired.condition})`
      : ''
    return { verdict: 'denied', method, why: say`No binding grants it${but}, and the project is in no organisation.` }
  }
  const notes = [
    ...unseen
      .slice(0, 3)
      .map(one => say`${one.member} has it through ${one.role} on ${where(one)}; its members cannot be seen.`),
    ...outside
      .slice(0, 1)
      .map(one => say`${one.role} grants it with a condition that is not met here (${one.condition}).`),
    ...(unreadRoles.length > 0 ? [say`The permissions of ${unreadRoles.join(say`, `)} could not be read.`] : []),
  ]
  const why = say`No readable binding grants it; groups, folders and the organisation could not be read.`
  return { verdict: 'unknown', method, why: [why, ...notes].join(' ') }
}

/** Services where only the project's policy counts: they have no policies of their own and no attributes for conditions. */
const hasOnlyItsProject = ({ kind }: Need['place']) => WITHOUT_POLICY.has(kind) && kind !== 'sql-instance'

/**
 * A bucket gives the project's Owners, Editors and Viewers their permissions by its own bindings, which appear with the bucket. So a
 * "no" of the project proves nothing for them before the bucket exists.
 */
function maybeLegacy({ need, basicRole }: NeedQuestion, method: NeedAnswer['method']): Ruling | undefined {
  if (!basicRole || !legacyProbe(need)) return undefined
  const why = say`The bucket may not exist yet, or the account could be an Owner, Editor or Viewer of the project, who get this from the bucket itself.`
  return { verdict: 'unknown', method, why }
}

/** A permission that tells whether its holder could be an Owner, Editor or Viewer, for needs where that matters. */
export function legacyProbe({ place, permission }: Pick<Need, 'place' | 'permission'>): string | undefined {
  if (place.kind !== 'bucket') return undefined
  // Viewers can only read what is in the bucket.
  if (/^storage\.(buckets\.get|objects\.(get|list))$/.test(permission)) return 'storage.buckets.list'
  return /^storage\.(buckets|objects|managedFolders|multipartUploads)\./.test(permission)
    ? 'storage.buckets.create'
    : undefined
}

type Said = Held | 'silent' | 'not-asked'

const said = (fact: Fact<Held> | null): Said => (fact === null ? 'not-asked' : fact.known ? fact.value : 'silent')

function whyUndecided({ standing }: NeedQuestion, { resource, parent }: OwnTests, here: Said, above: Said): string {
  const silent = [resource, parent].flatMap(fact => (fact && !fact.known ? [fact.why] : []))
  if (silent.length > 0) return say`The test of the permission failed: ${[...new Set(silent)].join(' ')}`
  if (here === 'untestable' || (here === 'not-asked' && above === 'untestable')) {
    return say`The permission cannot be tested on this kind of resource.`
  }
  if (here === 'nothing-held') {
    return say`The resource could not be read and answers that nothing is granted: it may not exist, or could be in another project.`
  }
  if (standing === 'absent') return say`The resource does not exist.`
  return say`The resource itself cannot be asked, and the project does not grant the permission.`
}

function lastWay({ own, troubleshooter }: NeedQuestion): NeedAnswer['method'] {
  if (troubleshooter && 'known' in troubleshooter && troubleshooter.known) return 'troubleshooter'
  if (own.way && (own.resource?.known || own.parent?.known)) return own.way
  return 'none'
}
