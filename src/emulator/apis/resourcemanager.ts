/** Resource Manager v1 and v3: projects, their policies, ancestry, and resource tags. */
import { pageOf } from '../http/pages.ts'
import { type Answer, type Call, define, Refusal, type Route } from '../http/router.ts'
import { authorize, deniedOrAbsent, readPolicy } from '../policies/authorize.ts'
import { nodeOf } from '../policies/organization-policies.ts'
import { effectiveTags } from '../policies/tags.ts'
import { canonical, exists, fullName, kindOf, lineage } from '../world/resources.ts'
import { findProject, newId, type ProjectState, type TagValueState, type World } from '../world/world.ts'
import { policyHandlers, requestedVersion, SET_POLICY, TEST_PERMISSIONS, testAnswer } from './policy-routes.ts'

const API = 'cloudresourcemanager.googleapis.com'
const TYPE = 'google.cloud.resourcemanager.v3'
const LIST_BELOW = { query: ['parent', 'pageSize', 'pageToken', 'showDeleted'] }
const GET_POLICY = { body: 'google.iam.v1.GetIamPolicyRequest' }

export function routes(_world: World): Route[] {
  const policyOf = policyHandlers({
    permissions: 'resourcemanager.projects',
    find: (call, world, permission) => fullName.project(findAllowed(call, world, permission).projectId),
    name: call => fullName.project(call.params.project ?? ''),
  })
  const policies = (version: string) =>
    [
      ['POST', `/${version}/projects/{project}:getIamPolicy`, policyOf.get, GET_POLICY],
      ['POST', `/${version}/projects/{project}:setIamPolicy`, policyOf.set, SET_POLICY],
      ['POST', `/${version}/projects/{project}:testIamPermissions`, policyOf.test, TEST_PERMISSIONS],
    ] as const
  return define(API, [
    ['GET', '/v1/projects/{project}', getV1],
    ['POST', '/v1/projects/{project}:getAncestry', getAncestry, { body: 'google.protobuf.Empty' }],
    ['GET', '/v3/projects', listBelow('projects'), LIST_BELOW],
    ['GET', '/v3/projects/{project}', getV3],
    ['GET', '/v3/folders', listBelow('folders'), LIST_BELOW],
    ...policies('v1'),
    ...policies('v3'),
    ['POST', '/v1/organizations/{organization}:getIamPolicy', getOrganizationPolicy, GET_POLICY],
    ['POST', '/v3/organizations/{organization}:getIamPolicy', getOrganizationPolicy, GET_POLICY],
    ['POST', '/v2/folders/{folder}:getIamPolicy', getFolderPolicy, GET_POLICY],
    ['POST', '/v3/folders/{folder}:getIamPolicy', getFolderPolicy, GET_POLICY],
    ['GET', '/v3/tagValues/namespaced', getNamespacedTagValue, { query: ['name'] }],
    ['GET', '/v3/tagValues/{value}', getTagValue],
    ['POST', '/v3/tagValues/{value}:testIamPermissions', testTagValue, TEST_PERMISSIONS],
    ['GET', '/v3/effectiveTags', listEffectiveTags, { query: ['parent', 'pageSize', 'pageToken'] }],
    ['GET', '/v3/tagBindings', listTagBindings, { query: ['parent', 'pageSize', 'pageToken'] }],
    ['POST', '/v3/tagBindings', createTagBinding, { body: `${TYPE}.TagBinding`, query: ['validateOnly'] }],
    ['DELETE', '/v3/tagBindings/{binding=**}', deleteTagBinding],
    ['GET', '/v3/operations/{operation}', getOperation],
  ])
}

/** The project in the path, if the caller has the permission on it. A missing project is also 403, so that callers cannot probe ids. */
function findAllowed(call: Call, world: World, permission: string): ProjectState {
  const id = call.params.project ?? ''
  const project = findProject(world, id)
  if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) return project
  throw denied(permission, `projects/${id}`)
}

const denied = (permission: string, resource: string) => deniedOrAbsent(API, permission, `//${API}/${resource}`)

function getV1(call: Call, world: World): Answer {
  const project = findAllowed(call, world, 'resourcemanager.projects.get')
  const [kind, id] = project.parent?.split('/') ?? []
  return {
    body: {
      projectNumber: project.number,
      projectId: project.projectId,
      lifecycleState: project.state,
      name: project.displayName,
      createTime: project.createTime,
      ...(hasKeys(project.labels) && { labels: project.labels }),
      ...(kind && { parent: { type: kind.slice(0, -1), id } }),
    },
  }
}

function getV3(call: Call, world: World): Answer {
  return { body: showV3(findAllowed(call, world, 'resourcemanager.projects.get')) }
}

