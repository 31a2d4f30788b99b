/** What the next deploy stands on: each thing is lost behind the workflow's back, and counts as drift with its own finding. */
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import { AT, account, asMallory, driftCloud } from '../fixtures/drift-cloud.ts'
import { deploy } from './engine.ts'

const HELLO = 'us-docker.pkg.dev/cloudrun/container/hello'
const BASE = { source: '', image: HELLO, access: 'keep', verify: 'false' }
const BUILT = { ...BASE, image: '', source: 'examples/hello' }
const RUNTIME = { ...BASE, flags: `--service-account=${account('runtime')}` }
const SECRET = { ...BASE, secrets: 'API_KEY=key:1' }

const apis = (cloud: Sandbox) => cloud.world.projects.get('demo-project')?.apis
const ofAccount = (verb: string) => (cloud: Sandbox) =>
  asMallory(cloud, 'IAM', 'POST', `/v1/projects/demo-project/serviceAccounts/${account('runtime')}:${verb}`, {})
const ofSecret = (state: 'DESTROYED' | 'DISABLED') => async (cloud: Sandbox) => {
  const secret = [...cloud.world.assets.values()].flatMap(({ versions }) => (versions?.has('1') ? versions : []))[0]
  expect(secret?.get('1')).toBe('ENABLED')
  secret?.set('1', state)
}
const POLICIES = new Map([
  ['run.managed.requireInvokerIam', { rules: [{ enforce: true }] }],
  ['iam.allowedPolicyMemberDomains', { rules: [{ values: { allowedValues: ['C01abcdef'] } }] }],
])

const ROWS: [
  what: string,
  inputs: Record<string, string>,
  lose: (cloud: Sandbox) => unknown,
  id: string,
  reason: RegExp,
][] = [
  [
    'an API',
    BUILT,
    cloud => apis(cloud)?.delete('cloudbuild.googleapis.com'),
    'api-disabled',
    /cloudbuild|Cloud Build/,
  ],
  ['a runtime account, disabled', RUNTIME, ofAccount('disable'), 'runtime-account-missing', /disabled/],
  [
    'a runtime account, deleted',
    RUNTIME,
    cloud => cloud.world.serviceAccounts.delete(account('runtime')),
    'runtime-account-missing',
    /not exist|deleted/,
  ],
  [
    'a version of a secret, destroyed',
    SECRET,
    ofSecret('DESTROYED'),
    'secret-version',
    /version 1 of the secret key is destroyed/,
  ],
  [
    'a version of a secret, disabled',
    SECRET,
    ofSecret('DISABLED'),
    'secret-version',
    /version 1 of the secret key is disabled/,
  ],
  [
    'public access, as far as policies go',
    { ...BASE, access: 'public' },
    cloud => {
      const [node = ''] = [...cloud.world.orgPolicies.keys()].filter(key => /^organizations\//.test(key))
      cloud.world.orgPolicies.set(node || 'organizations/105512345678', POLICIES)
    },
    'public-access-left',
    /no longer|could no longer|longer allowed|policy/,
  ],
  [
    'a service for authenticated callers, open by a wider role',
    { ...BASE, access: 'authenticated' },
    cloud =>
      asMallory(cloud, 'RUN', 'POST', `/v2/${AT}/services/hello:setIamPolicy`, {
        policy: { bindings: [{ role: 'roles/run.admin', members: ['allUsers'] }] },
      }),
    'public-access-left',
    /run\.admin/,
  ],
]

describe.each(ROWS)('%s', (_, inputs, lose, id, reason) => {
  it('is clean before, and lost after', async () => {
    await using cloud = await driftCloud()
    expect((await deploy(cloud, inputs)).report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    const before = await deploy(cloud, { ...inputs, mode: 'drift' })
    expect(before.report.findings.filter(({ severity }) => severity)).toEqual([])
    await lose(cloud)
    const { report } = await deploy(cloud, { ...inputs, mode: 'drift' })
    const found = report.findings.filter(({ severity }) => severity)
    expect(found.map(one => one.id)).toContain(id)
    expect(report.outputs).toMatchObject({ verdict: 'drift', drift: 'true', changed: 'false' })
    const one = found.find(finding => finding.id === id)
    expect(one?.reason).toMatch(reason)
    expect(one).toMatchObject({ status: 'fail', severity: 'high', difference: { why: expect.stringMatching(/\.$/) } })
    const warned = await deploy(cloud, { ...inputs, mode: 'drift', drift_fail: 'false' })
    expect(warned.report.findings.filter(({ status }) => status === 'fail')).toEqual([])
  }, 30_000)
})
