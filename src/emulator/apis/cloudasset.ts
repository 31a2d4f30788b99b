/**
 * Cloud Asset Inventory v1: search of resources and of allow policies (google/cloud/asset/v1/asset_service.proto). The inventory is never
 * behind here. It has Cloud Run services and jobs (in their v1 form), worker pools, functions of the first generation, Cloud Scheduler jobs, service accounts, and the
 * hierarchy; and by name secrets with their versions, connectors, repositories, images and APIs.
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
  state?: string
}

const searchResources =
  (node: string) =>
  (call: Call, world: World): Answer => {
    const scope = scopeOf(call, world, node, 'cloudasset.assets.searchAllResources')
    const matches = queryOf(call.query.get('query') ?? '')
    const all = [...resourcesOf(world), ...namesOf(world)].filter(matches)
    const found = ordered(call, 'name', below(world, scope, all, call), ({ name }) => name)
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

/** What is found by name, type and state only. */
function namesOf(world: World): Asset[] {
  return [
    ...[...world.assets.values()].flatMap(({ name, versions }): Asset[] => {
      const assetType = kindOf(name).type
      if (assetType !== 'secretmanager.googleapis.com/Secret')
        return assetType === 'vpcaccess.googleapis.com/Connector' ? [{ name, assetType, state: 'READY' }] : []
      return [
        { name, assetType },
        ...[...versions].map(([version, state]) => ({
          ...{ name: `${name}/versions/${version}`, assetType: 'secretmanager.googleapis.com/SecretVersion', state },
        })),
      ]
    }),
    ...[...world.repositories.values()].flatMap(({ name, images }): Asset[] => [
      { name: fullName.repository(name), assetType: 'artifactregistry.googleapis.com/Repository' },
      ...[...images].flatMap(([path, digests]) =>
        [...digests.keys()].map(digest => ({
          name: `${fullName.repository(name)}/dockerImages/${encodeURIComponent(path)}@${digest}`,
          assetType: 'artifactregistry.googleapis.com/DockerImage',
        })),
      ),
    ]),
    ...[...world.projects.values()].flatMap(({ projectId, apis }) =>
      [...apis].map(host => ({
        name: `//serviceusage.googleapis.com/projects/${projectId}/services/${host}`,
        ...{ assetType: 'serviceusage.googleapis.com/Service', state: 'ENABLED' },
      })),
    ),
  ]
}

/** `state:A OR name:B`: words of the value, in order and in any letters. */
function queryOf(query: string): (asset: Asset) => boolean {
  const wanted = query.split(' OR ').filter(Boolean)
  if (wanted.length > 10) throw new Refusal('INVALID_ARGUMENT', 'Too many comparisons in the query.')
  const tests = wanted.map(one => {
    const [, field, value = ''] = /^(state|name):([^\s:]+)$/.exec(one) ?? []
    if (!field) throw new Refusal('UNIMPLEMENTED', `The sandbox does not know the query ${one}.`)
    return (asset: Asset) => wordsIn(asset[field as 'state' | 'name'] ?? '').includes(wordsIn(value))
  })
  return asset => tests.length === 0 || tests.some(test => test(asset))
}

const wordsIn = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `

/** These APIs name projects by number. */
const NUMBERED = /^(\/\/(?:secretmanager|serviceusage)\.googleapis\.com\/projects\/)[^/]+/

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

function show(
  world: World,
  { name, assetType, resource, version, state }: Asset,
  whole: boolean,
): Record<string, unknown> {
  return {
    name: name.replace(NUMBERED, (_, before) => `${before}${projectOf(world, name)?.number}`),
    ...{ assetType, ...placeOf(world, name), ...(state && { state }) },
    ...(whole && { versionedResources: [{ version, resource: resource?.() }] }),
  }
}

const masked = (result: Record<string, unknown>, fields: string[] | undefined) =>
  fields ? Object.fromEntries(Object.entries(result).filter(([key]) => fields.includes(key))) : result
