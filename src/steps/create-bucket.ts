/** Creates the staging bucket, as gcloud does: in the region, with uniform bucket-level access. */

import { ApiError } from '../google/wire-level/api-error.ts'
import { fullName } from '../iam/names.ts'
import { say } from '../language/say.ts'
import { createBucketNeeds } from '../needs/needs.ts'
import type { Resources } from '../needs/resources.ts'
import type { Bucket } from '../wire.ts'
import type { RunContext, Step } from './step.ts'
import { mustBeOurs } from './tools/ownership.ts'

export function createBucket(resources: Resources, region: string): Step {
  const { name } = resources.bucket
  const target = fullName.bucket(name)
  return {
    kind: 'create-bucket',
    title: say`Create the bucket ${name}`,
    target,
    changes: [{ target, path: 'name', after: name, done: false }],
    needs: createBucketNeeds(),
    async apply(world) {
      try {
        await world.google.storage.createBucket(resources.project, name, region)
        return undefined
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 409) throw error
        // Someone was faster: another run of this project, or a stranger who took the name.
        const found = await readable(world, name)
        if (found === null && error.code === 'ABORTED') throw error
        mustBeOurs(found, resources, region)
        world.record?.([])
        return say`It already exists.`
      }
    },
  }
}

async function readable({ google }: RunContext, name: string): Promise<Bucket | null> {
  try {
    return await google.storage.getBucket(name)
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return null
    throw error
  }
}