function showV3(project: ProjectState): Record<string, unknown> {
  return {
    name: `projects/${project.number}`,
    ...(project.parent && { parent: project.parent }),
    projectId: project.projectId,
    state: project.state,
    displayName: project.displayName,
    createTime: project.createTime,
    updateTime: project.createTime,
    etag: 'W/"3fe0a8b2c9d14e57"',
    ...(hasKeys(project.labels) && { labels: project.labels }),
  }
}

/** Direct children only (projects.proto and folders.proto, `List`). */
function listBelow(kind: 'projects' | 'folders') {
  return (call: Call, world: World): Answer => {
    const parent = call.query.get('parent') ?? ''
    const name = `//${API}/${parent}`
    const permission = `resourcemanager.${kind}.list`
    if (!/^(folders|organizations)\/\d+$/.test(parent))
      throw new Refusal('INVALID_ARGUMENT', `field [parent] has issue [parent must be a folder or an organization]`)
    if (!exists(world, name) || !authorize(world, call.principal, permission, name)) throw denied(permission, parent)
    const all =
      kind === 'projects'
        ? [...world.projects.values()].filter(project => project.parent === parent).map(showV3)
        : [...world.folders]
            .filter(([, above]) => above === parent)
            .map(([id, above]) => ({ name: `folders/${id}`, parent: above, displayName: id, state: 'ACTIVE' }))
    const { items, more } = pageOf(call, all, { usual: 100 })
    return { body: { ...(items.length > 0 && { [kind]: items }), ...more } }
  }
}

const hasKeys = (labels: object) => Object.keys(labels).length > 0

function getAncestry(call: Call, world: World): Answer {
  const project = findAllowed(call, world, 'resourcemanager.projects.get')
  const ancestor = lineage(world, fullName.project(project.projectId)).map(name => {
    const [kind = '', id = ''] = kindOf(name).name.split('/')
    return { resourceId: { type: kind.slice(0, -1), id } }
  })
  return { body: { ancestor } }
}

const getOrganizationPolicy = (call: Call, world: World) =>
  getNodePolicy(call, world, 'organizations', call.params.organization ?? '')
const getFolderPolicy = (call: Call, world: World) => getNodePolicy(call, world, 'folders', call.params.folder ?? '')

/** Reading the policy of a folder or the organisation requires the permission on that node. */
function getNodePolicy(call: Call, world: World, kind: 'organizations' | 'folders', id: string): Answer {
  const name = `//${API}/${kind}/${id}`
  const permission = `resourcemanager.${kind}.getIamPolicy`
  if (!exists(world, name) || !authorize(world, call.principal, permission, name)) {
    throw denied(permission, `${kind}/${id}`)
  }
  return { body: readPolicy(world, name, requestedVersion(call)) }
}

/** The full resource name in `parent`, which must exist. Google serves a regional resource's tags on its region's host; the emulator
 *  answers on every host. */
function parentOf(call: Call, world: World, verb: string): string {
  const given = call.query.get('parent') ?? ''
  const name = canonical(world, given)
  const { service, name: relative } = kindOf(name)
  const permission = `${service === API ? 'resourcemanager.hierarchyNodes' : collectionOf(name)}.${verb}`
  if (!/^\/\/[a-z]+\.googleapis\.com\/.+/.test(given)) throw new Refusal('INVALID_ARGUMENT', `Invalid parent: ${given}`)
  if (!exists(world, name) || !authorize(world, call.principal, permission, name)) throw denied(permission, relative)
  return name
}

/** `//run.googleapis.com/projects/P/locations/L/services/S` -> `run.services`. */
function collectionOf(name: string): string {
  const { service, name: relative } = kindOf(name)
  return `${service.split('.')[0]}.${relative.split('/').at(-2)}`
}

/** The names of tagged resources contain the project number. */
const byNumber = (world: World, name: string) =>
  name.replace(/\/projects\/([^/]+)/, (_, id: string) => `/projects/${findProject(world, id)?.number ?? id}`)

function listEffectiveTags(call: Call, world: World): Answer {
  const name = parentOf(call, world, 'listEffectiveTags')
  const tags = effectiveTags(world, name).map(tag => ({
    tagValue: tag.name,
    namespacedTagValue: `${tag.namespacedKey}/${tag.value}`,
    tagKey: tag.key,
    namespacedTagKey: tag.namespacedKey,
    tagKeyParentName: `organizations/${world.organization.id}`,
    ...(tag.inherited && { inherited: true }),
  }))
  return { body: tags.length > 0 ? { effectiveTags: tags } : {} }
}

function binding(world: World, holder: string, value: TagValueState) {
  const parent = byNumber(world, holder)
  return {
    name: `tagBindings/${encodeURIComponent(parent)}/${value.name}`,
    parent,
    tagValue: value.name,
    tagValueNamespacedName: `${value.namespacedKey}/${value.value}`,
  }
}

function getTagValue(call: Call, world: World): Answer {
  const name = `tagValues/${call.params.value}`
  return tagValue(call, world, world.tagValues.get(name), name)
}

