/** IAM: service accounts and their policies, roles, and which permissions can be tested on a resource. */
import { createHash } from 'node:crypto'
import { authorize, permissionDenied, readPolicy, testPermissions, writePolicy } from '../iam.ts'
import { isEnforced } from '../orgpolicy.ts'
import { canonical, exists, findServiceAccount, fullName } from '../resources.ts'
import { findRole, predefinedRoleNames, type RoleState, testablePermissions } from '../roles.ts'
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../router.ts'
import { findProject, type ServiceAccountState, type World } from '../world.ts'

const API = 'iam.googleapis.com'
const ACCOUNT = '/v1/projects/{project}/serviceAccounts/{account}'
const VERSION_QUERY = ['options.requestedPolicyVersion', 'options.requested_policy_version']

export function routes(_world: World): Route[] {
  return define(API, [
    ['GET', ACCOUNT, getAccount],
    [
      'POST',
      '/v1/projects/{project}/serviceAccounts',
      createAccount,
      { body: 'google.iam.admin.v1.CreateServiceAccountRequest' },
    ],
    ['POST', `${ACCOUNT}:getIamPolicy`, getPolicy, { query: VERSION_QUERY, body: 'google.protobuf.Empty' }],
    ['POST', `${ACCOUNT}:setIamPolicy`, setPolicy, { body: 'google.iam.v1.SetIamPolicyRequest' }],
    ['POST', `${ACCOUNT}:testIamPermissions`, test, { body: 'google.iam.v1.TestIamPermissionsRequest' }],
    ['GET', '/v1/roles', listRoles, { query: ['pageSize', 'pageToken', 'view', 'showDeleted', 'parent'] }],
    ['GET', '/v1/roles/{role}', getRole],
    ['GET', '/v1/projects/{project}/roles/{role}', getRole],
    ['GET', '/v1/organizations/{organization}/roles/{role}', getRole],
    [
      'POST',
      '/v1/permissions:queryTestablePermissions',
      queryTestable,
      { body: 'google.iam.admin.v1.QueryTestablePermissionsRequest' },
    ],
  ])
}

/** The account of the path; `-` stands for whichever project it is in. Undefined for one that is not there or of another project. */
function find(call: Call, world: World): ServiceAccountState | undefined {
  const { project: id = '', account: name = '' } = call.params
  const account = findServiceAccount(world, name)
  return account && (id === '-' || findProject(world, id)?.projectId === account.projectId) ? account : undefined
}

/** The account, if the caller holds the permission on it. Who may see the project's accounts learns that one is not there;
 *  anybody else is told 403 (or it may not exist). Google's own agents cannot be read by customers. */
function findAllowed(call: Call, world: World, permission: string): ServiceAccountState {
  const { project: id = '', account: name = '' } = call.params
  const account = find(call, world)
  if (
    account &&
    authorize(world, call.principal, permission, fullName.serviceAccount(account.projectId, account.email))
  ) {
    if (!account.agent) return account
  }
  const home = account?.projectId ?? (id === '-' ? /@([^.]+)\.iam\.gserviceaccount\.com$/.exec(name)?.[1] : id) ?? ''
  if (!account && findProject(world, home) && authorize(world, call.principal, permission, fullName.project(home))) {
    throw new Refusal('NOT_FOUND', `Unknown service account: ${name}.`)
  }
  if (!account && !findProject(world, home)) throw new Refusal('NOT_FOUND', `Unknown service account: ${name}.`)
  throw denied(permission)
}

const denied = (permission: string) =>
  new Refusal('PERMISSION_DENIED', `Permission '${permission}' denied on resource (or it may not exist).`, {
    details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission })],
  })

function describe(account: ServiceAccountState) {
  return {
    name: `projects/${account.projectId}/serviceAccounts/${account.email}`,
    projectId: account.projectId,
    uniqueId: account.uniqueId,
    email: account.email,
    ...(account.displayName !== undefined && { displayName: account.displayName }),
    ...(account.description !== undefined && { description: account.description }),
    etag: 'MDEwMjE5MjA=',
    oauth2ClientId: account.uniqueId,
    ...(account.disabled && { disabled: true }),
  }
}

const getAccount = (call: Call, world: World): Answer => ({
  body: describe(findAllowed(call, world, 'iam.serviceAccounts.get')),
})

