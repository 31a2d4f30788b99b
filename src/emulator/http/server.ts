/** The HTTP server around the routes: one port per API, authentication, strict checks, request log, faults and delays. */
import { createServer, type Server as HttpServer, type ServerResponse } from 'node:http'
import type { Http2SecureServer } from 'node:http2'
import type { AddressInfo, Socket } from 'node:net'
import { allRoutes } from '../apis/index.ts'
import { answerRunner } from '../github/oidc.ts'
import { answerRest, isRestPath } from '../github/rest.ts'
import type { Fault, LoggedRequest, Token, World } from '../world/world.ts'
import { authenticate, requireEnabled } from './access-checks.ts'
import { audit } from './audit-log.ts'
import { type FaultHit, faultFinder } from './faults.ts'
import { APIS, apiOfHost } from './hosts.ts'
import { canonicalJson, validate } from './proto-schema.ts'
import {
  type Answer,
  type Call,
  type Detail,
  errorBody,
  findRoute,
  type Incoming,
  type Outgoing,
  Refusal,
  type Route,
} from './router.ts'
import { front } from './service-url.ts'
import { type Certificates, connectionOf, createTlsServer, drop, headersOf } from './tls.ts'

const JSON_LIMIT = 10 * 1024 * 1024

/** Parameters that Google's front end accepts on every method (google/api: system parameters), and Cloud Storage's. */
const STANDARD_QUERY = new Set(
  '$.xgafv $alt $callback $fields $key $prettyPrint $userProject $httpMethod access_token alt callback fields key oauth_token prettyPrint quotaUser uploadType upload_protocol userIp userProject'.split(
    ' ',
  ),
)

export interface Server {
  /** Chooses the API by the Host header, or else by the path. Also an HTTP proxy for the addresses below, with or without a region in
   *  front of the host name (`us-central1-127.0.0.1:PORT`), as gcloud writes them. */
  url: string
  /** gcloud's API name -> the API's address. Each API has its own port because paths overlap: `/v1/projects/P` is a method of several
   *  APIs, and an override replaces only scheme, host and port. */
  urls: Record<keyof typeof APIS, string>
  requests: LoggedRequest[]
  /** When the log begins, in epoch milliseconds: its times count from here. */
  beganMs: number
  /** How many connections were opened so far, those without a request included. */
  connections(): number
  /** Serves a connection of a tunnel that the proxy accepted, as TLS. */
  accept(socket: Socket): void
  close(): Promise<void>
}

