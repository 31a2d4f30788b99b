/** Schedules against the embedded cloud, whose scheduler calls the service itself. */
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { deploy, type Went } from './engine.ts'

const PROJECT = 'demo-project'
const DEPLOYER = `serviceAccount:deployer@${PROJECT}.iam.gserviceaccount.com`
const CALLER = `cloud-scheduler-invoker@${PROJECT}.iam.gserviceaccount.com`
const AGENT = 'serviceAccount:service-123456789012@gcp-sa-cloudscheduler.iam.gserviceaccount.com'
const JOB = `projects/${PROJECT}/locations/us-central1/jobs/hello-schedule`
const ACCOUNT = `//iam.googleapis.com/projects/${PROJECT}/serviceAccounts/${CALLER}`
const IMAGE = { image: 'us-docker.pkg.dev/cloudrun/container/hello', source: '', access: 'authenticated' }
const RIGHTS = [
  { role: 'roles/cloudscheduler.admin', members: [DEPLOYER] },
  { role: 'roles/iam.serviceAccountCreator', members: [DEPLOYER] },
  { role: 'roles/iam.serviceAccountUser', members: [DEPLOYER] },
  { role: 'roles/iam.serviceAccountViewer', members: [DEPLOYER] },
  { role: 'roles/run.admin', members: [DEPLOYER] },
]
const WORLD: WorldSpec = { grants: { project: RIGHTS }, delays: { operationMs: 0, grantMs: 0 } }
const EVERY = { ...IMAGE, schedule: '0 3 * * *' }

