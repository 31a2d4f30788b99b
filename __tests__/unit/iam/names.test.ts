/** Which resources a run means: gcloud's names, and what the live service remembers. */
import { describe, expect, it } from 'vitest'
import {
  askedRuntimeAccount,
  bucketName,
  chooseBucket,
  chooseRepository,
  chooseWorkerPool,
  emailOf,
  fullName,
  homeOfAccount,
  imageName,
  isLegacyBuildAccount,
  namedBuildAccount,
  projectOfAccount,
  repositoryOfImage,
  servingRevision,
} from '../../../src/iam/names.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService } from '../../fixtures/facts.ts'

const STANDARD = 'projects/acme-prod/locations/europe-west1/repositories/cloud-run-source-deploy'

describe('the staging bucket', () => {
  it.each([
    ['acme-prod', 'run-sources-acme-prod-europe-west1'],
    ['example.com:acme', 'run-sources-example_com_acme-europe-west1'],
    ['my-google-project', 'run-sources-my-elgoog-project-europe-west1'],
    ['google.com:google', 'run-sources-elgoog_com_elgoog-europe-west1'],
  ])('of %s is called %s, as with gcloud', (project, name) => expect(bucketName(project, 'europe-west1')).toBe(name))

  const remembering = aService({ buildConfig: { sourceLocation: 'gs://old-bucket/services/api/1.zip#17' } })
  it.each([
    ['named by the input', aConfig({ build: { bucket: 'mine' } }), remembering, { name: 'mine', from: 'input' }],
    ['that of the previous source', aConfig(), remembering, { name: 'old-bucket', from: 'service' }],
    ['the default', aConfig(), aService(), { name: 'run-sources-acme-prod-europe-west1', from: 'default' }],
    ['the default for a new service', aConfig(), null, { name: 'run-sources-acme-prod-europe-west1', from: 'default' }],
  ])('is %s', (_, config, service, chosen) => expect(chooseBucket(config, 'acme-prod', service)).toEqual(chosen))
})

describe('the repository', () => {
  const built = (imageUri: string) => aService({ buildConfig: { imageUri } })
  it.each([
    [
      'a short name',
      aConfig({ build: { repository: 'mine' } }),
      null,
      'projects/acme-prod/locations/europe-west1/repositories/mine',
      'input',
    ],
    [
      'a long name',
      aConfig({ build: { repository: 'projects/o/locations/us/repositories/r' } }),
      null,
      'projects/o/locations/us/repositories/r',
      'input',
    ],
    ['remembered', aConfig(), built('us-docker.pkg.dev/o/r/api'), 'projects/o/locations/us/repositories/r', 'service'],
    [
      'remembered as the default',
      aConfig(),
      built('europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api'),
      STANDARD,
      'default',
    ],
    ['remembered elsewhere', aConfig(), built('gcr.io/o/api'), STANDARD, 'default'],
    ['new', aConfig(), null, STANDARD, 'default'],
  ])('%s', (_, config, service, name, from) =>
    expect(chooseRepository(config, 'acme-prod', service)).toEqual({ name, from }),
  )

  it.each([
    ['europe-west1-docker.pkg.dev/p/r/s', 'projects/p/locations/europe-west1/repositories/r'],
    ['us-docker.pkg.dev/p/r/s@sha256:00', 'projects/p/locations/us/repositories/r'],
    ['us-docker.pkg.dev/example.com/p/r/s', 'projects/example.com:p/locations/us/repositories/r'],
    ['gcr.io/p/s', undefined],
    ['us-docker.pkg.dev/p', undefined],
    [undefined, undefined],
  ])('of the image %s is %s', (image, name) => expect(repositoryOfImage(image)).toBe(name))

  it('gives images their name, and gets it back', () => {
    expect(imageName(STANDARD, 'api')).toBe('europe-west1-docker.pkg.dev/acme-prod/cloud-run-source-deploy/api')
    const domain = 'projects/example.com:p/locations/us/repositories/r'
    expect(imageName(domain, 'api')).toBe('us-docker.pkg.dev/example.com/p/r/api')
    expect(repositoryOfImage(imageName(domain, 'api'))).toBe(domain)
  })
})

