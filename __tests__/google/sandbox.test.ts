/** Every client against the embedded cloud, as the deployer signs in to it: the whole way of a source deploy, call by call. */
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { connect } from '../../src/google/connect.ts'
import type { Google } from '../../src/google/google.ts'
import type { ApiError } from '../../src/google/wire-level/api-error.ts'
import { poll } from '../../src/google/wire-level/operation.ts'
import type { CredentialSource } from '../../src/inputs/config.ts'
import { aConfig } from '../fixtures/config.ts'
import { failure } from './cloud.ts'

const PROJECT = 'demo-project'
const NUMBER = '123456789012'
const REGION = 'us-central1'
const PLACE = `projects/${PROJECT}/locations/${REGION}`
const SERVICE = `${PLACE}/services/hello`
const BUILDER = `${NUMBER}-compute@developer.gserviceaccount.com`
const PROVIDER = `projects/${NUMBER}/locations/global/workloadIdentityPools/github/providers/my-repo`
const DEPLOYER = `deployer@${PROJECT}.iam.gserviceaccount.com`

/** Signs in as the toolkit of a runner does. */
async function signIn(env: Record<string, string>): Promise<Google> {
  const idToken = async (audience: string) => {
    const url = `${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`
    const headers = { authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` }
    const { value } = (await (await fetch(url, { headers })).json()) as { value: string }
    return value
  }
  const credentials: CredentialSource = {
    kind: 'workload-identity-federation',
    provider: PROVIDER,
    audience: `https://iam.googleapis.com/${PROVIDER}`,
    serviceAccount: DEPLOYER,
    delegates: [],
  }
  const config = aConfig({ credentials, project: PROJECT, region: REGION })
  return connect(config, { env, mask: () => undefined, idToken }, new AbortController().signal)
}

/** A zip with one file that is not compressed, as small as they get. */
async function* aZip() {
  const name = Buffer.from('Dockerfile')
  const content = Buffer.from('FROM nginx\n')
  /** The fields that local and central headers share, from `at`: checksum, both sizes, length of the name. */
  const header = (signature: number, size: number, at: number) => {
    const bytes = Buffer.alloc(size)
    bytes.writeUInt32LE(signature)
    bytes.writeUInt32LE(crc32(content), at)
    bytes.writeUInt32LE(content.length, at + 4)
    bytes.writeUInt32LE(content.length, at + 8)
    bytes.writeUInt16LE(name.length, at + 12)
    return bytes
  }
  const local = Buffer.concat([header(0x04034b50, 30, 14), name, content])
  const central = Buffer.concat([header(0x02014b50, 46, 16), name])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  yield Buffer.concat([local, central, end])
}

describe('the embedded cloud', () => {
  it('takes a source deploy from the first question to a public service', async () => {
    await using cloud = await startSandbox('open-project')
    const google = await signIn(cloud.env)
    expect(await google.resourceManager.getProject(PROJECT)).toMatchObject({
      projectId: PROJECT,
      name: `projects/${NUMBER}`,
    })
    expect(await google.serviceUsage.enabled(PROJECT, ['run.googleapis.com'])).toEqual({ 'run.googleapis.com': true })
    expect(await google.run.getService(SERVICE)).toBeNull()
    expect(await google.cloudBuild.defaultServiceAccount(PROJECT, REGION)).toBe(BUILDER)

    const bucket = `run-sources-${PROJECT}-${REGION}`
    if (!(await google.storage.getBucket(bucket))) await google.storage.createBucket(PROJECT, bucket, REGION)
    const { projectNumber } = (await google.storage.getBucket(bucket)) ?? {}
    expect(projectNumber).toBe(NUMBER)
    const repository = `${PLACE}/repositories/cloud-run-source-deploy`
    if (!(await google.artifactRegistry.getRepository(repository))) {
      await google.artifactRegistry.createRepository(PLACE, 'cloud-run-source-deploy', 'Cloud Run Source Deployments')
    }
    expect(await google.artifactRegistry.getRepository(repository)).toMatchObject({ format: 'DOCKER' })

    const object = await google.storage.upload(bucket, 'services/hello/1.zip', aZip(), 'application/zip')
    const image = `${REGION}-docker.pkg.dev/${PROJECT}/cloud-run-source-deploy/hello`
    const { buildOperation } = await google.run.submitBuild(PLACE, {
      storageSource: { bucket, object: object.name, generation: object.generation },
      imageUri: image,
      dockerBuild: {},
    })
    const read = () => google.cloudBuild.getOperation(buildOperation.name)
    const pace = { firstMs: 50, factor: 1.4, mostMs: 500 }
    const built = await poll(read, ({ done }) => done === true, new AbortController().signal, pace)
    const digest = built.response?.results?.images?.[0]?.digest
    expect(digest).toMatch(/^sha256:/)
    const lines = await google.logging.buildLog(PROJECT, buildOperation.metadata?.build?.id ?? '', 20)
    expect(lines.length).toBeGreaterThan(0)

    const wanted = { template: { containers: [{ image: `${image}@${digest}` }] } }
    const created = await google.run.wait(await google.run.createService(PLACE, 'hello', wanted))
    expect(created).toMatchObject({ name: SERVICE, terminalCondition: { state: 'CONDITION_SUCCEEDED' } })
    expect(await google.run.getRevision(created.latestReadyRevision ?? '')).toMatchObject({ service: 'hello' })
    const patched = { name: SERVICE, etag: created.etag ?? '', labels: { team: 'a' } }
    expect(await google.run.wait(await google.run.patchService(patched, ['labels']))).toMatchObject({
      labels: { team: 'a' },
    })
    expect(await failure<ApiError>(google.run.patchService(patched, ['labels']))).toMatchObject({
      status: 409,
      code: 'ABORTED',
    })

    const policy = await google.run.getPolicy(SERVICE)
    await google.run.setPolicy(SERVICE, { ...policy, bindings: [{ role: 'roles/run.invoker', members: ['allUsers'] }] })
    const answer = await google.ask(created.uri ?? '')
    expect(answer.status).toBe(200)
  })

  it('answers about permissions, policies and other principals', async () => {
    await using cloud = await startSandbox('open-project')
    const google = await signIn(cloud.env)
    const names = ['run.services.create', 'storage.buckets.create', 'resourcemanager.projects.create']
    const { granted, untestable } = await google.resourceManager.testPermissions(PROJECT, names)
    expect([[...granted], [...untestable]]).toEqual([names.slice(0, 2), ['resourcemanager.projects.create']])
    const actAs = await google.iam.testPermissions(BUILDER, ['iam.serviceAccounts.actAs'])
    expect([...actAs.granted]).toEqual(['iam.serviceAccounts.actAs'])
    expect(await google.iam.getServiceAccount(BUILDER)).toMatchObject({ email: BUILDER })
    const nobody = google.iam.getServiceAccount(`nobody@${PROJECT}.iam.gserviceaccount.com`)
    expect(await failure<ApiError>(nobody)).toMatchObject({ status: 403, permission: 'iam.serviceAccounts.get' })
    expect(await google.iam.getRole('roles/run.invoker')).toMatchObject({
      includedPermissions: expect.arrayContaining(['run.routes.invoke']),
    })
    const effective = await google.orgPolicy.effective(PROJECT, 'run.managed.requireInvokerIam')
    expect(effective.spec?.rules).toBeDefined()
    const { overallAccessState } = await google.troubleshooter.troubleshoot(
      BUILDER,
      'storage.objects.get',
      `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`,
    )
    expect(overallAccessState).toMatch(/^(CAN_ACCESS|CANNOT_ACCESS|UNKNOWN_INFO)$/)
  })

  it('lets the deployer act as the build account, or says that it may not', async () => {
    const scenario = loadScenario('open-project')
    await using open = await startSandbox({ ...scenario, world: { ...scenario.world, setUp: 'nothing unknown' } })
    const builder = await (await signIn(open.env)).actAs(BUILDER)
    const { granted } = await builder.resourceManager.testPermissions(PROJECT, [
      'storage.objects.get',
      'run.services.create',
    ])
    expect([...granted]).toEqual(['storage.objects.get'])
    await using closed = await startSandbox('no-token-creator')
    const error = await failure<ApiError>((await signIn(closed.env)).actAs(BUILDER))
    expect(error).toMatchObject({ status: 403, permission: 'iam.serviceAccounts.getAccessToken' })
  })

  it('tells the tags of a service that is there', async () => {
    await using cloud = await startSandbox('update-existing')
    const google = await signIn(cloud.env)
    const [name = ''] = [...cloud.world.services.values()].map(({ service }) => service.name ?? '')
    expect(await google.resourceManager.effectiveTags(`//run.googleapis.com/${name}`, REGION)).toEqual([])
  })
})
