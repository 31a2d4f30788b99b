/**
 * For every input by which a deploy sets something: deploy it, see that a check finds nothing, change it by a raw request as somebody else,
 * and see that the check names it. An input without a row here fails the suite. (Flags: `drift-fields.test.ts`.)
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { Scenario } from '../../src/emulator/scenario.ts'
import { INPUTS, type InputName } from '../../src/inputs/table.ts'
import type { Finding } from '../../src/model.ts'
import { AT, account, asMallory, driftCloud } from '../fixtures/drift-cloud.ts'
import { everyNth } from '../fixtures/share.ts'
import { deploy } from './engine.ts'

const SERVICE = `/v2/${AT}/services/hello`
const JOB = `/v1/${AT}/jobs/hello-schedule`
const HELLO = 'us-docker.pkg.dev/cloudrun/container/hello'
const NIGHTLY = { schedule: '0 3 * * *' }

interface Row {
  inputs: Record<string, string>
  /** What somebody else does. */
  change: (cloud: Sandbox) => Promise<unknown>
  /** Field and words of the finding. */
  found: [field: string, reason: RegExp]
  world?: Scenario['world']
}

type Json = Record<string, unknown>

/** Somebody changes the service. */
const patched = (how: (service: Json) => void) => async (cloud: Sandbox) => {
  const { etag: _, ...service } = await asMallory(cloud, 'RUN', 'GET', SERVICE)
  how(service)
  await asMallory(cloud, 'RUN', 'PATCH', SERVICE, service)
}
const container = (service: Json) => ((service.template as Json).containers as Json[])[0] as Json
const policy =
  (bindings: object[], at = SERVICE) =>
  (cloud: Sandbox) =>
    asMallory(cloud, 'RUN', 'POST', `${at}:setIamPolicy`, { policy: { bindings } })
const scheduled = (mask: string, job: object) => (cloud: Sandbox) =>
  asMallory(cloud, 'CLOUDSCHEDULER', 'PATCH', `${JOB}?updateMask=${mask}`, { name: JOB.slice(4), ...job })
const http = async (cloud: Sandbox, changes: object) => {
  const { httpTarget } = await asMallory(cloud, 'CLOUDSCHEDULER', 'GET', JOB)
  return scheduled('httpTarget', { httpTarget: { ...(httpTarget as object), ...changes } })(cloud)
}
const moved = patched(service => {
  const revision = String(service.latestReadyRevision).split('/').at(-1)
  service.traffic = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision, percent: 100 }]
})

