/** `mode: diagnose` through the bundle: every row of the table of symptoms in docs/diagnose.md names its layer, and no other. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { attempt } from '../../src/emulator/scheduler/attempt.ts'
import type { Binding, SchedulerJob } from '../../src/wire.ts'
import { attack } from '../fixtures/attacks.ts'
import { playOn, ROOT } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { everyNth } from '../fixtures/share.ts'
import { changing, DEPLOYER, failing, firstLine, PROJECT, plain, snapshot } from '../fixtures/story.ts'
import { account, SCHEDULER_AGENT, to, under, worldOf } from './worlds/world.ts'

const AT = `projects/${PROJECT}/locations/us-central1`
const CALLER = account('caller')
const FEDERATED =
  'principalSet://iam.googleapis.com/projects/123456789012/locations/global/workloadIdentityPools/github/attribute.repository/octo-org/hello'
const SEES = ['viewer', 'iam.securityReviewer', 'iam.denyReviewer']
const invoker = (...emails: string[]) => to('run.servicesInvoker', ...emails)
const service = (more: Record<string, unknown> = {}, bindings: Binding[] = [invoker(CALLER, DEPLOYER)]) => ({
  service: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] }, ...more },
  bindings,
})
/** A job that calls, in the project's name for it `{NAME}`. */
const calls = (
  name: string,
  http: SchedulerJob['httpTarget'] = {},
  more: SchedulerJob = {},
): { job: SchedulerJob } => ({
  job: {
    ...{ schedule: '0 3 * * *', timeZone: 'Etc/UTC', ...more },
    httpTarget: {
      ...{ uri: `{${name}}/task`, httpMethod: 'POST' },
      ...('oidcToken' in http || 'oauthToken' in http
        ? {}
        : { oidcToken: { serviceAccountEmail: CALLER, audience: `{${name}}` } }),
      ...http,
    },
  },
})
/** Cloud Run's own, which anybody can copy. */
const REFUSAL =
  '<html><head><title>403 Forbidden</title></head><body text=#000000 bgcolor=#ffffff><h1>Error: Forbidden</h1><h2>Your client does not have permission to get URL <code>/</code> from this server.</h2></body></html>'
const JOB_API = `https://run.googleapis.com/v2/${AT}/jobs/nightly:run`
const login = (status: number) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: '{"detail":"Not authenticated"}',
})
const everywhere = (answer: object) => ({ '/': answer, '/task': answer })

