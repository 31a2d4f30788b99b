/**
 * A policy as it applies to one service: the policies of the project and above, with their conditions evaluated for the service's own
 * tags, which the project's effective policy does not know. Rules: google/cloud/orgpolicy/v2/orgpolicy.proto (`PolicySpec`). Pure.
 */
import type { SetPolicies } from '../facts/policies.ts'
import { setOn } from '../facts/set-policies.ts'
import type { Evidence } from '../model.ts'
import type { EffectivePolicy, PolicyRule } from '../wire.ts'
import type { OnService, TagView, Tri } from './answer.ts'
import { holds } from './tag-conditions.ts'

/** Evaluates rules without conditions; with no rules, the constraint's default. */
export type Judge = (rules: PolicyRule[]) => Tri

interface PolicyQuestion {
  constraint: string
  /** Nearest first. */
  nodes: readonly SetPolicies[]
  /** There is no node above the last one. */
  whole: boolean
  view: TagView
  judge: Judge
  /** Only list constraints inherit; their rules are merged. */
  list: boolean
}

/** Undefined: a relevant policy could not be read. */
export function onService(question: PolicyQuestion): OnService | undefined {
  const set = inForce(question)
  if (!set) return undefined
  const each = set.map(one => judgeSet(one, question))
  const answers = each.map(({ answer }) => answer)
  const [first = question.judge([])] = answers
  return {
    // It is not documented which value wins if merged policies differ.
    answer: answers.every(answer => answer === first) ? first : 'unknown',
    matched: each.flatMap(({ matched }) => matched),
    conditions: each.flatMap(({ conditions }) => conditions),
    evidence: set.flatMap(({ evidence }) => evidence),
  }
}

interface Set {
  node: string
  spec: NonNullable<EffectivePolicy['spec']>
  evidence: Evidence[]
}

/** The nearest policy and those that it inherits from, up to one that does not inherit. */
function inForce({ constraint, nodes, whole, list }: PolicyQuestion): Set[] | undefined {
  const found: Set[] = []
  for (const one of nodes) {
    const policy = setOn(one, constraint)
    if (!policy.known) return undefined
    // A policy in dry run only is not in force.
    const spec = policy.value?.spec
    if (!spec) continue
    found.push({ node: one.node, spec, evidence: policy.evidence })
    if (spec.reset || !list || !spec.inheritFromParent) return found
  }
  // It is not documented how a list policy with nothing to inherit is evaluated.
  return whole && found.length === 0 ? found : undefined
}

const MOST_DOUBTS = 5

function judgeSet({ node, spec }: Set, { view, judge, list }: PolicyQuestion) {
  const rules = spec.reset ? [] : (spec.rules ?? [])
  const plain = rules.filter(rule => !rule.condition?.expression)
  const conditional = rules.flatMap(({ condition, ...rule }) =>
    condition?.expression ? [{ rule, expression: condition.expression, holds: holds(condition.expression, view) }] : [],
  )
  const certain = conditional.filter(one => one.holds === 'yes').map(({ rule }) => rule)
  const doubts = conditional.filter(one => one.holds === 'unknown').map(({ rule }) => rule)
  const worlds = doubts.length > MOST_DOUBTS ? undefined : subsets(doubts).map(some => [...certain, ...some])
  const answers = worlds?.map(matched => judgeWorld(matched, plain, judge, list)) ?? ['unknown' as const]
  const [first = 'unknown'] = answers
  return {
    answer: answers.every(answer => answer === first) ? first : ('unknown' as const),
    matched: conditional.filter(one => one.holds !== 'no').map(({ expression }) => ({ expression, node })),
    conditions: conditional.map(({ expression }) => expression),
  }
}

/** "Policy rules with conditions that are true for a target resource take precedence." */
function judgeWorld(matched: PolicyRule[], plain: PolicyRule[], judge: Judge, list: boolean): Tri {
  if (matched.length === 0) return judge(plain)
  const answers = matched.map(rule => judge([rule]))
  const [first = 'unknown'] = answers
  if (!answers.every(answer => answer === first)) return 'unknown'
  // That sentence is about boolean constraints. No source says that a list which excludes a value wins over others that allow it.
  const open = list && first === 'no' && judge(plain) === 'yes' && !matched.some(rule => rule.denyAll)
  return open ? 'unknown' : first
}

function subsets<T>(items: readonly T[]): T[][] {
  const [first, ...others] = items
  if (first === undefined) return [[]]
  const without = subsets(others)
  return [...without, ...without.map(some => [first, ...some])]
}
