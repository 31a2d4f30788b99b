/** The well-set-up project that every scenario starts from: accounts, federation, bindings, APIs. */
import type { Binding } from '../google/wire.ts'
import { renameDeleted } from './accounts.ts'
import { APIS } from './hosts.ts'
import { putPolicy } from './policies.ts'
import { canonical, fullName } from './resources.ts'
import { findRole } from './roles.ts'
import type { Grants, WorldSpec } from './scenario.ts'
import type { ProjectState, ServiceAccountState, World } from './world.ts'

export const DEFAULTS = {
  project: 'demo-project',
  number: '123456789012',
  region: 'us-central1',
  repository: 'octo-org/hello',
  organization: { id: '105512345678', customerId: 'C01abcdef', domain: 'example.com' },
  pool: 'github',
  provider: 'my-repo',
}

/** `projects/N/locations/global/workloadIdentityPools/POOL`. */
export const poolName = (number: string) => `projects/${number}/locations/global/workloadIdentityPools/${DEFAULTS.pool}`
export const providerName = (number: string) => `${poolName(number)}/providers/${DEFAULTS.provider}`
export const deployerOf = (projectId: string) => `deployer@${projectId}.iam.gserviceaccount.com`
export const computeOf = (number: string) => `${number}-compute@developer.gserviceaccount.com`

/** Service agents and the role that each holds on the project. */
const AGENTS: readonly [domain: string, role: string][] = [
  ['serverless-robot-prod', 'roles/run.serviceAgent'],
  ['gcp-sa-cloudbuild', 'roles/cloudbuild.serviceAgent'],
  ['gcp-sa-artifactregistry', 'roles/artifactregistry.serviceAgent'],
  ['gcp-sa-cloudscheduler', 'roles/cloudscheduler.serviceAgent'],
]

const DEPLOYER_ROLES = [
  'roles/run.sourceDeveloper',
  'roles/run.admin',
  'roles/serviceusage.serviceUsageConsumer',
  'roles/logging.viewer',
]

/** Fills the world with the scenario's project, and with another organisation's, which may own names. */
export function populate(world: World, spec: WorldSpec): void {
  const { id = DEFAULTS.project, number = DEFAULTS.number } = spec.project ?? {}
  const parent = spec.project?.parent ?? `organizations/${world.organization.id}`
  const project = addProject(world, id, number, parent === 'none' ? undefined : parent)
  for (const host of spec.disabledApis ?? []) project.apis.delete(host)
  addProject(world, 'other-project', '999000999000', undefined)
  const others = Object.entries(spec.projects ?? {}).map(([otherId, other], index) => {
    const made = addProject(
      world,
      otherId,
      other.number ?? `20000000000${index}`,
      other.parent === 'none' ? undefined : (other.parent ?? `organizations/${world.organization.id}`),
    )
    for (const host of other.disabledApis ?? []) made.apis.delete(host)
    return made
  })
  addPeople(world, spec)
  for (const other of others) addGoogleAccounts(world, other, spec.projects?.[other.projectId]?.defaultBuildAccount)
  addAccounts(world, spec, project)
  addFederation(world, spec, project)
  addCustomRoles(world, spec, project)
  addPolicies(world, spec, project, others)
  for (const [node, policies] of Object.entries(spec.orgPolicies ?? {})) {
    const key =
      node === 'project'
        ? `projects/${number}`
        : node === 'organization'
          ? `organizations/${world.organization.id}`
          : node.replace(/^projects\/(.+)$/, (whole, id: string) => {
              const found = world.projects.get(id)
              return found ? `projects/${found.number}` : whole
            })
    world.orgPolicies.set(key, new Map(Object.entries(policies)))
  }
  for (const [holder, rules] of Object.entries(spec.denyRules ?? {}))
    world.denyRules.set(resolve(world, project, holder), rules)
  for (const [resource, tags] of Object.entries(spec.tags ?? {}))
    for (const tag of tags) bindTag(world, resolve(world, project, resource), tag)
}

function addProject(world: World, projectId: string, number: string, parent: string | undefined): ProjectState {
  const project: ProjectState = {
    projectId,
    number,
    ...(parent !== undefined && { parent }),
    displayName: projectId,
    state: 'ACTIVE',
    createTime: '2024-05-01T00:00:00.000Z',
    labels: {},
    apis: new Set(Object.values(APIS)),
    serving: new Map(),
    defaultBuildAccount: '',
  }
  world.projects.set(projectId, project)
  return project
}

function addPeople(world: World, spec: WorldSpec) {
  const { customerId, domain } = world.organization
  for (const name of ['owner', 'editor', 'developer']) world.users.set(`${name}@${domain}`, customerId)
  world.users.set('someone@gmail.com', '')
  for (const [email, customer] of Object.entries(spec.users ?? {})) world.users.set(email, customer)
  for (const [email, members] of Object.entries(spec.groups ?? {})) world.groups.set(email, members)
}

