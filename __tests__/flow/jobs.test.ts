/** Jobs and worker pools through the whole engine, against an embedded cloud. */
import { describe, expect, it } from 'vitest'
import { loadScenario, type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { deploy } from './engine.ts'

const AT = 'projects/demo-project/locations/us-central1'
const IMAGE = 'us-docker.pkg.dev/cloudrun/container/job'
const JOB = { service: '', source: '', access: '', job: 'nightly', image: IMAGE }
const POOL = { service: '', source: '', access: '', worker_pool: 'consumer', image: IMAGE }

async function cloudWith(world: WorldSpec = {}): Promise<Sandbox> {
  const scenario = loadScenario('open-project')
  return startSandbox({ ...scenario, world: { ...scenario.world, ...world } })
}
const jobIn = ({ world }: Sandbox, name = 'nightly') => world.jobs.get(`${AT}/jobs/${name}`)?.job

describe('a job', () => {
  it('is built from source, deployed by digest, and not run', async () => {
    await using cloud = await cloudWith()
    const { report } = await deploy(cloud, { ...JOB, image: '', source: 'examples/hello' })
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(report.verdict).toBe('ok')
    expect(report.plan.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      ...['create-bucket done', 'create-repository done', 'upload-source done', 'build-image done', 'deploy-job done'],
    ])
    const job = jobIn(cloud)
    expect(job?.template?.template?.containers?.[0]?.image).toMatch(/cloud-run-source-deploy\/nightly@sha256:/)
    expect(job?.executionCount).toBe(0)
    expect(report.target).toEqual({
      ...{ project: 'demo-project', projectNumber: '123456789012', region: 'us-central1', job: 'nightly' },
    })
    expect(report.outputs).toMatchObject({ image: job?.template?.template?.containers?.[0]?.image, changed: 'true' })
    for (const output of ['url', 'service_url', 'revision', 'access', 'audience'])
      expect(report.outputs).not.toHaveProperty(output)
    expect([...cloud.world.builds.values()][0]?.tags).toEqual(['job_nightly'])
    const [bucket] = cloud.world.buckets.values()
    expect([...(bucket?.objects.keys() ?? [])][0]).toMatch(/^jobs\/nightly\/.*\.zip$/)
  })

  it('is run with wait, and the run follows its tasks to the end', async () => {
    await using cloud = await cloudWith()
    const { report, log } = await deploy(cloud, { ...JOB, wait: 'true' })
    expect(report.verdict).toBe('ok')
    const [execution] = cloud.world.jobs.get(`${AT}/jobs/nightly`)?.executions.keys() ?? []
    expect(report.plan.at(-1)).toMatchObject({
      kind: 'run-job',
      state: 'done',
      note: `Execution ${execution} succeeded: 1 of 1 task.`,
    })
    expect(log.some(line => line.startsWith('1 of 1 task done'))).toBe(true)
  })

  it('fails the run where its execution fails, with exit code, reason and the end of the log', async () => {
    await using cloud = await cloudWith({ apps: [{ exitCode: 3, output: ['connecting', 'no database at db:5432'] }] })
    const { report, log } = await deploy(cloud, { ...JOB, wait: 'true' })
    expect(report.verdict).toBe('failed')
    const [finding] = report.findings.filter(({ status }) => status === 'fail')
    expect(finding?.id).toBe('job-failed')
    expect(finding?.reason).toMatch(
      /1 of 1 task failed\. Task nightly-\w+-task0 failed with message: The container exited/,
    )
    expect(finding?.reason).toMatch(
      /^The container exited with exit code 3: no database at db:5432\. .*Task 0 ended with exit code 3\./,
    )
    expect(finding?.remedies[0]?.text).toMatch(/^https:\/\/console\.cloud\.google\.com\/logs/)
    expect(log).toContain('| no database at db:5432')
    expect(jobIn(cloud)).toBeDefined()
  })

  it('keeps what it does not know, and merges secrets', async () => {
    const container = {
      image: IMAGE,
      name: 'main',
      env: [
        { name: 'MODE', value: 'batch' },
        { name: 'OLD', valueSource: { secretKeyRef: { secret: 'old', version: '1' } } },
      ],
    }
    await using cloud = await cloudWith({
      jobs: {
        nightly: {
          job: {
            annotations: { 'example.com/owner': 'data' },
            template: { taskCount: 4, parallelism: 2, template: { containers: [container], maxRetries: 0 } },
          },
        },
      },
      grants: {
        project: [
          {
            role: 'roles/secretmanager.secretAccessor',
            members: ['serviceAccount:123456789012-compute@developer.gserviceaccount.com'],
          },
        ],
      },
    })
    const inputs = { ...JOB, image: '', secrets: 'NEW=new:latest', labels: 'team=data', env_vars: 'LEVEL=info' }
    const { report } = await deploy(cloud, inputs)
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(jobIn(cloud)).toMatchObject({
      generation: '2',
      annotations: { 'example.com/owner': 'data' },
      labels: { team: 'data' },
      template: {
        taskCount: 4,
        parallelism: 2,
        labels: { team: 'data' },
        template: {
          maxRetries: 0,
          containers: [
            {
              ...container,
              env: [
                ...container.env,
                { name: 'LEVEL', value: 'info' },
                { name: 'NEW', valueSource: { secretKeyRef: { secret: 'new', version: 'latest' } } },
              ],
            },
          ],
        },
      },
    })
    const paths = report.changes.map(({ path }) => path)
    expect(paths).toContain('template.template.containers[main].env[LEVEL]')
    expect(JSON.stringify(report.changes)).not.toContain('info')
  })

  it('is checked before anything is changed: what the deployer lacks is named with its role', async () => {
    await using cloud = await cloudWith({ deployerRoles: ['roles/run.viewer'] })
    const { report } = await deploy(cloud, { ...JOB, wait: 'true', mode: 'preflight' })
    const missing = report.findings.filter(({ status }) => status === 'fail').map(({ permission }) => permission)
    expect(missing).toContain('run.jobs.create')
    expect(missing).toContain('run.jobs.run')
    expect(missing).not.toContain('run.services.create')
    expect(report.verdict).toBe('blocked')
  })

  it('may be run by its invokers', async () => {
    await using cloud = await cloudWith({
      deployerRoles: ['roles/run.admin', 'roles/serviceusage.serviceUsageConsumer'],
      serviceAccounts: { 'scheduler@demo-project.iam.gserviceaccount.com': {} },
    })
    const inputs = { ...JOB, invokers: 'scheduler@demo-project.iam.gserviceaccount.com' }
    const { report } = await deploy(cloud, inputs)
    const stored = cloud.world.policies.get(`//run.googleapis.com/${AT}/jobs/nightly`)?.at(-1)?.bindings
    expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(stored).toEqual([
      { role: 'roles/run.invoker', members: ['serviceAccount:scheduler@demo-project.iam.gserviceaccount.com'] },
    ])
  })
})

