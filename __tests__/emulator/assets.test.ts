import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { AT, type Cloud, IMAGE, NUMBER, PROJECT, REGION, startCloud, tokenFor } from './cloud.ts'

const RUNTIME = `runtime@${PROJECT}.iam.gserviceaccount.com`
const AGENT = `serviceAccount:service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
const DEV = 'developer@example.com'

/** A cloud with the token `dev` for somebody who holds nothing but what the spec grants. */
async function cloudWith(spec: WorldSpec = {}): Promise<Cloud> {
  const cloud = await startCloud({ serviceAccounts: { [RUNTIME]: {} }, ...spec })
  tokenFor(cloud, 'dev', { member: `user:${DEV}`, email: DEV })
  return cloud
}
const SECRETS = `/v1/projects/${PROJECT}/secrets`

describe('Secret Manager', () => {
  const secrets: WorldSpec['secrets'] = [
    { name: 'api-key', versions: { 1: 'DESTROYED', 2: 'ENABLED', 3: 'DISABLED' } },
    { name: 'empty', versions: {} },
  ]

  it('tells a secret and its versions by number, and no contents', async () => {
    await using cloud = await cloudWith({ secrets })
    const { json } = await cloud.ask('SECRETMANAGER', 'GET', `${SECRETS}/api-key`)
    expect(json).toEqual({ name: `projects/${NUMBER}/secrets/api-key`, replication: { automatic: {} } })
    const latest = await cloud.ask('SECRETMANAGER', 'GET', `${SECRETS}/api-key/versions/latest`)
    expect(latest.json).toEqual({ name: `projects/${NUMBER}/secrets/api-key/versions/3`, state: 'DISABLED' })
    const read = await cloud.ask('SECRETMANAGER', 'GET', `${SECRETS}/api-key/versions/2:access`)
    expect(read.json).toMatchObject({ name: `projects/${NUMBER}/secrets/api-key/versions/2`, payload: { data: '' } })
  })

  it.each([
    ['an absent secret', '/absent', 404, `Secret [projects/${NUMBER}/secrets/absent] not found.`],
    [
      'an absent version',
      '/api-key/versions/9',
      404,
      `Secret Version [projects/${NUMBER}/secrets/api-key/versions/9] not found.`,
    ],
    [
      'the latest version of none',
      '/empty/versions/latest:access',
      404,
      `Secret [projects/${NUMBER}/secrets/empty] not found or has no versions.`,
    ],
    [
      'a disabled version',
      '/api-key/versions/latest:access',
      400,
      `Secret Version [projects/${NUMBER}/secrets/api-key/versions/3] is in DISABLED state.`,
    ],
  ])('refuses %s', async (_, path, status, message) => {
    await using cloud = await cloudWith({ secrets })
    const answer = await cloud.ask('SECRETMANAGER', 'GET', SECRETS + path)
    expect(answer).toMatchObject({ status, json: { error: { code: status, message } } })
  })

  it.each([
    ['/api-key', 'secretmanager.secrets.get', 'api-key'],
    ['/absent', 'secretmanager.secrets.get', 'absent'],
    ['/api-key/versions/latest:access', 'secretmanager.versions.access', 'api-key/versions/latest'],
    ['/api-key:getIamPolicy', 'secretmanager.secrets.getIamPolicy', 'api-key'],
  ])('tells a stranger who asks for %s only that %s is missing', async (path, permission, name) => {
    await using cloud = await cloudWith({ secrets })
    const { status, json } = await cloud.ask('SECRETMANAGER', 'GET', SECRETS + path, undefined, 'dev')
    const resource = `projects/${PROJECT}/secrets/${name}`
    expect(status).toBe(403)
    expect(json.error.message).toBe(
      `Permission '${permission}' denied for resource '${resource}' (or it may not exist).`,
    )
    expect(json.error.details[0]).toMatchObject({ reason: 'IAM_PERMISSION_DENIED', metadata: { permission, resource } })
  })

  it('keeps a policy on the secret, guarded by its etag, that is seen by a test of permissions there', async () => {
    await using cloud = await cloudWith({ secrets })
    const read = await cloud.ask(
      'SECRETMANAGER',
      'GET',
      `${SECRETS}/api-key:getIamPolicy?options.requestedPolicyVersion=3`,
    )
    expect(read.json).toEqual({ etag: 'ACAB' })
    const bindings = [{ role: 'roles/secretmanager.secretAccessor', members: [`user:${DEV}`] }]
    const policy = { ...read.json, bindings }
    const set = (sent: unknown) =>
      cloud.ask('SECRETMANAGER', 'POST', `${SECRETS}/api-key:setIamPolicy`, { policy: sent })
    expect((await set(policy)).json).toMatchObject({ version: 1, bindings })
    expect(await set(policy)).toMatchObject({ status: 409, json: { error: { status: 'ABORTED' } } })
    const permissions = ['secretmanager.versions.access', 'secretmanager.secrets.setIamPolicy']
    const test = (name: string) =>
      cloud.ask('SECRETMANAGER', 'POST', `${SECRETS}/${name}:testIamPermissions`, { permissions }, 'dev')
    expect((await test('api-key')).json).toEqual({ permissions: ['secretmanager.versions.access'] })
    expect((await test('absent')).json).toEqual({})
  })

  it('names projects by number in conditions', async () => {
    const at = (project: string) => ({
      role: 'roles/secretmanager.secretAccessor',
      members: [`user:${DEV}`],
      condition: {
        title: 't',
        expression: `resource.name.startsWith("projects/${project}/secrets/api-key/versions/")`,
      },
    })
    for (const [project, status] of [
      [NUMBER, 200],
      [PROJECT, 403],
    ] as const) {
      await using cloud = await cloudWith({ secrets, grants: { project: [at(project)] } })
      const path = `${SECRETS}/api-key/versions/2:access`
      expect((await cloud.ask('SECRETMANAGER', 'GET', path, undefined, 'dev')).status).toBe(status)
    }
  })

  it('has every secret that is named in a world that lists none', async () => {
    await using cloud = await cloudWith()
    expect((await cloud.ask('SECRETMANAGER', 'GET', `${SECRETS}/whatever`)).status).toBe(200)
    await using none = await cloudWith({ secrets: [] })
    expect((await none.ask('SECRETMANAGER', 'GET', `${SECRETS}/whatever`)).status).toBe(404)
  })
})

const accessor = { role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${RUNTIME}`] }

