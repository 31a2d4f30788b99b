/** Requests over shared connections, against a host that does to them what hosts do: RFC 9113, and what Node makes of it. */
import { execFile } from 'node:child_process'
import { constants, type Http2ServerRequest } from 'node:http2'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeHttp } from '../../src/google/wire-level/http.ts'
import { makeSharedRoutes } from '../../src/google/wire-level/network.ts'
import { connectionFailure } from '../../src/google/wire-level/retry.ts'
import { trust } from '../fixtures/trust.ts'
import { failure } from './cloud.ts'
import { CERTIFICATE, type Host, startHost } from './tls-server.ts'

beforeAll(() => trust(CERTIFICATE))
afterEach(() => void vi.restoreAllMocks())

const never = new AbortController().signal

function client(env: Record<string, string> = {}) {
  const { route, open } = makeSharedRoutes(env)
  const http = makeHttp(route)
  const ask = (host: Host, path: string, change: Partial<Parameters<typeof http>[0]> = {}) =>
    http({ url: host.url + path, method: 'GET', headers: {}, signal: never, timeoutMs: 5_000, ...change })
  return { ask, open }
}

/** A write, which must not be done twice. */
const WRITE = { method: 'POST', body: '{}' }

describe('one connection for each host', () => {
  it('carries more requests at a time than the host takes', async () => {
    let most = 0
    let now = 0
    await using host = await startHost(
      (request, response) => {
        most = Math.max(most, ++now)
        setTimeout(() => {
          now--
          response.end(request.url)
        }, 5)
      },
      { streams: 10 },
    )
    const { ask } = client()
    // The first tells how many are allowed.
    await ask(host, '/first')
    const paths = Array.from({ length: 60 }, (_, n) => `/${n}`)
    const answers = await Promise.all(paths.map(path => ask(host, path)))
    expect(answers.map(({ text }) => text)).toEqual(paths)
    expect(most).toBe(10)
    expect(host.connections).toEqual([{ resumed: false, protocol: 'h2' }])
  })

  it('is opened ahead once, and used by the request', async () => {
    await using host = await startHost((_, response) => void response.end('{}'))
    const { ask, open } = client()
    open(new URL(host.url))
    open(new URL(`${host.url}/other`))
    await Promise.all([ask(host, '/a'), ask(host, '/b')])
    expect(host.connections).toHaveLength(1)
  })

  it('is not opened ahead where a proxy is in between, or plain http', async () => {
    const { open } = client({ HTTPS_PROXY: 'http://127.0.0.1:9' })
    await using host = await startHost((_, response) => void response.end())
    open(new URL(host.url))
    open(new URL(host.url.replace('https', 'http')))
    await new Promise(done => setTimeout(done, 50))
    expect(host.connections).toEqual([])
  })

  it('sends a body as it is, with its length, and the fields of the request', async () => {
    const got: { bytes: Buffer; headers: Http2ServerRequest['headers'] }[] = []
    await using host = await startHost(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      got.push({ bytes: Buffer.concat(chunks), headers: request.headers })
      response.end('{}')
    })
    const body = Buffer.alloc(8 << 20, 'abcdefghijk')
    await client().ask(host, '/upload?name=x%20y', { method: 'PUT', body, headers: { 'Content-Type': 'a/b' } })
    expect(got[0]?.bytes.equals(body)).toBe(true)
    expect(got[0]?.headers).toMatchObject({
      ':path': '/upload?name=x%20y',
      ':authority': new URL(host.url).host,
      'content-length': String(body.length),
      'content-type': 'a/b',
    })
  })

  it.each([true, false])('reads a long answer, packed: %s', async packed => {
    const text = JSON.stringify(Array.from({ length: 200_000 }, (_, n) => n))
    await using host = await startHost((_, response) => {
      response.writeHead(200, packed ? { 'content-encoding': 'gzip', 'X-Goog': 'a' } : { 'x-goog': 'a' })
      response.end(packed ? gzipSync(text) : text)
    })
    const answer = await client().ask(host, '/')
    expect(answer.text === text).toBe(true)
    expect([...answer.headers].filter(([name]) => name.startsWith(':'))).toEqual([])
    expect(answer.headers.get('X-Goog')).toBe('a')
  })

  it('reads no more of a page than is needed, and goes on with the connection', async () => {
    await using host = await startHost((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(1_000_000))
    })
    const { ask } = client()
    expect(await ask(host, '/')).toMatchObject({ cut: true, text: 'x'.repeat(64_000) })
    expect((await ask(host, '/')).status).toBe(200)
    expect(host.connections).toHaveLength(1)
  })
})

