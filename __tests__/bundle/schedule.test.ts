/** Schedules through the bundle: what Cloud Scheduler then holds, what its call comes to, and what a second run does. */
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { type Deployed, deploy, playOn } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { everyNth } from '../fixtures/share.ts'
import {
  bindings,
  calls,
  changing,
  choiceOf,
  failing,
  firstLine,
  IMAGE,
  PROJECT,
  plain,
  QUICK,
  states,
  story,
  topOf,
} from '../fixtures/story.ts'
import { account, DEPLOYER, member, to } from './worlds/world.ts'

const CALLER = account('cloud-scheduler-invoker')
const AT = `projects/${PROJECT}/locations/us-central1`
const NAME = `${AT}/jobs/hello-schedule`
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
const DAILY = { ...IMAGE, access: 'authenticated', schedule: '0 3 * * *', schedule_time_zone: 'Europe/Berlin' }
const NIGHTLY = { ...IMAGE, service: '', access: '', job: 'nightly', schedule: 'every 10 minutes' }

const held = (cloud: Sandbox, name = NAME) => cloud.world.schedulerJobs.get(name)?.job
/** What was asked of Cloud Scheduler that is no reading. */
const written = ({ requests }: Sandbox, from = 0) =>
  calls(requests.slice(from), /^(?!GET)\w+ cloudscheduler/).map(({ method, path, query }) =>
    [method, path.split('/').at(-1), query.updateMask].filter(Boolean).join(' '),
  )

describe.concurrent('a schedule', () => {
  const run = story('open-project', {
    world,
    inputs: { ...DAILY, schedule_path: '/tick?all=1', schedule_test: 'true' },
  })

  it('is made with an account of its own, and the test call comes through', () => {
    const { exitCode, report, complaints, annotations, cloud } = run()
    expect({ exitCode, complaints, annotations }).toEqual({ exitCode: 0, complaints: [], annotations: [] })
    expect(states(report)).toEqual([
      ...['create-account done', 'deploy-service done', 'set-invokers done'],
      ...['upsert-schedule done', 'test-schedule done'],
    ])
    expect(report.plan.at(-1)?.note).toBe('The call succeeded (200).')
    expect(cloud.world.serviceAccounts.has(CALLER)).toBe(true)
    expect(held(cloud)?.status).toEqual({})
    expect(written(cloud)).toEqual(['POST jobs', 'POST hello-schedule:run'])
  })

  it('calls with an ID token for the service, whatever the path', () => {
    const { cloud, outputs } = run()
    expect(held(cloud)).toMatchObject({
      ...{ schedule: '0 3 * * *', timeZone: 'Europe/Berlin' },
      httpTarget: {
        uri: `${outputs.service_url}/tick?all=1`,
        httpMethod: 'POST',
        oidcToken: { serviceAccountEmail: CALLER, audience: outputs.service_url },
      },
    })
  })

  it('lets that account in, and nobody else', () => {
    expect(bindings(run().cloud.world)).toEqual({ 'roles/run.servicesInvoker': [member(CALLER)] })
  })

  it('is told in words, with the next times', () => {
    const { report, summary } = run()
    expect(choiceOf(report, 'schedule:hello-schedule')).toBe('every day at 03:00 (Europe/Berlin)')
    expect(plain(summary)).toContain('every day at 03:00 (Europe/Berlin)')
    expect(plain(summary)).toMatch(/next: \d{4}-\d\d-\d\d 03:00/)
  })
})