describe.concurrent('a schedule', () => {
  it('makes the account, lets it alone in, makes the job, and the test call succeeds', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    const { report } = await deploy(cloud, {
      ...EVERY,
      ...{ schedule_time_zone: 'Europe/Berlin', schedule_path: '/tick?x=1', schedule_test: 'true' },
    })
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(report.plan.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'create-account done',
      'deploy-service done',
      'set-invokers done',
      'upsert-schedule done',
      'test-schedule done',
    ])
    const url = report.outputs.service_url
    expect(cloud.world.schedulerJobs.get(JOB)?.job).toMatchObject({
      ...{ schedule: '0 3 * * *', timeZone: 'Europe/Berlin', status: {} },
      httpTarget: { uri: `${url}/tick?x=1`, oidcToken: { serviceAccountEmail: CALLER, audience: url } },
    })
    const policy = cloud.world.policies.get(
      `//run.googleapis.com/projects/${PROJECT}/locations/us-central1/services/hello`,
    )
    expect(policy?.at(-1)?.bindings).toEqual([
      { role: 'roles/run.servicesInvoker', members: [`serviceAccount:${CALLER}`] },
    ])
    expect(report.decisions.find(({ id }) => id === 'schedule:hello-schedule')).toMatchObject({
      choice: 'every day at 03:00 (Europe/Berlin)',
      because: expect.stringMatching(/called as cloud-scheduler-invoker.*; next: \d{4}-\d\d-\d\d 03:00/),
    })
  })

  it('that is so already changes nothing, one that differs is patched in what differs, none deletes it', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    await deploy(cloud, EVERY)
    const sent = () => cloud.requests.filter(({ api, method }) => api.startsWith('cloudscheduler') && method !== 'GET')
    const count = sent().length
    const again = await deploy(cloud, EVERY)
    expect(sent()).toHaveLength(count)
    expect(again.report.plan.find(({ kind }) => kind === 'upsert-schedule')?.note).toContain('Nothing had to change')

    await deploy(cloud, { ...EVERY, schedule: '0 4 * * *', schedule_retries: '2', schedule_headers: 'X-Key=s3cret' })
    expect(sent().at(-1)?.query.updateMask).toBe('schedule,httpTarget.headers,retryConfig.retryCount')
    const { report } = await deploy(cloud, { ...EVERY, schedule: 'none' })
    expect(report.plan.at(-1)).toMatchObject({ kind: 'delete-schedule', state: 'done' })
    expect(cloud.world.schedulerJobs.size).toBe(0)
  })

  it('shows no value of a header or a body', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    const { report, log } = await deploy(cloud, {
      ...EVERY,
      schedule_headers: 'X-Key=s3cret',
      schedule_body: 'hush-hush',
    })
    expect(cloud.world.schedulerJobs.get(JOB)?.job.httpTarget).toMatchObject({ headers: { 'X-Key': 's3cret' } })
    expect(JSON.stringify(report) + log.join('\n')).not.toMatch(/s3cret|hush-hush/)
  })

  it('that is left of an earlier run stays, and that is said', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    await deploy(cloud, EVERY)
    const { report } = await deploy(cloud, IMAGE)
    expect(report.findings.find(({ id }) => id === 'schedule-kept')).toMatchObject({
      status: 'skipped',
      reason: expect.stringContaining('every day at 03:00 (Etc/UTC)'),
    })
    expect(cloud.world.schedulerJobs.size).toBe(1)
  })

  const asked = ({ requests }: Sandbox, from = 0) =>
    requests.slice(from).filter(({ host }) => host === 'cloudscheduler.googleapis.com')
  const labels = ({ world }: Sandbox) => [...world.services.values()].map(({ service }) => service.labels ?? {})
  const kept = ({ report }: Went) =>
    report.findings.filter(({ id }) => id === 'schedule-kept').map(({ reason }) => reason)

  it('that this action never set up is not asked for (C14o)', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    await deploy(cloud, IMAGE)
    await deploy(cloud, IMAGE)
    expect(asked(cloud)).toEqual([])
  })

  it('is found again by labels, by whatever name, until none takes them away', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    const list =
      '- { name: nightly, schedule: 0 3 * * * }\n- { name: Weekly, schedule: 0 3 * * 1 }\n- { name: hourly, schedule: 0 * * * * }'
    await deploy(cloud, { ...IMAGE, schedule: list })
    expect(labels(cloud)[0]).toMatchObject({
      'run-iam-deploy-schedule': 'nightly',
      'run-iam-deploy-schedule-2': 'hourly',
    })
    expect(kept(await deploy(cloud, IMAGE))).toEqual([
      'The Cloud Scheduler job nightly stays as it is: every day at 03:00 (Etc/UTC). The workflow has no input schedule; schedule: none with schedule_name: nightly deletes it.',
      'The Cloud Scheduler job hourly stays as it is: every hour at minute 0 (Etc/UTC). The workflow has no input schedule; schedule: none with schedule_name: hourly deletes it.',
    ])
    await deploy(cloud, { ...IMAGE, schedule: 'none', schedule_name: 'nightly' })
    expect(Object.keys(labels(cloud)[0] ?? {}).filter(key => key.includes('schedule'))).toEqual([])
    const before = cloud.requests.length
    await deploy(cloud, IMAGE)
    expect(asked(cloud, before)).toEqual([])
  })

  it('that somebody has deleted is not mentioned, and one that cannot be read is said to be so', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    await deploy(cloud, EVERY)
    cloud.world.schedulerJobs.clear()
    expect(kept(await deploy(cloud, IMAGE))).toEqual([])
    const template = { containers: [{ image: IMAGE.image }] }
    const spec = { service: { labels: { 'run-iam-deploy-schedule': 'nightly' }, template } }
    const project = RIGHTS.filter(({ role }) => !role.includes('scheduler'))
    await using closed = await startSandbox({ world: { ...WORLD, grants: { project }, services: { hello: spec } } })
    expect(kept(await deploy(closed, IMAGE))).toEqual([
      'The Cloud Scheduler job nightly was set up by an earlier run, which noted it in a label. If it still exists, it stays as it is; it could not be read. The workflow has no input schedule; schedule: none with schedule_name: nightly deletes it.',
    ])
  })

  it('of a function that is deployed already needs nothing to deploy', async () => {
    const spec = { service: { template: { containers: [{ image: IMAGE.image }] } } }
    const world = { ...WORLD, services: { 'hello-fn': spec }, functions: { 'hello-fn': { generation: 2 as const } } }
    await using cloud = await startSandbox({ world })
    const { report } = await deploy(cloud, {
      ...{ service: 'hello-fn', source: '', access: '', schedule: 'every 10 minutes', schedule_test: 'true' },
    })
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(report.plan.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['create-account done', 'set-invokers done', 'upsert-schedule done', 'test-schedule done'],
    ])
    expect(cloud.world.schedulerJobs.get(JOB.replace('hello', 'hello-fn'))?.job.status).toEqual({})
  })

  it('of a job runs the job with an access token', async () => {
    await using cloud = await startSandbox({ world: WORLD })
    const { report } = await deploy(cloud, {
      ...{ job: 'nightly', service: '', image: IMAGE.image, source: '', access: 'keep', verify: '' },
      ...{ schedule: '0 3 * * *', schedule_test: 'true' },
    })
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    const name = JOB.replace('hello', 'nightly')
    expect(cloud.world.schedulerJobs.get(name)?.job).toMatchObject({
      httpTarget: {
        uri: `https://run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/jobs/nightly:run`,
        oauthToken: { serviceAccountEmail: CALLER },
      },
    })
    expect(cloud.world.jobs.get(`projects/${PROJECT}/locations/us-central1/jobs/nightly`)?.job.executionCount).toBe(1)
  })

  it('whose update has failed before is updated again', async () => {
    const job = {
      schedule: '0 3 * * *',
      timeZone: 'Etc/UTC',
      state: 'UPDATE_FAILED' as const,
      httpTarget: { uri: 'https://x.example' },
    }
    await using cloud = await startSandbox({ world: { ...WORLD, schedulerJobs: { 'hello-schedule': { job } } } })
    await deploy(cloud, EVERY)
    expect(cloud.world.schedulerJobs.get(JOB)?.job.state).toBe('ENABLED')
  })
})

