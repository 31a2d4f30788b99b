/** Routes of the emulated APIs: patterns, handlers, what each route declares, and Google's error bodies. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type { Token, World } from '../world/world.ts'

/** By HTTP/1.1 or HTTP/2. */
export type Incoming = IncomingMessage | Http2ServerRequest
export type Outgoing = ServerResponse | Http2ServerResponse

/** A request as handlers see it: the caller is authenticated, the API is enabled, and the JSON body fits its message. */
export interface Call {
  /** The route's API host, e.g. `run.googleapis.com`. */
  api: string
  method: string
  /** The Host header, with the port. */
  host: string
  /** The path, not decoded. */
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  /** The pattern's variables, decoded. */
  params: Record<string, string>
  /** The parsed JSON body; `{}` if there is none. A form body becomes an object of strings. */
  body: Record<string, unknown>
  /** The raw body, for routes with `raw: true`. */
  stream: AsyncIterable<Uint8Array>
  /** The caller. Not set on routes with `open: true`. */
  principal: Token
  /** Aborted when the client goes away or the sandbox stops. */
  signal: AbortSignal
}

export interface Answer {
  /** Default 200. */
  status?: number
  headers?: Record<string, string>
  /** A JSON value; text and bytes are sent unchanged. Default `{}`. */
  body?: unknown
}

export type Handler = (call: Call, world: World) => Answer | Promise<Answer>

interface RouteOptions {
  /** The message that the JSON body must fit (proto-schema.ts), e.g. `google.cloud.run.v2.Service`. Without it, the route accepts no body. */
  body?: string
  /** Accepts any JSON object; the handler checks it. For APIs without protos. */
  json?: boolean
  /** Also accepts application/x-www-form-urlencoded (STS). */
  form?: boolean
  /** Streams the raw body to the handler. */
  raw?: boolean
  /** The method's query parameters, besides the standard ones. */
  query?: readonly string[]
  /** Needs no token. */
  open?: boolean
  /** Skips the check that the API is enabled in the path's (or the caller's) project. */
  always?: boolean
}

export interface Route extends RouteOptions {
  api: string
  method: string
  /** As in google.api.http, with every variable named: `/v2/projects/{project}/locations/{location}:verb`.
   *  `{x}` is one segment without `:`; `{x=**}` is the rest. */
  pattern: string
  handler: Handler
  match: RegExp
  names: string[]
}

/** One method of an API in a table: `['GET', '/v1/projects/{project}', get, { query: [...] }]`. */
export type Row = readonly [method: string, pattern: string, handler: Handler, options?: RouteOptions]

/** Turns table rows into the routes of one API. Each file in apis/ exports a `routes(world): Route[]` that calls this. */
export function define(api: string, rows: readonly Row[]): Route[] {
  return rows.map(([method, pattern, handler, options]) => {
    const names: string[] = []
    const source = pattern
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(/\{(\w+)(=\\\*\\\*)?\}/g, (_, name: string, rest?: string) => {
        names.push(name)
        return rest ? '(.+)' : '([^/:]+)'
      })
    return { ...options, api, method, pattern, handler, names, match: new RegExp(`^${source}$`) }
  })
}

/** The route for a request among those of its API; `others` lists the methods that the path accepts. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route?: Route; params: Record<string, string>; others: string[] } {
  const others: string[] = []
  for (const route of routes) {
    // Google's front end treats `%3A` and `:` alike in a custom verb.
    const found = route.match.exec(path.replace(/%3A/gi, ':'))
    if (!found) continue
    if (route.method !== method) {
      others.push(route.method)
      continue
    }
    const params: Record<string, string> = {}
    route.names.forEach((name, index) => {
      params[name] = decodeURIComponent(found[index + 1] ?? '')
    })
    return { route, params, others }
  }
  return { params: {}, others }
}

export type Detail = { '@type': string } & Record<string, unknown>

const HTTP_STATUS: Record<string, number> = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  OUT_OF_RANGE: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ABORTED: 409,
  ALREADY_EXISTS: 409,
  RESOURCE_EXHAUSTED: 429,
  CANCELLED: 499,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
}

/** A handler throws this to refuse a request; it becomes Google's error body (see `errorBody`). */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly details: Detail[]
  readonly headers: Record<string, string>
  /** The reason in the older error shape; derived from the status by default. */
  readonly reason?: string
  /** A body that replaces the usual one (STS answers OAuth errors). */
  readonly body?: unknown
  constructor(
    code: string,
    message: string,
    options: {
      details?: Detail[]
      headers?: Record<string, string>
      status?: number
      reason?: string
      body?: unknown
    } = {},
  ) {
    super(message)
    this.code = code
    this.status = options.status ?? HTTP_STATUS[code] ?? 500
    this.details = options.details ?? []
    this.headers = options.headers ?? {}
    if (options.reason !== undefined) this.reason = options.reason
    if (options.body !== undefined) this.body = options.body
  }
}

export const errorInfo = (reason: string, domain: string, metadata: Record<string, string>): Detail => ({
  '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
  reason,
  domain,
  metadata,
})

const LEGACY_REASON: Record<number, string> = {
  400: 'invalid',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  412: 'conditionNotMet',
}

/** APIs older than google.rpc.Status: their error bodies have no `status` and list `errors`. */
const LEGACY = new Set(['storage.googleapis.com', 'compute.googleapis.com', 'sqladmin.googleapis.com'])

/** The error body that the API answers for a refusal. */
export function errorBody(api: string, refusal: Refusal): unknown {
  if (refusal.body !== undefined) return refusal.body
  const { status, message, code, details } = refusal
  if (LEGACY.has(api)) {
    const reason = refusal.reason ?? LEGACY_REASON[status] ?? 'backendError'
    return { error: { code: status, message, errors: [{ message, domain: 'global', reason }] } }
  }
  return { error: { code: status, message, status: code, ...(details.length > 0 && { details }) } }
}

/** A request to a deployed service, as service-url.ts sees it. */
export interface FrontRequest {
  /** The argument of `openPort` for requests on a loopback port; undefined if only the Host header identifies the service. */
  key?: string
  host: string
  method: string
  /** The path with the query. */
  url: string
  headers: IncomingMessage['headers']
  stream: AsyncIterable<Uint8Array>
  /** Id of the project in which the request counts as internal; Cloud Scheduler's requests do in their own project. */
  internalTo?: string
}
export type Front = (request: FrontRequest, world: World) => Answer | Promise<Answer>
