/** Field names that Cloud Storage's JSON API takes in buckets and objects (its discovery document). */
import type { Shape } from '../http/json-fields.ts'

export const BUCKET_SHAPE: Shape = {
  acl: null,
  autoclass: null,
  billing: null,
  cors: [{ maxAgeSeconds: null, method: null, origin: null, responseHeader: null }],
  customPlacementConfig: null,
  defaultEventBasedHold: null,
  defaultObjectAcl: null,
  encryption: null,
  etag: null,
  hierarchicalNamespace: null,
  iamConfiguration: {
    bucketPolicyOnly: { enabled: null, lockedTime: null },
    uniformBucketLevelAccess: { enabled: null, lockedTime: null },
    publicAccessPrevention: null,
  },
  id: null,
  ipFilter: null,
  kind: null,
  labels: { '*': null },
  lifecycle: null,
  location: null,
  locationType: null,
  logging: null,
  metageneration: null,
  name: null,
  objectRetention: null,
  owner: null,
  projectNumber: null,
  retentionPolicy: null,
  rpo: null,
  satisfiesPZI: null,
  satisfiesPZS: null,
  selfLink: null,
  softDeletePolicy: null,
  storageClass: null,
  timeCreated: null,
  updated: null,
  versioning: null,
  website: null,
}

export const OBJECT_SHAPE: Shape = Object.fromEntries(
  'acl bucket cacheControl componentCount contentDisposition contentEncoding contentLanguage contentType contexts crc32c customTime customerEncryption etag eventBasedHold generation hardDeleteTime id kind kmsKeyName md5Hash mediaLink metadata metageneration name owner restoreToken retention retentionExpirationTime selfLink size softDeleteTime storageClass temporaryHold timeCreated timeDeleted timeFinalized timeStorageClassUpdated updated'
    .split(' ')
    .map(name => [name, null]),
)

export const POLICY_SHAPE: Shape = {
  kind: null,
  resourceId: null,
  version: null,
  etag: null,
  bindings: [
    { role: null, members: null, condition: { title: null, description: null, expression: null, location: null } },
  ],
}
