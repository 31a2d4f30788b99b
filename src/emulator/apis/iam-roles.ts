/** IAM: predefined and custom roles, and which permissions can be tested on a resource. */
import { createHash } from 'node:crypto'
import { pageOf } from '../http/pages.ts'
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import {
  apiOf,
  findRole,
  isTestable,
  predefinedRoleNames,
  type RoleState,
  testablePermissions,
} from '../policies/roles.ts'
import { canonical, exists, kindOf, projectOf } from '../world/resources.ts'
import type { CustomRoleState, World } from '../world/world.ts'

const API = 'iam.googleapis.com'
const ADMIN = 'google.iam.admin.v1'
const LIST_QUERY = ['pageSize', 'pageToken', 'view', 'showDeleted']

export function routes(_world: World): Route[] {
  const custom = ['/v1/projects/{project}/roles', '/v1/organizations/{organization}/roles'].flatMap(
    at =>
      [
        ['GET', at, listCustom, { query: LIST_QUERY }],
        ['POST', at, create, { body: `${ADMIN}.CreateRoleRequest` }],
        ['GET', `${at}/{role}`, get],
        ['PATCH', `${at}/{role}`, update, { body: `${ADMIN}.Role`, query: ['updateMask'] }],
        ['DELETE', `${at}/{role}`, destroy, { query: ['etag'] }],
        ['POST', `${at}/{role}:undelete`, undelete, { body: `${ADMIN}.UndeleteRoleRequest` }],
      ] as const,
  )
  return define(API, [
    ['GET', '/v1/roles', listPredefined, { query: [...LIST_QUERY, 'parent'] }],
    ['GET', '/v1/roles/{role}', get],
    ...custom,
    [
      'POST',
      '/v1/permissions:queryTestablePermissions',
      queryTestable,
      { body: `${ADMIN}.QueryTestablePermissionsRequest` },
    ],
  ])
}

/** `projects/P` or `organizations/O` from the path; undefined for predefined roles. */
function parentOf(call: Call): string | undefined {
  if (call.params.project !== undefined) return `projects/${call.params.project}`
  return call.params.organization === undefined ? undefined : `organizations/${call.params.organization}`
}

const holderOf = (world: World, parent: string) => canonical(world, `//cloudresourcemanager.googleapis.com/${parent}`)

/** Each verb on custom roles needs its own permission on their parent; everybody can read predefined roles. */
function allow(call: Call, world: World, verb: string): void {
  const parent = parentOf(call)
  const permission = `iam.roles.${verb}`
  if (parent === undefined || authorize(world, call.principal, permission, holderOf(world, parent))) return
  const shown =
    call.params.role === undefined ? `roles in ${parent}` : `the role at ${parent}/roles/${call.params.role}`
  throw new Refusal('PERMISSION_DENIED', `You don't have permission to ${verb} ${shown}.`, {
    details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission, resource: parent })],
  })
}

/** The emulator stores a project's custom roles under the project id. */
function nameOf(call: Call, world: World, id = call.params.role ?? ''): string {
  const parent = parentOf(call)
  return parent === undefined ? `roles/${id}` : `${kindOf(holderOf(world, parent)).name}/roles/${id}`
}

function describe(role: RoleState, full = true) {
  const content = `${role.name} ${role.title} ${[...role.permissions].sort().join()} ${role.deleted}`
  return {
    name: role.name,
    title: role.title,
    ...(role.description !== undefined && { description: role.description }),
    ...(full && role.permissions.size > 0 && { includedPermissions: [...role.permissions].sort() }),
    stage: role.stage,
    etag: role.name.startsWith('roles/')
      ? 'AA=='
      : createHash('sha256').update(content).digest().subarray(0, 8).toString('base64'),
    ...(role.deleted && { deleted: true }),
  }
}

function find(call: Call, world: World): RoleState {
  const name = nameOf(call, world)
  const role = findRole(world, name)
  if (!role) throw new Refusal('NOT_FOUND', `The role named ${name} was not found.`)
  return role
}

function get(call: Call, world: World): Answer {
  allow(call, world, 'get')
  return { body: describe(find(call, world)) }
}

const page = <T>(call: Call, all: readonly T[], usual: number) => pageOf(call, all, { usual, most: 1000 })

function listPredefined(call: Call, world: World): Answer {
  const { items, more } = page(call, predefinedRoleNames(), 300)
  const full = call.query.get('view') === 'FULL'
  return { body: { roles: items.map(name => describe(findRole(world, name) as RoleState, full)), ...more } }
}

function listCustom(call: Call, world: World): Answer {
  allow(call, world, 'list')
  const prefix = nameOf(call, world, '')
  const showDeleted = call.query.get('showDeleted') === 'true'
  const found = [...world.customRoles.keys()]
    .filter(name => name.startsWith(prefix))
    .map(name => findRole(world, name) as RoleState)
    .filter(role => showDeleted || !role.deleted)
  const { items, more } = page(call, found, 300)
  const full = call.query.get('view') === 'FULL'
  return { body: items.length > 0 ? { roles: items.map(role => describe(role, full)), ...more } : {} }
}

