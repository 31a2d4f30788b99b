/**
 * The only way to send a request to a Google API: address, headers, retries, timeout, timing, and ApiError for everything that is not an
 * answer.
 */
import { Cancelled } from '../../errors.ts'
import { say } from '../../language/say.ts'
import type { Timing } from '../../model.ts'
import { CLIENT, VERSION } from '../../version.ts'
import type { Credentials } from '../sign-in/credentials.ts'
import { type ApiError, errorFromNetwork, errorFromResponse } from './api-error.ts'
import type { Api, Endpoints } from './endpoints.ts'
import { makeQuotes, type Quotes } from './hide-values.ts'
import type { Http, HttpAnswer } from './http.ts'
import { abortable, cancelled, pause } from './pause.ts'
import { CONNECT_TRIES, connectionFailure, delayMs, isTransient, triesAfter } from './retry.ts'
import { makeSieve } from './sieve.ts'

type Query = Record<string, string | number | boolean | readonly string[] | undefined>

export interface ApiCall {
  api: Api
  location?: string | undefined
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The path does not contain the location, so the host has to, even that of an override. */
  regionInHost?: boolean
  /** From the slash after the host, encoded. */
  path: string
  /**
   * A complete address instead of the API's: an upload session. `path` is then only for logs. The address comes from an answer, so the
   * request has no credentials; a session's address is enough to use it.
   */
  url?: string
  query?: Query
  /** Sent as JSON. */
  body?: unknown
  /** Sent as it is, instead of `body`. */
  content?: Uint8Array
  headers?: Record<string, string>
  /** Safe to send twice: it only reads, or a precondition guards it. GETs always are. */
  safe?: boolean
  /** Statuses besides 2xx that the caller accepts. */
  accept?: readonly number[]
  /** For one attempt; 60 s by default. */
  timeoutMs?: number
  /** What the API's own client gives it: no attempt ends before that. */
  deadlineMs?: number
  /** Repeated after these too (names of `google.rpc.Code`): the API's own client does so. */
  retryOn?: readonly string[]
  /** Sent only once; the caller handles retries itself. */
  once?: boolean
  /** Also after the run was cancelled: to cancel a build. */
  evenWhenCancelled?: boolean
  /**
   * A list at the top of the answer, of which `send` keeps what `each` makes of its items, taken one by one while the answer arrives: for
   * pages of megabytes. Nothing of them is sent back, so their values are not learned.
   */
  list?: { field: string; each: (item: unknown) => unknown }
}

export interface Transport {
  /** The JSON of a 2xx answer; `undefined` for an empty one. Throws ApiError, UserError (credentials) or Cancelled. */
  send<T>(call: ApiCall): Promise<T>
  /** The answer itself; without the items of `list`. */
  exchange(call: ApiCall): Promise<HttpAnswer>
  signal: AbortSignal
  endpoints: Endpoints
}

interface TransportOptions {
  http: Http
  endpoints: Endpoints
  credentials: Credentials
  signal: AbortSignal
  requestReason?: string | undefined
  timings: Timing[]
  /** Shared by the clients of a run. */
  quotes?: Quotes
}

const TIMEOUT_MS = 60_000
export const USER_AGENT = `${CLIENT}/${VERSION}`
/** With a mark by which one request can be found in a log. */
export const agentOf = (mark?: string) => (mark ? `${USER_AGENT} ${mark}` : USER_AGENT)

export function makeTransport(options: TransportOptions): Transport {
  const { quotes = makeQuotes() } = options
  const exchange = (call: ApiCall) => {
    quotes.learn(call.body, call.path)
    return exchangeWithRetries(options, call, quotes)
  }
  return {
    exchange,
    send: async <T>(call: ApiCall) => {
      quotes.learn(call.body, call.path)
      let answer: unknown
      const { items } = await exchangeWithRetries(options, call, quotes, ({ text }) => {
        const read = parsed(text)
        answer = read?.json
        return read !== undefined
      })
      if (call.list && items) return { ...(answer as object), [call.list.field]: items } as T
      // Values that the service already has are sent back with our next change.
      if (call.api === 'run') quotes.learn(answer, call.path)
      return quotes.hideIn(answer) as T
    },
    signal: options.signal,
    endpoints: options.endpoints,
  }
}

/** `GET run.googleapis.com/v2/projects/p/...`: a request's name in logs, evidence and errors. Never with its query. */
export const callName = (endpoints: Endpoints, call: Pick<ApiCall, 'method' | 'api' | 'location' | 'path'>) =>
  `${call.method} ${endpoints.host(call.api, call.location)}${call.path}`

