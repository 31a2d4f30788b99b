/** Reads and writes allow policies: etags, versions, members, roles, and the organisation policies that restrict them. */
import { createHash } from 'node:crypto'
import type { Binding, Policy } from '../../wire.ts'
import { errorInfo, Refusal } from '../http/router.ts'
import { canonical, kindOf, projectOf } from '../world/resources.ts'
import type { PolicyVersion, World } from '../world/world.ts'
import { parses } from './cel.ts'
import { customerOf, memberComplaint } from './members.ts'
import { effectivePolicy, isEnforced } from './organization-policies.ts'
import { findRole, isForeignRole, isTestable } from './roles.ts'

const VERSIONS = 'For more information, please refer to https://cloud.google.com/iam/docs/policies#versions'

/** The policy as stored, even if it is not in effect yet; just `{ etag: 'ACAB' }` if none was ever set. Only readers of version 3 see
 *  conditions; for others, a conditional binding's role has a suffix. */
export function readPolicy(world: World, resource: string, requestedVersion = 1): Policy {
  const stored = latest(world, canonical(world, resource))
  if (!stored) return { etag: 'ACAB' }
  if (requestedVersion >= 3) return { version: stored.version, etag: stored.etag, ...some(stored.bindings) }
  const bindings = stored.bindings.map(({ condition, ...binding }) =>
    condition ? { ...binding, role: `${binding.role}_withcond_${digest(JSON.stringify(condition))}` } : binding,
  )
  return { version: 1, etag: stored.etag, ...some(bindings) }
}

const some = (bindings: Binding[]) => bindings.length > 0 && { bindings: structuredClone(bindings) }
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 20)
const latest = (world: World, name: string) => world.policies.get(name)?.at(-1)

/** Stores bindings without any check, in effect at once by default. Used by scenarios and for Google's own grants. */
export function putPolicy(world: World, resource: string, bindings: Binding[], effectiveMs = 0): PolicyVersion {
  const name = canonical(world, resource)
  const merged = mergeBindings(bindings)
  const version: PolicyVersion = {
    bindings: merged,
    version: merged.some(binding => binding.condition) ? 3 : 1,
    etag: nextEtag(world),
    effectiveMs,
  }
  world.policies.set(name, [...(world.policies.get(name) ?? []), version])
  return version
}

/**
 * Checks and stores a policy, as `setIamPolicy` does; it takes effect after `world.delays.grantMs`. Returns the stored policy.
 * Throws 409 ABORTED for a stale etag, 400 for anything that is malformed or does not exist, and FAILED_PRECONDITION if an organisation
 * policy forbids a member (HTTP 412 on Cloud Storage).
 */
export function writePolicy(
  world: World,
  resource: string,
  policy: Policy,
  options: { orgPolicyStatus?: number } = {},
): Policy {
  const name = canonical(world, resource)
  const stored = latest(world, name)
  const bindings = policy.bindings ?? []
  checkEtag(policy, stored)
  checkVersion(policy, stored, bindings)
  // Existing members are not checked again, even if they were deleted or a constraint was added since.
  const known = new Set(
    (stored?.bindings ?? []).flatMap(binding => (binding.members ?? []).map(member => `${binding.role} ${member}`)),
  )
  for (const binding of bindings) {
    checkRole(world, binding.role, name)
    if (binding.condition && !parses(binding.condition.expression ?? '')) {
      throw new Refusal('INVALID_ARGUMENT', `Invalid condition expression: ${binding.condition.expression}`)
    }
    for (const member of binding.members ?? []) {
      if (known.has(`${binding.role} ${member}`)) continue
      checkMember(world, member, name)
      checkMemberDomain(world, member, name, options.orgPolicyStatus)
      checkManagedMembers(world, member, name, options.orgPolicyStatus)
    }
  }
  const version = putPolicy(world, name, bindings, world.clock.now() + world.delays.grantMs)
  return { version: version.version, etag: version.etag, ...some(version.bindings) }
}

/** Merges bindings with the same role and condition, and drops empty ones. */
function mergeBindings(bindings: readonly Binding[]): Binding[] {
  const merged = new Map<string, Binding>()
  for (const { role, members = [], condition } of bindings) {
    const key = `${role} ${JSON.stringify(condition ?? null)}`
    const before = merged.get(key)?.members ?? []
    merged.set(key, { role, members: [...new Set([...before, ...members])], ...(condition && { condition }) })
  }
  return [...merged.values()].filter(binding => binding.members?.length)
}

/** Like Google's etags: eight bytes, 0x07 and a count of microseconds. */
function nextEtag(world: World): string {
  world.counter += 1
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(world.clock.now()) * 1000n + BigInt(world.counter % 1000))
  bytes[0] = 7
  return bytes.toString('base64')
}

function checkEtag(policy: Policy, stored: PolicyVersion | undefined) {
  if (policy.etag === undefined || policy.etag === '') return
  // Clients may return the same bytes in the other base64 alphabet.
  const sent = Buffer.from(policy.etag, 'base64').toString('hex')
  const current = Buffer.from(stored?.etag ?? 'ACAB', 'base64').toString('hex')
  if (sent === current) return
  throw new Refusal(
    'ABORTED',
    `There were concurrent policy changes. Please retry the whole read-modify-write with exponential backoff. The request's ETag '${policy.etag}' did not match the current policy's ETag '${stored?.etag ?? 'ACAB'}'.`,
  )
}

