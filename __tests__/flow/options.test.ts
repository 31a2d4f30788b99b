/** The needs of options against the embedded cloud, which judges rights by code of its own. */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Finding } from '../../src/model.ts'
import { deploy } from './engine.ts'

const SECRET = '//secretmanager.googleapis.com/projects/demo-project/secrets/api-key'
const COMPUTE = 'serviceAccount:123456789012-compute@developer.gserviceaccount.com'
const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const RUN_AGENT = 'serviceAccount:service-123456789012@serverless-robot-prod.iam.gserviceaccount.com'
const IMAGES = 'us-docker.pkg.dev/other-project/apps/api:v1'
const REVIEWER = { role: 'roles/iam.securityReviewer', members: [DEPLOYER] }

async function preflight(inputs: Record<string, string>, world: WorldSpec = {}): Promise<Finding[]> {
  await using cloud = await startSandbox({ world })
  const { report } = await deploy(cloud, { mode: 'preflight', access: 'keep', ...inputs })
  return report.findings
}
const of = (found: Finding[], permission: string, principal?: string) =>
  found.filter(one => one.permission === permission && (!principal || one.principal === principal))

describe('a secret', () => {
  const inputs = { secrets: 'KEY=api-key:latest' }
  const access = 'secretmanager.versions.access'

  it('that the runtime account may not read is told with the one role on the one secret', async () => {
    const [finding] = of(await preflight(inputs), access)
    expect(finding).toMatchObject({
      ...{ status: 'fail', principal: COMPUTE, resource: SECRET, method: 'impersonation' },
      role: 'roles/secretmanager.secretAccessor',
    })
    expect(finding?.remedies[0]?.text).toMatch(/^gcloud secrets add-iam-policy-binding api-key --project=demo-project/)
  })

  it('that it may read by a grant on the secret alone passes', async () => {
    const grants = { [SECRET]: [{ role: 'roles/secretmanager.secretAccessor', members: [COMPUTE] }] }
    expect(of(await preflight(inputs, { grants }), access)).toMatchObject([{ status: 'pass', resource: SECRET }])
  })

  it('whose API is off is told by the API, before its rights', async () => {
    const found = await preflight(inputs, { disabledApis: ['secretmanager.googleapis.com'] })
    expect(found.find(({ id }) => id === 'api-disabled')).toMatchObject({
      status: 'fail',
      resource: '//serviceusage.googleapis.com/projects/demo-project/services/secretmanager.googleapis.com',
    })
    // What the API that is off hides is not told besides.
    expect(of(found, access)).toEqual([])
  })
})

describe('Cloud Run’s agent', () => {
  const mint = 'iam.serviceAccounts.getAccessToken'
  const lost = { revoke: { project: [{ role: 'roles/run.serviceAgent', members: [RUN_AGENT] }] } }

  it('that has lost its role is seen to by who may read the policies', async () => {
    const found = await preflight({}, { ...lost, grants: { organization: [REVIEWER] } })
    expect(of(found, mint, RUN_AGENT)).toMatchObject([{ status: 'warn', role: 'roles/run.serviceAgent' }])
    expect(of(found, mint, RUN_AGENT)[0]?.remedies[0]?.text).toContain(
      'gcloud projects add-iam-policy-binding demo-project',
    )
  })

  it('with its role is all right for who may read the policies, and not worth a word for others', async () => {
    expect(of(await preflight({}, { grants: { project: [REVIEWER] } }), mint, RUN_AGENT)).toMatchObject([
      { status: 'pass' },
    ])
    expect(of(await preflight({}), mint, RUN_AGENT)).toEqual([])
  })

  it('may not be known to read an image of another project, and that is said', async () => {
    const found = await preflight({ image: IMAGES, source: '' })
    const download = 'artifactregistry.repositories.downloadArtifacts'
    expect(of(found, download, RUN_AGENT)).toMatchObject([
      {
        status: 'unknown',
        resource: '//artifactregistry.googleapis.com/projects/other-project/locations/us/repositories/apps',
      },
    ])
    expect(of(found, download, DEPLOYER).map(({ status }) => status)).not.toContain('pass')
  })
})

