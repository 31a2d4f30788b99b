/** Policy Troubleshooter v3: whether a principal has a permission. It uses only what the caller is allowed to see. */
import type { Binding } from '../../wire.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, bindingsInEffect, isDenied, readPolicy } from '../policies/authorize.ts'
import { ConditionResource, holds } from '../policies/cel.ts'
import { isMember } from '../policies/members.ts'
import { roleIncludes } from '../policies/roles.ts'
import { effectiveTags } from '../policies/tags.ts'
import { principalOf } from '../sign-in/access-tokens.ts'
import { canonical, findServiceAccount, kindOf, lineage } from '../world/resources.ts'
import type { Principal, World } from '../world/world.ts'

type Allow = 'GRANTED' | 'NOT_GRANTED' | 'UNKNOWN_CONDITIONAL' | 'UNKNOWN_INFO'
type Deny = 'DENIED' | 'NOT_DENIED' | 'UNKNOWN_CONDITIONAL' | 'UNKNOWN_INFO'
type Tuple = {
  principal?: string
  fullResourceName?: string
  permission?: string
  conditionContext?: Context
}
type Context = {
  resource?: { service?: string; name?: string; type?: string }
  destination?: { ip?: string; port?: string }
  request?: { receiveTime?: string }
}
/** Whether a condition is met; undefined if the request does not say enough to decide. */
type Meets = (expression: string) => boolean | undefined

/** Types of resource that have an allow policy; the other types only inherit. */
const WITH_POLICY: ReadonlySet<string> = new Set([
  'cloudresourcemanager.googleapis.com/Project',
  'cloudresourcemanager.googleapis.com/Folder',
  'cloudresourcemanager.googleapis.com/Organization',
  'iam.googleapis.com/ServiceAccount',
  'storage.googleapis.com/Bucket',
  'run.googleapis.com/Service',
  'cloudfunctions.googleapis.com/CloudFunction',
  'artifactregistry.googleapis.com/Repository',
  'secretmanager.googleapis.com/Secret',
  'cloudkms.googleapis.com/KeyRing',
  'cloudkms.googleapis.com/CryptoKey',
  'compute.googleapis.com/Subnetwork',
])

const RELEVANCE = 'HEURISTIC_RELEVANCE_NORMAL'
const HIGH = 'HEURISTIC_RELEVANCE_HIGH'

export function routes(_world: World): Route[] {
  return define('policytroubleshooter.googleapis.com', [
    [
      'POST',
      '/v3/iam:troubleshoot',
      troubleshoot,
      { body: 'google.cloud.policytroubleshooter.iam.v3.TroubleshootIamPolicyRequest' },
    ],
  ])
}

function troubleshoot(call: Call, world: World): Answer {
  const tuple = (call.body.accessTuple ?? {}) as Tuple
  const { principal: email = '', permission = '', fullResourceName = '' } = tuple
  if (!/^[^@\s:]+@[^@\s]+$/.test(email))
    throw invalid(`Invalid principal: ${email}. It must be a Google Account or service account email.`)
  if (!/^[a-z][\w-]*(\.[\w-]+){2,}$/i.test(permission)) throw invalid(`Invalid permission: ${permission}.`)
  if (!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(fullResourceName))
    throw invalid(`Invalid full resource name: ${fullResourceName}.`)
  const resource = canonical(world, fullResourceName)
  const principal = principalOf(world, isAccount(world, email) ? `serviceAccount:${email}` : `user:${email}`)
  const meets = conditionsIn(world, resource, tuple.conditionContext ?? {})
  // A deleted or disabled account still has its bindings: the Troubleshooter explains policies, not accounts.
  const holders = lineage(world, resource).filter(holder => WITH_POLICY.has(kindOf(holder).type))
  const explained = holders.map(holder => explainPolicy(world, call.principal, holder, principal, permission, meets))
  const allow = combine(explained.map(each => each.state))
  const deny = explainDeny(world, call.principal, principal, permission, resource, meets)
  return {
    body: {
      overallAccessState: overall(allow, deny),
      accessTuple: tuple,
      allowPolicyExplanation: {
        allowAccessState: `ALLOW_ACCESS_STATE_${allow}`,
        explainedPolicies: explained.map(each => each.policy),
        relevance: RELEVANCE,
      },
      denyPolicyExplanation: {
        denyAccessState: `DENY_ACCESS_STATE_${deny}`,
        permissionDeniable: true,
        relevance: RELEVANCE,
      },
    },
  }
}