function getNamespacedTagValue(call: Call, world: World): Answer {
  const name = call.query.get('name') ?? ''
  if (!/^[^/]+\/[^/]+\/[^/]+$/.test(name))
    throw new Refusal('INVALID_ARGUMENT', `Invalid namespaced name for a tag value: ${name}`)
  const found = [...world.tagValues.values()].find(each => `${each.namespacedKey}/${each.value}` === name)
  return tagValue(call, world, found, name)
}

/** tag_values.proto: a caller without the permission gets the same answer as for a tag value that does not exist. */
function tagValue(call: Call, world: World, found: TagValueState | undefined, asked: string): Answer {
  const permission = 'resourcemanager.tagValues.get'
  if (!found || !authorize(world, call.principal, permission, `//${API}/${found.name}`)) throw denied(permission, asked)
  return {
    body: {
      name: found.name,
      parent: found.key,
      shortName: found.value,
      namespacedName: `${found.namespacedKey}/${found.value}`,
      createTime: '2026-01-15T09:00:00.000000Z',
      updateTime: '2026-01-15T09:00:00.000000Z',
      etag: 'dLmYzRdhx0YmQ1K3vGn2yw==',
    },
  }
}

const testTagValue = (call: Call, world: World): Answer =>
  testAnswer(call, world, `//${API}/tagValues/${call.params.value}`)

function listTagBindings(call: Call, world: World): Answer {
  const name = parentOf(call, world, 'listTagBindings')
  const bound = [...(world.tagBindings.get(name) ?? [])]
    .map(id => world.tagValues.get(id))
    .filter(value => value !== undefined)
  return { body: bound.length > 0 ? { tagBindings: bound.map(value => binding(world, name, value)) } : {} }
}

function createTagBinding(call: Call, world: World): Answer {
  const { parent = '', tagValue, tagValueNamespacedName } = call.body as Record<string, string | undefined>
  if (tagValue && tagValueNamespacedName)
    throw new Refusal('INVALID_ARGUMENT', 'Only one of tag_value and tag_value_namespaced_name may be filled.')
  const name = canonical(world, parent)
  const value = [...world.tagValues.values()].find(
    each => each.name === tagValue || `${each.namespacedKey}/${each.value}` === tagValueNamespacedName,
  )
  const onValue = 'resourcemanager.tagValueBindings.create'
  const shown = value?.name ?? tagValue ?? tagValueNamespacedName ?? ''
  if (!value || !authorize(world, call.principal, onValue, `//${API}/${value.name}`)) throw denied(onValue, shown)
  const onHolder = `${kindOf(name).service === API ? 'resourcemanager.hierarchyNodes' : collectionOf(name)}.createTagBinding`
  if (!exists(world, name) || !authorize(world, call.principal, onHolder, name))
    throw denied(onHolder, kindOf(name).name)
  const before = [...(world.tagBindings.get(name) ?? [])]
  if (before.some(id => world.tagValues.get(id)?.key === value.key)) {
    throw new Refusal('ALREADY_EXISTS', `A binding of the tag key ${value.namespacedKey} already exists on ${parent}.`)
  }
  if (call.query.get('validateOnly') !== 'true') {
    world.tagBindings.set(name, new Set([...before, value.name]))
    world.tagsFrom.set(`${name} ${value.name}`, world.clock.now() + (world.delays.tagMs ?? 0))
  }
  return {
    body: finished(world, { '@type': `type.googleapis.com/${TYPE}.TagBinding`, ...binding(world, name, value) }),
  }
}

function deleteTagBinding(call: Call, world: World): Answer {
  const [, parent = '', value = ''] = /^(.+)\/(tagValues\/\d+)$/.exec(call.params.binding ?? '') ?? []
  const name = canonical(world, decodeURIComponent(parent))
  const permission = `${kindOf(name).service === API ? 'resourcemanager.hierarchyNodes' : collectionOf(name)}.deleteTagBinding`
  if (!authorize(world, call.principal, permission, name)) throw denied(permission, kindOf(name).name)
  const onValue = 'resourcemanager.tagValueBindings.delete'
  if (!authorize(world, call.principal, onValue, `//${API}/${value}`)) throw denied(onValue, value)
  if (!world.tagBindings.get(name)?.delete(value)) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: finished(world, { '@type': 'type.googleapis.com/google.protobuf.Empty' }) }
}

/** Tag operations are done as soon as they are returned. */
function finished(world: World, response: Record<string, unknown>) {
  const name = `operations/rctb.${nodeOf(world, fullName.organization(world.organization.id))?.replace('/', '-')}.${newId(world)}`
  const operation = { name, done: true, doneMs: world.clock.now(), response }
  world.operations.set(name, operation)
  return { name, done: true, response }
}

function getOperation(call: Call, world: World): Answer {
  const operation = world.operations.get(`operations/${call.params.operation}`)
  if (!operation) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  return { body: { name: operation.name, done: operation.done, response: operation.response } }
}
