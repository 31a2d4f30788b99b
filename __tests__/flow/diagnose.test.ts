/** A diagnosis by what the run may read, and of whom the workflow names. */
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { attempt } from '../../src/emulator/scheduler/attempt.ts'
import type { Binding } from '../../src/wire.ts'
import { deploy } from './engine.ts'

const PROJECT = 'demo-project'
const account = (name: string) => `${name}@${PROJECT}.iam.gserviceaccount.com`
const DEPLOYER = `serviceAccount:${account('deployer')}`
const to = (role: string, ...members: string[]): Binding => ({ role: `roles/${role}`, members })
const CALLER = account('caller')
const template = { containers: [{ image: 'us-docker.pkg.dev/cloudrun/container/hello' }] }
const lets = (...emails: string[]) => [to('run.invoker', ...emails.map(email => `serviceAccount:${email}`))]
const nightly = {
  job: {
    ...{ schedule: '0 3 * * *', timeZone: 'Etc/UTC' },
    httpTarget: { uri: '{hello}/task', oidcToken: { serviceAccountEmail: CALLER, audience: '{hello}' } },
  },
}
const VIEWER: WorldSpec = {
  deployerRoles: ['roles/viewer'],
  grants: { organization: [to('iam.securityReviewer', DEPLOYER)] },
  serviceAccounts: { [CALLER]: {}, [account('other')]: {} },
}

async function look(world: WorldSpec, inputs: Record<string, string>) {
  await using cloud = await startSandbox({ world: { ...VIEWER, ...world } })
  for (const { job } of cloud.world.schedulerJobs.values()) await attempt(cloud.world, job)
  const service = cloud.world.services.get(`projects/${PROJECT}/locations/us-central1/services/hello`)
  const given = Object.entries(inputs).map(([name, text]) => [
    name,
    text.replace('{hello}', service?.urls.get('')?.[0] ?? ''),
  ])
  const { report } = await deploy(cloud, { mode: 'diagnose', source: '', access: '', ...Object.fromEntries(given) })
  return {
    verdict: report.verdict,
    layers: report.decisions.map(({ id, choice }) => `${id.replace('layer:', '')}: ${choice}`),
    findings: report.findings.filter(({ status }) => status !== 'pass').map(({ id, status }) => `${status} ${id}`),
    reasons: report.findings.map(({ reason }) => reason).join('\n'),
    outputs: report.outputs,
  }
}
const hello = (service: object, bindings: Binding[] = lets(CALLER)): WorldSpec => ({
  services: { hello: { service: { template, ...service }, bindings } },
})

