/** What a policy in dry run will block in this run once it is enforced. It blocks nothing today. */

import type { Facts } from '../../facts/facts.ts'
import { deployConstraintsOf, type SetPolicies } from '../../facts/policies.ts'
import { setOn } from '../../facts/set-policies.ts'
import type { DeployConstraint } from '../../iam/constraints.ts'
import type { Mechanism } from '../../iam/mechanisms.ts'
import { unblockPolicy } from '../../iam/remedies.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Evidence, Finding, PlannedStep } from '../../model.ts'
import { judgeList } from '../../policy/list-policy.ts'
import { type MayBlock, mayBlock } from '../../policy/policies.ts'
import type { PolicyRule } from '../../wire.ts'
import { warn } from '../../words/findings.ts'
import { list } from '../../words/sentences.ts'
import { serviceOf } from '../access/findings.ts'
import type { Decisions } from '../decide.ts'
import { questionsOf } from '../policy-questions.ts'
import type { RunCheck } from './check.ts'

const CONSTRAINT: Record<Mechanism, { constraint: MayBlock; later: string }> = {
  'no-invoker-iam-check': {
    constraint: 'run.managed.requireInvokerIam',
    later: say`the invoker check can no longer be disabled, which is what makes this service public, and Google can refuse every change of it`,
  },
  'all-users': {
    constraint: 'iam.managed.allowedPolicyMembers',
    later: say`allUsers can no longer get the invoker role, which is what makes this service public; an existing binding stays`,
  },
}

export const dryRun: RunCheck = (config, facts, decisions, plan) => {
  const later = deployConstraintsOf(config).flatMap(name => ofDeploy(name, config, facts, decisions, plan))
  return [...ofAccess(config, facts, decisions), ...later]
}

function ofAccess(config: Pick<Config, 'region' | 'service'>, facts: Facts, { access }: Decisions): Finding[] {
  if (access.target !== 'all-users' && access.target !== 'no-invoker-iam-check') return []
  const { constraint, later } = CONSTRAINT[access.target]
  const set = inDryRun(facts.setPolicies, constraint)
  const answer = set && mayBlock(constraint, set.rules)
  if (!set || answer === 'no') return []
  const doubt = answer === 'unknown' ? say`, unless a condition of it exempts the service` : ''
  return [announce(facts, { constraint, set, resource: serviceOf(config, facts), later: `${later}${doubt}.` })]
}

/** The same questions as for a policy in force; values that one already forbids are reported there. */
function ofDeploy(
  constraint: DeployConstraint,
  config: Config,
  facts: Facts,
  decisions: Decisions,
  plan: readonly PlannedStep[],
): Finding[] {
  const set = inDryRun(facts.setPolicies, constraint)
  if (!set) return []
  const effective = facts.deployPolicies[constraint]
  const now = effective?.known ? (effective.value.spec?.rules ?? []) : []
  const plain = set.rules.filter(rule => !rule.condition?.expression)
  const closed = questionsOf[constraint](config, facts, decisions, plan).filter(
    ({ matches }) => judgeList(now, matches) !== 'blocked' && mightBlock(set.rules, matches),
  )
  const [first] = closed
  if (!first) return []
  const doubtful = set.inherits || plain.length < set.rules.length
  const doubt = doubtful ? say`, unless a condition of it or a policy above it lets it through` : ''
  const later = say`it will not allow ${list([...new Set(closed.map(({ what }) => what))])}${doubt}. ${first.wayOut}`
  return [announce(facts, { constraint, set, resource: first.resource, later })]
}

/** Blocked by unconditional rules, or by one whose condition can hold; a value that only Google can judge does not count as blocked. */
function mightBlock(rules: readonly PolicyRule[], matches: Parameters<typeof judgeList>[1]): boolean {
  const plain = rules.filter(rule => !rule.condition?.expression)
  const conditional = rules.filter(rule => rule.condition?.expression).map(({ condition: _, ...rule }) => rule)
  return [plain, ...conditional.map(rule => [rule])].some(
    some => some.length > 0 && judgeList(some, matches) === 'blocked',
  )
}

interface Announced {
  constraint: string
  set: InDryRun
  resource: string
  later: string
}

const announce = (facts: Facts, { constraint, set, resource, later }: Announced): Finding =>
  warn(
    'policy-dry-run',
    say`The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}`,
    { resource, evidence: set.evidence, remedies: unblockPolicy(facts.projectId, constraint) },
  )

interface InDryRun {
  node: string
  rules: PolicyRule[]
  inherits: boolean
  evidence: Evidence[]
}

/** The nearest policy decides: one without a dry run stays in force, whatever happens to those above. */
function inDryRun(nodes: readonly SetPolicies[] = [], constraint: string): InDryRun | undefined {
  for (const one of nodes) {
    const policy = setOn(one, constraint)
    if (!policy.known || !policy.value) continue
    const { dryRunSpec } = policy.value
    if (!dryRunSpec) return undefined
    const rules = dryRunSpec.reset ? [] : (dryRunSpec.rules ?? [])
    return { node: one.node, rules, inherits: dryRunSpec.inheritFromParent === true, evidence: policy.evidence }
  }
  return undefined
}
