/** Runs that are blocked or fail, through the bundle: the cause comes first, with the fix, and nothing half-done goes unsaid. */
import { describe, expect, it } from 'vitest'
import type { Fault } from '../../src/emulator/world/world.ts'
import type { Finding } from '../../src/model.ts'
import { causesOf } from '../../src/report/causes.ts'
import { type Change, type Deployed, deploy, sourceFolder } from '../fixtures/deploy.ts'
import {
  BUCKET,
  bindings,
  COMPUTE,
  calls,
  changing,
  DEPLOYER,
  failing,
  firstLine,
  IMAGE,
  PROJECT,
  plain,
  QUICK,
  SERVICE,
  serviceIn,
  snapshot,
  states,
  topOf,
  visit,
} from '../fixtures/story.ts'

const play = (name: string, change: Change = {}) => deploy(name, { ...change, world: { ...QUICK, ...change.world } })
const google = (status: number, code: string, message: string) => ({
  status,
  body: { error: { code: status, status: code, message } },
})
const faulty = (...faults: Fault[]) => ({ ...QUICK, faults })

/** What holds of every run that did not end well: red, cause first, every failure an error, every step's state told. */
function expectCause(run: Deployed, verdict: 'blocked' | 'failed', id: Finding['id'], words: RegExp): Finding {
  const { exitCode, report, outputs, summary, annotations, complaints } = run
  expect({ exitCode, verdict: report.verdict, complaints }).toEqual({ exitCode: 1, verdict, complaints: [] })
  expect(outputs).toMatchObject({ verdict, changed: String(report.changes.some(({ done }) => done)) })
  const [first] = failing(report)
  expect(first).toMatchObject({ id, reason: expect.stringMatching(words) })
  const released = report.plan.some(({ kind, state }) => kind === 'deploy-service' && state === 'done')
  const half = released ? 'hello is deployed, but a later step failed' : 'Deploying hello failed'
  expect(firstLine(summary)).toBe(`## ❌ ${verdict === 'blocked' ? 'hello was not deployed' : half}`)
  const top = topOf(summary)
  expect(top).toContain('> [!CAUTION]')
  const command = first?.remedies.find(({ kind }) => kind === 'gcloud')?.text.split('\n', 1)[0]
  if (command) expect(top).toContain(command)
  const errors = annotations.filter(({ level }) => level === 'error')
  expect(errors).toHaveLength(causesOf(failing(report), report).length)
  expect(top).toContain(errors[0]?.text.slice(0, 40))
  return first as Finding
}

/** Nothing was asked to change, and the world is as it was before. */
function expectUntouched({ cloud, report }: Deployed): void {
  expect(changing(cloud.requests)).toEqual([])
  expect(report.changes.filter(({ done }) => done)).toEqual([])
  expect(new Set(report.plan.map(({ state }) => state))).toEqual(new Set(['planned']))
}

/** The error says which steps were done, which failed and which were not begun, as the report does. */
function expectAccount({ annotations, report, summary }: Deployed): void {
  const text = annotations.find(({ level }) => level === 'error')?.text ?? ''
  for (const { title, state } of report.plan) {
    const line = { done: 'Done: ', failed: 'Failed: ', skipped: 'Not started: ', planned: 'Not started: ' }[state]
    expect(text.split('\n').find(each => each.startsWith(line))).toContain(title)
    expect(plain(summary)).toContain(title)
  }
}

