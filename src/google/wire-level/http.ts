/** One HTTP exchange: by Node itself on pooled connections, or through a proxy by google-auth-library's client (gaxios); with a deadline.
 *  No retries, no redirects (Google's APIs send none, and a token must not follow one), no judgement of the status. */
import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import type { AnswerHeaders, HttpRequest, Send } from './exchange.ts'
import { byHttp1 } from './http1.ts'
import type { NetworkRoute } from './network.ts'

/** More than any answer of Google's that we use; lists are paged. */
const MOST_JSON = 16_000_000

/** Of a list whose items are taken one by one. */
const MOST_SIFTED = 256_000_000

/** Enough to recognise whose page it is. */
const MOST_PAGE = 64_000

export interface HttpAnswer {
  status: number
  headers: AnswerHeaders
  text: string
  /** The body was longer than the limit. */
  cut?: true
}

/** Throws the connection's error (a system error with `code`, or one named `TimeoutError`), without request data. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

export function makeHttp(route: (url: URL) => NetworkRoute): Http {
  return async request => {
    // Not AbortSignal.any: it keeps each request in memory until its time is over, and an audit sends thousands.
    const ended = new AbortController()
    const { signal } = ended
    const stop = () => ended.abort(request.signal.reason)
    const late = new DOMException('The operation was aborted due to timeout', 'TimeoutError')
    const timer = setTimeout(() => ended.abort(late), request.timeoutMs)
    if (request.signal.aborted) stop()
    request.signal.addEventListener('abort', stop, { once: true })
    try {
      const way = route(new URL(request.url))
      const send = 'send' in way ? way.send : 'agent' in way ? byHttp1(way.agent) : throughProxy(way.proxy)
      const { status, headers, body, check } = await send(request, signal)
      const isPage = /\b(?:html|xml)\b/.test(headers.get('content-type') ?? '')
      const sieve = status >= 200 && status < 300 ? request.sieve : undefined
      const usual = isPage ? MOST_PAGE : sieve ? MOST_SIFTED : MOST_JSON
      const { size, ...read } = await readSome(body, request.most ?? usual, sieve)
      if (!read.cut) check?.(size)
      return { status, headers, ...read }
    } catch (error) {
      throw signal.reason === late ? late : error
    } finally {
      clearTimeout(timer)
      request.signal.removeEventListener('abort', stop)
    }
  }
}

/** The library's smallest client, because the whole library costs 40 ms more CPU. */
const throughProxy =
  (proxy: string): Send =>
  async ({ url, method, headers, body }, signal) => {
    const { PassThroughClient } = await import('google-auth-library/build/src/auth/passthrough.js')
    const client = new PassThroughClient({ useAuthRequestParameters: false })
    try {
      const {
        status,
        headers: answered,
        data,
      } = await client.request<unknown>({
        ...{ url, proxy, signal, method: method as 'GET', headers: new Headers(headers) },
        ...(body !== undefined && { body: body as NonNullable<RequestInit['body']> }),
        redirect: 'manual',
        retry: false,
        // Read here, because the library would buffer any amount, also when unpacking.
        responseType: 'stream',
        validateStatus: () => true,
      })
      return { status, headers: answered, body: data }
    } catch (error) {
      // gaxios wraps the failure in an error with the whole request; keep only the cause.
      throw error instanceof Error && error.cause instanceof Error ? error.cause : error
    }
  }

async function readSome(
  body: unknown,
  most: number,
  sieve = (piece: string) => piece,
): Promise<Pick<HttpAnswer, 'text' | 'cut'> & { size: number }> {
  if (!(body instanceof Readable)) return { text: '', size: 0 }
  // Decoded as it comes: a page of an inventory has megabytes.
  const decoder = new StringDecoder('utf8')
  let text = ''
  let size = 0
  for await (const chunk of body) {
    text += sieve(decoder.write(chunk.subarray(0, most - size)))
    size += chunk.length
    if (size > most) break
  }
  text += sieve(decoder.end())
  return size > most ? { text, size, cut: true } : { text, size }
}
