import { CloudSchedulerClient } from '@google-cloud/scheduler'
import { OAuth2Client } from 'google-auth-library'
import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import type { SchedulerJob } from '../../src/wire.ts'
import { AT, type Cloud, IMAGE, NUMBER, PROJECT, REGION, startCloud, tokenFor } from './cloud.ts'
import { gcloudIn, installed } from './gcloud.ts'

const CALLER = `caller@${PROJECT}.iam.gserviceaccount.com`
const AGENT = `serviceAccount:service-${NUMBER}@gcp-sa-cloudscheduler.iam.gserviceaccount.com`
const SERVICE = `//run.googleapis.com/${AT}/services/api`
const INVOKER = { role: 'roles/run.invoker', members: [`serviceAccount:${CALLER}`] }
const JOB = `${AT}/jobs/nightly`

const WORLD: WorldSpec = {
  serviceAccounts: { [CALLER]: {} },
  services: { api: { service: { template: { containers: [{ image: IMAGE }] } } } },
  delays: { operationMs: 0 },
}

async function urlOf(cloud: Cloud): Promise<string> {
  return (await cloud.ask('RUN', 'GET', `/v2/${AT}/services/api`)).json.uri
}

const jobFor = (url: string, changes: SchedulerJob['httpTarget'] = {}): SchedulerJob => ({
  name: JOB,
  schedule: '0 3 * * *',
  timeZone: 'Europe/Berlin',
  httpTarget: { uri: `${url}/tick`, oidcToken: { serviceAccountEmail: CALLER, audience: url }, ...changes },
})

/** Makes the job, runs it once and gives it back when the attempt has ended. */
async function attempted(cloud: Cloud, job: SchedulerJob) {
  const made = await cloud.ask('CLOUDSCHEDULER', 'POST', `/v1/${AT}/jobs`, job)
  expect(made.json).toMatchObject({ state: 'ENABLED' })
  await cloud.ask('CLOUDSCHEDULER', 'POST', `/v1/${JOB}:run`, {})
  for (;;) {
    const { json } = await cloud.ask('CLOUDSCHEDULER', 'GET', `/v1/${JOB}`)
    if (json.status) return json
  }
}

