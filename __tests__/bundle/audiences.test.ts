/** I7: audiences that a schedule names, held against what the service accepts; and what Cloud Run says to its calls then. */
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { deploy, playOn } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { changing, failing, IMAGE, PROJECT, QUICK } from '../fixtures/story.ts'
import { playRow } from '../flow/engine.ts'
import { account, DEPLOYER, to, worldOf } from './worlds/world.ts'

const API = 'https://api.example.com'
const NAME = `projects/${PROJECT}/locations/us-central1/jobs/hello-schedule`
const RIGHTS = [
  'cloudscheduler.admin',
  'iam.serviceAccountCreator',
  'iam.serviceAccountUser',
  'iam.serviceAccountViewer',
]
const world: WorldSpec = {
  ...QUICK,
  grants: { project: [...RIGHTS, 'run.admin', 'logging.viewer'].map(role => to(role, DEPLOYER)) },
}
const inputs = { ...IMAGE, access: 'keep', schedule: '0 3 * * *', propagation_timeout: '0s' }
const hello = (service: Record<string, unknown> = {}, bindings: ReturnType<typeof to>[] = []): WorldSpec => ({
  services: { hello: { service: { template: { containers: [{ image: IMAGE.image }] }, ...service }, bindings } },
})
const everyone = { role: 'roles/run.invoker', members: ['allUsers'] }
const CALLER = account('cloud-scheduler-invoker')
/** A job of an earlier run. */
const LEFT: WorldSpec = {
  serviceAccounts: { [CALLER]: {} },
  schedulerJobs: {
    'hello-schedule': {
      job: {
        schedule: '0 3 * * *',
        timeZone: 'UTC',
        httpTarget: {
          uri: `${API}/tick`,
          httpMethod: 'POST',
          oidcToken: { serviceAccountEmail: CALLER, audience: API },
        },
      },
    },
  },
}

interface Row {
  name: string
  world?: WorldSpec
  inputs: Record<string, string>
  /** `STATUS REASON`; left out: nothing is said of audiences. */
  says?: [status: 'fail' | 'warn', ...texts: string[]][]
  exit?: 0 | 1
  /** Nothing is changed. */
  unchanged?: true
  /** The job of Cloud Scheduler is there in the end. */
  written?: boolean
}

