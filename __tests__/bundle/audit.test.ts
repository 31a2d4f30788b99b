/** `mode: drift` with `scope`: everything below a project or organisation, from the inventory, confirmed on the live services. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { playOn, sourceFolder } from '../fixtures/deploy.ts'
import { callOf, changing, DEPLOYER, PROJECT } from '../fixtures/story.ts'

const RUNTIME = `runtime@${PROJECT}.iam.gserviceaccount.com`
const DISABLED = `old@${PROJECT}.iam.gserviceaccount.com`
const CALLER = `caller@${PROJECT}.iam.gserviceaccount.com`
const GONE = `deleted:serviceAccount:gone@${PROJECT}.iam.gserviceaccount.com?uid=123456789012345678901`
const service = (account = RUNTIME, more: object = {}) => ({
  template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }], serviceAccount: account },
  ...more,
})
const calls = (audience: string, email = CALLER) => ({
  job: {
    ...{ schedule: '0 3 * * *', timeZone: 'Etc/UTC' },
    httpTarget: {
      uri: '{closed}/task',
      httpMethod: 'POST' as const,
      oidcToken: { serviceAccountEmail: email, audience },
    },
  },
})
const invoker = (...members: string[]) => [{ role: 'roles/run.invoker', members }]
const AUDITOR = [
  'roles/cloudasset.viewer',
  'roles/run.viewer',
  'roles/iam.securityReviewer',
  'roles/orgpolicy.policyViewer',
  'roles/cloudscheduler.viewer',
]

const ORGANISATION: WorldSpec = {
  delays: { operationMs: 0, buildMs: 0 },
  serviceAccounts: { [RUNTIME]: {}, [DISABLED]: { disabled: true }, [CALLER]: {} },
  services: {
    open: { service: service(), bindings: invoker('allUsers') },
    flagged: { service: service(RUNTIME, { invokerIamDisabled: true }) },
    closed: { service: service(), bindings: invoker(`serviceAccount:${CALLER}`, GONE) },
    hidden: { service: service(RUNTIME, { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }) },
    stuck: { service: service(DISABLED) },
  },
  schedulerJobs: {
    right: calls('{closed}'),
    wrong: calls('https://closed.example.com'),
    stranger: calls('{closed}', RUNTIME),
  },
  grants: {
    organization: AUDITOR.map(role => ({ role, members: [`serviceAccount:${DEPLOYER}`] })),
    project: [{ role: 'roles/editor', members: [`serviceAccount:${DISABLED}`] }],
  },
}

const audit = (cloud: Sandbox, inputs: Record<string, string> = {}, workspace?: string) =>
  playOn(cloud, {
    inputs: {
      ...{ mode: 'drift', scope: `organizations/${cloud.world.organization.id}`, service: '', source: '', access: '' },
      ...inputs,
    },
    ...(workspace !== undefined && { workspace }),
  })
const told = ({ report }: Awaited<ReturnType<typeof audit>>) =>
  report.findings
    .filter(({ severity }) => severity)
    .map(({ id, severity, resource = '', field }) => `${id} ${severity} ${resource.split('/').at(-1)} ${field}`)
    .toSorted()

describe('an organisation', () => {
  it('finds each kind by its own words, and changes nothing', async () => {
    await using cloud = await startSandbox({ world: ORGANISATION })
    const run = await audit(cloud)
    expect(told(run)).toEqual([
      `audit-dangling low closed bindings[roles/run.invoker].${GONE}`,
      `audit-primitive-role medium ${PROJECT} bindings[roles/editor].serviceAccount:${DISABLED}`,
      'audit-public medium flagged invokerIamDisabled',
      'audit-public medium open bindings[roles/run.invoker].allUsers',
      'audit-schedule high stranger httpTarget.oidcToken.serviceAccountEmail',
      'audit-schedule high wrong httpTarget.oidcToken.audience',
      'runtime-account-missing high stuck serviceAccount',
    ])
    expect(run).toMatchObject({ exitCode: 1, outputs: { drift: 'true', drift_count: '7', verdict: 'drift' } })
    expect(run.report.audit).toEqual({
      ...{ services: 5, functions: 0, jobs: 0, workerPools: 0 },
      ...{ public: 2, internal: 1, oidc: 2 },
    })
    expect(run.summary).toContain('"public" : 2')
    expect(changing(cloud.requests)).toEqual([])
  })

  it('says that a policy forbids by now what is still open', async () => {
    await using cloud = await startSandbox({
      world: {
        ...ORGANISATION,
        orgPolicies: { organization: { 'run.managed.requireInvokerIam': { rules: [{ enforce: true }] } } },
      },
    })
    const { report } = await audit(cloud)
    const flagged = report.findings.find(({ field }) => field === 'invokerIamDisabled')
    expect(flagged).toMatchObject({ severity: 'high' })
    expect(flagged?.reason).toContain('run.managed.requireInvokerIam is enforced')
  })

  it('is accepted by the printed entries, and told to code scanning', async () => {
    await using cloud = await startSandbox({ world: ORGANISATION })
    const red = await audit(cloud)
    const entries = red.report.findings.flatMap(({ remedies }) =>
      remedies.filter(({ kind }) => kind === 'baseline').map(({ text }) => text),
    )
    using folder = sourceFolder({ 'all.yaml': `accepted:\n${entries.join('\n')}\n` })
    const green = await audit(cloud, { drift_baseline: 'all.yaml', sarif_file: 'audit.sarif' }, folder.path)
    expect(green).toMatchObject({ exitCode: 0, outputs: { drift: 'false', verdict: 'ok' } })
    const sarif: Log = JSON.parse(readFileSync(join(folder.path, 'audit.sarif'), 'utf8'))
    expect(sarif.runs[0]?.results?.filter(({ suppressions }) => suppressions)).toHaveLength(7)
  })

  it('does not report what the live service does not have any more', async () => {
    await using cloud = await startSandbox({ world: ORGANISATION })
    // What the inventory still has when it lags.
    cloud.world.faults.push({ api: 'run.googleapis.com', path: 'services/flagged$', times: 0, status: 404, body: {} })
    expect(told(await audit(cloud)).filter(line => line.includes('flagged'))).toEqual([])
  })

  it('says what is missing where the inventory is refused', async () => {
    await using cloud = await startSandbox({ world: { ...ORGANISATION, grants: {} } })
    const run = await audit(cloud)
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'blocked' } })
    expect(run.report.findings[0]).toMatchObject({ id: 'drift-unknown', status: 'fail' })
    expect(run.annotations[0]?.text).toContain('roles/cloudasset.viewer')
  })

  it('is no all-clear where suspicious services could not be read', async () => {
    await using cloud = await startSandbox({ world: ORGANISATION })
    cloud.world.faults.push({ api: 'run.googleapis.com', times: 0, status: 403, body: {} })
    const { report } = await audit(cloud)
    expect(report.findings.filter(({ id }) => id === 'drift-unknown').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('4 services that had to be confirmed could not be read'),
      expect.stringContaining('3 allow policies that had to be confirmed could not be read'),
    ])
  })

  it('tells who opened a whole project', async () => {
    const open = { role: 'roles/run.invoker', members: ['allUsers'] }
    await using cloud = await startSandbox({
      world: { ...ORGANISATION, grants: { ...ORGANISATION.grants, project: [open] } },
    })
    expect(told(await audit(cloud))).toContain(`audit-public high ${PROJECT} bindings[roles/run.invoker].allUsers`)
  })

  it('refuses a scope that is none, or beside a service, before any request', async () => {
    await using cloud = await startSandbox({ world: ORGANISATION })
    const run = await audit(cloud, { scope: 'my-project', service: 'hello' })
    expect(run.annotations.map(({ text }) => text)).toEqual([
      expect.stringContaining('is not projects/PROJECT'),
      expect.stringContaining('is given together with service'),
    ])
    expect(cloud.requests).toEqual([])
  })
})

describe('10,000 services', () => {
  it('costs a request for each 500 resources or policies, and those of what is suspicious', {
    timeout: 120_000,
  }, async () => {
    await using cloud = await startSandbox({ world: { ...ORGANISATION, schedulerJobs: {} } })
    const { services } = cloud.world
    const like = services.get(`projects/${PROJECT}/locations/us-central1/services/hidden`)
    if (!like) throw new Error('There is no such service.')
    while (services.size < 10_000) {
      const name = `projects/${PROJECT}/locations/us-central1/services/copy-${services.size}`
      services.set(name, { ...like, service: { ...like.service, name } })
    }
    const run = await audit(cloud)
    expect(run.report.audit).toMatchObject({ services: 10_000, public: 2, oidc: 2, internal: 9_996 })
    const asked = cloud.requests.map(callOf)
    const pages = Math.ceil(
      (10_000 + [...cloud.world.serviceAccounts.values()].filter(({ agent }) => !agent).length) / 500,
    )
    expect(asked.filter(call => call.includes(':searchAllResources'))).toHaveLength(pages)
    expect(asked.filter(call => call.includes(':searchAllIamPolicies'))).toHaveLength(1)
    expect(asked.filter(call => call.includes(' run.googleapis.com/')).toSorted()).toEqual(
      [
        ...['flagged', 'open'].map(
          name => `GET run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/services/${name}`,
        ),
        ...['closed', 'flagged', 'open'].map(
          name => `GET run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/services/${name}:getIamPolicy`,
        ),
      ].toSorted(),
    )
  })
})
