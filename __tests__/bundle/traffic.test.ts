/** Where the traffic goes, through the bundle: shares, tags, gradual rollouts that succeed and that come back, and rollbacks. */
import type { ChildProcess } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { type Deployed, deploy, playOn } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import {
  calls,
  choiceOf,
  failing,
  firstLine,
  IMAGE,
  plain,
  QUICK,
  SERVICE,
  serviceIn,
  states,
  topOf,
} from '../fixtures/story.ts'

const BROKEN = 'us-docker.pkg.dev/cloudrun/container/hello:broken'
const world = { ...QUICK, apps: [{ match: ':broken$', answers: { '/': { status: 500 } } }] }
const GRADUAL = { ...IMAGE, traffic_steps: '10,50,100', traffic_interval: '1s' }
const LABEL = 'run-iam-deploy-no-traffic'

type Up = Pick<Deployed, 'cloud'>
const traffic = ({ cloud }: Up) =>
  (serviceIn(cloud.world).traffic ?? []).map(({ revision, percent, tag }) =>
    [revision ?? 'LATEST', percent ?? 0, ...(tag ? [tag] : [])].join(' '),
  )
const revisions = ({ cloud }: Up) => [...(cloud.world.services.get(SERVICE)?.revisions.keys() ?? [])]
/** Shares that the run asked for, one list a request. */
const asked = ({ cloud }: Up) =>
  calls(cloud.requests, /^PATCH run.*services\/hello$/).map(({ body }) =>
    ((body as { traffic?: { revision?: string; percent?: number }[] }).traffic ?? [])
      .filter(({ percent }) => percent)
      .map(({ revision, percent }) => `${revision ?? 'LATEST'} ${percent}`)
      .join(', '),
  )

