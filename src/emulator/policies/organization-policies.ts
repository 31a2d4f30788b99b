/** Organisation policies: the effective policy of a resource, its tags, and whether a value violates a constraint. */
import { canonical, kindOf, lineage } from '../world/resources.ts'
import { findProject, type OrgPolicyState, type OrgRule, type World } from '../world/world.ts'
import { ConditionResource, holds } from './cel.ts'
import { effectiveTags } from './tags.ts'

/** Constraints that the emulator enforces or reports. `managed` constraints can have parameters. */
export const CONSTRAINTS: Record<string, 'list' | 'boolean' | 'managed'> = {
  'iam.allowedPolicyMemberDomains': 'list',
  'iam.managed.allowedPolicyMembers': 'managed',
  'run.managed.requireInvokerIam': 'managed',
  'run.requireInvokerIam': 'boolean',
  'run.allowedIngress': 'list',
  'run.allowedVPCEgress': 'list',
  'run.allowedBinaryAuthorizationPolicies': 'list',
  'gcp.resourceLocations': 'list',
  'gcp.restrictServiceUsage': 'list',
  'gcp.restrictNonCmekServices': 'list',
  'gcp.restrictCmekCryptoKeyProjects': 'list',
  'cloudbuild.allowedWorkerPools': 'list',
  'cloudbuild.allowedIntegrations': 'list',
  'cloudbuild.disableCreateDefaultServiceAccount': 'boolean',
  'cloudbuild.useBuildServiceAccount': 'boolean',
  'cloudbuild.useComputeServiceAccount': 'boolean',
  'iam.allowServiceAccountCredentialLifetimeExtension': 'list',
  'iam.automaticIamGrantsForDefaultServiceAccounts': 'boolean',
  'iam.disableCrossProjectServiceAccountUsage': 'boolean',
  'iam.disableServiceAccountCreation': 'boolean',
  'iam.workloadIdentityPoolProviders': 'list',
  'storage.publicAccessPrevention': 'boolean',
  'storage.uniformBucketLevelAccess': 'boolean',
}

/** Boolean constraints whose Google-managed default restricts (Google's list of constraints); all others are not enforced by default. */
const ENFORCED_BY_DEFAULT: ReadonlySet<string> = new Set([
  'cloudbuild.disableCreateDefaultServiceAccount',
  'cloudbuild.useBuildServiceAccount',
  'cloudbuild.useComputeServiceAccount',
  'iam.disableCrossProjectServiceAccountUsage',
])

interface Effective {
  /** The rules in effect, with conditions already evaluated; a single rule for boolean and managed constraints. */
  rules: OrgRule[]
}

/** The policy that applies to the resource (full resource name), merged over the hierarchy; conditions see the resource's own and
 *  inherited tags. The rules follow google/cloud/orgpolicy/v2/orgpolicy.proto. */
export function effectivePolicy(world: World, constraint: string, resource: string): Effective {
  const name = canonical(world, resource)
  const kind = CONSTRAINTS[constraint] ?? (constraint.startsWith('custom.') ? 'boolean' : 'list')
  const fallback: OrgRule[] =
    kind === 'list' ? [{ allowAll: true }] : [{ enforce: ENFORCED_BY_DEFAULT.has(constraint) }]
  let rules = fallback
  const nodes = lineage(world, name)
    .map(each => nodeOf(world, each))
    .reverse()
  for (const node of nodes) {
    const policy = node === undefined ? undefined : world.orgPolicies.get(node)?.get(constraint)
    if (!policy || isOnlyDryRun(policy)) continue
    const own = policy.reset ? fallback : matchingRules(world, policy, name)
    rules =
      kind === 'list' && policy.inheritFromParent && !policy.reset
        ? merge([...rules, ...own], true)
        : merge(own, kind === 'list')
  }
  return { rules: rules.length > 0 ? rules : fallback }
}

/** A dry-run policy only writes to the audit log; it enforces nothing. */
export const isOnlyDryRun = ({ rules, reset, inheritFromParent, dryRunSpec }: OrgPolicyState): boolean =>
  dryRunSpec !== undefined && rules.length === 0 && !reset && !inheritFromParent

