/** What the organisation's effective policies say about the two ways to be public: docs/google-cloud.md#organisation-policies. */

import type { Facts } from '../facts/facts.ts'
import type { AccessConstraint } from '../iam/constraints.ts'
import { say } from '../language/say.ts'
import type { Evidence, Fact } from '../model.ts'
import type { EffectivePolicy, PolicyRule } from '../wire.ts'
import type { Tri } from './answer.ts'
import { type Judge, onService } from './policies-on-service.ts'
import { tagsOfService, why, wordsOf } from './service-tags.ts'

/** An answer with its reason: `because` is a sentence without its full stop, as in alternatives. */
export interface Judgement {
  answer: Tri
  because: string
  /** The constraints behind the answer: those that forbid it, or those that could not be read. */
  constraints: AccessConstraint[]
  evidence: Evidence[]
}

interface Reading {
  constraint: AccessConstraint
  answer: Tri
  because: string
  evidence: Evidence[]
}

/** What is known about the policies and the tags that their conditions can ask for. */
export type PolicyFacts = Pick<
  Facts,
  'policies' | 'tags' | 'wantedTags' | 'setPolicies' | 'learned' | 'service' | 'project'
>

/** Two constraints for one question: if either is enforced, the invoker check cannot be disabled. `yes`: the check is required. */
export function requireInvokerIam(facts: PolicyFacts): Judgement {
  const words = { yes: say`is enforced`, no: say`is not enforced`, unknown: say`depends on a condition` }
  const readings = (['run.managed.requireInvokerIam', 'run.requireInvokerIam'] as const).map(constraint =>
    read(constraint, facts, enforced, words),
  )
  return combine(readings, 'yes')
}

/**
 * Whether `allUsers` can be a member. A `no` of one domain constraint decides, even if the other one cannot be read. For a service with
 * its own tags, or one that gets some from this run, the project's effective policy cannot tell: the run evaluates the conditions for
 * its tags if it can read the policies as set; otherwise the answer is `unknown`.
 */
export function allUsersAllowed(facts: PolicyFacts): Judgement {
  const words = { yes: say`allows allUsers`, no: say`does not allow allUsers`, unknown: say`cannot be judged` }
  return combine(
    [
      read('iam.allowedPolicyMemberDomains', facts, domainsLet(listLetsAllUsers), words),
      read('iam.managed.allowedPolicyMembers', facts, membersLet(namesAllUsers), words),
    ],
    'no',
  )
}

/**
 * Whether a person, group, domain or account can be a member. Nobody can look up to which customer an address belongs, so a list of
 * customers or organisations leaves it open, except for addresses that belong to none.
 */
export function memberAllowed(member: string, facts: PolicyFacts): Judgement {
  const words = { yes: say`allows ${member}`, no: say`does not allow ${member}`, unknown: say`decides about ${member}` }
  return combine(
    [
      read('iam.allowedPolicyMemberDomains', facts, domainsLet(listLets(member)), words),
      read('iam.managed.allowedPolicyMembers', facts, membersLet(namesMember(member)), words),
    ],
    'no',
  )
}

/** The deciding answer wins, then `unknown`, then the rest. */
function combine(readings: Reading[], settles: 'yes' | 'no'): Judgement {
  const wanted = ([settles, 'unknown'] as const).find(answer => readings.some(reading => reading.answer === answer))
  const telling = wanted ? readings.filter(reading => reading.answer === wanted) : readings
  return {
    answer: wanted ?? (settles === 'yes' ? 'no' : 'yes'),
    because: telling.map(({ because }) => because).join(say`, and `),
    constraints: telling.map(({ constraint }) => constraint),
    evidence: readings.flatMap(({ evidence }) => evidence),
  }
}

type Words = Record<Tri, string>

function read(constraint: AccessConstraint, facts: PolicyFacts, judge: Judge, words: Words): Reading {
  const fact = facts.policies[constraint]
  const said = facts.learned?.[constraint]
  if (said) {
    const answer = judge(said)
    return { constraint, answer, because: `${constraint} ${words[answer]}`, evidence: fact.evidence }
  }
  const ofProject = readEffective(constraint, fact, judge, words)
  return withTags(ofProject, facts, judge, words)
}

function readEffective(constraint: AccessConstraint, fact: Fact<EffectivePolicy>, judge: Judge, words: Words): Reading {
  const { evidence } = fact
  // The constraint's default applies only if the API says that there is no such policy.
  const absent = !fact.known && evidence.some(({ status }) => status === 404)
  if (!fact.known && !absent) {
    const because = say`${constraint} could not be read: ${withoutStop(fact.why)}`
    return { constraint, answer: 'unknown', because, evidence }
  }
  // dryRunSpec only audits and never blocks, so it is ignored here.
  const answer = judge(fact.known ? (fact.value.spec?.rules ?? []) : [])
  return { constraint, answer, because: `${constraint} ${words[answer]}`, evidence }
}

