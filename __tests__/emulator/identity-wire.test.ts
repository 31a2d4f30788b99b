import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { type Recorded, recording } from '../fixtures/wire.ts'

function replay(cloud: Sandbox, recorded: Recorded, member: string): Promise<{ status: number; body: unknown }> {
  const url = new URL(recorded.url)
  const body = recorded.requestBody ? JSON.stringify(recorded.requestBody) : undefined
  const headers = {
    host: url.host,
    authorization: `Bearer ${cloud.token(member)}`,
    ...(body && { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${cloud.url}${url.pathname}${url.search}`, { method: recorded.method, headers }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, body: JSON.parse(Buffer.concat(chunks).toString() || 'null') }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Values replaced by their types, lists by their first item, free maps by nothing: the shape of an answer. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [shape(value[0])] : []
  if (typeof value !== 'object' || value === null) return typeof value
  const free = Object.keys(value).some(key => key.includes(':'))
  if (free) return {}
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]))
}

const OWNER = 'user:owner@example.com'
const people = { 'runonly@example.com': 'C01abcdef' }
const accounts = { 'runtime@demo-project.iam.gserviceaccount.com': {} }
// What the recorded world knows and the default one does not.
const recordedWorld: WorldSpec = {
  users: people,
  serviceAccounts: accounts,
  disabledApis: ['cloudscheduler.googleapis.com'],
  grants: {
    organization: [{ role: 'roles/orgpolicy.policyViewer', members: [OWNER] }],
    project: [{ role: 'roles/run.viewer', members: ['serviceAccount:runtime@demo-project.iam.gserviceaccount.com'] }],
    'runtime@demo-project.iam.gserviceaccount.com': [{ role: 'roles/iam.serviceAccountUser', members: [OWNER] }],
  },
  orgPolicies: {
    organization: { 'iam.allowedPolicyMemberDomains': { rules: [{ values: { allowedValues: ['C01abcdef'] } }] } },
  },
}

describe('answers recorded requests of gcloud with the recorded status and shape', () => {
  it.each([
    'iam-roles-describe',
    'iam-service-accounts-create',
    'iam-service-accounts-describe',
    'iam-service-accounts-get-iam-policy',
    'org-policies-describe-effective-domains',
    'org-policies-describe-effective-require-invoker-iam',
    'org-policies-list',
    'projects-describe',
    'projects-get-ancestors',
    'projects-get-iam-policy',
  ])('%s', async name => {
    await using cloud = await startSandbox({ world: recordedWorld })
    for (const recorded of recording(name)) {
      const answer = await replay(cloud, recorded, OWNER)
      expect(answer.status).toBe(recorded.status)
      const [mine, theirs] = [shape(answer.body), shape(recorded.responseBody)] as [
        Record<string, unknown>,
        Record<string, unknown>,
      ]
      // The recorded model describes the role; the table that ships has titles only.
      delete theirs.description
      expect(mine).toEqual(theirs)
    }
  })

  it('a project policy is read, changed and written as by add-iam-policy-binding', async () => {
    await using cloud = await startSandbox({ world: recordedWorld })
    const [read, write] = recording('projects-add-iam-policy-binding')
    const before = (await replay(cloud, read as Recorded, OWNER)).body as { etag: string; bindings: { role: string }[] }
    const stale = await replay(cloud, write as Recorded, OWNER)
    expect(stale).toMatchObject({ status: 409, body: { error: { status: 'ABORTED' } } })
    const body = {
      policy: {
        ...before,
        bindings: [
          ...before.bindings,
          { role: 'roles/logging.logWriter', members: [`serviceAccount:${Object.keys(accounts)[0]}`] },
        ],
      },
    }
    const written = await replay(cloud, { ...(write as Recorded), requestBody: body }, OWNER)
    expect(written.status).toBe(200)
    expect(shape(written.body)).toEqual(shape((write as Recorded).responseBody))
  })

  it('APIs are enabled by an operation that is asked until it is done', async () => {
    await using cloud = await startSandbox({ world: { ...recordedWorld, delays: { operationMs: 1000 } } })
    const [enable, poll, , done] = [
      ...recording('services-enable').slice(0, 2),
      undefined,
      recording('services-enable').at(-1),
    ] as Recorded[]
    const started = await replay(cloud, enable as Recorded, OWNER)
    expect(shape(started.body)).toEqual(shape(enable?.responseBody))
    const url = `https://serviceusage.googleapis.com/v1/${(started.body as { name: string }).name}?alt=json`
    expect((await replay(cloud, { ...(poll as Recorded), url }, OWNER)).body).not.toHaveProperty('done')
    cloud.world.clock.advance(1001)
    const finished = await replay(cloud, { ...(done as Recorded), url }, OWNER)
    expect(shape(finished.body)).toEqual(shape(done?.responseBody))
    expect(cloud.world.projects.get('demo-project')?.apis.has('cloudscheduler.googleapis.com')).toBe(true)
  })

  it('the refusal to look at an API is worded as recorded, for strangers and for projects that do not exist', async () => {
    await using cloud = await startSandbox({ world: recordedWorld })
    const denied = ['deploy-image-permission-denied', 'deploy-image-project-not-found-region']
      .flatMap(recording)
      .filter(each => each.url.startsWith('https://serviceusage.') && each.status === 403)
    expect(denied.length).toBeGreaterThan(0)
    for (const recorded of denied) {
      expect(await replay(cloud, recorded, 'user:developer@example.com')).toEqual({
        status: 403,
        body: recorded.responseBody,
      })
    }
  })

  it('the troubleshooter explains with the recorded fields, and hides what the caller may not see', async () => {
    await using cloud = await startSandbox({ world: recordedWorld })
    const [recorded] = recording('policy-troubleshoot-iam') as [Recorded]
    const theirs = recorded.responseBody as Record<string, object>
    const seen = (await replay(cloud, recorded, OWNER)).body as Record<string, object>
    expect(Object.keys(seen).sort()).toEqual(Object.keys(theirs).sort())
    expect(seen).toMatchObject({
      overallAccessState: 'CAN_ACCESS',
      allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_GRANTED' },
    })
    const hidden = (await replay(cloud, recorded, 'user:developer@example.com')).body
    expect(hidden).toMatchObject({
      overallAccessState: 'UNKNOWN_INFO',
      allowPolicyExplanation: { allowAccessState: 'ALLOW_ACCESS_STATE_UNKNOWN_INFO' },
    })
  })
})