describe.concurrent('a gradual rollout', () => {
  it('moves the traffic step by step, watches the new revision, and leaves all as a deploy at once does', async () => {
    await using run = await deploy('update-existing', { world, inputs: GRADUAL })
    expect({ exitCode: run.exitCode, findings: failing(run.report) }).toEqual({ exitCode: 0, findings: [] })
    const [old = '', made = ''] = revisions(run)
    expect(asked(run)).toEqual([`${old} 100`, `${old} 90, ${made} 10`, `${old} 50, ${made} 50`, 'LATEST 100'])
    expect(traffic(run)).toEqual(['LATEST 100'])
    expect(serviceIn(run.cloud.world).labels?.[LABEL]).toBeUndefined()
    expect(choiceOf(run.report, 'traffic')).toBe('gradual')
    expect(run.outputs).toMatchObject({ revision: made, url: run.outputs.service_url })
    const log = run.cloud.world.logs.filter(entry => JSON.stringify(entry).includes(`"revision_name":"${made}"`))
    expect(log.length).toBeGreaterThanOrEqual(30)
    expect(run.log).toContain(`Step 2 of 3: 50 % of the traffic goes to ${made}. Watching it for 1s; 1s left.`)
  })

  it('takes a revision that answers 500 back before anybody gets it, and the next deploy serves again', async () => {
    await using run = await deploy('update-existing', { world, inputs: { ...GRADUAL, image: BROKEN } })
    expect(run.exitCode).toBe(1)
    const [old = '', made = ''] = revisions(run)
    expect(traffic(run)).toEqual([`${old} 100`])
    const [failure] = failing(run.report)
    expect(failure?.id).toBe('rollout-failed')
    expect(failure?.reason).toContain(
      `${made} was taken back before it got any traffic: 2 of 2 requests failed (500 ×2)`,
    )
    expect(failure?.reason).toContain(`All traffic is back on ${old}`)
    expect(plain(run.summary)).toContain(`All traffic is back on ${old}`)
    const { exitCode, report } = await playOn(run.cloud, { inputs: IMAGE })
    expect({ exitCode, choice: choiceOf(report, 'traffic') }).toEqual({ exitCode: 0, choice: 'restored' })
    expect(traffic(run)).toEqual(['LATEST 100'])
  })

  it('takes one back that falls ill at ten percent', async () => {
    const apps: { match: string; answers: Record<string, { status: number }> }[] = [{ match: ':ill$', answers: {} }]
    await using first = await deploy('update-existing', { world: { ...world, apps }, inputs: IMAGE })
    const { exitCode, report } = await playOn(first.cloud, {
      inputs: { ...GRADUAL, image: BROKEN.replace('broken', 'ill') },
      onLine: line => {
        if (line.includes('Step 1 of 3'))
          first.cloud.world.apps.push({ match: ':ill$', answers: { '/': { status: 503 } } })
      },
    })
    const before = revisions(first).at(-2) ?? ''
    expect(exitCode).toBe(1)
    expect(failing(report)[0]?.reason).toMatch(/was taken back at 10 percent: \d of \d+ requests failed \(503/)
    expect(traffic(first)).toEqual([`${before} 100`])
  })

  it('that is cancelled returns the traffic', async () => {
    let child: ChildProcess | undefined
    await using run = await deploy('update-existing', {
      world,
      inputs: { ...GRADUAL, traffic_interval: '1m' },
      onStart: started => {
        child = started
      },
      onLine: line => {
        if (line.includes('Step 1 of 3')) child?.kill('SIGINT')
      },
    })
    expect(run.exitCode).not.toBe(0)
    const [old = ''] = revisions(run)
    expect(traffic(run)).toEqual([`${old} 100`])
    const told = run.report.findings.map(({ reason }) => reason)
    expect(told.some(text => text.includes(`ended at 10 percent. All traffic is back on ${old}`))).toBe(true)
  })

  it('leaves the traffic of a person who rolls back meanwhile', async () => {
    await using first = await deploy('update-existing', { world, inputs: IMAGE })
    const [oldest = ''] = revisions(first)
    const { exitCode, report } = await playOn(first.cloud, {
      inputs: GRADUAL,
      onLine: line => {
        if (!line.includes('Step 1 of 3')) return
        const service = serviceIn(first.cloud.world)
        const mine = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' as const, revision: oldest, percent: 100 }]
        const generation = String(Number(service.generation) + 1)
        Object.assign(service, { traffic: mine, trafficStatuses: mine, generation, etag: '"mine"' })
      },
    })
    expect(exitCode).toBe(1)
    expect(traffic(first)).toEqual([`${oldest} 100`])
    expect(failing(report)[0]).toMatchObject({
      id: 'rollout-failed',
      reason: expect.stringContaining('The run left the traffic as it is.'),
    })
  })

  it('of a new service serves at once, with a word', async () => {
    await using run = await deploy('open-project', { world: QUICK, inputs: { ...GRADUAL, access: '' } })
    expect(run.exitCode).toBe(0)
    expect(traffic(run)).toEqual(['LATEST 100'])
    expect(run.report.findings.find(({ id }) => id === 'rollout-unwatched')?.reason).toContain('new')
  })

  it('asks with an ID token where the service is not public', async () => {
    await using first = await deploy('open-project', { world: QUICK, inputs: { ...IMAGE, access: '' } })
    const { exitCode, report } = await playOn(first.cloud, { inputs: { ...GRADUAL, access: '' } })
    expect(exitCode).toBe(0)
    expect(report.findings.map(({ id }) => id)).not.toContain('rollout-unwatched')
    expect(
      first.cloud.world.logs.filter(entry => JSON.stringify(entry).includes('"status":200')).length,
    ).toBeGreaterThanOrEqual(30)
    expect(traffic(first)).toEqual(['LATEST 100'])
  })
})

it('the scenario of a rollout that is taken back ends as it says', fieldCase('C26'), async () => {
  await using run = await deploy('rollout-taken-back', { world: QUICK })
  const [old = ''] = revisions(run)
  expect([run.exitCode, failing(run.report)[0]?.id, traffic(run)]).toEqual([1, 'rollout-failed', [`${old} 100`]])
  const screen = topOf(run.summary)
  expect(firstLine(run.summary)).toBe('## ❌ The rollout of hello was stopped')
  expect(screen).toMatch(/2 of 2 requests failed \(500 ×2\), so the others of 10 were not sent\./)
  expect(screen).toContain(`All traffic is back on ${old}, at ${serviceIn(run.cloud.world).uri}.`)
  expect(screen).toContain('mend the app, then deploy again')
  expect(screen).toContain('500 cannot reach the database')
})

describe.concurrent('a rollback', () => {
  it('returns to the revision before, stays through later deploys with a warning, and ends by --to-latest', async () => {
    await using run = await deploy('update-existing', { world, inputs: IMAGE })
    const [old = '', bad = ''] = revisions(run)
    const dry = await playOn(run.cloud, { inputs: { mode: 'rollback', dry_run: 'true' } })
    expect([dry.exitCode, choiceOf(dry.report, 'traffic'), traffic(run)]).toEqual([0, old, ['LATEST 100']])

    const back = await playOn(run.cloud, { inputs: { mode: 'rollback' } })
    expect({ exitCode: back.exitCode, failing: failing(back.report) }).toEqual({ exitCode: 0, failing: [] })
    expect(states(back.report)).toEqual(['set-traffic done'])
    expect(traffic(run)).toEqual([`${old} 100`])
    expect(back.outputs).toMatchObject({ revision: old, changed: 'true', url: run.outputs.url })
    expect(plain(back.summary)).toContain(bad)

    await playOn(run.cloud, { inputs: IMAGE })
    const further = await playOn(run.cloud, { inputs: { mode: 'rollback' } })
    expect([further.exitCode, failing(further.report)[0]?.id, traffic(run)]).toEqual([
      1,
      'rollback-impossible',
      [`${old} 100`],
    ])

    const next = await playOn(run.cloud, { inputs: IMAGE })
    expect([next.exitCode, choiceOf(next.report, 'traffic'), traffic(run)]).toEqual([0, 'kept', [`${old} 100`]])
    expect(next.report.findings.find(({ id }) => id === 'traffic-pinned')?.reason).toContain('--to-latest')
    const ended = await playOn(run.cloud, {
      inputs: { source: '', env_vars: '', update_traffic_flags: '--to-latest' },
    })
    expect([ended.exitCode, states(ended.report), traffic(run)]).toEqual([0, ['set-traffic done'], ['LATEST 100']])
  })

  it('after a rollout that was taken back, or after a deploy that failed, moves nothing', async () => {
    await using run = await deploy('update-existing', { world, inputs: IMAGE })
    const [, good = ''] = revisions(run)
    await playOn(run.cloud, { inputs: { ...GRADUAL, image: BROKEN } })
    const { exitCode, report } = await playOn(run.cloud, { inputs: { mode: 'rollback' } })
    expect([exitCode, report.outputs.changed, traffic(run)]).toEqual([1, 'false', [`${good} 100`]])
    expect(failing(report)[0]?.reason).toContain(`The traffic is already on ${good}`)
  })

  it('goes where revision_traffic says, and nowhere where there is nothing', async () => {
    await using run = await deploy('update-existing', { world, inputs: { mode: 'rollback' } })
    const [only = ''] = revisions(run)
    expect([run.exitCode, failing(run.report)[0]?.id, traffic(run)]).toEqual([1, 'rollback-impossible', ['LATEST 100']])
    await playOn(run.cloud, { inputs: IMAGE })
    await playOn(run.cloud, { inputs: IMAGE })
    const { exitCode } = await playOn(run.cloud, { inputs: { mode: 'rollback', revision_traffic: only } })
    expect([exitCode, traffic(run)]).toEqual([0, [`${only} 100`]])
  })

  it('never goes to a preview', async () => {
    await using run = await deploy('update-existing', {
      world,
      inputs: { ...IMAGE, access: 'keep', mode: 'preview', comment: 'false' },
      event: {
        name: 'pull_request',
        payload: {
          action: 'opened',
          pull_request: { number: 7, state: 'open', head: { repo: { full_name: 'octo-org/hello' } } },
        },
      },
    })
    const [old = ''] = revisions(run)
    await playOn(run.cloud, { inputs: IMAGE })
    const { exitCode } = await playOn(run.cloud, { inputs: { mode: 'rollback' } })
    expect([exitCode, traffic(run)]).toEqual([0, [`${old} 100`, expect.stringMatching(/ 0 pr-7$/)]])
  })
})

describe.concurrent('shares', () => {
  it('LATEST=10 with no_traffic gives the new revision ten percent', async () => {
    await using run = await deploy('update-existing', {
      world,
      inputs: { ...IMAGE, no_traffic: 'true', revision_traffic: 'LATEST=10' },
    })
    const [old = ''] = revisions(run)
    expect([run.exitCode, traffic(run)]).toEqual([0, [`${old} 90`, 'LATEST 10']])
    expect(states(run.report)).toEqual(['deploy-service done', 'set-traffic done'])
  })

  it('by tag, and the output url is the tag’s', async () => {
    await using run = await deploy('update-existing', {
      world,
      inputs: { ...IMAGE, no_traffic: 'true', tag: 'canary', tag_traffic: 'canary=25' },
    })
    const [old = '', made = ''] = revisions(run)
    expect([run.exitCode, traffic(run)]).toEqual([0, [`${old} 75`, `${made} 25`, `${made} 0 canary`]])
    expect(run.outputs.url).toBe(run.outputs.tag_url)
    expect(run.outputs.url).not.toBe(run.outputs.service_url)
  })

  it('by flags alone make no revision, and the url is the service’s although there are tags', async () => {
    await using run = await deploy('update-existing', {
      world,
      inputs: { source: '', env_vars: '', update_traffic_flags: '--update-tags=stable=LATEST' },
    })
    expect([run.exitCode, traffic(run), revisions(run).length]).toEqual([0, ['LATEST 100', 'LATEST 0 stable'], 1])
    expect(run.outputs.url).toBe(run.outputs.service_url)
  })

  it('that cannot be are told before anything is changed', async () => {
    await using run = await deploy('update-existing', {
      world,
      inputs: { ...IMAGE, revision_traffic: 'hello-99999-zzz=50' },
    })
    expect([run.exitCode, run.outputs.verdict, revisions(run).length]).toEqual([1, 'blocked', 1])
    expect(failing(run.report)[0]).toMatchObject({
      id: 'traffic-target',
      reason: expect.stringContaining('hello-99999-zzz'),
    })
    const latest = await playOn(run.cloud, { inputs: { ...IMAGE, revision_traffic: 'LATEST=10' } })
    expect([latest.exitCode, failing(latest.report)[0]?.id, revisions(run).length]).toEqual([1, 'traffic-target', 1])
  })

  it('move the run’s own revision and not one that another run makes meanwhile', async () => {
    await using first = await deploy('update-existing', { world, inputs: IMAGE })
    let other: Promise<unknown> | undefined
    const inputs = { ...IMAGE, no_traffic: 'true', revision_traffic: 'LATEST=10', suffix: 'mine' }
    const own = await playOn(first.cloud, {
      inputs,
      onLine: line => {
        if (!line.includes('Set the traffic ...') || other) return
        // Another run's revision, as the cloud holds it once that is released.
        const service = serviceIn(first.cloud.world)
        const state = first.cloud.world.services.get(SERVICE)
        const mine = state?.revisions.get('hello-mine')
        const name = `${SERVICE}/revisions/hello-theirs`
        state?.revisions.set('hello-theirs', { ...structuredClone(mine ?? {}), name })
        Object.assign(service, { latestCreatedRevision: name, latestReadyRevision: name, etag: '"theirs"' })
        other = Promise.resolve()
      },
    })
    expect(own.exitCode).toBe(0)
    expect(traffic(first).find(line => line.endsWith(' 10'))).toBe('hello-mine 10')
    expect(own.outputs.revision).toBe('hello-mine')
  })
})
