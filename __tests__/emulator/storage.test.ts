import { createHash } from 'node:crypto'
import { Storage } from '@google-cloud/storage'
import { OAuth2Client } from 'google-auth-library'
import { describe, expect, it } from 'vitest'
import { type Cloud, NUMBER, PROJECT, REGION, startCloud } from './cloud.ts'

const BUCKET = 'run-sources-demo-project-us-central1'
const ONE = { buckets: [{ name: BUCKET, location: REGION }] }

function client(cloud: Cloud): Storage {
  const authClient = new OAuth2Client()
  authClient.setCredentials({ access_token: 'owner', expiry_date: Date.now() + 3_600_000 })
  return new Storage({
    apiEndpoint: cloud.at('STORAGE'),
    projectId: PROJECT,
    authClient: authClient as never,
    useAuthWithCustomEndpoint: true,
  })
}

describe("Google's own client for Cloud Storage drives the emulator", () => {
  it('creates a bucket, uploads an object in one request, lists it and reads it back', async () => {
    await using cloud = await startCloud()
    const storage = client(cloud)
    await storage.createBucket('my-bucket-1', {
      location: REGION,
      iamConfiguration: { uniformBucketLevelAccess: { enabled: true } },
    })
    const [metadata] = await storage.bucket('my-bucket-1').getMetadata()
    expect(metadata).toMatchObject({ projectNumber: NUMBER, location: 'US-CENTRAL1' })
    const file = storage.bucket('my-bucket-1').file('services/app/1.zip')
    await file.save('hello', { resumable: false, contentType: 'application/zip' })
    const [stored] = await file.getMetadata()
    expect(stored).toMatchObject({
      size: '5',
      contentType: 'application/zip',
      md5Hash: createHash('md5').update('hello').digest('base64'),
      crc32c: 'mnG7TA==',
    })
    const [back] = await file.download()
    expect(back.toString()).toBe('hello')
    const [files] = await storage.bucket('my-bucket-1').getFiles({ prefix: 'services/' })
    expect(files.map(each => each.name)).toEqual(['services/app/1.zip'])
    expect(cloud.requests.some(request => request.query.uploadType === 'multipart')).toBe(true)
  })

  it('uploads resumably in chunks, each answered with what has arrived', async () => {
    await using cloud = await startCloud(ONE)
    const content = Buffer.alloc(700_000, 'abcdefg')
    const file = client(cloud).bucket(BUCKET).file('big.zip')
    // Version 8.4 sends no token with the first request of `save` to an endpoint that is not Google's; here it does.
    const storage = Object.assign(file.storage, { useAuthWithCustomEndpoint: true })
    const [uri] = await storage.bucket(BUCKET).file('big.zip').createResumableUpload()
    await file.save(content, { resumable: true, uri, chunkSize: 256 * 1024, validation: 'crc32c' })
    const stored = cloud.world.buckets.get(BUCKET)?.objects.get('big.zip')
    expect(stored?.resource.size).toBe('700000')
    expect(Buffer.from(stored?.content ?? []).equals(content)).toBe(true)
    // A question first: how much is there already?
    const chunks = cloud.requests.filter(request => request.method === 'PUT')
    expect(chunks.map(request => request.status)).toEqual([308, 308, 308, 200])
  })

  it('writes only when the generation is the expected one', async () => {
    await using cloud = await startCloud(ONE)
    const file = client(cloud).bucket(BUCKET).file('once')
    await file.save('1', { resumable: false, preconditionOpts: { ifGenerationMatch: 0 } })
    const again = file.save('2', { resumable: false, preconditionOpts: { ifGenerationMatch: 0 } })
    await expect(again).rejects.toMatchObject({ code: 412 })
  })

  it('keeps the policy of a bucket', async () => {
    await using cloud = await startCloud(ONE)
    const { iam } = client(cloud).bucket(BUCKET)
    const [policy] = await iam.getPolicy()
    expect(policy.bindings.map(binding => binding.role)).toContain('roles/storage.legacyBucketOwner')
    policy.bindings.push({
      role: 'roles/storage.objectViewer',
      members: [`serviceAccount:${NUMBER}-compute@developer.gserviceaccount.com`],
    })
    await iam.setPolicy(policy)
    const [after] = await iam.getPolicy()
    expect(after.bindings.map(binding => binding.role)).toContain('roles/storage.objectViewer')
    const [tested] = await iam.testPermissions(['storage.buckets.get', 'storage.objects.list'])
    expect(tested['storage.buckets.get']).toBe(true)
  })
})