describe('a release checks what its revision refers to', () => {
  const release = (
    cloud: Cloud,
    template: Record<string, unknown>,
    env: [name: string, secret: string, version?: string][] = [],
  ) =>
    cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, {
      template: {
        serviceAccount: RUNTIME,
        containers: [
          {
            image: IMAGE,
            env: env.map(([name, secret, version = 'latest']) => ({
              name,
              valueSource: { secretKeyRef: { secret, version } },
            })),
          },
        ],
        ...template,
      },
    })
  const conditionOf = async (cloud: Cloud) => {
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${AT}/services/app/revisions`)
    return json.revisions[0].conditions[0]
  }

  it('lists every secret that is not there or not readable, a line each', async () => {
    await using cloud = await cloudWith({
      secrets: [{ name: 'theirs' }, { name: 'old', versions: { 1: 'DESTROYED' }, bindings: [accessor] }],
    })
    const { json } = await release(cloud, {}, [
      ['A', 'absent'],
      ['B', 'theirs'],
      ['C', 'old', '1'],
    ])
    const at = (i: number) => `spec.template.spec.containers[0].env[${i}].value_from.secret_key_ref.name: `
    const [first, second, third] = json.error.message.split('\n')
    expect(first).toMatch(/^Revision 'app-00001-\w{3}' is not ready and cannot serve traffic\. /)
    expect(first).toContain(`${at(0)}Secret projects/${NUMBER}/secrets/absent/versions/latest was not found`)
    expect(second).toContain(`${at(1)}Permission denied on secret: projects/${NUMBER}/secrets/theirs/versions/latest`)
    expect(third).toBe(
      `${at(2)}Failed to access secret projects/${NUMBER}/secrets/old/versions/1: Secret Version [projects/${NUMBER}/secrets/old/versions/1] is in DESTROYED state.`,
    )
    expect(await conditionOf(cloud)).toMatchObject({ state: 'CONDITION_FAILED', reason: 'SECRETS_ACCESS_CHECK_FAILED' })
  })

  it('takes a grant on the secret alone, also in another project', async () => {
    await using cloud = await cloudWith({
      projects: { 'shared-infra': {} },
      secrets: [
        { name: 'near', bindings: [accessor] },
        { name: 'far', project: 'shared-infra', bindings: [accessor] },
      ],
    })
    const { json } = await release(cloud, {}, [
      ['A', 'near'],
      ['B', 'projects/shared-infra/secrets/far'],
    ])
    expect(json.error).toBeUndefined()
  })

  it.each<[what: string, template: Record<string, unknown>, spec: WorldSpec, reason: string, message: string]>([
    [
      'a key that its agent may not use',
      { encryptionKey: `${AT}/keyRings/ring/cryptoKeys/images` },
      { keys: [{ name: 'ring/images' }] },
      'ENCRYPTION_KEY_PERMISSION_DENIED',
      "Permission 'cloudkms.cryptoKeyVersions.useToEncrypt' denied",
    ],
    [
      'a connector that is not there',
      { vpcAccess: { connector: `${AT}/connectors/absent` } },
      { connectors: [{ name: 'apps' }] },
      'VPC_NETWORK_NOT_FOUND',
      `VPC connector ${AT}/connectors/absent does not exist, or Cloud Run does not have permission to use it.`,
    ],
    [
      "a subnetwork of another project, without its agent's right to it",
      {
        vpcAccess: { networkInterfaces: [{ subnetwork: `projects/host-project/regions/${REGION}/subnetworks/apps` }] },
      },
      { projects: { 'host-project': {} }, subnetworks: [{ name: 'apps', project: 'host-project' }] },
      'VPC_NETWORK_NOT_FOUND',
      `Required 'compute.subnetworks.use' permission for 'projects/host-project/regions/${REGION}/subnetworks/apps'`,
    ],
  ])('refuses %s', async (_, template, spec, reason, message) => {
    await using cloud = await cloudWith(spec)
    const { json } = await release(cloud, template)
    expect(json.error.message).toContain(message)
    expect(await conditionOf(cloud)).toMatchObject({ state: 'CONDITION_FAILED', reason })
  })

  it('takes the key, the connector and the subnetwork that its agent may use', async () => {
    await using cloud = await cloudWith({
      projects: { 'host-project': {} },
      keys: [
        { name: 'ring/images', bindings: [{ role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', members: [AGENT] }] },
      ],
      subnetworks: [
        { name: 'apps', project: 'host-project', bindings: [{ role: 'roles/compute.networkUser', members: [AGENT] }] },
      ],
    })
    const { json } = await release(cloud, {
      encryptionKey: `${AT}/keyRings/ring/cryptoKeys/images`,
      vpcAccess: { networkInterfaces: [{ subnetwork: `projects/host-project/regions/${REGION}/subnetworks/apps` }] },
    })
    expect(json.error).toBeUndefined()
    const { json: other } = await cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=other`, {
      template: { containers: [{ image: IMAGE }], vpcAccess: { connector: `${AT}/connectors/apps` } },
    })
    expect(other.error).toBeUndefined()
  })
})

