/** Answers of Google's that users, Google's pages and other people's tests have published, asked of the embedded cloud. */
import { describe, expect, it } from 'vitest'
import { fieldCase } from '../fixtures/field-cases.ts'
import { type Cloud, PROJECT as ID, REGION, startCloud, tokenFor } from './cloud.ts'

const AT = `projects/${ID}/locations/${REGION}`
const IMAGE = 'us-docker.pkg.dev/cloudrun/container/hello'
const DEPLOYER = `deployer@${ID}.iam.gserviceaccount.com`

type Limits = Record<string, string>
const container = (limits: Limits) => ({ image: IMAGE, resources: { limits, cpuIdle: true } })
const service = (limits: Limits, over: object = {}) => ({ template: { containers: [container(limits)], ...over } })
const deploy = (cloud: Cloud, body: unknown, query = '') =>
  cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app${query}`, body)

describe('T17: CPU and memory', fieldCase('T17'), () => {
  it.each<[Limits, object, string]>([
    [{ cpu: '3' }, {}, 'Must be equal to one of [.08-1], 1.0, 2.0, 4.0, 6.0, 8.0'],
    [{ cpu: '1500m' }, {}, 'Invalid value specified for container cpu.'],
    [{ cpu: '50m' }, {}, 'Invalid value specified for container cpu.'],
    [{ cpu: '16' }, {}, 'Invalid value specified for container cpu.'],
    [{ cpu: 'two' }, {}, 'Could not parse Quantity'],
    [{ cpu: '1', memory: '8Gi' }, {}, 'For 1.0 CPU, memory must be between 128Mi and 4Gi inclusive.'],
    [{ cpu: '8', memory: '64Gi' }, {}, 'For 8.0 CPU, memory must be between 4Gi and 32Gi inclusive.'],
    [{ cpu: '8', memory: '2Gi' }, {}, 'For 8.0 CPU, memory must be between 4Gi and 32Gi inclusive.'],
    [{ memory: '512Mb' }, {}, 'limits.memory: Could not parse Quantity'],
    [
      { cpu: '0.5' },
      { maxInstanceRequestConcurrency: 80 },
      'Invalid value specified for cpu. Total cpu < 1 is not supported with concurrency > 1.',
    ],
  ])('%j is refused', async (limits, over, message) => {
    await using cloud = await startCloud()
    const answer = await deploy(cloud, service(limits, over))
    expect([answer.status, answer.json.error.message]).toEqual([400, expect.stringContaining(message)])
  })

  it.each<Limits>([
    { cpu: '80m', memory: '128Mi' },
    { cpu: '0.5', memory: '1Gi' },
    { cpu: '1', memory: '4Gi' },
    { cpu: '2000m', memory: '8Gi' },
    { cpu: '4', memory: '2Gi' },
    { cpu: '6', memory: '24Gi' },
    { cpu: '8', memory: '32Gi' },
    { 'nvidia.com/gpu': '1', cpu: '20', memory: '80Gi' },
  ])('%j is taken', async limits => {
    await using cloud = await startCloud()
    const answer = await deploy(cloud, service(limits))
    expect(answer.status, JSON.stringify(answer.json)).toBe(200)
  })

  it('below one CPU an instance takes one request at a time', async () => {
    await using cloud = await startCloud()
    await deploy(cloud, service({ cpu: '0.5' }))
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${AT}/services/app`)
    expect(json.template.maxInstanceRequestConcurrency).toBe(1)
  })

  it('of a job are at least one CPU', async () => {
    await using cloud = await startCloud()
    const body = { template: { template: { containers: [container({ cpu: '0.5' })] } } }
    const answer = await cloud.ask('RUN', 'POST', `/v2/${AT}/jobs?jobId=batch`, body)
    expect(answer.json.error.message).toContain('Total cpu < 1 is not supported with gen2 execution environment')
  })
})