function addAccounts(world: World, spec: WorldSpec, project: ProjectState) {
  add(world, project, deployerOf(project.projectId), { displayName: 'GitHub deployer' })
  addGoogleAccounts(world, project, spec.defaultBuildAccount)
  for (const [email, { deleted, bindings: _, ...account }] of Object.entries(spec.serviceAccounts ?? {})) {
    const state = { ...(world.serviceAccounts.get(email) ?? make(world, project, email)), ...account }
    if (deleted) {
      world.serviceAccounts.delete(email)
      world.deletedAccounts.set(state.uniqueId, state)
    } else world.serviceAccounts.set(email, state)
  }
}

/** The accounts that Google makes with a project and its APIs: the compute account, service agents, maybe the legacy build account. */
function addGoogleAccounts(world: World, project: ProjectState, chosen = 'compute') {
  const { number } = project
  add(world, project, computeOf(number), { displayName: 'Default compute service account' })
  for (const [domain] of AGENTS)
    add(world, project, `service-${number}@${domain}.iam.gserviceaccount.com`, { agent: true })
  add(world, project, `${number}@cloudservices.gserviceaccount.com`, { agent: true })
  const legacy = `${number}@cloudbuild.gserviceaccount.com`
  if (chosen === 'legacy') add(world, project, legacy, { agent: true })
  const named: Record<string, string> = { compute: computeOf(number), legacy, none: '' }
  project.defaultBuildAccount = named[chosen] ?? chosen
  if (chosen.includes('@') && !world.serviceAccounts.has(chosen)) add(world, project, chosen, {})
}

/** What Google itself grants its agents, and the legacy build account, on a project. */
function agentRoles(world: World, { number }: ProjectState): Binding[] {
  const legacy = `${number}@cloudbuild.gserviceaccount.com`
  return [
    ...AGENTS.map(([agent, role]) => ({
      role,
      members: [`serviceAccount:service-${number}@${agent}.iam.gserviceaccount.com`],
    })),
    ...(world.serviceAccounts.has(legacy)
      ? [{ role: 'roles/cloudbuild.builds.builder', members: [`serviceAccount:${legacy}`] }]
      : []),
  ]
}

function add(world: World, project: ProjectState, email: string, fields: Partial<ServiceAccountState>) {
  world.serviceAccounts.set(email, { ...make(world, project, email), ...fields })
}

function make(world: World, project: ProjectState, email: string): ServiceAccountState {
  const home = /@([^.]+)\.iam\.gserviceaccount\.com$/.exec(email)?.[1]
  world.counter += 1
  return {
    email,
    projectId: home !== undefined && world.projects.has(home) ? home : project.projectId,
    uniqueId: `1000${String(world.counter).padStart(17, '0')}`,
    disabled: false,
    agent: false,
  }
}

function addFederation(world: World, spec: WorldSpec, project: ProjectState) {
  const [owner] = (spec.repository ?? DEFAULTS.repository).split('/')
  world.pools.set(poolName(project.number), {
    name: poolName(project.number),
    disabled: spec.poolDisabled ?? false,
    providers: [
      {
        name: providerName(project.number),
        disabled: false,
        issuer: world.githubIssuer.issuer,
        allowedAudiences: [],
        attributeMapping: { 'google.subject': 'assertion.sub', 'attribute.repository': 'assertion.repository' },
        attributeCondition: `assertion.repository_owner == '${owner}'`,
        ...spec.provider,
      },
    ],
  })
}

/** Roles of `customRoles`, on the project where the name is short. */
function addCustomRoles(world: World, spec: WorldSpec, project: ProjectState) {
  for (const [name, role] of Object.entries(spec.customRoles ?? {})) {
    const full = name.includes('/') ? name : `projects/${project.projectId}/roles/${name}`
    world.customRoles.set(full, {
      title: role.title ?? name,
      stage: 'GA',
      includedPermissions: role.includedPermissions,
    })
  }
}

