/** Previews from the first push of a pull request to its end, on the embedded cloud: what is theirs comes and goes, and nothing else. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { GitHubContext } from '../../src/github/context.ts'
import { IMAGE, QUICK, SERVICE, serviceIn, states } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const opened = (pullRequest: number): Partial<GitHubContext> => ({ event: 'pull_request', pullRequest })
const closed = (pullRequest: number): Partial<GitHubContext> => ({ ...opened(pullRequest), pullRequestClosed: true })
const PREVIEW = { ...IMAGE, mode: 'preview', access: 'keep', env_vars: 'LOG_LEVEL=preview' }
const TOKEN = { github_token: 'ghs_played' }
const DEPLOY = { ...IMAGE, access: 'keep', env_vars: 'LOG_LEVEL=release' }

function start(world: object = {}) {
  const scenario = loadScenario('update-existing')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
}
const preview = (cloud: Sandbox, n: number, inputs = {}) =>
  deploy(cloud, { ...PREVIEW, ...inputs }, { context: opened(n) })
const close = (cloud: Sandbox, n: number, inputs = {}) =>
  deploy(cloud, { ...PREVIEW, ...inputs }, { context: closed(n) })

const stateOf = (cloud: Sandbox, name = SERVICE) => cloud.world.services.get(name)
const revisions = (cloud: Sandbox) => [...(stateOf(cloud)?.revisions.keys() ?? [])]
const tags = (cloud: Sandbox) => (serviceIn(cloud.world).traffic ?? []).flatMap(({ tag }) => tag ?? [])
const variables = (cloud: Sandbox, revision: string) =>
  Object.fromEntries(
    (stateOf(cloud)?.revisions.get(revision)?.containers?.[0]?.env ?? []).map(({ name, value }) => [name, value]),
  )
/** Short name of what serves everybody. */
const serving = (cloud: Sandbox) =>
  serviceIn(cloud.world).trafficStatuses?.find(({ percent }) => percent === 100)?.revision
/** What a preview must not change of the service. */
const rest = (cloud: Sandbox) => {
  const { description, labels, annotations, ingress, scaling, customAudiences, buildConfig } = serviceIn(cloud.world)
  const { 'run-iam-deploy-no-traffic': _, ...others } = labels ?? {}
  return { description, labels: others, annotations, ingress, scaling, customAudiences, buildConfig }
}