/** google/iam/v1/policy.proto: the version is 0, 1 or 3; conditions need 3; the stored version counts only if an etag is sent. */
function checkVersion(policy: Policy, stored: PolicyVersion | undefined, bindings: readonly Binding[]) {
  const version = policy.version ?? 0
  if (![0, 1, 3].includes(version)) throw new Refusal('INVALID_ARGUMENT', `Invalid policy version: ${version}.`)
  const specified = Math.max(version, 1)
  const existing = bindings.some(binding => binding.condition) || (policy.etag && stored?.version === 3) ? 3 : 1
  if (specified >= existing) return
  throw new Refusal(
    'INVALID_ARGUMENT',
    `Specified policy version (${specified}) cannot be less than the existing policy version (${existing}). ${VERSIONS}`,
  )
}

function checkRole(world: World, role: string, resource: string) {
  const found = findRole(world, role)
  if (!found || found.deleted) {
    if (isForeignRole(role) && kindOf(resource).service === 'cloudresourcemanager.googleapis.com') return
    // Cloud Run answers the same for a role that does not exist as for a role for other resources (user reports).
    if (kindOf(resource).service === 'run.googleapis.com') throw unsupportedRole(role)
    throw new Refusal('INVALID_ARGUMENT', `Role (${role}) does not exist in the resource's hierarchy.`)
  }
  const applies =
    [...found.permissions].some(permission => isTestable(permission, resource)) ||
    /^roles\/(owner|editor|viewer)$/.test(role)
  if (!applies) throw unsupportedRole(role)
}

const unsupportedRole = (role: string) =>
  new Refusal('INVALID_ARGUMENT', `Role ${role} is not supported for this resource.`)

function checkMember(world: World, member: string, resource: string) {
  const complaint = memberComplaint(world, member)
  if (complaint) throw new Refusal('INVALID_ARGUMENT', complaint)
  const isPublic = member === 'allUsers' || member === 'allAuthenticatedUsers'
  const { service, type } = kindOf(resource)
  // "Project does not support allUsers and allAuthenticatedUsers as members": projects.setIamPolicy; the answer says only 'invalid argument'.
  if (isPublic && service === 'cloudresourcemanager.googleapis.com' && !type.endsWith('/Organization')) {
    throw new Refusal('INVALID_ARGUMENT', 'Request contains an invalid argument.')
  }
}

/** `iam.allowedPolicyMemberDomains` lists customer ids or an organisation's principal set; public members need a rule that allows all. */
function checkMemberDomain(world: World, member: string, resource: string, status?: number) {
  const [rule] = effectivePolicy(world, 'iam.allowedPolicyMemberDomains', resource).rules
  if (!rule || rule.allowAll) return
  const customer = customerOf(world, member)
  if (customer === '*' && !rule.denyAll) return
  const { allowedValues = [], deniedValues = [] } = rule.values ?? {}
  const names = (list: string[]) =>
    customer !== undefined &&
    list.some(
      value =>
        value.replace(/^is:/, '') === customer ||
        (customer === world.organization.customerId && value.endsWith(`/organizations/${world.organization.id}`)),
    )
  if (
    !rule.denyAll &&
    !names(deniedValues) &&
    (allowedValues.length === 0 ? customer !== undefined : names(allowedValues))
  )
    return
  const name = member.slice(member.indexOf(':') + 1)
  const plain = 'One or more users named in the policy do not belong to a permitted customer'
  if (kindOf(resource).service !== 'cloudresourcemanager.googleapis.com') {
    throw precondition(resource, `${plain},  perhaps due to an organization policy.`, status)
  }
  throw precondition(resource, `${plain}.`, status, [
    {
      '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
      violations: [
        {
          type: 'constraints/iam.allowedPolicyMemberDomains',
          subject: `orgpolicy:projects/${projectOf(world, resource)?.projectId}?configvalue=${encodeURIComponent(name)}`,
          description: `User ${name} is not in permitted organization.`,
        },
      ],
    },
  ])
}

/** `iam.managed.allowedPolicyMembers` lists members by name or by the principal set that they belong to. */
function checkManagedMembers(world: World, member: string, resource: string, status?: number) {
  const constraint = 'iam.managed.allowedPolicyMembers'
  if (!isEnforced(world, constraint, resource)) return
  const parameters = effectivePolicy(world, constraint, resource).rules[0]?.parameters ?? {}
  const list = (key: string) => (Array.isArray(parameters[key]) ? (parameters[key] as unknown[]).map(String) : [])
  const customer = customerOf(world, member)
  if (customer === '*' || list('allowedMemberSubjects').includes(member)) return
  const sets = list('allowedPrincipalSets')
  if (sets.includes('//goog/public:all')) return
  const own = `//cloudresourcemanager.googleapis.com/organizations/${world.organization.id}`
  if (customer === world.organization.customerId && sets.some(set => set.replace(/^principalSet:/, '') === own)) return
  const name = `constraints/${constraint}`
  const described = 'This constraint only allows the listed members and principal sets to be granted roles.'
  throw precondition(
    resource,
    `Operation denied by org policy on resource '${kindOf(resource).name}': ["${name}": "${described}"].`,
    status,
    [
      errorInfo('CUSTOM_ORG_POLICY_VIOLATION', 'googleapis.com', { customConstraints: name }),
      {
        '@type': 'type.googleapis.com/google.rpc.PreconditionFailure',
        violations: [{ type: name, subject: kindOf(resource).name, description: described }],
      },
    ],
  )
}

function precondition(resource: string, message: string, status?: number, details: Refusal['details'] = []): Refusal {
  const http = status ?? (kindOf(resource).service === 'storage.googleapis.com' ? 412 : 400)
  return new Refusal('FAILED_PRECONDITION', message, { status: http, details })
}
