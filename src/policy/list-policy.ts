/**
 * Whether an effective list policy allows a value. Rules: google/cloud/orgpolicy/v2/orgpolicy.proto (`PolicySpec.PolicyRule`);
 * an effective policy has its conditions evaluated away. Pure.
 */
import type { PolicyRule } from '../wire.ts'
import type { Tri } from './answer.ts'

type ListAnswer = 'allowed' | 'blocked' | 'unknown'

/** Whether a value of the policy, with its prefix, covers the value in question. */
export type Matches = (pattern: string) => Tri

/** Denied wins over allowed; a list of allowed values excludes all others; a list of only denied values allows all others. */
export function judgeList(rules: readonly PolicyRule[], matches: Matches): ListAnswer {
  const certain = judge(
    rules.filter(rule => !rule.condition?.expression),
    matches,
  )
  const open = rules.some(rule => rule.condition?.expression && judge([rule], matches) !== certain)
  return open ? 'unknown' : certain
}

function judge(rules: readonly PolicyRule[], matches: Matches): ListAnswer {
  if (rules.some(rule => rule.denyAll)) return 'blocked'
  const any = (key: 'allowedValues' | 'deniedValues') =>
    strongest(rules.flatMap(rule => rule.values?.[key] ?? []).map(matches))
  const denied = any('deniedValues')
  if (denied === 'yes') return 'blocked'
  const lists = rules.some(rule => (rule.values?.allowedValues ?? []).length > 0)
  const allowed = rules.some(rule => rule.allowAll) || !lists ? 'yes' : any('allowedValues')
  if (allowed === 'no') return 'blocked'
  return denied === 'no' && allowed === 'yes' ? 'allowed' : 'unknown'
}

const strongest = (answers: Tri[]): Tri =>
  answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'

/** Constraints that support only `is:`, an exact value. */
export const isValue =
  (value: string): Matches =>
  pattern =>
    pattern.replace(/^is:/, '') === value ? 'yes' : 'no'

/**
 * `gcp.resourceLocations`: a location, or a group of locations that Google maintains (`in:eu-locations`). A group with the name of a
 * region contains only that region; the continents below contain all regions that begin with their name. What other groups contain is
 * not known. Source: Restricting resource locations, "Value groups".
 */
export const isLocation =
  (location: string): Matches =>
  pattern => {
    const group = /^in:(.+)-locations$/.exec(pattern)?.[1]
    if (!group) return pattern.startsWith('in:') ? 'unknown' : isValue(location.toLowerCase())(pattern.toLowerCase())
    if (group === location || location.startsWith(`${group}-`)) return 'yes'
    if (group === 'eu') return inUnion(location)
    return CONTINENTS.has(group) || /^[a-z]+-[a-z]+\d+$/.test(group) ? 'no' : 'unknown'
  }

const CONTINENTS: ReadonlySet<string> = new Set(['us', 'europe', 'asia', 'australia'])

/** Regions in the European Union; London and Zurich are `europe` but not `eu`. Regions newer than this list are not known. */
function inUnion(location: string): Tri {
  if (location === 'eu' || UNION.has(location)) return 'yes'
  return location.startsWith('europe-') && !['europe-west2', 'europe-west6'].includes(location) ? 'unknown' : 'no'
}

const UNION: ReadonlySet<string> = new Set([
  'europe-central2',
  'europe-north1',
  'europe-southwest1',
  'europe-west1',
  'europe-west3',
  'europe-west4',
  'europe-west8',
  'europe-west9',
  'europe-west10',
  'europe-west12',
])

/**
 * `cloudbuild.allowedWorkerPools`: a pool, or all pools below a node (`under:projects/P`). Cloud Build's own pool is below no node.
 * `ancestors`: the known nodes above the pool, including its project by id and number; `whole`: there are no others.
 */
export const isWorkerPool =
  (pool: string | undefined, ancestors: readonly string[], whole: boolean): Matches =>
  pattern => {
    if (!pool) return 'no'
    const node = /^under:(.+)$/.exec(pattern)?.[1]
    if (node === undefined) return isValue(pool)(pattern)
    if (ancestors.includes(node)) return 'yes'
    return whole || node.startsWith('projects/') ? 'no' : 'unknown'
  }