describe('preview_strategy: tag', () => {
  it('deploys a tagged revision without traffic, and touches nothing of the service', async () => {
    await using cloud = await start()
    const [before, production] = [rest(cloud), serving(cloud)]
    const { report } = await preview(cloud, 12, { labels: 'team=other', flags: '--ingress=internal' })
    expect(report.verdict).toBe('ok')
    expect(states(report)).toEqual(['deploy-service done'])
    expect(serving(cloud)).toBe(production)
    expect(rest(cloud)).toEqual(before)
    expect(tags(cloud)).toEqual(['pr-12'])
    const { outputs } = report
    expect(outputs.preview_url).toBe(outputs.tag_url)
    expect(outputs.preview_url).not.toBe(outputs.service_url)
    expect((await fetch(outputs.preview_url ?? '')).status).toBe(200)
    const made = stateOf(cloud)?.revisions.get(outputs.revision ?? '')
    expect(made?.labels).toMatchObject({ 'run-iam-deploy-preview': 'pr-12', team: 'other', tier: 'front' })
    expect(variables(cloud, outputs.revision ?? '')).toEqual({ GREETING: 'Hello', LOG_LEVEL: 'preview' })
    expect(report.findings.filter(({ id }) => id === 'ignored-input').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('setting of the whole service'),
    ])
  })

  it('says that access is the service’s, and grants nobody anything', async () => {
    await using cloud = await start()
    const policies = structuredClone([...cloud.world.policies])
    const { report } = await preview(cloud, 1, {
      access: 'authenticated',
      invokers: 'a@demo-project.iam.gserviceaccount.com',
    })
    expect(report.verdict).toBe('ok')
    expect(report.outputs.access).toBe('unchanged')
    expect([...cloud.world.policies]).toEqual(policies)
    expect(report.findings.map(({ reason }) => reason)).toContainEqual(
      expect.stringMatching(/^access: .*the run left access as it is/),
    )
  })

  it('starts from production, never from another preview, and a normal deploy serves again', async () => {
    await using cloud = await start()
    await preview(cloud, 1, { env_vars: 'ONLY_IN_ONE=yes' })
    const second = await preview(cloud, 2)
    expect(variables(cloud, second.report.outputs.revision ?? '')).toEqual({ GREETING: 'Hello', LOG_LEVEL: 'preview' })
    expect(tags(cloud)).toEqual(['pr-1', 'pr-2'])
    const { report } = await deploy(cloud, DEPLOY)
    const { revision = '' } = report.outputs
    expect(serving(cloud)).toBe(revision)
    expect(variables(cloud, revision)).toEqual({ GREETING: 'Hello', LOG_LEVEL: 'release' })
    expect(stateOf(cloud)?.revisions.get(revision)?.labels).not.toHaveProperty('run-iam-deploy-preview')
    expect(tags(cloud)).toEqual(['pr-1', 'pr-2'])
  })

  it('moves the tag with every push, and removes all of it when the pull request is closed', async () => {
    await using cloud = await start()
    const first = await preview(cloud, 7)
    const second = await preview(cloud, 7, { env_vars: 'LOG_LEVEL=second' })
    expect(tags(cloud)).toEqual(['pr-7'])
    await preview(cloud, 8)
    const { report } = await close(cloud, 7)
    expect(report.verdict).toBe('ok')
    expect(states(report)).toEqual(['remove-preview done'])
    expect(tags(cloud)).toEqual(['pr-8'])
    for (const gone of [first, second]) expect(revisions(cloud)).not.toContain(gone.report.outputs.revision)
    expect(report.changes.map(({ path, before, done }) => ({ path, before, done }))).toEqual([
      { path: 'traffic[pr-7]', before: second.report.outputs.revision, done: true },
      { path: 'revision', before: second.report.outputs.revision, done: true },
      { path: 'revision', before: first.report.outputs.revision, done: true },
    ])
    expect(report.outputs).not.toHaveProperty('url')
    // Our pin is still known for ours.
    const next = await deploy(cloud, DEPLOY)
    expect(serving(cloud)).toBe(next.report.outputs.revision)
  })

  it('leaves the newest revision, which Cloud Run does not delete, and says so; a later cleanup takes it', async () => {
    // Cloud Run does not take the template of production again.
    const patch = { method: 'PATCH', api: 'run.googleapis.com', path: '/services/hello$', nth: 2 }
    await using cloud = await start({ faults: [{ ...patch, status: 400, body: {} }] })
    const made = await preview(cloud, 3)
    const { report } = await close(cloud, 3)
    expect(report.verdict).toBe('ok')
    expect(tags(cloud)).toEqual([])
    expect(revisions(cloud)).toContain(made.report.outputs.revision)
    expect(report.findings.filter(({ id }) => id === 'preview-kept')).toMatchObject([
      { status: 'skipped', reason: expect.stringContaining('newest revision') },
    ])
    await deploy(cloud, DEPLOY)
    const again = await close(cloud, 3)
    expect(again.report.verdict).toBe('ok')
    expect(revisions(cloud)).not.toContain(made.report.outputs.revision)
  })

  it('goes by what GitHub says now, whatever the event said', async () => {
    await using cloud = await start({ github: { pulls: { 5: 'closed' } } })
    const before = [tags(cloud), revisions(cloud), serving(cloud)]
    const late = await preview(cloud, 5, TOKEN)
    expect(late.report.verdict).toBe('ok')
    expect(states(late.report)).toEqual(['deploy-service done', 'remove-preview done'])
    expect(late.report.findings.filter(({ id }) => id === 'preview-closed')).toHaveLength(1)
    expect(late.report.outputs).not.toHaveProperty('preview_url')
    expect([tags(cloud), revisions(cloud), serving(cloud)]).toEqual(before)

    cloud.world.github.pulls.set(5, { state: 'open' })
    await preview(cloud, 5, TOKEN)
    const early = await close(cloud, 5, TOKEN)
    expect({ verdict: early.report.verdict, plan: early.report.plan }).toEqual({ verdict: 'ok', plan: [] })
    expect(early.report.findings.map(({ id }) => id)).toEqual(['preview-reopened'])
    expect(tags(cloud)).toEqual(['pr-5'])
    // Without a token, the event is all that is known.
    expect(states((await close(cloud, 5)).report)).toEqual(['remove-preview done'])
  })

  it('takes a preview back that does not start, if its pull request is closed', async () => {
    const broken = 'us-docker.pkg.dev/cloudrun/container/broken'
    await using cloud = await start({
      apps: [{ match: 'broken', startFails: true }],
      github: { pulls: { 5: 'closed' } },
    })
    const { report } = await preview(cloud, 5, { ...TOKEN, image: broken })
    expect(report.verdict).toBe('failed')
    expect(states(report)).toEqual(['deploy-service failed', 'remove-preview done'])
    expect(revisions(cloud).filter(name => name.includes('-pr-5-'))).toEqual([])
  })

  it('is green where there is nothing to remove', async () => {
    await using cloud = await start()
    const before = structuredClone(serviceIn(cloud.world))
    const { report } = await close(cloud, 99)
    expect({ verdict: report.verdict, plan: report.plan, changed: report.outputs.changed }).toEqual({
      verdict: 'ok',
      plan: [],
      changed: 'false',
    })
    expect(serviceIn(cloud.world)).toEqual(before)
    const none = await close(cloud, 1, { service: 'absent' })
    expect(none.report.verdict).toBe('ok')
  })

  it('leaves a tag that is not ours', async () => {
    await using cloud = await start()
    await deploy(cloud, { ...DEPLOY, tag: 'pr-5' })
    const { report } = await close(cloud, 5)
    expect(report.verdict).toBe('ok')
    expect(tags(cloud)).toEqual(['pr-5'])
    expect(report.findings.filter(({ id }) => id === 'preview-kept')).toHaveLength(1)
  })

  it('removes nothing that serves production', async () => {
    await using cloud = await start()
    const made = await preview(cloud, 4)
    const service = serviceIn(cloud.world)
    const { revision } = made.report.outputs
    const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
    service.traffic = [{ type, revision: revision ?? '', percent: 100, tag: 'pr-4' }]
    service.trafficStatuses = structuredClone(service.traffic)
    const { report } = await close(cloud, 4)
    expect(report.findings.find(({ id }) => id === 'preview-impossible')).toMatchObject({ status: 'fail' })
    expect(tags(cloud)).toEqual(['pr-4'])
    expect(revisions(cloud)).toContain(revision)
  })

  it.each([
    ['a service that does not exist', { service: 'absent' }, opened(1), 'traffic-new-service'],
    ['a tag that cannot fit', { service: `s${'x'.repeat(44)}` }, opened(1), 'tag-too-long'],
    ['no pull request', {}, { event: 'push' }, 'preview-impossible'],
    ['nothing to deploy', { image: '', env_vars: '' }, opened(1), 'preview-impossible'],
  ])('stops before any change: %s', async (_, inputs, context, id) => {
    await using cloud = await start()
    const { report } = await deploy(cloud, { ...PREVIEW, ...inputs }, { context })
    expect(report.verdict).toBe('blocked')
    expect(report.findings.filter(({ status }) => status === 'fail').map(finding => finding.id)).toContain(id)
    expect(report.changes).toEqual([])
  })

  it('plans and changes nothing under dry_run', async () => {
    await using cloud = await start()
    await preview(cloud, 2)
    const before = structuredClone(serviceIn(cloud.world))
    expect(states((await preview(cloud, 1, { dry_run: 'true' })).report)).toEqual(['deploy-service planned'])
    expect(states((await close(cloud, 2, { dry_run: 'true' })).report)).toEqual(['remove-preview planned'])
    expect(serviceIn(cloud.world)).toEqual(before)
  })
})

