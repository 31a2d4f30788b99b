/** Cloud Run Admin API v1: Knative's services and revisions on regional hosts, as used by gcloud's GA track. Shares its state with v2. */
import type { Service } from '../../../wire.ts'
import { checkFields } from '../../http/json-fields.ts'
import { pageOf } from '../../http/pages.ts'
import { normalize } from '../../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../../http/router.ts'
import { deploy, projectOfName } from '../../run/deploy.ts'
import { findAllowed, SERVICES } from '../../run/kinds.ts'
import { SERVICE_SHAPE } from '../../run/knative/field-names.ts'
import { fromKnative } from '../../run/knative/from-knative.ts'
import type { KnativeService } from '../../run/knative/service.ts'
import { short, showRevision, showService } from '../../run/knative/show.ts'
import { removeRevision } from '../../run/lifecycle.ts'
import { checkServiceId } from '../../run/request-rules.ts'
import { allow, checkEtag, missing, type Target, timeoutOf, v1Target, v2Target, waitFor } from '../../run/targets.ts'
import { REGIONS } from '../../world/regions.ts'
import { fullName } from '../../world/resources.ts'
import { type OperationState, projectIdOf, type World } from '../../world/world.ts'
import { policyRoutes } from '../policy-routes.ts'
import { deleteV1, policyOf, statusV1, V1_LIST_QUERY, v1Page } from './common.ts'

const KNATIVE = '/apis/serving.knative.dev/v1/namespaces/{project}'
const ONE = '/v1/projects/{project}/locations/{location}/services/{service}'
const OPERATION = '/v1/projects/{project}/locations/{location}/operations/{operation}'

export function routes(_world: World): Route[] {
  return define('run.googleapis.com', [
    ['GET', `${KNATIVE}/services`, list, { query: V1_LIST_QUERY }],
    ['POST', `${KNATIVE}/services`, create, { json: true, query: ['dryRun'] }],
    ['GET', `${KNATIVE}/services/{service}`, get],
    ['PUT', `${KNATIVE}/services/{service}`, replace, { json: true, query: ['dryRun'] }],
    [
      'DELETE',
      `${KNATIVE}/services/{service}`,
      (call, world) => deleteV1(SERVICES, 'serving.knative.dev', call, world, targetOf(world, call)),
      { query: ['dryRun', 'kind', 'apiVersion', 'propagationPolicy'] },
    ],
    ['GET', `${KNATIVE}/revisions`, listRevisions, { query: V1_LIST_QUERY }],
    ['GET', `${KNATIVE}/revisions/{revision}`, getRevision],
    ['DELETE', `${KNATIVE}/revisions/{revision}`, deleteRevision, { query: ['dryRun'] }],
    // gcloud lists the services of all regions through this path on the global endpoint.
    ['GET', '/v1/projects/{project}/locations/{location}/services', listAll, { query: V1_LIST_QUERY }],
    // The same methods with the region in the path; these also work on the global endpoint.
    ['POST', '/v1/projects/{project}/locations/{location}/services', create, { json: true, query: ['dryRun'] }],
    ['GET', ONE, get],
    ['PUT', ONE, replace, { json: true, query: ['dryRun'] }],
    ['GET', '/v1/projects/{project}/locations/{location}/revisions/{revision}', getRevision],
    ...policyRoutes(ONE, policyOf(SERVICES)),
    ['GET', '/v1/projects/{project}/locations', listLocations, { query: ['filter', 'pageSize', 'pageToken'] }],
    ['GET', OPERATION, getOperation],
    ['POST', `${OPERATION}:wait`, wait, { body: 'google.longrunning.WaitOperationRequest' }],
  ])
}

/** The service in the path; its region comes from the path or, if the path has none, from the host. */
function targetOf(world: World, call: Call, id = call.params.service ?? ''): Target {
  return call.params.location === undefined ? v1Target(world, call, id) : v2Target(world, call, id)
}

function parse(call: Call): KnativeService {
  checkFields(call.body, SERVICE_SHAPE)
  const { metadata, spec } = call.body as unknown as KnativeService
  if (!metadata || !spec?.template?.spec)
    throw new Refusal('INVALID_ARGUMENT', 'spec.template.spec: should not be empty.')
  return call.body as unknown as KnativeService
}

async function save(call: Call, world: World, target: Target, sent: KnativeService): Promise<Answer> {
  const { service, extras } = fromKnative(sent)
  const wanted = normalize('google.cloud.run.v2.Service', service as Record<string, unknown>) as Service
  // This field is output only in v2, but v1 clients send it as an annotation.
  if (service.buildConfig?.name) wanted.buildConfig = { ...wanted.buildConfig, name: service.buildConfig.name }
  const dry = call.query.get('dryRun') === 'all'
  await deploy(world, call, { name: target.name, shown: target.shown, wanted, extras, validateOnly: dry })
  const state = world.services.get(target.name)
  return { body: state ? showService(world, target.name, state) : call.body }
}

async function create(call: Call, world: World): Promise<Answer> {
  const sent = parse(call)
  const id = sent.metadata.name ?? ''
  const target = targetOf(world, call, id)
  allow(world, call, 'run.services.create', fullName.project(target.project), target.shown)
  checkServiceId(id)
  if (world.services.has(target.name)) throw new Refusal('ALREADY_EXISTS', `Resource '${id}' already exists.`)
  return save(call, world, target, sent)
}

async function replace(call: Call, world: World): Promise<Answer> {
  const sent = parse(call)
  const target = targetOf(world, call)
  const state = findAllowed(SERVICES, call, world, target, 'run.services.update')
  checkEtag(state.service.etag, target.id, sent.metadata.resourceVersion)
  return save(call, world, target, sent)
}