const invalid = (message: string) => new Refusal('INVALID_ARGUMENT', message)

const isAccount = (world: World, email: string) =>
  findServiceAccount(world, email) !== undefined || /gserviceaccount\.com$/.test(email)

/** A single grant is enough; without one, anything that the caller cannot see leaves the answer unknown. */
function combine(states: readonly Allow[]): Allow {
  const order: Allow[] = ['GRANTED', 'UNKNOWN_INFO', 'UNKNOWN_CONDITIONAL']
  return order.find(state => states.includes(state)) ?? 'NOT_GRANTED'
}

function overall(allow: Allow, deny: Deny): string {
  if (deny === 'DENIED' || allow === 'NOT_GRANTED') return 'CANNOT_ACCESS'
  if (allow === 'UNKNOWN_INFO' || deny === 'UNKNOWN_INFO') return 'UNKNOWN_INFO'
  return allow === 'GRANTED' && deny === 'NOT_DENIED' ? 'CAN_ACCESS' : 'UNKNOWN_CONDITIONAL'
}

/**
 * Conditions see the resource, time and destination in the request's context, and the resource's tags (troubleshooter.proto: tags are
 * fetched, everything else comes from the request). A condition that reads anything else is unknown; the resource's attributes and the
 * time are never inferred from the rest of the request.
 */
function conditionsIn(world: World, resource: string, { resource: given = {}, destination, request }: Context): Meets {
  const tags = effectiveTags(world, resource)
  const target = new ConditionResource(
    given.name ?? '',
    given.type ?? '',
    given.service ?? '',
    new Map(tags.map(tag => [tag.namespacedKey, tag.value])),
    new Map(tags.map(tag => [tag.key, tag.name])),
  )
  const known = (attribute: string) =>
    attribute === 'request.time'
      ? request?.receiveTime !== undefined
      : attribute.startsWith('destination.')
        ? destination !== undefined
        : /^resource\.(name|type|service)$/.test(attribute) &&
          given[attribute.slice('resource.'.length) as keyof typeof given] !== undefined
  return expression => {
    const used = expression.match(/\b(?:resource\.(?:name|type|service)|request\.\w+|destination\.\w+)\b/g) ?? []
    if (!used.every(known)) return undefined
    const time = request?.receiveTime === undefined ? undefined : new Date(request.receiveTime)
    return holds(expression, target, { ...(time && { time }) })
  }
}

/** The permission to read the resource's policy. */
function readPermission(holder: string): string {
  const { service, name } = kindOf(holder)
  const api = service === 'cloudresourcemanager.googleapis.com' ? 'resourcemanager' : service.split('.')[0]
  return `${api}.${name.split('/').at(-2)}.getIamPolicy`
}

const mayRead = (world: World, caller: Principal, holder: string) =>
  authorize(world, caller, readPermission(holder), holder)

function explainPolicy(
  world: World,
  caller: Principal,
  holder: string,
  principal: Principal,
  permission: string,
  meets: Meets,
) {
  if (!mayRead(world, caller, holder)) {
    const policy = {
      allowAccessState: 'ALLOW_ACCESS_STATE_UNKNOWN_INFO',
      fullResourceName: holder,
      relevance: RELEVANCE,
    }
    return { state: 'UNKNOWN_INFO' as Allow, policy }
  }
  const bindings = bindingsInEffect(world, holder).map(binding =>
    explainBinding(world, caller, binding, principal, permission, meets),
  )
  const state = combine(bindings.map(each => each.state))
  return {
    state,
    policy: {
      allowAccessState: `ALLOW_ACCESS_STATE_${state}`,
      fullResourceName: holder,
      policy: readPolicy(world, holder, 3),
      bindingExplanations: bindings.map(each => each.explanation),
      relevance: state === 'GRANTED' ? HIGH : RELEVANCE,
    },
  }
}

