/**
 * How Google's packages send in the bundle of the action (`scripts/build.ts`), in place of node-fetch: as much of it as they use. Never
 * follows a redirect, which would take a token along. It has no import of ours but its own class: the packages load it as CommonJS.
 */
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { type Agent, request as requestHttps } from 'node:https'
import LibraryHeaders from './library-headers.ts'

interface Options {
  method?: string
  headers?: LibraryHeaders
  body?: string | Uint8Array | URLSearchParams | null
  signal?: AbortSignal
  /** Tunnels through a proxy. */
  agent?: Agent
  /** Most bytes of an answer. */
  size?: number
}

/** Throws the connection's error. */
export default async function libraryFetch(url: URL | string, options: Options = {}) {
  const { headers = new LibraryHeaders(), body, size } = options
  if (body instanceof URLSearchParams && !headers.has('content-type'))
    headers.set('content-type', 'application/x-www-form-urlencoded;charset=UTF-8')
  const content = typeof body === 'string' || body instanceof Uint8Array ? body : String(body ?? '')
  const answer = await begun(new URL(url), { ...options, headers }, content)
  const { statusCode: status = 0 } = answer
  let bodyUsed = false
  const whole = () => {
    bodyUsed = true
    return wholeOf(answer, size)
  }
  return {
    /** Without it, an error of gaxios has no body. */
    get bodyUsed() {
      return bodyUsed
    },
    ...{ url: String(url), status, ok: status >= 200 && status < 300, body: answer },
    headers: new LibraryHeaders(
      Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ),
    arrayBuffer: async () => new Uint8Array(await whole()).buffer,
    text: async () => (await whole()).toString('utf8'),
    blob: async () => new Blob([new Uint8Array(await whole())]),
    json: async (): Promise<unknown> => JSON.parse((await whole()).toString('utf8')),
  }
}

function begun(url: URL, options: Options, content: string | Uint8Array): Promise<IncomingMessage> {
  const { method = 'GET', headers = [], signal, agent } = options
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const sent = send(
      url,
      { method, headers: Object.fromEntries(headers), ...(signal && { signal }), ...(agent && { agent }) },
      resolve,
    )
    sent.on('error', reject)
    sent.end(content.length > 0 ? content : undefined)
  })
}

async function wholeOf(answer: IncomingMessage, most = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > most) throw new Error(`The answer has more than ${most} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
