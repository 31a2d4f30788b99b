import { describe, expect, it } from 'vitest'
import { authorize } from '../../src/emulator/policies/authorize.ts'
import { fullName } from '../../src/emulator/world/resources.ts'
import type { World } from '../../src/emulator/world/world.ts'
import { AT, BUILDER, IMAGE, NUMBER, PROJECT, REGION } from './cloud.ts'
import { gcloudIn, installed } from './gcloud.ts'

const RUNTIME = `runtime@${PROJECT}.iam.gserviceaccount.com`
const MEMBER = `serviceAccount:${RUNTIME}`
const runtimeMay = (world: World, permission: string, resource: string) =>
  authorize(world, { member: MEMBER, email: RUNTIME }, permission, resource)

/** `role member` of the policy that is set on the resource. */
const pairs = (world: World, resource: string) =>
  (world.policies.get(resource)?.at(-1)?.bindings ?? []).flatMap(({ role, members = [] }) =>
    members.map(member => `${role} ${member}`),
  )

/** Command that grants -> what the runtime account may afterwards and not before. */
const GRANTS: [command: string, args: string[], permission: string, resource: string][] = [
  [
    'projects',
    ['projects', 'add-iam-policy-binding', PROJECT, '--role=roles/logging.logWriter', '--condition=None'],
    'logging.logEntries.create',
    fullName.project(PROJECT),
  ],
  [
    'storage buckets',
    ['storage', 'buckets', 'add-iam-policy-binding', 'gs://sources', '--role=roles/storage.objectViewer'],
    'storage.objects.get',
    fullName.bucket('sources'),
  ],
  [
    'artifacts repositories',
    [
      'artifacts',
      'repositories',
      'add-iam-policy-binding',
      'apps',
      `--location=${REGION}`,
      '--role=roles/artifactregistry.writer',
    ],
    'artifactregistry.repositories.uploadArtifacts',
    fullName.repository(`${AT}/repositories/apps`),
  ],
  [
    'iam service-accounts',
    ['iam', 'service-accounts', 'add-iam-policy-binding', BUILDER, '--role=roles/iam.serviceAccountUser'],
    'iam.serviceAccounts.actAs',
    fullName.serviceAccount(PROJECT, BUILDER),
  ],
  [
    'run services',
    ['run', 'services', 'add-iam-policy-binding', 'app', `--region=${REGION}`, '--role=roles/run.invoker'],
    'run.routes.invoke',
    fullName.service(`${AT}/services/app`),
  ],
  [
    'functions of the first generation',
    ['functions', 'add-iam-policy-binding', 'first', `--region=${REGION}`, '--role=roles/cloudfunctions.invoker'],
    'cloudfunctions.functions.invoke',
    fullName.function(`${AT}/functions/first`),
  ],
  [
    'secrets',
    ['secrets', 'add-iam-policy-binding', 'api-key', '--role=roles/secretmanager.secretAccessor'],
    'secretmanager.versions.access',
    fullName.secret(PROJECT, 'api-key'),
  ],
  [
    'kms keys',
    [
      'kms',
      'keys',
      'add-iam-policy-binding',
      'images',
      '--keyring=ring',
      `--location=${REGION}`,
      '--role=roles/cloudkms.cryptoKeyEncrypterDecrypter',
    ],
    'cloudkms.cryptoKeyVersions.useToEncrypt',
    fullName.cryptoKey(`${AT}/keyRings/ring/cryptoKeys/images`),
  ],
  [
    'compute networks subnets',
    [
      'compute',
      'networks',
      'subnets',
      'add-iam-policy-binding',
      'apps',
      `--region=${REGION}`,
      '--role=roles/compute.networkUser',
    ],
    'compute.subnetworks.use',
    fullName.subnetwork(`projects/${PROJECT}/regions/${REGION}/subnetworks/apps`),
  ],
]

const WORLD = {
  serviceAccounts: { [RUNTIME]: {} },
  buckets: [{ name: 'sources' }],
  repositories: [{ id: 'apps' }],
  services: { app: { service: { template: { containers: [{ image: IMAGE }] } } } },
  functions: { first: { generation: 1 as const } },
  secrets: [{ name: 'api-key' }],
  keys: [{ name: 'ring/images' }],
  subnetworks: [{ name: 'apps' }],
}

