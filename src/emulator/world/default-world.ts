/** The well-set-up project that every scenario starts from: accounts, federation, bindings, APIs. */
import { APIS } from '../http/hosts.ts'
import type { WorldSpec } from '../scenario.ts'
import { newAccount } from './accounts.ts'
import { AGENTS, computeOf, DEFAULTS, deployerOf, poolName, providerName } from './default-names.ts'
import { addCustomRoles, addPolicies, resolve } from './default-policies.ts'
import { takeOutSetUp } from './no-set-up.ts'
import type { ProjectState, ServiceAccountState, TagValueState, World } from './world.ts'

/** Adds the scenario's project, and another organisation's project, which can own global names. */
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
  if (spec.setUp === 'none') takeOutSetUp(world, spec, project)
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
  for (const tag of spec.tagValues ?? []) findTag(world, tag)
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
    const state = { ...(world.serviceAccounts.get(email) ?? newAccount(world, project, email)), ...account }
    if (deleted) {
      world.serviceAccounts.delete(email)
      world.deletedAccounts.set(state.uniqueId, state)
    } else world.serviceAccounts.set(email, state)
  }
}

/** Accounts that Google creates with a project and its APIs: the compute account, service agents, perhaps the legacy build account. */
function addGoogleAccounts(world: World, project: ProjectState, chosen = 'compute') {
  const { number } = project
  add(world, project, computeOf(number), { displayName: 'Default compute service account' })
  for (const [domain] of AGENTS) add(world, project, `service-${number}@${domain}.iam.gserviceaccount.com`)
  add(world, project, `${number}@cloudservices.gserviceaccount.com`)
  const legacy = `${number}@cloudbuild.gserviceaccount.com`
  if (chosen === 'legacy') add(world, project, legacy)
  const named: Record<string, string> = { compute: computeOf(number), legacy, none: '' }
  project.defaultBuildAccount = named[chosen] ?? chosen
  if (chosen.includes('@') && !world.serviceAccounts.has(chosen)) add(world, project, chosen)
}

function add(world: World, project: ProjectState, email: string, fields: Partial<ServiceAccountState> = {}) {
  world.serviceAccounts.set(email, { ...newAccount(world, project, email), ...fields })
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

/** Binds `KEY=VALUE`; creates key and value in the organisation if they are new. */
export function bindTag(world: World, resource: string, tag: string): void {
  const { name } = findTag(world, tag)
  world.tagBindings.set(resource, new Set([...(world.tagBindings.get(resource) ?? []), name]))
}

function findTag(world: World, tag: string): TagValueState {
  const at = tag.indexOf('=')
  const [namespacedKey, value] = [`${world.organization.id}/${tag.slice(0, at)}`, tag.slice(at + 1)]
  const values = [...world.tagValues.values()]
  const found = values.find(each => each.namespacedKey === namespacedKey && each.value === value)
  if (found) return found
  world.counter += 2
  const key =
    values.find(each => each.namespacedKey === namespacedKey)?.key ??
    `tagKeys/2814${String(world.counter).padStart(11, '0')}`
  const name = `tagValues/2814${String(world.counter + 1).padStart(11, '0')}`
  const made = { name, key, namespacedKey, value }
  world.tagValues.set(name, made)
  return made
}
