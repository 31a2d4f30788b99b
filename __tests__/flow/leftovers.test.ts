/** Images and sources of previews: what only they used goes with them, and everything else stays. */
import { describe, expect, it } from 'vitest'
import { readPolicy, writePolicy } from '../../src/emulator/policies/authorize.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { IMAGE, QUICK, states } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const REPOSITORY = 'projects/demo-project/locations/us-central1/repositories/cloud-run-source-deploy'
const BUCKET = 'run-sources-demo-project-us-central1'
const SOURCE = { source: 'examples/hello', image: '', access: 'keep', env_vars: '' }
const PREVIEW = { ...SOURCE, mode: 'preview', reuse_build: 'never' }
const CLEANUP = { ...IMAGE, mode: 'cleanup', access: 'keep', env_vars: '' }
const DEPLOYER = 'deployer@demo-project.iam.gserviceaccount.com'
const PROJECT = '//cloudresourcemanager.googleapis.com/projects/demo-project'
const DAY = 86_400_000

async function start(world: object = {}): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
  mayDelete(cloud, true)
  return cloud
}
const DELETES = ['roles/artifactregistry.repoAdmin', 'roles/storage.objectUser']
function mayDelete({ world }: Sandbox, may: boolean): void {
  const { bindings = [], etag: _, ...policy } = readPolicy(world, PROJECT, 3)
  const others = bindings.filter(({ role }) => !DELETES.includes(role))
  const granted = DELETES.map(role => ({ role, members: [`serviceAccount:${DEPLOYER}`] }))
  writePolicy(world, PROJECT, { ...policy, bindings: may ? [...others, ...granted] : others })
}
const event = (pullRequest: number) => ({ event: 'pull_request', pullRequest })
const preview = (cloud: Sandbox, n: number, inputs = {}) =>
  deploy(cloud, { ...PREVIEW, ...inputs }, { context: event(n) })
const close = (cloud: Sandbox, n: number, inputs = {}) =>
  deploy(cloud, { ...PREVIEW, ...inputs }, { context: { ...event(n), pullRequestClosed: true } })
const images = ({ world }: Sandbox) =>
  [...(world.repositories.get(REPOSITORY)?.images ?? [])].flatMap(([path, digests]) =>
    [...digests.keys()].map(() => path),
  )
const sources = ({ world }: Sandbox) =>
  [...(world.buckets.get(BUCKET)?.objects.keys() ?? [])].map(name => name.split('/')[1])
const of = ({ report }: Awaited<ReturnType<typeof deploy>>) =>
  report.decisions.flatMap(({ id, because }) => (/^(images|sources)-/.test(id) ? [[id, because]] : []))
function age({ world }: Sandbox): void {
  for (const { pushed } of world.repositories.values())
    for (const [image, ms] of pushed ?? []) pushed?.set(image, ms - 30 * DAY)
  for (const { objects } of world.buckets.values())
    for (const { resource } of objects.values())
      resource.timeCreated = new Date(Date.parse(String(resource.timeCreated)) - 30 * DAY).toISOString()
}

describe.each(['tag', 'service'])('what a preview leaves behind; preview_strategy: %s', strategy => {
  const own = { preview_strategy: strategy }

  it('goes when its pull request is closed and builds are not reused', async () => {
    await using cloud = await start()
    await preview(cloud, 7, own)
    await preview(cloud, 8, own)
    expect([images(cloud), sources(cloud)]).toEqual([
      ['hello-pr-7', 'hello-pr-8'],
      ['hello-pr-7', 'hello-pr-8'],
    ])
    const run = await close(cloud, 7, own)
    expect(run.report.verdict).toBe('ok')
    expect(states(run.report)).toEqual(['remove-preview done', 'remove-leftovers done'])
    expect([images(cloud), sources(cloud)]).toEqual([['hello-pr-8'], ['hello-pr-8']])
    expect((await close(cloud, 7, own)).report).toMatchObject({ verdict: 'ok', plan: [], changes: [] })
  })

  it('stays for preview_ttl if builds are reused; then a cleanup takes it', async () => {
    await using cloud = await start()
    const reuse = { ...own, reuse_build: 'auto' }
    await preview(cloud, 7, reuse)
    const run = await close(cloud, 7, reuse)
    expect(of(run)).toEqual([
      ['images-pr-7-keep', expect.stringContaining('reuse_build can use it again')],
      ['sources-pr-7-keep', expect.stringContaining('reuse_build can use it again')],
    ])
    // Another pull request with the same content takes the image.
    await preview(cloud, 9, reuse)
    expect(images(cloud)).toEqual(['hello-pr-7'])
    age(cloud)
    expect(of(await deploy(cloud, { ...CLEANUP, ...own }))).toEqual([
      ['images-pr-7-keep', expect.stringContaining('in us-central1 uses it.')],
      ['sources-pr-7-keep', 'An image that was built from it stays.'],
    ])
    await close(cloud, 9, reuse)
    const last = await deploy(cloud, { ...CLEANUP, ...own })
    expect([images(cloud), sources(cloud), last.report.verdict]).toEqual([[], [], 'ok'])
  })
})

describe('what a preview leaves behind', () => {
  it('stays where production, a job or a tag uses it, or the deployer may not delete it', async () => {
    await using cloud = await start()
    const { report } = await preview(cloud, 7)
    const image = report.outputs.image ?? ''
    await deploy(cloud, { ...SOURCE, source: '', image, job: 'batch', service: '' })
    expect(of(await close(cloud, 7))[0]).toEqual(['images-pr-7-keep', 'batch in us-central1 uses it.'])
    cloud.world.jobs.clear()
    const digests = cloud.world.repositories.get(REPOSITORY)?.images.get('hello-pr-7') ?? new Map()
    for (const digest of digests.keys()) digests.set(digest, ['latest', 'keep'])
    expect(of(await close(cloud, 7))[0]).toEqual(['images-pr-7-keep', 'Someone has given it the tag keep.'])
    for (const digest of digests.keys()) digests.set(digest, ['latest'])
    const builds = [...cloud.world.builds]
    cloud.world.builds.clear()
    expect(of(await close(cloud, 7))[0]?.[1]).toContain('No build is known to have made it')
    for (const [id, build] of builds) cloud.world.builds.set(id, build)
    mayDelete(cloud, false)
    const refused = await close(cloud, 7)
    expect([refused.report.verdict, states(refused.report)]).toEqual(['ok', ['remove-leftovers done']])
    const [said, ...others] = refused.report.findings.filter(({ id }) => id === 'preview-kept')
    expect([said?.status, others]).toEqual(['skipped', []])
    expect(said?.reason).toMatch(/^1 image and 1 source of removed previews stay\..*artifactregistry\.versions\.delete/)
    expect(said?.remedies.filter(({ kind }) => kind === 'gcloud')).toHaveLength(2)
    expect([images(cloud), sources(cloud)]).toEqual([['hello-pr-7'], ['hello-pr-7']])
    mayDelete(cloud, true)
    await close(cloud, 7)
    expect([images(cloud), sources(cloud)]).toEqual([[], []])
  })
})