/** Applies the service's own tags, present and future, to the project's answer. */
function withTags(ofProject: Reading, facts: PolicyFacts, judge: Judge, words: Words): Reading {
  const { constraint } = ofProject
  const tagged = tagsOfService(facts)
  if (tagged.own.length === 0 && facts.tags.known) return ofProject
  const nodes = facts.setPolicies ?? []
  const list = constraint === 'iam.allowedPolicyMemberDomains'
  const alone = facts.project.known && facts.project.value.parent === undefined
  const whole = nodes.length > 0 && (alone || nodes.at(-1)?.node.startsWith('organizations/') === true)
  const found = onService({ constraint, nodes, whole, view: tagged.view, judge, list })
  if (tagged.own.length === 0) {
    // It is unknown whether the service has tags, which matters only if a condition could change the answer.
    if (!found || found.conditions.length === 0 || found.answer !== 'unknown') return ofProject
    const because = say`${ofProject.because} for the project, but the service's tags, which could not be read, can change that (${found.conditions.join('; ')})`
    return { constraint, answer: 'unknown', because, evidence: [...ofProject.evidence, ...found.evidence] }
  }
  const evidence = [...ofProject.evidence, ...(found?.evidence ?? []), ...tagged.evidence]
  if (!found || found.answer === 'unknown') {
    if (ofProject.answer === 'unknown') return { ...ofProject, evidence }
    return {
      ...{ constraint, answer: 'unknown', evidence },
      because: say`${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, which a condition can refer to`,
    }
  }
  return {
    constraint,
    answer: found.answer,
    because: `${constraint} ${words[found.answer]}${why(found, tagged.own)}`,
    evidence,
  }
}

/** Boolean and managed constraints: unset is not enforced. */
function enforced(rules: PolicyRule[]): Tri {
  const answer = rules.some(rule => rule.enforce && !conditional(rule)) ? 'yes' : 'no'
  // An effective policy has its conditions already evaluated; a remaining one could still change the answer.
  const open = rules.some(rule => conditional(rule) && (rule.enforce === true) !== (answer === 'yes'))
  return open ? 'unknown' : answer
}

const domainsLet =
  (lets: (rule: PolicyRule) => Tri): Judge =>
  rules => {
    if (rules.length === 0) return 'yes'
    const answers = rules.filter(rule => !conditional(rule)).map(lets)
    const answer = answers.includes('no')
      ? 'no'
      : answers.length > 0 && answers.every(one => one === 'yes')
        ? 'yes'
        : 'unknown'
    const open = rules.some(rule => conditional(rule) && lets(rule) !== answer)
    return open ? 'unknown' : answer
  }

const listLets =
  (member: string) =>
  (rule: PolicyRule): Tri => {
    if (rule.denyAll) return isAgent(member) ? 'unknown' : 'no'
    if (rule.allowAll) return 'yes'
    return (rule.values?.allowedValues ?? []).length > 0 && isOfNoCustomer(member) ? 'no' : 'unknown'
  }

/** `allUsers` belongs to no customer, so no list of customers or organisations allows it, whatever its prefix. */
function listLetsAllUsers(rule: PolicyRule): Tri {
  if (rule.denyAll) return 'no'
  if (rule.allowAll) return 'yes'
  const { allowedValues = [], deniedValues = [] } = rule.values ?? {}
  if (deniedValues.some(namesEverybody)) return 'no'
  // No source says that a list of customers can contain everyone: only allowAll is known to allow `allUsers`.
  if (allowedValues.some(namesEverybody)) return 'unknown'
  // A list that only denies some customers says nothing about members without one.
  return allowedValues.length > 0 ? 'no' : 'unknown'
}

/** `parameters`: `allowedMemberSubjects` and `allowedPrincipalSets`, either of which can contain everyone. */
const membersLet =
  (names: (rule: PolicyRule) => Tri): Judge =>
  rules => {
    const judge = (rule: PolicyRule): Tri => (rule.enforce ? names(rule) : 'yes')
    const answers = rules.filter(rule => !conditional(rule)).map(judge)
    const answer = answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
    const open = rules.some(rule => conditional(rule) && judge(rule) !== answer)
    return open ? 'unknown' : answer
  }

const namesAllUsers = (rule: PolicyRule): Tri => (parameterValues(rule).some(namesEverybody) ? 'yes' : 'no')

const namesMember =
  (member: string) =>
  (rule: PolicyRule): Tri => {
    const named = parameterValues(rule)
    if (named.some(value => namesEverybody(value) || value.toLowerCase() === member.toLowerCase())) return 'yes'
    if (isAgent(member)) return 'unknown'
    const sets = rule.parameters?.allowedPrincipalSets
    return isOfNoCustomer(member) || !Array.isArray(sets) || sets.length === 0 ? 'no' : 'unknown'
  }

/** Private accounts and groups of Google's belong to no customer and to no organisation. */
const isOfNoCustomer = (member: string) => /^(?:user|group):[^@]+@(?:gmail|googlemail|googlegroups)\.com$/i.test(member)

/** Google's own agents: no source says for all of them whether policies about members hold for them. */
const isAgent = (member: string) => /^serviceAccount:(?:service-)?\d+@/.test(member)

function parameterValues(rule: PolicyRule): string[] {
  const { allowedMemberSubjects = [], allowedPrincipalSets = [] } = rule.parameters ?? {}
  return [allowedMemberSubjects, allowedPrincipalSets].flat().filter(value => typeof value === 'string')
}

export type MayBlock = 'run.managed.requireInvokerIam' | 'iam.managed.allowedPolicyMembers'

/** Whether these rules, once in force, would forbid what the constraint is about; `unknown` where a condition decides. */
export function mayBlock(constraint: MayBlock, rules: PolicyRule[]): Tri {
  if (constraint === 'run.managed.requireInvokerIam') return enforced(rules)
  return ({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[membersLet(namesAllUsers)(rules)]
}

const EVERYBODY = new Set(['allUsers', '//goog/public:all', 'principalSet://goog/public:all'])
const namesEverybody = (value: string) => EVERYBODY.has(value.replace(/^(is|in|under):/, ''))
const conditional = (rule: PolicyRule) => Boolean(rule.condition?.expression)
const withoutStop = (sentence: string) => sentence.trim().replace(/\.$/, '')