describe.concurrent('blocked before anything is changed', () => {
  it('names actAs on the runtime account that the deployer may not deploy as', async () => {
    const app = `app@${PROJECT}.iam.gserviceaccount.com`
    await using run = await play('open-project', {
      inputs: { flags: `--service-account=${app}` },
      world: { serviceAccounts: { [app]: {} } },
    })
    const cause = expectCause(run, 'blocked', 'act-as-runtime-account', /iam\.serviceAccounts\.actAs/)
    expect(cause).toMatchObject({
      principal: `serviceAccount:${DEPLOYER}`,
      permission: 'iam.serviceAccounts.actAs',
      role: 'roles/iam.serviceAccountUser',
      resource: `//iam.googleapis.com/projects/${PROJECT}/serviceAccounts/${app}`,
    })
    expectUntouched(run)
  })

  it('uploads nothing to a bucket that another project owns, even where it could', async () => {
    const mine = [DEPLOYER, COMPUTE].map(email => `serviceAccount:${email}`)
    await using run = await play('open-project', {
      world: {
        buckets: [
          { name: BUCKET, project: 'other-project', bindings: [{ role: 'roles/storage.admin', members: mine }] },
        ],
      },
    })
    const cause = expectCause(run, 'blocked', 'bucket-foreign', /belongs to project 999000999000/)
    expect(cause.resource).toBe(`//storage.googleapis.com/projects/_/buckets/${BUCKET}`)
    expect(cause.reason).toContain('source_bucket')
    expectUntouched(run)
  })

  it.each(['run', 'cloudbuild', 'artifactregistry', 'storage'].map(api => `${api}.googleapis.com`))(
    'says that %s is not enabled and how to enable it',
    async api => {
      await using run = await play('open-project', { world: { disabledApis: [api] } })
      const cause = expectCause(run, 'blocked', 'api-disabled', new RegExp(`${api} is not enabled`))
      expect(cause.remedies[0]?.text).toBe(`gcloud services enable ${api} --project=${PROJECT}`)
      expect(topOf(run.summary)).toMatch(
        /^> Cloud \w+ .* is not enabled in the project demo-project, and the deploy needs it\.$|^> Artifact/m,
      )
      expectUntouched(run)
    },
  )

  it('says that the account which builds is disabled', async () => {
    const builder = `builder@${PROJECT}.iam.gserviceaccount.com`
    const mine = [`serviceAccount:${DEPLOYER}`]
    await using run = await play('open-project', {
      world: {
        defaultBuildAccount: builder,
        serviceAccounts: { [builder]: { disabled: true } },
        grants: {
          [builder]: [
            { role: 'roles/iam.serviceAccountUser', members: mine },
            { role: 'roles/iam.serviceAccountTokenCreator', members: mine },
          ],
        },
      },
    })
    const cause = expectCause(run, 'blocked', 'build-account-missing', /disabled/)
    expect(cause.remedies[0]?.text).toContain(`gcloud iam service-accounts enable ${builder}`)
    expectUntouched(run)
  })

  it('stops with on_public_denied: fail where policies that can be read forbid both ways', async () => {
    await using run = await play('fully-restricted', { inputs: { on_public_denied: 'fail' } })
    const cause = expectCause(run, 'blocked', 'public-access-blocked', /requireInvokerIam/)
    expect(cause.reason).toContain('on_public_denied')
    expectUntouched(run)
  })
})

