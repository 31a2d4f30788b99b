import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { AT, BUILDER, type Cloud, IMAGE, NUMBER, PROJECT, startCloud } from './cloud.ts'

const RUNTIME = `runtime@${PROJECT}.iam.gserviceaccount.com`
const DEPLOYER = `deployer@${PROJECT}.iam.gserviceaccount.com`
const LEGACY = `${NUMBER}@cloudbuild.gserviceaccount.com`
const reader = { role: 'roles/storage.objectViewer', members: [`serviceAccount:${RUNTIME}`] }
const at = (email: string) => `/v1/projects/-/serviceAccounts/${email}`
const projectPolicy = async (cloud: Cloud) =>
  (await cloud.ask('CLOUDRESOURCEMANAGER', 'POST', `/v1/projects/${PROJECT}:getIamPolicy`, {})).json

describe('service accounts that are off or gone', () => {
  it('disabled: policies name it as before, nothing runs as it, enabling needs a right of its own', async () => {
    await using cloud = await startCloud({
      serviceAccounts: { [RUNTIME]: { disabled: true } },
      grants: { project: [reader] },
    })
    expect((await cloud.ask('IAM', 'GET', at(RUNTIME))).json.disabled).toBe(true)
    expect(JSON.stringify(await projectPolicy(cloud))).toContain(`"serviceAccount:${RUNTIME}"`)
    const { json } = await cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, {
      template: { serviceAccount: RUNTIME, containers: [{ image: IMAGE }] },
    })
    expect(json.error.message).toContain(`Service account ${RUNTIME} does not exist or is disabled.`)
    const deployer = cloud.token(`serviceAccount:${DEPLOYER}`)
    expect((await cloud.ask('IAM', 'POST', `${at(RUNTIME)}:enable`, {}, deployer)).status).toBe(403)
    expect((await cloud.ask('IAM', 'POST', `${at(RUNTIME)}:enable`, {})).json).toEqual({})
    expect((await cloud.ask('IAM', 'GET', at(RUNTIME))).json.disabled).toBeUndefined()
    expect((await cloud.ask('IAM', 'POST', `${at(RUNTIME)}:disable`, {})).status).toBe(200)
    expect(cloud.world.serviceAccounts.get(RUNTIME)?.disabled).toBe(true)
  })

  it('deleted: its bindings stay under another name and do not pass to an account that is made anew', async () => {
    await using cloud = await startCloud({
      serviceAccounts: { [RUNTIME]: { deleted: true } },
      grants: { project: [reader] },
      buckets: [{ name: 'sources', bindings: [reader] }],
    })
    const named = `/v1/projects/${PROJECT}/serviceAccounts/${RUNTIME}`
    expect((await cloud.ask('IAM', 'GET', named)).status).toBe(404)
    const gone = new RegExp(`"deleted:serviceAccount:${RUNTIME}\\?uid=\\d+"`)
    expect(JSON.stringify(await projectPolicy(cloud))).toMatch(gone)
    expect(JSON.stringify((await cloud.ask('STORAGE', 'GET', '/storage/v1/b/sources/iam')).json)).toMatch(gone)
    const created = await cloud.ask('IAM', 'POST', `/v1/projects/${PROJECT}/serviceAccounts`, { accountId: 'runtime' })
    expect(created.json.email).toBe(RUNTIME)
    const path = '/storage/v1/b/sources/iam/testPermissions?permissions=storage.objects.get'
    const answer = await cloud.ask('STORAGE', 'GET', path, undefined, cloud.token(`serviceAccount:${RUNTIME}`))
    expect(answer.json.permissions).toBeUndefined()
  })

  it('told to be gone only under their project, and only to who may read accounts there', async () => {
    await using cloud = await startCloud({ serviceAccounts: { [RUNTIME]: { deleted: true } } })
    const paths = [`/v1/projects/${PROJECT}/serviceAccounts/${RUNTIME}`, at(RUNTIME)]
    const ask = async (path: string, verb: string, token?: string) => {
      const [method, suffix, body] = verb === 'get' ? ['GET', '', undefined] : ['POST', `:${verb}`, {}]
      return cloud.ask('IAM', method, `${path}${suffix}`, body, ...(token ? [token] : []))
    }
    for (const verb of ['get', 'getIamPolicy', 'enable']) {
      const answers = await Promise.all(paths.map(path => ask(path, verb)))
      expect(answers.map(({ status }) => status)).toEqual([404, 403])
      expect(answers[1]?.json.error).toMatchObject({
        status: 'PERMISSION_DENIED',
        message: `Permission 'iam.serviceAccounts.${verb}' denied on resource (or it may not exist).`,
      })
      const deployer = cloud.token(`serviceAccount:${DEPLOYER}`)
      expect((await ask(paths[0] ?? '', verb, deployer)).status).toBe(403)
    }
  })

  it('deleted and restored in the course of a story, with everything that it held', async () => {
    await using cloud = await startCloud({ serviceAccounts: { [RUNTIME]: {} }, grants: { project: [reader] } })
    const { uniqueId } = (await cloud.ask('IAM', 'GET', at(RUNTIME))).json
    expect((await cloud.ask('IAM', 'DELETE', at(RUNTIME))).status).toBe(200)
    expect(JSON.stringify(await projectPolicy(cloud))).toContain(`deleted:serviceAccount:${RUNTIME}?uid=${uniqueId}`)
    const policy = await projectPolicy(cloud)
    const written = await cloud.ask('CLOUDRESOURCEMANAGER', 'POST', `/v1/projects/${PROJECT}:setIamPolicy`, { policy })
    expect(written.status).toBe(200)
    const restored = await cloud.ask('IAM', 'POST', `${at(uniqueId)}:undelete`, {})
    expect(restored.json.restoredAccount.email).toBe(RUNTIME)
    expect(JSON.stringify(await projectPolicy(cloud))).not.toContain('deleted:')
  })
})