describe('HTTP/1.1', () => {
  it('is used where the host speaks nothing else, on the connection that was opened to ask', async () => {
    const versions: string[] = []
    await using host = await startHost(
      (request, response) => {
        versions.push(request.httpVersion)
        response.end('{}')
      },
      { http1: true },
    )
    const { ask, open } = client()
    open(new URL(host.url))
    for (let n = 0; n < 3; n++) await ask(host, '/')
    expect(versions).toEqual(['1.1', '1.1', '1.1'])
    expect(host.connections).toHaveLength(1)
    await Promise.all([ask(host, '/'), ask(host, '/')])
    expect(host.connections).toHaveLength(2)
  })

  it.each(['stream', 'session'])('is used where the host asks for it by its %s, also for a write', async by => {
    const versions: string[] = []
    await using host = await startHost((request, response, session) => {
      versions.push(request.httpVersion)
      if (request.httpVersion === '1.1') response.end('{}')
      else if (by === 'stream') request.stream.close(constants.NGHTTP2_HTTP_1_1_REQUIRED)
      else session.goaway(constants.NGHTTP2_HTTP_1_1_REQUIRED, 0)
    })
    const { ask } = client()
    expect((await ask(host, '/', WRITE)).status).toBe(200)
    expect((await ask(host, '/')).status).toBe(200)
    expect(versions).toEqual(['2.0', '1.1', '1.1'])
  })
})

describe('a connection that ends', () => {
  it('lets the requests that it has end, and takes no more', async () => {
    await using host = await startHost((request, response, session) => {
      if (request.url === '/slow') {
        session.goaway(constants.NGHTTP2_NO_ERROR, request.stream.id)
        setTimeout(() => response.end('slow'), 60)
      } else response.end('quick')
    })
    const { ask } = client()
    const slow = ask(host, '/slow', WRITE)
    await vi.waitFor(() => expect(host.sessions).toHaveLength(1))
    await new Promise(done => setTimeout(done, 30))
    expect((await ask(host, '/quick')).text).toBe('quick')
    expect((await slow).text).toBe('slow')
    expect(host.connections).toHaveLength(2)
  })

  it.each([constants.NGHTTP2_NO_ERROR, constants.NGHTTP2_ENHANCE_YOUR_CALM])(
    'sends a write again that the host has not read (GOAWAY %i), and not one that it may have read',
    async code => {
      const seen: string[] = []
      await using host = await startHost((request, response, session) => {
        seen.push(request.url)
        if (request.url === '/first') setTimeout(() => response.end('1'), 40)
        else if (host.sessions.length === 1) session.goaway(code, 1)
        else response.end('2')
      })
      const { ask } = client()
      const [first, second] = [ask(host, '/first', WRITE), ask(host, '/second', WRITE)]
      if (code === constants.NGHTTP2_NO_ERROR) expect((await first).text).toBe('1')
      else expect(connectionFailure(await failure(first))).toBe('maybe-sent')
      expect((await second).text).toBe('2')
      expect(seen).toEqual(['/first', '/second', '/second'])
    },
  )

  it('sends nothing again that the host may have read', async () => {
    let seen = 0
    await using host = await startHost((request, _, session) => {
      seen++
      session.goaway(constants.NGHTTP2_INTERNAL_ERROR, request.stream.id)
    })
    const error = await failure(client().ask(host, '/', WRITE))
    expect(connectionFailure(error)).toBe('maybe-sent')
    expect(seen).toBe(1)
  })

  it.each([
    ['by a reset', ({ sockets }: Host) => sockets.forEach(socket => void socket.resetAndDestroy())],
    ['by its end', ({ sockets }: Host) => sockets.forEach(socket => void socket.destroy())],
    ['by its session', ({ sessions }: Host) => sessions.forEach(session => void session.destroy())],
  ])('%s is an error of the request, and the next gets a new one', async (_, end) => {
    await using host = await startHost((request, response) => {
      if (request.url === '/end') end(host)
      else response.end('{}')
    })
    const { ask } = client()
    const error = await failure(ask(host, '/end', WRITE))
    expect(connectionFailure(error)).toBe('maybe-sent')
    expect((await ask(host, '/')).status).toBe(200)
    expect(host.connections).toHaveLength(2)
  })

  it('is told apart from a refusal of one request, which was not read', async () => {
    await using host = await startHost(request => request.stream.close(constants.NGHTTP2_REFUSED_STREAM))
    const error = await failure(client().ask(host, '/', WRITE))
    expect(connectionFailure(error)).toBe('not-sent')
    expect(host.connections).toHaveLength(1)
  })

  it.each([
    ['CANCEL', constants.NGHTTP2_CANCEL],
    ['NO_ERROR', constants.NGHTTP2_NO_ERROR],
    ['INTERNAL_ERROR', constants.NGHTTP2_INTERNAL_ERROR],
  ])('does not make a whole answer of a part of one (%s)', async (_, code) => {
    await using host = await startHost(({ stream }) => {
      stream.respond({ ':status': 200, 'content-length': 10 })
      stream.write('12345', () => stream.close(code))
    })
    expect(connectionFailure(await failure(client().ask(host, '/')))).toBe('maybe-sent')
  })

  it('nor where the connection breaks in the middle', async () => {
    await using host = await startHost(({ stream }, _, session) => {
      stream.respond({ ':status': 200 })
      stream.write('[1, 2', () => session.destroy())
    })
    expect(connectionFailure(await failure(client().ask(host, '/')))).toBe('maybe-sent')
  })

  it('is not used after a minute without a request, and the next handshake is shorter', async () => {
    await using host = await startHost((_, response) => void response.end('{}'))
    const { ask } = client()
    await ask(host, '/')
    await ask(host, '/')
    await new Promise(done => setTimeout(done, 10))
    const now = performance.now()
    vi.spyOn(performance, 'now').mockReturnValue(now + 61_000)
    await ask(host, '/')
    expect(host.connections.map(({ resumed }) => resumed)).toEqual([false, true])
  })
})