describe('preview_strategy: service', () => {
  const OWN = { preview_strategy: 'service', access: 'authenticated' }
  const name = SERVICE.replace(/hello$/, 'hello-pr-6')

  it('makes a service of its own, with its own access, and deletes it when the pull request is closed', async () => {
    await using cloud = await start()
    const before = structuredClone(serviceIn(cloud.world))
    const { report } = await preview(cloud, 6, OWN)
    expect(report.verdict).toBe('ok')
    expect(serviceIn(cloud.world, name).labels).toMatchObject({
      'run-iam-deploy-preview': 'pr-6',
      'run-iam-deploy-preview-of': 'hello',
    })
    expect(report.outputs).toMatchObject({ preview_url: report.outputs.service_url, access: 'oidc-only' })
    expect((await fetch(report.outputs.preview_url ?? '')).status).toBe(403)
    expect((await preview(cloud, 6, OWN)).report.verdict).toBe('ok')
    const end = await close(cloud, 6, OWN)
    expect(end.report).toMatchObject({
      verdict: 'ok',
      changes: [{ path: 'service', before: 'hello-pr-6', done: true }],
    })
    expect(stateOf(cloud, name)).toBeUndefined()
    expect(serviceIn(cloud.world)).toEqual(before)
    expect((await close(cloud, 6, OWN)).report).toMatchObject({ verdict: 'ok', plan: [] })
  })

  it('neither changes nor deletes a service of that name that is no preview', async () => {
    await using cloud = await start()
    await deploy(cloud, { ...DEPLOY, service: 'hello-pr-6' })
    const before = structuredClone(serviceIn(cloud.world, name))
    const { report } = await preview(cloud, 6, OWN)
    expect(report.verdict).toBe('blocked')
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'preview-impossible', status: 'fail' }))
    expect((await close(cloud, 6, OWN)).report.verdict).toBe('ok')
    expect(serviceIn(cloud.world, name)).toEqual(before)
  })

  it('cuts a name that is too long, and knows it again', async () => {
    await using cloud = await start()
    const long = { ...OWN, service: `s${'x'.repeat(44)}` }
    expect((await preview(cloud, 6, long)).report.verdict).toBe('ok')
    const made = [...cloud.world.services.keys()].filter(key => key.includes('/services/sx'))
    expect(made.map(key => key.split('/').at(-1))).toEqual([expect.stringMatching(/^sx{34}-[0-9a-f]{8}-pr-6$/)])
    expect((await close(cloud, 6, long)).report.verdict).toBe('ok')
    expect([...cloud.world.services.keys()].filter(key => key.includes('/services/sx'))).toEqual([])
  })
})
