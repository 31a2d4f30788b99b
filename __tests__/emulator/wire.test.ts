import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type Recorded, recording } from '../fixtures/wire.ts'
import { zip } from './archives.ts'
import { type Cloud, PROJECT, REGION, startCloud } from './cloud.ts'

/** Sends a recorded request to the sandbox under its own host name. */
function replay(cloud: Cloud, recorded: Recorded): Promise<{ status: number; body: unknown }> {
  const url = new URL(recorded.url)
  const body = recorded.requestBody ? JSON.stringify(recorded.requestBody) : undefined
  const headers = {
    host: url.host,
    authorization: 'Bearer owner',
    ...(body ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) } : {}),
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${cloud.url}${url.pathname}${url.search}`, { method: recorded.method, headers }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => {
        resolve({ status: answer.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString() || 'null') })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Every path to a leaf, list positions made equal: what there is to read, whatever it says. An empty text is no leaf. */
function paths(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(item => paths(item, `${at}[]`)))]
  if (typeof value !== 'object' || value === null) return value === '' ? [] : [at]
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, `${at}/${key}`))
}

/** What the emulator's answer has more (+) or less (-) than the recorded one. */
function difference(recorded: unknown, answered: unknown): string[] {
  const before = new Set(paths(recorded))
  const after = new Set(paths(answered))
  return [...before.difference(after)]
    .map(path => `-${path}`)
    .concat([...after.difference(before)].map(path => `+${path}`))
    .sort()
}

const forRun = ({ url }: Recorded) => /-run\.googleapis\.com\/(apis|v1)/.test(url) && !/operations/.test(url)

describe('the emulator answers recorded requests of gcloud in the recorded shape', () => {
  it.each([
    'deploy-image-create',
    'services-replace-create',
    'deploy-image-allow-unauthenticated-blocked-by-domain-restriction',
  ])('%s', async name => {
    await using cloud = await startCloud({ delays: { operationMs: 60_000 } })
    for (const recorded of recording(name).filter(forRun)) {
      const { status, body } = await replay(cloud, recorded)
      expect(status, JSON.stringify(body)).toBe(recorded.status)
      expect(difference(recorded.responseBody, body), `${recorded.method} ${recorded.url}`).toEqual([])
    }
  })

  it('says no in the same words', async () => {
    await using cloud = await startCloud({
      orgPolicies: { organization: { 'run.managed.requireInvokerIam': { rules: [{ enforce: true }] } } },
    })
    const [, missing, refused] = recording('deploy-image-no-invoker-iam-check-blocked-by-org-policy')
    if (!missing || !refused) throw new Error('The recording has changed')
    expect(await replay(cloud, missing)).toEqual({ status: 404, body: missing.responseBody })
    expect(await replay(cloud, refused)).toEqual({ status: 400, body: refused.responseBody })
  })

  it('refuses in the same words whom nobody allowed anything', async () => {
    await using cloud = await startCloud()
    cloud.world.policies.clear()
    const [, denied] = recording('deploy-image-permission-denied')
    if (!denied) throw new Error('The recording has changed')
    expect(await replay(cloud, denied)).toEqual({ status: 403, body: denied.responseBody })
  })

  it('finishes a deploy with the recorded operation', async () => {
    await using cloud = await startCloud()
    const requests = recording('deploy-image-create')
    const create = requests.find(each => each.method === 'POST' && forRun(each))
    const wait = requests.findLast(each => each.url.includes(':wait'))
    if (!create || !wait) throw new Error('The recording has changed')
    const made = (await replay(cloud, create)).body as { metadata: { annotations: Record<string, string> } }
    const id = made.metadata.annotations['run.googleapis.com/operation-id']
    const url = wait.url.replace(/operations\/[^:]+/, `operations/${id}`)
    const { body } = await replay(cloud, { ...wait, url })
    expect(difference(wait.responseBody, body)).toEqual([])
    expect(body).toMatchObject({ name: `projects/${PROJECT}/locations/${REGION}/operations/${id}`, done: true })
  })

  it.each([
    'deploy-source-dockerfile-create-allow-unauthenticated',
    'deploy-source-buildpack-create-no-invoker-iam-check',
  ])('creates what %s needs, builds, and answers in the recorded shape', async name => {
    await using cloud = await startCloud({ delays: { buildMs: 1000, operationMs: 1000 } })
    const requests = recording(name)
    const find = (test: (each: Recorded) => boolean) => {
      const found = requests.find(test)
      if (!found) throw new Error('The recording has changed')
      return found
    }
    const same = async (recorded: Recorded) => {
      const { status, body } = await replay(cloud, recorded)
      expect(status, JSON.stringify(body)).toBe(recorded.status)
      expect(difference(recorded.responseBody, body), `${recorded.method} ${recorded.url}`).toEqual([])
      return body as Record<string, never>
    }
    // One world runs through the recordings: only the first made bucket and repository.
    const first = recording('deploy-source-dockerfile-create-allow-unauthenticated')
    for (const each of first) if (/\/b\?|repositories\?/.test(each.url) && each.method === 'POST') await same(each)
    cloud.world.clock.advance(1000)
    const upload = find(each => each.url.includes('/upload/'))
    const { pathname, searchParams } = new URL(upload.url)
    const media = `${pathname}?uploadType=media&name=${encodeURIComponent(searchParams.get('name') ?? '')}`
    const stored = await fetch(cloud.at('STORAGE') + media, {
      method: 'POST',
      headers: { authorization: 'Bearer owner', 'content-type': 'application/zip' },
      body: zip({ Dockerfile: 'FROM scratch', 'package.json': '{}' }) as unknown as string,
    })
    const object = (await stored.json()) as { generation: string }
    expect(difference(upload.responseBody, object)).toEqual([])
    const submit = find(each => each.url.includes('builds:submit'))
    const body = submit.requestBody as { storageSource: Record<string, string> }
    const requestBody = { ...body, storageSource: { ...body.storageSource, generation: object.generation } }
    const submitted = (await same({ ...submit, requestBody })) as unknown as { buildOperation: { name: string } }
    cloud.world.clock.advance(1000)
    const last = requests.findLast(each => /cloudbuild.*operations\//.test(each.url))
    if (!last) throw new Error('The recording has changed')
    await same({ ...last, url: `https://cloudbuild.googleapis.com/v1/${submitted.buildOperation.name}?alt=json` })
  })
})
