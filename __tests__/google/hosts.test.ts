/** Where tokens go: to the APIs' own hosts, encrypted, and nowhere else, whatever the environment or an answer says. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { makeRun, regionalHosts } from '../../src/google/run.ts'
import { makeEndpoints } from '../../src/google/wire-level/endpoints.ts'
import { isLoopback, isSafeForTokens } from '../../src/google/wire-level/safe-address.ts'
import { makeTransport } from '../../src/google/wire-level/transport.ts'
import { withRealHosts } from '../../src/report/real-hosts.ts'
import { attack } from '../fixtures/attacks.ts'
import { aConfig } from '../fixtures/config.ts'
import { drawn } from '../fixtures/share.ts'
import { type Answer, failure, session, signsIn, startCloud } from './cloud.ts'

const VARIABLE = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN'
const override = (value: string, variable = VARIABLE) => makeEndpoints({ [variable]: value }, 'googleapis.com')

function refusal(value: string, variable = VARIABLE): string {
  try {
    override(value, variable)
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    expect((error as UserError).findings.map(({ id }) => id)).toEqual(['invalid-input'])
    return (error as UserError).message
  }
  throw new Error(`${value} was taken`)
}

describe('endpoint overrides', () => {
  it.each([
    ['http://evil.example/', 'evil.example'],
    ['http://10.0.0.1:8080/', '10.0.0.1:8080'],
    ['http://169.254.169.254/', '169.254.169.254'],
    ['http://localhost.evil.example/', 'localhost.evil.example'],
    ['http://127.0.0.1.evil.example/', '127.0.0.1.evil.example'],
    ['http://127.0.0.1@evil.example/', 'evil.example'],
    ['http://evil.example\\@127.0.0.1/', 'evil.example'],
    ['http://[::ffff:127.0.0.1]/', '[::ffff:7f00:1]'],
    ['http://0.0.0.0/', '0.0.0.0'],
    ['http://128.0.0.1/', '128.0.0.1'],
    ['http://localhost./', 'localhost.'],
    ['HTTP://EVIL.EXAMPLE/', 'evil.example'],
    ['https://user:hunter2@run-ep.p.googleapis.com/', 'run-ep.p.googleapis.com'],
    ['https://run-ep.p.googleapis.com/?key=hunter2', 'run-ep.p.googleapis.com'],
    ['https://run-ep.p.googleapis.com/#hunter2', 'run-ep.p.googleapis.com'],
  ])('are refused, by variable and host: %s', attack('S8'), (value, host) => {
    const said = refusal(value)
    for (const words of [VARIABLE, host, `${VARIABLE}=https://`]) expect(said).toContain(words)
    expect(said).not.toContain('hunter2')
  })

  it.each([
    'run.googleapis.com',
    'ftp://x/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '//evil.example/',
    'nonsense',
  ])('that are no addresses are refused: %s', attack('S8'), value => {
    expect(refusal(value)).toContain(`${VARIABLE}=https://run-`)
  })

  it('say a value that works: it is taken', () => {
    for (const value of ['http://evil.example/a', 'https://a:b@evil.example/', 'https://evil.example/?a', 'nonsense']) {
      const works = /What works: [A-Z_]+=(\S+)$/.exec(refusal(value))?.[1] ?? ''
      expect(override(works).base('run')).toMatch(/^https:/)
    }
  })

  it('of auth’s action obey the same rule', attack('S8'), () => {
    expect(refusal('http://evil.example/', 'GHA_ENDPOINT_OVERRIDE_sts')).toContain('GHA_ENDPOINT_OVERRIDE_sts')
  })

  it.each([
    'https://run-ep.p.googleapis.com/',
    'https://10.0.0.1/',
    'http://localhost:8080/',
    'http://LOCALHOST/',
    'http://127.0.0.1:1/',
    'http://127.9.8.7/',
    'http://127.1/',
    'http://[::1]:8080/',
  ])('are taken: %s', value => {
    expect(override(value).elsewhere).toEqual([
      { api: 'run.googleapis.com', host: new URL(value).host, variable: VARIABLE },
    ])
  })

  it('never send a token over plain http to another machine, whatever the value', attack('S8', 300), () => {
    const host = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.ipV4Extended(),
      fc.ipV6().map(address => `[${address}]`),
      fc.constantFrom('localhost', '127.0.0.1', '[::1]'),
    )
    const value = fc.tuple(fc.constantFrom('http', 'https', 'HTTP'), host, fc.webPath())
    fc.assert(
      fc.property(value, ([scheme, at, path]) => {
        const text = `${scheme}://${at}${path}`
        if (!URL.canParse(text)) return
        const url = new URL(text)
        if (url.protocol === 'https:' || isLoopback(url))
          expect(new URL(override(text).base('run')).host).toBe(url.host)
        else refusal(text)
        expect(isSafeForTokens(url)).toBe(url.protocol === 'https:' || isLoopback(url))
      }),
      { numRuns: drawn(75, 300) },
    )
  })
})

/** Answers everything with `answer` and keeps what was asked. */
async function aHost(status = 200, headers: Record<string, string> = {}, body = '{}') {
  const asked: { url: string; authorization: string | undefined; body: string }[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    asked.push({ url: request.url ?? '', authorization: request.headers.authorization, body: text })
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

async function* large() {
  yield Buffer.alloc(9 * 1024 * 1024)
}

describe('an upload session', () => {
  it.each([
    ['another host', (evil: string) => `${evil}/steal`],
    ['another host by name', (evil: string) => `${evil.replace('127.0.0.1', 'localhost')}/steal`],
    ['another host without a scheme', (evil: string) => `${evil.replace('http:', '')}/steal`],
    ['another scheme', (evil: string) => `${evil.replace('http:', 'https:')}/steal`],
    ['plain http to the public host', () => 'http://storage.googleapis.com/steal'],
    ['a host that only begins like the public one', () => 'https://storage.googleapis.com.evil.example/steal'],
    ['the public host as a user name', () => 'https://storage.googleapis.com@evil.example/steal'],
    ['no address', () => 'http://['],
  ])('at %s is refused, and gets neither token nor source', attack('S9'), async (_, where) => {
    await using evil = await aHost()
    const answer: Answer = signsIn(() => ({ headers: { location: where(evil.url) }, json: {} }))
    await using cloud = await startCloud(answer)
    const { google } = await session(cloud)
    const error = await failure<Error>(google.storage.upload('b', 'o.zip', large(), 'application/zip'))
    expect(error.message).toContain('its session is at another host')
    expect(evil.asked).toEqual([])
    expect(cloud.of('storage').map(({ method }) => method)).toEqual(['POST'])
  })

  it('at its own host gets the source and no token, which it does not need', attack('S9'), async () => {
    await using cloud = await startCloud(
      signsIn(({ method }) =>
        method === 'POST'
          ? { headers: { location: '/storage/upload/session' }, json: {} }
          : { json: { size: String(9 * 1024 * 1024) } },
      ),
    )
    const { google } = await session(cloud)
    await google.storage.upload('b', 'o.zip', large(), 'application/zip').catch(() => undefined)
    const sent = cloud.of('storage').map(({ method, headers }) => [method, headers.authorization !== undefined])
    expect(sent[0]).toEqual(['POST', true])
    expect(sent.slice(1).length).toBeGreaterThan(0)
    expect(sent.slice(1).every(([method, token]) => method === 'PUT' && token === false)).toBe(true)
  })
})

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('by an API is not followed: %d', attack('S9'), async status => {
    await using evil = await aHost()
    await using cloud = await startCloud(signsIn(() => ({ status, headers: { location: evil.url }, text: '' })))
    const { google } = await session(cloud)
    await failure(google.run.getRevision('projects/p/locations/l/services/s/revisions/r'))
    expect(evil.asked).toEqual([])
  })

  it.each([301, 302, 303, 307, 308])('by the token service is not followed: %d', attack('S9'), async status => {
    await using evil = await aHost(
      200,
      {},
      JSON.stringify({ access_token: 'a', token_type: 'Bearer', expires_in: 299 }),
    )
    await using cloud = await startCloud(() => ({ status, headers: { location: evil.url }, text: '' }))
    const { google } = await session(cloud)
    await failure(google.run.getRevision('projects/p/locations/l/services/s/revisions/r'))
    expect(evil.asked).toEqual([])
  })
})

