/** The answer to the request for a build is lost: the build is looked for, followed or cancelled, or told of (security case S12a). */
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../../src/errors.ts'
import { errorFromNetwork } from '../../../src/google/wire-level/api-error.ts'
import { chooseBuild } from '../../../src/service/build.ts'
import { buildImage } from '../../../src/steps/build-image.ts'
import type { Build } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { anApiError, aWorld, resources } from './world.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const NAME = 'projects/acme-prod/locations/europe-west1/builds/b-1'
const source = { object: { bucket: 'b', name: 'o.zip', generation: '1' }, digest: 'd', files: 1, bytes: 1 }
const build: Build = {
  id: 'b-1',
  name: NAME.replace('acme-prod', '123456789012'),
  status: 'WORKING',
  source: { storageSource: { bucket: 'b', object: 'o.zip', generation: '1' } },
}
const other: Build = { ...build, id: 'b-0', source: { storageSource: { bucket: 'b', object: 'before.zip' } } }
const success: Build = { ...build, status: 'SUCCESS', results: { images: [{ name: 'i', digest: DIGEST }] } }

const step = () =>
  buildImage(
    resources(),
    chooseBuild(aConfig(), 'acme-prod', null, { dockerfile: true, projectToml: false }),
    'api',
    [],
  )

const lost = (code: string) =>
  errorFromNetwork(
    Object.assign(new Error(`socket: ${code}`), { code }),
    'POST run/builds:submit',
    'run.googleapis.com',
  )
const cancelling = () => {
  const controller = new AbortController()
  const submitBuild = async () => {
    controller.abort(new Cancelled('Cancelled: the run got SIGINT.'))
    throw controller.signal.reason
  }
  return { signal: controller.signal, submitBuild }
}

/** Lists these builds, each time the next ones. */
function listing(...seen: Build[][]) {
  const asked: unknown[] = []
  const cancelled: string[] = []
  return {
    asked,
    cancelled,
    buildsTagged: async (...of: unknown[]) => {
      asked.push(of)
      return seen[Math.min(asked.length, seen.length) - 1] ?? []
    },
    getOperation: async (name: string) => ({ name, done: true, response: success }),
    cancel: async (name: string) => void cancelled.push(name),
  }
}

describe('a lost answer', () => {
  it.each([
    ['a connection that was reset', lost('ECONNRESET')],
    ['a deadline', errorFromNetwork(new DOMException('late', 'TimeoutError'), 'POST x', 'run.googleapis.com')],
    ['a 502 of something in between', anApiError(502, 'Bad gateway')],
    ['a 503', anApiError(503, 'unavailable')],
  ])('by %s: the build is found by its source and followed', async (_, error) => {
    const cloudBuild = listing([other], [build, other])
    const world = aWorld({ run: { submitBuild: () => Promise.reject(error) }, cloudBuild }, { made: { source } })
    await step().apply(world)
    expect(world.made.build).toMatchObject({ id: 'b-1', name: NAME, digest: DIGEST })
    expect(cloudBuild.asked).toEqual(Array(2).fill(['acme-prod', 'europe-west1', 'service_api']))
  })

  it('is told with the command that lists builds where none is to be seen', async () => {
    const cloudBuild = listing([other])
    const run = { submitBuild: () => Promise.reject(lost('ECONNRESET')) }
    const world = aWorld({ run, cloudBuild }, { made: { source } })
    await expect(step().apply(world)).rejects.toThrow()
    expect(world.made.findings).toMatchObject([
      {
        id: 'build-failed',
        status: 'warn',
        reason: expect.stringContaining('could still be running'),
        remedies: [
          {
            text: 'gcloud builds list --ongoing --project=acme-prod --region=europe-west1 --filter=tags=service_api',
          },
        ],
      },
    ])
  })

  it('is told as well where builds may not be listed', async () => {
    const cloudBuild = { buildsTagged: () => Promise.reject(anApiError(403, 'no')) }
    const run = { submitBuild: () => Promise.reject(lost('EPIPE')) }
    const world = aWorld({ run, cloudBuild }, { made: { source } })
    await expect(step().apply(world)).rejects.toThrow('could not be reached')
    expect(world.made.findings).toHaveLength(1)
  })

  it.each([
    ['a refusal', anApiError(403, 'no')],
    ['a limit', anApiError(429, 'slow down')],
    ['a request that never left', lost('ECONNREFUSED')],
  ])('is none after %s', async (_, error) => {
    const cloudBuild = listing([build])
    const world = aWorld({ run: { submitBuild: () => Promise.reject(error) }, cloudBuild }, { made: { source } })
    await expect(step().apply(world)).rejects.toThrow()
    expect(cloudBuild.asked).toEqual([])
    expect(world.made.findings).toBeUndefined()
  })
})

describe('a run that is stopped while it asks for the build', () => {
  it('cancels the build that was begun', async () => {
    const { signal, submitBuild } = cancelling()
    const cloudBuild = listing([], [build])
    const world = aWorld({ run: { submitBuild }, cloudBuild }, { made: { source }, signal })
    await expect(step().apply(world)).rejects.toBeInstanceOf(Cancelled)
    expect(cloudBuild.cancelled).toEqual([NAME])
    expect(world.made.begun).toMatchObject({ id: 'b-1' })
    expect(world.made.findings).toMatchObject([{ id: 'cancelled', reason: `The build ${NAME} was cancelled.` }])
  })

  it('leaves it with on_cancel: leave', async () => {
    const { signal, submitBuild } = cancelling()
    const cloudBuild = listing([build])
    const config = { onCancel: 'leave' as const }
    const world = aWorld({ run: { submitBuild }, cloudBuild }, { made: { source }, signal, config })
    await expect(step().apply(world)).rejects.toBeInstanceOf(Cancelled)
    expect(cloudBuild.cancelled).toEqual([])
    expect(world.made.findings).toMatchObject([{ reason: expect.stringContaining('continues') }])
  })

  it('tells of one that may be running', async () => {
    const { signal, submitBuild } = cancelling()
    const world = aWorld({ run: { submitBuild }, cloudBuild: listing([]) }, { made: { source }, signal })
    await expect(step().apply(world)).rejects.toBeInstanceOf(Cancelled)
    expect(world.made.findings).toMatchObject([{ id: 'cancelled', status: 'warn', remedies: [{ kind: 'gcloud' }] }])
  })
})
