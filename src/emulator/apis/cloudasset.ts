/**
 * Cloud Asset Inventory v1: search of resources and of allow policies (google/cloud/asset/v1/asset_service.proto). The inventory is never
 * behind here. It has Cloud Run services and jobs (in their v1 form), worker pools, functions of the first generation, Cloud Scheduler jobs, service accounts, and the hierarchy.
 */
import { pageOf } from '../http/pages.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, deniedOrAbsent, readPolicy } from '../policies/authorize.ts'
import { showJob } from '../run/knative/jobs.ts'
import { showService } from '../run/knative/show.ts'
import { exists, fullName, kindOf, lineage, projectOf } from '../world/resources.ts'
import type { World } from '../world/world.ts'
import { showFirst } from './cloudfunctions.ts'

const API = 'cloudasset.googleapis.com'
const NODES = ['projects', 'folders', 'organizations']
const PAGING = ['pageSize', 'pageToken', 'orderBy', 'assetTypes', 'query']

export function routes(_world: World): Route[] {
  return define(
    API,
    NODES.flatMap(node => [
      [
        'GET',
        `/v1/${node}/{node}:searchAllResources`,
        searchResources(node),
        { query: [...PAGING, 'readMask'] },
      ] as const,
      ['GET', `/v1/${node}/{node}:searchAllIamPolicies`, searchPolicies(node), { query: PAGING }] as const,
    ]),
  )
}

interface Asset {
  name: string
  assetType: string
  resource?: () => Record<string, unknown>
  version?: string
}

const searchResources =
  (node: string) =>
  (call: Call, world: World): Answer => {
    const scope = scopeOf(call, world, node, 'cloudasset.assets.searchAllResources')
    if (call.query.get('query')) throw new Refusal('UNIMPLEMENTED', 'The sandbox does not know queries of resources.')
    const found = ordered(call, 'name', below(world, scope, resourcesOf(world), call), ({ name }) => name)
    const { items, more } = pageOf(call, found, { usual: 100, most: 500 })
    const fields = call.query.get('readMask')?.split(',')
    const results = items.map(asset =>
      masked(show(world, asset, fields?.includes('versionedResources') === true), fields),
    )
    return { body: { ...(results.length > 0 && { results }), ...more } }
  }

const searchPolicies =
  (node: string) =>
  (call: Call, world: World): Answer => {
    const scope = scopeOf(call, world, node, 'cloudasset.assets.searchAllIamPolicies')
    const query = call.query.get('query') ?? ''
    const member = /^policy:(\S+)$/.exec(query)?.[1]
    if (query && !member)
      throw new Refusal('UNIMPLEMENTED', 'The sandbox knows only queries of the form policy:MEMBER.')
    const holders = [...world.policies.keys()].map(name => ({ name, assetType: kindOf(name).type }))
    const found = ordered(call, 'resource', below(world, scope, holders, call), ({ name }) => name).flatMap(asset => {
      const { bindings = [], ...policy } = readPolicy(world, asset.name, 3)
      const matching = bindings.filter(({ members = [] }) => !member || members.includes(member))
      return matching.length === 0 ? [] : [{ asset, policy: { ...policy, bindings: matching } }]
    })
    const { items, more } = pageOf(call, found, { usual: 100, most: 500 })
    const results = items.map(({ asset: { name, assetType }, policy }) => ({
      ...{ resource: name, assetType, ...placeOf(world, name), policy },
    }))
    return { body: { ...(results.length > 0 && { results }), ...more } }
  }

function scopeOf(call: Call, world: World, node: string, permission: string): string {
  const id = call.params.node ?? ''
  const project = node === 'projects' ? projectOf(world, fullName.project(id)) : undefined
  const name = `//cloudresourcemanager.googleapis.com/${node}/${project?.projectId ?? id}`
  if (exists(world, name) && authorize(world, call.principal, permission, name)) return name
  throw deniedOrAbsent(API, permission, `//cloudresourcemanager.googleapis.com/${node}/${id}`)
}

function resourcesOf(world: World): Asset[] {
  return [
    ...[...world.services].map(([name, state]) => ({
      ...{ name: fullName.service(name), assetType: 'run.googleapis.com/Service', version: 'v1' },
      resource: () => ({ ...showService(world, name, state) }),
    })),
    ...[...world.jobs].map(([name, state]) => ({
      ...{ name: fullName.run(name), assetType: 'run.googleapis.com/Job', version: 'v1' },
      resource: () => showJob(world, name, state),
    })),
    ...[...world.runPools].map(([name, { pool }]) => ({
      ...{ name: fullName.run(name), assetType: 'run.googleapis.com/WorkerPool', version: 'v2' },
      resource: () => ({ ...pool }),
    })),
    ...[...world.functions].flatMap(([name, state]) =>
      state.generation === 1
        ? {
            ...{ name: fullName.function(name), assetType: 'cloudfunctions.googleapis.com/CloudFunction' },
            ...{ version: 'v1', resource: () => showFirst(state) },
          }
        : [],
    ),
    ...[...world.schedulerJobs].map(([name, { job }]) => ({
      ...{
        name: `//cloudscheduler.googleapis.com/${name}`,
        assetType: 'cloudscheduler.googleapis.com/Job',
        version: 'v1',
      },
      resource: () => ({ ...job }),
    })),
    ...[...world.serviceAccounts.values()]
      .filter(({ agent }) => !agent)
      .map(({ projectId, email, uniqueId, disabled }) => ({
        ...{ name: fullName.serviceAccount(projectId, email), assetType: 'iam.googleapis.com/ServiceAccount' },
        version: 'v1',
        resource: () => ({ email, projectId, uniqueId, ...(disabled && { disabled }) }),
      })),
  ]
}

/** Asset types are regular expressions over the whole type. */
function below<T extends Pick<Asset, 'name' | 'assetType'>>(
  world: World,
  scope: string,
  assets: readonly T[],
  call: Call,
): T[] {
  const types = call.query.getAll('assetTypes').map(type => new RegExp(`^(?:${type})$`))
  return assets.filter(
    ({ name, assetType }) =>
      (types.length === 0 || types.some(type => type.test(assetType))) && lineage(world, name).includes(scope),
  )
}

function ordered<T>(call: Call, field: string, all: T[], key: (item: T) => string): T[] {
  const asked = call.query.get('orderBy') ?? ''
  if (!asked) return all
  const [name, direction, ...rest] = asked.trim().split(/\s+/)
  if (name !== field || rest.length > 0 || (direction !== undefined && direction !== 'DESC'))
    throw new Refusal('INVALID_ARGUMENT', `Invalid order_by: ${asked}`)
  const sorted = all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
  return direction ? sorted.reverse() : sorted
}

function placeOf(world: World, name: string) {
  const above = lineage(world, name).map(each => kindOf(each).name)
  const project = projectOf(world, name)
  const folders = above.filter(each => each.startsWith('folders/'))
  const organization = above.find(each => each.startsWith('organizations/'))
  return {
    ...(project && { project: `projects/${project.number}` }),
    ...(folders.length > 0 && { folders }),
    ...(organization && { organization }),
  }
}

function show(world: World, { name, assetType, resource, version }: Asset, whole: boolean): Record<string, unknown> {
  return {
    ...{ name, assetType, ...placeOf(world, name) },
    ...(whole && { versionedResources: [{ version, resource: resource?.() }] }),
  }
}

const masked = (result: Record<string, unknown>, fields: string[] | undefined) =>
  fields ? Object.fromEntries(Object.entries(result).filter(([key]) => fields.includes(key))) : result
