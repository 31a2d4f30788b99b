/**
 * Serves the page of a sandbox on a loopback port of its own. It shows tokens of nothing and no secret, but its forms change the world. So it
 * answers only to its own address (a name of somebody else's that leads here is refused), and takes only forms that it has made.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../sandbox.ts'
import { change, type Said } from './changes.ts'
import { documentOf, partsOf } from './document.ts'
import type { Shown } from './sections.ts'

/** How often it looks whether something has changed while somebody watches, in milliseconds. */
const LOOK_MS = 250
const FORM_LIMIT = 64 * 1024
/** Results of forms that are kept for whoever comes for them. */
const KEPT = 20

/** The page of the sandbox's first project. `url` ends with a slash. */
export async function openPage(cloud: Sandbox): Promise<{ url: string } & AsyncDisposable> {
  const { world, scenario, requests, beganMs } = cloud
  const [project] = world.projects.values()
  if (!project) throw new Error('This world has no project')
  const token = randomBytes(24).toString('base64url')
  const shown: Shown = { world, project, requests, beganMs, token }
  const results = new Map<string, Said>()
  const watchers = new Map<ServerResponse, Record<string, string>>()

  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      console.error(error)
      response.destroy()
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '/', headers } = request
    const { port } = server.address() as AddressInfo
    const host = headers.host ?? ''
    if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)
      return refuse(response, 421, 'This page is only at its own address.')
    if (!/^\/(?!\/)/.test(url)) return refuse(response, 404, 'There is one page: /')
    const { pathname, searchParams } = new URL(url, 'http://page')
    if (method === 'POST') {
      const origin = headers.origin ?? `http://${host}`
      const site = headers['sec-fetch-site'] ?? 'same-origin'
      if (origin !== `http://${host}` || site !== 'same-origin')
        return refuse(response, 403, 'A form of another page is not taken.')
      const form = await readForm(request)
      if (!form || !same(form.get('token') ?? '', token))
        return refuse(response, 403, 'This form is not of this page, or of an earlier sandbox: reload the page.')
      const id = randomBytes(12).toString('base64url')
      results.set(
        id,
        change(world, project as typeof shown.project, pathname.slice(1), name => form.get(name) ?? ''),
      )
      for (const old of [...results.keys()].slice(0, -KEPT)) results.delete(old)
      look()
      return void response.writeHead(303, { location: `/?said=${id}`, ...HEADERS }).end()
    }
    if (method !== 'GET') return refuse(response, 405, 'Only GET and POST.')
    if (pathname === '/events') return watch(response)
    if (pathname !== '/') return refuse(response, 404, 'There is one page: /')
    const nonce = randomBytes(18).toString('base64')
    const policy = [
      ...["default-src 'none'", "connect-src 'self'", 'img-src data:', "form-action 'self'", "base-uri 'none'"],
      ...["frame-ancestors 'none'", `style-src 'nonce-${nonce}'`, `script-src 'nonce-${nonce}'`],
    ]
    response.writeHead(200, {
      ...HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy.join('; '),
    })
    const said = results.get(searchParams.get('said') ?? '')
    response.end(documentOf(shown, { title: scenario.title, nonce, said }))
  }

  function watch(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
    response.flushHeaders()
    watchers.set(response, {})
    response.once('close', () => watchers.delete(response))
    look()
  }

  /** Tells each who watches what has changed since they were told. */
  function look(): void {
    if (watchers.size === 0) return
    world.clock.settle()
    const now = Object.fromEntries(Object.entries(partsOf(shown)).map(([id, part]) => [id, part.text]))
    for (const [response, told] of watchers) {
      const news = Object.entries(now).filter(([id, text]) => told[id] !== text)
      if (news.length === 0) continue
      watchers.set(response, now)
      response.write(`data: ${JSON.stringify(Object.fromEntries(news))}\n\n`)
    }
  }

  const timer = setInterval(look, LOOK_MS)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      clearInterval(timer)
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** `same-origin`: without a referrer, browsers would give the origin of a form as `null`. */
const HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}

function same(given: string, own: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(own)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Undefined for anything but a short form. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers['content-type'] ?? '')) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > FORM_LIMIT) return undefined
    chunks.push(chunk)
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
}