describe('a worker pool', () => {
  it('is created, and changed without a word on what it has besides', async () => {
    await using cloud = await cloudWith()
    const first = await deploy(cloud, { ...POOL, labels: 'team=data' })
    expect(first.report.findings.filter(({ status }) => status === 'fail')).toEqual([])
    expect(first.report.outputs.revision).toMatch(/^consumer-00001-/)
    const state = cloud.world.runPools.get(`${AT}/workerPools/consumer`)
    if (state) state.pool.scaling = { manualInstanceCount: 5 }
    const second = await deploy(cloud, { ...POOL, env_vars: 'QUEUE=orders' })
    expect(second.report.verdict).toBe('ok')
    expect(second.report.plan).toMatchObject([
      { kind: 'deploy-worker-pool', state: 'done', note: expect.stringMatching(/is ready\. 5 instances run it\.$/) },
    ])
    expect(state?.pool).toMatchObject({
      labels: { team: 'data' },
      scaling: { manualInstanceCount: 5 },
      template: { containers: [{ env: [{ name: 'QUEUE', value: 'orders' }] }] },
    })
  })
})

it('is deployed and run in every region that is named', async () => {
  await using cloud = await cloudWith()
  const { report } = await deploy(cloud, { ...JOB, wait: 'true', region: 'us-central1,europe-west1' })
  expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
  const ran = [...cloud.world.jobs].map(([name, { job }]) => [name.split('/')[3], job.executionCount])
  expect(ran.sort()).toEqual([
    ['europe-west1', 1],
    ['us-central1', 1],
  ])
})

it('a worker pool gets the number of instances that flags name', async () => {
  await using cloud = await cloudWith()
  const { report } = await deploy(cloud, { ...POOL, flags: '--scaling=3 --memory=1Gi' })
  expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([])
  expect(cloud.world.runPools.get(`${AT}/workerPools/consumer`)?.pool).toMatchObject({
    scaling: { manualInstanceCount: 3 },
    template: { containers: [{ resources: { limits: { memory: '1Gi' } } }] },
  })
})

it.each([
  ['a service', { ...POOL, worker_pool: '', service: 'hello' }, 'latestCreatedRevision'],
  ['a worker pool', POOL, 'latestCreatedRevision'],
  ['a job', JOB, 'generation'],
])('%s that is deployed again as it was has changed: its image may be another by now', async (_, inputs, path) => {
  await using cloud = await cloudWith()
  await deploy(cloud, inputs)
  const { report } = await deploy(cloud, inputs)
  expect(report.outputs).toMatchObject({ verdict: 'ok', changed: 'true' })
  expect(report.changes).toEqual([{ target: expect.any(String), path, after: expect.stringMatching(/2/), done: true }])
})
