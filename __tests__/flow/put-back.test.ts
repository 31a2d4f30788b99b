/** After a preview by tag the template of the service is production's again: nothing that follows inherits, whoever it is. */
import { describe, expect, it } from 'vitest'
import { isDryRun } from '../../src/emulator/http/faults.ts'
import { save } from '../../src/emulator/run/lifecycle.ts'
import { writable } from '../../src/emulator/run/saved-resource.ts'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { Fault, LoggedRequest } from '../../src/emulator/world/world.ts'
import { Cancelled } from '../../src/errors.ts'
import type { Service } from '../../src/wire.ts'
import { tokenFor } from '../emulator/cloud.ts'
import { gcloudOn, installed } from '../emulator/gcloud.ts'
import { attack } from '../fixtures/attacks.ts'
import { IMAGE, QUICK, SERVICE, serviceIn } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const BASE = { ...IMAGE, access: 'keep', skip_default_labels: 'true' }
const DEPLOY = { ...BASE, env_vars: 'LOG_LEVEL=release' }
const EMPTY = { ...BASE, image: '', env_vars: '' }
const CLEANUP = { ...EMPTY, mode: 'cleanup', preview_ttl: '1s' }
const TAKEN = (name: string) => `Revision named '${name}' with different configuration already exists.`

function start(world: WorldSpec = {}): Promise<Sandbox> {
  const scenario = loadScenario('update-existing')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, ...world } })
}
const preview = (cloud: Sandbox, pullRequest = 7, inputs = {}) =>
  deploy(
    cloud,
    { ...BASE, mode: 'preview', env_vars: `PR=${pullRequest}`, ...inputs },
    { context: { event: 'pull_request', pullRequest } },
  )
const service = (cloud: Sandbox) => serviceIn(cloud.world)
const short = (name: string | null | undefined) => name?.split('/').at(-1)
const revisions = (cloud: Sandbox) => [...(cloud.world.services.get(SERVICE)?.revisions.keys() ?? [])]
const made = (cloud: Sandbox, name: string | undefined) => cloud.world.services.get(SERVICE)?.revisions.get(name ?? '')
const serving = (cloud: Sandbox) =>
  service(cloud)
    .trafficStatuses?.filter(({ percent }) => percent)
    .map(({ revision, percent }) => `${revision} ${percent}`)
const variables = (cloud: Sandbox, name: string | undefined) =>
  (made(cloud, name)?.containers?.[0]?.env ?? []).map(variable => `${variable.name}=${variable.value}`)
const told = ({ findings }: { findings: { id: string; reason: string }[] }) =>
  findings.filter(({ id }) => id === 'preview-template').map(({ reason }) => reason)
const noteOf = ({ plan }: { plan: { note?: string }[] }) => plan[0]?.note ?? ''
/** The second PATCH of the service is the one that puts its template back. */
const second = (fault: Fault): WorldSpec => ({
  faults: [{ method: 'PATCH', api: 'run.googleapis.com', path: '/services/hello$', nth: 2, ...fault }],
})
const refusal = (status: number, message: string, code = 'ALREADY_EXISTS') =>
  second({ status, body: { error: { code: status, message, status: code } } })
/** Something happens right before a request is served: the log of requests is where a test can see it come. */
function onRequest(cloud: Sandbox, act: (request: LoggedRequest) => void): void {
  const push = cloud.requests.push.bind(cloud.requests)
  cloud.requests.push = request => {
    act(request)
    return push(request)
  }
}
/** Something happens once, while the run waits for the nth change of the service. */
function whileItWaits(cloud: Sandbox, nth: number, act: () => void): void {
  let [patches, done] = [0, false]
  onRequest(cloud, ({ method, path, query }) => {
    if (method === 'PATCH' && path.endsWith('/services/hello') && !isDryRun({ query })) patches++
    if (patches !== nth || done || !path.endsWith(':wait')) return
    done = true
    act()
  })
}
/** Somebody deploys with a tool that starts from the template as it is: its labels and settings stay, its name does not. */
async function deployFromTemplate(cloud: Sandbox): Promise<void> {
  const { template, ...rest } = writable('Service', service(cloud))
  const { revision: _, ...kept } = { ...template, timeout: '61s' }
  const wanted = structuredClone({ ...rest, template: kept }) as Service
  await save(cloud.world, { name: SERVICE }, wanted, true, 'somebody@example.com')
}
const SLOW: WorldSpec = { delays: { operationMs: 150 } }