describe.concurrent('a test call that fails', () => {
  it.each<[string, Record<string, string>, WorldSpec, RegExp]>([
    [
      'the path',
      { schedule_path: '/gone' },
      { apps: [{ answers: { '/gone': { status: 404 } } }] },
      /Nothing answers there \(404\)/,
    ],
    [
      'the application',
      { schedule_path: '/oops' },
      { apps: [{ answers: { '/oops': { status: 500 } } }] },
      /The application answered 500/,
    ],
    [
      'the agent',
      { preflight: 'off' },
      {
        revoke: { project: [{ role: 'roles/cloudscheduler.serviceAgent', members: [AGENT] }] },
      },
      /never reached the service \(403\): Cloud Scheduler's agent service-123456789012@gcp-sa-cloudscheduler/,
    ],
  ])('is explained by %s', async (_, inputs, world, words) => {
    const grants = { project: [...RIGHTS, { role: 'roles/logging.viewer', members: [DEPLOYER] }] }
    await using cloud = await startSandbox({ world: { ...WORLD, ...world, grants } })
    const { report } = await deploy(cloud, { ...EVERY, schedule_test: 'true', propagation_timeout: '0s', ...inputs })
    const found = report.findings.find(({ id }) => id === 'schedule-failed')
    expect(found).toMatchObject({ status: 'fail', reason: expect.stringMatching(words) })
    expect(report.verdict).toBe('failed')
  })
})

