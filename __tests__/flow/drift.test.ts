/** `mode: drift` on the embedded cloud: nothing where nobody changed anything, each difference where somebody did, and what `fix` does. */
import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { bindings, COMPUTE, calls, changing, IMAGE, QUICK, SERVICE, serviceIn, states } from '../fixtures/story.ts'
import { deploy } from './engine.ts'

const BACKEND = 'serviceAccount:backend@demo-project.iam.gserviceaccount.com'
/** The inputs of a workflow that deploys, and looks for drift with the same. */
const INPUTS = {
  ...IMAGE,
  access: 'authenticated',
  env_vars: 'LOG_LEVEL=info',
  labels: 'team=web',
  flags: '--memory=512Mi --cpu=1 --timeout=300 --ingress=internal',
}

async function deployed(inputs: Record<string, string> = INPUTS, world: object = {}): Promise<Sandbox> {
  const scenario = loadScenario('open-project')
  const people = Object.fromEntries(['mallory', 'new'].map(name => [`${name}@example.com`, 'C01example']))
  const serviceAccounts = { [BACKEND.replace('serviceAccount:', '')]: {} }
  const secrets = ['key', 'level'].map(name => ({
    name,
    versions: { 1: 'ENABLED' as const, 2: 'ENABLED' as const },
    bindings: [{ role: 'roles/secretmanager.secretAccessor', members: [`serviceAccount:${COMPUTE}`] }],
  }))
  const all = { ...scenario.world, ...QUICK, users: people, serviceAccounts, secrets, ...world }
  const cloud = await startSandbox({ ...scenario, world: all })
  expect((await deploy(cloud, inputs)).report.verdict).toBe('ok')
  return cloud
}
const drift = (cloud: Sandbox, inputs = {}) => deploy(cloud, { ...INPUTS, mode: 'drift', ...inputs })
/** Somebody deploys by other means. */
const meddle = async (cloud: Sandbox, inputs: Record<string, string>) => {
  const { report } = await deploy(cloud, { ...IMAGE, access: 'keep', skip_default_labels: 'true', ...inputs })
  expect(['ok', 'warning']).toContain(report.verdict)
}
const paths = ({ changes }: Awaited<ReturnType<typeof drift>>['report']) => changes.map(({ path }) => path)

