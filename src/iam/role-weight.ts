/**
 * Finds the narrowest predefined role for a set of permissions: how much each role allows beyond what is needed, and which roles can be
 * granted on a kind of resource. Pure: the role table is a parameter.
 */
import { KINDS, type KindTraits } from '../kinds/list.ts'
import type { ResourceRole } from '../model.ts'
import type { RoleTable } from './role-table.ts'

export type PlaceKind = ResourceRole['kind']

/** A role with everything that is needed. */
interface Fit {
  role: string
  stage: string
  /** Its other permissions that the table lists. */
  beyond: string[]
  /** The number of its permissions of other services. */
  unlisted: number
  /** The weight of `beyond`: the higher, the more it allows beyond what is needed. */
  weight: number
}

/**
 * The weight of a permission that is not needed. One that lets its holder act as someone else or change permissions outweighs any number
 * of others, because its holder can gain the rest. Next come destroying and reading secrets, then changes, then reads.
 */
export function weightOf(permission: string): number {
  if (TAKES_OVER.test(permission)) return 10_000
  if (/\.(delete|destroy|purge)\w*$|^secretmanager\.versions\.access$/.test(permission)) return 100
  return READS.test(permission) ? 1 : 10
}

const TAKES_OVER = new RegExp(
  [
    String.raw`\.setIamPolicy$`,
    String.raw`^iam\.serviceAccounts\.(actAs|getAccessToken|getOpenIdToken|implicitDelegation|sign\w+)$`,
    String.raw`^iam\.serviceAccountKeys\.create$|^storage\.hmacKeys\.create$`,
    String.raw`^iam\.(roles|googleapis\.com\/workloadIdentityPoolProviders)\.(create|update)$`,
    String.raw`^orgpolicy\.policy\.set$`,
    String.raw`\.ssh(Read|Root)$`,
  ].join('|'),
)
const READS = /\.(get|list|search|view|read|query|analyze|describe|downloadArtifacts|resolve)\w*$/

/** Owner, Editor, Viewer: never recommended, whatever they contain. */
export const isBasicRole = (role: string) => /^roles\/(owner|editor|viewer|admin|writer|reader)$/.test(role)

/** Roles that Google gives to its own agents; "not to be granted to anyone else (IAM's page on service agents). */
const isAgentRole = (role: string) => /serviceAgent$/i.test(role)

/**
 * Whether a predefined role can be granted on a kind of resource. IAM's own answer (`roles.queryGrantableRoles`) takes a call per
 * resource, so this derives it: a resource accepts roles of its own service that contain a permission which can be tested there, and a
 * project accepts every role except those for single buckets, folders or the organisation.
 */
export function grantable(role: string, permissions: ReadonlySet<string>, kind: PlaceKind): boolean {
  if (kind === 'project') return !/^roles\/(storage\.legacy|resourcemanager\.(organization|folder))/.test(role)
  const at = OWN[kind]
  return at !== undefined && role.startsWith(`roles/${at.service}.`) && [...permissions].some(name => at.own.test(name))
}

/** For deployable kinds whose policy counts. */
function ownOf({ role, permissions, parts, invokers }: KindTraits): [PlaceKind, { service: string; own: RegExp }][] {
  const own = new RegExp(`^run\\.(${[permissions, ...parts].join('|')})\\.(?!create$)`)
  return invokers ? [[role, { service: 'run', own }]] : []
}

/**
 * The service of a resource that has a policy of its own, and which permissions can be tested on it rather than on its
 * project (docs/google-cloud.md#testing-permissions).
 */
const OWN: Partial<Record<PlaceKind, { service: string; own: RegExp }>> = {
  bucket: { service: 'storage', own: /^storage\.(?!buckets\.(create|list)$)/ },
  repository: { service: 'artifactregistry', own: /^artifactregistry\.(?!repositories\.(create|list)$|locations\.)/ },
  ...Object.fromEntries(Object.values(KINDS).flatMap(ownOf)),
  account: { service: 'iam', own: /^iam\.serviceAccount(s|Keys)\.(?!create$)/ },
  secret: { service: 'secretmanager', own: /^secretmanager\.(secrets|versions)\.(?!create$)/ },
  'crypto-key': { service: 'cloudkms', own: /^cloudkms\.(cryptoKeyVersions\.|cryptoKeys\.(?!(create|list)$))/ },
  'tag-value': { service: 'resourcemanager', own: /^resourcemanager\.tagValue(s\.(?!(create|list)$)|Bindings\.)/ },
  subnetwork: { service: 'compute', own: /^compute\.subnetworks\.(?!create$)/ },
}

/**
 * The predefined roles that contain all of these and can be granted there, narrowest first: generally available ones before others, then
 * by weight, then by number of permissions. Empty if there is none.
 */
export function narrowest(permissions: readonly string[], kind: PlaceKind, table: RoleTable): Fit[] {
  const needed = new Set(permissions)
  return [...table]
    .filter(([role, { permissions: held }]) => {
      if (isBasicRole(role) || isAgentRole(role)) return false
      return permissions.every(name => held.has(name)) && grantable(role, held, kind)
    })
    .map(([role, { permissions: held, unlisted, stage }]) => {
      const beyond = [...held].filter(name => !needed.has(name))
      const weight = beyond.reduce((sum, name) => sum + weightOf(name), unlisted * UNLISTED)
      return { role, stage, beyond, unlisted, weight }
    })
    .sort(
      (a, b) =>
        Number(a.stage !== 'GA') - Number(b.stage !== 'GA') ||
        a.weight - b.weight ||
        a.beyond.length + a.unlisted - (b.beyond.length + b.unlisted) ||
        (a.role < b.role ? -1 : 1),
    )
}

/** Permissions that the table does not list count as changes. */
const UNLISTED = 10