describe('a preview by tag', () => {
  it('leaves the template as it was, under the name of the revision that it had made', attack('S2'), async () => {
    await using cloud = await start()
    const [before, had] = [structuredClone(service(cloud)), revisions(cloud)]
    const { report } = await preview(cloud)
    const own = report.outputs.revision ?? ''
    expect(service(cloud).template).toEqual({ ...before.template, revision: had[0] })
    expect(revisions(cloud)).toEqual([...had, own])
    expect(short(service(cloud).latestCreatedRevision)).toBe(had[0])
    expect(short(service(cloud).latestReadyRevision)).toBe(had[0])
    expect(serving(cloud)).toEqual([`${had[0]} 100`])
    expect(service(cloud).trafficStatuses).toContainEqual(expect.objectContaining({ revision: own, tag: 'pr-7' }))
    expect({ verdict: report.verdict, told: told(report) }).toEqual({ verdict: 'ok', told: [] })
    expect(noteOf(report)).toBe(`${own} is ready and gets no traffic. The template of the service was put back.`)
    expect((await fetch(report.outputs.preview_url ?? '')).status).toBe(200)
    // The pin is still known for ours: the next deploy serves.
    const next = await deploy(cloud, DEPLOY)
    expect(serving(cloud)).toEqual([`${next.report.outputs.revision} 100`])
    expect(service(cloud).template).not.toHaveProperty('revision')
  })

  it('that does not start leaves nothing of itself, either', attack('S2'), async () => {
    await using cloud = await start({ apps: [{ match: 'broken', startFails: true }] })
    const template = structuredClone(service(cloud).template)
    const [production] = revisions(cloud)
    const { report, log } = await preview(cloud, 7, { image: 'us-docker.pkg.dev/cloudrun/container/broken' })
    expect(report.verdict).toBe('failed')
    expect(service(cloud).template).toEqual({ ...template, revision: production })
    expect(service(cloud).terminalCondition).toMatchObject({ state: 'CONDITION_SUCCEEDED' })
    expect(serving(cloud)).toEqual([`${production} 100`])
    expect(log).toContain('The template of the service was put back.')
    expect(told(report)).toEqual([])
  })

  it('that is ended while it waits sends the template back, and does not wait for that', attack('S2'), async () => {
    await using cloud = await start(SLOW)
    const template = structuredClone(service(cloud).template)
    const [production] = revisions(cloud)
    const stop = new AbortController()
    whileItWaits(cloud, 1, () => stop.abort(new Cancelled('stopped')))
    const inputs = { ...BASE, mode: 'preview', env_vars: 'PR=7' }
    const context = { event: 'pull_request', pullRequest: 7 }
    const { log } = await deploy(cloud, inputs, { context, signal: stop.signal })
    expect(log).toContain('The run asked for the previous template of the service.')
    expect(service(cloud).template).toEqual({ ...template, revision: production })
    expect(serving(cloud)).toEqual([`${production} 100`])
  })

  it('of which another was made before takes what serves production', async () => {
    await using cloud = await start(refusal(409, TAKEN('hello-00001-abc')))
    const before = structuredClone(service(cloud).template)
    const first = await preview(cloud, 1)
    expect(told(first.report)).toHaveLength(1)
    const { report } = await preview(cloud, 2)
    expect(told(report)).toEqual([])
    expect(service(cloud).template).toEqual({ ...before, revision: revisions(cloud)[0] })
    expect(short(service(cloud).latestCreatedRevision)).toBe(revisions(cloud)[0])
  })

  it('that overtakes another one leaves the template to it', async () => {
    await using cloud = await start()
    const [production] = revisions(cloud)
    let other: Promise<unknown> | undefined
    onRequest(cloud, ({ method, path, query }) => {
      if (method === 'PATCH' && path.endsWith('/services/hello') && !isDryRun({ query })) other ??= preview(cloud, 8)
    })
    const { report } = await preview(cloud, 7)
    await other
    expect(report.verdict).toBe('ok')
    expect(service(cloud).template?.labels).not.toHaveProperty('run-iam-deploy-preview')
    expect(serving(cloud)).toEqual([`${production} 100`])
    expect(new Set(service(cloud).traffic?.flatMap(({ tag }) => tag ?? []))).toEqual(new Set(['pr-7', 'pr-8']))
  })
})

