/** One request and what becomes of it: headers, retries, renewal, abort, errors, timings. */
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../src/errors.ts'
import { type ApiError, errorFromNetwork } from '../../src/google/wire-level/api-error.ts'
import { makeHttp } from '../../src/google/wire-level/http.ts'
import { makeRoutes } from '../../src/google/wire-level/network.ts'
import { failure, type Reply, session, signsIn, startCloud } from './cloud.ts'

const SERVICE = 'projects/p/locations/europe-west1/services/api'

/** Answers one after the other, the last one for ever. */
function inTurn(...items: (Reply | 'reset')[]): () => Reply | 'reset' {
  return () => (items.length > 1 ? items.shift() : items[0]) ?? {}
}

describe('transport', () => {
  it('sends the token, who we are and why, and reads the JSON that comes back', async () => {
    await using cloud = await startCloud(signsIn(() => ({ json: { name: SERVICE } })))
    const { google } = await session(cloud, { config: { requestReason: 'change 4711' } })
    expect(await google.run.getService(SERVICE)).toEqual({ name: SERVICE })
    const [asked] = cloud.of('run')
    expect(asked).toMatchObject({ method: 'GET', path: `/v2/${SERVICE}` })
    expect(asked?.headers).toMatchObject({
      authorization: 'Bearer token-2',
      'x-goog-request-reason': 'change 4711',
      'user-agent': expect.stringMatching(/^run-iam-deploy\/\d/),
    })
    expect(cloud.of('sts')[0]?.headers['x-goog-request-reason']).toBe('change 4711')
  })

  it('repeats a read after a passing fault and after a lost connection', async () => {
    const turn = inTurn({ status: 503 }, 'reset', { json: { name: SERVICE } })
    await using cloud = await startCloud(signsIn(turn))
    const { google } = await session(cloud)
    expect(await google.run.getService(SERVICE)).toEqual({ name: SERVICE })
    expect(cloud.of('run')).toHaveLength(3)
    expect(google.timings.map(({ name }) => name.replace(/^.* /, ''))).toEqual(
      expect.arrayContaining(['503', 'answer', '200']),
    )
    expect(google.timings.some(({ name }) => name === `GET run.googleapis.com/v2/${SERVICE} 200`)).toBe(true)
  })

  it.each([
    [503, 1],
    [429, 2],
  ])('sends a write that may have been done after %i %i time(s)', async (status, times) => {
    const turn = inTurn({ status, headers: { 'retry-after': '0' } }, { json: { name: 'operations/1', done: true } })
    await using cloud = await startCloud(signsIn(turn))
    const { google } = await session(cloud)
    const created = google.run.createService('projects/p/locations/l', 'api', {})
    if (times === 1) expect(await failure<ApiError>(created)).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
    else await created
    expect(cloud.of('run')).toHaveLength(times)
  })

  it.each([
    [429, 11, 'an answer'],
    [429, 12, 'an error'],
    [503, 5, 'an answer'],
    [503, 6, 'an error'],
  ])('after %i asks %i times again or gives up: a quota may take a minute', async (status, times, outcome) => {
    const refusals = Array.from({ length: times }, () => ({ status, headers: { 'retry-after': '0' } }))
    await using cloud = await startCloud(signsIn(inTurn(...refusals, { json: { name: SERVICE } })))
    const { google } = await session(cloud)
    const got = await google.run.getService(SERVICE).then(
      () => 'an answer',
      (error: ApiError) => (error.status === status ? 'an error' : error),
    )
    expect(got).toBe(outcome)
  })

  it('does not repeat a write whose connection broke after it was sent', async () => {
    await using cloud = await startCloud(signsIn(() => 'reset'))
    const { google } = await session(cloud)
    const error = await failure<ApiError>(google.run.setPolicy(SERVICE, { bindings: [] }))
    expect(error).toMatchObject({ status: 0, code: 'UNAVAILABLE' })
    expect(cloud.of('run')).toHaveLength(1)
  })

  it('repeats the questions that are POSTs', async () => {
    const turn = inTurn({ status: 500 }, { json: { permissions: ['run.services.get'] } })
    await using cloud = await startCloud(signsIn(turn))
    const { google } = await session(cloud)
    const { granted } = await google.run.testPermissions(SERVICE, ['run.services.get'])
    expect([...granted]).toEqual(['run.services.get'])
  })

  it('gets a new token once when one is refused, also for many requests at a time', async () => {
    await using cloud = await startCloud(
      signsIn(({ headers }) => (headers.authorization === 'Bearer token-2' ? { status: 401 } : { json: {} })),
    )
    const { google } = await session(cloud)
    await Promise.all(Array.from({ length: 20 }, (_, n) => google.run.getService(`${SERVICE}${n}`)))
    expect(cloud.of('iamcredentials')).toHaveLength(2)
  })

  it('gives up after a second 401', async () => {
    const error = { error: { code: 401, message: 'Invalid credentials.', status: 'UNAUTHENTICATED' } }
    await using cloud = await startCloud(signsIn(() => ({ status: 401, json: error })))
    const { google } = await session(cloud)
    const refused = await failure<ApiError>(google.run.getService(SERVICE))
    expect(refused).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', message: 'Invalid credentials.' })
    expect(cloud.of('run')).toHaveLength(2)
  })

  it('exchanges tokens once for forty first requests', async () => {
    await using cloud = await startCloud(signsIn())
    const { google, audiences } = await session(cloud)
    expect(cloud.asked).toHaveLength(0)
    await Promise.all(Array.from({ length: 40 }, (_, n) => google.iam.getRole(`roles/r${n}`)))
    expect(cloud.of('sts')).toHaveLength(1)
    expect(cloud.of('iamcredentials')).toHaveLength(1)
    expect(audiences).toHaveLength(1)
  })

  it('uses connections again', async () => {
    const ports = new Set<number | undefined>()
    await using cloud = await startCloud(
      signsIn((_, response) => {
        ports.add(response.socket?.remotePort)
        return { json: {} }
      }),
    )
    const { google } = await session(cloud)
    for (let n = 0; n < 5; n++) await google.iam.getRole(`roles/r${n}`)
    expect(ports.size).toBe(1)
  })

  it('stops at once when the run is stopped, in a request and between two tries', async () => {
    for (const reply of ['never', { status: 503, headers: { 'retry-after': '20' } }] as const) {
      const stop = new AbortController()
      await using cloud = await startCloud(
        signsIn(() => {
          setTimeout(() => stop.abort(new Cancelled('Stopped by a signal.')), 50)
          return reply
        }),
      )
      const { google } = await session(cloud, { signal: stop.signal })
      const error = await failure(google.run.getService(SERVICE))
      expect(error).toBeInstanceOf(Cancelled)
      expect(error.message).toBe('Stopped by a signal.')
    }
  })

  it('still stops a build after the run was stopped', async () => {
    const stop = new AbortController()
    await using cloud = await startCloud(signsIn())
    const { google } = await session(cloud, { signal: stop.signal })
    await google.cloudBuild.getBuild('projects/p/locations/l/builds/b')
    stop.abort()
    await google.cloudBuild.cancel('projects/p/locations/l/builds/b')
    expect(cloud.of('cloudbuild').at(-1)).toMatchObject({
      method: 'POST',
      path: '/v1/projects/p/locations/l/builds/b:cancel',
    })
    expect(await failure(google.cloudBuild.getBuild('projects/p/locations/l/builds/b'))).toBeInstanceOf(Cancelled)
  })

  it('names the host that is not there, after some tries', async () => {
    const cloud = await startCloud(signsIn())
    const { google } = await session(cloud, { env: { CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: 'http://127.0.0.1:9/' } })
    const error = await failure<ApiError>(google.run.getService(SERVICE))
    expect(error).toMatchObject({ status: 0, code: 'UNAVAILABLE', reason: 'ECONNREFUSED' })
    expect(error.message).toContain('127.0.0.1:9')
    await cloud[Symbol.asyncDispose]()
  })

  it('does not follow redirects with a token', async () => {
    await using cloud = await startCloud(
      signsIn(({ api }) => (api === 'run' ? { status: 302, headers: { location: '/elsewhere/x' } } : { json: {} })),
    )
    const { google } = await session(cloud)
    expect(await failure<ApiError>(google.run.getService(SERVICE))).toMatchObject({ status: 302 })
    expect(cloud.of('elsewhere')).toHaveLength(0)
  })

  it('says so when something in between answers in place of the API', async () => {
    await using cloud = await startCloud(signsIn(() => ({ text: '<html>Please log in</html>' })))
    const { google } = await session(cloud)
    expect((await failure<ApiError>(google.run.getService(SERVICE))).message).toContain('not JSON')
  })
})

