/** Bucket, repository and upload: whose bucket it is, and races with other runs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../../src/errors.ts'
import { listSource } from '../../../src/source/listing.ts'
import { createBucket } from '../../../src/steps/create-bucket.ts'
import { createRepository } from '../../../src/steps/create-repository.ts'
import { uploadSource } from '../../../src/steps/upload-source.ts'
import type { Bucket } from '../../../src/wire.ts'
import { BUCKET, NUMBER, REGION, RESOURCE } from '../../fixtures/facts.ts'
import { anApiError, aWorld, resources } from './world.ts'

const taken = anApiError(409, 'You already own this bucket.', { code: 'ALREADY_EXISTS' })
const ours: Bucket = { name: BUCKET, projectNumber: NUMBER }
const theirs: Bucket = { name: BUCKET, projectNumber: '999' }
const foreign = { findings: [{ id: 'bucket-foreign', status: 'fail', resource: RESOURCE.bucket }] }

describe('creating the bucket', () => {
  const step = createBucket(resources(), REGION)
  const racing = (getBucket: () => Promise<Bucket | null>) =>
    aWorld({ storage: { createBucket: () => Promise.reject(taken), getBucket } })

  it('makes it in the region', async () => {
    const made: unknown[] = []
    await step.apply(
      aWorld({
        storage: {
          createBucket: async (...args) => {
            made.push(args)
            return ours
          },
        },
      }),
    )
    expect(made).toEqual([['acme-prod', BUCKET, REGION]])
  })

  it('goes on with the bucket that another run of the project has just made', async () => {
    expect(await step.apply(racing(async () => ours))).toBe('It already exists.')
  })

  it('refuses a bucket of that name that a stranger has made, or that cannot be looked at', async () => {
    await expect(step.apply(racing(async () => theirs))).rejects.toMatchObject(foreign)
    await expect(step.apply(racing(() => Promise.reject(anApiError(403, 'no'))))).rejects.toMatchObject(foreign)
  })
})

describe('creating the repository', () => {
  it('takes one that is there already', async () => {
    const world = aWorld({ artifactRegistry: { createRepository: () => Promise.reject(taken) } })
    expect(await createRepository(resources()).apply(world)).toBe('It already exists.')
  })

  it('fails for anything else', async () => {
    const error = anApiError(403, 'no')
    const world = aWorld({ artifactRegistry: { createRepository: () => Promise.reject(error) } })
    await expect(createRepository(resources()).apply(world)).rejects.toBe(error)
  })
})

describe('uploading', () => {
  const inFolder = async (body: (folder: string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'source-'))
    try {
      writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\n')
      await body(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
  const upload =
    (sent: string[]) => async (bucket: string, name: string, content: AsyncIterable<Uint8Array>, type: string) => {
      let size = 0
      for await (const chunk of content) size += chunk.length
      sent.push(`${bucket}/${name} ${type}`)
      return { bucket, name, generation: '7', size: String(size) }
    }

  it('streams a zip under gcloud’s name for it', () =>
    inFolder(async folder => {
      const sent: string[] = []
      const world = aWorld({ storage: { upload: upload(sent) } })
      await uploadSource(resources(), await listSource(folder), true).apply(world)
      expect(sent[0]).toMatch(new RegExp(`^${BUCKET}/services/api/\\d+\\.\\d{6}-[0-9a-f]{32}\\.zip application/zip$`))
      expect(world.made.source).toMatchObject({ object: { generation: '7' }, files: 1, bytes: 13 })
      expect(world.made.source?.digest).toBeTruthy()
    }))

  it('sends nothing to a bucket that is not shown to be the project’s', () =>
    inFolder(async folder => {
      const listing = await listSource(folder)
      const sent: string[] = []
      const to = (bucket: Bucket) => aWorld({ storage: { getBucket: async () => bucket, upload: upload(sent) } })
      await expect(uploadSource(resources(), listing, false).apply(to(theirs))).rejects.toMatchObject(foreign)
      const { projectNumber: _, ...unnumbered } = resources()
      await expect(uploadSource(unnumbered, listing, false).apply(to(ours))).rejects.toMatchObject(foreign)
      expect(sent).toEqual([])
      await uploadSource(resources(), listing, false).apply(to(ours))
      expect(sent).toHaveLength(1)
    }))

  it('stops in the middle when the run is cancelled', () =>
    inFolder(async folder => {
      const controller = new AbortController()
      controller.abort(new Cancelled('got SIGINT'))
      const world = aWorld({ storage: { upload: upload([]) } }, { signal: controller.signal })
      await expect(uploadSource(resources(), await listSource(folder), true).apply(world)).rejects.toBeInstanceOf(
        Cancelled,
      )
    }))
})
