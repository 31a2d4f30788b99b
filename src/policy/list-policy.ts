/**
 * Does an effective list policy let a value through? Rules: google/cloud/orgpolicy/v2/orgpolicy.proto (`PolicySpec.PolicyRule`);
 * an effective policy has its conditions evaluated away. Pure.
 */
import type { PolicyRule } from '../wire.ts'
import type { Tri } from './answer.ts'

type ListAnswer = 'allowed' | 'blocked' | 'unknown'

/** Whether a value of the policy, prefix included, stands for the value in question. */
export type Matches = (pattern: string) => Tri

/** Denied wins over allowed; a list of allowed values closes out the others; a list of denied ones alone lets the others in. */
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

/** Constraints that know `is:` alone: the value itself, or nothing. */
export const isValue =
  (value: string): Matches =>
  pattern =>
    pattern.replace(/^is:/, '') === value ? 'yes' : 'no'

/**
 * `gcp.resourceLocations`: a location itself, or a group of locations that Google keeps (`in:eu-locations`). A group that bears the name
 * of a region holds just that region; those of the continents below hold what begins with their name. Of others only Google knows
 * what they hold. Source: Restricting resource locations, "Value groups".
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

/** Regions in the European Union; London and Zurich are `europe` and not `eu`. One that is newer than this list is not known. */
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
 * `cloudbuild.allowedWorkerPools`: a pool, or all pools below a node (`under:projects/P`). Cloud Build's own pool is below none.
 * `ancestors`: the nodes above the pool's project that are known, the project itself by id and number among them; `whole`: there
 * are no others.
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
