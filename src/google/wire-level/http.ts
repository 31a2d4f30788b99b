/** One HTTP exchange over google-auth-library's client (gaxios): proxies, pooled connections, a deadline. No retries, no
 *  redirects (Google's APIs send none, and a token must not follow one), no judgement of the status. */
import { Readable } from 'node:stream'
import type { NetworkRoute } from './network.ts'

interface HttpRequest {
  url: string
  method: string
  headers: Record<string, string>
  body?: string | Uint8Array
  signal: AbortSignal
  timeoutMs: number
  /** Stop reading the body after this many bytes, unpacked; default: 16 MB of JSON, 64 kB of a page. */
  most?: number
}

/** More than any answer of Google's that we use; lists are paged. */
const MOST_JSON = 16_000_000

/** Enough to recognise whose page it is. */
const MOST_PAGE = 64_000

export interface HttpAnswer {
  status: number
  headers: Headers
  text: string
  /** The body was longer than the limit. */
  cut?: true
}

/** Throws the connection's error (a system error with `code`, or one named `TimeoutError`), without request data. */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>

/**
 * The library's smallest client (the whole library costs 40 ms more CPU), loaded with the first request: by then the run has requested
 * the ID token, and loading overlaps with waiting for it.
 */
export function makeHttp(route: (url: URL) => NetworkRoute): Http {
  let loading: ReturnType<typeof loadClient> | undefined
  return async request => {
    loading ??= loadClient()
    const client = await loading
    const { url, method, headers, body } = request
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
        // Read here, because the library would buffer any amount, also when unpacking.
        responseType: 'stream',
        validateStatus: () => true,
        signal: AbortSignal.any([request.signal, deadline]),
      })
      // node-fetch has its own Headers class.
      const answered = new Headers([...response.headers])
      const isPage = /\b(?:html|xml)\b/.test(answered.get('content-type') ?? '')
      const read = await readSome(response.data, request.most ?? (isPage ? MOST_PAGE : MOST_JSON))
      return { status: response.status, headers: answered, ...read }
    } catch (error) {
      if (deadline.aborted && !request.signal.aborted) throw deadline.reason
      // gaxios wraps the failure in an error with the whole request; keep only the cause.
      throw error instanceof Error && error.cause instanceof Error ? error.cause : error
    }
  }
}

async function loadClient() {
  const { PassThroughClient } = await import('google-auth-library/build/src/auth/passthrough.js')
  return new PassThroughClient({ useAuthRequestParameters: false })
}

async function readSome(body: unknown, most: number): Promise<Pick<HttpAnswer, 'text' | 'cut'>> {
  if (!(body instanceof Readable)) return { text: '' }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  const text = Buffer.concat(chunks).subarray(0, most).toString('utf8')
  return size > most ? { text, cut: true } : { text }
}
