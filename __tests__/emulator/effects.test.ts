import { describe, expect, it } from 'vitest'
import { AT, type Cloud, PROJECT, startCloud } from './cloud.ts'

const DEV = 'developer@example.com'
const viewer = { role: 'roles/run.viewer', members: [`user:${DEV}`] }

describe('what takes effect later', () => {
  it('a grant reads as written at once and works after delays.grantMs', async () => {
    await using cloud = await startCloud({ delays: { grantMs: 120_000 } })
    const policy = (verb: string, body: unknown) =>
      cloud.ask('CLOUDRESOURCEMANAGER', 'POST', `/v1/projects/${PROJECT}:${verb}`, body)
    const { json } = await policy('getIamPolicy', {})
    json.bindings.push(viewer)
    expect((await policy('setIamPolicy', { policy: json })).status).toBe(200)
    expect((await policy('getIamPolicy', {})).json.bindings).toContainEqual(viewer)
    const list = () => cloud.ask('RUN', 'GET', `/v2/${AT}/services`, undefined, cloud.token(`user:${DEV}`))
    expect((await list()).status).toBe(403)
    cloud.world.clock.advance(119_000)
    expect((await list()).status).toBe(403)
    cloud.world.clock.advance(2_000)
    expect((await list()).status).toBe(200)
  })

  it.each([
    ['enable', 'run.googleapis.com:enable', {}],
    ['batchEnable', ':batchEnable', { serviceIds: ['run.googleapis.com', 'cloudbuild.googleapis.com'] }],
  ])(
    '%s shows the API as enabled when its operation is done; its methods answer after delays.enableMs',
    async (_, path, body) => {
      await using cloud = await startCloud({
        disabledApis: ['run.googleapis.com', 'cloudbuild.googleapis.com'],
        delays: { enableMs: 60_000, operationMs: 5_000 },
      })
      const services = `/v1/projects/${PROJECT}/services`
      const state = async () => (await cloud.ask('SERVICEUSAGE', 'GET', `${services}/run.googleapis.com`)).json.state
      const list = () => cloud.ask('RUN', 'GET', `/v2/${AT}/services`)
      const sent = await cloud.ask('SERVICEUSAGE', 'POST', `${services}${path.startsWith(':') ? '' : '/'}${path}`, body)
      expect(await state()).toBe('DISABLED')
      cloud.world.clock.advance(5_000)
      expect((await cloud.ask('SERVICEUSAGE', 'GET', `/v1/${sent.json.name}`)).json.done).toBe(true)
      expect(await state()).toBe('ENABLED')
      const early = await list()
      expect(early.status).toBe(403)
      expect(early.json.error.details[0].reason).toBe('SERVICE_DISABLED')
      cloud.world.clock.advance(60_000)
      expect((await list()).status).toBe(200)
    },
  )
})

/** Basic roles have no permission on objects; a bucket's own bindings for their holders do (Cloud Storage: IAM roles, basic roles). */
describe('owners, editors and viewers of the project reach objects through the bucket', () => {
  const held = async (cloud: Cloud, member: string, names: string[]) => {
    const query = names.map(name => `permissions=${name}`).join('&')
    const path = `/storage/v1/b/sources/iam/testPermissions?${query}`
    return (await cloud.ask('STORAGE', 'GET', path, undefined, cloud.token(member))).json.permissions ?? []
  }
  const OBJECTS = ['storage.objects.get', 'storage.objects.create', 'storage.objects.list']
  const onProject = async (cloud: Cloud, member: string) =>
    (
      await cloud.ask(
        'CLOUDRESOURCEMANAGER',
        'POST',
        `/v3/projects/${PROJECT}:testIamPermissions`,
        { permissions: OBJECTS },
        cloud.token(member),
      )
    ).json.permissions ?? []
  const viewers = { role: 'roles/viewer', members: [`user:${DEV}`] }
  const create = (cloud: Cloud, uniform: boolean) =>
    cloud.ask('STORAGE', 'POST', `/storage/v1/b?project=${PROJECT}`, {
      name: 'sources',
      iamConfiguration: { uniformBucketLevelAccess: { enabled: uniform } },
    })

  it.each([
    ['owner@example.com', OBJECTS],
    ['editor@example.com', OBJECTS],
    [DEV, ['storage.objects.get', 'storage.objects.list']],
  ])('%s of a new bucket with uniform access', async (email, expected) => {
    await using cloud = await startCloud({ grants: { project: [viewers] } })
    await create(cloud, true)
    expect(await onProject(cloud, `user:${email}`)).toEqual([])
    expect((await held(cloud, `user:${email}`, OBJECTS)).sort()).toEqual([...expected].sort())
  })

  it('shows these bindings in the policy of a new bucket, those on objects with uniform access alone', async () => {
    const people = [`projectEditor:${PROJECT}`, `projectOwner:${PROJECT}`]
    const bucketRoles = [
      { role: 'roles/storage.legacyBucketOwner', members: people },
      { role: 'roles/storage.legacyBucketReader', members: [`projectViewer:${PROJECT}`] },
    ]
    await using cloud = await startCloud()
    await create(cloud, false)
    expect((await cloud.ask('STORAGE', 'GET', '/storage/v1/b/sources/iam')).json.bindings).toEqual(bucketRoles)
    await using uniform = await startCloud()
    await create(uniform, true)
    expect((await uniform.ask('STORAGE', 'GET', '/storage/v1/b/sources/iam')).json.bindings).toEqual([
      ...bucketRoles,
      { role: 'roles/storage.legacyObjectOwner', members: people },
      { role: 'roles/storage.legacyObjectReader', members: [`projectViewer:${PROJECT}`] },
    ])
  })

  it('ends with the bindings, and reaches an account that is an editor by its project role alone', async () => {
    const account = `builder@${PROJECT}.iam.gserviceaccount.com`
    await using cloud = await startCloud({
      serviceAccounts: { [account]: {} },
      grants: { project: [{ role: 'roles/editor', members: [`serviceAccount:${account}`] }] },
      buckets: [{ name: 'sources' }],
    })
    expect(await held(cloud, `serviceAccount:${account}`, ['storage.objects.get'])).toEqual(['storage.objects.get'])
    const { json } = await cloud.ask('STORAGE', 'GET', '/storage/v1/b/sources/iam')
    const bindings = json.bindings.filter((binding: { role: string }) => !binding.role.includes('legacyObject'))
    expect((await cloud.ask('STORAGE', 'PUT', '/storage/v1/b/sources/iam', { ...json, bindings })).status).toBe(200)
    expect(await held(cloud, `serviceAccount:${account}`, ['storage.objects.get'])).toEqual([])
  })
})
