import { describe, expect, it } from 'vitest'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { makeIssuer } from '../../src/emulator/sign-in/jwt.ts'
import { AT, type Cloud, IMAGE, PROJECT, startCloud } from './cloud.ts'

const SERVICE = `${AT}/services/app`
const CALLER = `caller@${PROJECT}.iam.gserviceaccount.com`
const INVOKER = { role: 'roles/run.invoker', members: [`serviceAccount:${CALLER}`] }
const PUBLIC = { role: 'roles/run.invoker', members: ['allUsers'] }

async function deployed(body: Record<string, unknown> = {}, spec: WorldSpec = {}, bindings: unknown[] = []) {
  const cloud = await startCloud({ ...spec, serviceAccounts: { [CALLER]: {}, ...spec.serviceAccounts } })
  const made = await cloud.ask('RUN', 'POST', `/v2/${AT}/services?serviceId=app`, {
    template: { containers: [{ image: IMAGE }] },
    ...body,
  })
  expect(made.status, JSON.stringify(made.json)).toBe(200)
  if (bindings.length > 0) await grant(cloud, bindings)
  const { json } = await cloud.ask('RUN', 'GET', `/v2/${SERVICE}`)
  return { cloud, service: json, url: json.uri as string, [Symbol.asyncDispose]: () => cloud[Symbol.asyncDispose]() }
}

async function grant(cloud: Cloud, bindings: unknown[]) {
  const written = await cloud.ask('RUN', 'POST', `/v2/${SERVICE}:setIamPolicy`, { policy: { bindings } })
  expect(written.status, JSON.stringify(written.json)).toBe(200)
}

function idToken(cloud: Cloud, audience: string, claims: Record<string, unknown> = {}) {
  const now = Math.floor(cloud.world.clock.now() / 1000)
  const account = cloud.world.serviceAccounts.get(CALLER)
  return cloud.world.googleIssuer.sign({
    iss: 'https://accounts.google.com',
    aud: audience,
    azp: account?.uniqueId,
    sub: account?.uniqueId,
    email: CALLER,
    email_verified: true,
    iat: now,
    exp: now + 3600,
    ...claims,
  })
}
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })

