/** `mode: cleanup` on the embedded cloud and GitHub: what is over goes, what is not stays, and each is said with its reason. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { IMAGE, QUICK, SERVICE, serviceIn, states } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const BASE = { ...IMAGE, access: 'keep' }
const DAY = 86_400_000
const TOKEN = { github_token: 'ghs_played' }

type GitHub = { pulls?: Record<string, 'open' | 'closed'>; pullRequests?: 'write' | 'read' | 'none' }

/** A service with the previews of these pull requests, and a release after them. */
async function withPreviews(numbers: number[], github: GitHub = {}, inputs = {}): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, github } })
  for (const pullRequest of numbers) await preview(cloud, pullRequest, inputs)
  await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
  return cloud
}

const preview = (cloud: Sandbox, pullRequest: number, inputs = {}) =>
  deploy(
    cloud,
    { ...BASE, mode: 'preview', env_vars: `PR=${pullRequest}`, ...inputs },
    { context: { event: 'pull_request', pullRequest } },
  )

/** Copies of the preview of pull request 1, until there are so many. */
function addPreviews(cloud: Sandbox, count: number): void {
  const state = cloud.world.services.get(SERVICE)
  const { traffic = [] } = serviceIn(cloud.world)
  const [name, one] = [...(state?.revisions ?? [])].find(([, { labels }]) => labels?.['run-iam-deploy-preview']) ?? []
  for (let number = 2; number <= count; number++) {
    const tag = `pr-${number}`
    const copy = `${name}`.replace('pr-1', tag)
    const labels = { ...one?.labels, 'run-iam-deploy-preview': tag, 'run-iam-deploy-preview-revision': copy }
    state?.revisions.set(copy, { ...one, name: `${SERVICE}/revisions/${copy}`, labels })
    if (!tags(cloud).includes(tag))
      traffic.push({ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: copy, tag })
  }
}

const cleanup = (cloud: Sandbox, inputs = {}) => deploy(cloud, { ...BASE, mode: 'cleanup', env_vars: '', ...inputs })
const tags = (cloud: Sandbox) => (serviceIn(cloud.world).traffic ?? []).flatMap(({ tag }) => tag ?? [])
const labelled = (cloud: Sandbox) =>
  [...(cloud.world.services.get(SERVICE)?.revisions.values() ?? [])].flatMap(
    ({ labels }) => labels?.['run-iam-deploy-preview'] ?? [],
  )
const choices = ({ decisions }: Awaited<ReturnType<typeof cleanup>>['report']) =>
  decisions.map(({ id, choice }) => `${id} ${choice}`)

