/** Running a job: following the execution, its failures, and a run that is stopped meanwhile. */
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../../src/errors.ts'
import { runJob } from '../../../src/steps/run-job.ts'
import type { Execution, Operation } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aClock, anApiError, aWorld, resources } from './world.ts'

const JOB = 'projects/acme-prod/locations/europe-west1/jobs/nightly'
const NAME = `${JOB}/executions/nightly-abcde`
const of = resources({ service: JOB })
const config = aConfig({ kind: 'job', service: 'nightly' })
const begun: Execution = { name: NAME, taskCount: 2, logUri: 'https://console.cloud.google.com/logs/x' }
const started = async (): Promise<Operation<Execution, Execution>> => ({ name: 'o', metadata: begun })
const ended = (state: 'CONDITION_SUCCEEDED' | 'CONDITION_FAILED', more: Execution = {}): Execution => ({
  ...begun,
  completionTime: '2026-01-01T00:00:00Z',
  conditions: [{ type: 'Completed', state, message: 'Task nightly-abcde-task1 failed with message: too slow' }],
  ...more,
})

/** The execution as it reads from one question to the next; the last state stays. */
function states(...all: Execution[]) {
  let at = 0
  return async () => all[Math.min(at++, all.length - 1)] as Execution
}

describe('with wait', () => {
  it('follows the execution to its end, and says only what is new', async () => {
    const getExecution = states(
      begun,
      { ...begun, runningCount: 2 },
      { ...begun, runningCount: 2 },
      ended('CONDITION_SUCCEEDED', { succeededCount: 2, retriedCount: 1 }),
    )
    const world = aWorld({ run: { runJob: started, getExecution } })
    const note = await runJob(config, of, 'wait').apply(world)
    expect(note).toBe('Execution nightly-abcde succeeded: 2 of 2 tasks, after 1 retry.')
    expect(world.lines.map(line => line.replace(/ \(.*/, ''))).toEqual([
      'Execution nightly-abcde has started. Its log: https://console.cloud.google.com/logs/x',
      '0 of 2 tasks done',
      '0 of 2 tasks done, 2 running',
      '2 of 2 tasks done',
    ])
    expect(world.made.execution?.succeededCount).toBe(2)
  })

  it('fails with the execution: counts, exit codes, the memory that ran out, the last line of the log', async () => {
    const world = aWorld({
      run: {
        runJob: started,
        getExecution: states(ended('CONDITION_FAILED', { failedCount: 2 })),
        listTasks: async () => [
          { index: 0, lastAttemptResult: { exitCode: 137 } },
          { index: 1, lastAttemptResult: { exitCode: 2 } },
          { index: 2, lastAttemptResult: {} },
        ],
      },
      logging: {
        executionLog: async () => [
          { text: '::error::no', from: 'app' },
          { text: 'out of paper', from: 'app' },
          { text: 'Container called exit(2).', from: 'platform' },
        ],
      },
    })
    await expect(runJob(config, of, 'wait').apply(world)).rejects.toMatchObject({
      findings: [
        {
          id: 'job-failed',
          reason:
            'The container exited with exit code 2: out of paper. The execution nightly-abcde of the job failed: 2 of 2 tasks failed. ' +
            'Task nightly-abcde-task1 failed with message: too slow. ' +
            'Task 0 ended by SIGKILL, which is typical if a container exceeds its memory limit (flags: --memory). ' +
            'Task 1 ended with exit code 2. The job itself is deployed.\n\n::error::no\nout of paper\nContainer called exit(2).',
          remedies: [{ kind: 'console', text: 'https://console.cloud.google.com/logs/x' }],
        },
      ],
    })
    // A runner would obey it.
    expect(world.lines).toContain('| ::error::no')
  })

  it('tells what it can where neither tasks nor log may be read', async () => {
    const refused = () => Promise.reject(anApiError(403, 'no'))
    const world = aWorld({
      run: {
        runJob: started,
        getExecution: states(ended('CONDITION_FAILED', { cancelledCount: 2 })),
        listTasks: refused,
      },
      logging: { executionLog: refused },
    })
    await expect(runJob(config, of, 'wait').apply(world)).rejects.toMatchObject({
      findings: [
        {
          reason: expect.stringMatching(
            /failed: it was cancelled\..* could not read its log, which takes roles\/logging/,
          ),
        },
      ],
    })
  })

  it('leaves the execution running where the run is stopped, and says how to stop it', async () => {
    const controller = new AbortController()
    const clock = aClock(now => now > 3_000 && controller.abort(new Cancelled('Cancelled: the run got SIGINT.')))
    const getExecution = states({ ...begun, runningCount: 2 })
    const world = aWorld({ run: { runJob: started, getExecution } }, { clock, signal: controller.signal })
    await expect(runJob(config, of, 'wait').apply(world)).rejects.toThrow('SIGINT')
    expect(world.made.findings).toMatchObject([
      {
        id: 'cancelled',
        status: 'warn',
        reason: 'The execution nightly-abcde continues: cancelling the run does not stop it.',
        remedies: [
          {
            text: 'gcloud run jobs executions cancel nightly-abcde --project=acme-prod --region=europe-west1',
          },
        ],
      },
    ])
  })
})

describe('without wait', () => {
  it('starts the execution and leaves it to itself', async () => {
    const world = aWorld({ run: { runJob: started } })
    expect(await runJob(config, of, 'start').apply(world)).toBe(
      'Execution nightly-abcde has started; the run did not wait for its end.',
    )
  })

  it('reads the name from the job where the answer does not tell it', async () => {
    const getResource = async <R>() => ({ name: JOB, latestCreatedExecution: { name: 'nightly-zzzzz' } }) as R
    const world = aWorld({ run: { runJob: async () => ({ name: 'o' }), getResource } })
    expect(await runJob(config, of, 'start').apply(world)).toMatch(/^Execution nightly-zzzzz has started/)
  })
})

it('needs the right to run, and to follow only where it waits', () => {
  const permissions = (how: 'start' | 'wait') => runJob(config, of, how).needs.map(({ permission }) => permission)
  expect(permissions('start')).toEqual(['run.jobs.run'])
  expect(permissions('wait')).toEqual(['run.jobs.run', 'run.executions.get', 'run.tasks.list'])
})