interface SentRole {
  title?: string
  description?: string
  includedPermissions?: string[]
  stage?: string
}

/** Permissions must be testable on the role's parent and supported in custom roles. */
function checkPermissions(world: World, parent: string, names: readonly string[]): void {
  const wrong = names.find(name => !isTestable(name, holderOf(world, parent)) || world.notInCustomRoles.has(name))
  if (wrong !== undefined) throw new Refusal('INVALID_ARGUMENT', `Permission ${wrong} is not valid.`)
}

function create(call: Call, world: World): Answer {
  allow(call, world, 'create')
  const parent = parentOf(call) ?? ''
  const { roleId = '', role = {} } = call.body as { roleId?: string; role?: SentRole }
  if (!/^[a-zA-Z0-9_.]{3,64}$/.test(roleId)) {
    throw new Refusal(
      'INVALID_ARGUMENT',
      `The role_id ${roleId} is invalid: 3 to 64 letters, digits, underscores and periods are possible.`,
    )
  }
  checkPermissions(world, parent, role.includedPermissions ?? [])
  const name = nameOf(call, world, roleId)
  const before = world.customRoles.get(name)
  if (before?.deleted) {
    throw new Refusal(
      'FAILED_PRECONDITION',
      `You can't create a role_id (${roleId}) which has been marked for deletion.`,
    )
  }
  if (before) throw new Refusal('ALREADY_EXISTS', `A role named ${roleId} in ${parent} already exists.`)
  world.customRoles.set(name, {
    title: role.title ?? '',
    ...(role.description !== undefined && { description: role.description }),
    includedPermissions: role.includedPermissions ?? [],
    // An unset enum means its first value.
    stage: role.stage ?? 'ALPHA',
  })
  return { body: describe(findRole(world, name) as RoleState) }
}

/** The custom role in the path, for changes. */
function stored(call: Call, world: World): { name: string; state: CustomRoleState } {
  const { name } = find(call, world)
  return { name, state: world.customRoles.get(name) as CustomRoleState }
}

function update(call: Call, world: World): Answer {
  allow(call, world, 'update')
  const { name, state } = stored(call, world)
  const { etag } = call.body
  if (etag !== undefined && etag !== describe(findRole(world, name) as RoleState).etag) {
    throw new Refusal('ABORTED', 'There were concurrent policy changes. Please retry the whole read-modify-write.')
  }
  const sent = call.body as SentRole
  const known = ['title', 'description', 'includedPermissions', 'stage'] as const
  const mask = (call.query.get('updateMask') ?? '').split(',').map(camel).filter(Boolean)
  const unknown = mask.find(field => field !== 'etag' && !known.some(each => each === field))
  if (unknown !== undefined) throw new Refusal('INVALID_ARGUMENT', `Invalid update mask: ${unknown}.`)
  checkPermissions(world, parentOf(call) ?? '', sent.includedPermissions ?? [])
  const changes = known.filter(field => (mask.length > 0 ? mask.includes(field) : sent[field] !== undefined))
  Object.assign(state, Object.fromEntries(changes.map(field => [field, sent[field] ?? EMPTY[field]])))
  return { body: describe(findRole(world, name) as RoleState) }
}

const EMPTY: Required<SentRole> = { title: '', description: '', includedPermissions: [], stage: 'ALPHA' }
const camel = (name: string) => name.replace(/_(.)/g, (_, next: string) => next.toUpperCase())

/** A deleted role grants nothing, and its name cannot be reused. */
function destroy(call: Call, world: World): Answer {
  allow(call, world, 'delete')
  const { name, state } = stored(call, world)
  state.deleted = true
  return { body: describe(findRole(world, name) as RoleState) }
}

function undelete(call: Call, world: World): Answer {
  allow(call, world, 'undelete')
  const { name, state } = stored(call, world)
  delete state.deleted
  return { body: describe(findRole(world, name) as RoleState) }
}

/** Open to every signed-in caller, for resources that exist. Enum fields with their first value are left out. */
function queryTestable(call: Call, world: World): Answer {
  const name = canonical(world, String(call.body.fullResourceName ?? ''))
  if (!/^\/\/[a-z]+\.googleapis\.com\/./.test(name))
    throw new Refusal('INVALID_ARGUMENT', `Invalid full resource name: ${name}`)
  if (!exists(world, name)) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  const size = Number(call.body.pageSize ?? 0) || 100
  if (size < 0 || size > 1000) throw new Refusal('INVALID_ARGUMENT', `Invalid page size: ${size}.`)
  const names = testablePermissions(name)
  const from = Number(call.body.pageToken || 0)
  const enabled = projectOf(world, name)?.apis
  const permissions = names.slice(from, from + size).map(permission => ({
    name: permission,
    stage: 'GA',
    ...(world.notInCustomRoles.has(permission) && { customRolesSupportLevel: 'NOT_SUPPORTED' }),
    ...(enabled && !enabled.has(apiOf(permission)) && { apiDisabled: true }),
  }))
  return { body: { permissions, ...(from + size < names.length && { nextPageToken: String(from + size) }) } }
}