function createAccount(call: Call, world: World): Answer {
  const project = findProject(world, call.params.project ?? '')
  const permission = 'iam.serviceAccounts.create'
  if (!project || !authorize(world, call.principal, permission, fullName.project(project.projectId))) {
    throw permissionDenied(API, permission, `projects/${call.params.project}`)
  }
  const { accountId = '', serviceAccount = {} } = call.body as {
    accountId?: string
    serviceAccount?: { displayName?: string; description?: string }
  }
  if (!/^[a-z](?:[-a-z0-9]{4,28}[a-z0-9])$/.test(accountId)) {
    throw new Refusal(
      'INVALID_ARGUMENT',
      `The account ID "${accountId}" does not have a length between 6 and 30 or has characters other than lowercase letters, digits and dashes.`,
    )
  }
  if (isEnforced(world, 'iam.disableServiceAccountCreation', fullName.project(project.projectId))) {
    throw new Refusal('FAILED_PRECONDITION', 'Service account creation is not allowed on this project.')
  }
  const email = `${accountId}@${project.projectId}.iam.gserviceaccount.com`
  if (world.serviceAccounts.has(email)) {
    throw new Refusal(
      'ALREADY_EXISTS',
      `Service account ${accountId} already exists within project projects/${project.projectId}.`,
    )
  }
  world.counter += 1
  const account: ServiceAccountState = {
    email,
    projectId: project.projectId,
    uniqueId: `1000${String(world.counter).padStart(17, '0')}`,
    ...(serviceAccount.displayName !== undefined && { displayName: serviceAccount.displayName }),
    ...(serviceAccount.description !== undefined && { description: serviceAccount.description }),
    disabled: false,
    agent: false,
  }
  world.serviceAccounts.set(email, account)
  return { body: describe(account) }
}

const nameOf = (account: ServiceAccountState) => fullName.serviceAccount(account.projectId, account.email)

function getPolicy(call: Call, world: World): Answer {
  const account = findAllowed(call, world, 'iam.serviceAccounts.getIamPolicy')
  const version = Number(VERSION_QUERY.map(name => call.query.get(name)).find(Boolean) ?? 1)
  return { body: readPolicy(world, nameOf(account), version) }
}

function setPolicy(call: Call, world: World): Answer {
  const account = findAllowed(call, world, 'iam.serviceAccounts.setIamPolicy')
  return { body: writePolicy(world, nameOf(account), call.body.policy ?? {}) }
}

function test(call: Call, world: World): Answer {
  const account = find(call, world)
  const name = account
    ? nameOf(account)
    : fullName.serviceAccount(call.params.project ?? '-', call.params.account ?? '')
  const permissions = testPermissions(world, call.principal, name, (call.body.permissions ?? []) as string[])
  return { body: permissions.length > 0 ? { permissions } : {} }
}

/** Predefined roles are open to everybody; custom ones need `iam.roles.get` where they live. */
function getRole(call: Call, world: World): Answer {
  const name = call.path.replace('/v1/', '')
  const holder = call.params.project
    ? fullName.project(call.params.project)
    : call.params.organization
      ? fullName.organization(call.params.organization)
      : undefined
  if (holder && !authorize(world, call.principal, 'iam.roles.get', canonical(world, holder))) {
    throw new Refusal('PERMISSION_DENIED', `You don't have permission to get the role at ${name}.`, {
      details: [errorInfo('IAM_PERMISSION_DENIED', API, { permission: 'iam.roles.get', resource: name })],
    })
  }
  const role = findRole(world, name)
  if (!role) throw new Refusal('NOT_FOUND', `The role named ${name} was not found.`)
  return { body: describeRole(role) }
}

function describeRole(role: RoleState, full = true) {
  return {
    name: role.name,
    title: role.title,
    ...(full && { includedPermissions: [...role.permissions].sort() }),
    stage: role.stage,
    etag: role.name.startsWith('roles/')
      ? 'AA=='
      : createHash('sha256').update(role.name).digest().subarray(0, 8).toString('base64'),
    ...(role.deleted && { deleted: true }),
  }
}

function listRoles(call: Call, world: World): Answer {
  const size = Math.min(Number(call.query.get('pageSize') ?? 300) || 300, 1000)
  const from = Number(call.query.get('pageToken') ?? 0)
  const names = predefinedRoleNames()
  const full = call.query.get('view') === 'FULL'
  const roles = names.slice(from, from + size).map(name => describeRole(findRole(world, name) as RoleState, full))
  return { body: { roles, ...(from + size < names.length && { nextPageToken: String(from + size) }) } }
}

function queryTestable(call: Call, world: World): Answer {
  const name = canonical(world, String(call.body.fullResourceName ?? ''))
  if (!/^\/\/[a-z]+\.googleapis\.com\/./.test(name))
    throw new Refusal('INVALID_ARGUMENT', `Invalid full resource name: ${name}`)
  if (!exists(world, name)) throw new Refusal('NOT_FOUND', 'Requested entity was not found.')
  const size = Math.min(Number(call.body.pageSize ?? 100) || 100, 1000)
  const from = Number(call.body.pageToken ?? 0)
  const names = testablePermissions(name)
  const permissions = names.slice(from, from + size).map(permission => ({ name: permission, stage: 'GA' }))
  return { body: { permissions, ...(from + size < names.length && { nextPageToken: String(from + size) }) } }
}