describe.skipIf(!installed)('the remedies that people type, with the real gcloud', () => {
  it.each(GRANTS)(
    '%s add-iam-policy-binding grants, and keeps what was granted before',
    async (_, args, permission, resource) => {
      await using gcloud = await gcloudIn(WORLD)
      const { world } = gcloud.cloud
      const before = pairs(world, resource)
      expect(runtimeMay(world, permission, resource)).toBe(false)
      const { code, err } = await gcloud.run(...args, `--member=${MEMBER}`)
      expect(code, err).toBe(0)
      expect(runtimeMay(world, permission, resource)).toBe(true)
      expect(pairs(world, resource)).toEqual(expect.arrayContaining(before))
    },
  )

  it('iam roles create makes a custom role that projects add-iam-policy-binding grants', async () => {
    await using gcloud = await gcloudIn(WORLD)
    const { world } = gcloud.cloud
    const made = await gcloud.run(
      'iam',
      'roles',
      'create',
      'sourceBuilder',
      `--project=${PROJECT}`,
      '--title=Source builder',
      '--permissions=storage.objects.get,artifactregistry.repositories.uploadArtifacts,logging.logEntries.create',
      '--stage=GA',
    )
    expect(made.code, made.err).toBe(0)
    const role = `projects/${PROJECT}/roles/sourceBuilder`
    expect(world.customRoles.get(role)).toMatchObject({ title: 'Source builder', stage: 'GA' })
    const bound = await gcloud.run(
      'projects',
      'add-iam-policy-binding',
      PROJECT,
      `--role=${role}`,
      `--member=${MEMBER}`,
      '--condition=None',
    )
    expect(bound.code, bound.err).toBe(0)
    expect(runtimeMay(world, 'storage.objects.get', fullName.bucket('sources'))).toBe(true)
    const more = await gcloud.run(
      'iam',
      'roles',
      'update',
      'sourceBuilder',
      `--project=${PROJECT}`,
      '--add-permissions=storage.objects.create',
    )
    expect(more.code, more.err).toBe(0)
    expect(runtimeMay(world, 'storage.objects.create', fullName.bucket('sources'))).toBe(true)
    const again = await gcloud.run('iam', 'roles', 'create', 'sourceBuilder', `--project=${PROJECT}`)
    expect(again.err).toContain('A role named sourceBuilder in projects/demo-project already exists.')
  })

  it('services enable and iam service-accounts enable undo what was switched off', async () => {
    await using gcloud = await gcloudIn({
      serviceAccounts: { [RUNTIME]: { disabled: true } },
      disabledApis: ['run.googleapis.com', 'cloudbuild.googleapis.com'],
    })
    const { world } = gcloud.cloud
    const apis = await gcloud.run(
      'services',
      'enable',
      'run.googleapis.com',
      'cloudbuild.googleapis.com',
      `--project=${PROJECT}`,
    )
    expect(apis.code, apis.err).toBe(0)
    expect(world.projects.get(PROJECT)?.apis).toContain('run.googleapis.com')
    const account = await gcloud.run('iam', 'service-accounts', 'enable', RUNTIME)
    expect(account.err).toContain(`Enabled service account [${RUNTIME}].`)
    expect(world.serviceAccounts.get(RUNTIME)?.disabled).toBe(false)
  })

  it('grants on an account of another project, and on a secret there', async () => {
    const there = 'runtime@shared-infra.iam.gserviceaccount.com'
    await using gcloud = await gcloudIn({
      ...WORLD,
      users: { 'owner@example.com': 'C01abcdef' },
      projects: { 'shared-infra': {} },
      serviceAccounts: { [RUNTIME]: {}, [there]: {} },
      secrets: [{ name: 'api-key', project: 'shared-infra' }],
    })
    const { world } = gcloud.cloud
    const agent = `serviceAccount:service-${NUMBER}@serverless-robot-prod.iam.gserviceaccount.com`
    const account = await gcloud.run(
      'iam',
      'service-accounts',
      'add-iam-policy-binding',
      there,
      '--project=shared-infra',
      `--member=${agent}`,
      '--role=roles/iam.serviceAccountTokenCreator',
    )
    expect(account.code, account.err).toBe(0)
    expect(
      authorize(
        world,
        { member: agent, email: agent.slice('serviceAccount:'.length) },
        'iam.serviceAccounts.getAccessToken',
        fullName.serviceAccount('shared-infra', there),
      ),
    ).toBe(true)
    const secret = await gcloud.run(
      'secrets',
      'add-iam-policy-binding',
      'api-key',
      '--project=shared-infra',
      `--member=${MEMBER}`,
      '--role=roles/secretmanager.secretAccessor',
    )
    expect(secret.code, secret.err).toBe(0)
    expect(runtimeMay(world, 'secretmanager.versions.access', fullName.secret('shared-infra', 'api-key'))).toBe(true)
    const absent = await gcloud.run('secrets', 'describe', 'api-key')
    expect(absent.err).toContain(`Secret [projects/${NUMBER}/secrets/api-key] not found.`)
  })
})