describe.concurrent('a test call that the app itself refuses', () => {
  const OWN = "IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own"
  const LOGIN = { status: 401, headers: { 'www-authenticate': 'Bearer' } }
  const FORBIDDEN = {
    status: 403,
    body: '{"detail":"Not authenticated"}',
    headers: { 'content-type': 'application/json' },
  }
  const LOGS = { role: 'roles/logging.viewer', members: [DEPLOYER] }
  type Row = [string, { answer: object; inputs?: Record<string, string>; logs?: boolean; words: string | RegExp }]

  it.each<Row>([
    ['with 401', { answer: LOGIN, words: OWN }],
    ['with 401, its log unreadable', { answer: LOGIN, logs: false, words: OWN }],
    ['with 401, on a public service', { answer: LOGIN, inputs: { access: 'public' }, words: OWN }],
    [
      'with 401, called for a custom audience that this run sets',
      {
        answer: LOGIN,
        inputs: {
          flags: '--set-custom-audiences=https://api.example.com',
          schedule_audience: 'https://api.example.com',
        },
        words: OWN,
      },
    ],
    ['with 403', { answer: FORBIDDEN, words: OWN }],
    [
      'with 403, its log unreadable: one of two',
      {
        answer: FORBIDDEN,
        logs: false,
        inputs: { propagation_timeout: '0s' },
        words:
          /was refused \(403\), and it is not known by whom.* has the invoker role: either it has not taken effect yet, or the app's own login refused the call/,
      },
    ],
    [
      'with 500, its log unreadable',
      { answer: { status: 500 }, logs: false, words: 'The application answered 500: only' },
    ],
    ['with 405', { answer: { status: 405 }, words: 'The application answered 405: only 2xx counts' }],
  ])('%s is told so in the first line, and not repeated', async (_, { answer, inputs, logs = true, words }) => {
    const apps = [{ answers: { '/task': answer } }]
    const deployerRoles = ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer']
    const grants = { project: logs ? [...RIGHTS, LOGS] : RIGHTS }
    await using cloud = await startSandbox({ world: { ...WORLD, apps, grants, ...(!logs && { deployerRoles }) } })
    const { report } = await deploy(cloud, {
      ...EVERY,
      schedule_path: '/task',
      schedule_test: 'true',
      verify: 'false',
      ...inputs,
    })
    const [found, ...others] = report.findings.filter(({ status }) => status === 'fail')
    expect(others).toEqual([])
    expect(found).toMatchObject({
      id: 'schedule-failed',
      reason: typeof words === 'string' ? expect.stringContaining(words) : expect.stringMatching(words),
    })
    expect(cloud.requests.filter(({ path }) => path.endsWith(':run'))).toHaveLength(1)
    expect(cloud.world.schedulerJobs.get(JOB)?.job.lastAttemptTime).toBeDefined()
  })
})