describe('the account that builds run as when they name none', () => {
  const COMPUTE = 'cloudbuild.useComputeServiceAccount'
  const BUILD = 'cloudbuild.useBuildServiceAccount'
  const policy = (enforce: boolean) => ({ rules: [{ enforce }] })

  it.each<[string, WorldSpec, string | undefined]>([
    ['the compute account', {}, BUILDER],
    ['the legacy one', { defaultBuildAccount: 'legacy' }, LEGACY],
    ['none', { defaultBuildAccount: 'none' }, undefined],
    [
      'the compute account by policy, though the legacy one is there',
      { defaultBuildAccount: 'legacy', orgPolicies: { project: { [COMPUTE]: policy(true) } } },
      BUILDER,
    ],
    [
      'the legacy one where the compute account may not be',
      { defaultBuildAccount: 'legacy', orgPolicies: { organization: { [COMPUTE]: policy(false) } } },
      LEGACY,
    ],
    [
      'none where the legacy one was never made',
      { orgPolicies: { organization: { [COMPUTE]: policy(false) } } },
      undefined,
    ],
    [
      'none where neither may be',
      { defaultBuildAccount: 'legacy', orgPolicies: { project: { [COMPUTE]: policy(false), [BUILD]: policy(false) } } },
      undefined,
    ],
    [
      'none where the compute account is gone',
      { serviceAccounts: { [BUILDER]: { deleted: true } }, orgPolicies: { project: { [COMPUTE]: policy(true) } } },
      undefined,
    ],
  ])('is %s', async (_, spec, email) => {
    await using cloud = await startCloud(spec)
    const { json } = await cloud.ask('CLOUDBUILD', 'GET', `/v1/${AT}/defaultServiceAccount`)
    expect(json.serviceAccountEmail).toBe(email && `projects/${NUMBER}/serviceAccounts/${email}`)
    const build = await cloud.ask('CLOUDBUILD', 'POST', `/v1/${AT}/builds`, {
      steps: [{ name: 'bash', args: ['true'] }],
    })
    if (email) expect(build.json.metadata.build.serviceAccount).toBe(`projects/${PROJECT}/serviceAccounts/${email}`)
    else expect(build.json.error.message).toContain('build.service_account must be specified')
  })

  it("legacy, is Google's own: neither described nor impersonated nor in the list", async () => {
    await using cloud = await startCloud({ serviceAccounts: { [LEGACY]: {} } })
    expect((await cloud.ask('IAM', 'GET', at(LEGACY))).status).toBe(403)
    const scope = ['https://www.googleapis.com/auth/cloud-platform']
    const token = await cloud.ask('IAMCREDENTIALS', 'POST', `${at(LEGACY)}:generateAccessToken`, { scope })
    expect(token.status).toBe(403)
    const { json } = await cloud.ask('IAM', 'GET', `/v1/projects/${PROJECT}/serviceAccounts`)
    expect(json.accounts.map((account: { email: string }) => account.email)).toEqual([DEPLOYER, BUILDER])
  })
})

