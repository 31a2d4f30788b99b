import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/emulator/apis/index.ts'
import { APIS } from '../../src/emulator/http/hosts.ts'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { mintToken, principalOf } from '../../src/emulator/sign-in/access-tokens.ts'

const OWNER = 'user:owner@example.com'
const SERVICES = '/v2/projects/demo-project/locations/us-central1/services'
const start = (world: WorldSpec = {}) => startSandbox({ world })

async function ask(
  cloud: Sandbox,
  api: string,
  path: string,
  options: { token?: string | null; method?: string; body?: unknown } = {},
) {
  const { token = cloud.token(OWNER), method = 'GET', body } = options
  const answer = await fetch(`${cloud.urls[api]}${path}`, {
    method,
    headers: { ...(token && { authorization: `Bearer ${token}` }), 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  // biome-ignore lint/suspicious/noExplicitAny: foreign JSON
  return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : undefined) as any }
}

describe('authentication', () => {
  it.each<[string, (cloud: Sandbox) => string | null, string]>([
    ['no token', () => null, 'CREDENTIALS_MISSING'],
    ['a token that nobody minted', () => 'ya29.made-up', 'ACCESS_TOKEN_TYPE_UNSUPPORTED'],
    ['an expired token', cloud => cloud.token(OWNER, -1), 'ACCESS_TOKEN_EXPIRED'],
    [
      'the token of an account that was disabled since',
      cloud => {
        const email = 'deployer@demo-project.iam.gserviceaccount.com'
        const token = cloud.token(`serviceAccount:${email}`)
        const account = cloud.world.serviceAccounts.get(email)
        if (account) account.disabled = true
        return token
      },
      'ACCOUNT_STATE_INVALID',
    ],
  ])('refuses %s with 401', async (_, token, reason) => {
    await using cloud = await start()
    const answer = await ask(cloud, 'RUN', SERVICES, { token: token(cloud) })
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="https:\/\/accounts.google.com\/"/)
    expect(answer.body.error).toMatchObject({ status: 'UNAUTHENTICATED', details: [{ reason }] })
  })

  it('refuses a token without the cloud-platform scope', async () => {
    await using cloud = await start()
    const { token } = mintToken(cloud.world, principalOf(cloud.world, OWNER), 1000, ['openid'])
    expect((await ask(cloud, 'RUN', SERVICES, { token })).body.error.details[0].reason).toBe(
      'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    )
  })

  it('goes by the clock of the world', async () => {
    await using cloud = await start()
    const token = cloud.token(OWNER, 3_600_000)
    expect((await ask(cloud, 'RUN', SERVICES, { token })).status).toBe(200)
    cloud.world.clock.advance(3_600_001)
    expect((await ask(cloud, 'RUN', SERVICES, { token })).status).toBe(401)
  })

  it('refuses federated identities where the scenario says that the API does', async () => {
    await using cloud = await start({ refusesFederation: ['run.googleapis.com'] })
    const pool = 'projects/123456789012/locations/global/workloadIdentityPools/github'
    const { token } = mintToken(cloud.world, { member: `principal://iam.googleapis.com/${pool}/subject/x`, pool })
    expect((await ask(cloud, 'RUN', SERVICES, { token })).status).toBe(401)
    expect(
      (await ask(cloud, 'CLOUDBUILD', '/v1/projects/demo-project/locations/us-central1/builds', { token })).status,
    ).toBe(403)
  })
})

describe('strictness', () => {
  it('refuses an unknown query parameter', async () => {
    await using cloud = await start()
    const answer = await ask(cloud, 'RUN', `${SERVICES}?$alt=json;enum-encoding=int&prettyPrint=false&pagesize=3`)
    expect(answer.status).toBe(400)
    expect(answer.body.error.message).toBe(
      `Invalid JSON payload received. Unknown name "pagesize": Cannot bind query parameter. Field 'pagesize' could not be found in request message.`,
    )
  })

  it('refuses an unknown field with a BadRequest detail', async () => {
    await using cloud = await start()
    const body = { policy: { bindings: [] }, polcy: {} }
    const answer = await ask(cloud, 'CLOUDRESOURCEMANAGER', '/v1/projects/demo-project:setIamPolicy', {
      method: 'POST',
      body,
    })
    expect(answer.body.error).toMatchObject({
      code: 400,
      status: 'INVALID_ARGUMENT',
      message: 'Invalid JSON payload received. Unknown name "polcy": Cannot find field.',
      details: [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field: '' }] }],
    })
  })

  it.each(['{', '[]', '"x"', 'null'])('refuses the body %s', async body => {
    await using cloud = await start()
    const answer = await ask(cloud, 'CLOUDRESOURCEMANAGER', '/v1/projects/demo-project:getIamPolicy', {
      method: 'POST',
      body,
    })
    expect(answer.status).toBe(400)
  })

  it('says what is missing for an unknown route, a wrong method and an unknown API', async () => {
    await using cloud = await start()
    expect((await ask(cloud, 'RUN', '/v2/nonsense')).body.error).toMatchObject({
      code: 404,
      message: expect.stringMatching(/no such method/),
    })
    expect((await ask(cloud, 'RUN', SERVICES, { method: 'PUT' })).body.error.message).toMatch(
      /the path takes POST, GET/,
    )
    const { port } = new URL(cloud.url)
    const other = await new Promise<string>((resolve, reject) => {
      const headers = { host: 'pubsub.googleapis.com', authorization: `Bearer ${cloud.token(OWNER)}` }
      const sent = request({ port, path: '/v1/projects/demo-project/topics', headers }, answer => {
        answer.setEncoding('utf8').once('data', resolve)
      })
      sent.once('error', reject).end()
    })
    expect(JSON.parse(other).error.message).toMatch(/no emulated API 'pubsub.googleapis.com'/)
  })

  it('serves every API that it prints an address for and lists as enabled', async () => {
    await using cloud = await start()
    const served = new Set(allRoutes(cloud.world).map(({ api }) => api))
    expect(Object.values(APIS).filter(api => !served.has(api))).toEqual([])
    const listed = await ask(cloud, 'SERVICEUSAGE', '/v1/projects/demo-project/services?filter=state:ENABLED')
    const names = listed.body.services.map(({ config }: { config: { name: string } }) => config.name)
    expect(names.filter((name: string) => !served.has(name))).toEqual([])
    expect(names.length).toBeGreaterThan(10)
  })

  it('refuses an API that is off, with where to switch it on', async () => {
    await using cloud = await start({ disabledApis: ['run.googleapis.com'] })
    const answer = await ask(cloud, 'RUN', SERVICES)
    expect(answer.status).toBe(403)
    expect(answer.body.error.message).toMatch(
      /^Cloud Run Admin API has not been used in project 123456789012 before or it is disabled\./,
    )
    expect(answer.body.error.details[0]).toMatchObject({
      reason: 'SERVICE_DISABLED',
      domain: 'googleapis.com',
      metadata: { service: 'run.googleapis.com', consumer: 'projects/123456789012' },
    })
  })
})

