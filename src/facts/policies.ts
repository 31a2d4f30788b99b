/** Questions about the organisation: the effective policies that decide public access. */

import type { Google } from '../google/google.ts'
import {
  ACCESS_CONSTRAINTS,
  type AccessConstraint,
  DEFAULT_ACCOUNT_CONSTRAINTS,
  DEPLOY_CONSTRAINTS,
  type DefaultAccountConstraint,
  type DeployConstraint,
  SHARING,
} from '../iam/constraints.ts'
import { fullName, isElsewhere, projectOfAccount } from '../iam/names.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { EffectivePolicy, PolicyRule } from '../wire.ts'
import { ask, known, unknown } from './ask.ts'

/** All four in parallel, each with its own promise. */
export function readAccessPolicies(
  google: Google,
  project: string,
): Record<AccessConstraint, Promise<Fact<EffectivePolicy>>> {
  const entries = ACCESS_CONSTRAINTS.map(constraint => [constraint, readPolicy(google, project, constraint)] as const)
  return Object.fromEntries(entries) as Record<AccessConstraint, Promise<Fact<EffectivePolicy>>>
}

/** The constraints that can stop a deploy and concern this run. Policies about other resources are not requested. */
export function deployConstraintsOf({ mode, kind, origin, edits, preview }: Config): DeployConstraint[] {
  const deploys = ['deploy', 'preflight', 'preview', 'drift'].includes(mode) && preview?.do !== 'remove'
  if (!deploys || (origin.kind === 'template' && edits.length === 0)) return []
  return DEPLOY_CONSTRAINTS.filter(constraint => {
    if (constraint.startsWith('run.')) return KINDS[kind].policies.includes(constraint)
    return constraint !== 'cloudbuild.allowedWorkerPools' || origin.kind === 'source'
  })
}

/** Those of `deployConstraintsOf`, in parallel. */
export async function readDeployPolicies(
  google: Google,
  project: string,
  config: Config,
): Promise<Partial<Record<DeployConstraint, Fact<EffectivePolicy>>>> {
  const answers = deployConstraintsOf(config).map(
    async constraint => [constraint, await readPolicy(google, project, constraint)] as const,
  )
  return Object.fromEntries(await Promise.all(answers))
}

/** Why a project has no default build account; asked only if it has none. */
export async function readDefaultAccountPolicies(
  google: Google,
  project: string,
  standard: Promise<Fact<string | null>>,
): Promise<Fact<Record<DefaultAccountConstraint, Fact<EffectivePolicy>>>> {
  const account = await standard
  if (!account.known || account.value !== null)
    return unknown(say`There is a default build account, or it is not known.`)
  const answers = await Promise.all(
    DEFAULT_ACCOUNT_CONSTRAINTS.map(async name => [name, await readPolicy(google, project, name)] as const),
  )
  const policies = Object.fromEntries(answers) as Record<DefaultAccountConstraint, Fact<EffectivePolicy>>
  return known(policies, ...answers.flatMap(([, { evidence }]) => evidence))
}

/** Whether the project of an account allows its use elsewhere; `null` for the run's own project. */
export async function readSharing(
  google: Google,
  project: string,
  email: Promise<Fact<string | null>>,
  projectNumber: Promise<Fact<string>>,
): Promise<Fact<Sharing | null>> {
  const [account, number] = await Promise.all([email, projectNumber])
  if (!account.known) return account
  const owner = account.value && projectOfAccount(account.value)
  if (!account.value || !owner || !isElsewhere(account.value, project, number.known ? number.value : undefined))
    return known(null, ...account.evidence)
  const policy = await readPolicy(google, owner, SHARING)
  return known({ account: account.value, project: owner, policy }, ...policy.evidence)
}

/** One effective policy; `project`: id or number. */
export function readPolicy(google: Google, project: string, constraint: string): Promise<Fact<EffectivePolicy>> {
  return ask(
    `GET orgpolicy.googleapis.com/v2/projects/${project}/policies/${constraint}:getEffectivePolicy`,
    fullName.project(project),
    () => google.orgPolicy.effective(project, constraint),
    policy => summariseRules(policy.spec?.rules ?? []),
  )
}

/** Rules in a few words; the values of a list are shown unchanged. */
function summariseRules(rules: readonly PolicyRule[]): string {
  if (rules.length === 0) return say`no rules`
  return rules.map(summariseRule).join('; ')
}

function summariseRule(rule: PolicyRule): string {
  const { allowedValues = [], deniedValues = [] } = rule.values ?? {}
  const parts = [
    rule.enforce === undefined ? '' : rule.enforce ? 'enforced' : say`not enforced`,
    rule.allowAll ? say`all allowed` : '',
    rule.denyAll ? say`all denied` : '',
    allowedValues.length > 0 ? say`allowed: ${allowedValues.join(say`, `)}` : '',
    deniedValues.length > 0 ? say`denied: ${deniedValues.join(say`, `)}` : '',
    rule.parameters ? say`parameters: ${JSON.stringify(rule.parameters)}` : '',
    rule.condition?.expression ? say`if ${rule.condition.expression}` : '',
  ]
  return parts.filter(Boolean).join(', ') || say`an empty rule`
}

/** An account of another project, and that project's policy about its use elsewhere. */
export interface Sharing {
  account: string
  project: string
  policy: Fact<EffectivePolicy>
}

/** The node's policies: all of them, or, if they cannot be listed, those requested by name. */
export interface SetPolicies {
  /** `projects/P`, `folders/F` or `organizations/O`. */
  node: string
  listed: Fact<EffectivePolicy[]>
  asked: Partial<Record<string, Fact<EffectivePolicy | null>>>
}
