/** IAM members: whether a principal counts as a member, whether a member exists, and whether its name is well formed. */
import { findServiceAccount } from '../world/resources.ts'
import { findProject, type Principal, type World } from '../world/world.ts'

/** Whether a binding's member covers the caller. */
export function isMember(world: World, member: string, principal: Principal | null, depth = 0): boolean {
  if (member === 'allUsers') return true
  if (!principal) return false
  const google = principal.pool === undefined
  if (member === 'allAuthenticatedUsers') return google
  const [kind = '', ...rest] = member.split(':')
  const name = rest.join(':').toLowerCase()
  const email = principal.email?.toLowerCase()
  switch (kind) {
    case 'user':
    case 'serviceAccount':
      return google && principal.member.toLowerCase() === `${kind.toLowerCase()}:${name}`
    case 'domain':
      return google && principal.member.startsWith('user:') && email?.split('@')[1] === name
    case 'group':
      // Groups can contain groups; the depth limit stops cycles.
      return depth < 10 && (world.groups.get(name) ?? []).some(inner => isMember(world, inner, principal, depth + 1))
    case 'projectOwner':
    case 'projectEditor':
    case 'projectViewer':
      return depth < 10 && isBasicRoleHolder(world, kind, name, principal, depth)
    case 'principal':
      return sameName(world, principal.member, member)
    case 'principalSet':
      return inPrincipalSet(world, member, principal)
    default:
      return false
  }
}

/** Convenience members of legacy bucket bindings: every principal with the basic role in the project's own policy. */
function isBasicRoleHolder(
  world: World,
  kind: string,
  projectId: string,
  principal: Principal,
  depth: number,
): boolean {
  const role = `roles/${kind.slice('project'.length).toLowerCase()}`
  const versions = world.policies.get(`//cloudresourcemanager.googleapis.com/projects/${projectId}`) ?? []
  const now = world.clock.now()
  const policy = versions.findLast(version => version.effectiveMs <= now)
  return (policy?.bindings ?? []).some(
    binding => binding.role === role && binding.members?.some(member => isMember(world, member, principal, depth + 1)),
  )
}

function inPrincipalSet(world: World, member: string, principal: Principal): boolean {
  const parts =
    /^principalSet:\/\/iam\.googleapis\.com\/(.+?\/workloadIdentityPools\/[^/]+)\/(group|attribute\.[a-z0-9_]+|\*)(?:\/(.+))?$/.exec(
      member,
    )
  if (!parts) return inHierarchySet(world, member, principal)
  const [, pool = '', what = '', value] = parts
  if (principal.pool === undefined || !sameName(world, pool, principal.pool)) return false
  if (what === '*') return true
  if (what === 'group') return principal.groups?.includes(value ?? '') ?? false
  return principal.attributes?.[what.slice('attribute.'.length)] === value
}

/** `principalSet://cloudresourcemanager.googleapis.com/{organizations|folders|projects}/N`: the service accounts in or
 *  below that node (and, for the organisation, its directory's users); `principalSet://goog/cloudIdentityCustomerId/C`: the directory's members. */
function inHierarchySet(world: World, member: string, principal: Principal): boolean {
  const directory = /^principalSet:\/\/goog\/cloudIdentityCustomerId\/(.+)$/.exec(member)?.[1]
  if (directory !== undefined) return customerOf(world, principal.member) === directory
  const [, kind, id = ''] =
    /^principalSet:\/\/cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/([^/]+)$/.exec(
      member,
    ) ?? []
  if (!kind) return false
  if (kind === 'projects') return findProject(world, id)?.projectId === principal.project
  if (kind === 'folders') return isBelow(world, findProject(world, principal.project ?? '')?.parent, `folders/${id}`)
  if (kind === 'organizations')
    return id === world.organization.id && customerOf(world, principal.member) === world.organization.customerId
  return false
}

const isBelow = (world: World, node: string | undefined, folder: string): boolean =>
  node !== undefined && (node === folder || isBelow(world, world.folders.get(node.replace('folders/', '')), folder))

/** Compares names as they are: pool names contain the project number, and a project id is not valid there. */
const sameName = (_: World, a: string, b: string) => a === b

/** The directory customer id that a member belongs to; undefined if it belongs to none. Members that Google itself creates
 *  (service agents) belong to every customer: `*`. */
export function customerOf(world: World, member: string): string | undefined {
  const [kind = '', name = ''] = [
    member.slice(0, member.indexOf(':')),
    member.slice(member.indexOf(':') + 1).toLowerCase(),
  ]
  const { customerId, domain } = world.organization
  switch (kind) {
    case 'user':
      return world.users.get(name) ?? (name.endsWith(`@${domain}`) ? customerId : undefined)
    case 'group':
    case 'domain':
      return name === domain || name.endsWith(`@${domain}`) ? customerId : undefined
    case 'serviceAccount': {
      const account = world.serviceAccounts.get(name)
      if (!account || account.agent) return account ? '*' : undefined
      return findProject(world, account.projectId)?.parent ? customerId : undefined
    }
    case 'principal':
    case 'principalSet': {
      const project = findProject(world, /\/projects\/(\d+)\//.exec(member)?.[1] ?? '')
      return project?.parent || member.endsWith(`/organizations/${world.organization.id}`) ? customerId : undefined
    }
    case 'projectOwner':
    case 'projectEditor':
    case 'projectViewer':
    case 'deleted':
      return '*'
    default:
      return undefined
  }
}

/** Google's error message for a member that is malformed or does not exist; undefined if the member is fine. */
export function memberComplaint(world: World, member: string): string | undefined {
  if (member === 'allUsers' || member === 'allAuthenticatedUsers') return undefined
  const kind = /^([A-Za-z]+):/.exec(member)?.[1]
  const name = member.slice(member.indexOf(':') + 1)
  const address = /^[^@\s:]+@[^@\s:]+\.[^@\s:]+$/.test(name)
  switch (kind) {
    case 'user':
      return address && world.users.has(name.toLowerCase()) ? undefined : `User ${name} does not exist.`
    case 'group':
      return address && world.groups.has(name.toLowerCase()) ? undefined : `Group ${name} does not exist.`
    case 'serviceAccount':
      return findServiceAccount(world, name) && address ? undefined : `Service account ${name} does not exist.`
    case 'domain':
      return /^[^@\s]+\.[^@\s]+$/.test(name) ? undefined : `Domain ${name} does not exist.`
    case 'principal':
      return /^principal:\/\/iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/subject\/.+/.test(
        member,
      )
        ? undefined
        : `Invalid principal: ${member}.`
    case 'principalSet':
      return /^principalSet:\/\/(iam\.googleapis\.com\/(projects\/\d+\/)?locations\/global\/work(load|force)(Identity)?Pools\/[^/]+\/(\*|group\/.+|attribute\.[a-z0-9_]+\/.+)|cloudresourcemanager\.googleapis\.com\/(organizations|folders|projects)\/\d+)/.test(
        member,
      )
        ? undefined
        : `Invalid principalSet: ${member}.`
    case 'projectOwner':
    case 'projectEditor':
    case 'projectViewer':
      return findProject(world, name) ? undefined : `Project ${name} does not exist.`
    case 'deleted':
      return /^deleted:(user|group|serviceAccount|principal):.+\?uid=\d+$/.test(member)
        ? undefined
        : `The member ${member} is malformed.`
    default:
      return `The member ${member} is of an unknown type. Please set a valid type prefix for the member.`
  }
}
