/** Questions about the organisation: the effective policies that decide public access. */
import type { Google } from '../google/google.ts'
import type { EffectivePolicy, PolicyRule } from '../google/wire.ts'
import type { Fact } from '../model.ts'
import { ask } from './ask.ts'
import { ACCESS_CONSTRAINTS, type AccessConstraint } from './facts.ts'
import { fullName } from './names.ts'

/** All four at once, each a promise of its own. */
export function readAccessPolicies(
  google: Google,
  project: string,
): Record<AccessConstraint, Promise<Fact<EffectivePolicy>>> {
  const entries = ACCESS_CONSTRAINTS.map(constraint => [constraint, readPolicy(google, project, constraint)] as const)
  return Object.fromEntries(entries) as Record<AccessConstraint, Promise<Fact<EffectivePolicy>>>
}

function readPolicy(google: Google, project: string, constraint: string): Promise<Fact<EffectivePolicy>> {
  return ask(
    `GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`,
    fullName.project(project),
    () => google.orgPolicy.effective(project, constraint),
    policy => summariseRules(policy.spec?.rules ?? []),
  )
}

/** Rules in a few words; the values of a list are shown as they are. */
export function summariseRules(rules: readonly PolicyRule[]): string {
  if (rules.length === 0) return 'no rules'
  return rules.map(summariseRule).join('; ')
}

function summariseRule(rule: PolicyRule): string {
  const { allowedValues = [], deniedValues = [] } = rule.values ?? {}
  const parts = [
    rule.enforce === undefined ? '' : rule.enforce ? 'enforced' : 'not enforced',
    rule.allowAll ? 'all allowed' : '',
    rule.denyAll ? 'all denied' : '',
    allowedValues.length > 0 ? `allowed: ${allowedValues.join(', ')}` : '',
    deniedValues.length > 0 ? `denied: ${deniedValues.join(', ')}` : '',
    rule.parameters ? `parameters: ${JSON.stringify(rule.parameters)}` : '',
    rule.condition?.expression ? `if ${rule.condition.expression}` : '',
  ]
  return parts.filter(Boolean).join(', ') || 'an empty rule'
}
