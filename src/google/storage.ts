/** Cloud Storage JSON API, v1: the bucket for the source. */
import type { Bucket, Policy, StorageObject } from '../wire.ts'
import type { TestedPermissions } from './test-permissions.ts'
import { guarded, testableOn, testPermissions } from './test-permissions.ts'
import { upload } from './upload.ts'
import { orNull } from './wire-level/absent.ts'
import type { Transport } from './wire-level/transport.ts'

export interface Storage {
  /** GET storage/v1/b/B; null on 404; 403 if the bucket belongs to another project. */
  getBucket(name: string): Promise<Bucket | null>
  /** POST storage/v1/b?project=P: location, uniform bucket-level access on. */
  createBucket(project: string, name: string, location: string): Promise<Bucket>
  getPolicy(bucket: string): Promise<Policy>
  setPolicy(bucket: string, policy: Policy): Promise<Policy>
  /** GET storage/v1/b/B/iam/testPermissions?permissions=a&permissions=b. */
  testPermissions(bucket: string, names: readonly string[]): Promise<TestedPermissions>
  /** GET storage/v1/b/B/o?prefix=..., every page; `storage.objects.list`. */
  listObjects(bucket: string, prefix: string): Promise<StorageObject[]>
  /** DELETE storage/v1/b/B/o/O?ifGenerationMatch=G; `storage.objects.delete`. 412 if the live object is another one. */
  deleteObject(object: Pick<StorageObject, 'bucket' | 'name' | 'generation'>): Promise<void>
  /** Uploads a stream: one request if small, otherwise resumable with retried chunks. */
  upload(bucket: string, name: string, content: AsyncIterable<Uint8Array>, contentType: string): Promise<StorageObject>
}

const API = 'storage'
const bucketPath = (name: string) => `/storage/v1/b/${encodeURIComponent(name)}`

/** As gcloud sets for its staging bucket (recorded), so the console can show the source. */
const CORS = [
  {
    method: ['GET'],
    origin: [
      'https://*.cloud.google.com',
      'https://*.corp.google.com',
      'https://*.corp.google.com:*',
      'https://*.cloud.google',
      'https://*.byoid.goog',
    ],
  },
]

export function makeStorage(transport: Transport): Storage {
  const { send } = transport
  return {
    getBucket: name => orNull(send({ api: API, method: 'GET', path: bucketPath(name) })),
    createBucket: (project, name, location) =>
      send({
        api: API,
        method: 'POST',
        path: '/storage/v1/b',
        query: { project, enableObjectRetention: false },
        body: { name, location, iamConfiguration: { uniformBucketLevelAccess: { enabled: true } }, cors: CORS },
      }),
    getPolicy: bucket =>
      send({ api: API, method: 'GET', path: `${bucketPath(bucket)}/iam`, query: { optionsRequestedPolicyVersion: 3 } }),
    setPolicy: (bucket, policy) =>
      send<Policy>({ api: API, method: 'PUT', path: `${bucketPath(bucket)}/iam`, body: policy, ...guarded(policy) }),
    testPermissions: (bucket, names) => {
      const ask = async (permissions: string[]) => {
        const path = `${bucketPath(bucket)}/iam/testPermissions`
        const answer = await send<{ permissions?: string[] }>({ api: API, method: 'GET', path, query: { permissions } })
        return answer.permissions ?? []
      }
      return testPermissions(names, ask, testableOn(transport, `//storage.googleapis.com/projects/_/buckets/${bucket}`))
    },
    listObjects: async (bucket, prefix) => {
      const found: StorageObject[] = []
      for (let pageToken: string | undefined; ; ) {
        const page = await send<{ items?: StorageObject[]; nextPageToken?: string }>({
          ...{ api: API, method: 'GET', path: `${bucketPath(bucket)}/o` },
          query: { prefix, pageToken },
        })
        found.push(...(page.items ?? []))
        pageToken = page.nextPageToken || undefined
        if (!pageToken) return found
      }
    },
    deleteObject: async ({ bucket, name, generation }) => {
      const path = `${bucketPath(bucket)}/o/${encodeURIComponent(name)}`
      await send({ api: API, method: 'DELETE', path, query: { ifGenerationMatch: generation } })
    },
    upload: (bucket, name, content, contentType) => upload(transport, { bucket, name, contentType }, content),
  }
}
