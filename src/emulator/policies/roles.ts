/** Roles: what they contain, and which permissions can be tested on which type of resource. */
import data from '../../data/roles.json' with { type: 'json' }
import { kindOf } from '../world/resources.ts'
import type { World } from '../world/world.ts'

const ROLES = data.roles as Record<string, string[]>
const TITLES = (data as { titles?: Record<string, string> }).titles ?? {}
const SETS = new Map<string, ReadonlySet<string>>()
const PERMISSIONS: ReadonlySet<string> = new Set(Object.values(ROLES).flat())
// The table covers only the services that this project uses; nothing is known about the roles of other services.
const SERVICES: ReadonlySet<string> = new Set([...PERMISSIONS].map(name => name.split('.')[0] ?? ''))

export interface RoleState {
  name: string
  title: string
  description?: string
  stage: string
  permissions: ReadonlySet<string>
  deleted: boolean
}

/** The predefined or custom role; undefined if it does not exist. */
export function findRole(world: World, name: string): RoleState | undefined {
  const custom = world.customRoles.get(name)
  if (custom) {
    const { includedPermissions, deleted = false, ...rest } = custom
    return { ...rest, name, deleted, permissions: new Set(includedPermissions) }
  }
  const permissions = ROLES[name]
  if (!permissions) return undefined
  const set = SETS.get(name) ?? new Set(permissions)
  SETS.set(name, set)
  return { name, title: TITLES[name] ?? name, stage: 'GA', deleted: false, permissions: set }
}

/** Whether the role grants the permission. Deleted roles grant nothing. */
export function roleIncludes(world: World, role: string, permission: string): boolean {
  const found = findRole(world, role)
  return found !== undefined && !found.deleted && found.permissions.has(permission)
}

export const predefinedRoleNames = (): string[] => Object.keys(ROLES)

/** Whether a role belongs to a service that the table does not cover, so the emulator cannot say that the role does not exist. */
export const isForeignRole = (name: string): boolean =>
  /^roles\/[\w.]+$/.test(name) && !SERVICES.has(name.slice('roles/'.length).split('.')[0] ?? '')

/**
 * The permissions that `testIamPermissions` and a role accept on this type of resource. Source: google-cloud reference 3.4
 * (recalled, not settled): a project accepts the permissions of everything below it, a resource those of its own type. Permissions
 * that only make sense on the parent (`create`, `list`) are not testable on the resource itself, except on a Cloud Run service,
 * whose role list documents `run.services.*`.
 */
const TESTABLE: Record<string, (permission: string) => boolean> = {
  'cloudresourcemanager.googleapis.com/Project': name =>
    !/^(resourcemanager\.(organizations|folders|projects\.(create|list))|billing\.accounts\.)/.test(name),
  'cloudresourcemanager.googleapis.com/Folder': name =>
    !/^(resourcemanager\.organizations|billing\.accounts)\./.test(name),
  'cloudresourcemanager.googleapis.com/Organization': () => true,
  'cloudresourcemanager.googleapis.com/TagValue': name =>
    /^resourcemanager\.(tagValues|tagValueBindings)\./.test(name) &&
    !/^resourcemanager\.tagValues\.(create|list)$/.test(name),
  'storage.googleapis.com/Bucket': name =>
    /^storage\./.test(name) &&
    !/^storage\.buckets\.(create|list)$|^storage\.(hmacKeys|bucketOperations\.list)/.test(name),
  'iam.googleapis.com/ServiceAccount': name =>
    /^iam\.serviceAccount(s|Keys|ApiKeyBindings)\./.test(name) && !/^iam\.serviceAccounts\.(create|list)$/.test(name),
  'artifactregistry.googleapis.com/Repository': name =>
    /^artifactregistry\./.test(name) &&
    !/^artifactregistry\.(repositories\.(create|list)|locations\.|projectsettings\.)/.test(name),
  'run.googleapis.com/Service': name => /^run\.(services|routes|revisions|configurations)\./.test(name),
  'run.googleapis.com/Job': name => /^run\.(jobs|executions|tasks)\./.test(name),
  'run.googleapis.com/WorkerPool': name => /^run\.(workerpools|revisions)\./.test(name),
  'cloudfunctions.googleapis.com/CloudFunction': name =>
    /^cloudfunctions\.functions\./.test(name) && !/^cloudfunctions\.functions\.(create|list)$/.test(name),
  'secretmanager.googleapis.com/Secret': name =>
    /^secretmanager\.(secrets|versions)\./.test(name) && !/^secretmanager\.secrets\.(create|list)$/.test(name),
  'cloudkms.googleapis.com/CryptoKey': name =>
    /^cloudkms\.(cryptoKeys|cryptoKeyVersions)\./.test(name) && !/^cloudkms\.cryptoKeys\.(create|list)$/.test(name),
  'compute.googleapis.com/Subnetwork': name =>
    /^compute\.subnetworks\./.test(name) && !/^compute\.subnetworks\.(create|list)$/.test(name),
}

/** Permission prefix -> API name, where the two differ. */
const PREFIXES: Record<string, string> = {
  resourcemanager: 'cloudresourcemanager',
  cloudsql: 'sqladmin',
  billing: 'cloudbilling',
  source: 'sourcerepo',
}

/** The host of the API that a permission belongs to. */
export function apiOf(permission: string): string {
  const prefix = permission.split('.')[0] ?? ''
  return `${PREFIXES[prefix] ?? prefix}.googleapis.com`
}

/** Whether the permission exists and can be tested on the resource (canonical full name). */
export function isTestable(permission: string, resource: string): boolean {
  const service = permission.split('.')[0] ?? ''
  const exists = SERVICES.has(service) ? PERMISSIONS.has(permission) : /^[a-z]\w*(\.\w+){2,}$/.test(permission)
  return exists && (TESTABLE[kindOf(resource).type]?.(permission) ?? false)
}

/** Every permission of the table that is testable on the resource. */
export const testablePermissions = (resource: string): string[] =>
  [...PERMISSIONS].filter(name => isTestable(name, resource)).sort()
