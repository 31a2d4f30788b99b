/**
 * IAM: workload identity pools and their providers. Paths, parameters and lifecycle follow the iam v1 discovery document and
 * google/iam/v1beta/workload_identity_pool.proto: deleted pools and providers stay readable, keep their name for 30 days and
 * can be undeleted.
 */
import { pageOf } from '../http/pages.ts'
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { fullName } from '../world/resources.ts'
import {
  findProject,
  newId,
  type OperationState,
  type PoolState,
  type ProjectState,
  type ProviderState,
  type World,
} from '../world/world.ts'

const API = 'iam.googleapis.com'
const MESSAGE = 'google.iam.v1beta'
const POOLS = '/v1/projects/{project}/locations/global/workloadIdentityPools'
const POOL = `${POOLS}/{pool}`
const PROVIDERS = `${POOL}/providers`
const PROVIDER = `${PROVIDERS}/{provider}`
const LIST = { query: ['pageSize', 'pageToken', 'showDeleted'] }

export function routes(_world: World): Route[] {
  const pool = { body: `${MESSAGE}.WorkloadIdentityPool` }
  const provider = { body: `${MESSAGE}.WorkloadIdentityPoolProvider` }
  return define(API, [
    ['GET', POOLS, listPools, LIST],
    ['POST', POOLS, createPool, { ...pool, query: ['workloadIdentityPoolId'] }],
    ['GET', POOL, getPool],
    ['PATCH', POOL, patchPool, { ...pool, query: ['updateMask'] }],
    ['DELETE', POOL, lifeOfPool('delete')],
    ['POST', `${POOL}:undelete`, lifeOfPool('undelete'), { body: `${MESSAGE}.UndeleteWorkloadIdentityPoolRequest` }],
    ['GET', `${POOL}/operations/{operation}`, getOperation],
    ['GET', PROVIDERS, listProviders, LIST],
    ['POST', PROVIDERS, createProvider, { ...provider, query: ['workloadIdentityPoolProviderId'] }],
    ['GET', PROVIDER, getProvider],
    ['PATCH', PROVIDER, patchProvider, { ...provider, query: ['updateMask'] }],
    ['DELETE', PROVIDER, lifeOfProvider('delete')],
    [
      'POST',
      `${PROVIDER}:undelete`,
      lifeOfProvider('undelete'),
      { body: `${MESSAGE}.UndeleteWorkloadIdentityPoolProviderRequest` },
    ],
    ['GET', `${PROVIDER}/operations/{operation}`, getOperation],
  ])
}

/** Both kinds of permission are granted on the project. Role lists name them with the host (`iam.googleapis.com/...`), errors without. */
function allowed(call: Call, world: World, collection: 'Pools' | 'PoolProviders', verb: string): ProjectState {
  const project = findProject(world, call.params.project ?? '')
  const permission = `workloadIdentity${collection}.${verb}`
  if (project && authorize(world, call.principal, `${API}/${permission}`, fullName.project(project.projectId)))
    return project
  const resource = call.path.replace(/^\/v1/, `//${API}`).replace(/:.*/, '')
  throw new Refusal(
    'PERMISSION_DENIED',
    `Permission 'iam.${permission}' denied on resource '${resource}' (or it may not exist).`,
    { details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission: `iam.${permission}`, resource })] },
  )
}

const missing = () => new Refusal('NOT_FOUND', 'Requested entity was not found.')
const taken = () => new Refusal('ALREADY_EXISTS', 'Requested entity already exists')
const invalid = (message: string) => new Refusal('INVALID_ARGUMENT', message)

const poolsOf = ({ number }: ProjectState) => `projects/${number}/locations/global/workloadIdentityPools`

function findPool(call: Call, world: World, project: ProjectState): PoolState {
  const pool = world.pools.get(`${poolsOf(project)}/${call.params.pool}`)
  if (!pool) throw missing()
  return pool
}

function findProvider(call: Call, pool: PoolState): ProviderState {
  const provider = pool.providers.find(({ name }) => name === `${pool.name}/providers/${call.params.provider}`)
  if (!provider) throw missing()
  return provider
}

/** `workload_identity_pool_id`: "4-32 characters, and may contain the characters [a-z0-9-]. The prefix gcp- is reserved". */
function checkId(id: string | null, field: string): string {
  if (id && /^[a-z0-9-]{4,32}$/.test(id) && !id.startsWith('gcp-')) return id
  throw invalid(`Invalid value for ${field}: "${id ?? ''}".`)
}

const stateOf = ({ deleted }: { deleted?: boolean }) => (deleted ? 'DELETED' : 'ACTIVE')

