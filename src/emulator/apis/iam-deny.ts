/** IAM v2: the deny policies of a project, folder or organisation, read-only. Each node has one policy with all its rules. */
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { canonical, exists, kindOf } from '../world/resources.ts'
import type { DenyRule, World } from '../world/world.ts'

const API = 'iam.googleapis.com'
const ID = 'deny-rules'

// `{node}` is a URL-encoded name: cloudresourcemanager.googleapis.com%2Fprojects%2FP.
export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', '/v2/policies/{node}/denypolicies', list, { query: ['pageSize', 'pageToken'] }],
    ['GET', '/v2/policies/{node}/denypolicies/{policy}', get],
  ])
}

/** Policy names contain the node's name URL-encoded, and clients that encode every path segment encode it a second time. */
const attachmentPoint = (call: Call) => decodeURIComponent(call.params.node ?? '')

/** The node's full resource name, if the caller has the permission on it. */
function nodeOf(call: Call, world: World, verb: string): string {
  const given = attachmentPoint(call)
  if (!/^cloudresourcemanager\.googleapis\.com\/(projects|folders|organizations)\/[^/]+$/.test(given)) {
    throw new Refusal('INVALID_ARGUMENT', `Invalid attachment point: ${given}.`)
  }
  const name = canonical(world, `//${given}`)
  const permission = `iam.denypolicies.${verb}`
  if (exists(world, name) && authorize(world, call.principal, permission, name)) return name
  const resource = `policies/${encodeURIComponent(given)}/denypolicies`
  throw new Refusal('PERMISSION_DENIED', `Permission ${permission} denied on resource ${given}`, {
    details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission, resource })],
  })
}

function describe(call: Call, node: string) {
  return {
    name: `policies/${encodeURIComponent(attachmentPoint(call))}/denypolicies/${ID}`,
    uid: Buffer.from(kindOf(node).name).toString('hex').slice(0, 32),
    kind: 'DenyPolicy',
    displayName: 'Rules of this scenario',
    etag: 'MTc3NjU0MzIxMDAwMDAwMDAw',
    createTime: '2024-05-01T00:00:00.000000Z',
    updateTime: '2024-05-01T00:00:00.000000Z',
  }
}

/** Only metadata: "policy rules are omitted" (google/iam/v2/policy.proto). */
function list(call: Call, world: World): Answer {
  const node = nodeOf(call, world, 'list')
  return { body: world.denyRules.get(node)?.length ? { policies: [describe(call, node)] } : {} }
}

function get(call: Call, world: World): Answer {
  const node = nodeOf(call, world, 'get')
  const rules = world.denyRules.get(node)
  if (!rules?.length || call.params.policy !== ID) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: { ...describe(call, node), rules: rules.map(rule => ({ denyRule: showRule(rule) })) } }
}

const showRule = ({ condition, ...rule }: DenyRule) => ({
  ...rule,
  ...(condition !== undefined && { denialCondition: { expression: condition } }),
})