describe('the URL of a service', () => {
  it('answers 403 without a token, as Google', async () => {
    await using app = await deployed({}, {}, [INVOKER])
    const answer = await fetch(app.url)
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain(
      'Your client does not have permission to get URL <code>/</code> from this server.',
    )
  })

  it('answers from the app with a token of an invoker for this service', async () => {
    await using app = await deployed({}, {}, [INVOKER])
    const answer = await fetch(`${app.url}/x`, bearer(idToken(app.cloud, app.url)))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({
      service: 'app',
      revision: app.service.latestReadyRevision.split('/').at(-1),
      image: IMAGE,
      path: '/x',
    })
  })

  it('answers 401 for every token that is not an ID token for it', async () => {
    await using app = await deployed({}, {}, [INVOKER])
    const { cloud, url } = app
    const old = { iat: 1, exp: 2 }
    const forged = makeIssuer('https://example.com').sign({
      iss: 'https://accounts.google.com',
      aud: url,
      email: CALLER,
      exp: 9e9,
    })
    for (const token of [
      'owner',
      'garbage',
      idToken(cloud, 'https://other'),
      idToken(cloud, `${url}x`),
      idToken(cloud, `${url}.other/`),
      idToken(cloud, url, old),
      forged,
    ]) {
      const answer = await fetch(url, bearer(token))
      expect(answer.status, token.slice(0, 12)).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token"/)
    }
  })

  it('takes a path below its URL for an audience too', async () => {
    await using app = await deployed({}, {}, [INVOKER])
    for (const path of ['', '/', '/tick?all=1'])
      expect((await fetch(app.url, bearer(idToken(app.cloud, `${app.url}${path}`)))).status).toBe(200)
  })

  it('answers 403 to somebody real who may not invoke', async () => {
    await using app = await deployed()
    const answer = await fetch(app.url, bearer(idToken(app.cloud, app.url)))
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('Your client does not have permission to get URL <code>/</code>')
  })

  it('looks at X-Serverless-Authorization first, and takes a custom audience', async () => {
    await using app = await deployed({ customAudiences: ['https://api.example.com'] }, {}, [INVOKER])
    const good = `Bearer ${idToken(app.cloud, 'https://api.example.com')}`
    const first = await fetch(app.url, { headers: { authorization: 'Bearer x', 'x-serverless-authorization': good } })
    expect(first.status).toBe(200)
    const second = await fetch(app.url, { headers: { authorization: good, 'x-serverless-authorization': 'Bearer x' } })
    expect(second.status).toBe(401)
  })

  it('is public with allUsers, and with the invoker check off', async () => {
    await using granted = await deployed({}, {}, [PUBLIC])
    expect((await fetch(granted.url)).status).toBe(200)
    await using open = await deployed({ invokerIamDisabled: true })
    expect((await fetch(open.url)).status).toBe(200)
  })

  it('sees a grant only after it has propagated', async () => {
    await using app = await deployed({}, { delays: { grantMs: 120_000 } }, [PUBLIC])
    expect((await fetch(app.url)).status).toBe(403)
    app.cloud.world.clock.advance(121_000)
    expect((await fetch(app.url)).status).toBe(200)
  })

  it.each([
    ['internal ingress', { ingress: 'INGRESS_TRAFFIC_INTERNAL_ONLY', invokerIamDisabled: true }],
    ['a disabled default URL', { defaultUriDisabled: true, invokerIamDisabled: true }],
  ])('looks absent from outside with %s', async (_, body) => {
    await using app = await deployed(body)
    const answer = await fetch(app.url)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('server')).toBe('Google Frontend')
  })

  it('lets the app answer for itself', async () => {
    const apps = [{ answers: { '/admin': { status: 401, headers: { 'www-authenticate': 'Basic' }, body: 'who?' } } }]
    await using app = await deployed({ invokerIamDisabled: true }, { apps })
    const answer = await fetch(`${app.url}/admin`)
    expect([answer.status, answer.headers.get('www-authenticate'), await answer.text()]).toEqual([401, 'Basic', 'who?'])
  })

  it('answers 503 while no revision is ready', async () => {
    await using app = await deployed({ invokerIamDisabled: true }, { apps: [{ startFails: true }] })
    expect((await fetch(app.url)).status).toBe(503)
  })

  it('serves a tag at its own URL, under the same check', async () => {
    const traffic = [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: 100, tag: 'pr-1' }]
    await using app = await deployed({ traffic }, {}, [INVOKER])
    const { uri } = app.service.trafficStatuses[0]
    expect((await fetch(uri)).status).toBe(403)
    expect((await fetch(uri, bearer(idToken(app.cloud, app.url)))).status).toBe(200)
    expect((await fetch(uri, bearer(idToken(app.cloud, uri)))).status).toBe(401)
  })

  it('takes the ID token that IAM Credentials mints for a service account', async () => {
    const grants = { [CALLER]: [{ role: 'roles/iam.serviceAccountTokenCreator', members: ['user:owner@example.com'] }] }
    await using app = await deployed({}, { grants }, [INVOKER])
    const mint = (includeEmail: boolean) =>
      app.cloud.ask('IAMCREDENTIALS', 'POST', `/v1/projects/-/serviceAccounts/${CALLER}:generateIdToken`, {
        audience: app.url,
        includeEmail,
      })
    const { status, json } = await mint(true)
    expect(status, JSON.stringify(json)).toBe(200)
    expect((await fetch(app.url, bearer(json.token))).status).toBe(200)
    const wrong = await fetch(app.url, bearer(json.token.slice(0, -4)))
    expect(wrong.status).toBe(401)
  })
})
