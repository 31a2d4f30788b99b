/** One HTTP exchange over google-auth-library's client (gaxios): proxies, pooled connections, a deadline. No retries, no
 *  redirects (Google's APIs send none, and a token must not follow one), no judgement of the status. */
import { Readable } from 'node:stream'
import type { NetworkRoute } from './network.ts'

export interface HttpRequest {
  url: string
  method: string
  headers: Record<string, string>
  body?: string | Uint8Array
  signal: AbortSignal
  timeoutMs: number
  /** Stop reading the answer's body after so many bytes. */
  most?: number
}

export interface HttpAnswer {
  status: number
  headers: Headers
  text: string
}

/** Throws what the connection threw (a system error with `code`, or one named `TimeoutError`), without request data in it. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

/** The library's smallest client (the whole of it costs 40 ms more CPU), loaded with the first request: by then the runner has
 *  been asked for its ID token, and loading overlaps with waiting for it. */
export function makeHttp(route: (url: URL) => NetworkRoute): Http {
  let loading: ReturnType<typeof loadClient> | undefined
  return async request => {
    loading ??= loadClient()
    const client = await loading
    const { url, method, headers, body, most } = request
    const deadline = AbortSignal.timeout(request.timeoutMs)
    try {
      const response = await client.request<unknown>({
        url,
        method: method as 'GET',
        headers: new Headers(headers),
        ...(body !== undefined && { body: body as NonNullable<RequestInit['body']> }),
        ...route(new URL(url)),
        redirect: 'manual',
        retry: false,
        responseType: most === undefined ? 'text' : 'stream',
        validateStatus: () => true,
        signal: AbortSignal.any([request.signal, deadline]),
      })
      const text = most === undefined ? String(response.data) : await readSome(response.data, most)
      // node-fetch has a Headers class of its own.
      return { status: response.status, headers: new Headers([...response.headers]), text }
    } catch (error) {
      if (deadline.aborted && !request.signal.aborted) throw deadline.reason
      // gaxios wraps the failure in an error that carries the whole request; keep only what happened.
      throw error instanceof Error && error.cause instanceof Error ? error.cause : error
    }
  }
}

async function loadClient() {
  const { PassThroughClient } = await import('google-auth-library/build/src/auth/passthrough.js')
  return new PassThroughClient({ useAuthRequestParameters: false })
}

async function readSome(body: unknown, most: number): Promise<string> {
  if (!(body instanceof Readable)) return ''
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= most) break
  }
  return Buffer.concat(chunks).subarray(0, most).toString('utf8')
}