const ROWS: Row[] = [
  {
    name: 'a domain that leads there is no audience: said before anything is changed',
    world: hello(),
    inputs: { schedule_audience: API },
    says: [
      [
        'fail',
        `The service hello does not accept the audience ${API}`,
        'and no custom audience',
        `--add-custom-audiences=${API}`,
      ],
    ],
    exit: 1,
    unchanged: true,
  },
  {
    name: 'a custom audience is one',
    world: hello({ customAudiences: [API] }),
    inputs: { schedule_audience: API, schedule_test: 'true' },
  },
  {
    name: 'so is one that this run adds',
    world: hello(),
    inputs: { schedule_audience: API, schedule_test: 'true', flags: `--add-custom-audiences=${API}` },
  },
  {
    name: 'and one that this run takes off is none',
    world: hello({ customAudiences: [API, 'https://b.example'] }),
    inputs: { schedule_audience: API, flags: `--remove-custom-audiences=${API}` },
    says: [['fail', 'as custom audience https://b.example']],
    exit: 1,
    unchanged: true,
  },
  {
    name: 'a misspelt one comes with the one that was meant',
    world: hello({ customAudiences: [API] }),
    inputs: { schedule_audience: 'https://api.exmaple.com' },
    says: [['fail', `Did you mean ${API}?`]],
    exit: 1,
    unchanged: true,
  },
  {
    name: 'a custom audience has to match exactly',
    world: hello({ customAudiences: [API] }),
    inputs: { schedule_audience: `${API}/tick` },
    says: [['fail', `Did you mean ${API}?`]],
    exit: 1,
    unchanged: true,
  },
  {
    name: 'a new service is looked at after its release, before the schedule is written',
    inputs: { schedule_audience: API },
    says: [
      ['warn', 'The new service hello is not known to accept', 'checks again'],
      ['fail', `does not accept the audience ${API}`, 'the schedule was not written'],
    ],
    exit: 1,
    written: false,
  },
  {
    name: 'a new service with its custom audience is in order',
    inputs: { schedule_audience: API, schedule_test: 'true', flags: `--set-custom-audiences=${API}` },
  },
  {
    name: 'a public service looks at no token',
    world: hello({}, [everyone]),
    inputs: { schedule_audience: API, schedule_test: 'true' },
  },
  {
    name: 'nor does one whose invoker check is disabled',
    world: hello({ invokerIamDisabled: true }),
    inputs: { schedule_audience: API, schedule_test: 'true' },
  },
  {
    name: 'a service that this run closes does',
    world: hello({}, [everyone]),
    inputs: { schedule_audience: API, access: 'authenticated' },
    says: [['fail', 'does not accept the audience']],
    exit: 1,
    unchanged: true,
  },
  {
    name: 'behind Identity-Aware Proxy the audience is an OAuth client, which nobody can check here',
    world: hello({ iapEnabled: true }),
    inputs: { schedule_audience: '1234-x.apps.googleusercontent.com' },
  },
  {
    name: 'a function accepts its own',
    world: { services: { 'hello-fn': { service: { template: { containers: [{ image: IMAGE.image }] } } } } },
    inputs: { schedule_audience: API, schedule_target: 'function hello-fn' },
    says: [['warn', `The service hello-fn does not accept the audience ${API}`]],
  },
  {
    name: 'a job that the workflow has forgotten loses its audience',
    world: worldOf(LEFT, hello({ customAudiences: [API], labels: { 'run-iam-deploy-schedule': 'hello-schedule' } })),
    inputs: { schedule: '', flags: '--clear-custom-audiences' },
    says: [['warn', `calls with the audience ${API}, which this run removes from the service`]],
  },
  {
    name: 'a job that the workflow has forgotten keeps it',
    world: worldOf(LEFT, hello({ customAudiences: [API] })),
    inputs: { schedule: '' },
  },
]

describe.concurrent('I7: an audience', fieldCase('I7'), () => {
  it.each(ROWS.map((row, index) => [row.name, row, index] as const))('%s', async (_, row, index) => {
    let from = 0
    await using run = await playRow(index, {
      world: worldOf(world, row.world ?? {}),
      inputs: { ...inputs, ...row.inputs },
      onCloud: ({ requests }) => {
        from = requests.length
      },
    })
    const said = run.report.findings.filter(({ id }) => id === 'audience-refused')
    expect(said.map(({ status }) => status).toSorted(), run.log).toEqual(
      (row.says ?? []).map(([status]) => status).toSorted(),
    )
    for (const [status, ...texts] of row.says ?? [])
      for (const text of texts) expect(said.find(one => one.status === status)?.reason).toContain(text)
    expect(run.exitCode, run.log).toBe(row.exit ?? 0)
    // Where nothing is amiss, the call of the schedule comes through; the test of the schedule fails the run otherwise.
    if (row.exit === undefined) expect(failing(run.report)).toEqual([])
    if (row.unchanged) expect(changing(run.cloud.requests.slice(from))).toEqual([])
    if (row.written !== undefined) expect(run.cloud.world.schedulerJobs.has(NAME)).toBe(row.written)
  })

  it('that is a path below the URL of the service is accepted, as Cloud Run does', async () => {
    await using run = await deploy('open-project', { world, inputs: { ...inputs, schedule: '' } })
    const audience = `${run.outputs.service_url}/tick`
    const again = await playOn(run.cloud, { inputs: { ...inputs, schedule_audience: audience, schedule_test: 'true' } })
    expect({ exit: again.exitCode, failed: failing(again.report) }, again.log).toEqual({ exit: 0, failed: [] })
    const near = await playOn(run.cloud, { inputs: { ...inputs, schedule_audience: `${run.outputs.service_url}1` } })
    expect(failing(near.report)[0]?.reason).toContain(`Did you mean ${run.outputs.service_url}?`)
    expect(near.summary).toContain('does not accept the audience')
  })
})