function get(call: Call, world: World): Answer {
  const target = targetOf(world, call)
  return { body: showService(world, target.name, findAllowed(SERVICES, call, world, target, 'run.services.get')) }
}

function listOf(call: Call, world: World, prefix: string, pattern: (name: string) => boolean): Answer {
  const selector = call.query.get('labelSelector')
  const all = [...world.services].filter(
    ([name, state]) => name.startsWith(prefix) && pattern(name) && matches(state.service.labels, selector),
  )
  const { chosen, metadata } = v1Page(call, all)
  const items = chosen.map(([name, state]) => showService(world, name, state))
  return { body: { apiVersion: 'serving.knative.dev/v1', kind: 'ServiceList', metadata, items } }
}

function list(call: Call, world: World): Answer {
  const target = v1Target(world, call, '')
  allow(
    world,
    call,
    'run.services.list',
    fullName.project(target.project),
    `namespaces/${call.params.project}/services`,
  )
  return listOf(call, world, target.name, () => true)
}

function listAll(call: Call, world: World): Answer {
  const { project: given = '', location = '' } = call.params
  const project = projectIdOf(world, given)
  projectOfName(world, `projects/${project}`)
  allow(world, call, 'run.services.list', fullName.project(project), `projects/${given}/locations/${location}`)
  const here = (name: string) => location === '-' || name.split('/')[3] === location
  return listOf(call, world, `projects/${project}/`, here)
}

/** `key = value` terms joined by commas; the clients here do not use `key in (a, b)`. */
function matches(labels: Record<string, string> | undefined, selector: string | null): boolean {
  return (selector ?? '')
    .split(',')
    .filter(Boolean)
    .every(term => {
      const [key = '', value] = term.split(/\s*==?\s*/)
      const found = labels?.[key.trim()]
      return value === undefined ? found !== undefined : found === value.trim()
    })
}

/** The regions of Cloud Run, for `gcloud run regions list`. */
function listLocations(call: Call, world: World): Answer {
  const { project: given = '' } = call.params
  const project = projectIdOf(world, given)
  projectOfName(world, `projects/${project}`)
  allow(world, call, 'run.locations.list', fullName.project(project), `projects/${given}`)
  const { items, more } = pageOf(call, REGIONS, { usual: 100 })
  const locations = items.map(locationId => ({ name: `projects/${given}/locations/${locationId}`, locationId }))
  return { body: { locations, ...more } }
}

function findOperation(call: Call, world: World): OperationState {
  const { project: given = '', location = '', operation: id = '' } = call.params
  const project = projectIdOf(world, given)
  allow(
    world,
    call,
    'run.operations.get',
    fullName.project(project),
    `projects/${given}/locations/${location}/operations/${id}`,
  )
  const operation = world.operations.get(`projects/${project}/locations/${location}/operations/${id}`)
  if (operation?.about?.kind !== 'Service') throw new Refusal('NOT_FOUND', `Operation with id '${id}' not found.`)
  return operation
}

function showOperation(world: World, operation: OperationState): Answer {
  const name = operation.about?.name ?? ''
  const state = world.services.get(name)
  const service = state && showService(world, name, state)
  const typed = service && { '@type': 'type.googleapis.com/google.cloud.run.v1.Service', ...service }
  return {
    body: {
      name: operation.name,
      ...(typed ? { metadata: typed } : {}),
      ...(operation.done ? { done: true } : {}),
      ...(operation.error ? { error: operation.error } : {}),
      ...(operation.done && !operation.error && typed ? { response: typed } : {}),
    },
  }
}

const getOperation = (call: Call, world: World): Answer => showOperation(world, findOperation(call, world))

async function wait(call: Call, world: World): Promise<Answer> {
  const operation = findOperation(call, world)
  await waitFor(world, call, operation, timeoutOf(call))
  return showOperation(world, operation)
}

function revisionsIn(world: World, target: Target) {
  const prefix = target.name.slice(0, target.name.lastIndexOf('/') + 1)
  return [...world.services]
    .filter(([name]) => name.startsWith(prefix))
    .flatMap(([name, state]) => [...state.revisions].reverse().map(([id, revision]) => ({ name, state, id, revision })))
}

function listRevisions(call: Call, world: World): Answer {
  const target = v1Target(world, call, '')
  allow(
    world,
    call,
    'run.revisions.list',
    fullName.project(target.project),
    `namespaces/${call.params.project}/revisions`,
  )
  const selector = call.query.get('labelSelector')
  const items = revisionsIn(world, target)
    .filter(({ name, revision }) =>
      matches({ ...revision.labels, 'serving.knative.dev/service': short(name) ?? '' }, selector),
    )
    .map(({ name, state, id, revision }) => showRevision(world, name, state, id, revision))
  return { body: { apiVersion: 'serving.knative.dev/v1', kind: 'RevisionList', metadata: {}, items } }
}

function findRevision(call: Call, world: World, permission: string) {
  const target = targetOf(world, call, '')
  const id = call.params.revision ?? ''
  const found = revisionsIn(world, target).find(each => each.id === id)
  const shown = `namespaces/${call.params.project}/revisions/${id}`
  allow(world, call, permission, found ? fullName.service(found.name) : fullName.project(target.project), shown)
  if (!found) throw missing(target, 'REVISION', id)
  return found
}

function getRevision(call: Call, world: World): Answer {
  const { name, state, id, revision } = findRevision(call, world, 'run.revisions.get')
  return { body: showRevision(world, name, state, id, revision) }
}

function deleteRevision(call: Call, world: World): Answer {
  const { state, id } = findRevision(call, world, 'run.revisions.delete')
  removeRevision(state, id, { validateOnly: call.query.get('dryRun') === 'all' })
  return { body: statusV1({ name: id, group: 'serving.knative.dev', kind: 'Revision' }) }
}