describe('a region that does not exist', () => {
  it('T22: is not implemented, in both versions of Cloud Run', fieldCase('T22'), async () => {
    await using cloud = await startCloud()
    const path = `/v2/projects/${ID}/locations/asia-notheast1/services?serviceId=app`
    const answer = await cloud.ask('RUN', 'POST', path, service({}))
    expect(answer.status).toBe(501)
    expect(answer.json.error.message).toBe('Operation is not implemented, or supported, or enabled.')
    const v1 = await cloud.ask('RUN', 'GET', `/v1/projects/${ID}/locations/asia-notheast1/services/app`)
    expect(v1.status).toBe(501)
  })

  it('is none of those that Cloud Run lists', async () => {
    await using cloud = await startCloud()
    const { json } = await cloud.ask('RUN', 'GET', `/v1/projects/${ID}/locations`)
    const ids = json.locations.map(({ locationId }: { locationId: string }) => locationId)
    expect(ids).toContain(REGION)
    expect(ids).toContain('europe-west12')
    expect(ids).not.toContain('asia-notheast1')
    expect(json.locations).toContainEqual({ name: `projects/${ID}/locations/${REGION}`, locationId: REGION })
  })

  it('has no Cloud Scheduler, which sounds like a missing permission', async () => {
    await using cloud = await startCloud()
    const path = `/v1/projects/${ID}/locations/us-east99/jobs`
    const body = { schedule: '0 3 * * *', httpTarget: { uri: 'https://example.com/' } }
    const { json } = await cloud.ask('CLOUDSCHEDULER', 'POST', path, body)
    expect(json.error).toEqual({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: `The principal (user or service account) lacks IAM permission "cloudscheduler.jobs.create" for the resource "projects/${ID}/locations/us-east99" (or the resource may not exist).`,
    })
  })
})

describe('Cloud Scheduler', () => {
  it('T19: refuses in a sentence and without details, for the job and for its account', fieldCase('T19'), async () => {
    await using cloud = await startCloud({
      users: { 'scheduler@example.com': 'C01abcdef' },
      grants: { project: [{ role: 'roles/cloudscheduler.admin', members: ['user:scheduler@example.com'] }] },
    })
    const who = (email: string) => tokenFor(cloud, email, { member: `user:${email}`, email })
    who('nobody@example.com')
    who('scheduler@example.com')
    const oidcToken = { serviceAccountEmail: DEPLOYER }
    const body = { schedule: '0 3 * * *', httpTarget: { uri: 'https://example.com/', oidcToken } }
    const create = (token: string) => cloud.ask('CLOUDSCHEDULER', 'POST', `/v1/${AT}/jobs`, body, token)
    const words = (permission: string, resource: string) => ({
      code: 403,
      status: 'PERMISSION_DENIED',
      message: `The principal (user or service account) lacks IAM permission "${permission}" for the resource "${resource}" (or the resource may not exist).`,
    })
    expect((await create('nobody@example.com')).json.error).toEqual(words('cloudscheduler.jobs.create', AT))
    expect((await create('scheduler@example.com')).json.error).toEqual(words('iam.serviceAccounts.actAs', DEPLOYER))
  })
})

describe('a dry run', () => {
  it('T20: hears what the organisation forbids, and saves nothing', fieldCase('T20'), async () => {
    await using cloud = await startCloud({
      orgPolicies: { project: { 'run.managed.requireInvokerIam': { rules: [{ enforce: true }] } } },
    })
    const answer = await deploy(cloud, { ...service({}), invokerIamDisabled: true }, '&validateOnly=true')
    expect(answer.json.error.message).toContain('Operation denied by custom org policy')
    expect((await deploy(cloud, service({}), '&validateOnly=true')).status).toBe(200)
    expect(cloud.world.services.size).toBe(0)
  })

  it('of a service of several regions is none', async () => {
    await using cloud = await startCloud()
    const body = { ...service({}), multiRegionSettings: { regions: ['us-central1', 'europe-west1'] } }
    const path = `/v2/projects/${ID}/locations/global/services?serviceId=app&validateOnly=true`
    expect((await cloud.ask('RUN', 'POST', path, body)).status).toBe(200)
    expect([...cloud.world.services.keys()]).toEqual([`projects/${ID}/locations/global/services/app`])
  })
})

