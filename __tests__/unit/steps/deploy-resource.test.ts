/** Deploying a job: somebody else's change at the same time, rights that are missing, a job that does not become ready. */
import { describe, expect, it } from 'vitest'
import { deployResource } from '../../../src/steps/deploy-resource.ts'
import type { Job, Operation } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { anApiError, aWorld, resources } from './world.ts'

const NAME = 'projects/acme-prod/locations/europe-west1/jobs/nightly'
const of = resources({ service: NAME })
const live: Job = { name: NAME, etag: '"1"', template: { template: { containers: [{ image: 'old' }] } } }
const ready: Job = { ...live, terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' } }
const changes = { kind: 'job', service: 'nightly', origin: { kind: 'image', image: 'new' } } as const
const step = (known: Job | null | undefined = live) =>
  deployResource(aConfig(changes), { resources: of, live: known, changes: [], needs: [] })
const operation: Operation<Job> = { name: 'o', done: true }

describe('a job', () => {
  it('is sent again on the fresh state where somebody changed it in between', async () => {
    const etags: unknown[] = []
    const world = aWorld(
      {
        run: {
          updateResource: async ({ etag }) => {
            etags.push(etag)
            if (etags.length === 1) throw anApiError(409, 'Conflict for resource nightly')
            return operation
          },
          getResource: async <R>() => ({ ...live, etag: '"2"' }) as R,
          wait: async <R>() => ready as R,
        },
      },
      { config: changes },
    )
    expect(await step().apply(world)).toBe('It is ready; the run did not start it.')
    expect(etags).toEqual(['"1"', '"2"'])
  })

  it.each([
    ['starts after a build from what was seen before, which its etag guards', '"1"', '"1"', 0],
    ['is read anew after a build if what was seen before has no etag', undefined, '"after"', 1],
  ])('%s', async (_, before, used, readings) => {
    const build = { id: 'b', name: 'b', image: 'built@sha256:aa', digest: 'sha256:aa' }
    const { etag: ___, ...bare } = live
    let sent: Job = {}
    let reads = 0
    const run = {
      getResource: async <R>() => {
        reads++
        return { ...live, etag: '"after"' } as R
      },
      updateResource: async (job: Job) => {
        sent = job
        return operation
      },
      wait: async <R>() => ready as R,
    }
    const world = aWorld({ run }, { config: changes, made: { build } })
    await step({ ...bare, ...(before && { etag: before }) }).apply(world)
    expect(sent).toMatchObject({ etag: used, template: { template: { containers: [{ image: build.image }] } } })
    expect(reads).toBe(readings)
  })

  it('is followed by itself where operations may not be read', async () => {
    const seen = [{ ...ready, reconciling: true }, ready]
    const run = {
      createResource: async () => operation,
      getResource: async <R>() => (seen.shift() ?? ready) as R,
      wait: () => Promise.reject(anApiError(403, 'no', { permission: 'run.operations.get' })),
    }
    const world = aWorld({ run }, { config: changes })
    expect(await step(null).apply(world)).toBe('It is ready; the run did not start it.')
    expect(world.clock.slept).toHaveLength(1)
  })

  it('that does not become ready says why, with what to do', async () => {
    const message = 'Secret projects/1/secrets/key/versions/9 was not found'
    const failed: Job = {
      ...live,
      terminalCondition: { type: 'Ready', state: 'CONDITION_FAILED', message, reason: 'SECRETS_ACCESS_CHECK_FAILED' },
    }
    const run = { updateResource: async () => operation, wait: async <R>() => failed as R }
    await expect(step().apply(aWorld({ run }, { config: changes }))).rejects.toMatchObject({
      findings: [
        {
          id: 'release-failed',
          reason: `The secret key does not exist, or has no version 9. Check the name and the version, or add a version with the value (if the secret itself is missing, create it first). Google said: ${message}.`,
        },
      ],
    })
  })

  it('that may not run as its account has the finding of the preflight', async () => {
    const message =
      "Permission 'iam.serviceaccounts.actAs' denied on service account 123456789012-compute@developer.gserviceaccount.com (or it may not exist)."
    const run = { updateResource: () => Promise.reject(anApiError(403, message)) }
    await expect(step().apply(aWorld({ run }, { config: changes }))).rejects.toMatchObject({
      findings: [{ id: 'act-as-runtime-account' }],
    })
  })
})

describe('a worker pool', () => {
  const POOL = 'projects/acme-prod/locations/europe-west1/workerPools/consumer'
  const pool = { kind: 'worker-pool', service: 'consumer', origin: { kind: 'image', image: 'new' } } as const

  it('that does not become ready is told by the log of its revision', async () => {
    const revision = `${POOL}/revisions/consumer-00002-abc`
    const failed = {
      ...{ name: POOL, template: { containers: [{ image: 'new' }] }, latestCreatedRevision: revision },
      terminalCondition: {
        ...{ type: 'Ready', state: 'CONDITION_FAILED', reason: 'REVISION_FAILED' },
        message: "Revision 'consumer-00002-abc' is not ready. The container failed to start.",
      },
    }
    const asked: string[] = []
    const world = aWorld(
      {
        run: { updateResource: async () => ({ name: 'o', done: true }), wait: async <R>() => failed as R },
        logging: {
          revisionLog: async name => {
            asked.push(name)
            return [
              { text: "Error: Cannot find module 'kafkajs'", from: 'app' },
              { text: 'Container called exit(1).', from: 'platform' },
            ]
          },
        },
      },
      { config: pool },
    )
    const known = { name: POOL, template: { containers: [{ image: 'old' }] } }
    const step = deployResource(aConfig(pool), {
      ...{ resources: resources({ service: POOL }), live: known, changes: [], needs: [] },
    })
    await expect(step.apply(world)).rejects.toMatchObject({
      findings: [{ id: 'release-failed', reason: expect.stringMatching(/^The app needs the module kafkajs,/) }],
    })
    expect(asked).toEqual([revision])
  })
})