describe('keys, networks, databases and pools', () => {
  const KEY = `${AT}/keyRings/ring/cryptoKeys/images`
  const SUBNETWORK = `projects/${PROJECT}/regions/${REGION}/subnetworks/apps`
  const spec: WorldSpec = {
    keys: [{ name: 'ring/images' }],
    subnetworks: [{ name: 'apps' }],
    connectors: [{ name: 'apps' }],
    sqlInstances: [{ name: 'main' }],
    workerPools: [{ name: 'pool' }],
  }

  it.each([
    ['CLOUDKMS', `/v1/${KEY}`, { name: KEY, purpose: 'ENCRYPT_DECRYPT' }],
    ['COMPUTE', `/compute/v1/${SUBNETWORK}`, { kind: 'compute#subnetwork', name: 'apps' }],
    ['VPCACCESS', `/v1/${AT}/connectors/apps`, { name: `${AT}/connectors/apps`, state: 'READY' }],
    ['SQL', `/v1/projects/${PROJECT}/instances/main`, { connectionName: `${PROJECT}:${REGION}:main` }],
    ['CLOUDBUILD', `/v1/${AT}/workerPools/pool`, { name: `${AT}/workerPools/pool`, state: 'RUNNING' }],
  ])('%s shows what is there to who may see it, and tells what is not', async (api, path, shown) => {
    await using cloud = await cloudWith(spec)
    expect((await cloud.ask(api, 'GET', path)).json).toMatchObject(shown)
    expect((await cloud.ask(api, 'GET', path, undefined, 'dev')).status).toBe(403)
    const absent = await cloud.ask(api, 'GET', path.replace(/\w+$/, 'absent'))
    expect(absent).toMatchObject({ status: 404, json: { error: { code: 404 } } })
    expect((await cloud.ask(api, 'GET', path.replace(/\w+$/, 'absent'), undefined, 'dev')).status).toBe(403)
  })

  it.each([
    [
      'CLOUDKMS',
      `/v1/${KEY}:`,
      'roles/cloudkms.cryptoKeyEncrypterDecrypter',
      'cloudkms.cryptoKeyVersions.useToEncrypt',
    ],
    ['COMPUTE', `/compute/v1/${SUBNETWORK}/`, 'roles/compute.networkUser', 'compute.subnetworks.use'],
  ])('%s keeps policies that a test of permissions sees', async (api, path, role, permission) => {
    await using cloud = await cloudWith(spec)
    const test = () => cloud.ask(api, 'POST', `${path}testIamPermissions`, { permissions: [permission] }, 'dev')
    expect((await test()).json).toEqual({})
    const { json: policy } = await cloud.ask(api, 'GET', `${path}getIamPolicy`)
    const bindings = [{ role, members: [`user:${DEV}`] }]
    const written = await cloud.ask(api, 'POST', `${path}setIamPolicy`, { policy: { ...policy, bindings } })
    expect(written.json).toMatchObject({ bindings })
    expect((await test()).json).toEqual({ permissions: [permission] })
    const denied = await cloud.ask(api, 'POST', `${path}setIamPolicy`, { policy: written.json }, 'dev')
    expect(denied.status).toBe(403)
    const foreign = await cloud.ask(api, 'POST', `${path}testIamPermissions`, {
      permissions: [permission, 'run.services.get'],
    })
    expect(foreign).toMatchObject({
      status: 400,
      json: { error: { message: 'Permission run.services.get is not valid for this resource.' } },
    })
    const unfit = await cloud.ask(api, 'POST', `${path}setIamPolicy`, {
      policy: { bindings: [{ role: 'roles/run.invoker', members: [`user:${DEV}`] }] },
    })
    expect(unfit.json.error.message).toBe('Role roles/run.invoker is not supported for this resource.')
  })

  it('has errors of the older shape where Google does', async () => {
    await using cloud = await cloudWith(spec)
    const subnetwork = await cloud.ask('COMPUTE', 'GET', `/compute/v1/${SUBNETWORK}`, undefined, 'dev')
    const message = `Required 'compute.subnetworks.get' permission for '${SUBNETWORK}'`
    expect(subnetwork.json).toEqual({
      error: { code: 403, message, errors: [{ message, domain: 'global', reason: 'forbidden' }] },
    })
    const sql = await cloud.ask('SQL', 'GET', `/v1/projects/${PROJECT}/instances/main`, undefined, 'dev')
    expect(sql.json.error.errors[0].reason).toBe('notAuthorized')
  })

  it('refuses what no message has', async () => {
    await using cloud = await cloudWith(spec)
    const sent = { permissions: ['compute.subnetworks.use'], resource: 'x' }
    const { status, json } = await cloud.ask('COMPUTE', 'POST', `/compute/v1/${SUBNETWORK}/testIamPermissions`, sent)
    expect(status).toBe(400)
    expect(json.error.message).toContain('Unknown name "resource"')
  })

  it('are off with their API', async () => {
    await using cloud = await cloudWith({ ...spec, disabledApis: ['cloudkms.googleapis.com'] })
    const { status, json } = await cloud.ask('CLOUDKMS', 'GET', `/v1/${KEY}`)
    expect(status).toBe(403)
    expect(json.error.details[0]).toMatchObject({
      reason: 'SERVICE_DISABLED',
      metadata: { service: 'cloudkms.googleapis.com' },
    })
  })
})

