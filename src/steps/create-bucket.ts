/** Makes the bucket that the source is uploaded to, as gcloud does: in the region, with uniform bucket-level access. */
import { fullName } from '../facts/names.ts'
import { ApiError } from '../google/api-error.ts'
import type { Bucket } from '../google/wire.ts'
import { createBucketNeeds } from '../plan/needs.ts'
import type { Resources } from '../plan/resources.ts'
import { mustBeOurs } from './ownership.ts'
import type { Step, World } from './step.ts'

export function createBucket(resources: Resources, region: string): Step {
  const { name } = resources.bucket
  const target = fullName.bucket(name)
  return {
    kind: 'create-bucket',
    title: `Create the bucket ${name}`,
    target,
    changes: [{ target, path: 'name', after: name, done: false }],
    needs: createBucketNeeds(),
    async apply(world) {
      try {
        await world.google.storage.createBucket(resources.project, name, region)
        return undefined
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) throw error
        // Somebody was faster: another run of this project, or a stranger who took the name.
        mustBeOurs(await readable(world, name), resources, region)
        world.record?.([])
        return 'It exists already.'
      }
    },
  }
}

async function readable({ google }: World, name: string): Promise<Bucket | null> {
  try {
    return await google.storage.getBucket(name)
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return null
    throw error
  }
}