/** Whether a boolean or managed constraint is enforced on the resource. */
export function isEnforced(world: World, constraint: string, resource: string): boolean {
  return effectivePolicy(world, constraint, resource).rules.some(rule => rule.enforce === true)
}

/** The `values` that a list constraint does not allow on the resource. */
export function violations(world: World, constraint: string, resource: string, values: readonly string[]): string[] {
  const { rules } = effectivePolicy(world, constraint, resource)
  return values.filter(value => !allows(world, rules, value))
}

function allows(world: World, rules: readonly OrgRule[], value: string): boolean {
  const matches = (pattern: string) => matchesValue(world, pattern, value)
  if (rules.some(rule => rule.denyAll || rule.values?.deniedValues?.some(matches))) return false
  if (rules.some(rule => rule.allowAll)) return true
  const lists = rules.map(rule => rule.values?.allowedValues ?? []).filter(list => list.length > 0)
  // If only denied values are listed, everything else is allowed.
  return lists.length === 0 || lists.some(list => list.some(matches))
}

/** `is:X` and plain X match the value itself, `in:GROUP-locations` a group of locations, `under:NODE` everything below a node. */
function matchesValue(world: World, pattern: string, value: string): boolean {
  const group = /^in:(.+)-locations$/.exec(pattern)?.[1]
  if (group !== undefined) return inGroup(group, value.toLowerCase())
  const node = /^under:(.+)$/.exec(pattern)?.[1]
  if (node === undefined) return pattern.replace(/^is:/, '') === value
  const project = /^projects\/[^/]+/.exec(value)?.[0]
  if (!project) return false
  const above = lineage(world, canonical(world, `//cloudresourcemanager.googleapis.com/${project}`))
  return above.includes(canonical(world, `//cloudresourcemanager.googleapis.com/${node}`))
}

/** Europe without the European Union: London and Zurich. */
const OUTSIDE_THE_UNION = ['europe-west2', 'europe-west6']

function inGroup(group: string, location: string): boolean {
  if (group === 'eu')
    return location === 'eu' || (location.startsWith('europe') && !OUTSIDE_THE_UNION.includes(location))
  return location === group || location.startsWith(`${group}-`)
}

/** Conditional rules whose conditions are met take precedence over the unconditional ones. */
function matchingRules(world: World, policy: OrgPolicyState, resource: string): OrgRule[] {
  const tags = effectiveTags(world, resource)
  const kind = kindOf(resource)
  const target = new ConditionResource(
    kind.name,
    kind.type,
    kind.service,
    new Map(tags.map(tag => [tag.namespacedKey, tag.value])),
    new Map(tags.map(tag => [tag.key, tag.name])),
  )
  const conditional = policy.rules.filter(rule => rule.condition && holds(rule.condition.expression, target, {}))
  const chosen = conditional.length > 0 ? conditional : policy.rules.filter(rule => !rule.condition)
  return chosen.map(({ condition: _, ...rule }) => rule)
}

/** Merges list rules into one: deny all wins, then allow all, then the union of the values. */
function merge(rules: OrgRule[], list: boolean): OrgRule[] {
  if (!list) return rules.slice(0, 1)
  if (rules.some(rule => rule.denyAll)) return [{ denyAll: true }]
  const union = (key: 'allowedValues' | 'deniedValues') => [...new Set(rules.flatMap(rule => rule.values?.[key] ?? []))]
  const [allowedValues, deniedValues] = [union('allowedValues'), union('deniedValues')]
  if (rules.some(rule => rule.allowAll) && deniedValues.length === 0) return [{ allowAll: true }]
  if (rules.some(rule => rule.allowAll)) return [{ values: { deniedValues } }]
  if (allowedValues.length + deniedValues.length === 0) return rules.slice(0, 1)
  return [
    {
      values: { ...(allowedValues.length > 0 && { allowedValues }), ...(deniedValues.length > 0 && { deniedValues }) },
    },
  ]
}

/** The key in `world.orgPolicies`; projects are named by number. */
export function nodeOf(world: World, name: string): string | undefined {
  const [, kind, id = ''] =
    /^\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(name) ?? []
  if (!kind) return undefined
  return kind === 'projects' ? `projects/${findProject(world, id)?.number ?? id}` : `${kind}/${id}`
}