describe('identities', () => {
  it('T24: an account that does not exist has no Gaia id', fieldCase('T24'), async () => {
    await using cloud = await startCloud()
    const path = `/v1/projects/-/serviceAccounts/nobody@${ID}.iam.gserviceaccount.com:generateAccessToken`
    const answer = await cloud.ask('IAMCREDENTIALS', 'POST', path, { scope: ['x'] })
    expect(answer.status).toBe(404)
    expect(answer.json.error.message).toBe(
      `Not found; Gaia id not found for email nobody@${ID}.iam.gserviceaccount.com`,
    )
  })

  it('T16: deny policies are found under a name that a client encoded once more', fieldCase('T16'), async () => {
    await using cloud = await startCloud({
      grants: { organization: [{ role: 'roles/iam.denyReviewer', members: ['user:owner@example.com'] }] },
      denyRules: {
        project: [
          {
            deniedPrincipals: ['principalSet://goog/public:all'],
            deniedPermissions: ['run.googleapis.com/services.delete'],
          },
        ],
      },
    })
    const list = async (slash: string) => {
      const node = `cloudresourcemanager.googleapis.com${slash}projects${slash}${ID}`
      return (await cloud.ask('IAM', 'GET', `/v2/policies/${node}/denypolicies`)).json
    }
    expect((await list('%2F')).policies).toHaveLength(1)
    expect(await list('%252F')).toEqual(await list('%2F'))
  })

  it(
    'T21: the Policy Troubleshooter does not know what it cannot see above the project',
    fieldCase('T21'),
    async () => {
      const someone = 'project-owner@example.com'
      await using cloud = await startCloud({
        users: { [someone]: 'C01abcdef' },
        grants: { project: [{ role: 'roles/owner', members: [`user:${someone}`] }] },
      })
      tokenFor(cloud, 'mere', { member: `user:${someone}`, email: someone })
      const accessTuple = {
        principal: 'stranger@example.com',
        fullResourceName: `//cloudresourcemanager.googleapis.com/projects/${ID}`,
        permission: 'run.services.create',
      }
      const ask = (token: string) =>
        cloud.ask('POLICYTROUBLESHOOTER', 'POST', '/v3/iam:troubleshoot', { accessTuple }, token)
      expect((await ask('mere')).json.overallAccessState).toBe('UNKNOWN_INFO')
      // This one administers the organisation too.
      expect((await ask('owner')).json.overallAccessState).toBe('CANNOT_ACCESS')
    },
  )

  it('T18: gcloud may ask about the policy of a service that it is going to create', fieldCase('T18'), async () => {
    await using cloud = await startCloud()
    const permissions = ['run.services.getIamPolicy', 'run.services.setIamPolicy']
    for (const path of [`/v1/${AT}/services/new`, `/v2/${AT}/services/new`, `/v2/${AT}/jobs/new`]) {
      const names = permissions.map(name => (path.includes('jobs') ? name.replace('services', 'jobs') : name))
      const { json } = await cloud.ask('RUN', 'POST', `${path}:testIamPermissions`, { permissions: names })
      expect(json).toEqual({ permissions: names })
    }
  })
})

it('T15: Cloud Build lists builds by project, with the parent as a parameter', fieldCase('T15'), async () => {
  await using cloud = await startCloud()
  const global = await cloud.ask(
    'CLOUDBUILD',
    'GET',
    `/v1/projects/${ID}/builds?parent=projects/${ID}/locations/global`,
  )
  expect(global.status).toBe(200)
  expect((await cloud.ask('CLOUDBUILD', 'GET', `/v1/${AT}/builds?projectId=${ID}`)).status).toBe(200)
  expect((await cloud.ask('CLOUDBUILD', 'GET', `/v1/projects/${ID}/builds?location=x`)).status).toBe(400)
})