/** What all rows share: the deployer may look, and may call nothing but what lets it in by name. */
const BASE: WorldSpec = {
  deployerRoles: [],
  delays: { operationMs: 0, buildMs: 0 },
  grants: {
    organization: SEES.map(role => to(role, DEPLOYER)),
    [CALLER]: [to('iam.serviceAccountUser', DEPLOYER)],
  },
  serviceAccounts: { [CALLER]: {}, [account('other')]: {}, [account('off')]: { disabled: true } },
  services: {
    fine: service(),
    closed: service({}, [invoker(account('other'))]),
    expired: service({}, [under('request.time < timestamp("2020-01-01T00:00:00Z")', invoker(DEPLOYER, CALLER))]),
    inside: service({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }),
    hidden: service({ defaultUriDisabled: true }),
    proxied: service({ iapEnabled: true }),
    guarded: service(),
    forbidding: service(),
    open: service({ invokerIamDisabled: true }),
    broken: service(),
    elsewhere: service(),
    agents: service({}, [invoker(SCHEDULER_AGENT)]),
    custom: service({ customAudiences: ['https://api.example.com'] }),
    second: service({}, [invoker(account('other'))]),
  },
  jobs: {
    nightly: {
      job: { template: { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/job' }] } } },
    },
  },
  functions: {
    first: { generation: 1, bindings: [to('cloudfunctions.invoker', account('other'))] },
    welcome: { generation: 1, bindings: [to('cloudfunctions.invoker', CALLER)] },
    second: { generation: 2 },
  },
  apps: [
    { match: '^guarded$', answers: everywhere(login(401)) },
    { match: '^open$', answers: everywhere(login(401)) },
    { match: '^forbidding$', answers: everywhere(login(403)) },
    { match: '^broken$', answers: everywhere({ status: 500 }) },
    { match: '^elsewhere$', answers: everywhere({ status: 404, body: 'no such route' }) },
  ],
  schedulerJobs: {
    works: calls('fine'),
    paused: calls('fine', {}, { state: 'PAUSED' }),
    orphan: calls('fine', { oidcToken: { serviceAccountEmail: account('gone'), audience: '{fine}' } }),
    switched: calls('fine', { oidcToken: { serviceAccountEmail: account('off'), audience: '{fine}' } }),
    bare: calls('fine', { oidcToken: undefined as never }),
    strange: calls('fine', { oidcToken: { serviceAccountEmail: CALLER, audience: 'https://api.example.com' } }),
    custom: calls('custom', { oidcToken: { serviceAccountEmail: CALLER, audience: 'https://api.example.com' } }),
    refused: calls('closed'),
    agent: calls('agents'),
    guarded: calls('guarded'),
    forbidding: calls('forbidding'),
    public: calls('open'),
    broken: calls('broken'),
    lost: calls('elsewhere'),
    inside: calls('inside'),
    hidden: calls('hidden'),
    proxied: calls('proxied'),
    runs: calls('', { uri: JOB_API, oauthToken: { serviceAccountEmail: CALLER } }),
    wrong: calls('', { uri: JOB_API, oidcToken: { serviceAccountEmail: CALLER, audience: JOB_API } }),
    first: calls('first', { uri: '{first}' }),
    path: calls('welcome', { oidcToken: { serviceAccountEmail: CALLER, audience: '{welcome}/task' } }),
    welcome: calls('welcome', { uri: '{welcome}' }),
    second: calls('second'),
  },
}

interface Row {
  symptom: string
  inputs: Record<string, string>
  layer: string
  /** The finding of the layer; none: nothing is wrong. */
  finding?: string
  /** In the first sentences. */
  words: string
  /** A world of its own, over the common one. */
  world?: WorldSpec
  /** `{NAME}` in the inputs is the URL of a service. */
  url?: true
}
const at = (name: string) => ({ service: name })
const of = (name: string, more: Record<string, string> = {}) => ({ schedule_name: name, ...more })

const ROWS: Row[] = [
  {
    symptom: '403 without a token, and nothing else is wrong',
    inputs: at('fine'),
    layer: 'none',
    words: 'called the service fine, and the answer was 200',
  },
  {
    symptom: '403 with an ID token',
    inputs: at('closed'),
    layer: 'invoker',
    finding: 'no-invoker',
    words: `${DEPLOYER} lacks the invoker role on the service closed. Grant it roles/run.servicesInvoker`,
  },
  {
    symptom: '403 with an ID token, and the role is granted under a condition',
    inputs: at('expired'),
    layer: 'condition',
    finding: 'no-invoker',
    words: 'only with a condition that is not met for this call (condition)',
  },
  {
    symptom: '403 with an ID token, and the role is granted',
    inputs: at('fine'),
    ...{ layer: 'denied', finding: 'no-invoker', words: `A deny policy does not allow ${DEPLOYER} to call` },
    world: {
      denyRules: {
        project: [
          {
            deniedPermissions: ['run.googleapis.com/routes.invoke'],
            deniedPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${DEPLOYER}`],
          },
        ],
      },
    },
  },
  {
    symptom: '404 with Google’s page, and the ingress is internal',
    inputs: at('inside'),
    layer: 'ingress',
    finding: 'behind-ingress',
    words: 'The ingress of the service inside is internal, which blocks',
  },
  {
    symptom: '404 with Google’s page, and the default URL is disabled',
    inputs: at('hidden'),
    layer: 'default-url',
    finding: 'behind-ingress',
    words: 'The default URL of the service hidden is disabled',
  },
  {
    symptom: '404 with Google’s page at an address that is not known',
    inputs: { url: '{fine}/healthz' },
    layer: 'hidden',
    finding: 'behind-ingress',
    words: "Google's own 404 answers",
  },
  {
    symptom: 'A page of Google’s to sign in',
    inputs: at('proxied'),
    layer: 'iap',
    finding: 'behind-iap',
    words: 'Identity-Aware Proxy is in front of the service proxied',
  },
  {
    symptom: '401 that is not Google’s page',
    inputs: at('guarded'),
    layer: 'app-login',
    finding: 'app-login',
    words: "IAM let it through; the app's own login refused it.",
  },
  {
    symptom: '403 in JSON or of a framework',
    inputs: { url: '{forbidding}/task' },
    layer: 'app-login',
    finding: 'app-login',
    words: "IAM let it through; the app's own login refused it.",
  },
  {
    symptom: '401 of a public service',
    inputs: at('open'),
    layer: 'app-login',
    finding: 'app-login',
    words: "IAM let it through; the app's own login refused it.",
  },
  {
    symptom: '404 that is not Google’s page',
    inputs: { url: '{elsewhere}/task' },
    layer: 'app-path',
    finding: 'app-error',
    words: 'Nothing answers there (404): IAM let it through',
  },
  {
    symptom: '500',
    inputs: at('broken'),
    layer: 'app-error',
    finding: 'app-error',
    words: 'The application answered 500: only 2xx counts',
  },
  {
    symptom: '503 with Google’s page',
    inputs: at('starting'),
    ...{ layer: 'container', finding: 'container-not-ready', words: 'No revision of the service starting is ready' },
    world: { services: { starting: service() }, apps: [{ match: '^starting$', startFails: true }] },
  },
  {
    symptom: 'No such service',
    inputs: at('nowhere'),
    layer: 'target-missing',
    finding: 'target-missing',
    words: 'There is no service nowhere in us-central1 of the project demo-project',
  },
  {
    symptom: 'No ID token for the caller',
    // Direct federation has none.
    inputs: { ...at('fine'), service_account: '', project_id: PROJECT },
    ...{
      layer: 'mint',
      finding: 'caller-token',
      words: 'This identity cannot get an ID token: set the input service_account',
    },
    world: { grants: { organization: SEES.map(role => to(role, FEDERATED)) } },
  },
  {
    symptom: 'A schedule that works',
    inputs: of('works'),
    layer: 'none',
    words: 'The Cloud Scheduler job works called the service fine, and the answer was 200',
  },
  {
    symptom: 'A schedule that does nothing: no job of that name',
    inputs: of('gone'),
    layer: 'schedule-missing',
    finding: 'schedule-idle',
    words: 'There is no Cloud Scheduler job gone in us-central1',
  },
  {
    symptom: 'A schedule that does nothing: it is paused',
    inputs: of('paused'),
    layer: 'schedule-idle',
    finding: 'schedule-idle',
    words: 'The Cloud Scheduler job paused is paused, so it makes no calls',
  },
  {
    symptom: 'A schedule gets 403, and its account does not exist',
    inputs: of('orphan'),
    layer: 'account',
    finding: 'caller-account',
    words: `The account ${account('gone')}, as which the Cloud Scheduler job orphan calls, does not exist`,
  },
  {
    symptom: 'A schedule gets 403, and its account is disabled',
    inputs: of('switched'),
    layer: 'account',
    finding: 'caller-account',
    words: `The account ${account('off')}, as which the Cloud Scheduler job switched calls, is disabled`,
  },
  {
    symptom: 'A schedule gets 403, and nothing is in the request log',
    inputs: of('works'),
    ...{
      layer: 'agent',
      finding: 'scheduler-permission',
      words: `Cloud Scheduler's agent ${SCHEDULER_AGENT} cannot mint a token for ${CALLER}`,
    },
    world: { revoke: { project: [to('cloudscheduler.serviceAgent', SCHEDULER_AGENT)] } },
  },
  {
    symptom: 'A schedule gets 403 “was not authenticated”',
    inputs: of('bare'),
    layer: 'token',
    finding: 'caller-token',
    words: 'The Cloud Scheduler job bare sends no token, but the service fine accepts only an ID token (oidcToken)',
  },
  {
    symptom: 'A schedule gets 401 “could not be verified”',
    inputs: of('strange'),
    layer: 'audience',
    finding: 'audience-refused',
    words:
      'its audience https://api.example.com is neither the URL of the service fine nor one of its custom audiences',
  },
  {
    symptom: 'A schedule with a custom audience works',
    inputs: of('custom'),
    layer: 'none',
    words: 'called the service custom, and the answer was 200',
  },
  {
    symptom: 'A schedule gets 403 “was not authorized”',
    inputs: of('refused'),
    layer: 'invoker',
    finding: 'no-invoker',
    words: `The call was refused (403): ${CALLER} lacks the invoker role on the service closed`,
  },
  {
    symptom: 'A schedule gets 403, and the role was granted to Cloud Scheduler’s agent',
    inputs: of('agent'),
    layer: 'invoker',
    finding: 'no-invoker',
    words: `The call was refused (403): ${CALLER} lacks the invoker role on the service agents`,
  },
  {
    symptom: 'A schedule gets 401 from the app',
    inputs: of('guarded'),
    layer: 'app-login',
    finding: 'app-login',
    words: "IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own",
  },
  {
    symptom: 'A schedule gets 403 from the app',
    inputs: of('forbidding'),
    layer: 'app-login',
    finding: 'app-login',
    words: "IAM let it through; the app's own login refused it. Give the Scheduler an endpoint of its own",
  },
  {
    symptom: 'A schedule gets 401 from a public service',
    inputs: of('public'),
    layer: 'app-login',
    finding: 'app-login',
    words: 'Because open is public, that endpoint has to verify the ID token',
  },
  {
    symptom: 'A schedule gets 500',
    inputs: of('broken'),
    layer: 'app-error',
    finding: 'app-error',
    words: 'The application answered 500: only 2xx counts',
  },
  {
    symptom: 'A schedule gets 404 from the app',
    inputs: of('lost'),
    layer: 'app-path',
    finding: 'app-error',
    words: 'Nothing answers there (404): IAM let it through, and the path /task is not one of the app',
  },
  {
    symptom: 'A schedule of the same project, and the ingress is internal',
    inputs: of('inside'),
    layer: 'none',
    words: 'called the service inside, and the answer was 200',
  },
  {
    symptom: 'A schedule gets 404, and the default URL is disabled',
    inputs: of('hidden'),
    layer: 'default-url',
    finding: 'behind-ingress',
    words: 'The default URL of the service hidden is disabled',
  },
  {
    symptom: 'A schedule gets 401 from Identity-Aware Proxy',
    inputs: of('proxied'),
    layer: 'iap',
    finding: 'behind-iap',
    words: 'Identity-Aware Proxy is in front of the service proxied',
  },
  {
    symptom: 'A schedule gets 504',
    inputs: of('slow'),
    ...{
      layer: 'deadline',
      finding: 'call-too-slow',
      words: 'No answer came in time (504): the deadline of an attempt is 180s',
    },
    world: {
      schedulerJobs: { slow: calls('fine', {}, { status: { code: 4 }, lastAttemptTime: '2026-11-01T03:00:00Z' }) },
    },
  },
  {
    symptom: 'A schedule got 403, and the role has been granted since',
    inputs: of('late'),
    ...{
      layer: 'pending',
      finding: 'invoker-pending',
      words: `The last call reached the service fine and was refused (403), although ${CALLER} can call`,
    },
    world: { pendingGrants: [], denyRules: {} },
  },
  {
    symptom: 'A schedule of a Cloud Run job gets 403',
    inputs: of('runs'),
    layer: 'invoker',
    finding: 'no-invoker',
    words: `${CALLER} lacks run.jobs.run on the job. Grant it roles/run.invoker`,
  },
  {
    symptom: 'A schedule of a Cloud Run job gets 401',
    inputs: of('wrong'),
    layer: 'token',
    finding: 'caller-token',
    words: 'sends an ID token, but the job nightly accepts only an access token (oauthToken)',
  },
  {
    symptom: 'A schedule of a first-generation function gets 403',
    inputs: of('first', { schedule_target: 'function first' }),
    layer: 'invoker',
    finding: 'no-invoker',
    words: 'Grant it roles/cloudfunctions.invoker',
  },
  {
    symptom: 'A schedule of a first-generation function gets 401',
    inputs: of('path', { schedule_target: 'function welcome' }),
    layer: 'audience',
    finding: 'audience-refused',
    words: 'The ID token was refused (401)',
  },
  {
    symptom: 'A schedule of a first-generation function works',
    inputs: of('welcome', { schedule_target: 'function welcome' }),
    layer: 'none',
    words: 'called the function welcome, and the answer was 200',
  },
  {
    symptom: 'A schedule of a second-generation function gets 403',
    inputs: of('second', { schedule_target: 'function second' }),
    layer: 'invoker',
    finding: 'no-invoker',
    words: 'Grant it roles/run.servicesInvoker',
  },
  {
    symptom: 'A function answers 403',
    inputs: { service: '', schedule_target: 'function first' },
    layer: 'invoker',
    finding: 'no-invoker',
    words: 'lacks the invoker role on the function first',
  },
]

async function cloudOf(world: WorldSpec = {}): Promise<Sandbox> {
  const scenario = loadScenario('open-project')
  const cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...worldOf(BASE, world) } })
  for (const { job } of cloud.world.schedulerJobs.values())
    if (job.state === 'ENABLED' && !job.lastAttemptTime) await attempt(cloud.world, job)
  return cloud
}

/** All that a run could change. That an instance runs after it was asked is no change. */
const cold = ({ world }: Sandbox) => snapshot(world).replace(/"warm": \[[^\]]*\]/g, '')

/** Without the inputs of a deploy. */
const NOTHING = { source: '', image: '', service: '', access: '' }

/** A run of the bundle that changes nothing. */
async function played(cloud: Sandbox, inputs: Record<string, string>) {
  const urls = new Map([...cloud.world.services].map(([name, { urls }]) => [name.split('/').at(-1), urls.get('')?.[0]]))
  const given = Object.entries(inputs).map(([name, text]) => [
    name,
    text.replace(/^\{(\w+)\}/, (_, id: string) => urls.get(id) ?? ''),
  ])
  const before = cold(cloud)
  const from = cloud.requests.length
  const run = await playOn(cloud, { inputs: { ...NOTHING, mode: 'diagnose', ...Object.fromEntries(given) } })
  expect(run.complaints).toEqual([])
  expect(changing(cloud.requests.slice(from))).toEqual([])
  expect(cold(cloud)).toBe(before)
  return run
}

async function look(cloud: Sandbox, { inputs, layer, finding, words }: Row) {
  const { report, exitCode, summary } = await played(cloud, inputs)
  const [decision] = report.decisions
  expect({ layer: decision?.choice, findings: failing(report).map(({ id }) => id), exitCode }).toEqual({
    layer,
    findings: finding ? [finding] : [],
    exitCode: finding ? 1 : 0,
  })
  expect((finding ? failing(report)[0]?.reason : decision?.because) ?? '').toContain(words)
  expect(`${firstLine(summary)} ${plain(summary)}`).toMatch(
    finding ? /❌ Calls (of|to) [\w.:-]+ fail: / : /✅ Nothing refuses calls (of|to) \w+/,
  )
}

/** Rows of a Cloud Scheduler job alone: one run looks at all of them, by the list of the workflow. */
const isListed = ({ world, inputs }: Row) => !world && Object.keys(inputs).join() === 'schedule_name'

describe('the common world', fieldCase('A6'), () => {
  let cloud: Sandbox
  let listed: Awaited<ReturnType<typeof played>>
  const schedules = ROWS.filter(isListed)
  beforeAll(async () => {
    cloud = await cloudOf()
    const list = schedules.map(({ inputs }) => `- { schedule: none, name: ${inputs.schedule_name} }`).join('\n')
    listed = await played(cloud, { service: 'unused', schedule: list })
  })
  afterAll(() => cloud[Symbol.asyncDispose]())

  it.each(
    everyNth(
      2,
      ROWS.filter(row => !row.world && !isListed(row)),
    ).map(row => [row.symptom, row] as const),
  )('%s', async (_, row) => {
    await look(cloud, row)
  })

  it.each(schedules.map(row => [row.symptom, row] as const))('%s', (_, { inputs, layer, words }) => {
    const decision = listed.report.decisions.find(({ id }) => id === `layer:${inputs.schedule_name}`)
    expect(decision?.choice).toBe(layer)
    expect(decision?.because).toContain(words)
  })

  it('has one finding for each schedule that is refused, and none for the others', () => {
    const refused = schedules.filter(({ finding }) => finding)
    expect(failing(listed.report).map(({ id }) => id)).toEqual(refused.map(({ finding }) => finding))
    expect(listed.exitCode).toBe(1)
  })
})

describe('a world of its own', () => {
  it.each(
    everyNth(
      2,
      ROWS.filter(({ world, layer }) => world && layer !== 'pending'),
    ).map(row => [row.symptom, row] as const),
  )('%s', async (_, row) => {
    await using cloud = await cloudOf(row.world)
    await look(cloud, row)
  })

  it.each(ROWS.filter(({ layer }) => layer === 'pending').map(row => [row.symptom, row] as const))(
    '%s',
    async (_, row) => {
      const world = { services: { later: service({}, []) }, schedulerJobs: { late: calls('later') } }
      await using cloud = await cloudOf(world)
      cloud.world.policies.get(`//run.googleapis.com/${AT}/services/later`)
      const policy = { bindings: [invoker(CALLER)], version: 3, etag: 'BwX=', effectiveMs: 0 }
      cloud.world.policies.set(`//run.googleapis.com/${AT}/services/later`, [policy])
      await look(cloud, { ...row, words: row.words.replace('fine', 'later') })
    },
  )
})

it(
  'an address that only the workflow calls its own gets no token, and the policies say who is let in',
  attack('S9'),
  async () => {
    const seen: (string | undefined)[] = []
    const stranger = createServer(({ headers }, response) => {
      seen.push(headers.authorization)
      response.writeHead(403, { 'content-type': 'text/html' }).end(REFUSAL)
    }).listen(0, '127.0.0.1')
    await once(stranger, 'listening')
    const { port } = stranger.address() as AddressInfo
    await using cloud = await cloudOf()
    const inputs = { ...NOTHING, mode: 'diagnose', service: 'fine', url: `http://127.0.0.1:${port}/` }
    const { report, exitCode } = await playOn(cloud, { inputs })
    stranger.close()
    expect(seen).toEqual([undefined])
    expect({ exitCode, layer: report.decisions[0]?.choice }).toEqual({ exitCode: 0, layer: 'none' })
    expect(report.decisions[0]?.because).toBe(
      `According to everything that the run could read, the deployer (${DEPLOYER}) can call the service fine. 127.0.0.1:${port} was asked without a token: the run sends an ID token for the service fine only to the addresses that Cloud Run gave it.`,
    )
  },
)

it('the table of the page has these rows, and no others', () => {
  const page = readFileSync(join(ROOT, 'docs/diagnose.md'), 'utf8')
  const [, table = ''] = page.split('| Symptom | Layer |')
  const rows = (table.split('\n## ')[0] ?? '')
    .split('\n')
    .slice(2)
    .flatMap(line =>
      line.startsWith('| ')
        ? [
            line
              .split('|')
              .slice(1, 3)
              .map(cell => cell.trim().replaceAll('`', '')),
          ]
        : [],
    )
  expect(rows).toEqual(ROWS.map(({ symptom, layer }) => [symptom, layer]))
})
