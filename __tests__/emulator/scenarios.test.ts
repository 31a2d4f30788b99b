import { describe, expect, it } from 'vitest'
import { listScenarios, loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'

const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const OWNER = 'user:owner@example.com'
const COMPUTE = '123456789012-compute@developer.gserviceaccount.com'
const PROJECT = '//cloudresourcemanager.googleapis.com/projects/demo-project'

async function ask(cloud: Sandbox, api: string, path: string, body?: object, member = DEPLOYER) {
  const answer = await fetch(`${cloud.urls[api]}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${cloud.token(member)}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: foreign JSON
  return { status: answer.status, body: (await answer.json()) as any }
}
const effective = (cloud: Sandbox, constraint: string) =>
  ask(cloud, 'ORGPOLICY', `/v2/projects/demo-project/policies/${constraint}:getEffectivePolicy`)
const impersonate = (cloud: Sandbox) =>
  ask(cloud, 'IAMCREDENTIALS', `/v1/projects/-/serviceAccounts/${COMPUTE}:generateAccessToken`, {
    scope: ['https://www.googleapis.com/auth/cloud-platform'],
  })
const buildAccountMay = async (cloud: Sandbox, permission: string) => {
  const answer = await ask(
    cloud,
    'CLOUDRESOURCEMANAGER',
    '/v3/projects/demo-project:testIamPermissions',
    { permissions: [permission] },
    `serviceAccount:${COMPUTE}`,
  )
  return (answer.body.permissions ?? []).includes(permission)
}
const troubleshoot = async (cloud: Sandbox) => {
  const accessTuple = { principal: COMPUTE, fullResourceName: PROJECT, permission: 'storage.objects.get' }
  return (await ask(cloud, 'POLICYTROUBLESHOOTER', '/v3/iam:troubleshoot', { accessTuple })).body.overallAccessState
}

describe('the named scenarios', () => {
  it('are the ones that the project promises', () => {
    expect(
      listScenarios()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'api-disabled',
      'build-account-lacks-roles',
      'build-without-start-command',
      'domain-restricted',
      'drift',
      'fully-restricted',
      'gpu-without-quota',
      'grant-missing',
      'missing-dependency',
      'no-token-creator',
      'open-project',
      'out-of-memory',
      'policies-unreadable',
      'preview',
      'propagating-grant',
      'rollout-taken-back',
      'schedule',
      'setup',
      'update-existing',
      'wrong-port',
    ])
  })

  it.each(listScenarios().map(({ name }) => name))('%s starts, has a story, and says every input', async name => {
    await using cloud = await startSandbox(name)
    expect(cloud.scenario.story.length).toBeGreaterThan(40)
    expect(cloud.scenario.inputs).toMatchObject({
      service: 'hello',
      region: 'us-central1',
      source: 'examples/hello',
      access: ['schedule', 'drift'].includes(name) ? 'authenticated' : 'public',
    })
    const path = '/v3/projects/demo-project'
    expect((await ask(cloud, 'CLOUDRESOURCEMANAGER', path, undefined, OWNER)).status).toBe(200)
  })

  it('no other name is one', () => {
    expect(() => loadScenario('toString')).toThrow(/There is no scenario "toString". There are: open-project,/)
  })
})

describe('what each scenario is about', () => {
  it('open-project: nothing is forbidden, and the deployer has what the set-up grants', async () => {
    await using cloud = await startSandbox('open-project')
    expect((await effective(cloud, 'iam.allowedPolicyMemberDomains')).body.spec.rules).toEqual([{ allowAll: true }])
    expect((await effective(cloud, 'run.managed.requireInvokerIam')).body.spec.rules).toEqual([{ enforce: false }])
    expect((await impersonate(cloud)).status).toBe(403)
    expect(await buildAccountMay(cloud, 'storage.objects.get')).toBe(true)
  })

  it('domain-restricted: members are, the invoker check is not', async () => {
    await using cloud = await startSandbox('domain-restricted')
    expect((await effective(cloud, 'iam.allowedPolicyMemberDomains')).body.spec.rules).toEqual([
      { values: { allowedValues: ['C01abcdef'] } },
    ])
    expect((await effective(cloud, 'run.managed.requireInvokerIam')).body.spec.rules).toEqual([{ enforce: false }])
  })

  it('fully-restricted: the invoker check too', async () => {
    await using cloud = await startSandbox('fully-restricted')
    expect((await effective(cloud, 'run.managed.requireInvokerIam')).body.spec.rules).toEqual([{ enforce: true }])
  })

  it('build-account-lacks-roles: it holds nothing', async () => {
    await using cloud = await startSandbox('build-account-lacks-roles')
    expect((await impersonate(cloud)).status).toBe(200)
    expect(await buildAccountMay(cloud, 'storage.objects.get')).toBe(false)
  })

  it('no-token-creator: impersonation is refused, the troubleshooter answers', async () => {
    await using cloud = await startSandbox('no-token-creator')
    expect((await impersonate(cloud)).status).toBe(403)
    expect(await troubleshoot(cloud)).toBe('CAN_ACCESS')
    await using plain = await startSandbox('open-project')
    expect(await troubleshoot(plain)).toBe('UNKNOWN_INFO')
  })

  it('policies-unreadable: 403 names the permission, and deploying is still possible', async () => {
    await using cloud = await startSandbox('policies-unreadable')
    const answer = await effective(cloud, 'run.managed.requireInvokerIam')
    expect(answer).toMatchObject({
      status: 403,
      body: { error: { details: [{ metadata: { permission: 'orgpolicy.policy.get' } }] } },
    })
    const permissions = ['run.services.create', 'storage.objects.create', 'cloudbuild.builds.create']
    expect(
      (await ask(cloud, 'CLOUDRESOURCEMANAGER', '/v3/projects/demo-project:testIamPermissions', { permissions })).body
        .permissions,
    ).toEqual(permissions)
  })

  it('update-existing: the service answers anybody and has fields that no input sets', async () => {
    await using cloud = await startSandbox('update-existing')
    const { body: service } = await ask(cloud, 'RUN', '/v2/projects/demo-project/locations/us-central1/services/hello')
    expect(service).toMatchObject({
      description: 'Says hello',
      customAudiences: ['https://hello.example.com'],
      template: { sessionAffinity: true },
    })
    expect((await fetch(service.uri)).status).toBe(200)
  })

  it('propagating-grant: the policy shows the grant before it has effect', async () => {
    await using cloud = await startSandbox('propagating-grant')
    const { body } = await ask(
      cloud,
      'CLOUDRESOURCEMANAGER',
      '/v1/projects/demo-project:getIamPolicy',
      {},
      'user:owner@example.com',
    )
    expect(JSON.stringify(body)).toContain(`serviceAccount:${COMPUTE}`)
    expect(await buildAccountMay(cloud, 'storage.objects.get')).toBe(false)
    cloud.world.clock.advance(3000)
    expect(await buildAccountMay(cloud, 'storage.objects.get')).toBe(true)
  })
})