function explainBinding(
  world: World,
  caller: Principal,
  binding: Binding,
  principal: Principal,
  permission: string,
  meets: Meets,
) {
  const included = mayReadRole(world, caller, binding.role) ? roleIncludes(world, binding.role, permission) : undefined
  const memberships = (binding.members ?? []).map(
    member => [member, membership(world, caller, member, principal)] as const,
  )
  const matched = memberships.some(([, how]) => how === 'MATCHED')
  const unseen = !matched && memberships.some(([, how]) => how === 'UNKNOWN_INFO')
  const expression = binding.condition?.expression
  const met = expression === undefined ? true : meets(expression)
  const state: Allow =
    included === false || (!matched && !unseen) || met === false
      ? 'NOT_GRANTED'
      : included === undefined || unseen
        ? 'UNKNOWN_INFO'
        : met === undefined
          ? 'UNKNOWN_CONDITIONAL'
          : 'GRANTED'
  return {
    state,
    explanation: {
      allowAccessState: `ALLOW_ACCESS_STATE_${state}`,
      role: binding.role,
      rolePermission:
        included === undefined
          ? 'ROLE_PERMISSION_UNKNOWN_INFO'
          : `ROLE_PERMISSION_${included ? 'INCLUDED' : 'NOT_INCLUDED'}`,
      rolePermissionRelevance: included ? HIGH : RELEVANCE,
      combinedMembership: {
        membership: `MEMBERSHIP_${matched ? 'MATCHED' : unseen ? 'UNKNOWN_INFO' : 'NOT_MATCHED'}`,
        relevance: matched ? HIGH : RELEVANCE,
      },
      memberships: Object.fromEntries(
        memberships.map(([member, how]) => [
          member,
          { membership: `MEMBERSHIP_${how}`, relevance: how === 'MATCHED' ? HIGH : RELEVANCE },
        ]),
      ),
      ...(binding.condition && {
        condition: binding.condition,
        conditionExplanation: met === undefined ? { errors: [NO_CONTEXT] } : { value: met },
      }),
      relevance: state === 'GRANTED' ? HIGH : RELEVANCE,
    },
  }
}

const NO_CONTEXT = { code: 9, message: 'The condition uses attributes that the condition context does not give.' }

/** Reading a custom role requires `iam.roles.get` on its project or organisation. */
function mayReadRole(world: World, caller: Principal, role: string): boolean {
  const [, kind, id = ''] = /^(projects|organizations)\/([^/]+)\/roles\//.exec(role) ?? []
  return !kind || authorize(world, caller, 'iam.roles.get', `//cloudresourcemanager.googleapis.com/${kind}/${id}`)
}

/** Only users can see who is in a group; service accounts and federated identities cannot. */
function membership(world: World, caller: Principal, member: string, principal: Principal) {
  if (member.startsWith('group:') && !caller.member.startsWith('user:')) return 'UNKNOWN_INFO'
  return isMember(world, member, principal) ? 'MATCHED' : 'NOT_MATCHED'
}

/** Reading deny policies requires `iam.denypolicies.get` on their node, which few callers have. Without deny policies, nothing is hidden. */
function explainDeny(
  world: World,
  caller: Principal,
  principal: Principal,
  permission: string,
  resource: string,
  meets: Meets,
): Deny {
  const holders = lineage(world, resource).filter(holder => world.denyRules.has(holder))
  if (holders.some(holder => !authorize(world, caller, 'iam.denypolicies.get', holder))) return 'UNKNOWN_INFO'
  const at = (unknown: boolean) =>
    isDenied(world, principal, permission, resource, expression => meets(expression) ?? unknown)
  if (at(false)) return 'DENIED'
  return at(true) ? 'UNKNOWN_CONDITIONAL' : 'NOT_DENIED'
}
