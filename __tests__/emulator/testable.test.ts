import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { AT, BUILDER, type Cloud, IMAGE, PROJECT, REGION, startCloud } from './cloud.ts'

const WORLD: WorldSpec = {
  buckets: [{ name: 'sources' }],
  repositories: [{ id: 'apps' }],
  services: { app: { service: { template: { containers: [{ image: IMAGE }] } } } },
  secrets: [{ name: 'api-key' }],
  keys: [{ name: 'ring/images' }],
  subnetworks: [{ name: 'apps' }],
}

/** Resource -> how its permissions are tested, a name that is testable there and one that is not. */
const RESOURCES: [
  kind: string,
  full: string,
  test: (cloud: Cloud, names: string[]) => ReturnType<Cloud['ask']>,
  yes: string,
  no: string,
][] = [
  [
    'project',
    `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`,
    posts('CLOUDRESOURCEMANAGER', `/v3/projects/${PROJECT}:`),
    'storage.objects.get',
    'resourcemanager.projects.create',
  ],
  [
    'bucket',
    '//storage.googleapis.com/projects/_/buckets/sources',
    testBucket,
    'storage.objects.get',
    'storage.buckets.create',
  ],
  [
    'repository',
    `//artifactregistry.googleapis.com/${AT}/repositories/apps`,
    posts('ARTIFACTREGISTRY', `/v1/${AT}/repositories/apps:`),
    'artifactregistry.repositories.uploadArtifacts',
    'artifactregistry.repositories.create',
  ],
  [
    'account',
    `//iam.googleapis.com/projects/${PROJECT}/serviceAccounts/${BUILDER}`,
    posts('IAM', `/v1/projects/-/serviceAccounts/${BUILDER}:`),
    'iam.serviceAccounts.actAs',
    'iam.roles.get',
  ],
  [
    'service',
    `//run.googleapis.com/${AT}/services/app`,
    posts('RUN', `/v2/${AT}/services/app:`),
    'run.services.setIamPolicy',
    'cloudbuild.builds.create',
  ],
  [
    'secret',
    `//secretmanager.googleapis.com/projects/${PROJECT}/secrets/api-key`,
    posts('SECRETMANAGER', `/v1/projects/${PROJECT}/secrets/api-key:`),
    'secretmanager.versions.access',
    'secretmanager.secrets.create',
  ],
  [
    'key',
    `//cloudkms.googleapis.com/${AT}/keyRings/ring/cryptoKeys/images`,
    posts('CLOUDKMS', `/v1/${AT}/keyRings/ring/cryptoKeys/images:`),
    'cloudkms.cryptoKeyVersions.useToEncrypt',
    'cloudkms.keyRings.create',
  ],
  [
    'subnetwork',
    `//compute.googleapis.com/projects/${PROJECT}/regions/${REGION}/subnetworks/apps`,
    posts('COMPUTE', `/compute/v1/projects/${PROJECT}/regions/${REGION}/subnetworks/apps/`),
    'compute.subnetworks.use',
    'compute.networks.use',
  ],
]

function posts(api: string, path: string) {
  return (cloud: Cloud, permissions: string[]) => cloud.ask(api, 'POST', `${path}testIamPermissions`, { permissions })
}
function testBucket(cloud: Cloud, names: string[]) {
  const query = names.map(name => `permissions=${name}`).join('&')
  return cloud.ask('STORAGE', 'GET', `/storage/v1/b/sources/iam/testPermissions?${query}`)
}

interface Row {
  name: string
  stage: string
  customRolesSupportLevel?: string
  apiDisabled?: boolean
}

async function testable(
  cloud: Cloud,
  fullResourceName: string,
  pageSize = 1000,
): Promise<{ rows: Row[]; pages: number }> {
  const rows: Row[] = []
  let pages = 0
  let pageToken: string | undefined
  do {
    const { status, json } = await cloud.ask('IAM', 'POST', '/v1/permissions:queryTestablePermissions', {
      fullResourceName,
      pageSize,
      ...(pageToken && { pageToken }),
    })
    expect(status).toBe(200)
    rows.push(...json.permissions)
    pages += 1
    pageToken = json.nextPageToken
  } while (pageToken)
  return { rows, pages }
}