describe('a path', () => {
  it('never leads to another host', attack('S9', 300), async () => {
    const asked: string[] = []
    const transport = makeTransport({
      http: async ({ url }) => {
        asked.push(url)
        return { status: 200, headers: new Headers(), text: '{}' }
      },
      endpoints: makeEndpoints({}, 'googleapis.com'),
      credentials: {
        identity: { method: 'none' },
        headers: async () => ({ authorization: 'Bearer secret' }),
        renew: () => undefined,
        idToken: async () => null,
      },
      signal: new AbortController().signal,
      timings: [],
    })
    const path = fc.oneof(
      fc.constantFrom(
        '.evil.example/',
        '@evil.example/',
        ':x@evil.example/',
        '//evil.example/',
        '/\\evil.example/',
        ':8443/',
      ),
      fc.webUrl(),
      fc.webPath(),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(path, async path => {
        asked.length = 0
        await transport.send({ api: 'run', method: 'GET', path }).catch(() => undefined)
        for (const url of asked) expect(new URL(url).origin).toBe('https://run.googleapis.com')
      }),
      { numRuns: drawn(75, 300) },
    )
  })
})

describe('a manifest with an override', () => {
  const OVERRIDE = 'https://run-ep.p.googleapis.com:8443/base/'
  const at = (kind: 'job' | 'service') => ({ kind, project: 'p', region: 'us-central1', name: 'n' })
  const PATH = '/apis/run.googleapis.com/v1/namespaces/p/jobs'
  const JOBS = `https://us-central1-run-ep.p.googleapis.com:8443/base${PATH}`

  /** Saves a resource and reads it; the first token has ended. */
  async function asked(kind: 'job' | 'service', value = OVERRIDE) {
    const sent: { url: string; token: string | undefined; location: string | undefined }[] = []
    let tokens = 1
    const transport = makeTransport({
      http: async ({ url, headers }) => {
        const token = headers?.authorization
        sent.push({ url, token, location: headers?.['x-goog-request-params'] })
        return { status: token === 'Bearer 1' ? 401 : 200, headers: new Headers(), text: '{}' }
      },
      endpoints: override(value),
      credentials: {
        identity: { method: 'none' },
        headers: async () => ({ authorization: `Bearer ${tokens}` }),
        renew: () => void tokens++,
        idToken: async () => null,
      },
      signal: new AbortController().signal,
      timings: [],
    })
    const run = makeRun(transport)
    await run.saveKnative(at(kind), {} as never, true)
    await run.getKnative(at(kind))
    return sent
  }

  it('of a job goes to the host of its region, with the token, which is renewed', attack('S9'), async () => {
    expect(await asked('job')).toEqual([
      { url: JOBS, token: 'Bearer 1', location: undefined },
      { url: JOBS, token: 'Bearer 2', location: undefined },
      { url: `${JOBS}/n`, token: 'Bearer 2', location: undefined },
    ])
  })

  it('of a job says its region in a header where the host has no name', async () => {
    const [first] = await asked('job', 'http://127.0.0.1:8080/')
    expect(first).toEqual({
      url: `http://127.0.0.1:8080${PATH}`,
      token: 'Bearer 1',
      location: 'location=us-central1',
    })
  })

  it('of a service goes to the override itself', async () => {
    const hosts = (await asked('service')).map(({ url }) => new URL(url).host)
    expect(new Set(hosts)).toEqual(new Set(['run-ep.p.googleapis.com:8443']))
  })

  it('of a job has the hosts of its regions told, and its calls named by them', () => {
    const config = aConfig({
      kind: 'job',
      regions: ['us-central1'],
      manifest: { given: 'job.yaml', text: '', traffic: 'latest' },
    })
    const own = {
      api: 'us-central1-run.googleapis.com',
      host: 'us-central1-run-ep.p.googleapis.com:8443',
      variable: VARIABLE,
    }
    expect(regionalHosts(config, override(OVERRIDE))).toEqual([own])
    expect(regionalHosts(config, override('http://127.0.0.1:8080/'))).toEqual([])
    expect(regionalHosts({ ...config, kind: 'service' }, override(OVERRIDE))).toEqual([])
    expect(regionalHosts({ ...config, manifest: undefined } as never, override(OVERRIDE))).toEqual([])

    const named = (call: string) => {
      const timings = [{ name: call, startMs: 0, durationMs: 0 }]
      const report = { findings: [], decisions: [], plan: [], checks: [], timings }
      const shown = withRealHosts(report as never, [...override(OVERRIDE).elsewhere, own])
      return shown.timings[0]?.name.replace(call, '')
    }
    expect(named(`POST us-central1-run.googleapis.com${PATH}`)).toBe(` at ${own.host}`)
    expect(named('GET us-central1-run.googleapis.com/v1/namespaces/p/jobs/n')).toBe(` at ${own.host}`)
    expect(named('POST us-central1-run.googleapis.com/v2/projects/p/locations/us-central1/builds:submit')).toBe(
      ' at run-ep.p.googleapis.com:8443',
    )
    expect(named('GET run.googleapis.com/v2/projects/p')).toBe(' at run-ep.p.googleapis.com:8443')
  })
})
