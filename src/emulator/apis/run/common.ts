/** Cloud Run Admin API: the methods that services, jobs and worker pools share. */
import { pageOf } from '../../http/pages.ts'
import type { Answer, Call, Handler, Row } from '../../http/router.ts'
import { findAllowed, type RunKind, remove, targetOf } from '../../run/kinds.ts'
import { show, validated } from '../../run/operations.ts'
import { refuse } from '../../run/request-rules.ts'
import { allow, checkEtag, type Target } from '../../run/targets.ts'
import { fullName } from '../../world/resources.ts'
import type { World } from '../../world/world.ts'
import { type PolicyHolder, policyRoutes } from '../policy-routes.ts'

export const LIST_QUERY = ['pageSize', 'pageToken', 'showDeleted']
/** Query parameters of v1's lists, in Kubernetes style. */
export const V1_LIST_QUERY = [
  'labelSelector',
  'limit',
  'continue',
  'fieldSelector',
  'includeUninitialized',
  'resourceVersion',
  'watch',
]

export const yes = (call: Call, name: string) => call.query.get(name)?.toLowerCase() === 'true'
export const author = (call: Call) => call.principal.email ?? call.principal.member

/** A page of a v2 list; the field with the items is absent if there are none. */
export function page(call: Call, field: string, all: unknown[]): Record<string, unknown> {
  const { items, more } = pageOf(call, all, { usual: 100 })
  return { ...(all.length > 0 ? { [field]: items } : {}), ...more }
}

/** A page of a v1 list, in Kubernetes style: `limit` and `continue`. */
export function v1Page<T>(call: Call, all: readonly T[]): { chosen: T[]; metadata: { continue?: string } } {
  const from = Number(call.query.get('continue') || 0)
  const to = from + (Number(call.query.get('limit')) || all.length)
  return { chosen: all.slice(from, to), metadata: to < all.length ? { continue: String(to) } : {} }
}

/** v2's read, delete and policy methods. `at` is the pattern of the collection. */
export function commonRoutes<State>(kind: RunKind<State>, at: string): Row[] {
  const one = `${at}/${kind.collection}/{${kind.variable}}`
  return [
    ['GET', `${at}/${kind.collection}`, listOf(kind), { query: LIST_QUERY }],
    ['GET', one, getOf(kind)],
    ['DELETE', one, deleteOf(kind), { query: ['validateOnly', 'etag'] }],
    ...policyRoutes(one, policyOf(kind)),
  ]
}

/** The policy of a service, job or worker pool; its path has project and region in both API versions. */
export const policyOf = <State>(kind: RunKind<State>): PolicyHolder => ({
  permissions: kind.permissions,
  find: (call, world, permission) => {
    const target = targetOf(kind, call, world)
    findAllowed(kind, call, world, target, permission)
    return fullName.run(target.name)
  },
  name: (call, world) => fullName.run(targetOf(kind, call, world).name),
})

const getOf =
  <State>(kind: RunKind<State>): Handler =>
  (call, world) => {
    const state = findAllowed(kind, call, world, targetOf(kind, call, world), `${kind.permissions}.get`)
    return { body: kind.resource(state) }
  }

const listOf =
  <State>(kind: RunKind<State>): Handler =>
  (call, world) => {
    const { name, project, location } = targetOf(kind, call, world, '')
    // Unlike most APIs, Cloud Run does not accept `-` here (proto of ListServicesRequest).
    if (location === '-') throw refuse(`List${kind.kind}sRequest.parent`, "location '-' is not supported.")
    const shown = `projects/${project}/locations/${location}`
    allow(world, call, `${kind.permissions}.list`, fullName.project(project), shown)
    const found = [...kind.states(world)].filter(([each]) => each.startsWith(name))
    return {
      body: page(
        call,
        kind.collection,
        found.map(([, state]) => kind.resource(state)),
      ),
    }
  }

const deleteOf =
  <State>(kind: RunKind<State>): Handler =>
  (call, world) => {
    const target = targetOf(kind, call, world)
    const resource = kind.resource(findAllowed(kind, call, world, target, `${kind.permissions}.delete`))
    checkEtag(resource.etag, target.id, call.query.get('etag') ?? undefined)
    const about = { kind: kind.kind, name: target.name }
    const operation = yes(call, 'validateOnly') ? validated(world, about, resource) : remove(world, kind, target.name)
    return { body: show(world, operation) }
  }

/** v1's DELETE: returns a Kubernetes status instead of an operation. */
export function deleteV1<State>(kind: RunKind<State>, group: string, call: Call, world: World, target: Target): Answer {
  const { uid } = kind.resource(findAllowed(kind, call, world, target, `${kind.permissions}.delete`))
  if (call.query.get('dryRun') !== 'all') remove(world, kind, target.name)
  return { body: statusV1({ name: target.id, group, kind: kind.kind, uid }) }
}

export const statusV1 = (details: object) => ({
  apiVersion: 'v1',
  kind: 'Status',
  metadata: {},
  status: 'Success',
  details,
})