describe.concurrent('a schedule that is there', () => {
  it('is left alone where nothing differs, is patched in what differs, and goes with none', async () => {
    await using run = await deploy('open-project', { world, inputs: DAILY })
    const { cloud } = run
    const again = async (inputs: Record<string, string>) => {
      const from = cloud.requests.length
      const { report, exitCode } = await playOn(cloud, { inputs })
      expect({ exitCode, failed: failing(report) }).toEqual({ exitCode: 0, failed: [] })
      return { written: written(cloud, from), note: report.plan.at(-1)?.note, from }
    }
    const same = await again(DAILY)
    expect(same).toMatchObject({ written: [], note: expect.stringContaining('Nothing had to change.') })
    expect(changing(cloud.requests.slice(same.from)).filter(call => /iam\.googleapis|setIamPolicy/.test(call))).toEqual(
      [],
    )

    const later = { ...DAILY, schedule: '0 4 * * *', schedule_retries: '2', schedule_deadline: '10m' }
    expect((await again(later)).written).toEqual([
      'PATCH hello-schedule schedule,attemptDeadline,retryConfig.retryCount',
    ])
    expect(held(cloud)).toMatchObject({
      schedule: '0 4 * * *',
      attemptDeadline: '600s',
      retryConfig: { retryCount: 2 },
    })
    // What the workflow does not mention stays.
    expect((await again(DAILY)).written).toEqual(['PATCH hello-schedule schedule'])
    expect(held(cloud)).toMatchObject({ attemptDeadline: '600s', timeZone: 'Europe/Berlin' })

    expect((await again({ ...DAILY, schedule: 'none' })).written).toEqual(['DELETE hello-schedule'])
    expect(held(cloud)).toBeUndefined()
    expect((await again({ ...DAILY, schedule: 'none' })).written).toEqual([])
  })

  it('stays where the workflow is silent, and that is said', async () => {
    await using run = await deploy('open-project', { world, inputs: DAILY })
    const { schedule: _, schedule_time_zone: __, ...silent } = DAILY
    const { report } = await playOn(run.cloud, { inputs: silent })
    expect(report.findings.find(({ id }) => id === 'schedule-kept')?.status).toBe('skipped')
    expect(held(run.cloud)).toBeDefined()
  })
})