function describePool(pool: PoolState) {
  const { name, displayName, description, disabled } = pool
  return {
    name,
    ...(displayName !== undefined && { displayName }),
    ...(description !== undefined && { description }),
    state: stateOf(pool),
    ...(disabled && { disabled }),
  }
}

function describeProvider(provider: ProviderState) {
  const { name, displayName, description, disabled, attributeMapping, attributeCondition } = provider
  const { issuer, allowedAudiences } = provider
  return {
    name,
    ...(displayName !== undefined && { displayName }),
    ...(description !== undefined && { description }),
    state: stateOf(provider),
    ...(disabled && { disabled }),
    attributeMapping,
    ...(attributeCondition !== undefined && { attributeCondition }),
    oidc: { issuerUri: issuer, ...(allowedAudiences.length > 0 && { allowedAudiences }) },
  }
}

const getPool = (call: Call, world: World): Answer => ({
  body: describePool(findPool(call, world, allowed(call, world, 'Pools', 'get'))),
})

const getProvider = (call: Call, world: World): Answer => ({
  body: describeProvider(findProvider(call, findPool(call, world, allowed(call, world, 'PoolProviders', 'get')))),
})

const isShown = (call: Call) => {
  const all = call.query.get('showDeleted') === 'true'
  return ({ deleted }: { deleted?: boolean }) => all || !deleted
}

function listPools(call: Call, world: World): Answer {
  const under = `${poolsOf(allowed(call, world, 'Pools', 'list'))}/`
  const found = [...world.pools.values()].filter(({ name }) => name.startsWith(under)).filter(isShown(call))
  const { items, more } = pageOf(call, found, { usual: 50, most: 1000 })
  return { body: items.length > 0 ? { workloadIdentityPools: items.map(describePool), ...more } : {} }
}

function listProviders(call: Call, world: World): Answer {
  const pool = findPool(call, world, allowed(call, world, 'PoolProviders', 'list'))
  const { items, more } = pageOf(call, pool.providers.filter(isShown(call)), { usual: 50, most: 100 })
  return { body: items.length > 0 ? { workloadIdentityPoolProviders: items.map(describeProvider), ...more } : {} }
}

interface Sent {
  displayName?: string
  description?: string
  disabled?: boolean
  attributeMapping?: Record<string, string>
  attributeCondition?: string
  oidc?: { issuerUri?: string; allowedAudiences?: string[] }
}

function createPool(call: Call, world: World): Answer {
  const project = allowed(call, world, 'Pools', 'create')
  const name = `${poolsOf(project)}/${checkId(call.query.get('workloadIdentityPoolId'), 'workload_identity_pool_id')}`
  if (world.pools.has(name)) throw taken()
  const { displayName, description, disabled = false } = checked(call.body)
  const pool: PoolState = {
    name,
    ...(displayName !== undefined && { displayName }),
    ...(description !== undefined && { description }),
    disabled,
    providers: [],
  }
  return begin(world, name, () => {
    world.pools.set(name, pool)
    return { '@type': 'type.googleapis.com/google.iam.v1.WorkloadIdentityPool', ...describePool(pool) }
  })
}

function createProvider(call: Call, world: World): Answer {
  const pool = findPool(call, world, allowed(call, world, 'PoolProviders', 'create'))
  const id = checkId(call.query.get('workloadIdentityPoolProviderId'), 'workload_identity_pool_provider_id')
  const name = `${pool.name}/providers/${id}`
  if (pool.deleted) throw missing()
  if (pool.providers.some(each => each.name === name)) throw taken()
  const provider = providerOf(name, checked(call.body))
  return begin(world, name, () => {
    pool.providers.push(provider)
    return described(provider)
  })
}

const described = (provider: ProviderState) => ({
  '@type': 'type.googleapis.com/google.iam.v1.WorkloadIdentityPoolProvider',
  ...describeProvider(provider),
})

/** The emulator supports only OIDC providers. */
function providerOf(name: string, sent: Sent): ProviderState {
  const { displayName, description, disabled = false, attributeMapping = {}, attributeCondition, oidc } = sent
  const { issuerUri: issuer = '', allowedAudiences = [] } = oidc ?? {}
  if (!issuer.startsWith('https://')) throw invalid('Invalid value for oidc.issuer_uri: it must be an HTTPS URL.')
  if (!attributeMapping['google.subject']) throw invalid('The attribute mapping must map google.subject.')
  const condition = attributeCondition || undefined
  if (issuer === 'https://token.actions.githubusercontent.com' && !condition?.includes('assertion.'))
    throw invalid(
      "The attribute condition must reference one of the provider's claims. For more information, see https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines#conditions",
    )
  return {
    name,
    ...(displayName !== undefined && { displayName }),
    ...(description !== undefined && { description }),
    ...{ disabled, issuer, allowedAudiences, attributeMapping },
    ...(condition !== undefined && { attributeCondition: condition }),
  }
}

