/** `mode: drift` with `scope`: everything below a project or organisation, from the inventory, confirmed on the live services. */
import { describe, expect, it } from 'vitest'
import { exitCode } from '../../src/decisions/verdict.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { renderSummary } from '../../src/report/summary.ts'
import { AUDITOR, FOUND, ofScope, organisation, told, WITHOUT_INVENTORY } from '../fixtures/audited.ts'
import { drawn } from '../fixtures/share.ts'
import { callOf, changing, PROJECT } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const audit = async (cloud: Sandbox, inputs: Record<string, string> = {}) =>
  (await deploy(cloud, ofScope(cloud, inputs))).report
const unknowns = ({ findings }: Awaited<ReturnType<typeof audit>>) =>
  findings.filter(({ id }) => id === 'drift-unknown').map(({ status, reason }) => `${status}: ${reason}`)
const asked = (cloud: Sandbox, api: string) => cloud.requests.map(callOf).filter(call => call.includes(api))
const pool = { template: { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] } }

describe('an organisation', () => {
  it('finds each kind by its own words, and changes nothing', async () => {
    await using cloud = await startSandbox({ world: organisation(AUDITOR, { runPools: { worker: { pool } } }) })
    const report = await audit(cloud)
    expect(told(report)).toEqual(FOUND)
    expect(report).toMatchObject({ verdict: 'drift', outputs: { drift: 'true', drift_count: '8' } })
    expect(exitCode(report)).toBe(1)
    expect(report.audit).toEqual({
      ...{ services: 5, functions: 1, jobs: 1, workerPools: 1 },
      ...{ public: 3, internal: 1, oidc: 2 },
    })
    const summary = renderSummary(report)
    expect(summary).toContain('"public" : 3')
    expect(summary).toContain('5 services, 1 function of the first generation, 1 job and 1 worker pool.')
    expect(changing(cloud.requests)).toEqual([])
  })

  it('says that a policy forbids by now what is still open', async () => {
    const orgPolicies = { organization: { 'run.managed.requireInvokerIam': { rules: [{ enforce: true }] } } }
    await using cloud = await startSandbox({ world: organisation(AUDITOR, { orgPolicies }) })
    const { findings } = await audit(cloud)
    const flagged = findings.find(({ field }) => field === 'invokerIamDisabled')
    expect(flagged).toMatchObject({ severity: 'high' })
    expect(flagged?.reason).toContain('run.managed.requireInvokerIam is enforced')
  })

  it('does not report what the live service does not have any more, or cannot be asked', async () => {
    await using cloud = await startSandbox({ world: organisation() })
    // What the inventory still has when it lags.
    cloud.world.faults.push({ api: 'run.googleapis.com', path: 'services/flagged$', times: 0, status: 404, body: {} })
    cloud.world.faults.push({ api: 'run.googleapis.com', path: 'services/open', times: 0, status: 403, body: {} })
    const report = await audit(cloud)
    expect(told(report).filter(line => /flagged|open/.test(line))).toEqual([])
    expect(unknowns(report)).toEqual([
      expect.stringMatching(/^unknown: 1 service that had to be confirmed could not be read/),
      expect.stringMatching(/^unknown: 1 allow policy that had to be confirmed could not be read/),
    ])
  })
})

describe('an inventory that stops in the middle', () => {
  it('is a partial result, red and said so', async () => {
    await using cloud = await startSandbox({ world: organisation() })
    cloud.world.faults.push({
      ...{ api: 'cloudasset.googleapis.com', path: 'searchAllResources', nth: 2, times: 0 },
      ...{ status: 403, body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'Not now.' } } },
    })
    const { services } = cloud.world
    const like = services.get(`projects/${PROJECT}/locations/us-central1/services/open`)
    for (let at = 0; like && at < 500; at++) {
      const name = `projects/${PROJECT}/locations/us-central1/services/zz-${at}`
      services.set(name, { ...like, service: { ...like.service, name } })
    }
    const report = await audit(cloud)
    expect(unknowns(report)).toEqual([
      expect.stringMatching(/^unknown: The enabled APIs below the scope could not be listed/),
      expect.stringMatching(
        /^fail: The audit is partial: the resources after the first 500 \(page 2 of the inventory\) could not be read\./,
      ),
    ])
    expect(report).toMatchObject({ verdict: 'blocked', audit: { partial: true } })
    expect(exitCode(report)).toBe(1)
    const summary = renderSummary(report)
    expect(summary).toMatch(/^## ❌ organizations\/987654321098 was audited in part: \d+ findings/)
    expect(summary).toContain('In part: ')
  })
})

