/** Refusals that hold for the whole run: one finding, before anything is made, and no preflight that calls itself ready. */
import { describe, expect, it } from 'vitest'
import { isDryRun } from '../../src/emulator/http/faults.ts'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { Fault } from '../../src/emulator/world/world.ts'
import { headline } from '../../src/report/headline.ts'
import { deploy } from './engine.ts'

const VIOLATION = "Request is prohibited by organization's policy. vpcServiceControlsUniqueIdentifier: abc"
const INFO = { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', domain: 'googleapis.com' }

/** Every call to the API is refused. */
const refuse = (api: string, message = VIOLATION, reason?: string): Fault => ({
  api: `${api}.googleapis.com`,
  status: 403,
  body: {
    error: { code: 403, message, status: 'PERMISSION_DENIED', ...(reason && { details: [{ ...INFO, reason }] }) },
  },
  times: 0,
})

describe.each([['preflight'], ['deploy']])('mode %s', mode => {
  it.each([
    ['Cloud Run', ['run']],
    ['Cloud Storage', ['storage']],
    ['the project', ['cloudresourcemanager']],
    ['everything', ['run', 'storage', 'cloudresourcemanager', 'artifactregistry', 'cloudbuild', 'serviceusage']],
  ])('a perimeter around %s is the one finding, and nothing is made', async (_, apis) => {
    await using cloud = await startSandbox({ world: { faults: apis.map(api => refuse(api)) } })
    const { report } = await deploy(cloud, { mode })
    expect(report.verdict).toBe('blocked')
    const [finding, ...more] = report.findings.filter(({ status }) => status === 'fail')
    expect(more).toEqual([])
    expect(finding?.id).toBe('policy-blocks-deploy')
    expect(finding?.reason).toMatch(/^A VPC Service Controls perimeter blocks this request/)
    expect(finding?.reason).toContain('The violation ID is abc')
    for (const api of apis) expect(finding?.reason).toContain(`${api}.googleapis.com`)
    // What is not known for the same cause is not told again.
    const others = report.findings.filter(one => one !== finding && one.status !== 'pass')
    expect(JSON.stringify(others)).not.toContain('prohibited by organization')
    expect(headline(report).title).not.toMatch(/Ready/)
    const written = cloud.requests.filter(
      ({ method, path, query }) =>
        /^(POST|PUT|PATCH)$/.test(method) && !/testIamPermissions|:|token/.test(path) && !isDryRun({ query }),
    )
    expect(written.map(({ method, path }) => `${method} ${path}`)).toEqual([])
    expect(cloud.world.buckets.size).toBe(0)
  })
})

it('a perimeter around what is only asked for advice stops nothing', async () => {
  await using cloud = await startSandbox({ world: { faults: [refuse('policytroubleshooter'), refuse('logging')] } })
  const { report } = await deploy(cloud, { mode: 'preflight' })
  expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
})

it.each([
  ['enforce', 'fail', 'blocked'],
  ['warn', 'warn', 'warning'],
  ['off', 'warn', 'warning'],
])('under preflight: %s a refused look is told as %s, and the run ends as %s', async (preflight, status, verdict) => {
  await using cloud = await startSandbox({ world: { faults: [refuse('cloudresourcemanager')] } })
  const { report } = await deploy(cloud, { preflight, access: 'keep', verify: 'false' })
  const told = report.findings.filter(({ id }) => id === 'policy-blocks-deploy')
  expect(told.map(finding => finding.status)).toEqual([status])
  expect(report.verdict).toBe(verdict)
})

it.each([
  ['the APIs of the project', 'serviceusage', VIOLATION, undefined],
  ['secrets', 'secretmanager', VIOLATION, undefined],
  ['secrets, without billing', 'secretmanager', 'This API method requires billing to be enabled.', 'BILLING_DISABLED'],
])('a refused look at %s does not stop the deploy', async (_, api, message, reason) => {
  await using cloud = await startSandbox({ world: { faults: [refuse(api, message, reason)] } })
  const { report } = await deploy(cloud, {
    mode: 'preflight',
    ...(api === 'secretmanager' && { secrets: 'KEY=projects/shared/secrets/s:1' }),
  })
  expect(cloud.requests.some(one => one.api === `${api}.googleapis.com`)).toBe(true)
  expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
})

it.each([
  [
    'BILLING_DISABLED',
    'This API method requires billing to be enabled.',
    /^The project demo-project has no open billing/,
  ],
  ['CONSUMER_SUSPENDED', "Consumer 'projects/demo-project' has been suspended.", /^The project demo-project is susp/],
])('%s is said before anything is made', async (reason, message, cause) => {
  await using cloud = await startSandbox({ world: { faults: [refuse('run', message, reason)] } })
  const { report } = await deploy(cloud, {})
  const failing = report.findings.filter(({ status }) => status === 'fail')
  expect(failing.map(one => one.reason)).toEqual([expect.stringMatching(cause)])
  expect(failing[0]?.id).toBe(reason === 'BILLING_DISABLED' ? 'billing-disabled' : 'project-suspended')
  expect(report.verdict).toBe('blocked')
  expect(cloud.world.buckets.size).toBe(0)
})

it('a preflight that could not read the service does not say that it can be deployed', async () => {
  const broken: Fault = { api: 'run.googleapis.com', method: 'GET', path: '/services/hello$', status: 400, times: 0 }
  await using cloud = await startSandbox({ world: { faults: [broken] } })
  const { report } = await deploy(cloud, { mode: 'preflight' })
  expect(report.verdict).toBe('blocked')
  expect(report.findings.find(({ status }) => status === 'fail')?.reason).toMatch(/^The run cannot read hello/)
  expect(headline(report).title).not.toMatch(/Ready/)
})
