/** Building: followed to its end, the fallback to Cloud Build, cancelling, and causes in the preflight's words. */
import { describe, expect, it } from 'vitest'
import { Cancelled, UserError } from '../../../src/errors.ts'
import { errorFromResponse } from '../../../src/google/wire-level/api-error.ts'
import { chooseBuild } from '../../../src/service/build.ts'
import { buildImage } from '../../../src/steps/build-image.ts'
import type { Build } from '../../../src/wire.ts'
import { aConfig, DEPLOYER } from '../../fixtures/config.ts'
import { COMPUTE, RESOURCE } from '../../fixtures/facts.ts'
import { aClock, aGoogle, anApiError, aWorld, resources } from './world.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const NAME = 'projects/acme-prod/locations/europe-west1/builds/b-1'
const OPERATION = 'projects/acme-prod/locations/europe-west1/operations/b-1'
const build: Build = {
  id: 'b-1',
  name: NAME.replace('acme-prod', '123456789012'),
  status: 'QUEUED',
  logUrl: 'https://console.cloud.google.com/b-1',
}
const success: Build = { ...build, status: 'SUCCESS', results: { images: [{ name: 'i', digest: DIGEST }] } }
const source = {
  object: { bucket: 'b', name: 'o.zip', generation: '1' },
  digest: 'd',
  files: 1,
  bytes: 1,
}
const docker = { dockerfile: true, projectToml: false }

const step = (config = aConfig(), kind = docker) =>
  buildImage(resources(), chooseBuild(config, 'acme-prod', null, kind), 'api', [])
const submitted = { buildOperation: { name: 'o', metadata: { build } } }

/** Operations as they come, one per poll. */
function operations(...seen: { done?: boolean; build: Build; error?: boolean }[]) {
  const asked: string[] = []
  return {
    asked,
    getOperation: async (name: string) => {
      asked.push(name)
      const next = seen[Math.min(asked.length, seen.length) - 1]
      return {
        name,
        done: next?.done ?? false,
        metadata: { build: next?.build ?? build },
        ...(next?.done && !next.error && { response: next.build }),
        ...(next?.error && { error: { code: 2, message: 'Build failed; check build logs for details' } }),
      }
    },
  }
}

async function failure(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UserError)
  return error as UserError
}

describe('a build', () => {
  it('is followed closely, and its image is known by digest', async () => {
    const cloudBuild = operations({ build }, { build: { ...build, status: 'WORKING' } }, { done: true, build: success })
    const world = aWorld({ run: { submitBuild: async () => submitted }, cloudBuild }, { made: { source } })
    await step().apply(world)
    expect(world.made.build).toEqual({
      id: 'b-1',
      name: NAME,
      logUrl: 'https://console.cloud.google.com/b-1',
      image: `${resources().image}@${DIGEST}`,
      digest: DIGEST,
    })
    expect(cloudBuild.asked).toEqual([OPERATION, OPERATION, OPERATION])
    expect(world.clock.slept).toEqual([300, 450, 450])
    expect(world.lines).toContain('Build b-1: WORKING')
  })

  it.each([[5], [30], [120], [600], [3_600]])(
    'of %i s is seen to end within half a second, or within 2 % of its time if it takes longer than half a minute',
    async seconds => {
      const world = aWorld({ run: { submitBuild: async () => submitted } }, { made: { source } })
      let asked = 0
      const getOperation = async (name: string) => {
        asked++
        return { name, done: world.clock.now() >= seconds * 1000, metadata: { build }, response: success }
      }
      await step().apply({ ...world, google: aGoogle({ run: world.google.run, cloudBuild: { getOperation } }) })
      const late = world.clock.now() - seconds * 1000
      expect(late).toBeLessThan(seconds <= 30 ? 500 : seconds * 20)
      expect(asked).toBeLessThan(600)
    },
  )

  it('goes on where the quota for looking at it is used up, more slowly', async () => {
    let asked = 0
    const getOperation = async (name: string) => {
      if (++asked === 1) throw anApiError(429, 'Quota exceeded')
      return { name, done: true, metadata: { build: success }, response: success }
    }
    const world = aWorld(
      { run: { submitBuild: async () => submitted }, cloudBuild: { getOperation } },
      { made: { source } },
    )
    await step().apply(world)
    expect(world.made.build?.digest).toBe(DIGEST)
    expect(world.clock.slept).toEqual([300, 3_600])
  })

  it('is followed by itself where its operation may not be read', async () => {
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: { getOperation: () => Promise.reject(anApiError(403, 'no')), getBuild: async () => success },
      },
      { made: { source } },
    )
    await step().apply(world)
    expect(world.made.build?.digest).toBe(DIGEST)
  })

  it('goes to Cloud Build itself where Run’s build API answers 404', async () => {
    const created: unknown[] = []
    const world = aWorld(
      {
        run: { submitBuild: () => Promise.reject(anApiError(404, 'Not found', { code: 'NOT_FOUND' })) },
        cloudBuild: {
          createBuild: async (project, location, request) => {
            created.push([project, location, request.options])
            return { name: 'o', metadata: { build: { ...build, name: 'projects/1/locations/global/builds/b-1' } } }
          },
          getOperation: async name => {
            created.push(name)
            return { name, done: true, response: success }
          },
        },
      },
      { made: { source } },
    )
    await step().apply(world)
    expect(created).toEqual([
      ['acme-prod', 'global', { logging: 'CLOUD_LOGGING_ONLY' }],
      'projects/acme-prod/locations/global/operations/b-1',
    ])
  })

  it('does not fall back where base images are to be updated automatically, which only Run’s API can do', async () => {
    const error = anApiError(404, 'Not found', { code: 'NOT_FOUND' })
    const world = aWorld({ run: { submitBuild: () => Promise.reject(error) } }, { made: { source } })
    const config = aConfig({ build: { baseImage: 'nodejs22' } })
    await expect(step(config, { dockerfile: false, projectToml: false }).apply(world)).rejects.toBe(error)
  })
})

