/** Refusals that Google words so that people look in the wrong place: the first lines name the cause, and no fix that is in place already. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { AppState, Fault } from '../../src/emulator/world/world.ts'
import { deploy, type OnCloud, playOn } from '../fixtures/deploy.ts'
import { fieldCase } from '../fixtures/field-cases.ts'
import { everyNth } from '../fixtures/share.ts'
import { calls, changing, failing, firstLine, IMAGE, PROJECT, plain, QUICK, SERVICE, topOf } from '../fixtures/story.ts'
import { DEPLOYER, grant, NUMBER, RUN_AGENT, to, worldOf } from './worlds/world.ts'

type Inputs = Record<string, string>

const KEEP = { ...IMAGE, access: 'keep' }
const RELEASE = { method: 'POST', path: '/services$', times: 0 }
const info = (reason: string) => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  ...{ reason, domain: 'googleapis.com' },
})
const google = (status: number, code: string, message: string, reason?: string) => ({
  status,
  body: { error: { code: status, status: code, message, ...(reason && { details: [info(reason)] }) } },
})
const denied = (message: string, reason?: string) => google(403, 'PERMISSION_DENIED', message, reason)

/** What is seen before the table of facts, without what is folded away. */
const screen = ({ summary }: OnCloud) => (topOf(summary).split('<details>')[0] ?? '').replaceAll('\n> ', '\n')
/** All that is offered to do, of every finding. */
const fixes = ({ report }: OnCloud) =>
  report.findings.flatMap(({ remedies }) => remedies.map(({ text }) => text)).join('\n')

/** A run in a world of its own that ends before anything is made. */
async function blocked(inputs: Inputs, world: WorldSpec): Promise<OnCloud> {
  await using run = await deploy('open-project', { inputs, world: worldOf(QUICK, world) })
  expect({ exitCode: run.exitCode, verdict: run.report.verdict }, run.log).toEqual({ exitCode: 1, verdict: 'blocked' })
  expect(changing(run.cloud.requests)).toEqual([])
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  return run
}

describe('a perimeter around', fieldCase('I2'), () => {
  const PROHIBITED = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc"
  const around = (api: string): WorldSpec => ({
    faults: [{ api: `${api}.googleapis.com`, times: 0, ...denied(PROHIBITED) }],
  })

  it.each([
    ['preflight', 'storage'],
    ['preflight', 'cloudresourcemanager'],
    ['deploy', 'run'],
    ['deploy', 'storage'],
  ])('what %s asks of %s is said before anything is made, with its id', async (mode, api) => {
    const run = await blocked({ mode }, around(api))
    const cannot = mode === 'deploy' ? 'was not deployed' : 'cannot be deployed'
    expect(firstLine(run.summary)).toBe(`## ❌ hello ${cannot}`)
    expect(screen(run)).toMatch(/\nA VPC Service Controls perimeter blocks this request.* No role changes that\./)
    expect(screen(run)).toContain(`to ${api}.googleapis.com, or use a runner inside it. The violation ID is abc.`)
    expect(run.annotations).toHaveLength(1)
    expect(fixes(run)).not.toContain('add-iam-policy-binding')
  })
})

