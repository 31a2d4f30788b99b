/** What stands in place of node-fetch and `Headers` in the bundle does what they do, as far as Google's packages use it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import libraryFetch from '../../src/google/sign-in/library-fetch.ts'
import LibraryHeaders from '../../src/google/sign-in/library-headers.ts'
import { failure } from './cloud.ts'

describe('headers', () => {
  it.each<[string, ConstructorParameters<typeof Headers>[0]]>([
    ['nothing', undefined],
    ['an object', { 'X-A': '1', b: '2' }],
    [
      'pairs',
      [
        ['X-A', '1'],
        ['x-a', '2'],
        ['B', '3'],
      ],
    ],
    ['others', new Headers({ 'X-A': '1' })],
  ])('are those of the class of Node.js, made from %s', (_, init) => {
    const [ours, theirs] = [new LibraryHeaders(init as never), new Headers(init)]
    for (const headers of [ours, theirs]) {
      headers.set('C', 'x')
      headers.append('X-A', 'y')
      headers.append('d', 'z')
      headers.delete('B')
    }
    const [seen, expected]: string[][] = [[], []]
    ours.forEach((value, name) => void seen?.push(`${name}: ${value}`))
    theirs.forEach((value, name) => void expected?.push(`${name}: ${value}`))
    expect(seen?.toSorted()).toEqual(expected?.toSorted())
    expect([...ours].toSorted()).toEqual([...theirs].toSorted())
    for (const name of ['x-A', 'c', 'b', 'E'])
      expect([ours.get(name), ours.has(name)]).toEqual([theirs.get(name), theirs.has(name)])
  })
})

async function host(serve: (request: IncomingMessage, response: ServerResponse, body: string) => void) {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    serve(request, response, body)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

describe('a request', () => {
  it.each<[string, string | URLSearchParams | undefined]>([
    ['a form', new URLSearchParams({ grant: 'a b', token: '&' })],
    ['a text', '{"a":1}'],
    ['nothing', undefined],
  ])('goes out as by fetch, with %s', async (_, body) => {
    const got: unknown[] = []
    await using cloud = await host((request, response, text) => {
      const { 'content-type': type = '', 'content-length': length, authorization } = request.headers
      got.push([request.method, request.url, text, type.replace('text/plain;charset=UTF-8', ''), length, authorization])
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"x"}')
    })
    const method = body === undefined ? 'GET' : 'POST'
    const init = { authorization: 'Bearer x' }
    for (const ask of [libraryFetch, fetch] as (typeof libraryFetch)[]) {
      const headers = (ask === libraryFetch ? new LibraryHeaders(init) : new Headers(init)) as LibraryHeaders
      const answer = await ask(`${cloud.url}/x?y`, { method, headers, ...(body !== undefined && { body }) })
      expect(answer).toMatchObject({ status: 400, ok: false, bodyUsed: false })
      expect(answer.headers.get('Content-Type')).toBe('application/json')
      expect(await answer.json()).toEqual({ error: 'x' })
      expect(answer.bodyUsed).toBe(true)
    }
    expect(got[0]).toEqual(got[1])
  })

  it('follows no redirect', async () => {
    await using cloud = await host((_, response) => void response.writeHead(302, { location: '/y' }).end())
    expect((await libraryFetch(cloud.url)).status).toBe(302)
  })

  it('reads no more than is allowed, and ends when it is stopped', async () => {
    await using cloud = await host((request, response) => {
      if (request.url !== '/never') response.end('x'.repeat(100))
    })
    expect((await failure((await libraryFetch(cloud.url, { size: 99 })).text())).message).toContain('99 bytes')
    expect(await (await libraryFetch(cloud.url, { size: 100 })).text()).toHaveLength(100)
    const signal = AbortSignal.timeout(30)
    expect((await failure(libraryFetch(`${cloud.url}/never`, { signal }))).name).toBe('AbortError')
  })

  it('fails with the code of the system', async () => {
    expect(await failure(libraryFetch('http://127.0.0.1:9/'))).toMatchObject({ code: 'ECONNREFUSED' })
  })
})
