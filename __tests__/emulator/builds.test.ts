import { describe, expect, it } from 'vitest'
import { tgz, zip } from './archives.ts'
import { AT, BUILDER, type Cloud, NUMBER, PROJECT, REGION, startCloud, tokenFor } from './cloud.ts'

const BUCKET = 'sources'
const IMAGE = `${REGION}-docker.pkg.dev/${PROJECT}/apps/app`
const SPEC = { buckets: [{ name: BUCKET, location: REGION }], repositories: [{ id: 'apps', location: REGION }] }
const APP = {
  Dockerfile: 'FROM node:24\nCOPY . .\nRUN npm ci\nCMD ["node", "index.js"]\n',
  'index.js': 'x',
  'package.json': '{}',
}

async function upload(cloud: Cloud, content: Buffer, name = 'app.zip') {
  const url = `${cloud.at('STORAGE')}/upload/storage/v1/b/${BUCKET}/o?uploadType=media&name=${name}`
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: 'Bearer owner' },
    body: content as unknown as string,
  })
  const { generation } = (await response.json()) as { generation: string }
  return { bucket: BUCKET, object: name, generation }
}

const submit = (cloud: Cloud, body: Record<string, unknown>, token?: string) =>
  cloud.ask('RUN', 'POST', `/v2/${AT}/builds:submit`, { imageUri: IMAGE, dockerBuild: {}, ...body }, token)
const operation = async (cloud: Cloud, name: string) => (await cloud.ask('CLOUDBUILD', 'GET', `/v1/${name}`)).json

async function built(cloud: Cloud, files: Record<string, string> | Buffer, body: Record<string, unknown> = {}) {
  const content = Buffer.isBuffer(files) ? files : zip(files)
  const { status, json } = await submit(cloud, { storageSource: await upload(cloud, content), ...body })
  expect(status, JSON.stringify(json)).toBe(200)
  return operation(cloud, json.buildOperation.name)
}

async function log(cloud: Cloud, build: { id: string }): Promise<string[]> {
  const filter = `resource.type="build" AND resource.labels.build_id="${build.id}"`
  const { json } = await cloud.ask('LOGGING', 'POST', '/v2/entries:list', {
    resourceNames: [`projects/${PROJECT}`],
    filter,
    pageSize: 200,
  })
  return (json.entries ?? []).map((entry: { textPayload: string }) => entry.textPayload)
}