/** Display names have at most 32 characters, descriptions 256 (proto). */
function checked(body: Record<string, unknown>): Sent {
  const sent = body as Sent
  if ((sent.displayName ?? '').length > 32) throw invalid('display_name cannot exceed 32 characters.')
  if ((sent.description ?? '').length > 256) throw invalid('description cannot exceed 256 characters.')
  return sent
}

const POOL_FIELDS = ['displayName', 'description', 'disabled'] as const
const PROVIDER_FIELDS = [...POOL_FIELDS, 'attributeMapping', 'attributeCondition', 'oidc'] as const

/** The body's values for the fields in the update mask, which is required. */
function masked<F extends keyof Sent>(call: Call, known: readonly F[]): Pick<Sent, F> {
  const sent = checked(call.body)
  const mask = (call.query.get('updateMask') ?? '')
    .split(',')
    .filter(Boolean)
    .map(path => path.replace(/_(.)/g, (_, next: string) => next.toUpperCase()).split('.')[0])
  const fields = mask.map(path => known.find(field => field === path))
  if (fields.length === 0 || fields.includes(undefined)) throw invalid('Invalid value for update_mask.')
  return Object.fromEntries(fields.map(field => [field, sent[field as F]])) as Pick<Sent, F>
}

function patchPool(call: Call, world: World): Answer {
  const pool = findPool(call, world, allowed(call, world, 'Pools', 'update'))
  if (pool.deleted) throw missing()
  const changes = masked(call, POOL_FIELDS)
  return begin(world, pool.name, () => {
    Object.assign(pool, changes)
    return { '@type': 'type.googleapis.com/google.iam.v1.WorkloadIdentityPool', ...describePool(pool) }
  })
}

function patchProvider(call: Call, world: World): Answer {
  const pool = findPool(call, world, allowed(call, world, 'PoolProviders', 'update'))
  const provider = findProvider(call, pool)
  if (provider.deleted) throw missing()
  const { issuer: issuerUri, allowedAudiences, ...rest } = provider
  const after = providerOf(provider.name, {
    ...rest,
    oidc: { issuerUri, allowedAudiences },
    ...masked(call, PROVIDER_FIELDS),
  })
  return begin(world, provider.name, () => {
    pool.providers[pool.providers.indexOf(provider)] = after
    return described(after)
  })
}

function lifeOfPool(verb: 'delete' | 'undelete') {
  return (call: Call, world: World): Answer => {
    const pool = findPool(call, world, allowed(call, world, 'Pools', verb))
    return live(world, pool, verb, () => describePool(pool))
  }
}

function lifeOfProvider(verb: 'delete' | 'undelete') {
  return (call: Call, world: World): Answer => {
    const provider = findProvider(call, findPool(call, world, allowed(call, world, 'PoolProviders', verb)))
    return live(world, provider, verb, () => describeProvider(provider))
  }
}

/** Answers 404 to the deletion of a deleted resource and to the undeletion of one that is not deleted. */
function live(
  world: World,
  one: { name: string; deleted?: boolean },
  verb: 'delete' | 'undelete',
  describe: () => Record<string, unknown>,
): Answer {
  if ((one.deleted ?? false) !== (verb === 'undelete')) throw missing()
  return begin(world, one.name, () => {
    one.deleted = verb === 'delete'
    return describe()
  })
}

/** Every change is an operation, named under the changed resource. */
function begin(world: World, name: string, finish: () => Record<string, unknown>): Answer {
  const { operationMs } = world.delays
  const operation: OperationState = {
    name: `${name}/operations/${newId(world)}`,
    done: false,
    doneMs: world.clock.now() + operationMs,
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(operationMs, () => {
    operation.response = finish()
    operation.done = true
  })
  return { body: { name: operation.name } }
}

function getOperation(call: Call, world: World): Answer {
  const project = allowed(call, world, call.params.provider === undefined ? 'Pools' : 'PoolProviders', 'get')
  const name = call.path.replace(/^\/v1\/projects\/[^/]+/, `projects/${project.number}`)
  const operation = world.operations.get(name)
  if (!operation) throw missing()
  return { body: { name, ...(operation.done && { done: true, response: operation.response }) } }
}