describe('of a service', () => {
  it.each<[string, WorldSpec, Record<string, string>, object]>([
    [
      'its schedule counts, not that the run may not call it',
      { ...hello({}), schedulerJobs: { 'hello-schedule': nightly } },
      {},
      { verdict: 'ok', layers: ['caller: invoker', 'hello-schedule: none'], findings: ['skipped no-invoker'] },
    ],
    [
      'its schedule is refused, and that is the one finding',
      { ...hello({}, []), schedulerJobs: { 'hello-schedule': nightly } },
      {},
      {
        verdict: 'blocked',
        layers: ['caller: invoker', 'hello-schedule: invoker'],
        findings: ['skipped no-invoker', 'fail no-invoker'],
      },
    ],
    [
      'whom the request log tells of',
      {
        ...hello({}, [...lets(CALLER), to('run.invoker', DEPLOYER)]),
        schedulerJobs: {
          works: nightly,
          bare: { job: { ...nightly.job, httpTarget: { uri: '{hello}/task' } } },
          old: { job: { ...nightly.job, httpTarget: { ...nightly.job.httpTarget, uri: '{hello}/old' } } },
        },
        apps: [{ answers: { '/old': { status: 401 } } }],
      },
      {},
      {
        ...{ verdict: 'ok', layers: ['caller: none'], findings: ['skipped caller-token', 'skipped app-login'] },
        reasons:
          'In the last day the service hello refused 1 request of others: they had no ID token.\n' +
          "In the last day the service hello refused 1 request of others: IAM let them through; the app's own login refused them.",
      },
    ],
    [
      'the accounts that the workflow names',
      hello({}),
      { invokers: CALLER, callers: account('other') },
      {
        layers: ['caller: invoker', `${account('other')}: invoker`, `${CALLER}: none`],
        findings: ['skipped no-invoker', 'fail no-invoker'],
      },
    ],
    [
      'a caller without a way into the network',
      {
        services: {
          hello: { service: { template, ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY' }, bindings: lets(CALLER) },
          front: { service: { template: { ...template, serviceAccount: CALLER } } },
        },
      },
      { callers: 'front' },
      {
        verdict: 'blocked',
        layers: ['caller: ingress', 'front: ingress'],
        findings: ['skipped behind-ingress', 'fail behind-ingress'],
      },
    ],
    [
      'a caller that is not there',
      hello({ invokerIamDisabled: true }),
      { callers: 'gone' },
      { verdict: 'blocked', layers: ['caller: none'], findings: ['fail caller-unknown'] },
    ],
    [
      'a public one',
      hello({ invokerIamDisabled: true }),
      {},
      { verdict: 'ok', layers: ['caller: none'], findings: [] },
    ],
    [
      'one in another project’s hands: nothing can be read, and nothing is said',
      { ...hello({}), deployerRoles: [], grants: {} },
      {},
      {
        verdict: 'blocked',
        layers: ['caller: unknown'],
        findings: ['fail refusal-unknown'],
        reasons: expect.stringContaining(
          'The service hello could not be read, so the run cannot say anything about its calls: The permission run.services.get is missing.',
        ),
      },
    ],
    [
      'by its address alone, where nothing can be read: the answers tell',
      { ...hello({}), deployerRoles: [], grants: {} },
      { service: '', url: '{hello}/x' },
      { verdict: 'blocked', layers: ['caller: invoker'], findings: ['fail no-invoker'] },
    ],
    [
      'by its address, which is then the service’s',
      hello({}),
      { service: '', url: '{hello}/x' },
      {
        layers: ['caller: invoker'],
        outputs: expect.objectContaining({ service_url: expect.stringContaining('http://127.0.0.1') }),
      },
    ],
    [
      'without the right to read policies the answers tell',
      { ...hello({}), deployerRoles: ['roles/run.viewer'], grants: {} },
      {},
      { layers: ['caller: invoker'], findings: ['fail no-invoker'] },
    ],
    [
      'a role that is granted and not in effect yet',
      {
        ...hello({}, []),
        pendingGrants: [{ afterMs: 3_600_000, resource: 'project', role: 'roles/run.invoker', member: DEPLOYER }],
      },
      {},
      {
        ...{ verdict: 'blocked', layers: ['caller: pending'], findings: ['fail invoker-pending'] },
        reasons: expect.stringContaining('The last call reached the service hello and was refused (403), although'),
      },
    ],
    [
      'a role that a group holds',
      { ...hello({}, [to('run.invoker', 'group:ops@example.com')]), groups: { 'ops@example.com': [DEPLOYER] } },
      {},
      { verdict: 'ok', layers: ['caller: none'], findings: [] },
    ],
    [
      'a role that is inherited from the organisation',
      {
        ...hello({}, []),
        grants: { organization: [to('iam.securityReviewer', DEPLOYER), to('run.invoker', DEPLOYER)] },
      },
      {},
      { verdict: 'ok', layers: ['caller: none'], findings: [] },
    ],
  ])('%s', async (_, world, inputs, expected) => {
    expect(await look(world, inputs)).toMatchObject(expected)
  })
})

describe('of a schedule', () => {
  it.each<[string, WorldSpec, object]>([
    [
      'that may not be read',
      { ...hello({}), deployerRoles: ['roles/run.viewer'], grants: {} },
      {
        verdict: 'blocked',
        layers: ['nightly: unknown'],
        findings: ['fail refusal-unknown'],
        reasons: expect.stringContaining('The Cloud Scheduler job nightly could not be read'),
      },
    ],
    [
      'whose role is inherited from a folder',
      {
        ...hello({}, []),
        project: { parent: 'folders/7' },
        folders: { 7: 'organizations/105512345678' },
        grants: { organization: [to('iam.securityReviewer', DEPLOYER)], 'folders/7': lets(CALLER) },
      },
      { verdict: 'ok', layers: ['nightly: none'], findings: [] },
    ],
    [
      'that Pub/Sub gets',
      {
        ...hello({}),
        schedulerJobs: {
          nightly: { job: { schedule: '0 3 * * *', pubsubTarget: { topicName: 'projects/p/topics/t', data: 'eA==' } } },
        },
      },
      {
        verdict: 'blocked',
        findings: ['fail schedule-idle'],
        reasons: expect.stringContaining('calls no URL: it publishes to Pub/Sub'),
      },
    ],
    [
      'of a job with overrides, which another permission is for',
      {
        jobs: { batch: { job: { template: { template } }, bindings: lets(CALLER) } },
        schedulerJobs: {
          nightly: {
            job: {
              schedule: '0 3 * * *',
              httpTarget: {
                uri: `https://run.googleapis.com/v2/projects/${PROJECT}/locations/us-central1/jobs/batch:run`,
                body: Buffer.from('{"overrides":{"taskCount":2}}').toString('base64'),
                oauthToken: { serviceAccountEmail: CALLER },
              },
            },
          },
        },
      },
      {
        ...{ verdict: 'blocked', layers: ['nightly: invoker'], findings: ['fail no-invoker'] },
        reasons: `The call was refused (403): ${CALLER} lacks run.jobs.runWithOverrides on the job. Grant it roles/run.jobsExecutorWithOverrides.`,
      },
    ],
  ])('%s', async (_, world, expected) => {
    expect(
      await look({ schedulerJobs: { nightly }, ...world }, { service: '', schedule_name: 'nightly' }),
    ).toMatchObject(expected)
  })
})