describe('whoever deploys while a preview is made', () => {
  it('gets the traffic of what they deploy, if the preview came in between', attack('S2'), async () => {
    await using cloud = await start({ delays: { operationMs: 1_500 } })
    let other: ReturnType<typeof preview> | undefined
    onRequest(cloud, ({ method, path }) => {
      if (method === 'PATCH' && path.endsWith('/services/hello')) other ??= preview(cloud, 8)
    })
    const { report } = await deploy(cloud, DEPLOY)
    const previewed = await other
    expect([report.verdict, previewed?.report.verdict]).toEqual(['ok', 'ok'])
    expect(serving(cloud)).toEqual([`${report.outputs.revision} 100`])
    expect(service(cloud).template?.revision).toBe(report.outputs.revision)
    expect(previewed?.log).toContain('Someone else is deploying hello at the moment: waiting for it.')
  })

  const DURING: [when: string, at: (request: LoggedRequest, patches: number) => boolean][] = [
    ['while the run waits for the preview', ({ path }, patches) => patches === 1 && path.endsWith(':wait')],
    ['right before the template is sent back', ({ method }, patches) => patches === 2 && method === 'PATCH'],
  ]
  it.each(DURING)('keeps what they deployed from the template of the preview: %s', attack('S2'), async (_, at) => {
    await using cloud = await start(SLOW)
    let [patches, theirs] = [0, false]
    onRequest(cloud, request => {
      if (request.method === 'PATCH' && request.path.endsWith('/services/hello') && !isDryRun(request)) patches++
      if (theirs || !at(request, patches)) return
      theirs = true
      void deployFromTemplate(cloud)
    })
    const { report } = await preview(cloud)
    const newest = short(service(cloud).latestCreatedRevision)
    expect(service(cloud).template).toMatchObject({ timeout: '61s', labels: { 'run-iam-deploy-preview': 'pr-7' } })
    expect(service(cloud).template).not.toHaveProperty('revision')
    expect(made(cloud, newest)?.timeout).toBe('61s')
    expect(told(report)).toEqual([
      expect.stringContaining(`${report.outputs.revision}: check which of them the revision ${newest} has.`),
    ])
    expect(report.verdict).toBe('ok')
  })

  it('keeps the traffic that they set after the template was sent back', attack('S2'), async () => {
    await using cloud = await start(SLOW)
    const traffic = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100 }]
    whileItWaits(cloud, 2, () => void Object.assign(service(cloud), { traffic }))
    let patches = 0
    onRequest(cloud, ({ method, path, query }) => {
      if (method !== 'PATCH' || !path.endsWith('/services/hello') || isDryRun({ query }) || ++patches !== 3) return
      // The run has read it, and is about to send the traffic back.
      Object.assign(service(cloud), { generation: String(Number(service(cloud).generation) + 1), etag: '"theirs"' })
    })
    const { report } = await preview(cloud)
    expect(told(report)).toEqual([expect.stringContaining('someone has changed it since: the latest revision 100 %.')])
    expect(service(cloud).traffic).toEqual(traffic)
  })
})