describe('a role that is held already', fieldCase('I6'), () => {
  const deny = (permission: string): WorldSpec => ({
    denyRules: {
      project: [{ deniedPrincipals: ['principalSet://goog/public:all'], deniedPermissions: [permission] }],
    },
  })
  const POLICY = deny('run.googleapis.com/services.setIamPolicy')
  const ADMIN = grant('project', to('run.admin', DEPLOYER), to('iam.securityReviewer', DEPLOYER))
  const MAY_GRANT = grant('project', to('resourcemanager.projectIamAdmin', DEPLOYER))

  it.each<[string, Inputs, WorldSpec]>(
    everyNth(2, [
      ['run.services.setIamPolicy', { access: 'public' }, worldOf(POLICY, ADMIN)],
      ['run.services.create', { access: 'keep' }, worldOf(deny('run.googleapis.com/services.create'), ADMIN)],
      ['run.services.setIamPolicy', { access: 'public', grant_missing: 'true' }, worldOf(POLICY, ADMIN, MAY_GRANT)],
    ]),
  )('is not offered for %s with %j', async (permission, inputs, world) => {
    const run = await blocked({ ...IMAGE, ...inputs }, world)
    expect(firstLine(run.summary)).toBe('## ❌ hello was not deployed')
    expect(screen(run)).toMatch(new RegExp(`\\nThe deployer is refused ${permission} .*: no role is missing\\.`))
    expect(screen(run)).toContain('A deny policy or a principal access boundary policy overrides the role')
    expect(fixes(run)).not.toContain('add-iam-policy-binding')
  })

  it('is told from one whose condition has ended', async () => {
    const ended = { title: 'until it ended', expression: "request.time < timestamp('2020-01-01T00:00:00Z')" }
    const once = grant(
      'project',
      { ...to('run.admin', DEPLOYER), condition: ended },
      to('iam.securityReviewer', DEPLOYER),
    )
    const deployerRoles = ['roles/run.sourceDeveloper', 'roles/serviceusage.serviceUsageConsumer']
    const run = await blocked({ ...IMAGE, access: 'public' }, worldOf({ deployerRoles }, once))
    expect(screen(run)).toContain('with a condition that is not met here (until it ended)')
    expect(screen(run)).toContain('gcloud projects add-iam-policy-binding')
  })
})

describe('a release that is refused', () => {
  let cloud: Sandbox
  beforeAll(async () => {
    cloud = await startSandbox({ world: QUICK })
  })
  afterAll(() => cloud[Symbol.asyncDispose]())

  /** A run that makes nothing, on the cloud of all of them. */
  async function refused(inputs: Inputs, fault: Fault): Promise<OnCloud> {
    cloud.world.faults.splice(0, Number.POSITIVE_INFINITY, fault)
    const run = await playOn(cloud, { inputs })
    expect({ exitCode: run.exitCode, services: cloud.world.services.size }, run.log).toEqual({
      exitCode: 1,
      services: 0,
    })
    expect(failing(run.report)).toHaveLength(1)
    return run
  }

  it('by a limit of CPU has Google’s sentence, with its number, and no address', fieldCase('I11'), async () => {
    const said = 'Max instances must be set to 200 or fewer in order to set the requested total CPU.'
    const inputs = { ...KEEP, flags: '--max-instances=300 --cpu=4 --memory=2Gi' }
    const run = await refused(inputs, { ...RELEASE, ...google(400, 'INVALID_ARGUMENT', said) })
    expect(firstLine(run.summary)).toBe('## ❌ Deploying hello failed')
    expect(screen(run)).toContain('\nThe region’s quota for CPU allows at most 200 instances of this size.')
    expect(screen(run)).toContain('flags: --max-instances=200')
    expect(plain(run.summary)).toContain(said)
    expect(screen(run)).not.toContain('googleapis.com')
  })

  const BILLING = `This API method requires billing to be enabled. Please enable billing on project #${NUMBER} by visiting https://console.developers.google.com/billing/enable?project=${NUMBER} then retry.`
  const DISABLED = 'The billing account for the owning project is disabled in state absent'
  const errors = [{ message: DISABLED, domain: 'global', reason: 'accountDisabled' }]
  it.each<[string, Inputs, Fault]>(
    everyNth(2, [
      [
        'Cloud Storage',
        { access: 'keep' },
        {
          method: 'POST',
          path: '/b$',
          times: 0,
          status: 403,
          body: { error: { code: 403, message: DISABLED, errors } },
        },
      ],
      ['Cloud Run', KEEP, { ...RELEASE, ...denied(BILLING, 'BILLING_DISABLED') }],
    ]),
  )('by %s for want of billing offers no role', fieldCase('T2'), async (_, inputs, fault) => {
    const run = await refused(inputs, fault)
    expect(screen(run)).toContain('\nThe project demo-project has no open billing account')
    expect(fixes(run)).toContain(`billing/linkedaccount?project=${PROJECT}`)
    expect(fixes(run)).not.toMatch(/roles\/|services enable/)
  })

  it('as the project is suspended offers no role', fieldCase('T2'), async () => {
    const said = `Permission denied: Consumer 'project_number:${NUMBER}' has been suspended.`
    const run = await refused(KEEP, { ...RELEASE, ...denied(said, 'CONSUMER_SUSPENDED') })
    expect(screen(run)).toContain('\nThe project demo-project is suspended')
    expect(fixes(run)).not.toContain('roles/')
  })

  it('for a reason of its own is told that reason where no permission is missing', fieldCase('T2'), async () => {
    const said = `Cloud Run Service Agent ${RUN_AGENT} does not have permission to use the VPC connector projects/host/locations/us-central1/connectors/c.`
    const run = await refused(KEEP, { ...RELEASE, ...denied(said) })
    expect(screen(run)).toContain('although the deployer has run.services.create')
    expect(screen(run)).toContain(said)
    expect(fixes(run)).not.toContain('roles/run.')
  })

  const READ = 'us-central1-docker.pkg.dev/other-project/apps/web'
  it.each([
    ['Google Cloud Run Service Agent', RUN_AGENT],
    ['User', DEPLOYER],
  ])('as %s cannot read the image is about that account', fieldCase('T3'), async (who, email) => {
    const said = `${who} must have permission to read the image, ${READ}. Ensure that the provided container image URL is correct.`
    const run = await refused(KEEP, { ...RELEASE, ...denied(said) })
    expect(failing(run.report)[0]).toMatchObject({
      principal: `serviceAccount:${email}`,
      permission: 'artifactregistry.repositories.downloadArtifacts',
    })
    expect(screen(run)).toContain('gcloud artifacts repositories add-iam-policy-binding apps')
    expect(screen(run)).toContain('roles/artifactregistry.reader')
  })
})

