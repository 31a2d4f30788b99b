/** Cancelled runs, through the bundle: what becomes of the build, and that the summary tells. */
import type { ChildProcess } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { attack } from '../fixtures/attacks.ts'
import { type Change, type Deployed, deploy } from '../fixtures/deploy.ts'
import { calls, firstLine, plain, QUICK, states } from '../fixtures/story.ts'

const SLOW_BUILD = { delays: { buildMs: 120_000, operationMs: 0 } }

/** Sends the signal as soon as the log shows the line. */
function signalAt(line: string, signal: NodeJS.Signals): Pick<Change, 'onStart' | 'onLine'> {
  let child: ChildProcess | undefined
  return {
    onStart: started => {
      child = started
    },
    onLine: text => {
      if (text.includes(line)) child?.kill(signal)
    },
  }
}

const BUILDING = 'Build log: '
const statusOf = ({ cloud }: Deployed) => [...cloud.world.builds.values()].map(({ status }) => status)

/** What every run holds that was stopped while it built. */
function expectStopped(run: Deployed, words: RegExp): void {
  const { exitCode, outputs, report, summary, annotations, cloud } = run
  expect({ exitCode, verdict: outputs.verdict, changed: outputs.changed }).toEqual({
    exitCode: 1,
    verdict: 'failed',
    changed: 'true',
  })
  expect(report.findings.find(({ status }) => status === 'fail')).toMatchObject({
    id: 'cancelled',
    reason: expect.stringMatching(words),
  })
  expect(firstLine(summary)).toBe('## ❌ Deploying hello was cancelled')
  expect(plain(summary).split('\n### ', 1)[0]).toMatch(words)
  expect(annotations.find(({ level }) => level === 'error')?.text).toMatch(words)
  expect(states(report).slice(2)).toEqual([
    'upload-source done',
    'build-image failed',
    'deploy-service skipped',
    'set-public-binding skipped',
  ])
  expect(outputs.build_id).toBe([...cloud.world.builds.keys()][0])
  expect(cloud.world.services.size).toBe(0)
}

describe('SIGINT while the image is built', () => {
  it('cancels the build at Cloud Build, and the summary says so', async () => {
    await using run = await deploy('open-project', { world: SLOW_BUILD, ...signalAt(BUILDING, 'SIGINT') })
    expectStopped(run, /the run got SIGINT/)
    expect(calls(run.cloud.requests, /builds\/[^/]+:cancel$/).map(({ status }) => status)).toEqual([200])
    expect(statusOf(run)).toEqual(['CANCELLED'])
    const told = new RegExp(`The build projects/.*/builds/${run.outputs.build_id} was cancelled\\.`)
    expect(plain(run.summary)).toMatch(told)
    expect(run.annotations.some(({ level, text }) => level === 'warning' && told.test(text))).toBe(true)
  })

  it('leaves the build with on_cancel: leave, and the summary says that it goes on', async () => {
    await using run = await deploy('open-project', {
      world: SLOW_BUILD,
      inputs: { on_cancel: 'leave' },
      ...signalAt(BUILDING, 'SIGINT'),
    })
    expectStopped(run, /the run got SIGINT/)
    expect(calls(run.cloud.requests, /:cancel$/)).toEqual([])
    expect(statusOf(run)[0]).toMatch(/QUEUED|WORKING/)
    expect(plain(run.summary)).toMatch(new RegExp(`/builds/${run.outputs.build_id} continues`))
  })

  it('tells of a build that could not be cancelled and may go on costing', async () => {
    await using run = await deploy('open-project', {
      world: { ...SLOW_BUILD, faults: [{ path: ':cancel$', times: 0, status: 403 }] },
      ...signalAt(BUILDING, 'SIGINT'),
    })
    expectStopped(run, /the run got SIGINT/)
    expect(plain(run.summary)).toMatch(/could not cancel the build .* may still be running/)
  })
})

describe('other ways of being stopped', () => {
  it('SIGTERM cancels the build as well', async () => {
    await using run = await deploy('open-project', { world: SLOW_BUILD, ...signalAt(BUILDING, 'SIGTERM') })
    expectStopped(run, /the run got SIGTERM/)
    expect(statusOf(run)).toEqual(['CANCELLED'])
  })

  it('run_timeout cancels the build as well, and names itself', async () => {
    await using run = await deploy('open-project', { world: SLOW_BUILD, inputs: { run_timeout: '2s' } })
    expectStopped(run, /longer than run_timeout \(2s\)/)
    expect(statusOf(run)).toEqual(['CANCELLED'])
  })

  it('SIGINT before anything was begun changes nothing', async () => {
    await using run = await deploy('open-project', {
      world: { delays: { buildMs: 0, operationMs: 0, requestMs: 300 } },
      ...signalAt('::group::Facts', 'SIGINT'),
    })
    expect({ exitCode: run.exitCode, ...run.outputs }).toMatchObject({
      exitCode: 1,
      verdict: 'blocked',
      changed: 'false',
    })
    expect(run.report.findings).toMatchObject([{ id: 'cancelled', status: 'fail' }])
    expect(run.cloud.world.buckets.size).toBe(0)
  })
})

describe('the answer to the request for a build is lost', () => {
  /** The request is taken, and the connection cut. */
  const LOST = { method: 'POST', path: 'builds:submit$', lost: true }
  const looked = ({ cloud }: Deployed) => calls(cloud.requests, /GET cloudbuild\S+\/builds$/).length

  it('then SIGINT: the build is found by its source and cancelled, and the report says so', attack('S12'), async () => {
    await using run = await deploy('open-project', {
      world: { ...SLOW_BUILD, faults: [LOST] },
      ...signalAt(BUILDING, 'SIGINT'),
    })
    expectStopped(run, /the run got SIGINT/)
    expect(looked(run)).toBeGreaterThan(0)
    expect(statusOf(run)).toEqual(['CANCELLED'])
    expect(plain(run.summary)).toMatch(new RegExp(`/builds/${run.outputs.build_id} was cancelled`))
  })

  it('without a signal: it is followed, not asked for again, and deployed', attack('S12'), async () => {
    await using run = await deploy('open-project', { world: { ...QUICK, faults: [LOST] } })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(calls(run.cloud.requests, /builds:submit$/)).toHaveLength(1)
    expect(statusOf(run)).toEqual(['SUCCESS'])
  })

  it(
    'and the builds cannot be listed: the report says that one may run, with the command that lists it',
    attack('S12'),
    async () => {
      const hidden = { method: 'GET', path: '/builds$', times: 0, status: 403 }
      await using run = await deploy('open-project', { world: { ...SLOW_BUILD, faults: [LOST, hidden] } })
      expect(run.exitCode).toBe(1)
      expect(statusOf(run)[0]).toMatch(/QUEUED|WORKING/)
      expect(plain(run.summary)).toMatch(/gcloud builds list/)
      expect(JSON.stringify(run.report.findings)).toMatch(/gcloud builds list/)
    },
  )
})
