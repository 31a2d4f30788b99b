/** What the organisation's effective policies say about the two ways to be public: docs/google-cloud.md#organisation-policies. */
import type { Facts } from '../facts/facts.ts'
import type { AccessConstraint } from '../iam/constraints.ts'
import type { Evidence, Fact } from '../model.ts'
import type { EffectivePolicy, PolicyRule } from '../wire.ts'
import type { Tri } from './answer.ts'
import { type Judge, onService } from './policies-on-service.ts'
import { tagsOfService, why, wordsOf } from './service-tags.ts'

/** An answer that can say why: `because` is a sentence without its full stop, fit for an alternative. */
export interface Judgement {
  answer: Tri
  because: string
  /** The constraints that gave the answer: those that say no, or those that could not be read. */
  constraints: AccessConstraint[]
  evidence: Evidence[]
}

interface Reading {
  constraint: AccessConstraint
  answer: Tri
  because: string
  evidence: Evidence[]
}

/** What is known of the policies and of the tags that their conditions may ask for. */
export type PolicyFacts = Pick<
  Facts,
  'policies' | 'tags' | 'wantedTags' | 'setPolicies' | 'learned' | 'service' | 'project'
>

/** Two names, one question: either one enforced forbids to disable the invoker check. `yes`: the check is required. */
export function requireInvokerIam(facts: PolicyFacts): Judgement {
  const words = { yes: 'is enforced', no: 'is not enforced', unknown: 'depends on a condition' }
  const readings = (['run.managed.requireInvokerIam', 'run.requireInvokerIam'] as const).map(constraint =>
    read(constraint, facts, enforced, words),
  )
  return combine(readings, 'yes')
}

/**
 * May `allUsers` be a member? `no` by one domain constraint settles it, even where the other one cannot be read. Of a service with
 * tags of its own, or one that gets some from this run, the project's effective policy cannot tell: conditions are held against
 * its tags where the policies can be read as they are set, else it is `unknown`.
 */
export function allUsersAllowed(facts: PolicyFacts): Judgement {
  const words = { yes: 'lets allUsers through', no: 'does not let allUsers through', unknown: 'cannot be judged' }
  return combine(
    [
      read('iam.allowedPolicyMemberDomains', facts, domainsLetAllUsers, words),
      read('iam.managed.allowedPolicyMembers', facts, membersLetAllUsers, words),
    ],
    'no',
  )
}

/** The answer of the constraint that settles it wins, then `unknown`, then the rest. */
function combine(readings: Reading[], settles: 'yes' | 'no'): Judgement {
  const wanted = ([settles, 'unknown'] as const).find(answer => readings.some(reading => reading.answer === answer))
  const telling = wanted ? readings.filter(reading => reading.answer === wanted) : readings
  return {
    answer: wanted ?? (settles === 'yes' ? 'no' : 'yes'),
    because: telling.map(({ because }) => because).join(', and '),
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
  // Only an answer of the API that there is no such policy makes the constraint's default apply.
  const absent = !fact.known && evidence.some(({ status }) => status === 404)
  if (!fact.known && !absent) {
    const because = `${constraint} could not be read: ${withoutStop(fact.why)}`
    return { constraint, answer: 'unknown', because, evidence }
  }
  // dryRunSpec is audit only and never blocks, so that it is not looked at.
  const answer = judge(fact.known ? (fact.value.spec?.rules ?? []) : [])
  return { constraint, answer, because: `${constraint} ${words[answer]}`, evidence }
}

/** What the service's own tags, there and to come, make of the project's answer. */
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
    // Whether it carries tags could not be read: that matters where a condition is seen that would turn the answer round.
    if (!found || found.conditions.length === 0 || found.answer !== 'unknown') return ofProject
    const because = `${ofProject.because} for the project, and its tags, which could not be read, may decide (${found.conditions.join('; ')})`
    return { constraint, answer: 'unknown', because, evidence: [...ofProject.evidence, ...found.evidence] }
  }
  const evidence = [...ofProject.evidence, ...(found?.evidence ?? []), ...tagged.evidence]
  if (!found || found.answer === 'unknown') {
    if (ofProject.answer === 'unknown') return { ...ofProject, evidence }
    return {
      ...{ constraint, answer: 'unknown', evidence },
      because: `${ofProject.because} for the project, but the service ${wordsOf(tagged.own)}, on which a condition may hang`,
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
  // An effective policy has its conditions evaluated already; where one is left, it could still turn the answer round.
  const open = rules.some(rule => conditional(rule) && (rule.enforce === true) !== (answer === 'yes'))
  return open ? 'unknown' : answer
}

function domainsLetAllUsers(rules: PolicyRule[]): Tri {
  if (rules.length === 0) return 'yes'
  const answers = rules.filter(rule => !conditional(rule)).map(listLetsAllUsers)
  const answer = answers.includes('no')
    ? 'no'
    : answers.length > 0 && answers.every(one => one === 'yes')
      ? 'yes'
      : 'unknown'
  const open = rules.some(rule => conditional(rule) && listLetsAllUsers(rule) !== answer)
  return open ? 'unknown' : answer
}

/** `allUsers` belongs to no customer, so that no list of customers or organisations lets it through, whatever its prefix. */
function listLetsAllUsers(rule: PolicyRule): Tri {
  if (rule.denyAll) return 'no'
  if (rule.allowAll) return 'yes'
  const { allowedValues = [], deniedValues = [] } = rule.values ?? {}
  if (deniedValues.some(namesEverybody)) return 'no'
  // No source says that a list of customers can name everybody: only allowAll is known to let them through.
  if (allowedValues.some(namesEverybody)) return 'unknown'
  // A list that only denies some customers says nothing about those who belong to none.
  return allowedValues.length > 0 ? 'no' : 'unknown'
}

/** `parameters`: `allowedMemberSubjects` and `allowedPrincipalSets`, either of which may hold everybody. */
function membersLetAllUsers(rules: PolicyRule[]): Tri {
  const judge = (rule: PolicyRule): Tri => (!rule.enforce || parameterValues(rule).some(namesEverybody) ? 'yes' : 'no')
  const answer = rules.some(rule => !conditional(rule) && judge(rule) === 'no') ? 'no' : 'yes'
  const open = rules.some(rule => conditional(rule) && judge(rule) !== answer)
  return open ? 'unknown' : answer
}

function parameterValues(rule: PolicyRule): string[] {
  const { allowedMemberSubjects = [], allowedPrincipalSets = [] } = rule.parameters ?? {}
  return [allowedMemberSubjects, allowedPrincipalSets].flat().filter(value => typeof value === 'string')
}

export type MayBlock = 'run.managed.requireInvokerIam' | 'iam.managed.allowedPolicyMembers'

/** Whether these rules, once in force, would forbid what the constraint is about; `unknown` where a condition decides. */
export function mayBlock(constraint: MayBlock, rules: PolicyRule[]): Tri {
  if (constraint === 'run.managed.requireInvokerIam') return enforced(rules)
  return ({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[membersLetAllUsers(rules)]
}

const EVERYBODY = new Set(['allUsers', '//goog/public:all', 'principalSet://goog/public:all'])
const namesEverybody = (value: string) => EVERYBODY.has(value.replace(/^(is|in|under):/, ''))
const conditional = (rule: PolicyRule) => Boolean(rule.condition?.expression)
const withoutStop = (sentence: string) => sentence.trim().replace(/\.$/, '')