describe('what can be tested where', () => {
  it.each(RESOURCES)(
    'is the same for queryTestablePermissions and testIamPermissions on a %s',
    async (_, full, test, yes, no) => {
      await using cloud = await startCloud(WORLD)
      const { rows } = await testable(cloud, full)
      const names = rows.map(row => row.name)
      expect(names).toContain(yes)
      expect(names).not.toContain(no)
      expect(new Set(names).size).toBe(names.length)
      // Everything listed is taken, a hundred at a time.
      for (let at = 0; at < names.length && at < 400; at += 100) {
        expect((await test(cloud, names.slice(at, at + 100))).status).toBe(200)
      }
      // One name that is not spoils the whole call.
      const spoilt = await test(cloud, [yes, no])
      expect(spoilt).toMatchObject({
        status: 400,
        json: { error: { message: `Permission ${no} is not valid for this resource.` } },
      })
      const invented = `${yes.split('.').slice(0, 2).join('.')}.invent`
      expect((await test(cloud, [invented])).status).toBe(400)
      expect((await test(cloud, ['storage.*'])).status).toBe(400)
      const many = Array.from({ length: 101 }, () => yes)
      expect((await test(cloud, many)).status).toBe(400)
      expect((await test(cloud, many.slice(1))).status).toBe(200)
    },
  )

  it('comes in pages of at most 1,000 names', async () => {
    await using cloud = await startCloud(WORLD)
    const project = `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`
    const whole = await testable(cloud, project)
    const small = await testable(cloud, project, 300)
    expect(small.pages).toBe(Math.ceil(whole.rows.length / 300))
    expect(small.rows).toEqual(whole.rows)
    const first = await cloud.ask('IAM', 'POST', '/v1/permissions:queryTestablePermissions', {
      fullResourceName: project,
    })
    expect(first.json.permissions).toHaveLength(100)
    const huge = { fullResourceName: project, pageSize: 1001 }
    expect((await cloud.ask('IAM', 'POST', '/v1/permissions:queryTestablePermissions', huge)).status).toBe(400)
  })

  it('says which APIs are off, and what custom roles may not have', async () => {
    await using cloud = await startCloud({
      ...WORLD,
      disabledApis: ['cloudscheduler.googleapis.com'],
      notInCustomRoles: ['source.repos.get'],
    })
    const { rows } = await testable(cloud, `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`)
    const row = (name: string) => rows.find(each => each.name === name)
    expect(row('cloudscheduler.jobs.create')).toEqual({
      name: 'cloudscheduler.jobs.create',
      stage: 'GA',
      apiDisabled: true,
    })
    expect(row('run.services.create')).toEqual({ name: 'run.services.create', stage: 'GA' })
    expect(row('cloudsql.instances.get')?.apiDisabled).toBeUndefined()
    expect(row('source.repos.get')?.customRolesSupportLevel).toBe('NOT_SUPPORTED')
  })

  it('is not told of what is not there', async () => {
    await using cloud = await startCloud(WORLD)
    const ask = (fullResourceName: string) =>
      cloud.ask('IAM', 'POST', '/v1/permissions:queryTestablePermissions', { fullResourceName })
    expect((await ask(`//run.googleapis.com/${AT}/services/absent`)).status).toBe(404)
    expect((await ask('projects/demo-project')).status).toBe(400)
  })
})

describe('custom roles', () => {
  const ROLES = `/v1/projects/${PROJECT}/roles`
  const create = (cloud: Cloud, roleId: string, includedPermissions: string[], token?: string) =>
    cloud.ask('IAM', 'POST', ROLES, { roleId, role: { title: 'T', includedPermissions, stage: 'GA' } }, token)

  it.each([['resourcemanager.projects.list'], ['source.repos.get'], ['storage.objects.invent']])(
    'cannot have %s',
    async permission => {
      await using cloud = await startCloud({ notInCustomRoles: ['source.repos.get'] })
      const { status, json } = await create(cloud, 'mine', ['storage.objects.get', permission])
      expect(status).toBe(400)
      expect(json.error.message).toBe(`Permission ${permission} is not valid.`)
      expect(cloud.world.customRoles.size).toBe(0)
    },
  )

  it('need iam.roles.create, an id of the right form that is free, and known fields', async () => {
    await using cloud = await startCloud()
    const editor = cloud.token('user:editor@example.com')
    expect((await create(cloud, 'mine', [], editor)).status).toBe(403)
    expect((await create(cloud, 'a-b', [])).status).toBe(400)
    expect((await create(cloud, 'mine', [])).status).toBe(200)
    expect((await create(cloud, 'mine', [])).status).toBe(409)
    expect((await cloud.ask('IAM', 'POST', ROLES, { roleId: 'other', role: { permissions: [] } })).status).toBe(400)
  })

  it('are changed field by field, and grant nothing once they are deleted', async () => {
    await using cloud = await startCloud({ buckets: [{ name: 'sources' }] })
    const dev = cloud.token('user:developer@example.com')
    await create(cloud, 'mine', ['storage.objects.get'])
    const role = `projects/${PROJECT}/roles/mine`
    const policies = `/v1/projects/${PROJECT}`
    const { json: policy } = await cloud.ask('CLOUDRESOURCEMANAGER', 'POST', `${policies}:getIamPolicy`, {})
    policy.bindings.push({ role, members: ['user:developer@example.com'] })
    expect((await cloud.ask('CLOUDRESOURCEMANAGER', 'POST', `${policies}:setIamPolicy`, { policy })).status).toBe(200)
    const held = async (permission: string) =>
      (
        await cloud.ask(
          'STORAGE',
          'GET',
          `/storage/v1/b/sources/iam/testPermissions?permissions=${permission}`,
          undefined,
          dev,
        )
      ).json.permissions ?? []
    expect(await held('storage.objects.get')).toEqual(['storage.objects.get'])
    const changed = await cloud.ask('IAM', 'PATCH', `${ROLES}/mine?updateMask=includedPermissions`, {
      includedPermissions: ['storage.objects.create'],
      title: 'left out by the mask',
    })
    expect(changed.json).toMatchObject({ name: role, title: 'T', includedPermissions: ['storage.objects.create'] })
    expect(await held('storage.objects.get')).toEqual([])
    expect(await held('storage.objects.create')).toEqual(['storage.objects.create'])
    expect((await cloud.ask('IAM', 'DELETE', `${ROLES}/mine`)).json.deleted).toBe(true)
    expect(await held('storage.objects.create')).toEqual([])
    expect((await cloud.ask('IAM', 'GET', ROLES)).json).toEqual({})
    expect((await create(cloud, 'mine', [])).json.error.status).toBe('FAILED_PRECONDITION')
    await cloud.ask('IAM', 'POST', `${ROLES}/mine:undelete`, {})
    expect(await held('storage.objects.create')).toEqual(['storage.objects.create'])
  })
})