describe('one exchange', () => {
  it('ends at its deadline, and what it then throws is read as such', async () => {
    await using cloud = await startCloud(() => 'never')
    const http = makeHttp(makeRoutes({}))
    const signal = new AbortController().signal
    const request = { url: `${cloud.url}/run/x`, method: 'GET', headers: {}, signal, timeoutMs: 30 }
    const error = errorFromNetwork(await failure(http(request)), 'GET run.googleapis.com/x', 'run.googleapis.com')
    expect(error).toMatchObject({ code: 'DEADLINE_EXCEEDED', message: 'run.googleapis.com did not answer in time.' })
  })
})

describe('ask', () => {
  it('asks as anybody: no token, no redirects, and no more of the body than is needed', async () => {
    await using cloud = await startCloud(({ path }) =>
      path.startsWith('/moved')
        ? { status: 302, headers: { location: 'https://accounts.google.com/' } }
        : { status: 403, text: 'x'.repeat(1_000_000) },
    )
    const { google } = await session(cloud)
    const answer = await google.ask(`${cloud.url}/service/`)
    expect(answer.status).toBe(403)
    expect(answer.body).toHaveLength(64 * 1024)
    expect(cloud.asked[0]?.headers.authorization).toBeUndefined()
    const moved = await google.ask(`${cloud.url}/service/moved`, 'Bearer abc')
    expect([moved.status, moved.headers.get('location')]).toEqual([302, 'https://accounts.google.com/'])
    expect(cloud.asked[1]?.headers.authorization).toBe('Bearer abc')
  })
})
