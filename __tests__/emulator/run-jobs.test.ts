import { ExecutionsClient, JobsClient, TasksClient, WorkerPoolsClient } from '@google-cloud/run'
import { OAuth2Client } from 'google-auth-library'
import { describe, expect, it } from 'vitest'
import { AT, type Cloud, IMAGE, NUMBER, OWNER, PROJECT, startCloud, tokenFor } from './cloud.ts'

const JOB = `${AT}/jobs/nightly`
const POOL = `${AT}/workerPools/consumer`
const body = { template: { template: { containers: [{ image: IMAGE }] } } }

function options(cloud: Cloud) {
  const url = new URL(cloud.at('RUN'))
  const authClient = new OAuth2Client()
  authClient.setCredentials({ access_token: 'owner', expiry_date: Date.now() + 3_600_000 })
  return {
    fallback: true,
    protocol: 'http',
    apiEndpoint: url.hostname,
    port: Number(url.port),
    projectId: PROJECT,
    authClient: authClient as never,
  } as const
}

describe("Google's own clients drive jobs", () => {
  it('create a job, fill in defaults, run it and follow the execution to its end', async () => {
    await using cloud = await startCloud()
    const client = new JobsClient(options(cloud))
    const [creating] = await client.createJob({ parent: AT, jobId: 'nightly', job: body })
    expect((await creating.promise())[0].name).toBe(JOB)
    expect((await cloud.ask('RUN', 'GET', `/v2/${JOB}`)).json).toMatchObject({
      name: JOB,
      creator: OWNER,
      launchStage: 'GA',
      template: {
        taskCount: 1,
        template: {
          maxRetries: 3,
          timeout: '600s',
          serviceAccount: `${NUMBER}-compute@developer.gserviceaccount.com`,
          executionEnvironment: 'EXECUTION_ENVIRONMENT_GEN2',
          containers: [{ image: IMAGE, resources: { limits: { cpu: '1000m', memory: '512Mi' } } }],
        },
      },
      terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' },
    })

    const [running] = await client.runJob({ name: JOB, overrides: { taskCount: 3 } })
    const [execution] = await running.promise()
    expect(execution).toMatchObject({ job: 'nightly', taskCount: 3, succeededCount: 3, failedCount: 0 })
    const [[listed]] = await new ExecutionsClient(options(cloud)).listExecutions({ parent: JOB })
    expect(listed?.name).toBe(execution.name)
    const [tasks] = await new TasksClient(options(cloud)).listTasks({ parent: execution.name ?? '' })
    expect(tasks.map(({ index }) => index)).toEqual([0, 1, 2])
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${JOB}`)
    expect(json).toMatchObject({
      executionCount: 1,
      latestCreatedExecution: { completionStatus: 'EXECUTION_SUCCEEDED', name: execution.name?.split('/').at(-1) },
    })
  })

  it('hear of tasks that fail, with their exit code, retries and log', async () => {
    await using cloud = await startCloud({ apps: [{ exitCode: 2, failingTasks: [1], output: ['no database'] }] })
    const client = new JobsClient(options(cloud))
    const job = { template: { taskCount: 2, template: { ...body.template.template, maxRetries: 1 } } }
    await (await client.createJob({ parent: AT, jobId: 'nightly', job }))[0].promise()
    const [running] = await client.runJob({ name: JOB })
    await expect(running.promise()).rejects.toThrow(/task1 failed with message: The container exited with an error/)
    const [[execution]] = await new ExecutionsClient(options(cloud)).listExecutions({ parent: JOB })
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${execution?.name}`)
    expect(json).toMatchObject({ succeededCount: 1, failedCount: 1, retriedCount: 1 })
    expect(json.conditions.find(({ type }: { type: string }) => type === 'Completed')).toMatchObject({
      state: 'CONDITION_FAILED',
      executionReason: 'NON_ZERO_EXIT_CODE',
    })
    const [tasks] = await new TasksClient(options(cloud)).listTasks({ parent: execution?.name ?? '' })
    expect(tasks[1]?.lastAttemptResult).toMatchObject({ exitCode: 2 })
    const filter = `resource.type="cloud_run_job" AND labels."run.googleapis.com/task_index"="1"`
    const log = await cloud.ask('LOGGING', 'POST', '/v2/entries:list', {
      resourceNames: [`projects/${PROJECT}`],
      filter,
    })
    expect(log.json.entries.map(({ textPayload }: { textPayload: string }) => textPayload)).toEqual([
      ...['no database', 'Container called exit(2).', 'no database', 'Container called exit(2).'],
    ])
  })

  it('replace a job as a whole: there is no mask', async () => {
    await using cloud = await startCloud()
    await cloud.ask('RUN', 'POST', `/v2/${AT}/jobs?jobId=nightly`, { ...body, labels: { team: 'data' } })
    const masked = await cloud.ask('RUN', 'PATCH', `/v2/${JOB}?updateMask=labels`, body)
    expect(masked.status).toBe(400)
    const client = new JobsClient(options(cloud))
    await (await client.updateJob({ job: { name: JOB, ...body } }))[0].promise()
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${JOB}`)
    expect(json).toMatchObject({ generation: '2' })
    expect(json).not.toHaveProperty('labels')
    const stale = await cloud.ask('RUN', 'PATCH', `/v2/${JOB}`, { ...body, etag: '"old"' })
    expect(stale.json.error.status).toBe('ABORTED')
    await (await client.deleteJob({ name: JOB }))[0].promise()
    expect((await cloud.ask('RUN', 'GET', `/v2/${JOB}`)).status).toBe(404)
  })

  it('cancel an execution that runs', async () => {
    await using cloud = await startCloud({ apps: [{ runMs: 3_600_000 }] })
    const client = new JobsClient(options(cloud))
    await (await client.createJob({ parent: AT, jobId: 'nightly', job: body }))[0].promise()
    const [operation] = await client.runJob({ name: JOB })
    const name = (operation.metadata as { name: string }).name
    const executions = new ExecutionsClient(options(cloud))
    expect((await executions.getExecution({ name }))[0]).toMatchObject({ runningCount: 1, completionTime: null })
    await (await executions.cancelExecution({ name }))[0].promise()
    expect((await executions.getExecution({ name }))[0]).toMatchObject({ runningCount: 0, cancelledCount: 1 })
  })

  it('are refused what is wrong or not theirs', async () => {
    await using cloud = await startCloud({ users: { 'stranger@example.com': 'C01abcdef' } })
    tokenFor(cloud, 'stranger', { member: 'user:stranger@example.com', email: 'stranger@example.com' })
    const create = (job: unknown, token?: string, id = 'nightly') =>
      cloud.ask('RUN', 'POST', `/v2/${AT}/jobs?jobId=${id}`, job, token)
    expect((await create({ template: { containers: [] } })).json.error.message).toMatch(/Unknown name "containers"/)
    expect((await create({ template: { template: {} } })).json.error.message).toMatch(/at least one container/)
    expect((await create({ ...body, labels: { 'run.googleapis.com/x': '1' } })).status).toBe(400)
    expect((await create(body, 'stranger')).json.error.message).toMatch(/'run.jobs.create' denied/)
    expect((await create(body, undefined, 'Nightly')).status).toBe(400)
    expect((await create(body)).status).toBe(200)
    expect((await create(body)).json.error.status).toBe('ALREADY_EXISTS')
    const run = await cloud.ask('RUN', 'POST', `/v2/${JOB}:run`, {}, 'stranger')
    expect(run.json.error.message).toMatch(/'run.jobs.run' denied/)
    const invoker = { bindings: [{ role: 'roles/run.invoker', members: ['user:stranger@example.com'] }] }
    const granted = await cloud.ask('RUN', 'POST', `/v2/${JOB}:setIamPolicy`, { policy: invoker })
    expect(granted.json).toMatchObject(invoker)
    expect((await cloud.ask('RUN', 'POST', `/v2/${JOB}:run`, {}, 'stranger')).status).toBe(200)
    const overrides = { overrides: { taskCount: 2 } }
    const more = await cloud.ask('RUN', 'POST', `/v2/${JOB}:run`, overrides, 'stranger')
    expect(more.json.error.message).toMatch(/'run.jobs.runWithOverrides' denied/)
    const permissions = ['run.jobs.run', 'run.jobs.update']
    const held = await cloud.ask('RUN', 'POST', `/v2/${JOB}:testIamPermissions`, { permissions }, 'stranger')
    expect(held.json).toEqual({ permissions: ['run.jobs.run'] })
  })

  it('see a job that is not ready, and may not run it', async () => {
    await using cloud = await startCloud({ secrets: [] })
    const env = [{ name: 'KEY', valueSource: { secretKeyRef: { secret: 'gone', version: 'latest' } } }]
    const job = { template: { template: { containers: [{ image: IMAGE, env }] } } }
    await cloud.ask('RUN', 'POST', `/v2/${AT}/jobs?jobId=nightly`, job)
    const { json } = await cloud.ask('RUN', 'GET', `/v2/${JOB}`)
    expect(json.terminalCondition).toMatchObject({ state: 'CONDITION_FAILED', reason: 'SECRETS_ACCESS_CHECK_FAILED' })
    expect((await cloud.ask('RUN', 'POST', `/v2/${JOB}:run`, {})).json.error.status).toBe('FAILED_PRECONDITION')
  })
})

describe("Google's own client drives worker pools", () => {
  it('creates a pool, changes it by a mask and deletes it', async () => {
    await using cloud = await startCloud()
    const client = new WorkerPoolsClient(options(cloud))
    const workerPool = { template: { containers: [{ image: IMAGE }] }, labels: { team: 'data' } }
    const [creating] = await client.createWorkerPool({ parent: AT, workerPoolId: 'consumer', workerPool })
    const [pool] = await creating.promise()
    expect(pool).toMatchObject({
      name: POOL,
      scaling: { manualInstanceCount: 1 },
      latestReadyRevision: expect.stringMatching(/\/revisions\/consumer-00001-[a-z]{3}$/),
    })
    expect((await cloud.ask('RUN', 'GET', `/v2/${POOL}`)).json).toMatchObject({
      instanceSplits: [{ type: 'INSTANCE_SPLIT_ALLOCATION_TYPE_LATEST', percent: 100 }],
      terminalCondition: { type: 'Ready', state: 'CONDITION_SUCCEEDED' },
    })
    const [updating] = await client.updateWorkerPool({
      workerPool: { name: POOL, scaling: { manualInstanceCount: 4 } },
      updateMask: { paths: ['scaling'] },
    })
    const [updated] = await updating.promise()
    expect(updated).toMatchObject({ scaling: { manualInstanceCount: 4 }, labels: { team: 'data' } })
    // What is beside the template makes no revision.
    expect(updated.latestCreatedRevision).toBe(pool.latestCreatedRevision)
    await (await client.deleteWorkerPool({ name: POOL }))[0].promise()
    expect((await cloud.ask('RUN', 'GET', `/v2/${POOL}`)).status).toBe(404)
  })

  it('is refused a port, which nobody could reach', async () => {
    await using cloud = await startCloud()
    const pool = { template: { containers: [{ image: IMAGE, ports: [{ containerPort: 8080 }] }] } }
    const made = await cloud.ask('RUN', 'POST', `/v2/${AT}/workerPools?workerPoolId=consumer`, pool)
    expect(made.json.error.message).toMatch(/ports are not supported/)
  })
})