describe('a bucket that is mounted', () => {
  const flags = (more = '') => `--add-volume=name=assets,type=cloud-storage,bucket=acme-assets${more}`
  const bucket = '//storage.googleapis.com/projects/_/buckets/acme-assets'
  const image = { image: 'us-docker.pkg.dev/cloudrun/container/hello', source: '' }
  const ask = (world: WorldSpec, more?: string) => preflight({ ...image, flags: flags(more) }, world)
  const there = (...roles: string[]): WorldSpec => ({
    buckets: [{ name: 'acme-assets', bindings: roles.map(role => ({ role, members: [COMPUTE] })) }],
    revoke: { project: [{ role: 'roles/run.builder', members: [COMPUTE] }] },
  })
  const storage = (found: Finding[]) => found.filter(({ permission }) => permission?.startsWith('storage.'))

  it('is the runtime account’s to read, with one role on the one bucket', async () => {
    const found = storage(await ask(there(), ',readonly=true'))
    expect(found.map(({ permission }) => permission)).toEqual(['storage.objects.list', 'storage.objects.get'])
    for (const finding of found)
      expect(finding).toMatchObject({
        ...{ status: 'fail', principal: COMPUTE, resource: bucket, method: 'impersonation' },
        role: 'roles/storage.objectViewer',
      })
    expect(found[0]?.remedies[0]?.text).toMatch(/^gcloud storage buckets add-iam-policy-binding gs:\/\/acme-assets /)
    const granted = storage(await ask(there('roles/storage.objectViewer'), ',readonly=true'))
    expect(granted.map(({ status }) => status)).toEqual(['pass', 'pass'])
  })

  it('and written to takes one wider role, and a reader alone is warned', async () => {
    const found = storage(await ask(there()))
    expect([...new Set(found.map(({ role }) => role))]).toEqual(['roles/storage.objectUser'])
    const reader = storage(await ask(there('roles/storage.objectViewer')))
    expect(reader.map(({ permission, status }) => [permission, status])).toEqual([
      ['storage.objects.list', 'pass'],
      ['storage.objects.get', 'pass'],
      ['storage.objects.create', 'warn'],
      ['storage.objects.delete', 'warn'],
    ])
  })

  it('may be another project’s, where no role on this one is offered for it', async () => {
    const foreign: WorldSpec = {
      projects: { platform: { number: '200000000001' } },
      buckets: [
        {
          ...{ name: 'acme-assets', project: 'platform' },
          bindings: [{ role: 'roles/storage.legacyBucketReader', members: [DEPLOYER] }],
        },
      ],
      revoke: { project: [{ role: 'roles/run.builder', members: [COMPUTE] }] },
    }
    const found = await preflight({ flags: flags(',readonly=true') }, foreign)
    const mounted = found.filter(({ resource }) => resource === bucket)
    expect(mounted.map(({ status, role }) => [status, role])).toEqual([
      ['fail', 'roles/storage.objectViewer'],
      ['fail', 'roles/storage.objectViewer'],
    ])
    const roles = mounted.flatMap(({ remedies }) => remedies.map(({ text }) => text)).join('\n')
    expect(roles).not.toMatch(/iam roles create[^\n]*storage\.objects/)
  })

  it('and does not exist is one finding', async () => {
    const found = await ask({}, ',readonly=true')
    expect(found.filter(({ id }) => id === 'resource-missing')).toMatchObject([
      { status: 'fail', resource: bucket, reason: expect.stringMatching(/^The bucket acme-assets does not exist; /) },
    ])
    expect(storage(found).map(({ status }) => status)).toEqual(['unknown', 'unknown'])
  })
})

it('asks about the images of all containers, each repository on its own', async () => {
  const flags = `--container=app --image=us-docker.pkg.dev/demo-project/apps/app:1 --port=8080 --container=proxy --image=${IMAGES}`
  const download = 'artifactregistry.repositories.downloadArtifacts'
  const world: WorldSpec = { repositories: [{ id: 'apps', location: 'us' }] }
  const found = of(await preflight({ source: '', flags }, world), download)
  const repository = (project: string) =>
    `//artifactregistry.googleapis.com/projects/${project}/locations/us/repositories/apps`
  expect(found.map(({ principal, resource }) => [principal, resource])).toEqual(
    expect.arrayContaining([
      [DEPLOYER, repository('demo-project')],
      [DEPLOYER, repository('other-project')],
      [RUN_AGENT, repository('other-project')],
    ]),
  )
})

it('asks about secrets and instances in volumes as in variables', async () => {
  const flags =
    '--add-volume=name=key,type=secret,secret=api-key,version=1,path=key --add-volume=name=db,type=cloudsql,instances=demo-project:europe-west1:orders'
  const found = await preflight({ flags })
  expect(of(found, 'secretmanager.versions.access').map(({ resource }) => resource)).toEqual([SECRET])
  expect(of(found, 'cloudsql.instances.connect').map(({ resource }) => resource)).toEqual([
    '//cloudsql.googleapis.com/projects/demo-project/instances/orders',
  ])
})

it('asks of an instance on its project, and believes the project’s yes', async () => {
  const flags = '--add-cloudsql-instances=db'
  const connect = 'cloudsql.instances.connect'
  const grants = { project: [{ role: 'roles/cloudsql.client', members: [COMPUTE] }] }
  expect(of(await preflight({ flags }, { grants }), connect)).toMatchObject([
    { status: 'pass', method: 'impersonation' },
  ])
  expect(of(await preflight({ flags }), connect)).toMatchObject([{ status: 'unknown' }])
  const seeing: WorldSpec = { grants: { organization: [REVIEWER] } }
  expect(of(await preflight({ flags }, seeing), connect)).toMatchObject([
    { status: 'fail', method: 'troubleshooter', role: 'roles/cloudsql.client' },
  ])
})
