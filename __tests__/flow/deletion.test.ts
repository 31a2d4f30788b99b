/** What is never deleted: production, whatever its labels say and whoever put them there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { save } from '../../src/emulator/run/lifecycle.ts'
import { writable } from '../../src/emulator/run/saved-resource.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { previewSuffix } from '../../src/iam/preview-names.ts'
import type { Service } from '../../src/wire.ts'
import { attack } from '../fixtures/attacks.ts'
import { callOf, IMAGE, QUICK, SERVICE, serviceIn } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
const BASE = { ...IMAGE, access: 'keep' }
const LABELS = { 'run-iam-deploy-preview': 'pr-7', 'run-iam-deploy-preview-of': 'hello' }
/** Old enough for every preview: a moment has gone by. */
const CLEANUP = { ...BASE, mode: 'cleanup', env_vars: '', preview_ttl: '1s' }
const DAY = 86_400_000
/** Cloud Run does not take the template of production again: it stays the preview's. */
const NOT_PUT_BACK = {
  faults: [{ method: 'PATCH', api: 'run.googleapis.com', path: '/services/hello$', nth: 2, status: 400, body: {} }],
}

async function start(world: object = {}): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
}
const preview = (cloud: Sandbox, pullRequest: number, inputs = {}, closed = false) =>
  deploy(
    cloud,
    { ...BASE, mode: 'preview', env_vars: `PR=${pullRequest}`, ...inputs },
    { context: { event: 'pull_request', pullRequest, ...(closed && { pullRequestClosed: true }) } },
  )
const close = (cloud: Sandbox, pullRequest: number, inputs = {}) => preview(cloud, pullRequest, inputs, true)
const services = (cloud: Sandbox) => [...cloud.world.services.keys()].map(name => name.split('/').at(-1)).sort()
const stateOf = (cloud: Sandbox) => {
  const state = cloud.world.services.get(SERVICE)
  if (!state) throw new Error('The service is gone')
  return state
}
const revisions = (cloud: Sandbox) => [...stateOf(cloud).revisions.keys()]
const deletions = (cloud: Sandbox) =>
  cloud.requests.filter(({ method }) => method === 'DELETE').map(request => callOf(request).split('/').at(-1))
const kept = ({ findings }: Awaited<ReturnType<typeof deploy>>['report']) =>
  findings.filter(({ id }) => id === 'preview-kept').map(({ reason }) => reason)
/** Everything is as old as a preview may get, and more. */
function age(cloud: Sandbox): void {
  const earlier = (time: string | null | undefined) => new Date(Date.parse(time ?? '') - DAY).toISOString()
  for (const { service, revisions: made } of cloud.world.services.values()) {
    service.updateTime = earlier(service.updateTime)
    for (const revision of made.values()) revision.createTime = earlier(revision.createTime)
  }
}
function label(cloud: Sandbox, service: string, labels: Record<string, string> = LABELS): void {
  const live = serviceIn(cloud.world, SERVICE.replace(/hello$/, service))
  live.labels = { ...live.labels, ...labels }
}
/** A deploy by a tool that changes the template and keeps the rest of it, labels included, and serves with it. */
async function byAnotherTool(cloud: Sandbox, change: Partial<Service> = {}): Promise<string> {
  const { template, ...rest } = writable('Service', serviceIn(cloud.world))
  const { revision: _, ...kept } = { ...template, timeout: `${cloud.requests.length + 60}s` }
  const wanted = { ...rest, template: kept, traffic: [{ type: LATEST, percent: 100 } as const], ...change }
  await save(cloud.world, { name: SERVICE }, structuredClone(wanted), true, 'somebody@example.com')
  await new Promise(done => setTimeout(done, 20))
  return serviceIn(cloud.world).latestCreatedRevision?.split('/').at(-1) ?? ''
}