describe('addresses', () => {
  const byHost = (cloud: Sandbox, host: string, path: string) =>
    new Promise<number>((resolve, reject) => {
      const headers = { host, authorization: `Bearer ${cloud.token(OWNER)}` }
      request(`${cloud.url}${path}`, { headers }, answer => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })

  it.each([
    ['run.googleapis.com', SERVICES],
    ['us-central1-run.googleapis.com', SERVICES],
    ['run.us-central1.rep.googleapis.com', SERVICES],
    ['serviceusage.googleapis.com', '/v1/projects/demo-project/services/run.googleapis.com'],
    ['us-central1-cloudresourcemanager.googleapis.com', '/v1/projects/demo-project'],
  ])('one port answers for %s', async (host, path) => {
    await using cloud = await start()
    expect(await byHost(cloud, host, path)).toBe(200)
  })

  it('and knows the API by a path that only one has', async () => {
    await using cloud = await start()
    const headers = { authorization: `Bearer ${cloud.token(OWNER)}` }
    expect((await fetch(`${cloud.url}/v3/projects/demo-project`, { headers })).status).toBe(200)
  })
})

describe('faults and delays', () => {
  it('hit the requests that they name, and no others', async () => {
    await using cloud = await start({
      faults: [
        { api: 'run.googleapis.com', path: '/services$', nth: 2, times: 2, status: 503 },
        { api: 'cloudresourcemanager.googleapis.com', reset: true },
      ],
    })
    const statuses: number[] = []
    for (let i = 0; i < 4; i++) statuses.push((await ask(cloud, 'RUN', SERVICES)).status)
    expect(statuses).toEqual([200, 503, 503, 200])
    await expect(ask(cloud, 'CLOUDRESOURCEMANAGER', '/v3/projects/demo-project')).rejects.toThrow()
    expect((await ask(cloud, 'CLOUDRESOURCEMANAGER', '/v3/projects/demo-project')).status).toBe(200)
    expect(cloud.requests.map(line => line.status)).toEqual([200, 503, 503, 200, 0, 200])
  })

  it('carry a body and headers of their own', async () => {
    await using cloud = await start({
      faults: [{ status: 429, headers: { 'retry-after': '1' }, body: { error: { code: 429 } } }],
    })
    const answer = await ask(cloud, 'RUN', SERVICES)
    expect([answer.status, answer.headers.get('retry-after'), answer.body]).toEqual([
      429,
      '1',
      { error: { code: 429 } },
    ])
  })

  it('the log shows which requests ran together', async () => {
    await using cloud = await start({ delays: { requestMs: 30 } })
    await Promise.all([ask(cloud, 'RUN', SERVICES), ask(cloud, 'CLOUDRESOURCEMANAGER', '/v3/projects/demo-project')])
    await ask(cloud, 'RUN', SERVICES)
    const [one, two, three] = cloud.requests
    expect(two?.startMs).toBeLessThan(one?.endMs ?? 0)
    expect(three?.startMs).toBeGreaterThanOrEqual(Math.max(one?.endMs ?? 0, two?.endMs ?? 0))
  })

  it('a delay ends when the world is told to jump, and when the sandbox stops', async () => {
    const cloud = await start({ delays: { requestMs: 3_600_000 } })
    const asked = ask(cloud, 'RUN', SERVICES)
    while (cloud.requests.length === 0) await new Promise(resolve => setImmediate(resolve))
    cloud.world.clock.advance(3_600_000)
    expect((await asked).status).toBe(401)
    const again = ask(cloud, 'RUN', SERVICES).catch(() => 'cut')
    while (cloud.requests.length === 1) await new Promise(resolve => setImmediate(resolve))
    await cloud[Symbol.asyncDispose]()
    expect(await again).toBe('cut')
  })
})