describe('builds in a private pool', () => {
  const build = (cloud: Cloud, name: string, token = 'dev') =>
    cloud.ask(
      'CLOUDBUILD',
      'POST',
      `/v1/${AT}/builds`,
      { steps: [{ name: 'bash', args: ['true'] }], options: { logging: 'CLOUD_LOGGING_ONLY', pool: { name } } },
      token,
    )
  const builder = [
    { role: 'roles/run.sourceDeveloper', members: [`user:${DEV}`] },
    { role: 'roles/iam.serviceAccountUser', members: [`user:${DEV}`] },
  ]
  const user = { role: 'roles/cloudbuild.workerPoolUser', members: [`user:${DEV}`] }
  const pool = `projects/shared-infra/locations/${REGION}/workerPools/pool`
  const spec: WorldSpec = { projects: { 'shared-infra': {} }, workerPools: [{ name: 'pool', project: 'shared-infra' }] }

  it("need cloudbuild.workerpools.use on the pool's project, which the role for source deploys lacks", async () => {
    await using cloud = await cloudWith({ ...spec, grants: { project: [...builder, user] } })
    expect(await build(cloud, pool)).toMatchObject({
      status: 403,
      json: { error: { message: 'The caller does not have permission' } },
    })
    await using granted = await cloudWith({ ...spec, grants: { project: builder, 'projects/shared-infra': [user] } })
    expect((await build(granted, pool)).status).toBe(200)
  })

  it("through Cloud Run need its agent's right, for a pool of another project alone", async () => {
    const submit = (cloud: Cloud, workerPool: string) =>
      cloud.ask('RUN', 'POST', `/v2/${AT}/builds:submit`, {
        storageSource: { bucket: 'sources', object: 'absent.zip' },
        imageUri: `${REGION}-docker.pkg.dev/${PROJECT}/apps/app`,
        dockerBuild: {},
        workerPool,
      })
    const message = async (cloud: Cloud, name: string) => (await submit(cloud, name)).json.error.message
    const pools = { ...spec, workerPools: [{ name: 'pool', project: 'shared-infra' }, { name: 'pool' }] }
    await using cloud = await cloudWith(pools)
    expect(await message(cloud, pool)).toBe('The caller does not have permission')
    // Beyond the pool, what fails is the source that is not there.
    expect(await message(cloud, `${AT}/workerPools/pool`)).toContain('could not resolve source')
    const agent = { role: 'roles/cloudbuild.workerPoolUser', members: [AGENT] }
    await using granted = await cloudWith({ ...pools, grants: { 'projects/shared-infra': [agent] } })
    expect(await message(granted, pool)).toContain('could not resolve source')
  })

  it('need the pool', async () => {
    await using cloud = await cloudWith(spec)
    const absent = pool.replace(/pool$/, 'absent')
    expect(await build(cloud, absent, 'owner')).toMatchObject({
      status: 404,
      json: { error: { message: `workerpool not found: "${absent}"` } },
    })
  })
})