describe('builds', () => {
  it('builds the uploaded source, pushes the image and writes its log', async () => {
    await using cloud = await startCloud(SPEC)
    const done = await built(cloud, APP, { tags: ['service_app'] })
    const { build } = done.metadata
    expect(done).toMatchObject({
      done: true,
      response: { '@type': 'type.googleapis.com/google.devtools.cloudbuild.v1.Build', status: 'SUCCESS' },
    })
    expect(done.name).toMatch(new RegExp(`^${AT}/operations/`))
    expect(build).toMatchObject({
      name: `projects/${NUMBER}/locations/${REGION}/builds/${build.id}`,
      projectId: PROJECT,
      serviceAccount: `projects/${PROJECT}/serviceAccounts/${BUILDER}`,
      tags: ['service_app'],
      images: [IMAGE],
      options: { logging: 'CLOUD_LOGGING_ONLY' },
    })
    const { digest } = build.results.images[0]
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(await log(cloud, build)).toContain('Step 3/4 : RUN npm ci')
    const { json } = await cloud.ask('ARTIFACTREGISTRY', 'GET', `/v1/${AT}/repositories/apps/dockerImages`)
    expect(json.dockerImages).toMatchObject([{ uri: `${IMAGE}@${digest}`, tags: ['latest'] }])
  })

  it('gives the same source the same digest, whatever archive it came in', async () => {
    await using cloud = await startCloud(SPEC)
    const digest = async (files: Record<string, string> | Buffer) =>
      (await built(cloud, files)).response.results.images[0].digest
    const first = await digest(APP)
    expect(await digest(zip(Object.fromEntries(Object.entries(APP).reverse()), 7))).toBe(first)
    expect(await digest(tgz(APP))).toBe(first)
    expect(await digest({ ...APP, 'index.js': 'y' })).not.toBe(first)
  })

  it.each([
    [
      'a RUN line that fails',
      zip({ Dockerfile: 'FROM node\nRUN exit 3\n' }),
      'step exited with non-zero status: 3',
      'returned a non-zero code: 3',
    ],
    [
      'a missing Dockerfile',
      zip({ 'index.js': '' }),
      'USER_BUILD_STEP',
      'lstat /workspace/Dockerfile: no such file or directory',
    ],
    ['a COPY of what is not there', zip({ Dockerfile: 'FROM x\nCOPY dist/ /app\n' }), 'USER_BUILD_STEP', 'COPY failed'],
    ['an archive that is cut off', zip(APP).subarray(0, 60), 'FETCH_SOURCE_FAILED', 'failed to unpack source'],
    ['an archive with a flipped byte', flipped(zip(APP)), 'FETCH_SOURCE_FAILED', 'failed to unpack source'],
  ])('fails for %s and says so in its log', async (_, archive, inInfo, inLog) => {
    await using cloud = await startCloud(SPEC)
    const done = await built(cloud, archive)
    expect(done.error).toEqual({ code: 2, message: 'Build failed; check build logs for details' })
    expect(done.metadata.build.status).toBe('FAILURE')
    expect(JSON.stringify(done.metadata.build.failureInfo)).toContain(inInfo)
    expect((await log(cloud, done.metadata.build)).join('\n')).toContain(inLog)
  })

  it('needs something that a buildpack detects where there is no Dockerfile', async () => {
    await using cloud = await startCloud(SPEC)
    const pack = {
      dockerBuild: undefined,
      buildpackBuild: { baseImage: 'gcr.io/buildpacks/google-22/run', enableAutomaticUpdates: true },
    }
    const nothing = await built(cloud, { 'README.md': '' }, pack)
    expect(nothing.metadata.build.status).toBe('FAILURE')
    expect((await log(cloud, nothing.metadata.build)).join('\n')).toContain('no buildpacks participating')
    const node = await built(cloud, { 'package.json': '{}' }, pack)
    expect(node.response.status).toBe('SUCCESS')
  })

  it('reads the source as the build account', async () => {
    await using cloud = await startCloud({
      ...SPEC,
      revoke: { project: [{ role: 'roles/run.builder', members: [`serviceAccount:${BUILDER}`] }] },
    })
    const { status, json } = await submit(cloud, { storageSource: await upload(cloud, zip(APP)) })
    expect(status).toBe(400)
    expect(json.error.message).toBe(
      `Invalid build request. could not resolve source: googleapi: Error 403: ${BUILDER} does not have storage.objects.get access to the Google Cloud Storage object. Permission 'storage.objects.get' denied on resource (or it may not exist)., forbidden`,
    )
  })

  it('may not push without the permission, and has no log without that one', async () => {
    const member = `serviceAccount:${BUILDER}`
    await using cloud = await startCloud({
      ...SPEC,
      revoke: { project: [{ role: 'roles/run.builder', members: [member] }] },
      grants: { project: [{ role: 'roles/storage.objectViewer', members: [member] }] },
    })
    const done = await built(cloud, APP)
    const { build } = done.metadata
    expect(build.failureInfo).toEqual({
      type: 'PUSH_NOT_AUTHORIZED',
      detail: `failed to push ${IMAGE}: denied: Permission "artifactregistry.repositories.uploadArtifacts" denied on resource "${AT}/repositories/apps" (or it may not exist)`,
    })
    expect(build.warnings[0].text).toContain('does not have permission to write logs to Cloud Logging')
    expect(await log(cloud, build)).toEqual([])
  })

  it('asks the caller for actAs on the build account', async () => {
    const caller = 'user:dev@example.com'
    await using cloud = await startCloud({
      ...SPEC,
      users: { 'dev@example.com': 'C01abcdef' },
      grants: { project: [{ role: 'roles/run.sourceDeveloper', members: [caller] }] },
    })
    tokenFor(cloud, 'dev', { member: caller, email: 'dev@example.com' })
    const source = { storageSource: await upload(cloud, zip(APP)) }
    const { status, json } = await submit(cloud, source, 'dev')
    expect(status).toBe(403)
    expect(json.error.message).toContain('caller does not have permission to act as service account')
  })

  it('takes its time, can be watched and cancelled', async () => {
    await using cloud = await startCloud({ ...SPEC, delays: { buildMs: 60_000 } })
    const { json } = await submit(cloud, { storageSource: await upload(cloud, zip(APP)) })
    const { name, metadata } = json.buildOperation
    expect(metadata.build.status).toBe('QUEUED')
    cloud.world.clock.advance(10_000)
    const working = await operation(cloud, name)
    expect(working.metadata.build.status).toBe('WORKING')
    expect(working.done).toBeUndefined()
    const path = `/v1/${AT}/builds/${metadata.build.id}`
    expect((await cloud.ask('CLOUDBUILD', 'POST', `${path}:cancel`, {})).json.status).toBe('CANCELLED')
    cloud.world.clock.advance(120_000)
    expect((await cloud.ask('CLOUDBUILD', 'GET', path)).json.status).toBe('CANCELLED')
    expect((await operation(cloud, name)).error.code).toBe(1)
  })

  it('answers with the default account, or with none', async () => {
    await using cloud = await startCloud()
    const path = `/v1/${AT}/defaultServiceAccount`
    const name = `projects/${NUMBER}/locations/${REGION}/defaultServiceAccount`
    expect((await cloud.ask('CLOUDBUILD', 'GET', path)).json).toEqual({
      name,
      serviceAccountEmail: `projects/${NUMBER}/serviceAccounts/${BUILDER}`,
    })
    await using none = await startCloud({ defaultBuildAccount: 'none' })
    expect((await none.ask('CLOUDBUILD', 'GET', path)).json).toEqual({ name })
  })

  it('wants a place for the log when an account is named (Cloud Build itself)', async () => {
    await using cloud = await startCloud(SPEC)
    const source = { storageSource: await upload(cloud, tgz(APP), 'a.tgz') }
    const steps = [{ name: 'gcr.io/cloud-builders/docker', args: ['build', '-t', IMAGE, '.'] }]
    const serviceAccount = `projects/${PROJECT}/serviceAccounts/${BUILDER}`
    const refused = await cloud.ask('CLOUDBUILD', 'POST', `/v1/${AT}/builds`, {
      source,
      steps,
      images: [IMAGE],
      serviceAccount,
    })
    expect(refused.json.error.message).toContain("if 'build.service_account' is specified")
    const options = { logging: 'CLOUD_LOGGING_ONLY' }
    const taken = await cloud.ask('CLOUDBUILD', 'POST', `/v1/${AT}/builds`, {
      source,
      steps,
      images: [IMAGE],
      serviceAccount,
      options,
    })
    expect((await operation(cloud, taken.json.name)).response.status).toBe('SUCCESS')
  })
})

function flipped(archive: Buffer): Buffer {
  const copy = Buffer.from(archive)
  copy[50] = (copy[50] ?? 0) ^ 0xff
  return copy
}