describe.concurrent('what a schedule needs', () => {
  const preflight = async (inputs: Record<string, string>, world: WorldSpec = {}) => {
    await using cloud = await startSandbox({ world })
    return (await deploy(cloud, { ...EVERY, mode: 'preflight', ...inputs })).report.findings
  }

  it('is told with roles, and the account is made before anything is granted on it', async () => {
    const viewer = { role: 'roles/iam.serviceAccountViewer', members: [DEPLOYER] }
    const found = await preflight({}, { grants: { project: [viewer] } })
    const of = (permission: string) => found.find(one => one.permission === permission && one.status === 'fail')
    expect(of('cloudscheduler.jobs.create')).toMatchObject({ role: 'roles/cloudscheduler.admin' })
    expect(of('iam.serviceAccounts.create')).toMatchObject({ role: 'roles/iam.serviceAccountCreator' })
    const acting = found.find(one => one.permission === 'iam.serviceAccounts.actAs' && one.resource === ACCOUNT)
    expect(acting).toMatchObject({ status: 'fail', role: 'roles/iam.serviceAccountUser' })
    expect(acting?.remedies[0]?.text.split('\n')).toEqual([
      `gcloud iam service-accounts create cloud-scheduler-invoker --project=${PROJECT}`,
      expect.stringMatching(/^gcloud iam service-accounts add-iam-policy-binding cloud-scheduler-invoker@/),
    ])
  })

  it('of an agent that has lost its role is seen by who may read the policies', async () => {
    const found = await preflight(
      {},
      {
        grants: { project: RIGHTS, organization: [{ role: 'roles/iam.securityReviewer', members: [DEPLOYER] }] },
        revoke: { project: [{ role: 'roles/cloudscheduler.serviceAgent', members: [AGENT] }] },
      },
    )
    expect(found.find(({ id }) => id === 'scheduler-permission')).toMatchObject({
      ...{ status: 'fail', principal: AGENT, role: 'roles/cloudscheduler.serviceAgent' },
    })
  })

  it('is the API, found first and enabled by grant_missing', async () => {
    const off = { ...WORLD, disabledApis: ['cloudscheduler.googleapis.com'] }
    expect((await preflight({}, off)).find(({ id }) => id === 'api-disabled')).toMatchObject({
      status: 'fail',
      resource: `//serviceusage.googleapis.com/projects/${PROJECT}/services/cloudscheduler.googleapis.com`,
    })
  })

  it('is granted by grant_missing, the account first', async () => {
    const admin = { role: 'roles/owner', members: [DEPLOYER] }
    const rights = RIGHTS.filter(({ role }) => role !== 'roles/iam.serviceAccountUser')
    await using cloud = await startSandbox({ world: { ...WORLD, grants: { project: [...rights, admin] } } })
    const { report } = await deploy(cloud, { ...EVERY, grant_missing: 'true' })
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(cloud.world.schedulerJobs.size).toBe(1)
  })

  it('of a named account that is not there is that account', async () => {
    const email = `caller@${PROJECT}.iam.gserviceaccount.com`
    const found = await preflight({ schedule_service_account: email }, WORLD)
    expect(found.find(({ id }) => id === 'caller-account-missing')).toMatchObject({
      reason: expect.stringContaining(`The account of the schedule hello-schedule, ${email}, does not exist`),
    })
  })

  it('of a function is the right to let the account call it, and one that is not there is told', async () => {
    const grants = { project: [...RIGHTS, { role: 'roles/viewer', members: [DEPLOYER] }] }
    const found = await preflight({ schedule_target: 'function hello_http' }, { ...WORLD, grants })
    expect(found.find(({ id }) => id === 'schedule-failed')?.reason).toContain(
      'there is neither a function hello_http in us-central1 of the project demo-project nor its Cloud Run service hello-http',
    )
  })

  it('of a function of the first generation is two commands, where that is known and where it is not', async () => {
    const reads = { role: 'roles/viewer', members: [DEPLOYER] }
    const world = { ...WORLD, functions: { legacy: { generation: 1 as const } }, urls: 'real' as const }
    const inputs = { schedule_target: 'function legacy', schedule_path: '/' }
    const known = await preflight(inputs, { ...world, grants: { project: [...RIGHTS, reads] } })
    const told = known.find(({ id }) => id === 'schedule-failed')
    expect(told?.reason).toContain('legacy is a first-generation function and therefore not a Cloud Run service')
    const url = `https://us-central1-${PROJECT}.cloudfunctions.net/legacy`
    const text = told?.remedies[0]?.text.split('\n')
    expect(text).toEqual([
      `gcloud iam service-accounts create cloud-scheduler-invoker --project=${PROJECT}`,
      `gcloud functions add-iam-policy-binding legacy --project=${PROJECT} --region=us-central1 --member=serviceAccount:${CALLER} --role=roles/cloudfunctions.invoker`,
      `gcloud scheduler jobs create http hello-schedule --project=${PROJECT} --location=us-central1 '--schedule=0 3 * * *' --time-zone=Etc/UTC --uri=${url} --http-method=POST --oidc-service-account-email=${CALLER} --oidc-token-audience=${url}`,
    ])
    const unread = await preflight(inputs, world)
    const guess = unread.find(({ id }) => id === 'schedule-failed')
    expect(guess?.reason).toContain('the run could not read whether legacy is one')
    expect(guess?.remedies[0]?.text.split('\n').slice(1)).toEqual(text?.slice(1))
  })
})