describe.concurrent('a cleanup of previews that are services', () => {
  const OWN = { ...CLEANUP, preview_strategy: 'service' }

  it.each(['prod', 'hello-prod', 'hello-pr-70', 'hello-pr-07', 'hello-pr-7-prod'])(
    'keeps %s, whose labels are copied from a preview, and says so',
    attack('S1'),
    async name => {
      await using cloud = await start()
      await deploy(cloud, { ...BASE, service: name, env_vars: 'A=b' })
      label(cloud, name)
      age(cloud)
      const { report } = await deploy(cloud, OWN)
      expect(deletions(cloud)).toEqual([])
      expect(services(cloud)).toEqual(['hello', name].sort())
      expect(report.verdict).toBe('ok')
      expect(kept(report)).toEqual([expect.stringContaining(`The run left the service ${name} alone`)])
    },
  )

  it('keeps the service itself, whatever its labels say', attack('S1'), async () => {
    await using cloud = await start()
    for (const of of ['hello', 'other']) {
      label(cloud, 'hello', { ...LABELS, 'run-iam-deploy-preview-of': of })
      age(cloud)
      await deploy(cloud, OWN)
      expect(deletions(cloud)).toEqual([])
      expect(services(cloud)).toEqual(['hello'])
    }
  })

  it(
    'deploys a manifest without the labels that an export has copied, warns, and keeps the service',
    attack('S1'),
    async () => {
      await using cloud = await start()
      const folder = mkdtempSync(join(tmpdir(), 'deletion-'))
      const path = join(folder, 's.yaml')
      const labels = '{ run-iam-deploy-preview: pr-7, run-iam-deploy-preview-of: hello, team: web }'
      writeFileSync(
        path,
        `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello-pr-7
  labels: ${labels}
spec: { template: { metadata: { labels: ${labels} }, spec: { containers: [{ image: ${BASE.image} }] } } }
`,
      )
      const input = { source: '', access: 'keep', service: '', env_vars: '', metadata: path }
      const { report } = await deploy(cloud, input)
      rmSync(folder, { recursive: true })
      expect(report.verdict).toBe('warning')
      const warned = report.findings.map(({ reason }) => reason).filter(reason => /run-iam-deploy-preview/.test(reason))
      expect(warned).toHaveLength(2)
      const live = serviceIn(cloud.world, SERVICE.replace(/hello$/, 'hello-pr-7'))
      expect(live.labels).toEqual({ team: 'web' })
      expect(live.template?.labels).toMatchObject({ team: 'web' })
      expect(Object.keys(live.template?.labels ?? {}).filter(key => key.startsWith('run-iam-deploy-'))).toEqual([])
      age(cloud)
      await deploy(cloud, OWN)
      expect(services(cloud)).toEqual(['hello', 'hello-pr-7'])
    },
  )

  it('refuses to delete a preview that somebody changes at that moment, and says so', attack('S1'), async () => {
    await using cloud = await start()
    await preview(cloud, 7, { preview_strategy: 'service' })
    age(cloud)
    const name = SERVICE.replace(/hello$/, 'hello-pr-7')
    const live = serviceIn(cloud.world, name)
    let [etag, reads] = [live.etag, 0]
    // The service is another from read to read.
    Object.defineProperty(live, 'etag', {
      enumerable: true,
      get: () => `"${etag}-${reads++}"`,
      set: value => {
        etag = value
      },
    })
    const { report } = await deploy(cloud, OWN)
    expect(report.verdict).toBe('ok')
    expect(kept(report)).toEqual([expect.stringMatching(/^hello-pr-7 stays: .* after this run had decided/)])
    expect(services(cloud)).toContain('hello-pr-7')
  })

  it.each<[string, number, (cloud: Sandbox) => ReturnType<typeof deploy>]>([
    ['a cleanup', 1, cloud => deploy(cloud, OWN)],
    ['the end of its pull request', 2, cloud => close(cloud, 7, { preview_strategy: 'service' })],
  ])('keeps a preview that is deployed again between the decision and the removal by %s', async (_, at, run) => {
    await using cloud = await start()
    await preview(cloud, 7, { preview_strategy: 'service' })
    age(cloud)
    const name = SERVICE.replace(/hello$/, 'hello-pr-7')
    const decidedOn = serviceIn(cloud.world, name).etag
    // `at`: which look at the service is the one before its deletion. The deploy comes first, whole.
    let looks = 0
    const push = cloud.requests.push.bind(cloud.requests)
    cloud.requests.push = request => {
      if (request.method === 'GET' && request.path.endsWith('/services/hello-pr-7') && ++looks === at)
        Object.assign(serviceIn(cloud.world, name), {
          etag: '"deployed-again"',
          updateTime: new Date().toISOString(),
        })
      return push(request)
    }
    const { report } = await run(cloud)
    expect(serviceIn(cloud.world, name).etag).not.toBe(decidedOn)
    expect(deletions(cloud)).toHaveLength(1)
    expect(services(cloud)).toContain('hello-pr-7')
    expect(report.verdict).toBe('ok')
    expect(kept(report)).toEqual([expect.stringMatching(/^hello-pr-7 stays: .* after this run had decided/)])
  })

  it('is looked at again if it was deployed again, and goes if GitHub says that its pull request is still closed', async () => {
    await using cloud = await start({ github: { pulls: { 7: 'closed' } } })
    await preview(cloud, 7, { preview_strategy: 'service' })
    const live = serviceIn(cloud.world, SERVICE.replace(/hello$/, 'hello-pr-7'))
    const push = cloud.requests.push.bind(cloud.requests)
    let deploys = 1
    cloud.requests.push = request => {
      if (request.method === 'DELETE' && deploys-- > 0) live.etag = '"deployed-again"'
      return push(request)
    }
    const { report } = await close(cloud, 7, { preview_strategy: 'service', github_token: 'ghs_played' })
    expect([report.verdict, kept(report)]).toEqual(['ok', []])
    expect(deletions(cloud)).toEqual(['hello-pr-7', 'hello-pr-7'])
    expect(services(cloud)).not.toContain('hello-pr-7')
  })
})