describe('where Cloud Run does not take the template back', () => {
  it.each<[string, WorldSpec, RegExp]>([
    [
      'it knows the name otherwise',
      refusal(409, TAKEN('hello-00001-abc')),
      /with different configuration already exists/,
    ],
    ['it finds the request wrong', refusal(400, 'Violation in template.revision.', 'INVALID_ARGUMENT'), /Violation in/],
    [
      'a policy forbids it',
      refusal(403, "Permission 'iam.serviceaccounts.actAs' denied.", 'PERMISSION_DENIED'),
      /actAs/,
    ],
    [
      'it has a fault',
      second({ times: 1, status: 501, body: { error: { code: 501, message: 'Not here.' } } }),
      /Not here/,
    ],
  ])('since %s, the run is green, production serves, and one notice says what that means', async (_, world, words) => {
    await using cloud = await start(world)
    const [production] = revisions(cloud)
    const { report } = await preview(cloud)
    const own = report.outputs.revision ?? ''
    expect(report.verdict).toBe('ok')
    expect(serving(cloud)).toEqual([`${production} 100`])
    expect(told(report)).toEqual([expect.stringMatching(words)])
    expect(told(report)[0]).toContain(`has the settings of the preview ${own}: the run could not put it back.`)
    expect(told(report)[0]).toContain(`The traffic is ${production} 100 %`)
    expect(told(report)[0]).toContain('starts from the settings of the preview until the next deploy by this action')
    expect(noteOf(report)).toBe(`${own} is ready and gets no traffic.`)
    // A deploy of this action starts from production all the same, and cleanup keeps what is newest.
    const { revision } = (await deploy(cloud, DEPLOY)).report.outputs
    expect(variables(cloud, revision)).toEqual(['GREETING=Hello', 'LOG_LEVEL=release'])
    expect(made(cloud, revision)?.labels).not.toHaveProperty('run-iam-deploy-preview')
    expect(serving(cloud)).toEqual([`${revision} 100`])
  })

  it('since it makes one more revision, that gets no traffic and is named', async () => {
    await using cloud = await start(SLOW)
    const [production] = revisions(cloud)
    whileItWaits(cloud, 2, () => {
      const state = cloud.world.services.get(SERVICE)
      const another = structuredClone(made(cloud, production))
      if (!state || !another) return
      another.name = `${SERVICE}/revisions/hello-00009-new`
      state.revisions.set('hello-00009-new', another)
      state.service.latestCreatedRevision = another.name
    })
    const { report } = await preview(cloud)
    expect(report.verdict).toBe('ok')
    expect(told(report)).toEqual([
      expect.stringContaining(`one more revision from it, hello-00009-new, instead of using ${production} again.`),
    ])
    expect(serving(cloud)).toEqual([`${production} 100`])
  })

  it('and moves the traffic, that is sent back', async () => {
    await using cloud = await start(SLOW)
    const [production] = revisions(cloud)
    whileItWaits(cloud, 2, () => {
      Object.assign(service(cloud), { traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100 }] })
    })
    const { report } = await preview(cloud)
    expect(report.verdict).toBe('ok')
    expect(told(report)).toEqual([expect.stringContaining('The traffic had changed with it, and was sent back')])
    expect(serving(cloud)).toEqual([`${production} 100`])
    expect(service(cloud).traffic).toContainEqual(expect.objectContaining({ tag: 'pr-7' }))
    const { revision } = (await deploy(cloud, DEPLOY)).report.outputs
    expect(serving(cloud)).toEqual([`${revision} 100`])
  })

  it.each(['reset', 'lost'])('since the answer got lost (%s), it is looked at again and is as it was', async how => {
    await using cloud = await start(second({ [how]: true }))
    const [production] = revisions(cloud)
    const { report } = await preview(cloud)
    expect({ verdict: report.verdict, told: told(report) }).toEqual({ verdict: 'ok', told: [] })
    expect(service(cloud).template?.revision).toBe(production)
  })
})

