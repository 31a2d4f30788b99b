/** Routes of the emulated APIs: pattern -> handler, what every route declares, and Google's error bodies. */
import type { IncomingMessage } from 'node:http'
import type { Token, World } from '../world/world.ts'

/** A request as handlers see it: already authenticated, its API enabled, its JSON body checked against its message. */
export interface Call {
  /** API host of the route, e.g. `run.googleapis.com`. */
  api: string
  method: string
  /** Host header, with port. */
  host: string
  /** Undecoded path. */
  path: string
  query: URLSearchParams
  headers: IncomingMessage['headers']
  /** The pattern's variables, decoded. */
  params: Record<string, string>
  /** Parsed JSON body; `{}` where there is none. Form bodies become an object of strings. */
  body: Record<string, unknown>
  /** The body as it arrives, for routes with `raw: true`. */
  stream: AsyncIterable<Uint8Array>
  /** Who calls. Routes with `open: true` have none. */
  principal: Token
  /** Aborted when the client goes away or the sandbox stops. */
  signal: AbortSignal
}

export interface Answer {
  /** Default 200. */
  status?: number
  headers?: Record<string, string>
  /** JSON value, or text and bytes as they are. Default `{}`. */
  body?: unknown
}

export type Handler = (call: Call, world: World) => Answer | Promise<Answer>

interface RouteOptions {
  /** Message that the JSON body must be (proto-schema.ts), e.g. `google.cloud.run.v2.Service`. Without it no body is taken. */
  body?: string
  /** Takes any JSON object; the handler checks it. For APIs without protos. */
  json?: boolean
  /** Takes application/x-www-form-urlencoded as well (STS). */
  form?: boolean
  /** Body is streamed to the handler as it is. */
  raw?: boolean
  /** Query parameters of the method beside the standard ones. */
  query?: readonly string[]
  /** No token wanted. */
  open?: boolean
  /** Does not ask whether the API is enabled in the project of the path (or of the caller). */
  always?: boolean
}

export interface Route extends RouteOptions {
  api: string
  method: string
  /** As in google.api.http, with a name for each variable: `/v2/projects/{project}/locations/{location}:verb`.
   *  `{x}` is one segment without `:`; `{x=**}` is the rest. */
  pattern: string
  handler: Handler
  match: RegExp
  names: string[]
}

/** One method of an API in a table: `['GET', '/v1/projects/{project}', get, { query: [...] }]`. */
export type Row = readonly [method: string, pattern: string, handler: Handler, options?: RouteOptions]

/** Table rows -> routes of one API. Each file in apis/ exports `routes(world): Route[]` made with this. */
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

/** The route of a request among those of its API; `others` are the methods that the path would take. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route?: Route; params: Record<string, string>; others: string[] } {
  const others: string[] = []
  for (const route of routes) {
    // `%3A` and `:` are the same in a custom verb for Google's front end.
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

/** What a handler throws to refuse: becomes Google's error body, in the legacy form for Cloud Storage. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly details: Detail[]
  readonly headers: Record<string, string>
  /** Of the older error shape; by default that of the status. */
  readonly reason?: string
  /** Body sent instead of the usual one (STS speaks OAuth). */
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

/** APIs of before google.rpc.Status: they have no `status` and list `errors`. */
const LEGACY = new Set(['storage.googleapis.com', 'compute.googleapis.com', 'sqladmin.googleapis.com'])

/** A refusal as its API words it. */
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
  /** What `openPort` was called with, on a loopback port; undefined where only the Host header tells. */
  key?: string
  host: string
  method: string
  /** Path with query. */
  url: string
  headers: IncomingMessage['headers']
  stream: AsyncIterable<Uint8Array>
  /** Id of the project that the request comes from, where it counts as internal: Cloud Scheduler's do in their own. */
  internalTo?: string
}
export type Front = (request: FrontRequest, world: World) => Answer | Promise<Answer>