describe.concurrent('a cleanup of previews by tag', () => {
  it('keeps production that has inherited the labels of a preview through the template', attack('S2'), async () => {
    await using cloud = await start(NOT_PUT_BACK)
    const made = (await preview(cloud, 7)).report.outputs.revision ?? ''
    expect(made).toMatch(/^hello-pr-7-\d{5}-[a-z]{3}$/)
    const production = await byAnotherTool(cloud)
    expect(stateOf(cloud).revisions.get(production)?.labels).toMatchObject({ 'run-iam-deploy-preview': 'pr-7' })
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
    age(cloud)
    const { report, log } = await deploy(cloud, CLEANUP)
    expect(report.verdict).toBe('ok')
    expect(deletions(cloud)).toEqual([made])
    expect(revisions(cloud)).toContain(production)
    expect(kept(report)).toEqual([])
    // What goes is said before it goes.
    const said = log.filter(line => /^Remove /.test(line))
    expect(said.slice(0, 2)).toEqual([
      expect.stringContaining(`Remove pr-7 (revision ${made}): It is older than preview_ttl.`),
      'Remove the preview pr-7 of hello ...',
    ])
    const back = await deploy(cloud, { ...BASE, image: '', env_vars: '', mode: 'rollback' })
    expect(back.report.outputs.revision).toBe(production)
  })

  it('keeps what an earlier version made, with the reason and the command', async () => {
    await using cloud = await start()
    const old = (await preview(cloud, 7)).report.outputs.revision ?? ''
    delete stateOf(cloud).revisions.get(old)?.labels?.['run-iam-deploy-preview-revision']
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
    age(cloud)
    for (const run of [() => deploy(cloud, CLEANUP), () => close(cloud, 7)]) {
      const { report } = await run()
      expect(report.verdict).toBe('ok')
      expect(deletions(cloud)).toEqual([])
      expect(kept(report)).toContainEqual(
        expect.stringContaining(`gcloud run revisions delete ${old} --region us-central1 --project demo-project`),
      )
    }
    // The next push of the pull request takes the tag over.
    expect((await preview(cloud, 7)).report.verdict).toBe('ok')
  })

  it.each([1, 100])('keeps a preview that gets %i %% of the traffic', attack('S2'), async percent => {
    await using cloud = await start()
    const made = (await preview(cloud, 7)).report.outputs.revision ?? ''
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
    const production = serviceIn(cloud.world).latestReadyRevision?.split('/').at(-1) ?? ''
    const traffic = [
      { type: REVISION, revision: made, percent, tag: 'pr-7' },
      ...(percent < 100 ? [{ type: REVISION, revision: production, percent: 100 - percent }] : []),
    ] as Service['traffic']
    Object.assign(serviceIn(cloud.world), { traffic, trafficStatuses: structuredClone(traffic) })
    age(cloud)
    const { report } = await deploy(cloud, CLEANUP)
    expect(deletions(cloud)).toEqual([])
    expect(serviceIn(cloud.world).traffic?.[0]?.tag).toBe('pr-7')
    expect(kept(report)).toEqual([expect.stringContaining('serves production')])
  })

  it('leaves a revision that changes between the last look and its deletion, and says so', attack('S2'), async () => {
    await using cloud = await start()
    const made = (await preview(cloud, 7)).report.outputs.revision ?? ''
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
    age(cloud)
    const revision = stateOf(cloud).revisions.get(made)
    let reads = 0
    Object.defineProperty(revision, 'etag', { enumerable: true, get: () => `"etag-${reads++}"` })
    const { report, log } = await deploy(cloud, CLEANUP)
    expect(deletions(cloud)).toEqual([expect.stringContaining(made)])
    expect(revisions(cloud)).toContain(made)
    expect(kept(report)).toEqual([expect.stringContaining(`${made} could not be deleted`)])
    expect(log.join('\n')).toMatch(/stays: .*version .* was specified/)
  })

  it('does not remove what was pushed after it had looked', async () => {
    await using cloud = await start({ github: { pulls: { 7: 'closed' } } })
    await preview(cloud, 7)
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
    const [first] = revisions(cloud).filter(name => /-pr-7-/.test(name))
    const state = stateOf(cloud)
    const model = state.revisions.get(first ?? '')
    const name = 'hello-pr-7-00009-new'
    // Between the look and the removal, which reads again.
    let looks = 0
    const values = state.revisions.values.bind(state.revisions)
    state.revisions.values = () => {
      if (++looks === 2) {
        const labels = { ...model?.labels, 'run-iam-deploy-preview-revision': name }
        state.revisions.set(name, { ...structuredClone(model), name: `${SERVICE}/revisions/${name}`, labels })
      }
      return values()
    }
    const { report } = await deploy(cloud, { ...CLEANUP, preview_ttl: '14d', github_token: 'ghs_played' })
    expect(report.verdict).toBe('ok')
    expect(kept(report)).toEqual([expect.stringMatching(`^${name} stays: .* The next cleanup decides about it.`)])
    // What it had decided about goes, all the same.
    expect(deletions(cloud)).toEqual([first])
    expect(revisions(cloud)).toContain(name)
  })
})