describe('mode: drift', () => {
  it('finds none right after a deploy, and sends nothing that changes anything', async () => {
    await using cloud = await deployed()
    const before = cloud.requests.length
    for (const inputs of [{}, { fix: 'true' }, { source: '', image: '' }]) {
      const { report } = await drift(cloud, inputs)
      expect(report.outputs).toMatchObject({ verdict: 'ok', drift: 'false', drift_count: '0', changed: 'false' })
      expect(report.findings.filter(({ id }) => id.startsWith('drift'))).toEqual([])
    }
    expect(changing(cloud.requests.slice(before))).toEqual([])
  })

  it('tells each difference, and no value of a variable', async () => {
    await using cloud = await deployed()
    await meddle(cloud, { env_vars: 'LOG_LEVEL=hunter2', labels: 'team=ops', flags: '--memory=1Gi --ingress=all' })
    const before = cloud.requests.length
    const { report, log } = await drift(cloud)
    expect(report.outputs).toMatchObject({ verdict: 'drift', drift: 'true', drift_count: '5', changed: 'false' })
    expect(paths(report).sort()).toEqual([
      'ingress',
      'labels.team',
      'template.containers[0].env[LOG_LEVEL]',
      'template.containers[0].resources.limits.memory',
      'template.labels.team',
    ])
    const found = report.findings.filter(({ id }) => id === 'drift')
    expect(found.map(({ status }) => status)).toEqual(Array(5).fill('fail'))
    expect(found.map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('template.containers[0].resources.limits.memory is "1Gi"; it should be "512Mi".'),
    )
    expect(found.find(({ field }) => field === 'resources.limits.memory')).toMatchObject({
      severity: 'medium',
      difference: { found: '1Gi', expected: '512Mi', why: 'It changes how the service behaves.' },
    })
    expect(found.map(({ field }) => field)).toContain('env[LOG_LEVEL]')
    expect(JSON.stringify(report) + log.join('\n')).not.toContain('hunter2')
    expect(changing(cloud.requests.slice(before))).toEqual([])
    const warned = await drift(cloud, { drift_fail: 'false' })
    expect(warned.report.verdict).toBe('drift')
    expect(warned.report.findings.filter(({ id, status }) => id === 'drift' && status === 'warn')).toHaveLength(5)
  })

  it('takes ways of writing one value for the same', async () => {
    await using cloud = await deployed()
    const { report } = await drift(cloud, { flags: '--memory=0.5Gi --cpu=1000m --timeout=5m --ingress=internal' })
    expect(report.outputs.drift_count).toBe('0')
  })

  it('sees who may call: opened to everybody, a member too many, a member that is missing', async () => {
    const named = { ...INPUTS, invokers: BACKEND, invokers_update_strategy: 'overwrite' }
    await using cloud = await deployed(named)
    await meddle(cloud, { source: '', image: '', access: 'public', invokers: 'user:mallory@example.com' })
    const { report } = await drift(cloud, named)
    expect(report.outputs.verdict).toBe('drift')
    expect(report.changes.map(({ path, before, after }) => ({ path, before, after }))).toEqual([
      { path: 'bindings[roles/run.servicesInvoker]', before: 'user:mallory@example.com', after: undefined },
      { path: 'bindings[roles/run.invoker]', before: 'allUsers', after: undefined },
    ])
    const missing = await drift(cloud, { ...named, invokers: `${BACKEND},user:new@example.com` })
    expect(missing.report.findings.filter(({ id }) => id === 'drift').map(({ reason }) => reason)).toContainEqual(
      expect.stringContaining('user:new@example.com'),
    )
    // Under a condition, which can end, is not what the workflow asks for.
    const [[name = '', versions = []] = []] = [...cloud.world.policies].filter(([name]) => name.includes('/services/'))
    const condition = { title: 'until', expression: 'request.time < timestamp("2099-01-01T00:00:00Z")' }
    const limited = [{ role: 'roles/run.servicesInvoker', members: [BACKEND], condition }]
    cloud.world.policies.set(
      name,
      versions.map(version => ({ ...version, version: 3, bindings: limited })),
    )
    const under = await drift(cloud, named)
    expect(under.report.findings.filter(({ id }) => id === 'drift').map(({ field }) => field)).toEqual([
      `bindings[roles/run.servicesInvoker][${BACKEND}]`,
    ])
  })

  it('I8: sees that the proxy of --iap can call, and takes that from nobody who is an invoker besides', async () => {
    const AGENT = 'serviceAccount:service-123456789012@gcp-sa-iap.iam.gserviceaccount.com'
    const named = { ...INPUTS, flags: '--iap', invokers: BACKEND, invokers_update_strategy: 'overwrite' }
    const scenario = loadScenario('open-project')
    const serviceAccounts = { [BACKEND.replace('serviceAccount:', '')]: {} }
    await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, ...QUICK, serviceAccounts } })
    await deploy(cloud, named)
    const both = { 'roles/run.servicesInvoker': [BACKEND], 'roles/run.invoker': [AGENT] }
    expect(bindings(cloud.world)).toEqual(both)
    expect((await drift(cloud, { ...named, fix: 'true' })).report.outputs.drift_count).toBe('0')
    expect(bindings(cloud.world)).toEqual(both)
    // Off is on the other side of the same field.
    const off = await drift(cloud, { ...named, flags: '--no-iap' })
    expect(off.report.changes).toContainEqual(
      expect.objectContaining({ path: 'bindings[roles/run.invoker]', before: AGENT }),
    )
  })

  it('fix: true applies labels, variables and what narrows, leaves the rest, and opens nothing', async () => {
    const named = { ...INPUTS, invokers: `${BACKEND}`, invokers_update_strategy: 'overwrite' }
    await using cloud = await deployed(named)
    await meddle(cloud, {
      ...{ env_vars: 'LOG_LEVEL=debug', labels: 'team=ops', flags: '--memory=1Gi --ingress=all' },
      ...{ access: 'public', invokers: 'user:mallory@example.com' },
    })
    const wanted = { ...named, invokers: `${BACKEND},user:new@example.com`, fix: 'true' }
    const dry = await drift(cloud, { ...wanted, dry_run: 'true' })
    expect(dry.report.outputs).toMatchObject({ changed: 'false', verdict: 'drift' })
    const { report } = await drift(cloud, wanted)
    expect(states(report)).toEqual([
      'compare-service done',
      'deploy-service done',
      'set-invokers done',
      'set-public-binding done',
    ])
    expect(report.outputs).toMatchObject({ verdict: 'drift', changed: 'true', drift: 'true', drift_count: '2' })
    expect(report.findings.filter(({ id }) => id === 'drift').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('limits.memory'),
      expect.stringContaining('user:new@example.com'),
    ])
    const service = serviceIn(cloud.world)
    expect(service).toMatchObject({ ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY', labels: { team: 'web' } })
    expect(service.template?.containers?.[0]).toMatchObject({
      env: [{ name: 'LOG_LEVEL', value: 'info' }],
      resources: { limits: { memory: '1Gi' } },
    })
    expect(bindings(cloud.world)['roles/run.servicesInvoker']).toEqual([BACKEND])
    expect(bindings(cloud.world)['roles/run.invoker'] ?? []).toEqual([])
    const commit = service.labels?.['commit-sha']
    expect((await drift(cloud, { ...named, flags: '--memory=1Gi --ingress=internal' })).report.verdict).toBe('ok')
    expect(serviceIn(cloud.world).labels?.['commit-sha']).toBe(commit)
  })

  it.each(['job', 'worker_pool'])('fix: true changes labels and variables of a %s, and runs nothing', async kind => {
    const inputs = { ...IMAGE, service: '', [kind]: 'nightly', access: 'keep', env_vars: 'A=1,B=2', labels: 'team=web' }
    await using cloud = await deployed(inputs)
    await meddle(cloud, { ...inputs, env_vars: 'A=9', labels: 'team=ops', flags: '--memory=1Gi' })
    const { report } = await deploy(cloud, { ...inputs, flags: '--memory=512Mi', mode: 'drift', fix: 'true' })
    expect(report.outputs).toMatchObject({ changed: 'true', drift_count: '1' })
    const [left] = report.findings.filter(({ severity }) => severity)
    expect(left?.reason).toMatch(/limits\.memory.* fix: true leaves it: only a deploy, or a person, changes it\.$/)
    expect(states(report)).toEqual(['compare-service done', `deploy-${kind.replace('_', '-')} done`])
    expect([...cloud.world.jobs.values()].flatMap(({ executions }) => [...executions])).toEqual([])
    const again = await deploy(cloud, { ...inputs, flags: '--memory=1Gi', mode: 'drift' })
    expect(again.report.outputs.drift).toBe('false')
  })

  it('fix: true leaves what the baseline accepts: labels, variables and callers', async () => {
    const named = { ...INPUTS, env_vars: 'A=1,B=2', invokers: BACKEND, invokers_update_strategy: 'overwrite' }
    await using cloud = await deployed(named)
    const two = 'user:mallory@example.com,user:new@example.com'
    await meddle(cloud, { env_vars: 'A=9,B=9', labels: 'team=ops,kept=yes', invokers: two })
    const resource = `//run.googleapis.com/${SERVICE}`
    const fields = ['env[A]', 'bindings[roles/run.servicesInvoker][user:mallory@example.com]', 'labels.team']
    await using folder = await mkdtempDisposable(join(tmpdir(), 'drift-'))
    const file = join(folder.path, 'baseline.yaml')
    const entry = (field: string) => ({ id: 'drift', resource, field, reason: 'agreed', expires: '2999-01-01' })
    await writeFile(file, stringify({ accepted: fields.map(entry) }))
    const { report } = await drift(cloud, { ...named, fix: 'true', drift_baseline: file })
    expect(report.outputs).toMatchObject({ verdict: 'ok', changed: 'true', drift_count: '0' })
    const accepted = report.findings.filter(({ status, id }) => id === 'drift' && status === 'skipped')
    expect(accepted.map(({ field }) => field).sort()).toEqual([...fields].sort())
    const service = serviceIn(cloud.world)
    expect(service.labels).toMatchObject({ team: 'ops' })
    expect(service.template?.containers?.[0]?.env).toEqual([
      { name: 'A', value: '9' },
      { name: 'B', value: '2' },
    ])
    expect(bindings(cloud.world)['roles/run.servicesInvoker']?.sort()).toEqual([BACKEND, 'user:mallory@example.com'])
  })

  it('never takes the values of secrets, or a variable that became one, for something to fix', async () => {
    await using cloud = await deployed({ ...INPUTS, secrets: 'KEY=key:1' })
    await meddle(cloud, { secrets: 'KEY=key:2,LOG_LEVEL=level:1' })
    const { report } = await drift(cloud, { secrets: 'KEY=key:1', fix: 'true' })
    expect(report.outputs).toMatchObject({ verdict: 'drift', drift_count: '2', changed: 'false' })
    expect(states(report)).toEqual(['compare-service done'])
  })

  it('compares what serves, not what a preview has left in the service', async () => {
    await using cloud = await deployed()
    const preview = { ...INPUTS, mode: 'preview', env_vars: 'LOG_LEVEL=preview' }
    await deploy(cloud, preview, { context: { event: 'pull_request', pullRequest: 3 } })
    expect((await drift(cloud)).report.outputs).toMatchObject({ verdict: 'ok', drift_count: '0' })
  })

  it('compares images where the workflow names one: another is drift, a digest behind a tag is not known', async () => {
    await using cloud = await deployed()
    const other = await drift(cloud, { image: 'us-docker.pkg.dev/cloudrun/container/other' })
    expect(paths(other.report)).toEqual(['template.containers[0].image'])
    const digest = `${IMAGE.image}@sha256:${'a'.repeat(64)}`
    const { report } = await drift(cloud, { image: digest })
    expect(report.outputs.drift_count).toBe('0')
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'drift-unknown', status: 'unknown' }))
  })

  it('says that a service is not there at all', async () => {
    await using cloud = await deployed()
    for (const inputs of [{}, { image: '', source: 'examples/hello' }]) {
      const { report } = await drift(cloud, { service: 'absent', ...inputs })
      expect(report.outputs).toMatchObject({ verdict: 'drift', drift_count: '1' })
      const failed = report.findings.filter(({ status }) => status === 'fail')
      expect(failed).toMatchObject([
        { id: 'drift', reason: 'The service does not exist, but the workflow deploys it.' },
      ])
    }
  })

  it('does not take a service that may not be read for one without drift', async () => {
    await using cloud = await deployed()
    const faults = [{ method: 'GET', path: `/v2/${SERVICE}`, status: 403, times: 99 }]
    Object.assign(cloud.world.faults, faults)
    for (const preflight of ['enforce', 'warn']) {
      const { report } = await drift(cloud, { preflight })
      expect(report.verdict).toBe('blocked')
      expect(report.outputs).not.toHaveProperty('drift')
    }
    expect(calls(cloud.requests, /PATCH/)).toEqual([])
  })
})