/** `secure`: every port speaks TLS for the name `localhost`, with HTTP/2 where the client can. */
export async function serve(
  world: World,
  { certificates, secure = false }: { certificates?: Certificates; secure?: boolean } = {},
): Promise<Server> {
  const routes = allRoutes(world)
  const byApi = Map.groupBy(routes, route => route.api)
  const requests: LoggedRequest[] = []
  const began = performance.now()
  const beganMs = Date.now()
  const hit = faultFinder(world)
  const stop = new AbortController()
  const servers: (HttpServer | Http2SecureServer)[] = []
  const sockets = new Set<Socket>()
  /** By what holds requests: a connection of HTTP/1.1, a session of HTTP/2. */
  const opened = new WeakMap<object, { number: number; at: number }>()
  let connections = 0
  let numbers = 0
  const fronts = new Map<string, Promise<string>>()
  const byPort = new Map<string, string>()
  let count = 0

  /** `where` is the port's API; if undefined, the Host header or the path decides. */
  async function serveOne(where: string | undefined, key: string | undefined, request: Incoming, response: Outgoing) {
    world.clock.settle()
    const gone = new AbortController()
    response.once('close', () => response.writableFinished || gone.abort())
    const headers = headersOf(request)
    const host = headers.host ?? ''
    const target = withoutOrigin(request.url ?? '/')
    const url = new URL(target, 'http://unused')
    const path = target.split('?')[0] || '/'
    const api =
      where ??
      apiOfHost(host) ??
      byPort.get(loopbackPort(host)) ??
      apiOfPath(routes, request.method ?? '', path) ??
      host
    count += 1
    const line: LoggedRequest = {
      n: count,
      method: request.method ?? '',
      api,
      host,
      path: safeDecode(path),
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      principal: null,
      userAgent: headers['user-agent'] ?? '',
      reason: String(headers['x-goog-request-reason'] ?? ''),
      connection: opened.get(connectionOf(request))?.number ?? 0,
      status: 0,
      startMs: performance.now() - began,
      endMs: 0,
    }
    requests.push(line)
    let fault = hit(line)
    let answer: Answer | undefined
    try {
      await world.clock.sleep(connecting(connectionOf(request)) + world.delays.requestMs + (fault?.delayMs ?? 0))
      const chosen = await world.gate?.(line)
      if (chosen) {
        fault = chosen
        await world.clock.sleep(chosen.delayMs ?? 0)
      }
      if (fault?.reset) return drop(request)
      answer = fault?.served ? undefined : faultAnswer(fault)
      const signal = AbortSignal.any([gone.signal, stop.signal])
      answer ??=
        api === 'front'
          ? await front(
              {
                ...(key !== undefined && { key }),
                host,
                method: line.method,
                url: request.url ?? '/',
                headers,
                stream: request,
              },
              world,
            )
          : api === 'github'
            ? isRestPath(path)
              ? await answerRest(world, request, url, line)
              : answerRunner(world, request, url)
            : await answerApi(byApi.get(api) ?? [], { api, host, path, url, request, signal, line })
    } catch (error) {
      answer = refused(api, error)
    } finally {
      line.status = answer?.status ?? (answer ? 200 : 0)
      line.endMs = performance.now() - began
    }
    if (fault?.lost) return drop(request)
    if (fault?.served) answer = faultAnswer(fault)
    if (answer && (fault?.half || fault?.stallMs)) await sendInPart(world, response, answer, fault)
    else if (answer) send(response, answer, line)
    if (!request.readableEnded) request.resume()
  }

  /** What is left of the time that opening the connection takes. */
  function connecting(connection: object): number {
    const at = opened.get(connection)?.at ?? 0
    return Math.max(0, at + (world.delays.connectMs ?? 0) - performance.now())
  }

  async function answerApi(
    candidates: readonly Route[],
    at: {
      api: string
      host: string
      path: string
      url: URL
      request: Incoming
      signal: AbortSignal
      line: LoggedRequest
    },
  ): Promise<Answer> {
    const method = at.request.method ?? ''
    const { route, params, others } = findRoute(candidates, method, at.path)
    if (!route) throw notFound(at.api, method, at.path, others, candidates.length > 0)
    const nobody: Token = { member: '', expiresMs: 0, scopes: [] }
    const principal = route.open ? nobody : authenticate(world, route.api, at.request.headers.authorization)
    at.line.principal = principal.member || null
    if (!route.always) requireEnabled(world, route.api, params, principal)
    refuseUnknownQuery(route, at.url.searchParams)
    const body = route.raw ? {} : await readBody(route, at.request, at.line)
    const call: Call = {
      api: route.api,
      method,
      host: at.host,
      path: at.path,
      query: at.url.searchParams,
      headers: headersOf(at.request),
      params,
      body,
      stream: route.raw ? counted(at.request, at.line) : at.request,
      principal,
      signal: at.signal,
    }
    const answer = await route.handler(call, world)
    audit(world, call)
    return answer
  }

  function listen(where: string | undefined, key?: string): Promise<string> {
    const serving = (request: Incoming, response: Outgoing) => {
      serveOne(where, key, request, response).catch(error => response.destroy(error as Error))
    }
    const server = secure && certificates ? createTlsServer(certificates, serving, note) : createServer(serving)
    countConnections(server)
    if (!secure) server.on('connection', note)
    return new Promise((resolve, reject) => {
      server.once('error', reject)
      const { scheme, name } = secure ? { scheme: 'https', name: 'localhost' } : { scheme: 'http', name: '127.0.0.1' }
      server.listen(0, '127.0.0.1', () => resolve(`${scheme}://${name}:${(server.address() as AddressInfo).port}`))
    })
  }

  /** Holds requests from now on. */
  function note(connection: object) {
    numbers += 1
    opened.set(connection, { number: numbers, at: performance.now() })
  }

  function countConnections(server: HttpServer | Http2SecureServer) {
    servers.push(server)
    server.on('connection', socket => {
      sockets.add(socket)
      connections += 1
      socket.once('close', () => sockets.delete(socket))
    })
  }

  world.openPort = key => {
    const open = fronts.get(key) ?? listen('front', key)
    fronts.set(key, open)
    return open
  }
  const tunnels =
    certificates &&
    createTlsServer(
      certificates,
      (request, response) => {
        serveOne(undefined, undefined, request, response).catch(error => response.destroy(error as Error))
      },
      note,
    )
  if (tunnels) countConnections(tunnels)
  const url = await listen(undefined)
  // As a proxy it leads nowhere else.
  servers[0]?.on('connect', ({ url: host }: { url?: string }, socket: Socket) => {
    socket.on('error', () => socket.destroy())
    socket.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nx-emulated: no such host ${host}\r\n\r\n`)
  })
  const names = Object.keys(APIS) as (keyof typeof APIS)[]
  const addresses = await Promise.all(names.map(name => listen(APIS[name])))
  for (const [index, name] of names.entries()) byPort.set(new URL(addresses[index] ?? '').port, APIS[name])
  return {
    url,
    urls: Object.fromEntries(names.map((name, index) => [name, addresses[index]])) as Server['urls'],
    requests,
    beganMs,
    connections: () => connections,
    accept: socket => void tunnels?.emit('connection', socket),
    async close() {
      stop.abort()
      world.clock.stop()
      const closed = servers.map(server => new Promise<void>(resolve => void server.close(() => resolve())))
      for (const socket of sockets) socket.destroy()
      await Promise.all(closed)
    },
  }
}

/** The port of a loopback address, '' for other hosts; gcloud puts the region in front of any address of Cloud Run. */
const loopbackPort = (host: string) => /^(?:[a-z]+-[a-z]+\d+-)?127\.0\.0\.1:(\d+)$/.exec(host)?.[1] ?? ''

/** The target as sent, in absolute form (as sent to a proxy) without the origin: a region in front of an address is no valid URL. */
const withoutOrigin = (target: string) => target.replace(/^https?:\/\/[^/?]*/i, '')

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The API with this method and path, if only one API has it. */
function apiOfPath(routes: readonly Route[], method: string, path: string): string | undefined {
  if (path.startsWith('/_runner/') || path.startsWith('/.well-known/') || isRestPath(path)) return 'github'
  const apis = new Set(
    routes.filter(route => route.method === method && route.match.test(path)).map(route => route.api),
  )
  return apis.size === 1 ? [...apis][0] : undefined
}

function notFound(api: string, method: string, path: string, others: string[], known: boolean): Refusal {
  const why =
    others.length > 0
      ? `the path takes ${others.join(', ')}`
      : known
        ? `the emulated ${api} has no such method`
        : `there is no emulated API '${api}'`
  return new Refusal('NOT_FOUND', `Method not found: ${method} ${path} (${why}).`)
}

function refuseUnknownQuery(route: Route, query: URLSearchParams) {
  const unknown = [...new Set(query.keys())].filter(name => !STANDARD_QUERY.has(name) && !route.query?.includes(name))
  if (unknown.length === 0) return
  const fieldViolations = unknown.map(name => ({
    description: `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`,
  }))
  throw invalid(fieldViolations)
}

/** Google's 400 for a payload that does not fit its message: one sentence per line, and a BadRequest detail. */
function invalid(fieldViolations: { field?: string; description: string }[]): Refusal {
  const details: Detail[] = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations }]
  return new Refusal('INVALID_ARGUMENT', fieldViolations.map(each => each.description).join('\n'), { details })
}

async function readBody(route: Route, request: Incoming, line: LoggedRequest): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > JSON_LIMIT)
      throw new Refusal('INVALID_ARGUMENT', 'Request payload size exceeds the limit: 10485760 bytes.')
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString('utf8')
  if (text === '') return {}
  if (route.form && /^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '')) {
    const form = Object.fromEntries(new URLSearchParams(text))
    line.body = withoutSecrets(form)
    return form
  }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new Refusal('INVALID_ARGUMENT', `Invalid JSON payload received. ${parseComplaint(text)}`)
  }
  line.body = withoutSecrets(parsed)
  if (route.body) {
    const faults = validate(route.body, parsed)
    if (faults.length > 0) throw invalid(faults)
    return canonicalJson(route.body, parsed)
  } else if (!route.json && !route.form && !isEmptyObject(parsed)) {
    throw new Refusal('INVALID_ARGUMENT', 'Invalid JSON payload received. The method takes no request body.')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Refusal('INVALID_ARGUMENT', 'Invalid JSON payload received. Root element must be a message.')
  }
  return parsed as Record<string, unknown>
}

const isEmptyObject = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0

const parseComplaint = (text: string) => `Unexpected token.\n${text.slice(0, 40)}\n^`

const SECRET_KEYS = new Set(['subject_token', 'subjectToken', 'token', 'accessToken', 'id_token'])

/** A copy for the request log, without tokens at any depth. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, SECRET_KEYS.has(key) ? '***' : withoutSecrets(inner)]),
  )
}

/** Counts the bytes of a streamed body for the request log. */
async function* counted(stream: AsyncIterable<Uint8Array>, line: LoggedRequest): AsyncGenerator<Uint8Array> {
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    line.body = { bytes }
    yield chunk
  }
}

function faultAnswer(fault: FaultHit | undefined): Answer | undefined {
  if (fault?.status === undefined) return undefined
  const body = fault.body ?? {
    error: { code: fault.status, message: 'The service is currently unavailable.', status: 'UNAVAILABLE' },
  }
  return { status: fault.status, body, ...(fault.headers && { headers: fault.headers }) }
}

function refused(api: string, error: unknown): Answer {
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal('INTERNAL', `The emulator failed: ${error instanceof Error ? error.stack : String(error)}`)
  return { status: refusal.status, headers: refusal.headers, body: errorBody(api, refusal) }
}

function send(to: Outgoing, answer: Answer, line: LoggedRequest) {
  // Both have these methods; only their overloads differ.
  const response = to as ServerResponse
  if (response.destroyed || response.headersSent) return
  const { status = 200, headers = {}, body = {} } = answer
  const raw = typeof body === 'string' || body instanceof Uint8Array
  const content = raw ? body : `${JSON.stringify(body, null, 2)}\n`
  const bare = status === 204 || status === 304 || line.method === 'HEAD'
  response.writeHead(status, {
    ...(!raw && { 'content-type': 'application/json; charset=UTF-8' }),
    ...headers,
    'x-emulated': '1',
  })
  response.end(bare ? undefined : content)
}

/** The first half of an answer, and after a pause the other one, or its end, or the connection's. */
async function sendInPart(world: World, to: Outgoing, answer: Answer, { half, stallMs = 0 }: Fault) {
  const response = to as ServerResponse
  if (response.destroyed || response.headersSent) return
  const { status = 200, headers = {}, body = {} } = answer
  const content = Buffer.from(typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body))
  const middle = content.length >> 1
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8', ...headers, 'x-emulated': '1' })
  response.write(content.subarray(0, middle))
  await world.clock.sleep(stallMs)
  if (half === 'cut') response.destroy()
  else response.end(half ? undefined : content.subarray(middle))
}
