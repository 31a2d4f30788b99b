/** What the next deploy stands on: each thing is lost behind the workflow's back, and counts as drift with its own finding. */
import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { Scenario } from '../../src/emulator/scenario.ts'
import type { Policy } from '../../src/wire.ts'
import { AT, account, asMallory, driftCloud } from '../fixtures/drift-cloud.ts'
import { everyNth } from '../fixtures/share.ts'
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
/** Roles of an account taken away, as the console does it; it may still read. */
const takeAway = (roles: RegExp, member: string) => async (cloud: Sandbox) => {
  const at = '/v1/projects/demo-project'
  const { bindings = [], ...policy } = (await asMallory(
    cloud,
    ...(['CLOUDRESOURCEMANAGER', 'POST', `${at}:getIamPolicy`, {}] as const),
  )) as Policy
  for (const binding of bindings)
    if (roles.test(binding.role)) binding.members = binding.members?.filter(one => one !== member) ?? []
  const left = { ...policy, bindings: [...bindings, { role: 'roles/viewer', members: [member] }] }
  await asMallory(cloud, 'CLOUDRESOURCEMANAGER', 'POST', `${at}:setIamPolicy`, { policy: left })
}
const give = (role: string, member: string) => async (cloud: Sandbox) => {
  const at = '/v1/projects/demo-project'
  const { bindings = [], ...policy } = (await asMallory(
    cloud,
    ...(['CLOUDRESOURCEMANAGER', 'POST', `${at}:getIamPolicy`, {}] as const),
  )) as Policy
  const more = { ...policy, bindings: [...bindings, { role, members: [member] }] }
  await asMallory(cloud, 'CLOUDRESOURCEMANAGER', 'POST', `${at}:setIamPolicy`, { policy: more })
}
const BUILDER = `serviceAccount:${account('builder')}`
const REMOVED =
  /lost \S+ with roles\/run\.builder on the project demo-project, which was removed on \S+ at \S+ UTC by mallory/
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
  world?: Scenario['world'],
][] = [
  [
    'an API',
    BUILT,
    cloud => apis(cloud)?.delete('cloudbuild.googleapis.com'),
    'api-disabled',
    /cloudbuild|Cloud Build/,
  ],
  [
    'the account that builds',
    BUILT,
    cloud => {
      const project = cloud.world.projects.get('demo-project')
      if (project) project.defaultBuildAccount = account('other')
    },
    'drift',
    /^The next build would run as other@\S+; \d+-compute@\S+ built what runs\. The workflow names neither\.$/,
  ],
  [
    'the role of the build account',
    { ...BUILT, build_service_account: account('builder') },
    takeAway(/^roles\/run\.builder$/, BUILDER),
    'build-account-permission',
    REMOVED,
  ],
  [
    'the role of the deployer',
    BASE,
    takeAway(/./, `serviceAccount:${account('deployer')}`),
    'deployer-permission',
    /lacks run\.services\.update/,
  ],
  [
    'the role of the runtime account, where no organisation could give another',
    { ...RUNTIME, ...SECRET, flags: RUNTIME.flags },
    cloud =>
      asMallory(cloud, 'SECRETMANAGER', 'POST', '/v1/projects/demo-project/secrets/key:setIamPolicy', {
        policy: { bindings: [] },
      }),
    'runtime-account-permission',
    /lacks secretmanager\.versions\.access/,
    { project: { parent: 'none' } },
  ],
  [
    'the limits of the runtime account',
    RUNTIME,
    give('roles/editor', `serviceAccount:${account('runtime')}`),
    'over-granted',
    /has roles\/editor on the project .* It was granted on \S+ at \S+ UTC by mallory\S+, after the last deploy\.$/,
  ],
  [
    'the limits of who can call, by a role on the project',
    { ...BASE, access: 'authenticated' },
    give('roles/run.invoker', 'user:jane@example.com'),
    'over-granted',
    /^user:jane@example\.com has roles\/run\.invoker on the project demo-project, so it can call this service/,
  ],
  [
    'the limits of the build account',
    { ...BUILT, build_service_account: account('builder') },
    give('roles/editor', BUILDER),
    'over-granted',
    /^The build account, builder@\S+, has roles\/editor on the project .* after the last deploy\.$/,
  ],
  [
    'the default of accounts that build',
    BUILT,
    cloud => {
      const project = cloud.world.projects.get('demo-project')
      if (project) project.defaultBuildAccount = ''
    },
    'no-default-build-account',
    /^The project has no default build account/,
  ],
  [
    'an ingress setting that a policy allows',
    BASE,
    cloud => {
      const policy = { rules: [{ values: { allowedValues: ['internal'] } }] }
      cloud.world.orgPolicies.set('organizations/105512345678', new Map([['run.allowedIngress', policy]]))
    },
    'policy-blocks-deploy',
    /^The organisation policy run\.allowedIngress does not allow ingress all/,
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

describe.each(everyNth(2, ROWS))('%s', (_, inputs, lose, id, reason, world) => {
  it('is clean before, and lost after', async () => {
    await using cloud = await driftCloud(world)
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
