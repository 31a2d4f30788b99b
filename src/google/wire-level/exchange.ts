/** What every way to send a request takes and gives. */

export interface HttpRequest {
  url: string
  method: string
  headers: Record<string, string>
  body?: string | Uint8Array
  signal: AbortSignal
  timeoutMs: number
  /** Stop reading the body after this many bytes, unpacked; default: 16 MB of JSON, 64 kB of a page. */
  most?: number
  /** What of the body of a 2xx answer is kept, piece by piece. */
  sieve?: (piece: string) => string
}

/** As much of `Headers` as is used: that class itself takes Node 50 ms of CPU, as it comes with all of `fetch`. */
export type AnswerHeaders = Pick<Headers, 'get'> & Iterable<[string, string]>

/** An answer whose body, unpacked, is still to be read. */
export interface Begun {
  status: number
  headers: AnswerHeaders
  body: unknown
  /** Throws where the body, read to its end, is not all of it. `size`: bytes that were read. */
  check?(size: number): void
}

export type Send = (request: HttpRequest, signal: AbortSignal) => Promise<Begun>

/** `code` of the error of a request that its host has certainly not read. */
export const NOT_READ = 'NOT_READ'
