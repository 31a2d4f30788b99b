/** What `mode: diagnose` takes. */
import { describe, expect, it } from 'vitest'
import type { RawInputs } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const read = (raw: RawInputs) => readConfig({ mode: 'diagnose', ...raw }, {}, fakeDisk())
const URL_ = 'https://api.example.com/tasks?x=1'

describe('a diagnosis', () => {
  it.each<[RawInputs, object]>([
    [{ service: 'api' }, { schedules: [] }],
    [{ schedule_name: 'nightly' }, { schedules: ['nightly'] }],
    [{ url: URL_ }, { schedules: [], url: URL_ }],
    // The most exact of them counts: the inputs of the deploy may stay.
    [
      { url: URL_, service: 'api', schedule_name: 'nightly' },
      { schedules: [], url: URL_ },
    ],
    [{ service: 'api', source: 'gone', schedule: '0 3 * * *', access: 'public' }, { schedules: ['api-schedule'] }],
    [
      { service: 'api', image: 'x', schedule: '- {schedule: 0 3 * * *, name: a}\n- {schedule: none, name: b}' },
      { schedules: ['a', 'b'] },
    ],
    [{ job: 'nightly' }, { schedules: ['nightly-schedule'] }],
    [{ schedule_target: 'function hello' }, { schedules: [], function: 'hello' }],
    [{ url: 'http://127.0.0.1:8080/' }, { schedules: [], url: 'http://127.0.0.1:8080/' }],
  ])('by %j', (raw, expected) => {
    expect(read(raw)).toMatchObject({ config: { mode: 'diagnose', diagnosis: expected } })
  })

  it.each<[RawInputs, string]>([
    [
      {},
      'service is missing, and so are url, schedule_name and schedule_target, and mode: diagnose needs one of the four',
    ],
    [
      { source: '.' },
      'service is missing, and so are url, schedule_name and schedule_target, and mode: diagnose needs one of the four',
    ],
    [{ url: 'api.example.com' }, 'url "api.example.com" is not an address that begins with https://'],
    [{ url: 'ftp://x.example' }, 'url "ftp://x.example" is not an address that begins with https://'],
    [
      { url: 'http://api.example.com' },
      'url "http://api.example.com" is not encrypted, but an ID token would be sent there',
    ],
    [{ url: 'https://me:secret@api.example.com' }, 'url has a user name or password before the host api.example.com'],
    [
      { schedule_name: 'a b' },
      'schedule_name "a b" is not a valid name: use letters, digits, hyphens and underscores, at most 500 characters',
    ],
    [{ schedule_target: 'hello' }, 'schedule_target "hello" is not "function NAME"'],
    [
      { service: 'api', region: 'us-central1,europe-west1' },
      'region has 2 regions, but mode: diagnose supports only one',
    ],
  ])('is refused by %j', (raw, problem) => {
    const result = read(raw)
    expect('problems' in result ? result.problems.map(one => `${one.input} ${one.problem}`) : []).toContain(problem)
  })

  it('has no effect on other modes, and says so', () => {
    expect(read({ mode: 'deploy', service: 'api', image: 'x', url: URL_ })).toMatchObject({
      config: { notices: [{ input: 'url', text: 'It has no effect without mode: diagnose.' }] },
    })
  })
})
