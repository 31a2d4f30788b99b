/** An image by tag: the tag moves, or the image is deleted, behind the workflow's back. */
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import { driftCloud } from '../fixtures/drift-cloud.ts'
import { deploy } from './engine.ts'

const API = 'us-central1-docker.pkg.dev/demo-project/apps/api'
const NAME = 'projects/demo-project/locations/us-central1/repositories/apps'
const DIGEST = /@sha256:[0-9a-f]{64}/

const images = (cloud: Sandbox) => cloud.world.repositories.get(NAME)?.images.get('api') ?? new Map<string, string[]>()
/** The next push: another digest has the tag now. */
const push = (tag: string) => (cloud: Sandbox) => {
  for (const tags of images(cloud).values()) tags.splice(0, tags.length, ...tags.filter(one => one !== tag))
  images(cloud).set(`sha256:${'b'.repeat(64)}`, [tag])
}
const remove = (cloud: Sandbox) => images(cloud).clear()

describe.each<[string, Record<string, string>, (cloud: Sandbox) => unknown, string, RegExp]>([
  [
    'a moved tag',
    { image: `${API}:v1` },
    push('v1'),
    'drift',
    /api@sha256:\w{64} runs, but the tag has moved: \S+api:v1 is sha256:b{64} now\./,
  ],
  [
    'a moved tag that has no name',
    { image: API },
    push('latest'),
    'drift',
    /the tag has moved: \S+apps\/api is sha256:b{64} now/,
  ],
  ['a deleted image', { image: `${API}:v1` }, remove, 'resource-missing', /api:v1 no longer exists/],
])('%s', (_, inputs, change, id, reason) => {
  it('is clean before, and told after', async () => {
    await using cloud = await driftCloud({ repositories: [{ id: 'apps', images: ['api:v1', 'api:latest'] }] })
    const all = { source: '', access: 'keep', verify: 'false', ...inputs }
    expect((await deploy(cloud, all)).report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    const clean = await deploy(cloud, { ...all, mode: 'drift' })
    expect(clean.report.findings.filter(one => one.severity || one.id === 'drift-unknown')).toEqual([])
    await change(cloud)
    const { report } = await deploy(cloud, { ...all, mode: 'drift' })
    const found = report.findings.filter(({ severity }) => severity)
    expect(found.map(one => one.id)).toEqual([id])
    expect(found[0]?.reason).toMatch(reason)
    expect(report.outputs).toMatchObject({ verdict: 'drift', drift: 'true' })
  }, 30_000)
})

it('does not take an image that a virtual repository fetches for a deleted one', async () => {
  await using cloud = await driftCloud({ repositories: [{ id: 'apps', images: ['api:v1'] }] })
  const all = { source: '', access: 'keep', verify: 'false', image: `${API}:v1` }
  await deploy(cloud, all)
  remove(cloud)
  Object.assign(cloud.world.repositories.get(NAME)?.resource ?? {}, { mode: 'VIRTUAL_REPOSITORY' })
  const { report } = await deploy(cloud, { ...all, mode: 'drift' })
  expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
})

/** The same push, at a time that the repository tells. */
const pushAt = (tag: string, ms: number) => (cloud: Sandbox) => {
  push(tag)(cloud)
  const state = cloud.world.repositories.get(NAME)
  if (state) state.pushed = new Map([[`api@sha256:${'b'.repeat(64)}`, ms]])
}
const HOUR = 3_600_000

describe('where Google does not tell which digest runs', () => {
  const SIDECAR = '--container=web --port=8080 --container=side --image=us-docker.pkg.dev/cloudrun/container/hello'
  it.each<[string, Record<string, string>, number, number]>([
    ['several containers, a later push', { image: `${API}:v1`, flags: SIDECAR }, HOUR, 1],
    ['several containers, an earlier push', { image: `${API}:v1`, flags: SIDECAR }, -HOUR, 0],
    ['a worker pool, a later push', { image: `${API}:v1`, service: '', worker_pool: 'pool' }, HOUR, 1],
    ['a worker pool, an earlier push', { image: `${API}:v1`, service: '', worker_pool: 'pool' }, -HOUR, 0],
    // Each run of it takes what the tag means then.
    ['a job, a later push', { image: `${API}:v1`, service: '', job: 'nightly' }, HOUR, 0],
  ])('%s', async (_, inputs, after, differences) => {
    await using cloud = await driftCloud({ repositories: [{ id: 'apps', images: ['api:v1'] }] })
    const all = { source: '', access: 'keep', verify: 'false', ...inputs }
    expect((await deploy(cloud, all)).report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    const found = async () => {
      const { report } = await deploy(cloud, { ...all, mode: 'drift' })
      return report.findings.filter(one => one.severity || one.id === 'drift-unknown')
    }
    expect(await found()).toEqual([])
    pushAt('v1', cloud.world.clock.now() + after)(cloud)
    const told = await found()
    expect(told).toHaveLength(differences)
    for (const one of told) {
      expect(one).toMatchObject({ id: 'drift', field: 'image' })
      expect(one.reason).toMatch(
        /The tag has moved: \S+api:v1 is sha256:b{64} now, which was pushed at \S+, after what runs was made\./,
      )
    }
  })
})

it('a tag in the workflow that is the digest that runs is no difference, and another one is', async () => {
  await using cloud = await driftCloud({ repositories: [{ id: 'apps', images: ['api:v1'] }] })
  const [digest = ''] = images(cloud).keys()
  const all = { source: '', access: 'keep', verify: 'false' }
  await deploy(cloud, { ...all, image: `${API}@${digest}` })
  const check = async () => (await deploy(cloud, { ...all, mode: 'drift', image: `${API}:v1` })).report.findings
  expect((await check()).filter(one => one.severity || one.id === 'drift-unknown')).toEqual([])
  push('v1')(cloud)
  const [found] = (await check()).filter(({ severity }) => severity)
  expect(found).toMatchObject({ id: 'drift', field: 'image', difference: { found: expect.stringMatching(DIGEST) } })
  expect(found?.reason).toMatch(/runs, but \S+api:v1 is sha256:b{64} now\./)
})