describe('mode: cleanup', () => {
  it('removes the previews of closed pull requests, and keeps those of open ones', async () => {
    await using cloud = await withPreviews([1, 2, 3], { pulls: { 1: 'closed', 2: 'open', 3: 'closed' } })
    const traffic = serviceIn(cloud.world).traffic?.filter(({ percent }) => percent)
    const { report } = await cleanup(cloud, TOKEN)
    expect(report.verdict).toBe('ok')
    expect(choices(report)).toEqual(['preview-pr-1 remove', 'preview-pr-2 keep', 'preview-pr-3 remove'])
    expect(states(report)).toEqual(['find-previews done', 'remove-preview done', 'remove-preview done'])
    expect(tags(cloud)).toEqual(['pr-2'])
    expect(labelled(cloud)).toEqual(['pr-2'])
    expect(serviceIn(cloud.world).traffic?.filter(({ percent }) => percent)).toEqual(traffic)
    expect((await cleanup(cloud, TOKEN)).report.outputs.changed).toBe('false')
  })

  it('without a token goes by age alone', async () => {
    await using cloud = await withPreviews([1], { pulls: { 1: 'closed' } })
    const young = await cleanup(cloud)
    expect(choices(young.report)).toEqual(['preview-pr-1 keep'])
    expect(young.report.decisions[0]?.because).toMatch(/ seconds? old; preview_ttl is 14 days/)
    for (const revision of cloud.world.services.get(SERVICE)?.revisions.values() ?? [])
      revision.createTime = new Date(Date.now() - 15 * DAY).toISOString()
    expect(choices((await cleanup(cloud)).report)).toEqual(['preview-pr-1 remove'])
    expect(tags(cloud)).toEqual([])
  })

  it('removes what is too old though its pull request is open', async () => {
    await using cloud = await withPreviews([1], { pulls: { 1: 'open' } })
    for (const revision of cloud.world.services.get(SERVICE)?.revisions.values() ?? [])
      revision.createTime = new Date(Date.now() - 3 * DAY).toISOString()
    expect(choices((await cleanup(cloud, TOKEN)).report)).toEqual(['preview-pr-1 keep'])
    expect(choices((await cleanup(cloud, { ...TOKEN, preview_ttl: '2d' })).report)).toEqual(['preview-pr-1 remove'])
  })

  it.each([
    ['a pull request that GitHub does not show', TOKEN, { pulls: { 1: 'closed' }, pullRequests: 'none' }],
    ['a token that GitHub refuses', { github_token: 'ghs_other' }, { pulls: { 1: 'closed' } }],
  ] as const)('keeps and says so: %s', async (_, inputs, github) => {
    await using cloud = await withPreviews([1], github)
    const { report } = await cleanup(cloud, inputs)
    expect(choices(report)).toEqual(['preview-pr-1 keep'])
    expect(report.decisions[0]?.because).toContain('could not read')
    expect(tags(cloud)).toEqual(['pr-1'])
  })

  it('changes nothing under dry_run, and shows what would go', async () => {
    await using cloud = await withPreviews([1], { pulls: { 1: 'closed' } })
    const before = structuredClone(serviceIn(cloud.world))
    const { report } = await cleanup(cloud, { ...TOKEN, dry_run: 'true' })
    expect(states(report)).toEqual(['find-previews planned', 'remove-preview planned'])
    expect(report.plan[1]?.changes.map(({ path }) => path)).toEqual(['traffic[pr-1]', 'revision'])
    expect(serviceIn(cloud.world)).toEqual(before)
  })

  it.each<[string, (cloud: Sandbox) => Promise<unknown>]>([
    ['reads previews', cloud => cleanup(cloud, { dry_run: 'true' })],
    ['as a preview is deployed', cloud => preview(cloud, 1, { dry_run: 'true' })],
    ['as the service is deployed', cloud => deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release', dry_run: 'true' })],
  ])('%s by pages, not one by one', async (_, run) => {
    await using cloud = await withPreviews([1])
    const requests: number[] = []
    for (const count of [1, 10, 100]) {
      addPreviews(cloud, count)
      expect(tags(cloud)).toHaveLength(count)
      const before = cloud.requests.length
      await run(cloud)
      requests.push(cloud.requests.length - before)
    }
    const [few = 0, ten, hundred = 0] = requests
    expect(ten).toBe(few)
    // A page has 100 revisions, and the service has others than its previews.
    expect(hundred - few).toBeLessThanOrEqual(1)
  })

  it('finds each of a hundred previews', async () => {
    await using cloud = await withPreviews([1])
    addPreviews(cloud, 100)
    const { report } = await cleanup(cloud, { dry_run: 'true' })
    expect(report.decisions).toHaveLength(100)
  })

  it('leaves tags that are not ours, and a preview that serves production, and says so', async () => {
    await using cloud = await withPreviews([1], { pulls: { 1: 'closed' } })
    await deploy(cloud, { ...BASE, env_vars: 'A=b', tag: 'pr-9' })
    const service = serviceIn(cloud.world)
    const preview = service.traffic?.find(({ tag }) => tag === 'pr-1')
    for (const target of service.traffic ?? []) target.percent = target === preview ? 100 : 0
    service.trafficStatuses = structuredClone(service.traffic ?? [])
    const { report } = await cleanup(cloud, TOKEN)
    expect(choices(report)).toEqual(['preview-pr-1 keep'])
    expect(report.findings.filter(({ id }) => id === 'preview-kept').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('serves production'),
      expect.stringContaining('The run left the tag pr-9 alone'),
    ])
    expect(tags(cloud).sort()).toEqual(['pr-1', 'pr-9'])
  })

  it('finds previews that are services by their labels, and deletes only those', async () => {
    const own = { preview_strategy: 'service' }
    await using cloud = await withPreviews([1, 2], { pulls: { 1: 'closed', 2: 'open' } }, own)
    await deploy(cloud, { ...BASE, service: 'hello-pr-7', env_vars: 'A=b' })
    const { report } = await cleanup(cloud, { ...TOKEN, ...own })
    expect(report.verdict).toBe('ok')
    const names = [...cloud.world.services.keys()].map(name => name.split('/').at(-1))
    expect(names.sort()).toEqual(['hello', 'hello-pr-2', 'hello-pr-7'])
  })

  it('is green for a service without previews, and for one that does not exist', async () => {
    await using cloud = await withPreviews([])
    for (const service of ['hello', 'absent'])
      expect((await cleanup(cloud, { ...TOKEN, service })).report).toMatchObject({ verdict: 'ok', changes: [] })
  })
})