describe('what follows on a template that names a revision', () => {
  const previewed = async () => {
    const cloud = await start()
    await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=info,A=1' })
    const own = (await preview(cloud)).report.outputs.revision ?? ''
    const production = short(service(cloud).latestCreatedRevision) ?? ''
    expect(service(cloud).template?.revision).toBe(production)
    return { cloud, own, production }
  }

  it('drift: nothing differs', async () => {
    const { cloud, production } = await previewed()
    await using _ = cloud
    const drift = await deploy(cloud, { ...BASE, env_vars: 'LOG_LEVEL=info,A=1', mode: 'drift' })
    expect(drift.report).toMatchObject({ verdict: 'ok', outputs: { drift: 'false' } })
    expect(service(cloud).template?.revision).toBe(production)
  })

  it('a gradual rollout, a rollback and a tag', async () => {
    const { cloud, production } = await previewed()
    await using _ = cloud
    const rollout = { traffic_steps: '50,100', traffic_interval: '1s' }
    const next = (await deploy(cloud, { ...DEPLOY, ...rollout })).report
    expect(next.verdict).toBe('ok')
    expect(serving(cloud)).toEqual([`${next.outputs.revision} 100`])
    expect(variables(cloud, next.outputs.revision)).not.toContain('PR=7')
    await preview(cloud, 9)
    const back = await deploy(cloud, { ...EMPTY, mode: 'rollback' })
    expect(back.report.outputs.revision).toBe(production)
    const tagged = (await deploy(cloud, { ...DEPLOY, tag: 'blue', no_traffic: 'true' })).report
    expect(tagged.verdict).toBe('ok')
    expect(serving(cloud)).toEqual([`${production} 100`])
  })

  it('the end of the pull request: nothing of it is the newest, and all of it goes', async () => {
    const { cloud, own, production } = await previewed()
    await using _ = cloud
    const context = { event: 'pull_request', pullRequest: 7, pullRequestClosed: true } as const
    const { report } = await deploy(cloud, { ...EMPTY, mode: 'preview' }, { context })
    expect(report.verdict).toBe('ok')
    expect(report.findings.filter(({ id }) => id === 'preview-kept')).toEqual([])
    expect(revisions(cloud)).not.toContain(own)
    expect(serving(cloud)).toEqual([`${production} 100`])
  })

  it('a cleanup removes the preview and nothing else', attack('S2'), async () => {
    const { cloud, own } = await previewed()
    await using _ = cloud
    const had = revisions(cloud)
    for (const revision of cloud.world.services.get(SERVICE)?.revisions.values() ?? [])
      revision.createTime = new Date(Date.now() - 86_400_000).toISOString()
    expect((await deploy(cloud, CLEANUP)).report.verdict).toBe('ok')
    expect(revisions(cloud)).toEqual(had.filter(name => name !== own))
  })

  it('a tool that keeps the template makes production of production', attack('S2'), async () => {
    const { cloud } = await previewed()
    await using _ = cloud
    await deployFromTemplate(cloud)
    const theirs = short(service(cloud).latestCreatedRevision)
    expect(variables(cloud, theirs)).toEqual(['GREETING=Hello', 'LOG_LEVEL=info', 'A=1'])
    expect(made(cloud, theirs)?.labels).not.toHaveProperty('run-iam-deploy-preview')
  })

  it.skipIf(!installed)(
    'gcloud: every command that starts from it works, and inherits nothing',
    async () => {
      const { cloud, production } = await previewed()
      await using _ = cloud
      tokenFor(cloud, 'owner', { member: 'user:owner@example.com', email: 'owner@example.com' })
      using gcloud = gcloudOn(cloud)
      using session = gcloud.session()
      const at = ['--region=us-central1', '--quiet']
      const ok = async (...args: string[]) => {
        const { code, said } = await session.run('run', ...args, ...at)
        expect({ args, code }, said).toEqual({ args, code: 0 })
        return said
      }
      await ok('services', 'update-traffic', 'hello', '--update-tags=blue=LATEST')
      expect(revisions(cloud)).toHaveLength(3)
      await ok('services', 'update', 'hello', '--update-labels=team=blue')
      for (const command of [
        ['services', 'update', 'hello', '--update-env-vars=B=2'],
        ['deploy', 'hello', `--image=${IMAGE.image}`],
        ['deploy', 'hello', `--image=${IMAGE.image}`, '--no-traffic', '--tag=green'],
      ]) {
        await ok(...command)
        const theirs = short(service(cloud).latestCreatedRevision)
        expect(theirs).not.toBe(production)
        expect(variables(cloud, theirs)).not.toContain('PR=7')
        expect(made(cloud, theirs)?.labels).not.toHaveProperty('run-iam-deploy-preview')
      }
      await preview(cloud, 8)
      gcloud.write('service.yaml', await ok('services', 'describe', 'hello', '--format=export'))
      await ok('services', 'replace', 'service.yaml')
      expect(service(cloud).template?.labels).not.toHaveProperty('run-iam-deploy-preview')
    },
    180_000,
  )
})
