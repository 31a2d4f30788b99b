/** `grant_missing` from the inputs to the world: what the run grants, what it leaves alone, and how policies look afterwards. */
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { findProject } from '../../src/emulator/world/world.ts'
import type { Finding, FindingId } from '../../src/model.ts'
import type { Binding } from '../../src/wire.ts'
import { deploy, type Went } from './engine.ts'

const PROJECT = '//cloudresourcemanager.googleapis.com/projects/demo-project'
const COMPUTE = 'serviceAccount:123456789012-compute@developer.gserviceaccount.com'
const DEPLOYER = 'serviceAccount:deployer@demo-project.iam.gserviceaccount.com'
const ACCOUNT = '123456789012-compute@developer.gserviceaccount.com'
const BUILDER = { role: 'roles/run.builder', members: [COMPUTE] }
const PASSING: Binding = {
  role: 'roles/run.builder',
  members: ['user:developer@example.com'],
  condition: { title: 'this year', expression: "request.time < timestamp('2099-01-01T00:00:00Z')" },
}
const admin = (role: string): Binding => ({ role, members: [DEPLOYER] })
const IAM_ADMIN = admin('roles/resourcemanager.projectIamAdmin')

/** A build account without roles; the deployer may grant on the project, unless told otherwise. */
const lacking = (more: WorldSpec = {}, may: Binding[] = [IAM_ADMIN]): WorldSpec => ({
  ...more,
  revoke: { project: [BUILDER], ...more.revoke },
  grants: { project: [...may, PASSING, ...(more.grants?.project ?? [])] },
})
const cloudWith = (world: WorldSpec, inputs: Record<string, string> = {}) =>
  startSandbox({ world, inputs: { access: 'authenticated', grant_missing: 'true', ...inputs } })

const bindings = (cloud: Sandbox, resource = PROJECT) =>
  structuredClone(cloud.world.policies.get(resource)?.at(-1)?.bindings ?? [])
const versions = (cloud: Sandbox, resource = PROJECT) => cloud.world.policies.get(resource)?.length ?? 0
const byId = ({ report }: Went, id: FindingId): Finding[] => report.findings.filter(finding => finding.id === id)
const states = ({ report }: Went) => report.plan.map(({ kind, state }) => `${kind} ${state}`)
const writes = (cloud: Sandbox) =>
  cloud.requests.filter(({ method, path }) => method !== 'GET' && /:setIamPolicy$|:batchEnable$|\/iam$/.test(path))
    .length