describe('what the deployer cannot see', () => {
  const troubleshoot = async (cloud: Sandbox, tuple: Record<string, unknown>, member: string) => {
    const answer = await fetch(`${cloud.urls.POLICYTROUBLESHOOTER}/v3/iam:troubleshoot`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cloud.token(member)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ accessTuple: { permission: 'storage.objects.get', ...tuple } }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: foreign JSON
    return (await answer.json()) as any
  }
  const PROJECT_NAME = `//cloudresourcemanager.googleapis.com/projects/${PROJECT}`
  const asks = { principal: RUNTIME, fullResourceName: PROJECT_NAME }
  const start = (world: WorldSpec) =>
    startSandbox({
      world: {
        serviceAccounts: { [RUNTIME]: {} },
        folders: { '77': 'organizations/105512345678' },
        project: { parent: 'folders/77' },
        ...world,
      },
    })
  const holds = async (cloud: Sandbox) => {
    const answer = await fetch(`${cloud.urls.CLOUDRESOURCEMANAGER}/v3/projects/${PROJECT}:testIamPermissions`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${cloud.token(`serviceAccount:${RUNTIME}`)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ permissions: ['storage.objects.get'] }),
    })
    return ((await answer.json()) as { permissions?: string[] }).permissions?.length === 1
  }
  const deployer = `serviceAccount:${DEPLOYER}`

  it.each(['folders/77', 'organization'])(
    'a grant on %s: the account has it, the policy there is not shown',
    async node => {
      await using cloud = await start({ grants: { [node]: [reader] } })
      expect(await holds(cloud)).toBe(true)
      expect((await troubleshoot(cloud, asks, deployer)).overallAccessState).toBe('UNKNOWN_INFO')
      const kind = node === 'organization' ? 'organizations/105512345678' : node
      const answer = await fetch(`${cloud.urls.CLOUDRESOURCEMANAGER}/v3/${kind}:getIamPolicy`, {
        method: 'POST',
        headers: { authorization: `Bearer ${cloud.token(deployer)}` },
      })
      expect(answer.status).toBe(403)
      const admin = await fetch(`${cloud.urls.CLOUDRESOURCEMANAGER}/v3/${kind}:getIamPolicy`, {
        method: 'POST',
        headers: { authorization: `Bearer ${cloud.token('user:owner@example.com')}` },
      })
      expect(JSON.stringify(await admin.json())).toContain(RUNTIME)
    },
  )

  it('who is in a group', async () => {
    const group = { role: 'roles/storage.objectViewer', members: ['group:readers@example.com'] }
    const seer = { role: 'roles/iam.securityReviewer', members: [deployer] }
    await using cloud = await start({
      groups: {
        'readers@example.com': ['group:inner@example.com'],
        'inner@example.com': [`serviceAccount:${RUNTIME}`],
      },
      grants: { project: [group], organization: [seer] },
    })
    expect(await holds(cloud)).toBe(true)
    expect((await troubleshoot(cloud, asks, deployer)).overallAccessState).toBe('UNKNOWN_INFO')
    expect((await troubleshoot(cloud, asks, 'user:owner@example.com')).overallAccessState).toBe('CAN_ACCESS')
  })

  it('a deny policy: it wins over every grant, and is listed for who may read it', async () => {
    const rule = {
      deniedPrincipals: [`principal://iam.googleapis.com/projects/-/serviceAccounts/${RUNTIME}`],
      deniedPermissions: ['storage.googleapis.com/objects.get'],
    }
    await using cloud = await start({ grants: { project: [reader] }, denyRules: { project: [rule] } })
    expect(await holds(cloud)).toBe(false)
    expect((await troubleshoot(cloud, asks, deployer)).overallAccessState).toBe('UNKNOWN_INFO')
    const owner = await troubleshoot(cloud, asks, 'user:owner@example.com')
    expect(owner).toMatchObject({
      overallAccessState: 'CANNOT_ACCESS',
      allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_GRANTED' },
      denyPolicyExplanation: { denyAccessState: 'DENY_ACCESS_STATE_DENIED' },
    })
    const list = async (member: string, name = '') => {
      const node = encodeURIComponent(`cloudresourcemanager.googleapis.com/projects/${PROJECT}`)
      const answer = await fetch(`${cloud.urls.IAM}/v2/policies/${node}/denypolicies${name}`, {
        headers: { authorization: `Bearer ${cloud.token(member)}` },
      })
      // biome-ignore lint/suspicious/noExplicitAny: foreign JSON
      return { status: answer.status, body: (await answer.json()) as any }
    }
    expect((await list(deployer)).status).toBe(403)
    const { policies } = (await list('user:owner@example.com')).body
    expect(policies).toMatchObject([{ kind: 'DenyPolicy' }])
    expect(policies[0].rules).toBeUndefined()
    const one = await list('user:owner@example.com', `/${policies[0].name.split('/').at(-1)}`)
    expect(one.body.rules).toEqual([{ denyRule: rule }])
  })

  it.each<[string, string, Record<string, unknown> | undefined, string]>([
    ['time, without one', 'request.time < timestamp("2999-01-01T00:00:00Z")', undefined, 'UNKNOWN_CONDITIONAL'],
    [
      'time, with one before',
      'request.time < timestamp("2999-01-01T00:00:00Z")',
      { request: { receiveTime: '2026-01-01T00:00:00Z' } },
      'CAN_ACCESS',
    ],
    [
      'time, with one after',
      'request.time < timestamp("2020-01-01T00:00:00Z")',
      { request: { receiveTime: '2026-01-01T00:00:00Z' } },
      'CANNOT_ACCESS',
    ],
    [
      'resource, without its attributes',
      'resource.type == "storage.googleapis.com/Bucket"',
      undefined,
      'UNKNOWN_CONDITIONAL',
    ],
    [
      'resource, with them',
      'resource.type == "storage.googleapis.com/Bucket"',
      { resource: { type: 'storage.googleapis.com/Bucket' } },
      'CAN_ACCESS',
    ],
    ['tags, which are looked up', 'resource.matchTag("105512345678/env", "prod")', undefined, 'CAN_ACCESS'],
  ])('a condition on %s', async (_, expression, conditionContext, state) => {
    const seer = { role: 'roles/iam.securityReviewer', members: [deployer] }
    await using cloud = await start({
      tags: { project: ['env=prod'] },
      grants: { project: [{ ...reader, condition: { title: 't', expression } }], organization: [seer] },
    })
    const tuple = { ...asks, ...(conditionContext && { conditionContext }) }
    expect((await troubleshoot(cloud, tuple, deployer)).overallAccessState).toBe(state)
  })

  it.each([
    ['a worker pool', `//cloudbuild.googleapis.com/${AT}/workerPools/pool`],
    ['a connector', `//vpcaccess.googleapis.com/${AT}/connectors/apps`],
    ['a network', `//compute.googleapis.com/projects/${PROJECT}/global/networks/default`],
    ['a Cloud SQL instance', `//cloudsql.googleapis.com/projects/${PROJECT}/instances/main`],
    ['an object', '//storage.googleapis.com/projects/_/buckets/sources/objects/a/b.zip'],
  ])('nothing is hidden on %s, which has no policy of its own', async (_, fullResourceName) => {
    const seer = { role: 'roles/iam.securityReviewer', members: [deployer] }
    await using cloud = await start({ buckets: [{ name: 'sources' }], grants: { organization: [seer] } })
    const answer = await troubleshoot(cloud, { ...asks, fullResourceName }, deployer)
    expect(answer.overallAccessState).toBe('CANNOT_ACCESS')
  })

  it('a condition of a deny rule that cannot be told', async () => {
    const rule = {
      deniedPrincipals: ['principalSet://goog/public:all'],
      deniedPermissions: ['storage.googleapis.com/*'],
      condition: 'request.time < timestamp("2020-01-01T00:00:00Z")',
    }
    await using cloud = await start({ grants: { project: [reader] }, denyRules: { project: [rule] } })
    expect(await holds(cloud)).toBe(true)
    expect((await troubleshoot(cloud, asks, 'user:owner@example.com')).overallAccessState).toBe('UNKNOWN_CONDITIONAL')
  })
})
