/** Artifact Registry v1: repositories, their policies, operations, and the contents of Docker repositories. */
import { pageOf } from '../http/pages.ts'
import { normalize } from '../http/proto-values.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, deniedOrAbsent } from '../policies/authorize.ts'
import { violations } from '../policies/organization-policies.ts'
import { projectOfName } from '../run/deploy.ts'
import { fullName } from '../world/resources.ts'
import { newId, type OperationState, type RepositoryState, type World } from '../world/world.ts'
import { type PolicyHolder, policyRoutes } from './policy-routes.ts'

const API = 'artifactregistry.googleapis.com'
const MESSAGE = 'google.devtools.artifactregistry.v1.Repository'
const AT = '/v1/projects/{project}/locations/{location}'
const ONE = `${AT}/repositories/{repository}`

const policy: PolicyHolder = {
  permissions: 'artifactregistry.repositories',
  find: (call, world, permission) => fullName.repository(find(call, world, permission).name),
  name: (call, world) => fullName.repository(target(call, world).name),
}

export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', `${AT}/repositories`, list, { query: ['pageSize', 'pageToken', 'orderBy', 'filter'] }],
    ['POST', `${AT}/repositories`, create, { body: MESSAGE, query: ['repositoryId'] }],
    ['GET', ONE, get],
    ['DELETE', ONE, destroy],
    ...policyRoutes(ONE, policy),
    ['GET', `${ONE}/dockerImages`, listImages, { query: ['pageSize', 'pageToken', 'orderBy'] }],
    ['GET', `${ONE}/dockerImages/{image=**}`, getImage],
    ['GET', `${ONE}/packages/{package}/tags/{tag}`, getTag],
    ['DELETE', `${ONE}/packages/{package}/versions/{version=**}`, deleteVersion, { query: ['force'] }],
    ['GET', `${AT}/operations/{operation}`, getOperation],
  ])
}

function target(call: Call, world: World, id = call.params.repository ?? '') {
  const { project: given = '', location = '' } = call.params
  const project = projectOfName(world, `projects/${given}`)
  return { project, location, id, name: `projects/${project.projectId}/locations/${location}/repositories/${id}` }
}

/** Artifact Registry's errors show the full resource name. */
function allow(call: Call, world: World, permission: string, resource: string, shown = resource): void {
  if (authorize(world, call.principal, permission, resource)) return
  throw deniedOrAbsent(API, permission, shown)
}

function find(call: Call, world: World, permission: string): RepositoryState {
  const { name } = target(call, world)
  allow(call, world, permission, fullName.repository(name))
  const state = world.repositories.get(name)
  if (!state) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return state
}

const get = (call: Call, world: World): Answer => ({
  body: find(call, world, 'artifactregistry.repositories.get').resource,
})

function list(call: Call, world: World): Answer {
  const { project, name } = target(call, world, '')
  allow(
    call,
    world,
    'artifactregistry.repositories.list',
    fullName.project(project.projectId),
    `//${API}/${name.replace('/repositories/', '')}`,
  )
  const repositories = [...world.repositories.values()]
    .filter(each => each.name.startsWith(name))
    .map(each => each.resource)
  return { body: repositories.length > 0 ? { repositories } : {} }
}

