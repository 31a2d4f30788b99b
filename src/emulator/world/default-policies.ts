/** Roles and allow policies of the world that every scenario starts from, and a scenario's changes to them. */
import type { Binding } from '../../wire.ts'
import { putPolicy } from '../policies/allow-policies.ts'
import { findRole } from '../policies/roles.ts'
import type { Grants, WorldSpec } from '../scenario.ts'
import { renameDeleted } from './accounts.ts'
import { AGENTS, computeOf, DEFAULTS, deployerOf, poolName } from './default-names.ts'
import { canonical, fullName } from './resources.ts'
import type { ProjectState, World } from './world.ts'

/** docs/setup.md#3-the-account-that-deploys. */
const DEPLOYER_ROLES = [
  'roles/run.sourceDeveloper',
  'roles/run.admin',
  'roles/serviceusage.serviceUsageConsumer',
  'roles/logging.viewer',
]

/** Adds the roles of `customRoles`; short names are roles of the project. */
export function addCustomRoles(world: World, spec: WorldSpec, project: ProjectState) {
  for (const [name, role] of Object.entries(spec.customRoles ?? {})) {
    const full = name.includes('/') ? name : `projects/${project.projectId}/roles/${name}`
    world.customRoles.set(full, {
      title: role.title ?? name,
      stage: 'GA',
      includedPermissions: role.includedPermissions,
    })
  }
}

/** The allow policies that a scenario begins with: the default ones, what it grants and revokes, and what takes effect later. */
export function addPolicies(world: World, spec: WorldSpec, project: ProjectState, others: readonly ProjectState[]) {
  const { projectId, number } = project
  const deployer = `serviceAccount:${deployerOf(projectId)}`
  // For the ID token with which the deployer calls the service, and for asking Google as the build account.
  const tokens =
    spec.setUp === 'documented' ? [] : [{ role: 'roles/iam.serviceAccountTokenCreator', members: [deployer] }]
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
      [{ role: 'roles/iam.serviceAccountUser', members: [deployer] }, ...tokens],
    ],
    [
      fullName.serviceAccount(projectId, deployerOf(projectId)),
      [
        {
          role: 'roles/iam.workloadIdentityUser',
          members: [`principalSet://iam.googleapis.com/${poolName(number)}/attribute.repository/${repository}`],
        },
        ...tokens,
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

/** Roles that Google itself grants its agents and the legacy build account on a project. */
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