describe('a request that ends early', () => {
  it('ends at its deadline, and the next does not wait on the same connection', async () => {
    await using host = await startHost((request, response) => {
      if (request.url !== '/never') response.end('{}')
    })
    const { ask } = client()
    const error = await failure(ask(host, '/never', { timeoutMs: 40 }))
    expect(error.name).toBe('TimeoutError')
    expect((await ask(host, '/')).status).toBe(200)
    expect(host.connections).toHaveLength(2)
  })

  it('leaves a connection that answers others in use', async () => {
    await using host = await startHost((request, response) => {
      if (request.url !== '/never') response.end('{}')
    })
    const { ask } = client()
    const late = failure(ask(host, '/never', { timeoutMs: 80 }))
    await new Promise(done => setTimeout(done, 20))
    await ask(host, '/')
    expect((await late).name).toBe('TimeoutError')
    await ask(host, '/')
    expect(host.connections).toHaveLength(1)
  })

  it('ends when the run is stopped, before and after its connection is there', async () => {
    await using host = await startHost(() => undefined)
    const { ask } = client()
    for (const afterMs of [0, 40]) {
      const stop = new AbortController()
      const asked = failure(ask(host, '/', { signal: stop.signal }))
      setTimeout(() => stop.abort(), afterMs)
      expect((await asked).name).toMatch(/Cancelled|AbortError/)
    }
  })

  it('says what is wrong with a certificate, once', async () => {
    await using host = await startHost((_, response) => void response.end())
    const error = await failure(client().ask({ ...host, url: host.url.replace('localhost', '127.0.0.1') }, '/'))
    expect(connectionFailure(error)).toBe('final')
  })
})

it('does not keep the process', async () => {
  await using host = await startHost((_, response) => void response.end('{}'))
  const code = `
    const { setDefaultCACertificates } = await import('node:tls')
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const { makeHttp } = await import('./src/google/wire-level/http.ts')
    const { makeSharedRoutes } = await import('./src/google/wire-level/network.ts')
    const { route, open } = makeSharedRoutes({})
    const signal = new AbortController().signal
    const http = makeHttp(route)
    open(new URL('${host.url.replace('localhost', '127.0.0.1')}'))
    const { status } = await http({ url: '${host.url}/', method: 'GET', headers: {}, signal, timeoutMs: 5000 })
    console.log(status)`
  const args = ['--no-warnings', '--input-type=module', '-e', code]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    cwd: resolve(import.meta.dirname, '../..'),
    timeout: 10_000,
  })
  expect(stdout).toBe('200\n')
})
