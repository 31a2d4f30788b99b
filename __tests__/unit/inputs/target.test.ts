/** What is deployed, and what becomes of inputs that belong to another kind. */
import { describe, expect, it } from 'vitest'
import type { RawInputs } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const disk = fakeDisk()
const read = (raw: RawInputs) => readConfig({ source: '.', ...raw }, {}, disk)

function config(raw: RawInputs) {
  const result = read(raw)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems, null, 1))
  return result.config
}
const problems = (raw: RawInputs) => {
  const result = read(raw)
  return 'problems' in result ? result.problems.map(({ input, problem }) => `${input} ${problem}`) : []
}

describe('what is deployed', () => {
  it.each([
    [{ service: 'api' }, 'service', 'api'],
    [{ job: 'nightly' }, 'job', 'nightly'],
    [{ worker_pool: 'consumer' }, 'worker-pool', 'consumer'],
    // A service's name is part of a host name; the others' are not.
    [{ job: '1st' }, 'job', '1st'],
  ])('%j is a %s', (raw, kind, name) => {
    expect(config(raw)).toMatchObject({ kind, service: name })
  })

  it.each([
    [{ service: 'api', job: 'nightly' }, 'job is given together with service; one run deploys one of them'],
    [{ job: 'nightly', worker_pool: 'w' }, 'worker_pool is given together with job; one run deploys one of them'],
    [{}, 'service is missing (for a Cloud Run job set the input job, for a worker pool worker_pool)'],
    [
      { schedule: '0 3 * * *', schedule_target: 'function Hello_Fn' },
      /^service is missing. To do no more than schedule the function "Hello_Fn", give it as service, .* leave schedule_target out$/,
    ],
    [{ service: '1st' }, /^service "1st" must consist of lower-case/],
    [{ job: 'Nightly' }, /^job "Nightly" must consist of lower-case/],
    [{ worker_pool: 'x'.repeat(64) }, /^worker_pool .* has 64 characters; the maximum is 63/],
  ])('%j is refused', (raw, problem) => {
    expect(problems(raw)).toEqual([typeof problem === 'string' ? problem : expect.stringMatching(problem)])
  })

  it('names the job in the report of refused inputs', () => {
    expect(read({ job: 'nightly', service_account: 'x' })).toMatchObject({ target: { job: 'nightly' } })
  })
})

describe('a job', () => {
  it('runs only where it is asked to', () => {
    expect(config({ job: 'nightly' })).not.toHaveProperty('execution')
    expect(config({ job: 'nightly', wait: 'true' }).execution).toBe('wait')
    expect(problems({ job: 'nightly', wait: 'yes' })).toEqual(['wait "yes" is not true or false'])
  })

  it('needs nothing else where it is only to be run', () => {
    expect(config({ job: 'nightly', source: '', wait: 'true' }).origin).toEqual({ kind: 'template' })
    expect(problems({ job: 'nightly', source: '' })).toEqual([
      'source is missing, and so is the input image, and nothing else changes the job',
    ])
  })

  it('goes on without what only services have, as deploy-cloudrun does, and says so', () => {
    const { notices, ...rest } = config({
      job: 'nightly',
      suffix: 'v1',
      tag: 'canary',
      no_traffic: 'true',
      timeout: '5m',
    })
    expect(notices.map(({ input, level }) => `${input} ${level}`)).toEqual([
      ...['suffix warning', 'tag warning', 'no_traffic warning', 'timeout warning'],
    ])
    expect(rest).not.toHaveProperty('suffix')
    expect(rest).not.toHaveProperty('tag')
    expect(rest).toMatchObject({ noTraffic: false, edits: [] })
  })

  it('cannot be public', () => {
    expect(problems({ job: 'nightly', access: 'public' })).toEqual([
      'access is public, but a job has no URL that could be public; invokers sets who can run it',
    ])
    expect(problems({ job: 'nightly', flags: '--allow-unauthenticated' })[0]).toMatch(
      /^flags --allow-unauthenticated is public, but a job has no URL/,
    )
  })

  it('may have invokers, and a worker pool may not', () => {
    expect(config({ job: 'nightly', invokers: 'user:a@example.com' }).invokers).toEqual(['user:a@example.com'])
    expect(problems({ worker_pool: 'w', invokers: 'user:a@example.com' })).toEqual([
      'invokers is given with a worker pool, which cannot be called',
    ])
  })

  it.each([
    ['--execution-environment=gen2', 'services and jobs'],
    ['--concurrency=5', 'services'],
    ['--tasks=2', 'jobs'],
  ])('of a worker pool cannot take %s', (flags, of) => {
    const [flag] = flags.split('=')
    expect(problems({ worker_pool: 'w', flags })).toEqual([
      `flags has ${flag}, which is a flag of ${of}; this run deploys a worker pool`,
    ])
  })
})

it('says that a service is not run', () => {
  expect(config({ service: 'api', wait: 'true' }).notices).toEqual([
    { input: 'wait', text: 'It has no effect on a service: it runs jobs.', level: 'warning' },
  ])
})
