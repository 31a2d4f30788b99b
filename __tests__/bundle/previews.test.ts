/** Previews, their cleanup and drift, through the bundle, as a workflow has them: what the user sees, and what the world is like then. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { Scenario } from '../../src/emulator/scenario.ts'
import { playOn } from '../fixtures/deploy.ts'
import { bindings, changing, firstLine, IMAGE, QUICK, SERVICE, serviceIn, topOf, visit } from '../fixtures/story.ts'

const INPUTS = { ...IMAGE, access: 'keep', env_vars: 'LOG_LEVEL=preview' }

function start(world: Scenario['world'] = { github: { pulls: { 12: 'open' } } }): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
}
const event = (number: number, action: string, repository = 'octo-org/hello') => ({
  name: 'pull_request',
  payload: {
    action,
    pull_request: { number, state: action === 'closed' ? 'closed' : 'open', head: { repo: { full_name: repository } } },
  },
})
const preview = (cloud: Sandbox, action: string, inputs: Record<string, string> = {}) =>
  playOn(cloud, { inputs: { ...INPUTS, mode: 'preview', ...inputs }, event: event(12, action) })
const production = (cloud: Sandbox) =>
  serviceIn(cloud.world)
    .trafficStatuses?.filter(({ percent }) => percent)
    .map(({ revision, percent }) => ({ revision, percent }))

describe.concurrent('a preview of a pull request', () => {
  it('comes with the pull request, moves with its pushes, and goes with it; production stays', async () => {
    await using cloud = await start()
    const [serving, policy] = [production(cloud), bindings(cloud.world)]
    const first = await preview(cloud, 'opened')
    expect({ exitCode: first.exitCode, verdict: first.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(firstLine(first.summary)).toBe('## ✅ The preview of hello is deployed')
    expect(first.outputs.url).toBe(first.outputs.preview_url)
    expect(first.outputs.tag_url).toBe(first.outputs.preview_url)
    expect(first.outputs.service_url).not.toBe(first.outputs.preview_url)
    expect(await visit({ cloud, outputs: first.outputs })).toBe(200)
    const { comments } = cloud.world.github
    expect(comments).toMatchObject([{ issue: 12, body: expect.stringContaining(first.outputs.preview_url ?? '-') }])
    const second = await preview(cloud, 'synchronize', { env_vars: 'LOG_LEVEL=again' })
    expect(second.outputs.preview_url).toBe(first.outputs.preview_url)
    expect(second.outputs.revision).not.toBe(first.outputs.revision)
    expect(comments).toHaveLength(1)
    expect(comments[0]?.body).toContain(second.outputs.revision)
    expect(production(cloud)).toEqual(serving)
    expect(bindings(cloud.world)).toEqual(policy)

    const end = await preview(cloud, 'closed', { image: '', env_vars: '' })
    expect({ exitCode: end.exitCode, verdict: end.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(firstLine(end.summary)).toBe('## ✅ The preview of hello is removed')
    expect(comments).toMatchObject([{ body: expect.stringContaining('is removed') }])
    expect(comments[0]?.body).not.toContain(first.outputs.preview_url)
    expect(await visit({ cloud, outputs: first.outputs })).toBe(404)
    expect(production(cloud)).toEqual(serving)
    // Production's template was put back after each push, so that no preview is the newest revision.
    expect(first.summary).toContain('The template of the service was put back.')
    expect(end.annotations).toEqual([])
    expect([...(cloud.world.services.get(SERVICE)?.revisions.keys() ?? [])]).toEqual([serving?.[0]?.revision])
    const again = await preview(cloud, 'closed')
    expect({ exitCode: again.exitCode, changed: again.outputs.changed }).toEqual({ exitCode: 0, changed: 'false' })
  })

  it('stands without its comment: one that may not be written is a warning, and comment: false asks for none', async () => {
    await using cloud = await start({ github: { pulls: { 12: 'open' }, pullRequests: 'read' } })
    const run = await preview(cloud, 'opened')
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(run.annotations).toMatchObject([{ level: 'warning', text: expect.stringContaining('pull-requests: write') }])
    const before = cloud.requests.length
    expect((await preview(cloud, 'synchronize', { comment: 'false' })).annotations).toEqual([])
    expect(cloud.requests.slice(before).filter(({ path }) => /comments/.test(path))).toEqual([])
  })

  it('is skipped for a fork, which has no credentials', async () => {
    await using cloud = await start()
    const run = await playOn(cloud, {
      inputs: { ...INPUTS, mode: 'preview' },
      event: event(12, 'opened', 'stranger/hello'),
      without: /^ACTIONS_ID_TOKEN/,
    })
    expect(run.exitCode).toBe(0)
    expect(run.annotations).toMatchObject([{ level: 'notice' }])
    expect(cloud.requests).toEqual([])
  })

  it('lacks a permission before anything is changed, and says which', async () => {
    await using cloud = await start({ deployerRoles: [], customRoles: {} })
    const run = await preview(cloud, 'opened')
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'blocked' })
    expect(changing(cloud.requests)).toEqual([])
    expect(firstLine(run.summary)).toBe('## ❌ The preview of hello was not deployed')
    expect(topOf(run.summary)).toMatch(/^> The deployer \S+ is not allowed to .*: it lacks \d+ permissions on /m)
  })
})

describe.concurrent('mode: cleanup', () => {
  it('asks GitHub with the token of the job, and removes what belongs to closed pull requests', async () => {
    await using cloud = await start()
    await preview(cloud, 'opened')
    await playOn(cloud, { inputs: INPUTS })
    const { comments, pulls } = cloud.world.github
    pulls.set(12, { state: 'closed' })
    const dry = await playOn(cloud, { inputs: { ...INPUTS, mode: 'cleanup', dry_run: 'true' } })
    const would = dry.summary.match(/^.*◻️ would be removed.*$/gm)
    expect(would).toEqual([
      expect.stringContaining('tag'),
      expect.stringContaining('revision'),
      expect.stringContaining('1 deployment to preview/pr-12 on GitHub'),
      expect.stringContaining('environment preview/pr-12'),
      expect.stringContaining('row of the comment on pull request 12'),
    ])
    const run = await playOn(cloud, {
      inputs: { ...INPUTS, mode: 'cleanup' },
      event: { name: 'schedule', payload: {} },
    })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(firstLine(run.summary)).toBe('## ✅ 1 preview of hello was removed')
    expect(serviceIn(cloud.world).traffic?.some(({ tag }) => tag)).toBe(false)
    expect(run.summary.match(/🗑️ removed/g)).toHaveLength(2)
    expect(run.masked).toContain('ghs_played')
    expect(run.annotations).toEqual([])
    expect(comments).toMatchObject([{ body: expect.stringContaining('The preview of hello is removed') }])
    expect(comments[0]?.body).toContain('A cleanup removed it.')
  })
})

describe.concurrent('mode: drift', () => {
  it('is green, red and a warning; fix puts right what is safe', async () => {
    await using cloud = await start()
    const workflow = { ...IMAGE, access: 'keep', env_vars: 'LOG_LEVEL=info', skip_default_labels: 'true' }
    const clean = await playOn(cloud, { inputs: { ...workflow, mode: 'drift' } })
    expect(clean).toMatchObject({
      exitCode: 0,
      outputs: { drift: 'false', drift_count: '0', verdict: 'ok' },
      annotations: [],
    })
    expect(firstLine(clean.summary)).toBe('## ✅ hello is as the workflow says')
    await playOn(cloud, { inputs: { ...workflow, env_vars: 'LOG_LEVEL=debug', flags: '--concurrency=7' } })
    const dirty = { ...workflow, flags: '--concurrency=20', mode: 'drift' }
    const red = await playOn(cloud, { inputs: dirty })
    expect(red).toMatchObject({
      exitCode: 1,
      outputs: { drift: 'true', drift_count: '2', verdict: 'drift', changed: 'false' },
    })
    expect(red.annotations.map(({ level }) => level)).toEqual(['error', 'error'])
    expect(firstLine(red.summary)).toBe('## ❌ hello differs from the workflow in 2 places')
    const warned = await playOn(cloud, { inputs: { ...dirty, drift_fail: 'false' } })
    expect(warned).toMatchObject({ exitCode: 0, outputs: { verdict: 'drift', drift_count: '2' } })
    expect(warned.annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
    const fixed = await playOn(cloud, { inputs: { ...dirty, fix: 'true' } })
    expect(fixed).toMatchObject({ exitCode: 1, outputs: { drift_count: '1', changed: 'true' } })
    expect(serviceIn(cloud.world).template).toMatchObject({ maxInstanceRequestConcurrency: 7 })
    expect((await playOn(cloud, { inputs: { ...dirty, flags: '--concurrency=7' } })).exitCode).toBe(0)
  })
})

describe.concurrent('is this repository ready for previews?', () => {
  const LACKS = 'run.revisions.delete'
  const included = [
    ...[
      'run.services.get',
      'run.services.update',
      'run.services.create',
      'run.services.getIamPolicy',
      'run.operations.get',
    ],
    ...['run.revisions.get', 'run.revisions.list', 'resourcemanager.projects.get', 'iam.serviceAccounts.actAs'],
    ...['artifactregistry.repositories.downloadArtifacts', 'serviceusage.services.get', 'orgpolicy.policy.get'],
  ]
  const world = {
    deployerRoles: ['projects/demo-project/roles/noDelete'],
    customRoles: { noDelete: { title: 'No delete', includedPermissions: included } },
  }
  const ask = async (inputs: Record<string, string>) => {
    await using cloud = await start(world)
    const run = await playOn(cloud, { inputs: { ...INPUTS, mode: 'preflight', ...inputs } })
    expect(changing(cloud.requests)).toEqual([])
    const failed = run.report.findings.filter(({ status }) => status === 'fail').map(({ permission }) => permission)
    return { exitCode: run.exitCode, failed }
  }

  it('a preflight of the deploy alone does not ask about them', async () => {
    expect(await ask({})).toMatchObject({ exitCode: 0, failed: [] })
  })

  it.each([
    ['preview_strategy: tag', { preview_strategy: 'tag' }, [LACKS]],
    ['preview_strategy: service', { preview_strategy: 'service' }, ['run.services.delete']],
    ['preview_ttl', { preview_ttl: '7d' }, [LACKS]],
  ])('%s says what is missing', async (_, inputs, failed) => {
    expect(await ask(inputs)).toMatchObject({ exitCode: 1, failed })
  })
})
