/** What the organisation's effective policies say about the two ways to be public. Rules: google-cloud.md 6.1, 6.2. */
import type { DryRunConstraint } from '../facts/dry-runs.ts'
import type { AccessConstraint, Facts } from '../facts/facts.ts'
import { tagWords } from '../facts/resource-tags.ts'
import type { EffectivePolicy, PolicyRule } from '../google/wire.ts'
import type { Evidence, Fact } from '../model.ts'

export type Tri = 'yes' | 'no' | 'unknown'

/** An answer that can say why: `because` is a sentence without its full stop, fit for an alternative. */
export interface Judgement {
  answer: Tri
  because: string
  /** The constraints that gave the answer: those that say no, or those that could not be read. */
  constraints: AccessConstraint[]
  evidence: Evidence[]
}

type Policies = Facts['policies']
interface Reading {
  constraint: AccessConstraint
  answer: Tri
  because: string
}

/** Two names, one question: either one enforced forbids to disable the invoker check. `yes`: the check is required. */
export function requireInvokerIam(policies: Policies): Judgement {
  const readings = (['run.managed.requireInvokerIam', 'run.requireInvokerIam'] as const).map(constraint =>
    read(constraint, policies[constraint], enforced, {
      yes: 'is enforced',
      no: 'is not enforced',
      unknown: 'depends on a condition',
    }),
  )
  return combine(readings, 'yes', policies)
}

/**
 * May `allUsers` be a member? `no` by one domain constraint settles it, even where the other one cannot be read. A service
 * with effective tags, or one that gets some from this run (`wanted`), may be exempt by a tag condition, which the project's effective policy cannot show: `unknown`.
 */
export function allUsersAllowed(policies: Policies, tags: Facts['tags'], wanted: Facts['wantedTags'] = []): Judgement {
  const words = { yes: 'lets allUsers through', no: 'does not let allUsers through', unknown: 'cannot be judged' }
  const judgement = combine(
    [
      read('iam.allowedPolicyMemberDomains', policies['iam.allowedPolicyMemberDomains'], domainsLetAllUsers, words),
      read('iam.managed.allowedPolicyMembers', policies['iam.managed.allowedPolicyMembers'], membersLetAllUsers, words),
    ],
    'no',
    policies,
  )
  if (judgement.answer !== 'no') return judgement
  const coming = wanted.map(tagWords)
  const names = Object.entries(tags.known ? tags.value : {}).map(([key, value]) => `${key}=${value}`)
  const present = names.filter(name => !coming.includes(name))
  if (coming.length + present.length === 0) return judgement
  const said = [
    ...(present.length > 0 ? [`carries tags (${present.join(', ')})`] : []),
    ...(coming.length > 0 ? [`gets tags from this run (${coming.join(', ')})`] : []),
  ]
  return {
    ...judgement,
    answer: 'unknown',
    because: `${judgement.because} for the project, but the service ${said.join(' and ')} that may exempt it`,
    evidence: [...judgement.evidence, ...tags.evidence, ...wanted.flatMap(({ found }) => found.evidence)],
  }
}

/** The answer of the constraint that settles it wins, then `unknown`, then the rest. */
function combine(readings: Reading[], settles: 'yes' | 'no', policies: Policies): Judgement {
  const wanted = ([settles, 'unknown'] as const).find(answer => readings.some(reading => reading.answer === answer))
  const telling = wanted ? readings.filter(reading => reading.answer === wanted) : readings
  return {
    answer: wanted ?? (settles === 'yes' ? 'no' : 'yes'),
    because: telling.map(({ because }) => because).join(', and '),
    constraints: telling.map(({ constraint }) => constraint),
    evidence: readings.flatMap(({ constraint }) => policies[constraint].evidence),
  }
}

function read(
  constraint: AccessConstraint,
  fact: Fact<EffectivePolicy>,
  judge: (rules: PolicyRule[]) => Tri,
  words: Record<Tri, string>,
): Reading {
  // Only an answer of the API that there is no such policy makes the constraint's default apply.
  const absent = !fact.known && fact.evidence.some(({ status }) => status === 404)
  if (!fact.known && !absent)
    return { constraint, answer: 'unknown', because: `${constraint} could not be read: ${withoutStop(fact.why)}` }
  // dryRunSpec is audit only and never blocks, so that it is not looked at.
  const answer = judge(fact.known ? (fact.value.spec?.rules ?? []) : [])
  return { constraint, answer, because: `${constraint} ${words[answer]}` }
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

/** Whether these rules, once in force, would forbid what the constraint is about; `unknown` where a condition decides. */
export function mayBlock(constraint: DryRunConstraint, rules: PolicyRule[]): Tri {
  if (constraint === 'run.managed.requireInvokerIam') return enforced(rules)
  return ({ yes: 'no', no: 'yes', unknown: 'unknown' } as const)[membersLetAllUsers(rules)]
}

const EVERYBODY = new Set(['allUsers', '//goog/public:all', 'principalSet://goog/public:all'])
const namesEverybody = (value: string) => EVERYBODY.has(value.replace(/^(is|in|under):/, ''))
const conditional = (rule: PolicyRule) => Boolean(rule.condition?.expression)
const withoutStop = (sentence: string) => sentence.trim().replace(/\.$/, '')