describe('an invoker', fieldCase('I11'), () => {
  const PARTNER = 'user:partner@other.com'
  const world = (policies: NonNullable<WorldSpec['orgPolicies']>[string]): WorldSpec =>
    worldOf(grant('project', to('run.admin', DEPLOYER)), {
      orgPolicies: { organization: policies },
      users: { 'partner@other.com': 'C99zzzzzz' },
    })
  const inputs = { ...KEEP, invokers: PARTNER }

  it('that a policy on members does not allow stops the run before anything is made', async () => {
    const parameters = { allowedMemberSubjects: ['user:x@example.com'] }
    const policy = { 'iam.managed.allowedPolicyMembers': { rules: [{ enforce: true, parameters }] } }
    const run = await blocked(inputs, world(policy))
    expect(screen(run)).toContain(
      `\nThe organisation policy iam.managed.allowedPolicyMembers does not allow ${PARTNER}`,
    )
  })

  it.each<[string, Inputs, WorldSpec, words: string]>(
    everyNth(2, [
      [
        'whose domain only Google can tell',
        inputs,
        world({ 'iam.allowedPolicyMemberDomains': { rules: [{ values: { allowedValues: ['C01abcdef'] } }] } }),
        `the organisation policy iam.allowedPolicyMemberDomains does not allow ${PARTNER}`,
      ],
      [
        'that does not exist',
        { ...KEEP, invokers: `nobody@${PROJECT}.iam.gserviceaccount.com` },
        world({}),
        `no account or group exists for serviceAccount:nobody@${PROJECT}.iam.gserviceaccount.com`,
      ],
    ]),
  )('%s is named, and that the service is deployed', async (_, given, spec, words) => {
    await using run = await deploy('open-project', { inputs: given, world: worldOf(QUICK, spec) })
    expect({ exitCode: run.exitCode, services: run.cloud.world.services.size }).toEqual({ exitCode: 1, services: 1 })
    expect(firstLine(run.summary)).toBe('## ❌ hello is deployed, but its invokers are not set')
    expect(screen(run)).toContain(`\nIt is deployed, but its invokers could not be set: ${words}.`)
    expect(screen(run)).toContain('**Fix:** ')
  })
})