describe('attempts', () => {
  it.each<[string, number | undefined, WorldSpec, (url: string) => SchedulerJob['httpTarget']]>([
    ['the account may call', undefined, { grants: { [SERVICE]: [INVOKER] } }, () => ({})],
    ['the account may not call', 7, {}, () => ({})],
    [
      'the audience is the whole target, a path below the address',
      undefined,
      { grants: { [SERVICE]: [INVOKER] } },
      url => ({
        oidcToken: { serviceAccountEmail: CALLER, audience: `${url}/tick` },
      }),
    ],
    [
      'no audience is given, which is then the whole target',
      undefined,
      { grants: { [SERVICE]: [INVOKER] } },
      () => ({
        oidcToken: { serviceAccountEmail: CALLER },
      }),
    ],
    ['no token is asked for', 7, {}, () => ({ oidcToken: undefined })],
    [
      'the agent may mint no token',
      7,
      {
        grants: { [SERVICE]: [INVOKER] },
        revoke: { project: [{ role: 'roles/cloudscheduler.serviceAgent', members: [AGENT] }] },
      },
      () => ({}),
    ],
    [
      'the address is switched off',
      5,
      {
        grants: { [SERVICE]: [INVOKER] },
        services: { api: { service: { template: { containers: [{ image: IMAGE }] }, defaultUriDisabled: true } } },
      },
      () => ({}),
    ],
    [
      'ingress is internal, which Cloud Scheduler is in its own project',
      undefined,
      {
        grants: { [SERVICE]: [INVOKER] },
        services: {
          api: {
            service: { template: { containers: [{ image: IMAGE }] }, ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' },
          },
        },
      },
      () => ({}),
    ],
  ])('where %s', async (_, code, spec, target) => {
    await using cloud = await startCloud({ ...WORLD, ...spec })
    const url = (await urlOf(cloud)) ?? [...(cloud.world.services.get(`${AT}/services/api`)?.urls.get('') ?? [])][0]
    const job = await attempted(cloud, jobFor(url, target(url)))
    expect(job.status).toEqual(code === undefined ? {} : { code })
    expect(job.lastAttemptTime).toMatch(/^\d{4}-/)
    const { json } = await cloud.ask('LOGGING', 'POST', '/v2/entries:list', {
      resourceNames: [`projects/${PROJECT}`],
      filter: 'resource.type="cloud_scheduler_job" AND resource.labels.job_id="nightly"',
    })
    expect(
      json.entries.flatMap(({ jsonPayload }: { jsonPayload?: { '@type': string } }) => jsonPayload?.['@type'] ?? []),
    ).toEqual([
      'type.googleapis.com/google.cloud.scheduler.logging.AttemptStarted',
      'type.googleapis.com/google.cloud.scheduler.logging.AttemptFinished',
    ])
  })

  it('start by themselves when they are due, and again after a failure as often as asked', async () => {
    await using cloud = await startCloud(WORLD)
    const job = { ...jobFor(await urlOf(cloud)), retryConfig: { retryCount: 2 }, schedule: 'every 10 minutes' }
    await cloud.ask('CLOUDSCHEDULER', 'POST', `/v1/${AT}/jobs`, job)
    const attempts = () =>
      cloud.world.logs.filter(entry => JSON.stringify(entry).includes('logging.AttemptFinished')).length
    for (let n = 0; n < 39; n++) {
      cloud.world.clock.advance(15_000)
      await new Promise(resolve => setImmediate(resolve))
    }
    expect(attempts()).toBe(0)
    for (let n = 0; n < 10; n++) {
      cloud.world.clock.advance(15_000)
      await new Promise(resolve => setTimeout(resolve, 2))
    }
    expect(attempts()).toBe(3)
  })
})

describe('what is refused', () => {
  it.each<[string, SchedulerJob, string]>([
    ['a schedule', { schedule: '0 25 * * *' }, 'Schedule or time zone is invalid.'],
    ['a schedule with seconds', { schedule: '0 0 3 * * *' }, 'Schedule or time zone is invalid.'],
    ['a time zone', { timeZone: 'Europe/Atlantis' }, 'Schedule or time zone is invalid.'],
    ['a body of a GET', { httpTarget: { uri: 'https://x.example', httpMethod: 'GET', body: 'eA==' } }, 'body'],
    ['a deadline', { attemptDeadline: '5s' }, 'attempt_deadline'],
    ['retries', { retryConfig: { retryCount: 6 } }, 'retry_count'],
    [
      'an OAuth token for others',
      { httpTarget: { uri: 'https://x.example', oauthToken: { serviceAccountEmail: CALLER } } },
      'googleapis.com',
    ],
    ['an id', { name: `${AT}/jobs/a.b` }, 'letters, numbers'],
  ])('%s that is none', async (_, changes, words) => {
    await using cloud = await startCloud(WORLD)
    const { status, json } = await cloud.ask('CLOUDSCHEDULER', 'POST', `/v1/${AT}/jobs`, {
      ...jobFor('https://x.example'),
      ...changes,
    })
    expect({ status, code: json.error?.status }).toEqual({ status: 400, code: 'INVALID_ARGUMENT' })
    expect(json.error.message).toContain(words)
  })

  it('a caller without the rights, and one who may not act as the account', async () => {
    await using cloud = await startCloud({
      ...WORLD,
      grants: { project: [{ role: 'roles/cloudscheduler.admin', members: ['user:dev@example.com'] }] },
    })
    tokenFor(cloud, 'dev', { member: 'user:dev@example.com', email: 'dev@example.com' })
    tokenFor(cloud, 'nobody', { member: 'user:nobody@example.com', email: 'nobody@example.com' })
    const url = await urlOf(cloud)
    const create = (token: string) => cloud.ask('CLOUDSCHEDULER', 'POST', `/v1/${AT}/jobs`, jobFor(url), token)
    expect((await create('nobody')).json.error.message).toContain('"cloudscheduler.jobs.create"')
    expect((await create('dev')).json.error.message).toContain(
      `"iam.serviceAccounts.actAs" for the resource "${CALLER}"`,
    )
  })
})

describe("Google's own client", () => {
  it('makes, changes, pauses, runs, lists and deletes a job', async () => {
    await using cloud = await startCloud({ ...WORLD, grants: { [SERVICE]: [INVOKER] } })
    const at = new URL(cloud.at('CLOUDSCHEDULER'))
    const authClient = new OAuth2Client()
    authClient.setCredentials({ access_token: 'owner', expiry_date: Date.now() + 3_600_000 })
    const client = new CloudSchedulerClient({
      fallback: true,
      protocol: 'http',
      apiEndpoint: at.hostname,
      port: Number(at.port),
      projectId: PROJECT,
      authClient: authClient as never,
    })
    const url = await urlOf(cloud)
    const [made] = await client.createJob({
      parent: AT,
      job: {
        name: JOB,
        schedule: '*/5 * * * *',
        timeZone: 'Etc/UTC',
        httpTarget: { uri: url, httpMethod: 'POST', oidcToken: { serviceAccountEmail: CALLER, audience: url } },
      },
    })
    expect(made).toMatchObject({ name: JOB, state: 'ENABLED', retryConfig: { maxDoublings: 5 } })
    const [changed] = await client.updateJob({
      job: { name: JOB, schedule: '0 4 * * *' },
      updateMask: { paths: ['schedule'] },
    })
    expect(changed).toMatchObject({ schedule: '0 4 * * *', httpTarget: { uri: url } })
    expect((await client.pauseJob({ name: JOB }))[0].state).toBe('PAUSED')
    expect((await client.resumeJob({ name: JOB }))[0].state).toBe('ENABLED')
    await client.runJob({ name: JOB })
    expect((await client.listJobs({ parent: AT }))[0].map(({ name }) => name)).toEqual([JOB])
    await client.deleteJob({ name: JOB })
    await expect(client.getJob({ name: JOB })).rejects.toMatchObject({ code: 5 })
  })
})

describe.skipIf(!installed)('the real gcloud', () => {
  it('makes, updates, runs and deletes a job', async () => {
    await using gcloud = await gcloudIn({ ...WORLD, grants: { [SERVICE]: [INVOKER] } })
    const url = await urlOf(gcloud.cloud)
    const place = ['--location', REGION, '--project', PROJECT]
    const created = await gcloud.run(
      ...[
        'scheduler',
        'jobs',
        'create',
        'http',
        'nightly',
        ...place,
        '--schedule',
        '0 3 * * *',
        '--uri',
        `${url}/tick`,
      ],
      ...['--oidc-service-account-email', CALLER, '--oidc-token-audience', url, '--time-zone', 'Etc/UTC'],
    )
    expect(created.code, created.err).toBe(0)
    const updated = await gcloud.run(
      ...['scheduler', 'jobs', 'update', 'http', 'nightly', ...place, '--schedule', '0 4 * * *'],
      ...['--update-headers', 'X-A=b'],
    )
    expect(updated.code, updated.err).toBe(0)
    expect(gcloud.cloud.world.schedulerJobs.get(JOB)?.job).toMatchObject({
      schedule: '0 4 * * *',
      httpTarget: { uri: `${url}/tick`, headers: { 'X-A': 'b', 'User-Agent': 'Google-Cloud-Scheduler' } },
    })
    expect((await gcloud.run('scheduler', 'jobs', 'run', 'nightly', ...place)).code).toBe(0)
    expect((await gcloud.run('scheduler', 'jobs', 'delete', 'nightly', ...place, '--quiet')).code).toBe(0)
    expect(gcloud.cloud.world.schedulerJobs.size).toBe(0)
  }, 120_000)
})