describe.concurrent('a service whose previews come from two repositories', () => {
  const of = (repository: string) => ({ context: { event: 'pull_request', repository, pullRequest: 7 } })
  const LABEL = 'run-iam-deploy-preview-repository'

  it.each(['tag', 'service'])('keeps those of the other one, and says so (%s)', async preview_strategy => {
    await using cloud = await start({ github: { pulls: { 7: 'closed' } } })
    const inputs = { preview_strategy, preview_ttl: '1s' }
    const made = await deploy(cloud, { ...BASE, ...inputs, mode: 'preview', env_vars: 'PR=7' }, of('octo-org/other'))
    expect(made.report.verdict).toBe('ok')
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
    age(cloud)
    const [before, traffic] = [[services(cloud), revisions(cloud)], serviceIn(cloud.world).traffic]
    const clean = { ...CLEANUP, ...inputs, github_token: 'ghs_played' }
    for (const run of [() => deploy(cloud, clean), () => close(cloud, 7, inputs)]) {
      const { report } = await run()
      expect(report.verdict).toBe('ok')
      expect(deletions(cloud)).toEqual([])
      expect([services(cloud), revisions(cloud)]).toEqual(before)
      expect(serviceIn(cloud.world).traffic).toEqual(traffic)
      expect(kept(report)).toEqual([expect.stringContaining('for pull request 7 of another repository')])
    }
    // Its own repository takes it away.
    await deploy(cloud, clean, { context: { repository: 'Octo-Org/Other' } })
    expect(deletions(cloud)).toHaveLength(1)
  })

  it.each(['tag', 'service'])(
    'removes what an earlier version made, which named no repository (%s)',
    async preview_strategy => {
      await using cloud = await start()
      await preview(cloud, 7, { preview_strategy })
      await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=release' })
      age(cloud)
      let unlabelled = 0
      for (const { service, revisions: all } of cloud.world.services.values())
        for (const { labels } of [service, ...all.values()])
          if (labels?.[LABEL]) {
            delete labels[LABEL]
            unlabelled++
          }
      expect(unlabelled).toBeGreaterThan(0)
      await deploy(cloud, { ...CLEANUP, preview_strategy }, { context: { repository: 'octo-org/other' } })
      expect(deletions(cloud)).toHaveLength(1)
    },
  )
})