describe('Cloud Storage', () => {
  const upload = (cloud: Cloud, query: string, headers: Record<string, string>, body?: string | Buffer) =>
    fetch(`${cloud.at('STORAGE')}/upload/storage/v1/b/${BUCKET}/o?${query}`, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', ...headers },
      ...(body === undefined ? {} : { body: body as unknown as string }),
    })

  it("takes gcloud's multipart with a boundary in single quotes and bare line feeds", async () => {
    await using cloud = await startCloud(ONE)
    const boundary = '===============4179139962340871007=='
    const content = Buffer.from([80, 75, 3, 4, 13, 10, 0, 255, 10, 10])
    const body = Buffer.concat([
      Buffer.from(
        `--${boundary}\nContent-Type: application/json\nMIME-Version: 1.0\n\n{"size": "10"}\n--${boundary}\nContent-Type: application/zip\nMIME-Version: 1.0\nContent-Transfer-Encoding: binary\n\n`,
      ),
      content,
      Buffer.from(`\n--${boundary}--`),
    ])
    const answer = await upload(
      cloud,
      'uploadType=multipart&name=a%2Fb.zip',
      { 'content-type': `multipart/related; boundary='${boundary}'` },
      body,
    )
    expect(answer.status).toBe(200)
    const stored = cloud.world.buckets.get(BUCKET)?.objects.get('a/b.zip')
    expect(Buffer.from(stored?.content ?? [])).toEqual(content)
    expect(stored?.resource.contentType).toBe('application/zip')
  })

  it('continues a resumable upload where it broke off', async () => {
    await using cloud = await startCloud(ONE)
    const begun = await upload(cloud, 'uploadType=resumable&name=r', { 'x-upload-content-length': '300000' })
    const session = begun.headers.get('location') ?? ''
    expect(session).toContain('upload_id=')
    const content = Buffer.alloc(300_000, 'x')
    const put = (range: string, body?: Buffer) =>
      fetch(session, {
        method: 'PUT',
        headers: { 'content-range': range },
        ...(body ? { body: body as unknown as string } : {}),
      })
    const nothing = await put('bytes */300000')
    expect([nothing.status, nothing.headers.get('range')]).toEqual([308, null])
    const odd = await put('bytes 0-99999/300000', content.subarray(0, 100_000))
    expect(odd.status).toBe(400)
    const first = await put('bytes 0-262143/300000', content.subarray(0, 262_144))
    expect([first.status, first.headers.get('range')]).toEqual([308, 'bytes=0-262143'])
    const state = await put('bytes */*')
    expect([state.status, state.headers.get('range')]).toEqual([308, 'bytes=0-262143'])
    const last = await put('bytes 262144-299999/300000', content.subarray(262_144))
    expect(last.status).toBe(200)
    expect(cloud.world.buckets.get(BUCKET)?.objects.get('r')?.resource.size).toBe('300000')
  })

  it('refuses a bucket name that somebody else has, and a field that it does not know', async () => {
    await using cloud = await startCloud({ buckets: [{ name: BUCKET, project: 'other-project' }] })
    const make = (body: unknown) => cloud.ask('STORAGE', 'POST', `/storage/v1/b?project=${PROJECT}`, body)
    const taken = await make({ name: BUCKET, location: REGION })
    expect(taken.status).toBe(409)
    expect(taken.json.error.errors[0].reason).toBe('conflict')
    const read = await cloud.ask('STORAGE', 'GET', `/storage/v1/b/${BUCKET}`)
    expect(read.status).toBe(403)
    expect(read.json.error.message).toContain(
      'does not have storage.buckets.get access to the Google Cloud Storage bucket.',
    )
    const unknown = await make({ name: 'fine-name', locaton: REGION })
    expect(unknown.status).toBe(400)
    expect(unknown.json.error.message).toContain('Unknown name "locaton"')
  })

  it('refuses a location that the organisation does not allow', async () => {
    await using cloud = await startCloud({
      orgPolicies: {
        organization: { 'gcp.resourceLocations': { rules: [{ values: { allowedValues: ['europe-west1'] } }] } },
      },
    })
    const { status, json } = await cloud.ask('STORAGE', 'POST', `/storage/v1/b?project=${PROJECT}`, {
      name: 'b-1',
      location: 'us',
    })
    expect(status).toBe(412)
    expect(json.error.message).toContain("'us' violates constraint 'constraints/gcp.resourceLocations'")
  })
})