const folder = mkdtempSync(join(tmpdir(), 'drift-'))
const manifest = join(folder, 'service.yaml')
writeFileSync(
  manifest,
  `apiVersion: serving.knative.dev/v1
kind: Service
metadata:
  name: hello
  labels: { team: web }
  annotations: { run.googleapis.com/ingress: internal }
spec:
  template:
    metadata:
      annotations: { autoscaling.knative.dev/maxScale: "5" }
    spec:
      containerConcurrency: 40
      timeoutSeconds: 60
      containers:
        - image: ${HELLO}
          livenessProbe: { httpGet: { path: /health } }
          env: [{ name: LEVEL, value: info }]
          resources: { limits: { memory: 1Gi } }
`,
)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const ROWS: Partial<Record<InputName, Row>> = {
  image: {
    inputs: {},
    change: patched(service => {
      container(service).image = 'us-docker.pkg.dev/cloudrun/container/job'
    }),
    found: ['image', /^template\.containers\[0\]\.image is ".*\/job"; it should be ".*\/hello"\./],
  },
  source: {
    inputs: { image: '', source: 'examples/hello' },
    change: patched(service => {
      container(service).image = HELLO
    }),
    found: ['image', /it should be ".*\/cloud-run-source-deploy\/hello"/],
  },
  artifact_repository: {
    inputs: { image: '', source: 'examples/hello', artifact_repository: 'images' },
    world: { repositories: [{ id: 'images' }] },
    change: patched(service => {
      container(service).image = HELLO
    }),
    found: ['image', /it should be ".*\/images\/hello"/],
  },
  env_vars: {
    inputs: { env_vars: 'LOG_LEVEL=info' },
    change: patched(service => {
      container(service).env = [{ name: 'LOG_LEVEL', value: 'hunter2' }]
    }),
    found: ['env[LOG_LEVEL]', /has another value\./],
  },
  secrets: {
    inputs: { secrets: 'API_KEY=key:2' },
    change: patched(service => {
      container(service).env = [{ name: 'API_KEY', valueSource: { secretKeyRef: { secret: 'key', version: '1' } } }]
    }),
    found: ['env[API_KEY]', /has another value|is "key:1"/],
  },
  labels: {
    inputs: { labels: 'team=web' },
    change: patched(service => {
      service.labels = { team: 'ops' }
    }),
    found: ['labels.team', /is "ops"; it should be "web"/],
  },
  timeout: {
    inputs: { timeout: '2m' },
    change: patched(service => {
      ;(service.template as Json).timeout = '60s'
    }),
    found: ['template.timeout', /is "60s"; it should be "120s"/],
  },
  tag: {
    inputs: { tag: 'canary' },
    change: patched(service => {
      service.traffic = (service.traffic as Json[]).filter(target => !target.tag)
    }),
    found: ['traffic.tags[canary]', /is missing/],
  },
  revision_traffic: {
    inputs: { revision_traffic: 'LATEST=100' },
    change: moved,
    found: ['traffic', /^The traffic goes to hello-\S+; the workflow sends it to the latest revision\./],
  },
  tag_traffic: {
    inputs: { update_traffic_flags: '--set-tags=now=LATEST', tag_traffic: 'now=100' },
    change: moved,
    found: ['traffic', /^The traffic goes to hello-\S+; the workflow sends it to the latest revision\./],
  },
  update_traffic_flags: {
    inputs: { update_traffic_flags: '--set-tags=stable=LATEST' },
    change: patched(service => {
      service.traffic = (service.traffic as Json[]).filter(target => !target.tag)
    }),
    found: ['traffic.tags[stable]', /is missing/],
  },
  access: {
    inputs: { access: 'authenticated' },
    change: policy([{ role: 'roles/run.invoker', members: ['allUsers'] }]),
    found: ['bindings[roles/run.invoker][allUsers]', /is granted to "?allUsers"?, although the workflow does not ask/],
  },
  public_via: {
    inputs: { access: 'public', public_via: 'no-invoker-iam-check' },
    change: patched(service => {
      service.invokerIamDisabled = false
    }),
    found: ['invokerIamDisabled', /is false; it should be true/],
  },
  invokers: {
    inputs: { invokers: 'user:jane@example.com' },
    change: policy([]),
    found: ['bindings[roles/run.servicesInvoker][user:jane@example.com]', /is not granted to/],
  },
  invokers_update_strategy: {
    inputs: { invokers: 'user:jane@example.com', invokers_update_strategy: 'overwrite' },
    change: policy([
      { role: 'roles/run.servicesInvoker', members: ['user:jane@example.com', 'user:mallory@example.com'] },
    ]),
    found: ['bindings[roles/run.servicesInvoker][user:mallory@example.com]', /does not ask for it/],
  },
  callers: {
    inputs: { callers: account('caller') },
    change: policy([]),
    found: [`bindings[roles/run.servicesInvoker][serviceAccount:${account('caller')}]`, /is not granted/],
  },
  metadata: {
    inputs: { service: '', image: '', metadata: manifest },
    change: patched(service => {
      ;(service.template as Json).maxInstanceRequestConcurrency = 80
      service.ingress = 'INGRESS_TRAFFIC_ALL'
    }),
    found: ['spec.template.spec.containerConcurrency', /is (80|missing)[;.]/],
  },
  resource_tags: {
    inputs: { resource_tags: '105512345678/env=prod' },
    world: {
      tagValues: ['env=prod', 'env=test'],
      grants: {
        organization: [{ role: 'roles/resourcemanager.tagUser', members: [`serviceAccount:${account('deployer')}`] }],
      },
    },
    change: async cloud => void cloud.world.tagBindings.delete(`//run.googleapis.com/${SERVICE.slice(4)}`),
    found: ['resourceTags[105512345678/env]', /is missing/],
  },
  schedule: {
    inputs: NIGHTLY,
    change: cloud => asMallory(cloud, 'CLOUDSCHEDULER', 'DELETE', JOB),
    found: ['job', /The Cloud Scheduler job hello-schedule does not exist/],
  },
  schedule_name: {
    inputs: { ...NIGHTLY, schedule_name: 'hello-schedule' },
    change: cloud => asMallory(cloud, 'CLOUDSCHEDULER', 'POST', `${JOB}:pause`, {}),
    found: ['state', /hello-schedule is paused, so it makes no calls/],
  },
  schedule_time_zone: {
    inputs: { ...NIGHTLY, schedule_time_zone: 'Europe/Berlin' },
    change: scheduled('timeZone', { timeZone: 'Asia/Tokyo' }),
    found: ['timeZone', /is "Asia\/Tokyo"; it should be "Europe\/Berlin"/],
  },
  schedule_path: {
    inputs: { ...NIGHTLY, schedule_path: '/tick' },
    change: cloud => http(cloud, { uri: 'https://evil.example.com/tick' }),
    found: ['httpTarget.uri', /evil\.example\.com/],
  },
  schedule_method: {
    inputs: { ...NIGHTLY, schedule_method: 'GET' },
    change: cloud => http(cloud, { httpMethod: 'DELETE' }),
    found: ['httpTarget.httpMethod', /is "DELETE"/],
  },
  schedule_body: {
    inputs: { ...NIGHTLY, schedule_body: '{"a":1}' },
    change: cloud => http(cloud, { body: Buffer.from('hunter2').toString('base64') }),
    found: ['httpTarget.body', /has another value/],
  },
  schedule_headers: {
    inputs: { ...NIGHTLY, schedule_headers: 'X-Team=web' },
    change: cloud => http(cloud, { headers: { 'X-Team': 'hunter2' } }),
    found: ['httpTarget.headers', /has another value/],
  },
  schedule_service_account: {
    inputs: { ...NIGHTLY, schedule_service_account: account('caller') },
    change: cloud => http(cloud, { oidcToken: { serviceAccountEmail: account('other') } }),
    found: ['httpTarget.oidcToken.serviceAccountEmail', /other@/],
  },
  schedule_audience: {
    inputs: NIGHTLY,
    change: cloud =>
      http(cloud, {
        oidcToken: { serviceAccountEmail: account('cloud-scheduler-invoker'), audience: 'https://wrong.example.com' },
      }),
    found: ['httpTarget.oidcToken.audience', /wrong\.example\.com/],
  },
  schedule_deadline: {
    inputs: { ...NIGHTLY, schedule_deadline: '60s' },
    change: scheduled('attemptDeadline', { attemptDeadline: '90s' }),
    found: ['attemptDeadline', /is "90s"; it should be "60s"/],
  },
  schedule_retries: {
    inputs: { ...NIGHTLY, schedule_retries: '3' },
    change: scheduled('retryConfig.retryCount', { retryConfig: { retryCount: 1 } }),
    found: ['retryConfig.retryCount', /is 1; it should be 3/],
  },
}