describe.concurrent('failed half-way', () => {
  it('tells why the build failed, in the words of its log, and that nothing was deployed', async () => {
    using source = sourceFolder({ Dockerfile: 'FROM scratch\nRUN exit 1\n' })
    await using run = await play('open-project', { inputs: { source: source.path } })
    expectCause(run, 'failed', 'build-failed', /returned a non-zero code: 1.*Nothing was deployed/)
    expect(states(run.report)).toEqual([
      'create-bucket done',
      'create-repository done',
      'upload-source done',
      'build-image failed',
      'deploy-service skipped',
      'set-public-binding skipped',
    ])
    expectAccount(run)
    expect(run.outputs).toMatchObject({
      changed: 'true',
      build_id: expect.any(String),
      source_digest: expect.any(String),
    })
    expect(run.outputs).not.toHaveProperty('revision')
    expect(run.outputs).not.toHaveProperty('image')
    expect(run.cloud.world.services.size).toBe(0)
    const undone = run.report.changes.filter(({ target, done }) => target.includes('/services/') && done)
    expect(undone).toEqual([])
  })

  it('tells why a container does not start, and opens nothing', async () => {
    using source = sourceFolder({ Dockerfile: 'FROM scratch\nCMD exit 1\n' })
    await using run = await play('open-project', { inputs: { source: source.path } })
    expectCause(run, 'failed', 'release-failed', /failed to start and listen on the port/)
    expect(states(run.report).slice(-2)).toEqual(['deploy-service failed', 'set-public-binding skipped'])
    expectAccount(run)
    expect(bindings(run.cloud.world)).toEqual({})
    // The service exists now: that must be seen in the report.
    expect(run.report.changes.some(({ target, done }) => target.endsWith(SERVICE) && done)).toBe(true)
    expect(run.outputs.changed).toBe('true')
  })

  it('leaves the revision that serves where a new one does not start', async () => {
    using source = sourceFolder({ Dockerfile: 'FROM scratch\nCMD exit 1\n' })
    await using run = await play('update-existing', { inputs: { source: source.path } })
    expectCause(run, 'failed', 'release-failed', /failed to start and listen on the port/)
    expectAccount(run)
    const { latestReadyRevision, latestCreatedRevision } = serviceIn(run.cloud.world)
    expect(latestReadyRevision).toMatch(/hello-00001-/)
    expect(latestCreatedRevision).toMatch(/hello-00002-/)
    expect(bindings(run.cloud.world)['roles/run.invoker']).toEqual(['allUsers'])
    expect(await visit(run)).toBe(200)
  })

  it('names the image that was not found', async () => {
    await using run = await play('open-project', {
      inputs: { source: '', image: `us-central1-docker.pkg.dev/${PROJECT}/apps/nothing:1` },
      world: { repositories: [{ id: 'apps' }] },
    })
    expectCause(run, 'failed', 'release-failed', /apps\/nothing:1' not found/)
    expect(states(run.report)).toEqual(['deploy-service failed', 'set-public-binding skipped'])
    expect(calls(run.cloud.requests, /builds:submit|upload/)).toEqual([])
  })

  it('gives up a service that others change again and again, telling to take turns', async () => {
    await using run = await play('update-existing', {
      inputs: IMAGE,
      world: faulty({ method: 'PATCH', times: 0, ...google(409, 'ABORTED', "Conflict for resource 'hello'") }),
    })
    const cause = expectCause(run, 'failed', 'release-failed', /changed by someone else again and again/)
    expect(cause.reason).toContain('concurrency')
    expect(run.outputs.changed).toBe('false')
    expect(serviceIn(run.cloud.world).latestCreatedRevision).toMatch(/hello-00001-/)
  })

  it('of a service whose answers are lost names what was tried, and its step', async () => {
    await using run = await play('open-project', {
      inputs: IMAGE,
      world: faulty({ method: 'POST', path: '/services$', status: 503, times: 0 }),
    })
    const cause = expectCause(
      run,
      'failed',
      'api-error',
      /Cloud Run failed when the run tried to create a service in the project demo-project \(503 UNAVAILABLE\)/,
    )
    expect(cause.evidence[0]?.status).toBe(503)
    expect(states(run.report)).toEqual(['deploy-service failed', 'set-public-binding skipped'])
    expectAccount(run)
  })

  it('fails with on_public_denied: fail after trying in vain, with the release standing and nothing opened', async () => {
    await using run = await play('policies-unreadable', {
      inputs: { on_public_denied: 'fail' },
      world: {
        orgPolicies: {
          organization: {
            'iam.allowedPolicyMemberDomains': { rules: [{ values: { allowedValues: ['C01abcdef'] } }] },
            'run.managed.requireInvokerIam': { rules: [{ enforce: true }] },
          },
        },
      },
    })
    expectCause(run, 'failed', 'public-access-blocked', /could not be made public/)
    expect(states(run.report).slice(-2)).toEqual(['deploy-service done', 'set-public-binding failed'])
    expect(bindings(run.cloud.world)).toEqual({})
    expect(serviceIn(run.cloud.world).invokerIamDisabled ?? false).toBe(false)
    expect(run.outputs).toMatchObject({ access: 'oidc-only', url: expect.any(String), changed: 'true' })
    expect(await visit(run)).toBe(403)
  })

  it('warns and succeeds where that trial is refused by default: a good release does not fail for it', async () => {
    await using run = await play('policies-unreadable', {
      world: {
        orgPolicies: {
          organization: {
            'iam.allowedPolicyMemberDomains': { rules: [{ values: { allowedValues: ['C01abcdef'] } }] },
            'run.managed.requireInvokerIam': { rules: [{ enforce: true }] },
          },
        },
      },
    })
    expect({ exitCode: run.exitCode, ...run.outputs }).toMatchObject({
      exitCode: 0,
      verdict: 'warning',
      access: 'oidc-only',
    })
    expect(bindings(run.cloud.world)).toEqual({})
    expect(await visit(run)).toBe(403)
  })
})

describe.concurrent('preflight: warn and off', () => {
  it('warns of what is missing, goes on, and fails with the same finding once the API refuses', async () => {
    await using run = await play('build-account-lacks-roles', { inputs: { preflight: 'warn' } })
    const cause = expectCause(run, 'failed', 'build-account-permission', /storage\.objects\.get/)
    expect(cause).toMatchObject({ principal: `serviceAccount:${COMPUTE}`, permission: 'storage.objects.get' })
    expect(cause.remedies.length).toBeGreaterThan(0)
    const warnings = run.annotations
      .filter(({ level }) => level === 'warning')
      .map(({ text }) => text)
      .join()
    for (const permission of ['storage.objects.get', 'uploadArtifacts', 'logging.logEntries.create'])
      expect(warnings).toContain(permission)
    expect(states(run.report)).toContain('build-image failed')
    expectAccount(run)
  })

  it('gives the same cause without having looked', async () => {
    await using run = await play('build-account-lacks-roles', { inputs: { preflight: 'off' } })
    expectCause(run, 'failed', 'build-account-permission', /storage\.objects\.get/)
  })
})

describe.concurrent('trouble that passes', () => {
  it('updates on the fresh state where somebody changed the service at the same moment', async () => {
    await using run = await play('update-existing', {
      inputs: IMAGE,
      world: faulty({ method: 'PATCH', ...google(409, 'ABORTED', "Conflict for resource 'hello'") }),
    })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    const around = calls(run.cloud.requests, /(PATCH|GET) run.*services\/hello$/).map(
      ({ method, status }) => `${method} ${status}`,
    )
    expect(around.slice(-3)).toEqual(['PATCH 409', 'GET 200', 'PATCH 200'])
    expect(run.outputs.revision).toMatch(/^hello-00002-/)
  })

  it('asks again after 429 and 503 of reads, and after 429 of writes, as long as Google says', async () => {
    const soon = { headers: { 'retry-after': '1' } }
    await using run = await play('open-project', {
      world: faulty(
        { method: 'GET', api: 'run.googleapis.com', path: 'services/hello$', status: 503 },
        {
          method: 'GET',
          api: 'orgpolicy.googleapis.com',
          ...google(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'),
          ...soon,
        },
        { path: 'builds:submit$', ...google(429, 'RESOURCE_EXHAUSTED', 'Quota exceeded'), ...soon },
      ),
    })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    const submitted = calls(run.cloud.requests, /builds:submit$/)
    expect(submitted.map(({ status }) => status)).toEqual([429, 200])
    expect((submitted[1]?.startMs ?? 0) - (submitted[0]?.endMs ?? 0)).toBeGreaterThanOrEqual(900)
    expect(run.cloud.world.builds.size).toBe(1)
  })

  it('repeats a write after 503 where an etag or its sense guards it from happening twice', async () => {
    await using run = await play('update-existing', {
      inputs: { ...IMAGE, access: 'authenticated' },
      world: faulty({ method: 'PATCH', status: 503 }, { method: 'POST', path: ':setIamPolicy$', status: 503 }),
    })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'warning' })
    for (const write of [/^PATCH/, /:setIamPolicy$/])
      expect(calls(run.cloud.requests, write).map(({ status }) => status)).toEqual([503, 200])
    expect(bindings(run.cloud.world)['roles/run.invoker'] ?? []).toEqual([])
    expect(await visit(run)).toBe(403)
  })

  it('sends the source again after the connection is cut in mid-upload, whole', async () => {
    await using run = await play('open-project', { world: faulty({ method: 'POST', path: '/upload/', reset: true }) })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(calls(run.cloud.requests, /\/upload\//).map(({ status }) => status)).toEqual([0, 200])
    expect(run.cloud.world.buckets.get(BUCKET)?.objects.size).toBe(1)
  })

  it('renews the token after a 401 in mid-run, once, and goes on', async () => {
    const expired = google(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
    await using run = await play('open-project', { world: faulty({ path: 'builds:submit$', ...expired }) })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(calls(run.cloud.requests, /builds:submit$/).map(({ status }) => status)).toEqual([401, 200])
    const mine = calls(run.cloud.requests, new RegExp(`serviceAccounts/${DEPLOYER}:generateAccessToken$`))
    expect(mine.map(({ status }) => status)).toEqual([200, 200])
  })

  it('says that credentials are refused where renewing does not help', async () => {
    const expired = google(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.')
    await using run = await play('open-project', { world: faulty({ path: 'builds:submit$', times: 0, ...expired }) })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'failed' })
    expect(calls(run.cloud.requests, /builds:submit$/)).toHaveLength(2)
    expectAccount(run)
  })

  it.each([
    ['when it is read', { api: 'run.googleapis.com' }],
    ['in mid-run', { path: 'builds:submit$' }],
  ])('says that the account of the token is disabled, %s', async (_, where) => {
    const message = 'Request had invalid authentication credentials.'
    const details = [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'ACCOUNT_STATE_INVALID',
        domain: 'googleapis.com',
      },
    ]
    const body = { error: { code: 401, status: 'UNAUTHENTICATED', message, details } }
    await using run = await play('open-project', { world: faulty({ ...where, times: 0, status: 401, body }) })
    expect(run.exitCode).toBe(1)
    const failed = run.report.findings.filter(({ status }) => status === 'fail')
    expect(failed).toMatchObject([
      {
        id: 'credentials-refused',
        reason: expect.stringMatching(`^The account ${DEPLOYER} is disabled or was deleted`),
        remedies: [{ text: `gcloud iam service-accounts enable ${DEPLOYER} --project=demo-project` }],
      },
    ])
  })

  it('builds with Cloud Build itself where builds:submit is not to be had', async () => {
    await using run = await play('open-project', {
      world: faulty({ path: 'builds:submit$', times: 0, ...google(404, 'NOT_FOUND', 'Method not found.') }),
    })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(
      calls(run.cloud.requests, /POST cloudbuild.*\/locations\/global\/builds$/).map(({ status }) => status),
    ).toEqual([200])
    expect(serviceIn(run.cloud.world).template?.containers?.[0]?.image).toBe(run.outputs.image)
    expect(await visit(run)).toBe(200)
  })

  it('gives up an upload that is cut each time, with what was done until then', async () => {
    await using run = await play('open-project', {
      world: faulty({ method: 'POST', path: '/upload/', reset: true, times: 0 }),
    })
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'failed' })
    expectAccount(run)
    expect(calls(run.cloud.requests, /builds:submit/)).toEqual([])
    expect(snapshot(run.cloud.world)).not.toContain('.zip')
  })
})
