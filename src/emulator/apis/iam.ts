/** IAM: service accounts, their lifecycle and their policies. */
import { type Answer, type Call, define, errorInfo, Refusal, type Route } from '../http/router.ts'
import { authorize, permissionDenied } from '../policies/authorize.ts'
import { isEnforced } from '../policies/organization-policies.ts'
import { deleteAccount as removeAccount, restoreAccount } from '../world/accounts.ts'
import { findServiceAccount, fullName } from '../world/resources.ts'
import { findProject, type ServiceAccountState, type World } from '../world/world.ts'
import {
  GET_POLICY,
  type PolicyHolder,
  policyHandlers,
  SET_POLICY,
  TEST_PERMISSIONS,
  testAnswer,
} from './policy-routes.ts'

const API = 'iam.googleapis.com'
const ACCOUNT = '/v1/projects/{project}/serviceAccounts/{account}'

export function routes(_world: World): Route[] {
  const policyOf = policyHandlers(policy)
  return define(API, [
    ['GET', ACCOUNT, getAccount],
    [
      'POST',
      '/v1/projects/{project}/serviceAccounts',
      createAccount,
      { body: 'google.iam.admin.v1.CreateServiceAccountRequest' },
    ],
    ['POST', `${ACCOUNT}:getIamPolicy`, policyOf.get, { ...GET_POLICY, body: 'google.protobuf.Empty' }],
    ['POST', `${ACCOUNT}:setIamPolicy`, policyOf.set, SET_POLICY],
    ['POST', `${ACCOUNT}:testIamPermissions`, test, TEST_PERMISSIONS],
    ['GET', '/v1/projects/{project}/serviceAccounts', listAccounts, { query: ['pageSize', 'pageToken'] }],
    ['DELETE', ACCOUNT, deleteAccount],
    ['POST', `${ACCOUNT}:enable`, setDisabled('enable'), { body: 'google.iam.admin.v1.EnableServiceAccountRequest' }],
    [
      'POST',
      `${ACCOUNT}:disable`,
      setDisabled('disable'),
      { body: 'google.iam.admin.v1.DisableServiceAccountRequest' },
    ],
    ['POST', `${ACCOUNT}:undelete`, undeleteAccount, { body: 'google.iam.admin.v1.UndeleteServiceAccountRequest' }],
  ])
}

/** The account in the path; `-` stands for any project. Undefined if the account does not exist or is in another project. */
function find(call: Call, world: World): ServiceAccountState | undefined {
  const { project: id = '', account: name = '' } = call.params
  const account = findServiceAccount(world, name)
  return account && (id === '-' || findProject(world, id)?.projectId === account.projectId) ? account : undefined
}

/**
 * The account, if the caller has the permission on it. If the account does not exist, a caller with the permission on the project in
 * the path gets 404; any other caller, and every caller that uses `-`, gets 403 "(or it may not exist)" (discovery document,
 * `ServiceAccount.name`: "misleading error codes"). Customers cannot read Google's own agents.
 */
function findAllowed(call: Call, world: World, permission: string): ServiceAccountState {
  const { project: id = '', account: name = '' } = call.params
  const account = find(call, world)
  if (
    account &&
    !account.agent &&
    authorize(world, call.principal, permission, fullName.serviceAccount(account.projectId, account.email))
  ) {
    return account
  }
  const project = account || id === '-' ? undefined : findProject(world, id)
  if (project && authorize(world, call.principal, permission, fullName.project(project.projectId))) {
    throw new Refusal('NOT_FOUND', `Unknown service account: ${name}.`)
  }
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

function listAccounts(call: Call, world: World): Answer {
  const project = findProject(world, call.params.project ?? '')
  const permission = 'iam.serviceAccounts.list'
  if (!project || !authorize(world, call.principal, permission, fullName.project(project.projectId))) {
    throw permissionDenied(API, permission, `projects/${call.params.project}`)
  }
  // Google's own agents are not listed.
  const accounts = [...world.serviceAccounts.values()]
    .filter(each => each.projectId === project.projectId && !each.agent)
    .map(describe)
  return { body: accounts.length > 0 ? { accounts } : {} }
}

/** Both verbs are idempotent and return an empty body. */
function setDisabled(verb: 'enable' | 'disable') {
  return (call: Call, world: World): Answer => {
    findAllowed(call, world, `iam.serviceAccounts.${verb}`).disabled = verb === 'disable'
    return {}
  }
}

function deleteAccount(call: Call, world: World): Answer {
  removeAccount(world, findAllowed(call, world, 'iam.serviceAccounts.delete'))
  return {}
}

/** Takes the unique id, since another account can have the address by now. Google allows 30 days; the emulator has no limit. */
function undeleteAccount(call: Call, world: World): Answer {
  const id = call.params.account ?? ''
  const account = world.deletedAccounts.get(id)
  const permission = 'iam.serviceAccounts.undelete'
  if (!account || !authorize(world, call.principal, permission, fullName.project(account.projectId))) {
    throw denied(permission)
  }
  if (world.serviceAccounts.has(account.email)) {
    throw new Refusal('ALREADY_EXISTS', `Service account ${account.email} already exists.`)
  }
  restoreAccount(world, account)
  return { body: { restoredAccount: describe(account) } }
}

const nameOf = (account: ServiceAccountState) => fullName.serviceAccount(account.projectId, account.email)

const policy: PolicyHolder = {
  permissions: 'iam.serviceAccounts',
  find: (call, world, permission) => nameOf(findAllowed(call, world, permission)),
  name: (call, world) => {
    const account = find(call, world)
    return account ? nameOf(account) : fullName.serviceAccount(call.params.project ?? '-', call.params.account ?? '')
  },
}

/** Answers no permissions for an account that does not exist, without saying that it does not exist. */
function test(call: Call, world: World): Answer {
  const answer = testAnswer(call, world, policy.name(call, world))
  return find(call, world) ? answer : { body: {} }
}