describe('accounts', () => {
  const builtAs = aService({
    buildConfig: { serviceAccount: 'projects/p/serviceAccounts/b@p.iam.gserviceaccount.com' },
  })
  it('builds as the input says, else as last time, else as the default', () => {
    const named = aConfig({ build: { serviceAccount: 'projects/p/serviceAccounts/a@p.iam.gserviceaccount.com' } })
    expect(namedBuildAccount(named, builtAs)).toEqual({ name: 'a@p.iam.gserviceaccount.com', from: 'input' })
    expect(namedBuildAccount(aConfig(), builtAs)).toEqual({ name: 'b@p.iam.gserviceaccount.com', from: 'service' })
    expect(namedBuildAccount(aConfig(), aService())).toBeUndefined()
  })

  it('builds in the pool of last time unless the input names another', () => {
    const pool = 'projects/p/locations/l/workerPools/w'
    const service = aService({ buildConfig: { workerPool: pool } })
    expect(chooseWorkerPool(aConfig(), service)).toEqual({ name: pool, from: 'service' })
    expect(chooseWorkerPool(aConfig({ build: { workerPool: 'x' } }), service)).toEqual({ name: 'x', from: 'input' })
    expect(chooseWorkerPool(aConfig(), null)).toBeUndefined()
  })

  const path = 'template.serviceAccount'
  it.each([
    ['silent', [], undefined],
    [
      'set',
      [{ from: 'flags', path, op: 'set' as const, value: 'a@p.iam.gserviceaccount.com' }],
      'a@p.iam.gserviceaccount.com',
    ],
    ['set to nothing', [{ from: 'flags', path, op: 'set' as const, value: '' }], null],
    ['cleared', [{ from: 'flags', path, op: 'clear' as const }], null],
    [
      'set twice',
      [
        { from: 'a', path, op: 'set' as const, value: 'a@x' },
        { from: 'b', path, op: 'set' as const, value: 'b@x' },
      ],
      'b@x',
    ],
  ])('runtime account that the inputs ask for: %s', (_, edits, asked) =>
    expect(askedRuntimeAccount(aConfig({ edits }))).toBe(asked),
  )

  it.each([
    ['a@p.iam.gserviceaccount.com', 'p'],
    ['a@p.example.com.iam.gserviceaccount.com', 'example.com:p'],
    ['123-compute@developer.gserviceaccount.com', '123'],
    ['123@cloudbuild.gserviceaccount.com', '123'],
    ['p@appspot.gserviceaccount.com', 'p'],
    ['service-123@serverless-robot-prod.iam.gserviceaccount.com', undefined],
    ['someone@example.com', undefined],
  ])('%s belongs to the project %s', (email, project) => expect(projectOfAccount(email)).toBe(project))

  it.each([
    ['a@p.iam.gserviceaccount.com', 'p'],
    ['a@other.iam.gserviceaccount.com', 'other'],
    ['a@p.example.com.iam.gserviceaccount.com', 'example.com:p'],
    ['123-compute@developer.gserviceaccount.com', 'p'],
    ['456-compute@developer.gserviceaccount.com', undefined],
    ['p@appspot.gserviceaccount.com', 'p'],
    ['other@appspot.gserviceaccount.com', undefined],
    ['113456789012345678901', undefined],
  ])('IAM is asked about %s under the project %s', (email, home) => expect(homeOfAccount(email, 'p', '123')).toBe(home))

  it('a default account is asked about under - while the number of the project is not known', () =>
    expect(homeOfAccount('123-compute@developer.gserviceaccount.com', 'p', undefined)).toBeUndefined())

  it('knows the legacy build account', () => {
    expect(isLegacyBuildAccount('123@cloudbuild.gserviceaccount.com')).toBe(true)
    expect(isLegacyBuildAccount('123-compute@developer.gserviceaccount.com')).toBe(false)
    expect(isLegacyBuildAccount('x@cloudbuild.iam.gserviceaccount.com')).toBe(false)
  })

  it('takes emails out of every spelling', () => {
    expect(emailOf('projects/-/serviceAccounts/a@b')).toBe('a@b')
    expect(emailOf('serviceAccount:a@b')).toBe('a@b')
    expect(emailOf('a@b')).toBe('a@b')
  })

  it('names an account below its own project, and a default account below the project of the run', () => {
    const other = 'a@other.iam.gserviceaccount.com'
    expect(fullName.account(other, 'p')).toBe(`//iam.googleapis.com/projects/other/serviceAccounts/${other}`)
    const compute = '123-compute@developer.gserviceaccount.com'
    expect(fullName.account(compute, 'p')).toBe(`//iam.googleapis.com/projects/p/serviceAccounts/${compute}`)
  })
})

describe('the revision that serves', () => {
  const latest = { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST' as const }
  const revision = (name: string) => ({ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' as const, revision: name })
  const ready = 'projects/p/locations/l/services/api/revisions/api-2'
  it.each([
    ['the latest ready one', { traffic: [{ ...latest, percent: 100 }], latestReadyRevision: ready }, 'api-2'],
    [
      'the pinned one',
      {
        traffic: [
          { ...revision('api-1'), percent: 100 },
          { ...revision('api-2'), tag: 'pr' },
        ],
      },
      'api-1',
    ],
    [
      'the one with the most traffic',
      {
        traffic: [
          { ...revision('api-1'), percent: 10 },
          { ...revision('api-3'), percent: 90 },
        ],
      },
      'api-3',
    ],
    [
      'what is live before what is wanted',
      { traffic: [{ ...latest, percent: 100 }], trafficStatuses: [{ ...revision('api-1'), percent: 100 }] },
      'api-1',
    ],
    ['the latest where there is no traffic', { traffic: [], latestReadyRevision: ready }, 'api-2'],
    ['none of a service that was never ready', { traffic: [{ ...latest, percent: 100 }] }, undefined],
  ])('is %s', (_, service, name) => expect(servingRevision(service)).toBe(name))
})