describe('Cloud Scheduler, which sends no details', fieldCase('T4'), () => {
  const SCHEDULE = { ...KEEP, schedule: '0 3 * * *', preflight: 'off' }
  const roles = ['run.admin', 'serviceusage.serviceUsageConsumer', 'iam.serviceAccountCreator']
  const CALLER = `cloud-scheduler-invoker@${PROJECT}.iam.gserviceaccount.com`

  it.each<[string, string[], WorldSpec, RegExp, string]>(
    everyNth(2, [
      ['a job', roles, {}, /cloudscheduler\.jobs\.\w+/, 'no Cloud Scheduler'],
      [
        'the account of the schedule',
        [...roles, 'cloudscheduler.admin'],
        { serviceAccounts: { [CALLER]: {} } },
        /iam\.serviceAccounts\.actAs/,
        `create a schedule that calls as ${CALLER}`,
      ],
    ]),
  )('refuses %s: the permission is named', async (_, held, world, permission, words) => {
    const deployerRoles = held.map(role => `roles/${role}`)
    await using run = await deploy('open-project', {
      inputs: SCHEDULE,
      world: worldOf(QUICK, { deployerRoles }, world),
    })
    expect({ exitCode: run.exitCode, jobs: run.cloud.world.schedulerJobs.size }).toEqual({ exitCode: 1, jobs: 0 })
    expect(firstLine(run.summary)).toMatch(/^## ❌ hello is deployed, but /)
    const [found] = failing(run.report)
    expect(found?.permission).toMatch(permission)
    expect(found?.reason).toContain(words)
    expect(found?.reason).not.toContain('does not say which permission')
    expect(screen(run)).toContain(found?.permission)
    expect(screen(run)).not.toContain('deploy a service that runs as')
  })
})

it(
  'builds:submit that answers 404 is given up for Cloud Build, and what Google said is in the log',
  fieldCase('T8'),
  async () => {
    const said = 'Build failed. The service has encountered an internal error. Please try again later.'
    const faults = [{ method: 'POST', path: 'builds:submit$', ...google(404, 'NOT_FOUND', said) }]
    await using run = await deploy('open-project', { inputs: { access: 'keep' }, world: { ...QUICK, faults } })
    expect({ exitCode: run.exitCode, builds: run.cloud.world.builds.size }).toEqual({ exitCode: 0, builds: 1 })
    expect(run.log).toContain(said)
  },
)

it('a tag whose revision is gone is named, with the command that removes it', fieldCase('T9'), async () => {
  const gone = 'Revision hello-00003-abc does not exist or is deleted'
  await using run = await deploy('open-project', {
    inputs: KEEP,
    world: {
      ...QUICK,
      services: { hello: { service: { template: { containers: [{ image: IMAGE.image }] } } } },
      faults: [{ method: 'PATCH', path: '/services/hello$', times: 0, ...google(400, 'FAILED_PRECONDITION', gone) }],
    },
    onCloud: ({ world }) => {
      const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'
      world.services.get(SERVICE)?.service.traffic?.push({ type, revision: 'hello-00003-abc', tag: 'pr-7', percent: 0 })
    },
  })
  expect(run.exitCode).toBe(1)
  expect(screen(run)).toContain('hello-00003-abc')
  expect(screen(run)).toContain('gcloud run services update-traffic hello --remove-tags=pr-7')
})

describe('an app that answers for itself', () => {
  const HTML = { 'content-type': 'text/html' }
  const APACHE =
    '<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head>\n<title>404 Not Found</title>\n</head><body>\n<h1>Not Found</h1>\n<p>The requested URL was not found on this server.</p>\n</body></html>\n'
  const BUSY =
    '<html><head><title>429</title></head><body><h1>The request was aborted because there was no available instance.</h1></body></html>'
  const TRUSTED = 'projects/demo-project/roles/caller'
  /** Open to everybody by a role that is not one of the usual ones. */
  const BEHIND: WorldSpec = {
    customRoles: { [TRUSTED]: { includedPermissions: ['run.routes.invoke'] } },
    services: {
      hello: {
        service: { template: { containers: [{ image: IMAGE.image }] } },
        bindings: [{ role: TRUSTED, members: ['allUsers'] }],
      },
    },
  }
  type Answer = NonNullable<AppState['answers']>[string]
  const LOGIN: Answer = { status: 401, headers: { 'www-authenticate': 'Bearer' } }
  const proof = (access: string, answer: Answer, world: WorldSpec = {}) =>
    deploy('open-project', {
      inputs: { ...IMAGE, access, propagation_timeout: '1s' },
      world: worldOf(QUICK, { apps: [{ answers: { '/': answer } }] }, world),
    })

  const NOT_SHOWN = '403, with an empty body, from Cloud Run or from the app'
  const UNLOGGED: WorldSpec = { faults: [{ api: 'logging.googleapis.com', status: 403, times: 0 }] }
  it.each<[string, Answer, verdict: 'ok' | 'warning', status: string, found: string, world?: WorldSpec]>(
    everyNth(2, [
      ['an empty 401', LOGIN, 'ok', 'pass', '401, answered by the app'],
      ['a page of Apache', { status: 404, headers: HTML, body: APACHE }, 'ok', 'pass', '404, answered by the app'],
      [
        'Google’s page of no instance',
        { status: 429, headers: HTML, body: BUSY },
        'ok',
        'unknown',
        '429, Cloud Run found no',
      ],
      ['an empty 403', { status: 403 }, 'ok', 'pass', '403, answered by the app (according to the request log)'],
      ['an empty 403 where no log can be read', { status: 403 }, 'warning', 'unknown', NOT_SHOWN, UNLOGGED],
    ]),
  )(
    'with %s is public, and what was found is told',
    fieldCase('T1', 'T10'),
    async (_, answer, verdict, status, found, world) => {
      await using run = await proof('public', answer, world)
      expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict })
      expect(run.report.checks[0]).toMatchObject({ status, found: expect.stringContaining(found) })
      expect(firstLine(run.summary)).toBe(`## ${verdict === 'ok' ? '✅' : '⚠️'} hello is deployed, public`)
      if (verdict === 'warning') expect(screen(run)).toContain('allUsers has an invoker role')
    },
  )

  it('with an empty 401 hides no open door', fieldCase('T1'), async () => {
    await using run = await proof('authenticated', LOGIN, BEHIND)
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'failed' })
    expect(firstLine(run.summary)).toBe('## ❌ hello is deployed, but does not answer as expected')
    expect(run.report.checks[0]).toMatchObject({ status: 'fail', found: '401, answered by the app' })
  })
})

it('a 401 to a token of an account that need not be an invoker is no failure', fieldCase('T12'), async () => {
  const page =
    '<html><head><title>401 Unauthorized</title></head><body text=#000000 bgcolor=#ffffff><h1>Error: Unauthorized</h1><h2>Your client does not have permission to the requested URL <code>/</code>.</h2></body></html>'
  const headers = { 'www-authenticate': 'Bearer error="invalid_token"', 'content-type': 'text/html' }
  await using run = await deploy('open-project', {
    inputs: { ...IMAGE, access: 'authenticated', propagation_timeout: '1s' },
    world: { ...QUICK, faults: [{ api: 'front', nth: 2, times: 2, status: 401, headers, body: page as never }] },
  })
  expect(calls(run.cloud.requests, /front/).map(({ status }) => status)).toEqual([403, 401, 401])
  expect(run.exitCode, run.log).toBe(0)
  expect(run.report.checks[1]).toMatchObject({ status: 'skipped' })
  expect(plain(run.summary)).not.toContain('does not answer as expected')
})
