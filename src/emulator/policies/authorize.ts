/** Decides who can do what on which resource: allow policies with conditions and inheritance, deny policies, propagation delay. */
import type { Binding } from '../../wire.ts'
import { errorInfo, Refusal } from '../http/router.ts'
import { canonical, exists, kindOf, lineage, type ResourceKind } from '../world/resources.ts'
import { type DenyRule, findProject, type Principal, type World } from '../world/world.ts'
import { ConditionResource, holds } from './cel.ts'
import { isMember } from './members.ts'
import { isTestable, roleIncludes } from './roles.ts'
import { effectiveTags } from './tags.ts'

export { putPolicy, readPolicy, writePolicy } from './allow-policies.ts'

/** What conditions can read besides the resource. */
interface RequestContext {
  host?: string
  path?: string
}

/** Whether the principal now has the permission on the resource (full resource name, in any spelling). `null` is a caller
 *  without credentials, whom only a grant to `allUsers` lets in. */
export function authorize(
  world: World,
  principal: Principal | null,
  permission: string,
  resource: string,
  context: RequestContext = {},
): boolean {
  const held = isHeld(world, principal, permission, resource, context)
  world.onUse?.({ member: principal?.member, permission, resource: canonical(world, resource), held })
  return held
}

function isHeld(
  world: World,
  principal: Principal | null,
  permission: string,
  resource: string,
  context: RequestContext = {},
): boolean {
  if (principal && !isActive(world, principal)) return false
  const name = canonical(world, resource)
  if (isDenied(world, principal, permission, name)) return false
  return lineage(world, name).some(holder => grants(world, holder, principal, permission, name, context))
}

/** Whether `holder`'s own policy grants the permission on `resource` (canonical names). */
export function grants(
  world: World,
  holder: string,
  principal: Principal | null,
  permission: string,
  resource: string,
  context: RequestContext = {},
): boolean {
  return bindingsInEffect(world, holder).some(
    binding =>
      roleIncludes(world, binding.role, permission) &&
      (binding.members ?? []).some(member => isMember(world, member, principal)) &&
      conditionHolds(world, binding, resource, context),
  )
}

/** The bindings that have already taken effect. */
export function bindingsInEffect(world: World, holder: string): Binding[] {
  const now = world.clock.now()
  return world.policies.get(holder)?.findLast(version => version.effectiveMs <= now)?.bindings ?? []
}

function conditionHolds(world: World, binding: Binding, resource: string, context: RequestContext = {}): boolean {
  const expression = binding.condition?.expression
  if (expression === undefined) return true
  return holds(expression, conditionResource(world, resource), requestOf(world, context))
}

function conditionResource(world: World, resource: string): ConditionResource {
  const kind = kindOf(resource)
  const tags = effectiveTags(world, resource)
  const keys = new Map(tags.map(tag => [tag.namespacedKey, tag.value]))
  return new ConditionResource(
    conditionName(world, kind),
    kind.type,
    kind.service,
    keys,
    new Map(tags.map(tag => [tag.key, tag.name])),
  )
}

/** In conditions, Secret Manager names projects by number, other APIs by id (IAM: resource attributes of conditions). */
const conditionName = (world: World, { service, name }: ResourceKind) =>
  service === 'secretmanager.googleapis.com'
    ? name.replace(/^projects\/([^/]+)/, (_, id: string) => `projects/${findProject(world, id)?.number ?? id}`)
    : name

const requestOf = (world: World, context: RequestContext) => ({ time: new Date(world.clock.now()), ...context })

/** A deleted or disabled service account has no permissions, even if policies still name it. */
function isActive(world: World, principal: Principal): boolean {
  if (!principal.member.startsWith('serviceAccount:')) return true
  const account = world.serviceAccounts.get(principal.email ?? '')
  return account !== undefined && !account.disabled
}

/** Whether a deny rule on the resource's project, folders or organisation matches (google/iam/v2/deny.proto). `meets` says whether a
 *  rule's condition is met. */