/** Inputs without a row, and why they have none. */
const BY_FLAG = 'the same field as a flag (drift-fields.test.ts)'
const NOTHING = 'sets nothing that stays'
const NO_ROW: Partial<Record<InputName, string>> = {
  ...{ flags: BY_FLAG, build_service_account: BY_FLAG, build_env_vars: BY_FLAG, build_worker_pool: BY_FLAG },
  ...{ base_image: BY_FLAG, env_vars_file: 'as env_vars', kv_syntax: 'as env_vars', skip_default_labels: 'as labels' },
  ...{ env_vars_update_strategy: BY_FLAG, secrets_update_strategy: BY_FLAG },
  ...{ suffix: 'each deploy has its own', no_traffic: NOTHING, traffic_steps: NOTHING, traffic_interval: NOTHING },
  ...{ build_timeout: NOTHING, source_bucket: NOTHING, schedule_test: NOTHING, wait: NOTHING },
  schedule_target: 'its own test below',
}

it('every input that a deploy takes has a row, or says why it has none', () => {
  const RUN =
    /^(mode|project_id|region|on_public_denied|workload_identity_provider|service_account|audience|delegates|universe|request_reason|preflight|grant_missing|wait_for_grants|propagation_timeout|verify.*|dry_run|run_timeout|on_cancel|report_path|summary|language|create_credentials_file|export_environment_variables|cleanup_credentials|access_token_.*|id_token_.*|gcloud_.*|preview_.*|comment|github_token|drift_.*|fix|allow_fork_source|url|environment|service|job|worker_pool|sarif_file|scope|reuse_build)$/
  const names = INPUTS.filter(({ ready, name }) => ready && !RUN.test(name)).map(({ name }) => name)
  expect(names.filter(name => !(name in ROWS) && !(name in NO_ROW))).toEqual([])
})

