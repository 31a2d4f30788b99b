/** One exchange by HTTP/1.1, on a connection of a pool. */
import { type Agent as HttpAgent, request as requestHttp } from 'node:http'
import { Agent as HttpsAgent, request as requestHttps } from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import type { TLSSocket } from 'node:tls'
import { createGunzip } from 'node:zlib'
import type { AnswerHeaders, Send } from './exchange.ts'

/**
 * Facts send about forty requests at a time. Idle connections are closed well before a front end or NAT does it, so a write does not use
 * a connection that is about to close.
 */
export const POOL = { keepAlive: true, maxSockets: 64, scheduling: 'lifo', timeout: 15_000 } as const

/** A pool for HTTPS that also takes connections that are open already. */
export class GivenConnections extends HttpsAgent {
  readonly #given = new Map<string, TLSSocket>()

  /** `host`: its name, or its address without brackets. Nothing was sent on the connection yet. */
  give(host: string, port: number, socket: TLSSocket): void {
    this.#given.set(`${host} ${port}`, socket)
  }

  override createConnection(...[options, done]: Parameters<HttpsAgent['createConnection']>) {
    const place = `${options.host} ${options.port}`
    const given = this.#given.get(place)
    this.#given.delete(place)
    return given && !given.destroyed ? given.ref() : super.createConnection(options, done)
  }
}

/** Sends on a connection that no other request uses meanwhile. */
export const byHttp1 =
  (agent: HttpAgent | HttpsAgent): Send =>
  ({ url, method, headers, body }, signal) =>
    new Promise((resolve, reject) => {
      const send = url.startsWith('https:') ? requestHttps : requestHttp
      const sent = send(url, { method, agent, signal, headers: { 'accept-encoding': 'gzip', ...headers } }, answer =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: headersOf(answer.headers),
          body: unpacked(answer, answer.headers['content-encoding']),
        }),
      )
      sent.on('error', reject)
      sent.end(body)
    })

/** A failure of either stream reaches whoever reads. */
export const unpacked = (body: Readable, encoding: unknown): Readable =>
  encoding === 'gzip' ? pipeline(body, createGunzip(), () => undefined) : body

/** The names and values of an answer, those of HTTP/2's own fields left out. */
export function headersOf(raw: NodeJS.Dict<string | string[]>): AnswerHeaders {
  const all = new Map<string, string>()
  for (const [name, value] of Object.entries(raw))
    if (value !== undefined && !name.startsWith(':')) all.set(name, String(value))
  return { get: name => all.get(name.toLowerCase()) ?? null, [Symbol.iterator]: () => all[Symbol.iterator]() }
}
