/** Organisation Policy v2: effective policies, and the policies set on a node. */
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { CONSTRAINTS, effectivePolicy, isOnlyDryRun, nodeOf } from '../policies/organization-policies.ts'
import { canonical, exists, fullName } from '../world/resources.ts'
import type { OrgPolicyState, World } from '../world/world.ts'

const API = 'orgpolicy.googleapis.com'
const NODES = ['projects/{project}', 'folders/{folder}', 'organizations/{organization}']

export function routes(_world: World): Route[] {
  return NODES.flatMap(node =>
    define(API, [
      ['GET', `/v2/${node}/policies/{constraint}:getEffectivePolicy`, getEffective],
      ['GET', `/v2/${node}/policies/{constraint}`, get],
      ['GET', `/v2/${node}/policies`, list, { query: ['pageSize', 'pageToken'] }],
    ]),
  )
}

/** The node in the path, as full resource name and as policy name, if the caller has the permission there. */
function find(call: Call, world: World, permission: string): { resource: string; node: string } {
  const { project, folder, organization = '' } = call.params
  const given = project
    ? fullName.project(project)
    : folder
      ? fullName.folder(folder)
      : fullName.organization(organization)
  const resource = canonical(world, given)
  if (exists(world, resource) && authorize(world, call.principal, permission, resource)) {
    return { resource, node: nodeOf(world, resource) ?? '' }
  }
  const message = `Permission '${permission}' denied on resource '${given}' (or it may not exist).`
  throw new Refusal('PERMISSION_DENIED', message, {
    details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission, resource: given.split('/').slice(3).join('/') })],
  })
}

function getEffective(call: Call, world: World): Answer {
  const { resource, node } = find(call, world, 'orgpolicy.policy.get')
  const constraint = call.params.constraint ?? ''
  if (!CONSTRAINTS[constraint] && !world.customConstraints.has(constraint)) throw unknown(constraint)
  // Already merged and evaluated, so it shows no etag, conditions or inheritance.
  return {
    body: {
      name: `${node}/policies/${constraint}`,
      spec: { rules: effectivePolicy(world, constraint, resource).rules },
    },
  }
}

function unknown(constraint: string): Refusal {
  return new Refusal('NOT_FOUND', `Constraint constraints/${constraint} does not exist.`)
}

function get(call: Call, world: World): Answer {
  const { node } = find(call, world, 'orgpolicy.policy.get')
  const constraint = call.params.constraint ?? ''
  const policy = world.orgPolicies.get(node)?.get(constraint)
  if (!policy) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: describe(node, constraint, policy) }
}

function list(call: Call, world: World): Answer {
  const { node } = find(call, world, 'orgpolicy.policies.list')
  const policies = [...(world.orgPolicies.get(node) ?? [])].map(([constraint, policy]) =>
    describe(node, constraint, policy),
  )
  return { body: policies.length > 0 ? { policies } : {} }
}

const ETAG = 'CMDmz7MGEIjs3kQ='
const UPDATED = { etag: ETAG, updateTime: '2026-01-15T09:00:00.000000Z' }

const describe = (node: string, constraint: string, policy: OrgPolicyState) => {
  const { dryRunSpec, ...spec } = policy
  return {
    name: `${node}/policies/${constraint}`,
    ...(!isOnlyDryRun(policy) && { spec: { ...UPDATED, ...spec } }),
    ...(dryRunSpec && { dryRunSpec: { ...UPDATED, ...dryRunSpec } }),
    etag: ETAG,
  }
}