describe('without the inventory', () => {
  it.each([
    ['refused', { roles: WITHOUT_INVENTORY, more: {} }],
    ['disabled', { roles: AUDITOR, more: { disabledApis: ['cloudasset.googleapis.com'] } }],
  ])('that is %s, the projects are listed one by one, and the same is found', async (why, { roles, more }) => {
    await using cloud = await startSandbox({ world: organisation(roles, more) })
    const report = await audit(cloud)
    expect(told(report)).toEqual(FOUND)
    expect(report.audit).toMatchObject({ services: 5, functions: 1, jobs: 1, public: 3, internal: 1, oidc: 2 })
    expect(unknowns(report)).toEqual([
      expect.stringMatching(/^unknown: Cloud Asset Inventory could not be read: .* 2 projects were listed instead/),
    ])
    const [finding] = report.findings.filter(({ id }) => id === 'drift-unknown')
    expect(finding?.remedies.map(({ text }) => text).join()).toContain(
      why === 'disabled' ? 'cloudasset.googleapis.com' : 'roles/cloudasset.viewer',
    )
    // Of both projects: services, jobs, functions and policy; then one policy for each thing.
    expect(asked(cloud, 'locations/-/services')).toHaveLength(2)
    expect(asked(cloud, 'locations/-/functions')).toHaveLength(2)
    expect(asked(cloud, '/jobs:getIamPolicy').length + asked(cloud, 'namespaces').length).toBe(2)
    expect(changing(cloud.requests)).toEqual([])
  })

  it('and without the right to list projects, nothing is audited, and both reasons are said', async () => {
    await using cloud = await startSandbox({ world: organisation([]) })
    const report = await audit(cloud)
    expect(report).toMatchObject({ verdict: 'blocked' })
    expect(report.audit).toBeUndefined()
    expect(unknowns(report)).toEqual([
      expect.stringMatching(
        /^fail: Nothing below organizations\/987654321098 could be audited\. Cloud Asset Inventory could not be read: .*cloudasset\.assets\.searchAll.* could not be listed instead: .*resourcemanager\.(projects|folders)\.list/,
      ),
    ])
  })

  it('a project that cannot be listed makes it partial', async () => {
    await using cloud = await startSandbox({ world: organisation(WITHOUT_INVENTORY) })
    cloud.world.faults.push({
      ...{ api: 'run.googleapis.com', path: `projects/empty/locations/-/services`, times: 0 },
      ...{ status: 403, body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'Not now.' } } },
    })
    const report = await audit(cloud)
    expect(report.audit?.partial).toBe(true)
    expect(unknowns(report).join('\n')).toContain(
      'fail: The audit is partial: the services of empty could not be read.',
    )
    expect(told(report)).toEqual(FOUND)
  })
})

/** The search for the APIs that are enabled: a page. */
const ENABLED_APIS = 1

/** Services, and how many of them are public. The requests of fewer follow the same rule. */
const SIZES: [services: number, open: number][] = [
  [10, 1],
  [100, 10],
  [drawn(1_200, 10_000), drawn(100, 1_000)],
]

describe.each(SIZES)('%i services, of which %i are public', (count, open) => {
  it('cost a request for each 500 resources or policies, and those of what is suspicious', {
    timeout: 120_000,
  }, async () => {
    await using cloud = await startSandbox({
      world: organisation(AUDITOR, { schedulerJobs: {}, functions: {}, jobs: {} }),
    })
    const { services, policies } = cloud.world
    const at = `projects/${PROJECT}/locations/us-central1/services`
    const opened = Array.from({ length: open - 1 }, (_, copy) => `open-${copy}`)
    const copies = ['open', ...opened]
    while (services.size + opened.length < count) {
      const name = `${at}/copy-${services.size}`
      const like = services.get(`${at}/hidden`)
      if (like) services.set(name, { ...like, service: { ...like.service, name } })
    }
    for (const copy of opened) {
      const [like, policy] = [services.get(`${at}/open`), policies.get(`//run.googleapis.com/${at}/open`)]
      const name = `${at}/${copy}`
      if (like) services.set(name, { ...like, service: { ...like.service, name } })
      if (policy) policies.set(`//run.googleapis.com/${name}`, policy)
    }
    // The quota of a minute is over in the middle: the page that is refused is asked again, and none before it.
    const pages = Math.ceil(
      (count + [...cloud.world.serviceAccounts.values()].filter(({ agent }) => !agent).length) / 500,
    )
    const refused = pages > 1 ? 7 : 0
    if (refused)
      cloud.world.faults.push({
        ...{ api: 'cloudasset.googleapis.com', path: 'searchAllResources', nth: 2, times: refused },
        ...{ status: 429, headers: { 'retry-after': '0' }, body: {} },
      })
    const holders = [...policies.values()].filter(versions => versions.at(-1)?.bindings.length).length
    const report = await audit(cloud)
    expect(report.audit?.partial).toBeUndefined()
    expect(report.audit).toMatchObject({ services: count, public: open + 1, oidc: 2, internal: count - open - 3 })
    expect(asked(cloud, ':searchAllResources')).toHaveLength(pages + refused + ENABLED_APIS)
    expect(asked(cloud, ':searchAllIamPolicies')).toHaveLength(Math.ceil(holders / 500))
    expect(asked(cloud, ' run.googleapis.com/').toSorted()).toEqual(
      [
        ...['flagged', 'stuck', ...copies].map(name => `GET run.googleapis.com/v2/${at}/${name}`),
        ...['closed', 'flagged', ...copies].map(name => `GET run.googleapis.com/v2/${at}/${name}:getIamPolicy`),
      ].toSorted(),
    )
    // All the rest is by project and account.
    const lists = asked(cloud, ':searchAll').length + asked(cloud, ' run.googleapis.com/').length
    expect(cloud.requests.length - lists).toBeLessThan(20)
  })
})
