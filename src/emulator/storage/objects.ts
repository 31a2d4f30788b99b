/** Objects: writes them, checks checksums and preconditions, and returns the resource. */
import { createHash } from 'node:crypto'
import { type Call, Refusal } from '../http/router.ts'
import { authorize } from '../policies/authorize.ts'
import { fullName } from '../world/resources.ts'
import type { BucketState, ObjectState, World } from '../world/world.ts'
import { isUniform, requireStorage } from './buckets.ts'
import { crc32c, crc32cBase64 } from './crc32c.ts'

/** Objects are kept in memory; larger ones are refused. */
export const OBJECT_LIMIT = 1024 ** 3

export interface Upload {
  bucket: BucketState
  name: string
  /** Fields that the client sent. */
  fields: Record<string, unknown>
  /** `ifGenerationMatch` and its kin. */
  conditions: Record<string, string>
}

/** Permission to write the object: overwriting also needs `storage.objects.delete`. */
export function requireWrite(world: World, call: Call, bucket: BucketState, name: string): void {
  if (!name) throw new Refusal('INVALID_ARGUMENT', 'Required parameter: name')
  refuseFederated(call, bucket)
  const resource = fullName.object(bucket.name, name)
  requireStorage(world, call, 'storage.objects.create', resource, 'Storage object')
  if (bucket.objects.has(name)) requireStorage(world, call, 'storage.objects.delete', resource, 'Storage object')
}

/** Federated identities have no access without uniform bucket-level access (federated-identity-supported-services). */
export function refuseFederated(call: Call, bucket: BucketState): void {
  if (!call.principal.pool || isUniform(bucket.resource)) return
  throw new Refusal(
    'PERMISSION_DENIED',
    'Federated identities can only access buckets that have uniform bucket-level access enabled.',
  )
}

export const CONDITIONS = [
  'ifGenerationMatch',
  'ifGenerationNotMatch',
  'ifMetagenerationMatch',
  'ifMetagenerationNotMatch',
]

export function conditionsOf(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...query].filter(([key]) => CONDITIONS.includes(key)))
}

/** Generation 0 stands for "no such object". */
export function checkConditions(state: ObjectState | undefined, conditions: Record<string, string>): void {
  const generation = state?.resource.generation ?? '0'
  const metageneration = String(state?.resource.metageneration ?? '0')
  const failed =
    (conditions.ifGenerationMatch !== undefined && conditions.ifGenerationMatch !== generation) ||
    conditions.ifGenerationNotMatch === generation ||
    (conditions.ifMetagenerationMatch !== undefined && conditions.ifMetagenerationMatch !== metageneration) ||
    conditions.ifMetagenerationNotMatch === metageneration
  if (!failed) return
  throw new Refusal('FAILED_PRECONDITION', 'At least one of the pre-conditions you specified did not hold.', {
    status: 412,
  })
}

/** `x-goog-hash: crc32c=...,md5=...`, and the same values in the metadata, must match the content received. */
function checkHashes(upload: Upload, crc: string, md5: string, header: string | undefined): void {
  const given = [
    ['crc32c', upload.fields.crc32c, crc],
    ['md5', upload.fields.md5Hash, md5],
    ['crc32c', /crc32c=([^,\s]+)/.exec(header ?? '')?.[1], crc],
    ['md5', /md5=([^,\s]+)/.exec(header ?? '')?.[1], md5],
  ] as const
  for (const [kind, sent, computed] of given) {
    if (sent === undefined || sent === computed) continue
    throw new Refusal(
      'INVALID_ARGUMENT',
      `Provided ${kind.toUpperCase()} hash "${sent}" doesn't match calculated ${kind.toUpperCase()} hash "${computed}".`,
    )
  }
}

/** Stores the content and returns the resource. */
export function writeObject(
  world: World,
  upload: Upload,
  content: Uint8Array,
  hashHeader?: string,
): ObjectState['resource'] {
  const { bucket, name, fields } = upload
  checkConditions(bucket.objects.get(name), upload.conditions)
  const md5 = createHash('md5').update(content).digest('base64')
  const crc = crc32cBase64(crc32c(content))
  checkHashes(upload, crc, md5, hashHeader)
  const now = new Date(world.clock.now()).toISOString()
  world.counter += 1
  const generation = String(world.clock.now() * 1000 + (world.counter % 1000))
  const path = `${encodeURIComponent(bucket.name)}/o/${encodeURIComponent(name)}`
  const resource = {
    kind: 'storage#object',
    id: `${bucket.name}/${name}/${generation}`,
    selfLink: `https://www.googleapis.com/storage/v1/b/${path}`,
    mediaLink: `https://storage.googleapis.com/download/storage/v1/b/${path}?generation=${generation}&alt=media`,
    contentType: 'application/octet-stream',
    ...fields,
    name,
    bucket: bucket.name,
    generation,
    metageneration: '1',
    storageClass: 'STANDARD',
    size: String(content.length),
    md5Hash: md5,
    crc32c: crc,
    etag: Buffer.from(generation).toString('base64').slice(0, 12),
    timeCreated: now,
    updated: now,
    timeStorageClassUpdated: now,
    timeFinalized: now,
  }
  bucket.objects.set(name, { resource, content })
  return resource
}

export function findObject(world: World, call: Call, bucket: BucketState, permission: string): ObjectState {
  const name = call.params.object ?? ''
  refuseFederated(call, bucket)
  requireStorage(world, call, permission, fullName.object(bucket.name, name), 'Storage object')
  const state = bucket.objects.get(name)
  const wanted = call.query.get('generation')
  if (state && (!wanted || wanted === state.resource.generation)) return state
  // Without permission to list objects, the caller gets a 403, which does not reveal whether the object exists.
  if (!authorize(world, call.principal, 'storage.objects.list', fullName.bucket(bucket.name))) {
    requireStorage(world, call, 'storage.objects.list', fullName.bucket(bucket.name), 'Storage bucket')
  }
  throw new Refusal('NOT_FOUND', `No such object: ${bucket.name}/${name}`)
}
