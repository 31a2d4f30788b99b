/** Buckets: who owns a name, what a new bucket looks like, and Cloud Storage's own refusals. */
import { type Call, Refusal } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { fullName } from '../world/resources.ts'
import type { BucketState, ProjectState, World } from '../world/world.ts'

/** Google's own message; `what` is e.g. `bucket`, `object` or `project`. */
export function requireStorage(world: World, call: Call, permission: string, resource: string, what: string): void {
  if (authorize(world, call.principal, permission, resource)) return
  const who = call.principal.email ?? call.principal.member
  throw new Refusal(
    'PERMISSION_DENIED',
    `${who} does not have ${permission} access to the Google Cloud ${what}. Permission '${permission}' denied on resource (or it may not exist).`,
  )
}

/** Bucket names are global: an absent bucket is a 404 for every caller. */
export function findBucket(world: World, name: string): BucketState {
  const state = world.buckets.get(name)
  if (!state) throw new Refusal('NOT_FOUND', 'The specified bucket does not exist.')
  return state
}

/** Adds a bucket with the bindings that every new bucket has. `fields` are the client's. Scenarios also use it. */
export function addBucket(
  world: World,
  project: ProjectState,
  name: string,
  fields: Record<string, unknown> = {},
): BucketState {
  const now = new Date(world.clock.now()).toISOString()
  const location = String(fields.location ?? 'US').toUpperCase()
  const uniform = isUniform(fields)
  const locked = uniform ? { enabled: true, lockedTime: now } : { enabled: false }
  const resource = {
    kind: 'storage#bucket',
    selfLink: `https://www.googleapis.com/storage/v1/b/${name}`,
    id: name,
    name,
    projectNumber: project.number,
    generation: `${world.clock.now()}000`,
    metageneration: '1',
    storageClass: 'STANDARD',
    etag: 'CAE=',
    timeCreated: now,
    updated: now,
    softDeletePolicy: { retentionDurationSeconds: '604800', effectiveTime: now },
    ...fields,
    location,
    locationType: /^(US|EU|ASIA)$/.test(location) ? 'multi-region' : 'region',
    iamConfiguration: {
      publicAccessPrevention: 'inherited',
      ...(fields.iamConfiguration as object | undefined),
      // The old name of the same setting; recorded without the time.
      bucketPolicyOnly: { enabled: uniform },
      uniformBucketLevelAccess: locked,
    },
  }
  const state: BucketState = { name, projectId: project.projectId, resource, objects: new Map() }
  world.buckets.set(name, state)
  // In effect at once, because they come with the bucket. projectOwner and the like are Cloud Storage's convenience members.
  const { projectId } = project
  const owners = [`projectEditor:${projectId}`, `projectOwner:${projectId}`]
  const readers = [`projectViewer:${projectId}`]
  const legacy = [
    { role: 'roles/storage.legacyBucketOwner', members: owners },
    { role: 'roles/storage.legacyBucketReader', members: readers },
    ...(uniform
      ? [
          { role: 'roles/storage.legacyObjectOwner', members: owners },
          { role: 'roles/storage.legacyObjectReader', members: readers },
        ]
      : []),
  ]
  world.policies.set(fullName.bucket(name), [
    { bindings: legacy, version: 1, etag: 'CAE=', effectiveMs: world.clock.now() },
  ])
  return state
}

export function isUniform(resource: Record<string, unknown>): boolean {
  const settings = resource.iamConfiguration as Record<string, { enabled?: boolean } | undefined> | undefined
  return Boolean(settings?.uniformBucketLevelAccess?.enabled ?? settings?.bucketPolicyOnly?.enabled)
}

/** 3 to 63 of lowercase, digits, dashes, underscores and dots; never containing "google" (naming page). */
export function checkBucketName(name: string): void {
  const ok = /^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/.test(name) && !/^goog|google|g00gle/.test(name)
  if (!ok) throw new Refusal('INVALID_ARGUMENT', `Invalid bucket name: '${name}'`)
}
