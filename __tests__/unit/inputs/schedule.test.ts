import { describe, expect, it } from 'vitest'
import type { RawInputs } from '../../../src/inputs/config.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { judgeSchedules } from '../../../src/inputs/texts/cron.ts'
import { fakeDisk } from '../../fixtures/disk.ts'

const DISK = fakeDisk()
const BASE: RawInputs = { service: 'api', image: 'gcr.io/p/api', region: 'europe-west1', project_id: 'acme-prod' }

const read = (raw: RawInputs) => judgeSchedules(readConfig({ ...BASE, ...raw }, {}, DISK))
async function schedules(raw: RawInputs) {
  const found = await read(raw)
  if ('problems' in found) throw new Error(JSON.stringify(found.problems))
  return found.config.schedules
}
async function problems(raw: RawInputs) {
  const found = await read(raw)
  return 'problems' in found ? found.problems.map(({ input, problem }) => `${input}: ${problem}`) : []
}

describe('schedule', () => {
  it('with nothing else calls the root of the service at that time, in UTC', async () => {
    expect(await schedules({ schedule: '0 3 * * *' })).toEqual([
      {
        from: 'schedule',
        name: 'api-schedule',
        cron: '0 3 * * *',
        timeZone: 'Etc/UTC',
        target: { kind: 'request' },
        path: '/',
        method: 'POST',
        test: false,
        next: [expect.stringContaining('T03:00:00'), expect.any(String), expect.any(String)],
      },
    ])
  })

  it('reads every setting', async () => {
    const [one] = await schedules({
      schedule: '*/5 * * * mon-fri',
      schedule_name: 'Nightly_1',
      schedule_time_zone: 'Europe/Berlin',
      schedule_path: '/tick?full=1',
      schedule_method: 'put',
      schedule_body: '{"full": true}',
      schedule_headers: 'Content-Type=application/json,X-A=b',
      schedule_service_account: 'serviceAccount:Caller@acme-prod.iam.gserviceaccount.com',
      schedule_audience: 'https://api.example.com',
      schedule_deadline: '10m',
      schedule_retries: '3',
      schedule_test: 'true',
      schedule_target: 'function hello_http',
    })
    expect(one).toMatchObject({
      ...{ name: 'Nightly_1', timeZone: 'Europe/Berlin', path: '/tick?full=1', method: 'PUT', body: '{"full": true}' },
      headers: { 'Content-Type': 'application/json', 'X-A': 'b' },
      ...{ serviceAccount: 'caller@acme-prod.iam.gserviceaccount.com', audience: 'https://api.example.com' },
      ...{ deadlineSeconds: 600, retries: 3, test: true, target: { kind: 'function', name: 'hello_http' } },
    })
  })

  it('makes several of a list, which takes from the other inputs what it leaves open', async () => {
    const list = '- schedule: "0 3 * * *"\n  name: a\n  headers: { X-A: "b,c" }\n- { schedule: none, name: b }\n'
    expect(await schedules({ schedule: list, schedule_time_zone: 'Asia/Tokyo' })).toMatchObject([
      { name: 'a', cron: '0 3 * * *', headers: { 'X-A': 'b,c' }, timeZone: 'Asia/Tokyo' },
      { name: 'b', cron: null },
    ])
  })

  it('leaves the English-like forms to the API', async () => {
    for (const schedule of ['every 10 minutes', 'first monday of month 09:00', 'every day 08:30'])
      expect((await schedules({ schedule }))[0]?.next).toBeUndefined()
  })

  it('of a job runs the job', async () => {
    expect(await schedules({ service: '', job: 'nightly', schedule: '0 3 * * *' })).toMatchObject([
      { name: 'nightly-schedule', target: { kind: 'run' } },
    ])
  })

  it.each<[RawInputs, string | RegExp]>([
    [{ schedule: '0 25 * * *' }, /^schedule: "0 25 \* \* \*" is not a cron expression/],
    [{ schedule: '0 0 3 * * *' }, /has 6 fields; a cron expression has five/],
    [{ schedule: '0 3 L * *' }, /character that Cloud Scheduler does not accept/],
    [{ schedule: '0 3 31 2 *' }, /never matches a date/],
    [{ schedule: '@daily' }, /has 1 field;/],
    [
      { schedule_time_zone: 'Europe/Atlantis' },
      'schedule_time_zone: "Europe/Atlantis" is not a time zone of the tz database',
    ],
    [{ schedule_time_zone: '+02:00' }, /is an offset/],
    [{ schedule_name: 'a.b' }, /^schedule_name: "a.b" is not a valid name/],
    [{ schedule_method: 'CALL' }, /^schedule_method: "CALL" is not one of POST/],
    [{ schedule_method: 'GET', schedule_body: 'x' }, 'schedule_body: is given with the method GET, which has no body'],
    [{ schedule_path: 'tick' }, /^schedule_path: "tick" does not begin with/],
    [{ schedule_headers: 'Authorization=x' }, /which Cloud Scheduler sets itself/],
    [{ schedule_deadline: '5s' }, /not between 15 seconds and 30 minutes/],
    [{ schedule_retries: '6' }, /^schedule_retries: "6" is not a number from 0 to 5/],
    [{ schedule_test: 'maybe' }, /^schedule_test: "maybe" is not true or false/],
    [{ schedule_target: 'hello' }, /is not "function NAME"/],
    [
      { schedule_service_account: 'c@other.iam.gserviceaccount.com' },
      /only as accounts of the job's own project, acme-prod/,
    ],
    [{ schedule_service_account: 'c' }, /not the email of a service account/],
    [{ schedule: '- a' }, /entries are not all mappings/],
    [{ schedule: '- { schedule: "0 3 * * *", nmae: x }' }, /unknown key "nmae"/],
    [{ schedule: '- { name: nightly }' }, /whose schedule is missing/],
    [{ schedule: '- { schedule: "0 3 * * *" }\n- { schedule: "0 4 * * *" }' }, /two jobs named "api-schedule"/],
    [{ service: '', worker_pool: 'w' }, /worker pool, which cannot be called/],
    [{ service: '', job: 'j', schedule_audience: 'x' }, /schedule_audience: is given with a job/],
  ])('refuses %j', async (raw, said) => {
    expect(await problems({ schedule: '0 3 * * *', ...raw })).toEqual([
      typeof said === 'string' ? said : expect.stringMatching(said),
    ])
  })

  it.each(['every-nite', 'everyday', 'every'])('takes %s for no sentence', async schedule => {
    expect(await problems({ schedule })).toEqual([expect.stringContaining('has 1 field')])
  })

  it('tells every problem of the inputs at once, the expression’s too', async () => {
    const found = await problems({ schedule: '0 25 * * *', schedule_retries: '6', access: 'open' })
    expect(found).toHaveLength(3)
  })

  it('lists every key that an entry can have', async () => {
    const found = await read({ schedule: '- { schedule: "0 3 * * *", cron: x }' })
    expect('problems' in found && found.problems[0]?.example).toMatch(/^one of schedule, name, time_zone, /)
  })

  it('says of settings without schedule that they have no effect, and of previews that they get none', async () => {
    const idle = await read({ schedule_path: '/tick' })
    expect('config' in idle && idle.config.notices).toMatchObject([{ input: 'schedule_path', level: 'warning' }])
    expect(await schedules({ schedule: '0 3 * * *', mode: 'preview' })).toEqual([])
    expect(await schedules({ schedule: '0 3 * * *', mode: 'drift' })).toHaveLength(1)
  })
})