function create(call: Call, world: World): Answer {
  const id = call.query.get('repositoryId') ?? ''
  const { project, location, name } = target(call, world, id)
  const parent = name.slice(0, name.indexOf('/repositories/'))
  allow(call, world, 'artifactregistry.repositories.create', fullName.project(project.projectId), `//${API}/${parent}`)
  if (!/^[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(id)) {
    throw new Refusal('INVALID_ARGUMENT', `Invalid repository id "${id}": must match [a-z]([a-z0-9-]{0,61}[a-z0-9])?`)
  }
  const sent = normalize(MESSAGE, call.body)
  if (!sent.format) throw new Refusal('INVALID_ARGUMENT', 'repository format is required')
  if (violations(world, 'gcp.resourceLocations', fullName.repository(name), [location]).length > 0) {
    throw new Refusal('FAILED_PRECONDITION', `'${location}' violates constraint 'constraints/gcp.resourceLocations'`)
  }
  if (world.repositories.has(name)) throw new Refusal('ALREADY_EXISTS', 'the repository already exists')
  const now = world.clock.timestamp()
  const operation: OperationState = {
    name: `${parent}/operations/${newId(world)}`,
    doneMs: world.clock.now() + world.delays.operationMs,
    done: false,
    metadata: { '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata' },
  }
  world.operations.set(operation.name, operation)
  world.clock.schedule(world.delays.operationMs, () => {
    const resource = repositoryResource(name, { ...sent, createTime: now, updateTime: world.clock.timestamp() })
    world.repositories.set(name, { name, resource, images: new Map() })
    operation.done = true
    operation.response = { '@type': `type.googleapis.com/${MESSAGE}`, ...resource }
  })
  return { body: show(operation) }
}

/** A Docker repository as `repositories.get` returns it; scenarios build theirs with it too. */
export function repositoryResource(name: string, fields: Record<string, unknown> = {}): Record<string, unknown> {
  const [, project = '', , location = '', , id = ''] = name.split('/')
  return {
    mode: 'STANDARD_REPOSITORY',
    format: 'DOCKER',
    ...fields,
    name,
    registryUri: `${location}-docker.pkg.dev/${project.replace(':', '/')}/${id}`,
  }
}

function destroy(call: Call, world: World): Answer {
  const state = find(call, world, 'artifactregistry.repositories.delete')
  world.repositories.delete(state.name)
  world.policies.delete(fullName.repository(state.name))
  return deleted(state, world)
}

function deleted(state: RepositoryState, world: World): Answer {
  const operation: OperationState = {
    name: `${state.name.slice(0, state.name.indexOf('/repositories/'))}/operations/${newId(world)}`,
    doneMs: world.clock.now(),
    done: true,
    metadata: { '@type': 'type.googleapis.com/google.devtools.artifactregistry.v1.OperationMetadata' },
    response: { '@type': 'type.googleapis.com/google.protobuf.Empty' },
  }
  world.operations.set(operation.name, operation)
  return { body: show(operation) }
}

/** version.proto, `DeleteVersionRequest.force`: "By default, a version that is tagged may not be deleted." */
function deleteVersion(call: Call, world: World): Answer {
  const state = find(call, world, 'artifactregistry.versions.delete')
  const { package: path = '', version = '' } = call.params
  const digests = state.images.get(decodeURIComponent(path))
  const tags = digests?.get(version)
  if (!digests || !tags) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  if (tags.length > 0 && call.query.get('force') !== 'true')
    throw new Refusal('FAILED_PRECONDITION', 'A version that is tagged may not be deleted.')
  digests.delete(version)
  return deleted(state, world)
}

function show(operation: OperationState): Record<string, unknown> {
  const { name, metadata, done, response } = operation
  return { name, metadata, ...(done ? { done, response } : {}) }
}

function getOperation(call: Call, world: World): Answer {
  const { project, location } = target(call, world)
  const name = `projects/${project.projectId}/locations/${location}/operations/${call.params.operation}`
  const operation = world.operations.get(name)
  if (!operation || operation.build || operation.about)
    throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: show(operation) }
}

/** Of an image that a scenario brings along: when the repository was made. */
const uploadedAt = ({ pushed, resource }: RepositoryState, image: string) => {
  const ms = pushed?.get(image)
  return ms === undefined ? (resource.createTime ?? '2026-01-01T00:00:00Z') : new Date(ms).toISOString()
}

function imagesOf(state: RepositoryState): Record<string, unknown>[] {
  const uri = String(state.resource.registryUri)
  return [...state.images].flatMap(([path, digests]) =>
    [...digests].map(([digest, tags]) => ({
      name: `${state.name}/dockerImages/${encodeURIComponent(path)}@${digest}`,
      uri: `${uri}/${path}@${digest}`,
      ...(tags.length > 0 ? { tags } : {}),
      imageSizeBytes: '52428800',
      uploadTime: uploadedAt(state, `${path}@${digest}`),
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
    })),
  )
}

function listImages(call: Call, world: World): Answer {
  const images = imagesOf(find(call, world, 'artifactregistry.dockerimages.list'))
  const { items: dockerImages, more } = pageOf(call, images, { usual: 100, most: 1_000 })
  return { body: { ...(dockerImages.length > 0 ? { dockerImages } : {}), ...more } }
}

function getImage(call: Call, world: World): Answer {
  const images = imagesOf(find(call, world, 'artifactregistry.dockerimages.get'))
  const found = images.find(image =>
    decodeURIComponent(String(image.name)).endsWith(`/dockerImages/${call.params.image}`),
  )
  if (!found) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: found }
}

/** The package of an image is its path; slashes in it are escaped (google/devtools/artifactregistry/v1/tag.proto). */
function getTag(call: Call, world: World): Answer {
  const state = find(call, world, 'artifactregistry.tags.get')
  const path = decodeURIComponent(call.params.package ?? '')
  const at = `${state.name}/packages/${encodeURIComponent(path)}`
  const [digest] = [...(state.images.get(path) ?? [])].find(([, tags]) => tags.includes(call.params.tag ?? '')) ?? []
  if (digest === undefined) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: { name: `${at}/tags/${call.params.tag}`, version: `${at}/versions/${digest}` } }
}