describe('cancelling', () => {
  const cancelling = (onCancel: 'cancel-build' | 'leave') => {
    const controller = new AbortController()
    const cancelled: string[] = []
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: { ...operations({ build }), cancel: async name => void cancelled.push(name) },
      },
      {
        made: { source },
        config: { onCancel },
        signal: controller.signal,
        clock: aClock(() => controller.abort(new Cancelled('got SIGINT'))),
      },
    )
    return { world, cancelled }
  }

  it('stops the build', async () => {
    const { world, cancelled } = cancelling('cancel-build')
    await expect(step().apply(world)).rejects.toBeInstanceOf(Cancelled)
    expect(cancelled).toEqual([NAME])
    expect(world.made.findings).toMatchObject([
      { id: 'cancelled', status: 'warn', reason: `The build ${NAME} was cancelled.` },
    ])
  })

  it('leaves it with on_cancel: leave, and says so', async () => {
    const { world, cancelled } = cancelling('leave')
    await expect(step().apply(world)).rejects.toBeInstanceOf(Cancelled)
    expect(cancelled).toEqual([])
    expect(world.lines.at(-1)).toContain('continues')
  })

  it('happens to a build that takes longer than build_timeout', async () => {
    const cancelled: string[] = []
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: { ...operations({ build }), cancel: async name => void cancelled.push(name) },
      },
      { made: { source } },
    )
    const error = await failure(step(aConfig({ build: { timeoutSeconds: 30 } })).apply(world))
    expect(error.findings[0]).toMatchObject({ id: 'build-failed', status: 'fail' })
    expect(error.message).toContain('build_timeout (30s)')
    expect(cancelled).toEqual([NAME])
  })
})