export function isDenied(
  world: World,
  principal: Principal | null,
  permission: string,
  resource: string,
  meets: (expression: string) => boolean = expression =>
    holds(expression, conditionResource(world, resource), requestOf(world, {})),
): boolean {
  if (world.denyRules.size === 0) return false
  const name = v2Permission(permission)
  const rules = lineage(world, resource).flatMap(holder => world.denyRules.get(holder) ?? [])
  return rules.some(
    rule => matchesDeny(world, rule, principal, name) && (rule.condition === undefined || meets(rule.condition)),
  )
}

function matchesDeny(world: World, rule: DenyRule, principal: Principal | null, permission: string): boolean {
  const covers = (patterns: readonly string[] = []) => patterns.some(pattern => coversPermission(pattern, permission))
  const includes = (members: readonly string[] = []) =>
    members.some(member => isMember(world, v1Member(member), principal))
  if (!covers(rule.deniedPermissions) || covers(rule.exceptionPermissions)) return false
  return includes(rule.deniedPrincipals) && !includes(rule.exceptionPrincipals)
}

/** A pattern can end in a wildcard: `run.googleapis.com/services.*`, `run.googleapis.com/*`. */
const coversPermission = (pattern: string, permission: string) =>
  pattern === permission || (pattern.endsWith('*') && permission.startsWith(pattern.slice(0, -1)))

/** `run.services.create` -> `run.googleapis.com/services.create`. */
function v2Permission(permission: string): string {
  const [service = '', ...rest] = permission.split('.')
  return `${service === 'resourcemanager' ? 'cloudresourcemanager' : service}.googleapis.com/${rest.join('.')}`
}

/** The member in the form of allow policies; deny policies name principals in the v2 form. */
function v1Member(member: string): string {
  if (member === 'principalSet://goog/public:all') return 'allUsers'
  return member
    .replace(/^principal:\/\/goog\/subject\//, 'user:')
    .replace(/^principalSet:\/\/goog\/group\//, 'group:')
    .replace(/^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\//, 'serviceAccount:')
}

/** 403 with ErrorInfo IAM_PERMISSION_DENIED, in the words of Cloud Run and IAM. */
export function permissionDenied(api: string, permission: string, resource: string): Refusal {
  return new Refusal(
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`,
    {
      details: [errorInfo('IAM_PERMISSION_DENIED', api, { permission, resource })],
    },
  )
}

/** The same in the words of Artifact Registry, Cloud KMS, Resource Manager and others. `shown` can be
 *  the full resource name; the details always omit its host. */
export function deniedOrAbsent(api: string, permission: string, shown: string): Refusal {
  const resource = shown.replace(/^\/\/[^/]+\//, '')
  return new Refusal(
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on resource '${shown}' (or it may not exist).`,
    { details: [errorInfo('IAM_PERMISSION_DENIED', api, { permission, resource })] },
  )
}

/** APIs in which inherited permissions count even for a resource that does not exist. */
const BEFORE_THEY_ARE_THERE: ReadonlySet<string> = new Set(['run.googleapis.com'])

/**
 * The permissions in `names` that the caller has. Empty for a resource that does not exist (google/iam/v1/iam_policy.proto: "an
 * empty set, not NOT_FOUND"), except in Cloud Run: gcloud asks about a service before it creates it, and offers to make it public if the
 * caller has the permission (serverless_operations.py, CanSetIamPolicyBinding). Throws 400 for the whole call if a name is not testable
 * on this type of resource, if a name has a wildcard, and for more than 100 names.
 */
export function testPermissions(
  world: World,
  principal: Principal,
  resource: string,
  names: readonly string[],
): string[] {
  const name = canonical(world, resource)
  if (names.length > 100) {
    throw new Refusal('INVALID_ARGUMENT', `The number of permissions (${names.length}) exceeds the maximum of 100.`)
  }
  const wildcard = names.find(each => each.includes('*'))
  if (wildcard) throw new Refusal('INVALID_ARGUMENT', `Permission ${wildcard} is not valid: wildcards are not allowed.`)
  const untestable = names.find(each => !isTestable(each, name))
  if (untestable) throw new Refusal('INVALID_ARGUMENT', `Permission ${untestable} is not valid for this resource.`)
  const answers = exists(world, name) || BEFORE_THEY_ARE_THERE.has(kindOf(name).service)
  return answers ? names.filter(each => isHeld(world, principal, each, name)) : []
}