/** `fits`: whether a 2xx answer can be the API's. Otherwise nothing is known of the request, which may have been carried out. */
async function exchangeWithRetries(
  options: TransportOptions,
  call: ApiCall,
  quotes: Quotes,
  fits: (answer: HttpAnswer) => boolean = () => true,
): Promise<Sifted> {
  const signal = call.evenWhenCancelled ? AbortSignal.timeout(5_000) : options.signal
  const repeatable = call.safe || call.method === 'GET'
  const url = address(options, call)
  let renewed = false
  for (let retry = 0; ; retry++) {
    if (signal.aborted) throw cancelled(signal)
    const result = await attempt(options, call, url, signal)
    if ('answer' in result) {
      const { answer } = result
      const accepted = (answer.status >= 200 && answer.status < 300) || call.accept?.includes(answer.status)
      if (accepted && fits(answer)) return answer
      const error = accepted
        ? notJson(answer, options, call, quotes)
        : errorFromResponse(answer.status, answer.text, callName(options.endpoints, call), quotes.hide)
      if (answer.status === 401 && !renewed && call.url === undefined) {
        renewed = true
        options.credentials.renew(result.authorization)
        continue
      }
      const published = call.retryOn?.includes(error.code) ?? false
      const again = published || (repeatable ? isTransient(error.status) && !answer.cut : error.status === 429)
      if (call.once || !again || retry + 1 >= triesAfter(error.status)) throw await explained(options, error)
      await pause(delayMs(retry, answer.headers.get('retry-after')), signal)
    } else {
      const failure = connectionFailure(result.failure)
      const lost = () => errorFromNetwork(result.failure, callName(options.endpoints, call), new URL(url).host)
      // Its cause says which request was on its way.
      if (signal.aborted) throw new Cancelled(cancelled(signal).message, { cause: lost() })
      const again = failure === 'not-sent' || (failure === 'maybe-sent' && repeatable)
      if (call.once || !again || retry + 1 >= CONNECT_TRIES) throw lost()
      await pause(delayMs(retry, null), signal)
    }
  }
}

/** `items`: what `each` made of the items of `list`. */
type Sifted = HttpAnswer & { items?: unknown[] }

type Attempt = { answer: Sifted; authorization: string | undefined } | { failure: unknown }

async function attempt(options: TransportOptions, call: ApiCall, url: string, signal: AbortSignal): Promise<Attempt> {
  // Calls after an abort also have a timeout: they cancel a build.
  const credentials = call.url === undefined ? await abortable(options.credentials.headers(), signal) : {}
  const startMs = performance.now()
  let outcome = say`no answer`
  const { list } = call
  // Of this attempt: one that breaks off in the middle is repeated from the start.
  const items: unknown[] = []
  try {
    const answer = await options.http({
      url,
      method: call.method,
      headers: headers(options, call, credentials),
      ...body(call),
      signal,
      timeoutMs: Math.max(call.timeoutMs ?? TIMEOUT_MS, call.deadlineMs ?? 0),
      ...(list && { sieve: makeSieve(list.field, item => items.push(list.each(item))) }),
    })
    outcome = String(answer.status)
    return { answer: list ? { ...answer, items } : answer, authorization: credentials.authorization }
  } catch (failure) {
    return { failure }
  } finally {
    const name = `${callName(options.endpoints, call)} ${outcome}`
    options.timings.push({ name, startMs: Math.round(startMs), durationMs: Math.round(performance.now() - startMs) })
  }
}

function headers(
  options: TransportOptions,
  call: ApiCall,
  credentials: Record<string, string>,
): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': USER_AGENT,
    ...(call.body !== undefined && { 'content-type': 'application/json' }),
    ...(options.requestReason && { 'x-goog-request-reason': options.requestReason }),
    ...call.headers,
    ...credentials,
  }
}

function body(call: ApiCall): { body?: string | Uint8Array } {
  if (call.content) return { body: call.content }
  return call.body === undefined ? {} : { body: JSON.stringify(call.body) }
}

function address(options: TransportOptions, call: ApiCall): string {
  if (call.url !== undefined) return call.url
  const { endpoints } = options
  const base =
    call.regionInHost && call.location
      ? endpoints.baseInRegion(call.api, call.location)
      : endpoints.base(call.api, call.location)
  const url = new URL(base + call.path)
  // Never accepts a path that would change the host (`.evil.example/`, `@evil.example/`).
  if (url.origin !== new URL(base).origin)
    throw new Error(`The path ${call.path} leads away from ${new URL(base).host}`)
  for (const [name, value] of Object.entries(call.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) url.searchParams.append(name, String(item))
    }
  }
  return url.href
}

const explained = async (options: TransportOptions, error: ApiError): Promise<Error> =>
  (await options.credentials.explain?.(error)) ?? error

/** Undefined for what is not JSON. */
function parsed(text: string): { json: unknown } | undefined {
  try {
    return { json: text ? JSON.parse(text) : undefined }
  } catch {
    return undefined
  }
}

/** A 200 without JSON comes from something in between: a captive portal, a proxy's page. */
const notJson = ({ text, cut }: HttpAnswer, { endpoints }: TransportOptions, call: ApiCall, { hide }: Quotes) =>
  errorFromResponse(
    502,
    cut ? say`The answer is too large.` : say`The answer is not JSON: ${hide(text).slice(0, 100)}`,
    callName(endpoints, call),
  )