describe('a build that fails', () => {
  const detail =
    'failed to push i: denied: Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "projects/p" (or it may not exist)'
  const failed: Build = {
    ...build,
    status: 'FAILURE',
    statusDetail: detail,
    failureInfo: { type: 'PUSH_NOT_AUTHORIZED', detail },
  }

  it('for a permission gets the finding and the remedies of the preflight, then the failure with the end of its log', async () => {
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: operations({ done: true, error: true, build: failed }),
        logging: { buildLog: async () => ['Step 1', '::error::gotcha', 'ERROR: push failed'] },
      },
      { made: { source } },
    )
    const { findings } = await failure(step().apply(world))
    expect(findings[0]).toMatchObject({
      id: 'build-account-permission',
      status: 'fail',
      principal: `serviceAccount:${COMPUTE}`,
      permission: 'artifactregistry.repositories.uploadArtifacts',
      role: 'roles/artifactregistry.writer',
      resource: RESOURCE.repository,
    })
    expect(findings[0]?.remedies.map(({ kind }) => kind)).toEqual(['gcloud', 'terraform', 'console'])
    expect(findings[1]).toMatchObject({ id: 'build-failed', remedies: [{ kind: 'console', text: build.logUrl }] })
    expect(findings[1]?.reason).toContain('ERROR: push failed')
    expect(world.lines.some(line => line.startsWith('::'))).toBe(false)
    expect(world.lines).toContain('| ::error::gotcha')
  })

  it('for a reason of the app says what the last words of its log come to', async () => {
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: operations({ done: true, error: true, build: { ...build, status: 'FAILURE' } }),
        logging: { buildLog: async () => ['npm ci', 'npm error missing script: build', 'Finished'] },
      },
      { made: { source } },
    )
    const { findings } = await failure(step().apply(world))
    expect(findings.map(({ id }) => id)).toEqual(['build-failed'])
    expect(findings[0]?.reason).toBe(
      'package.json has no script "build", which the build calls. Nothing was deployed.\n\nnpm ci\nnpm error missing script: build\nFinished',
    )
  })

  it('for a push that names no permission is the build account’s all the same', async () => {
    const unnamed = { type: 'PUSH_NOT_AUTHORIZED', detail: 'failed to push i: unauthorized' }
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: operations({
          done: true,
          error: true,
          build: { ...failed, statusDetail: '', failureInfo: unnamed },
        }),
        logging: { buildLog: async () => [] },
      },
      { made: { source } },
    )
    const { findings } = await failure(step().apply(world))
    expect(findings[0]).toMatchObject({
      id: 'build-account-permission',
      permission: 'artifactregistry.repositories.uploadArtifacts',
      role: 'roles/artifactregistry.writer',
    })
  })

  it('fails no worse where its log may not be read', async () => {
    const world = aWorld(
      {
        run: { submitBuild: async () => submitted },
        cloudBuild: operations({ done: true, build: { ...build, status: 'TIMEOUT' } }),
        logging: { buildLog: () => Promise.reject(anApiError(403, 'no')) },
      },
      { made: { source } },
    )
    const { findings } = await failure(step().apply(world))
    expect(findings[0]?.reason).toMatch(
      /^The build exceeded its time limit\. .*Nothing was deployed\. The run could not read its log/,
    )
  })

  it('before it begins, since the build account may not read the source', async () => {
    const message = `Invalid build request. could not resolve source: googleapi: Error 403: ${COMPUTE} does not have storage.objects.get access to the Google Cloud Storage object., forbidden`
    const body = JSON.stringify({ error: { code: 400, status: 'INVALID_ARGUMENT', message } })
    const refusal = errorFromResponse(400, body, 'POST run.googleapis.com/v2/projects/p/locations/l/builds:submit')
    const world = aWorld({ run: { submitBuild: () => Promise.reject(refusal) } }, { made: { source } })
    const { findings } = await failure(step().apply(world))
    expect(findings[0]).toMatchObject({
      id: 'build-account-permission',
      principal: `serviceAccount:${COMPUTE}`,
      permission: 'storage.objects.get',
      role: 'roles/storage.objectViewer',
      resource: RESOURCE.bucket,
    })
  })

  it('before it begins, since the deployer may not act as the build account', async () => {
    const message = `caller does not have permission to act as service account projects/p/serviceAccounts/${COMPUTE}`
    const world = aWorld({ run: { submitBuild: () => Promise.reject(anApiError(403, message)) } }, { made: { source } })
    const { findings } = await failure(step().apply(world))
    expect(findings[0]).toMatchObject({
      id: 'act-as-build-account',
      principal: `serviceAccount:${DEPLOYER}`,
      permission: 'iam.serviceAccounts.actAs',
      role: 'roles/iam.serviceAccountUser',
      resource: RESOURCE.account,
    })
  })

  it('before it begins, for the deployer’s own lack', async () => {
    const error = anApiError(403, 'The caller does not have permission', { permission: 'cloudbuild.builds.create' })
    const world = aWorld({ run: { submitBuild: () => Promise.reject(error) } }, { made: { source } })
    const { findings } = await failure(step().apply(world))
    expect(findings[0]).toMatchObject({
      id: 'deployer-permission',
      principal: `serviceAccount:${DEPLOYER}`,
      permission: 'cloudbuild.builds.create',
      resource: RESOURCE.project,
    })
  })
})