describe('a build account that lacks its roles', () => {
  it('is granted the one role, everything else in the policy stays, and the deploy goes on', async () => {
    await using cloud = await cloudWith(lacking())
    const before = bindings(cloud)
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('ok')
    expect(bindings(cloud)).toEqual([...before, BUILDER])
    expect(versions(cloud)).toBe(2)
    const write = cloud.requests.find(({ path }) => path.endsWith('demo-project:setIamPolicy'))
    expect(write?.body).toMatchObject({ policy: { version: 3, etag: expect.stringMatching(/.+/) } })
    expect(states(went).slice(0, 2)).toEqual(['grant-role done', 'create-bucket done'])
    expect(went.report.changes[0]).toMatchObject({ target: PROJECT, path: 'bindings[roles/run.builder]', done: true })
    expect(byId(went, 'build-account-permission').every(({ status }) => status === 'pass')).toBe(true)
    // What granting takes was asked in the preflight's own wave.
    expect(byId(went, 'not-granted')).toEqual([])
    expect(cloud.world.services.size).toBe(1)
  })

  it('is waited for as long as the grant takes, with the time that is left in the log', async () => {
    await using cloud = await cloudWith(lacking({ delays: { grantMs: 2_500 } }), { access: 'keep' })
    const went = await deploy(cloud)
    expect(went.report.verdict, went.log.join('\n')).toBe('ok')
    const waits = went.log.filter(line => line.startsWith('Preflight: not permitted yet'))
    expect(waits[0]).toMatch(
      /storage\.objects\.get and \d more\). Waiting 2s .* giving up in (?:7m|6m 5\d(?:\.\d)?s)\./,
    )
    expect(versions(cloud)).toBe(2)
    const granted = cloud.requests.find(({ path }) => path.endsWith('demo-project:setIamPolicy'))
    const uploaded = cloud.requests.find(({ path }) => path.includes('/upload/'))
    expect((uploaded?.startMs ?? 0) - (granted?.endMs ?? 0)).toBeGreaterThan(2_000)
  })

  it('fails the run when the time is up, saying what was granted; nothing is taken back', async () => {
    await using cloud = await cloudWith(lacking({ delays: { grantMs: 600_000 } }), { propagation_timeout: '1s' })
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('failed')
    const [finding] = byId(went, 'build-account-permission').filter(({ status }) => status === 'fail')
    expect(finding?.reason).toMatch(/has granted roles\/run\.builder on the project demo-project.*run the job again/s)
    expect(finding?.remedies).toEqual([])
    expect(states(went)[0]).toBe('grant-role done')
    expect(
      states(went)
        .slice(1)
        .every(state => state.endsWith(' skipped')),
    ).toBe(true)
    expect(went.report.changes.map(({ target, done }) => [target, done])).toEqual([[PROJECT, true]])
    expect(bindings(cloud)).toContainEqual(BUILDER)
    expect(cloud.world.buckets.size).toBe(0)
    expect(went.report.outputs.access).toBeUndefined()
  })

  it('is told, and stops nothing, under preflight: warn', async () => {
    await using cloud = await cloudWith(lacking({ delays: { grantMs: 600_000 } }), {
      propagation_timeout: '0s',
      preflight: 'warn',
    })
    const went = await deploy(cloud)
    expect(bindings(cloud)).toContainEqual(BUILDER)
    expect(states(went)).toContain('build-image failed')
    expect(went.log.join('\n')).not.toContain('Everything that was missing is now in effect.')
  })

  it('is only planned for by mode: preflight and dry_run', async () => {
    await using cloud = await cloudWith(lacking())
    for (const inputs of [{ mode: 'preflight' }, { dry_run: 'true' }]) {
      const went = await deploy(cloud, inputs)
      expect(states(went)[0]).toBe('grant-role planned')
      expect(went.report.verdict).toBe('warning')
      expect(byId(went, 'build-account-permission')[0]?.reason).toContain('the deploy grants roles/run.builder')
    }
    expect(writes(cloud)).toBe(0)
  })

  it('stays without under preflight: off, which says so', async () => {
    await using cloud = await cloudWith(lacking(), { preflight: 'off' })
    const went = await deploy(cloud)
    expect(bindings(cloud)).not.toContainEqual(BUILDER)
    expect(byId(went, 'ignored-input').map(({ reason }) => reason)).toEqual([expect.stringContaining('preflight: off')])
    expect(went.report.verdict).toBe('failed')
    expect(byId(went, 'build-account-permission')[0]).toMatchObject({
      principal: COMPUTE,
      role: 'roles/storage.objectViewer',
    })
  })

  it('is granted nothing for the code of a fork, whatever credentials it has', async () => {
    await using cloud = await cloudWith(lacking())
    const claims = { environment: 'forks' }
    cloud.world.runner.claims = { ...cloud.world.runner.claims, ...claims }
    const allowed = { allow_fork_source: 'true', environment: 'forks' }
    for (const event of ['pull_request', 'workflow_dispatch']) {
      const went = await deploy(cloud, allowed, { context: { event, code: { whose: 'foreign' } } })
      expect(went.report.verdict).toBe('blocked')
      expect(byId(went, 'not-granted')[0]?.reason).toContain('comes from a fork')
    }
    expect(writes(cloud)).toBe(0)
  })

  it('is granted nothing beside a failure that no grant cures', async () => {
    const bucket = { name: 'run-sources-demo-project-us-central1', project: 'other-project' }
    await using cloud = await cloudWith(
      lacking({ buckets: [bucket], grants: { project: [admin('roles/storage.admin')] } }),
      {
        source_bucket: '',
      },
    )
    cloud.world.policies.set(`//storage.googleapis.com/projects/_/buckets/${bucket.name}`, [
      { bindings: [admin('roles/storage.admin')], version: 1, etag: 'ACAB', effectiveMs: 0 },
    ])
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('blocked')
    expect(byId(went, 'bucket-foreign')[0]?.status).toBe('fail')
    expect(byId(went, 'not-granted')[0]?.reason).toContain('cannot fix')
    expect(writes(cloud)).toBe(0)
  })

  it('stays blocked where the deployer may not grant, with the commands of both ways out', async () => {
    await using cloud = await cloudWith(lacking({}, []))
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('blocked')
    const [finding] = byId(went, 'not-granted')
    expect(finding).toMatchObject({
      status: 'warn',
      principal: DEPLOYER,
      permission: 'resourcemanager.projects.getIamPolicy',
      role: 'roles/resourcemanager.projectIamAdmin',
      resource: PROJECT,
    })
    const commands = finding?.remedies.filter(({ kind }) => kind === 'gcloud').map(({ text }) => text) ?? []
    expect(commands[0]).toContain('--role=roles/run.builder')
    expect(commands.at(-1)).toContain(`--member=${DEPLOYER} --role=roles/resourcemanager.projectIamAdmin`)
    expect(byId(went, 'build-account-permission').some(({ status }) => status === 'fail')).toBe(true)
    expect(writes(cloud)).toBe(0)
  })

  it('says who may grant where Google refuses the grant itself', async () => {
    const refused = {
      method: 'POST',
      path: 'demo-project:setIamPolicy$',
      times: 0,
      status: 403,
      body: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'The caller does not have permission' } },
    }
    await using cloud = await cloudWith(lacking({ faults: [refused] }))
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('failed')
    expect(byId(went, 'not-granted')).toMatchObject([
      { status: 'fail', permission: 'resourcemanager.projects.setIamPolicy' },
    ])
    // What is missing is a failure again, with its own way out.
    expect(byId(went, 'build-account-permission')[0]).toMatchObject({ status: 'fail' })
    expect(byId(went, 'build-account-permission')[0]?.remedies).not.toEqual([])
    expect(states(went).map(state => state.split(' ')[1])).toEqual([
      'failed',
      ...states(went)
        .slice(1)
        .map(() => 'skipped'),
    ])
  })

  it('is granted its role although somebody else changes the policy at the same moment', async () => {
    const conflict = {
      method: 'POST',
      path: 'demo-project:setIamPolicy$',
      status: 409,
      body: { error: { code: 409, status: 'ABORTED', message: 'There were concurrent policy changes.' } },
    }
    await using cloud = await cloudWith(lacking({ faults: [conflict] }))
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('ok')
    expect(bindings(cloud)).toContainEqual(BUILDER)
  })
})