function addPolicies(world: World, spec: WorldSpec, project: ProjectState, others: readonly ProjectState[]) {
  const { projectId, number } = project
  const deployer = `serviceAccount:${deployerOf(projectId)}`
  const compute = computeOf(number)
  const { domain } = world.organization
  const onProject: Binding[] = [
    { role: 'roles/owner', members: [`user:owner@${domain}`] },
    {
      role: 'roles/editor',
      members: [`user:editor@${domain}`, `serviceAccount:${number}@cloudservices.gserviceaccount.com`],
    },
    ...deployerRoles(world, spec, project).map(role => ({ role, members: [deployer] })),
    { role: 'roles/run.builder', members: [`serviceAccount:${compute}`] },
    ...agentRoles(world, project),
  ]
  const repository = spec.repository ?? DEFAULTS.repository
  const policies = new Map<string, Binding[]>([
    [
      fullName.organization(world.organization.id),
      [{ role: 'roles/resourcemanager.organizationAdmin', members: [`user:owner@${domain}`] }],
    ],
    [fullName.project(projectId), onProject],
    [
      fullName.serviceAccount(projectId, compute),
      [
        { role: 'roles/iam.serviceAccountUser', members: [deployer] },
        { role: 'roles/iam.serviceAccountTokenCreator', members: [deployer] },
      ],
    ],
    [
      fullName.serviceAccount(projectId, deployerOf(projectId)),
      [
        {
          role: 'roles/iam.workloadIdentityUser',
          members: [`principalSet://iam.googleapis.com/${poolName(number)}/attribute.repository/${repository}`],
        },
        // So that the deployer can ask for its own ID token and try the service with it.
        { role: 'roles/iam.serviceAccountTokenCreator', members: [deployer] },
      ],
    ],
    [fullName.project('other-project'), [{ role: 'roles/owner', members: ['user:someone@gmail.com'] }]],
  ])
  for (const other of others) {
    const owner = { role: 'roles/owner', members: [`user:owner@${domain}`] }
    policies.set(fullName.project(other.projectId), [owner, ...agentRoles(world, other)])
  }
  for (const [email, { bindings = [] }] of Object.entries(spec.serviceAccounts ?? {})) {
    const name = resolve(world, project, email)
    policies.set(name, [...(policies.get(name) ?? []), ...bindings])
  }
  each(world, project, spec.grants, (name, added) => policies.set(name, [...(policies.get(name) ?? []), ...added]))
  each(world, project, spec.revoke, (name, gone) => policies.set(name, without(policies.get(name) ?? [], gone)))
  for (const [name, bindings] of policies) putPolicy(world, name, bindings)
  for (const pending of [...(spec.pendingGrants ?? [])].sort((a, b) => a.afterMs - b.afterMs)) {
    const name = resolve(world, project, pending.resource)
    const before = world.policies.get(name)?.at(-1)?.bindings ?? []
    putPolicy(
      world,
      name,
      [...before, { role: pending.role, members: [pending.member] }],
      world.clock.now() + pending.afterMs,
    )
  }
  renameDeleted(world)
}

function deployerRoles(world: World, spec: WorldSpec, project: ProjectState): string[] {
  const roles = spec.deployerRoles ?? DEPLOYER_ROLES
  if (spec.orgPolicyReadable !== false) return roles
  const name = `projects/${project.projectId}/roles/sourceDeployer`
  world.customRoles.set(name, {
    title: 'Source deployer without organisation policies',
    stage: 'GA',
    includedPermissions: [...(findRole(world, 'roles/run.sourceDeveloper')?.permissions ?? [])].filter(
      permission => !permission.startsWith('orgpolicy.'),
    ),
  })
  return roles.map(role => (role === 'roles/run.sourceDeveloper' ? name : role))
}

function each(
  world: World,
  project: ProjectState,
  grants: Grants = {},
  use: (name: string, bindings: Binding[]) => void,
) {
  for (const [holder, bindings] of Object.entries(grants)) use(resolve(world, project, holder), bindings)
}

function without(bindings: Binding[], gone: Binding[]): Binding[] {
  return bindings.map(binding => {
    const taken = gone.filter(each => each.role === binding.role).flatMap(each => each.members ?? [])
    return { ...binding, members: (binding.members ?? []).filter(member => !taken.includes(member)) }
  })
}

/** `project`, `organization`, an email, `projects/P`, `folders/F`, or a full resource name. */
export function resolve(world: World, project: ProjectState, holder: string): string {
  if (holder === 'project') return fullName.project(project.projectId)
  if (holder === 'organization') return fullName.organization(world.organization.id)
  if (/^projects\/[^/]+$/.test(holder)) return fullName.project(holder.slice('projects/'.length))
  if (holder.startsWith('folders/')) return fullName.folder(holder.slice('folders/'.length))
  if (holder.includes('@') && !holder.startsWith('//')) {
    return fullName.serviceAccount(world.serviceAccounts.get(holder)?.projectId ?? project.projectId, holder)
  }
  return canonical(world, holder)
}

/** Binds `KEY=VALUE`, making key and value in the organisation where they are new. */
export function bindTag(world: World, resource: string, tag: string): void {
  const at = tag.indexOf('=')
  const [namespacedKey, value] = [`${world.organization.id}/${tag.slice(0, at)}`, tag.slice(at + 1)]
  const values = [...world.tagValues.values()]
  let found = values.find(each => each.namespacedKey === namespacedKey && each.value === value)
  if (!found) {
    world.counter += 2
    const key =
      values.find(each => each.namespacedKey === namespacedKey)?.key ??
      `tagKeys/2814${String(world.counter).padStart(11, '0')}`
    found = { name: `tagValues/2814${String(world.counter + 1).padStart(11, '0')}`, key, namespacedKey, value }
    world.tagValues.set(found.name, found)
  }
  world.tagBindings.set(resource, new Set([...(world.tagBindings.get(resource) ?? []), found.name]))
}
