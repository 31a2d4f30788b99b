/** Who may do what on which resource: allow policies with conditions and inheritance, deny policies, propagation delay. */
import type { Binding } from '../../wire.ts'
import { errorInfo, Refusal } from '../http/router.ts'
import { canonical, exists, kindOf, lineage, type ResourceKind } from '../world/resources.ts'
import { type DenyRule, findProject, type Principal, type World } from '../world/world.ts'
import { ConditionResource, holds } from './cel.ts'
import { isMember } from './members.ts'
import { isTestable, roleIncludes } from './roles.ts'
import { effectiveTags } from './tags.ts'

export { putPolicy, readPolicy, writePolicy } from './allow-policies.ts'

/** What conditions may look at beside the resource. */
interface RequestContext {
  host?: string
  path?: string
}

/** Whether the principal holds the permission on the resource (full resource name, any spelling), now. `null` is a caller
 *  without credentials: only `allUsers` can let it in. */
export function authorize(
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

/** Whether the policy that is set on `holder` itself grants the permission on `resource` (canonical names). */
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

/** Bindings that have had the time to take effect. */
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

/** Secret Manager names projects by number in conditions, others by id (IAM: resource attributes of conditions). */
const conditionName = (world: World, { service, name }: ResourceKind) =>
  service === 'secretmanager.googleapis.com'
    ? name.replace(/^projects\/([^/]+)/, (_, id: string) => `projects/${findProject(world, id)?.number ?? id}`)
    : name

const requestOf = (world: World, context: RequestContext) => ({ time: new Date(world.clock.now()), ...context })

/** Deleted and disabled service accounts hold nothing, whatever policies still say. */
function isActive(world: World, principal: Principal): boolean {
  if (!principal.member.startsWith('serviceAccount:')) return true
  const account = world.serviceAccounts.get(principal.email ?? '')
  return account !== undefined && !account.disabled
}

/** Whether a deny rule on the resource's project, folders or organisation matches (google/iam/v2/deny.proto). `meets` says whether a
 *  rule's condition holds. */
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

/** `run.googleapis.com/services.*` and `run.googleapis.com/*` cover what their names say. */
const coversPermission = (pattern: string, permission: string) =>
  pattern === permission || (pattern.endsWith('*') && permission.startsWith(pattern.slice(0, -1)))

/** `run.services.create` -> `run.googleapis.com/services.create`. */
function v2Permission(permission: string): string {
  const [service = '', ...rest] = permission.split('.')
  return `${service === 'resourcemanager' ? 'cloudresourcemanager' : service}.googleapis.com/${rest.join('.')}`
}

/** Deny policies name principals in the v2 form. */
function v1Member(member: string): string {
  if (member === 'principalSet://goog/public:all') return 'allUsers'
  return member
    .replace(/^principal:\/\/goog\/subject\//, 'user:')
    .replace(/^principalSet:\/\/goog\/group\//, 'group:')
    .replace(/^principal:\/\/iam\.googleapis\.com\/projects\/-\/serviceAccounts\//, 'serviceAccount:')
}

/** 403 with ErrorInfo IAM_PERMISSION_DENIED, as Cloud Run and IAM word it. */
export function permissionDenied(api: string, permission: string, resource: string): Refusal {
  return new Refusal(
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on resource '${resource}' (or resource may not exist).`,
    {
      details: [errorInfo('IAM_PERMISSION_DENIED', api, { permission, resource })],
    },
  )
}

/** The same as Artifact Registry, Cloud KMS, Resource Manager and others word it: some name the resource in full, and the details never. */
export function deniedOrAbsent(api: string, permission: string, shown: string): Refusal {
  const resource = shown.replace(/^\/\/[^/]+\//, '')
  return new Refusal(
    'PERMISSION_DENIED',
    `Permission '${permission}' denied on resource '${shown}' (or it may not exist).`,
    { details: [errorInfo('IAM_PERMISSION_DENIED', api, { permission, resource })] },
  )
}

/** Where what is inherited counts for a resource that is not there. */
const BEFORE_THEY_ARE_THERE: ReadonlySet<string> = new Set(['run.googleapis.com'])

/**
 * Of `names` those that the caller holds; empty for a resource that does not exist (google/iam/v1/iam_policy.proto: "an
 * empty set, not NOT_FOUND"), but not in Cloud Run: gcloud asks it about services that it is going to create, and offers to make them
 * public on a yes (serverless_operations.py, CanSetIamPolicyBinding). Throws 400 for the whole call where one name is not testable on this type of resource, for a
 * wildcard, and for more than 100 names.
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
  return answers ? names.filter(each => authorize(world, principal, each, name)) : []
}