describe('lacks of the deployer', () => {
  it('are cured each on its own resource, and what may be granted nowhere else on the account alone', async () => {
    const account = `//iam.googleapis.com/projects/demo-project/serviceAccounts/${ACCOUNT}`
    await using cloud = await cloudWith({
      revoke: { [ACCOUNT]: [{ role: 'roles/iam.serviceAccountUser', members: [DEPLOYER] }] },
      grants: { [ACCOUNT]: [admin('roles/iam.serviceAccountAdmin')] },
    })
    const before = [bindings(cloud), bindings(cloud, account)]
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('ok')
    expect(bindings(cloud)).toEqual(before[0])
    expect(bindings(cloud, account)).toEqual([
      ...(before[1] ?? []).filter(({ role }) => role !== 'roles/iam.serviceAccountUser'),
      { role: 'roles/iam.serviceAccountUser', members: [DEPLOYER] },
    ])
    expect(states(went).filter(state => state.startsWith('grant-role'))).toEqual(['grant-role done'])
  })
})

describe('a secret that the runtime account may not read', () => {
  it('is opened to that account alone, on the secret', async () => {
    const secret = '//secretmanager.googleapis.com/projects/demo-project/secrets/key'
    const other = { role: 'roles/secretmanager.viewer', members: ['user:developer@example.com'] }
    await using cloud = await cloudWith(
      {
        secrets: [{ name: 'key', bindings: [other, admin('roles/secretmanager.admin')] }],
      },
      { secrets: 'API_KEY=key:latest' },
    )
    const before = bindings(cloud, secret)
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('ok')
    expect(bindings(cloud, secret)).toEqual([
      ...before,
      { role: 'roles/secretmanager.secretAccessor', members: [COMPUTE] },
    ])
  })
})

describe('APIs that are off', () => {
  const off = ['run.googleapis.com', 'cloudbuild.googleapis.com', 'artifactregistry.googleapis.com']
  const usage = admin('roles/serviceusage.serviceUsageAdmin')

  it('are enabled first, and what comes into sight behind them is granted too', async () => {
    await using cloud = await cloudWith(lacking({ disabledApis: off }, [IAM_ADMIN, usage]))
    const went = await deploy(cloud)
    expect(went.report.verdict).not.toBe('failed')
    expect(states(went).slice(0, 3)).toEqual(['enable-api done', 'grant-role done', 'create-bucket done'])
    const { apis } = findProject(cloud.world, 'demo-project') ?? {}
    for (const host of off) expect(apis?.has(host)).toBe(true)
    expect(bindings(cloud)).toContainEqual(BUILDER)
    expect(cloud.world.services.size).toBe(1)
  })

  it('stay off where the deployer may not enable them, and nothing else is granted', async () => {
    await using cloud = await cloudWith(lacking({ disabledApis: off }))
    const went = await deploy(cloud)
    expect(went.report.verdict).toBe('blocked')
    expect(byId(went, 'not-granted')[0]).toMatchObject({ permission: 'serviceusage.services.enable' })
    expect(writes(cloud)).toBe(0)
  })
})