describe.each(everyNth(2, Object.entries(ROWS)))('%s', (_, { inputs, change, found, world }) => {
  it('is clean after a deploy, and told once somebody else has changed it', async () => {
    await using cloud = await driftCloud(world)
    const all = { source: '', image: HELLO, access: 'keep', skip_default_labels: 'true', verify: 'false', ...inputs }
    const deployed = await deploy(cloud, all)
    expect(deployed.report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    const clean = await deploy(cloud, { ...all, mode: 'drift' })
    expect(clean.report.findings.filter(({ severity, id }) => severity || id === 'drift-unknown')).toEqual([])
    expect(clean.report.outputs.drift).toBe('false')
    await change(cloud)
    const { report, log } = await deploy(cloud, { ...all, mode: 'drift' })
    const [field, reason] = found
    expect(report.findings.filter(({ severity }) => severity).map(one => one.field)).toContain(field)
    const one = report.findings.find(finding => finding.field === field)
    expect(one?.reason).toMatch(reason)
    expect(one).toMatchObject({ id: 'drift', status: 'fail' })
    if (field !== 'resourceTags[105512345678/env]')
      expect(one?.difference).toMatchObject({
        by: 'mallory@example.com',
        source: expect.stringMatching(/^(audit-log|revision)$/),
      })
    await adopt(cloud, all, one)
    expect(JSON.stringify(report) + log.join('\n')).not.toContain('hunter2')
  }, 30_000)
})

/** The inputs that a finding offers say what is there: with them, that difference is gone. */
async function adopt(cloud: Sandbox, inputs: Record<string, string>, finding: Finding | undefined) {
  const offered = finding?.remedies.find(({ alternative }) => alternative)
  if (!offered) return
  const { with: changed } = parse(offered.text) as { with: Record<string, string> }
  const { report } = await deploy(cloud, { ...inputs, ...changed, mode: 'drift' })
  expect(report.findings.flatMap(({ severity, field }) => (severity ? field : []))).not.toContain(finding?.field)
}

it('a schedule of a function: its caller has lost the role', async () => {
  await using cloud = await driftCloud()
  const all = { source: '', image: HELLO, access: 'keep', verify: 'false' }
  await deploy(cloud, { ...all, service: 'task' })
  const inputs = { ...all, ...NIGHTLY, schedule_target: 'function task' }
  await deploy(cloud, inputs)
  expect((await deploy(cloud, { ...inputs, mode: 'drift' })).report.outputs.drift).toBe('false')
  await policy([], `/v2/${AT}/services/task`)(cloud)
  const { report } = await deploy(cloud, { ...inputs, mode: 'drift' })
  expect(report.findings.filter(({ severity }) => severity)).toMatchObject([
    { resource: expect.stringMatching(/services\/task$/), reason: expect.stringContaining('is not granted') },
  ])
})
