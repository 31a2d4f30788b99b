/** What a policy in dry run will block of this run's access once it is enforced. It blocks nothing today. */
import type { DryRunConstraint, SetPolicy } from '../../facts/dry-runs.ts'
import type { PolicyRule } from '../../google/wire.ts'
import type { Evidence, Finding } from '../../model.ts'
import { unblockPolicy } from '../../report/remedies.ts'
import { serviceOf } from '../access-findings.ts'
import { mayBlock } from '../policies.ts'
import type { Mechanism } from '../ways.ts'
import type { Check } from './check.ts'

const CONSTRAINT: Record<Mechanism, { constraint: DryRunConstraint; later: string }> = {
  'no-invoker-iam-check': {
    constraint: 'run.managed.requireInvokerIam',
    later:
      'the invoker check may not be disabled any more, which is how this service is public, and Google may refuse every change of it',
  },
  'all-users': {
    constraint: 'iam.managed.allowedPolicyMembers',
    later:
      'allUsers may not be granted the invoker role any more, which is how this service is public; a binding that is there stays',
  },
}

export const dryRun: Check = (config, facts, { access }) => {
  if (access.target !== 'all-users' && access.target !== 'no-invoker-iam-check') return []
  const { constraint, later } = CONSTRAINT[access.target]
  const set = inDryRun(facts.dryRuns?.[constraint] ?? [])
  const answer = set && mayBlock(constraint, set.rules)
  if (!set || answer === 'no') return []
  const doubt = answer === 'unknown' ? ', unless a condition of it exempts the service' : ''
  const finding: Finding = {
    id: 'policy-dry-run',
    status: 'warn',
    resource: serviceOf(config, facts),
    reason: `The organisation policy ${constraint} is in dry run on ${set.node}: it blocks nothing today. Once it is enforced, ${later}${doubt}.`,
    evidence: set.evidence,
    remedies: unblockPolicy(facts.projectId, constraint),
  }
  return [finding]
}

/** The nearest policy decides: an own one without a dry run stays in force whatever becomes of those above. */
function inDryRun(
  nodes: readonly SetPolicy[],
): { node: string; rules: PolicyRule[]; evidence: Evidence[] } | undefined {
  for (const { node, policy } of nodes) {
    if (!policy.known || !policy.value) continue
    const { dryRunSpec } = policy.value
    if (!dryRunSpec) return undefined
    return { node, rules: dryRunSpec.reset ? [] : (dryRunSpec.rules ?? []), evidence: policy.evidence }
  }
  return undefined
}