describe.concurrent('a preview to come', () => {
  const of = (repository: string) => ({ context: { event: 'pull_request', repository, pullRequest: 7 } })
  const INPUTS = { ...BASE, mode: 'preview', env_vars: 'PR=7' }
  const WAYS = {
    tag: /^The tag pr-7 belongs to hello-pr-7-\S+, the preview of pull request 7 of another repository.* remove the tag: gcloud run services update-traffic hello --remove-tags pr-7 /,
    service:
      /^The service hello-pr-7 is the preview of pull request 7 of another repository.* delete it: gcloud run services delete hello-pr-7 /,
  }

  it.each(['tag', 'service'] as const)(
    'does not take the place of another repository’s (%s)',
    attack('S1'),
    async how => {
      await using cloud = await start()
      const inputs = { ...INPUTS, preview_strategy: how }
      expect((await deploy(cloud, inputs, of('octo-org/other'))).report.verdict).toBe('ok')
      const before = [services(cloud), revisions(cloud), structuredClone(serviceIn(cloud.world).traffic)]
      const { report } = await deploy(cloud, inputs, of('octo-org/hello'))
      expect(report.verdict).toBe('blocked')
      expect(report.findings.find(({ id }) => id === 'preview-impossible')?.reason).toMatch(WAYS[how])
      expect([services(cloud), revisions(cloud), serviceIn(cloud.world).traffic]).toEqual(before)
      // Its own repository goes on, whatever the case of its name.
      expect((await deploy(cloud, inputs, of('Octo-Org/OTHER'))).report.verdict).toBe('ok')
    },
  )

  it('does not take it either where the other one was there first by a moment', attack('S1'), async () => {
    await using cloud = await start()
    const inputs = { ...INPUTS, preview_strategy: 'service' }
    await using elsewhere = await start()
    await deploy(elsewhere, inputs, of('octo-org/other'))
    const theirs = elsewhere.world.services.get(`${SERVICE}-pr-7`)
    const push = cloud.requests.push.bind(cloud.requests)
    cloud.requests.push = request => {
      // The other one's is there before this one's request is served.
      if (request.method === 'POST' && request.path.endsWith('/services') && theirs)
        cloud.world.services.set(`${SERVICE}-pr-7`, structuredClone(theirs))
      return push(request)
    }
    const { report } = await deploy(cloud, inputs, of('octo-org/hello'))
    expect(report.verdict).toBe('failed')
    expect(report.findings.find(({ id }) => id === 'preview-impossible')?.reason).toMatch(WAYS.service)
    expect(cloud.world.services.get(`${SERVICE}-pr-7`)?.service).toEqual(theirs?.service)
  })
})

describe.concurrent('the tag of a preview to come', () => {
  it.each<[string, Partial<NonNullable<Service['traffic']>[number]>, RegExp]>([
    ['a production revision', {}, /belongs to hello-\S+, which is not a preview of pull request 7/],
    ['a revision with traffic', { percent: 100 }, /gets 100 % of the traffic/],
    ['whatever is latest', { type: LATEST, revision: '' }, /belongs to the latest revision/],
  ])('is not taken from %s', attack('S12'), async (_, change, reason) => {
    await using cloud = await start()
    await deploy(cloud, { ...BASE, env_vars: 'A=b' })
    const service = serviceIn(cloud.world)
    const revision = service.latestReadyRevision?.split('/').at(-1) ?? ''
    const target = { type: REVISION, revision, tag: 'pr-7', ...change }
    service.traffic = [{ type: LATEST, percent: change.percent ? 0 : 100 }, target as never]
    service.trafficStatuses = structuredClone(service.traffic).map(each => ({ ...each, revision }))
    const before = structuredClone(service)
    const { report } = await preview(cloud, 7)
    expect(report.verdict).toBe('blocked')
    expect(report.findings.find(({ id }) => id === 'preview-impossible')?.reason).toMatch(reason)
    expect(serviceIn(cloud.world)).toEqual(before)
  })

  it('is named by the number and the suffix that the workflow gives', async () => {
    await using cloud = await start()
    const { report } = await preview(cloud, 7, { suffix: 'run-3' })
    expect(report.outputs.revision).toBe(`hello-${previewSuffix(7, 'run-3')}`)
    expect(stateOf(cloud).revisions.get('hello-pr-7-run-3')?.labels).toMatchObject({
      'run-iam-deploy-preview-revision': 'hello-pr-7-run-3',
    })
  })
})