describe.concurrent('a call that is refused', () => {
  const TESTED = { ...DAILY, schedule_test: 'true', propagation_timeout: '0s' }
  const failure = ({ report, exitCode }: Pick<Deployed, 'report' | 'exitCode'>) => {
    expect(exitCode).toBe(1)
    return failing(report).find(({ id }) => id === 'schedule-failed')?.reason
  }

  it('because somebody has taken the invoker role is mended by the next run', async () => {
    await using run = await deploy('open-project', { world, inputs: DAILY })
    const policies = run.cloud.world.policies.get(`//run.googleapis.com/${AT}/services/hello`)
    policies?.splice(0, policies.length)
    const mended = await playOn(run.cloud, { inputs: TESTED })
    expect({ exitCode: mended.exitCode, failed: failing(mended.report) }).toEqual({ exitCode: 0, failed: [] })
    expect(bindings(run.cloud.world)).toEqual({ 'roles/run.servicesInvoker': [member(CALLER)] })
  })

  it('because a deny policy keeps the account out is explained: it arrived, and no role is missing', async () => {
    const denied = [
      {
        deniedPermissions: ['run.googleapis.com/routes.invoke'],
        deniedPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${CALLER}`],
      },
    ]
    await using run = await deploy('open-project', {
      world: { ...world, denyRules: { project: denied }, serviceAccounts: { [CALLER]: {} } },
      inputs: TESTED,
    })
    expect(failure(run)).toContain(
      `The last call reached the service hello and was refused (403), although ${CALLER} can call according to the policies that the run read`,
    )
    expect(failure(run)).toContain('or an invisible deny policy forbids it')
    expect(failure(run)).toContain('The deploy of hello and the schedule stay.')
  })
})

describe.concurrent('a call that the app itself refuses', fieldCase('A1', 'A2', 'A3', 'A4'), () => {
  const API = 'https://api.example.com'
  const CUSTOM = { flags: `--set-custom-audiences=${API}`, schedule_audience: API }
  it.each<[string, object, access: string, inputs?: Record<string, string>]>(
    everyNth(2, [
      ['401', { status: 401, headers: { 'www-authenticate': 'Bearer' } }, 'authenticated'],
      [
        '403',
        { status: 403, headers: { 'content-type': 'application/json' }, body: '{"detail":"Not authenticated"}' },
        'public',
      ],
      ['401', { status: 401, headers: { 'www-authenticate': 'Bearer' } }, 'authenticated', CUSTOM],
    ]),
  )('with %s is told in the first lines, and not tried again', async (status, answer, access, inputs) => {
    await using run = await deploy('open-project', {
      world: { ...world, apps: [{ answers: { '/task': answer } }] },
      inputs: { ...DAILY, access, schedule_path: '/task', schedule_test: 'true', ...inputs },
    })
    const { summary, annotations, cloud, exitCode } = run
    const [title, ...rest] = plain(summary).split('\n')
    expect(exitCode).toBe(1)
    expect(title).toBe('## ❌ hello is deployed, but its schedule failed')
    expect(rest.slice(0, 4).join(' ')).toContain(
      "IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own",
    )
    expect(annotations[0]?.text).toContain(`Its answer was ${status}.`)
    expect(plain(summary)).not.toMatch(/[Ll]eave (?:out )?schedule_audience/)
    expect(calls(cloud.requests, /:run$/)).toHaveLength(1)
  })
})

describe.concurrent('a call that fails', () => {
  it('in the app is told by its status as HTTP has it, though no log can be read', fieldCase('A5'), async () => {
    const deployerRoles = ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer']
    const grants = { project: [...RIGHTS, 'run.admin'].map(role => to(role, DEPLOYER)) }
    await using run = await deploy('open-project', {
      world: { ...QUICK, deployerRoles, grants, apps: [{ answers: { '/task': { status: 500 } } }] },
      inputs: { ...DAILY, schedule_path: '/task', schedule_test: 'true' },
    })
    expect(run.exitCode).toBe(1)
    expect(firstLine(run.summary)).toBe('## ❌ hello is deployed, but its schedule failed')
    expect(topOf(run.summary)).toContain('> The application answered 500: only 2xx counts as success.')
    expect(plain(run.summary)).not.toContain('INTERNAL')
    expect(calls(run.cloud.requests, /:run$/)).toHaveLength(1)
  })
})

it('drift says so where the job of a schedule and its caller are gone', fieldCase('A11'), async () => {
  const there = { service: { template: { containers: [{ image: IMAGE.image }] } } }
  await using run = await deploy('open-project', {
    world: { ...world, services: { hello: there } },
    inputs: { ...DAILY, mode: 'drift', access: 'keep', skip_default_labels: 'true', schedule_name: 'nightly' },
  })
  expect({ exitCode: run.exitCode, drift: run.outputs.drift }).toEqual({ exitCode: 1, drift: 'true' })
  expect(firstLine(run.summary)).toBe('## ❌ hello differs from the workflow in 2 places')
  expect(topOf(run.summary)).toMatch(
    /The Cloud Scheduler job nightly does not exist, so nothing calls at 0 3 \* \* \* \(Europe\/Berlin\)/,
  )
  expect(topOf(run.summary)).toContain(`is not granted to serviceAccount:${CALLER}`)
})

describe.concurrent('a schedule that has nothing to deploy', () => {
  const ONLY = { source: '', access: '', schedule: '0 3 * * *' }
  const there = { service: { template: { containers: [{ image: IMAGE.image }] } } }

  it('is made for a service that exists', fieldCase('A18'), async () => {
    await using run = await deploy('open-project', {
      world: { ...world, services: { 'hello-fn': there } },
      inputs: { ...ONLY, service: 'hello-fn' },
    })
    expect({ exitCode: run.exitCode, failed: failing(run.report) }).toEqual({ exitCode: 0, failed: [] })
    expect(held(run.cloud, `${AT}/jobs/hello-fn-schedule`)).toBeDefined()
    expect(run.cloud.world.services.get(`${AT}/services/hello-fn`)?.revisions.size).toBe(1)
  })

  it('is told how to name the function: as the service that it is', fieldCase('A18'), async () => {
    await using run = await deploy('open-project', {
      world,
      inputs: { ...ONLY, service: '', schedule_target: 'function hello-fn' },
    })
    expect(run.exitCode).toBe(1)
    expect(topOf(run.summary)).toContain(
      '> service: is missing. To do no more than schedule the function "hello-fn", give it as service',
    )
    expect(run.cloud.requests).toEqual([])
  })

  it('of a first-generation function is the commands that make it', fieldCase('A17'), async () => {
    await using run = await deploy('open-project', {
      world: {
        ...world,
        ...{ urls: 'real', functions: { legacy: { generation: 1 } } },
        grants: { project: [...(world.grants?.project ?? []), to('viewer', DEPLOYER)] },
      },
      inputs: { ...DAILY, mode: 'preflight', schedule_target: 'function legacy', schedule_path: '/' },
    })
    expect(run.exitCode).toBe(1)
    const screen = topOf(run.summary)
    expect(screen).toMatch(/^> schedule_target: legacy is a first-generation function and therefore not a Cloud Run/m)
    expect(screen).toMatch(
      /^> gcloud functions add-iam-policy-binding legacy .*--role=roles\/cloudfunctions\.invoker$/m,
    )
    expect(screen).toMatch(
      /^> gcloud scheduler jobs create http hello-schedule .*--uri=https:\/\/us-central1-demo-project\.cloudfunctions\.net\/legacy /m,
    )
    expect(run.cloud.world.schedulerJobs.size).toBe(0)
  })
})

it('the scenario of that name ends as it promises', fieldCase('C25'), async () => {
  await using run = await deploy('schedule', { world: QUICK })
  expect({ exitCode: run.exitCode, failed: failing(run.report) }).toEqual({ exitCode: 0, failed: [] })
  expect(states(run.report).slice(-2)).toEqual(['upsert-schedule done', 'test-schedule done'])
  expect(held(run.cloud)).toMatchObject({ schedule: '0 3 * * *', status: {} })
  // On the first screen, and in the zone of the schedule.
  expect(topOf(run.summary)).toContain(
    'created the Cloud Scheduler job hello-schedule, every day at 03:00 (Europe/Berlin)',
  )
  expect(plain(run.summary)).toMatch(/next: \d{4}-\d\d-\d\d 03:00/)
})

describe.concurrent('a job on a schedule', () => {
  it('is run by Cloud Scheduler with an access token of its account, which may run this job alone', async () => {
    await using run = await deploy('open-project', { world, inputs: { ...NIGHTLY, schedule_test: 'true' } })
    expect({ exitCode: run.exitCode, failed: failing(run.report) }).toEqual({ exitCode: 0, failed: [] })
    const { world: now } = run.cloud
    expect(held(run.cloud, `${AT}/jobs/nightly-schedule`)).toMatchObject({
      schedule: 'every 10 minutes',
      httpTarget: {
        uri: `https://run.googleapis.com/v2/${AT}/jobs/nightly:run`,
        oauthToken: { serviceAccountEmail: CALLER, scope: 'https://www.googleapis.com/auth/cloud-platform' },
      },
    })
    expect(now.jobs.get(`${AT}/jobs/nightly`)?.job.executionCount).toBe(1)
    expect(bindings(now, `${AT}/jobs/nightly`)).toEqual({ 'roles/run.invoker': [member(CALLER)] })
    expect(now.policies.get(`//cloudresourcemanager.googleapis.com/projects/${PROJECT}`)?.at(-1)?.bindings).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ members: expect.arrayContaining([member(CALLER)]) })]),
    )
  })
})
