/** How the source is built: inputs, what the last build had, gcloud's defaults; and the requests as gcloud sends them. */
import { describe, expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }
import {
  buildConfigOf,
  chooseBuild,
  DEFAULT_BASE_IMAGE,
  fallbackBuild,
  submitRequest,
} from '../../../src/service/build.ts'
import { VERSION } from '../../../src/version.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService } from '../../fixtures/facts.ts'

const DOCKER = { dockerfile: true, projectToml: false }
const PACKS = { dockerfile: false, projectToml: false }
const SOURCE = { bucket: 'run-sources-acme-prod-europe-west1', name: 'services/api/1.2-ab.zip', generation: '17' }
const IMAGE = 'europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api'

describe('the request to Run’s build API', () => {
  it('is gcloud’s for a Dockerfile', () => {
    expect(submitRequest(chooseBuild(aConfig(), 'acme-prod', null, DOCKER), 'api', SOURCE)).toEqual({
      dockerBuild: {},
      imageUri: IMAGE,
      storageSource: { bucket: SOURCE.bucket, object: SOURCE.name, generation: '17' },
      tags: ['service_api'],
    })
  })

  it('is gcloud’s for buildpacks', () => {
    expect(submitRequest(chooseBuild(aConfig(), 'acme-prod', null, PACKS), 'api', SOURCE)).toEqual({
      buildpackBuild: { baseImage: DEFAULT_BASE_IMAGE, enableAutomaticUpdates: false },
      imageUri: IMAGE,
      storageSource: { bucket: SOURCE.bucket, object: SOURCE.name, generation: '17' },
      tags: ['service_api'],
    })
  })

  it('names account, pool, variables, function and project.toml where they are known', () => {
    const config = aConfig({
      build: {
        serviceAccount: 'builder@acme-build.iam.gserviceaccount.com',
        workerPool: 'projects/acme-prod/locations/europe-west1/workerPools/w',
        env: { GOOGLE_NODE_RUN_SCRIPTS: 'build' },
        functionTarget: 'hello',
      },
    })
    const settings = chooseBuild(config, 'acme-prod', null, { dockerfile: false, projectToml: true })
    expect(submitRequest(settings, 'api', SOURCE)).toMatchObject({
      serviceAccount: 'projects/acme-build/serviceAccounts/builder@acme-build.iam.gserviceaccount.com',
      workerPool: 'projects/acme-prod/locations/europe-west1/workerPools/w',
      buildpackBuild: {
        environmentVariables: { GOOGLE_NODE_RUN_SCRIPTS: 'build' },
        functionTarget: 'hello',
        projectDescriptor: 'project.toml',
      },
    })
  })
})

describe('what the last build had', () => {
  const built = (buildConfig: object) => aService({ buildConfig })
  const last = built({
    imageUri: 'europe-west1-docker.pkg.dev/acme-prod/own/api',
    sourceLocation: 'gs://own-bucket/services/api/0.zip#1',
    serviceAccount: 'projects/acme-prod/serviceAccounts/builder@acme-prod.iam.gserviceaccount.com',
    workerPool: 'projects/acme-prod/locations/europe-west1/workerPools/w',
    baseImage: 'nodejs22',
    enableAutomaticUpdates: true,
    environmentVariables: { A: '1', B: '2' },
  })

  it('sticks, as with gcloud', () => {
    expect(chooseBuild(aConfig({ build: { env: { B: '3' } } }), 'acme-prod', last, PACKS)).toMatchObject({
      image: 'europe-west1-docker.pkg.dev/acme-prod/own/api',
      bucket: 'own-bucket',
      serviceAccount: 'projects/acme-prod/serviceAccounts/builder@acme-prod.iam.gserviceaccount.com',
      workerPool: 'projects/acme-prod/locations/europe-west1/workerPools/w',
      baseImage: 'nodejs22',
      automaticUpdates: true,
      env: { A: '1', B: '3' },
    })
  })

  it('goes where the inputs clear it', () => {
    const config = aConfig({
      build: { clear: ['serviceAccount', 'workerPool', 'baseImage'], envStrategy: 'overwrite', env: { C: '4' } },
    })
    const settings = chooseBuild(config, 'acme-prod', last, PACKS)
    expect(settings).toMatchObject({ baseImage: DEFAULT_BASE_IMAGE, automaticUpdates: false, env: { C: '4' } })
    expect(settings).not.toHaveProperty('serviceAccount')
    expect(settings).not.toHaveProperty('workerPool')
  })

  it('is of no matter to a Dockerfile as far as buildpacks go', () => {
    const settings = chooseBuild(aConfig(), 'acme-prod', last, DOCKER)
    expect(settings).toMatchObject({ kind: 'docker', automaticUpdates: false, env: {} })
    expect(settings).not.toHaveProperty('baseImage')
  })
})

describe('automatic base image updates', () => {
  it('come with a base image of one’s own on a new service only', () => {
    const config = aConfig({ build: { baseImage: 'nodejs22' } })
    expect(chooseBuild(config, 'acme-prod', null, PACKS).automaticUpdates).toBe(true)
    expect(chooseBuild(config, 'acme-prod', aService(), PACKS).automaticUpdates).toBe(false)
    expect(chooseBuild(aConfig(), 'acme-prod', null, PACKS).automaticUpdates).toBe(false)
  })
})

describe('the fallback to Cloud Build', () => {
  it('builds with Docker, logs to Cloud Logging, and has the time limit', () => {
    const config = aConfig({ build: { timeoutSeconds: 900 } })
    expect(fallbackBuild(chooseBuild(config, 'acme-prod', null, DOCKER), 'api', SOURCE)).toEqual({
      source: { storageSource: { bucket: SOURCE.bucket, object: SOURCE.name, generation: '17' } },
      steps: [
        {
          name: 'gcr.io/cloud-builders/docker',
          args: [
            ...['build', '--network', 'cloudbuild', '--no-cache', '-t', IMAGE, '.'],
            ...['--label', `google.source=gs://${SOURCE.bucket}/${SOURCE.name}#17`],
          ],
        },
      ],
      images: [IMAGE],
      tags: ['service_api'],
      options: { logging: 'CLOUD_LOGGING_ONLY' },
      timeout: '900s',
    })
  })

  it('builds with pack otherwise', () => {
    const build = fallbackBuild(
      chooseBuild(aConfig({ build: { env: { A: 'b' } } }), 'acme-prod', null, PACKS),
      'api',
      SOURCE,
    )
    const steps = build.steps as { name: string; args: string[] }[]
    expect(steps.map(({ name }) => name)).toEqual(['gcr.io/k8s-skaffold/pack', 'gcr.io/k8s-skaffold/pack'])
    expect(steps[1]?.args).toContain('A=b')
  })
})

describe('buildConfig', () => {
  it('tells what was built, keeps what we do not know, and leaves out what is output only', () => {
    const live = aService({ buildConfig: { name: 'projects/p/builds/1', workerPool: 'old', zzNew: 1 } as object })
    const settings = chooseBuild(aConfig({ build: { clear: ['workerPool'] } }), 'acme-prod', live, PACKS)
    expect(buildConfigOf(live, settings, 'gs://b/o#1')).toEqual({
      zzNew: 1,
      sourceLocation: 'gs://b/o#1',
      imageUri: IMAGE,
    })
  })
})

it('says the version of package.json', () => {
  expect(VERSION).toBe(manifest.version)
})
