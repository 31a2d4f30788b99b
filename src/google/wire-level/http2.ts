/**
 * One TLS connection for each host, which all requests share by HTTP/2, where the host speaks it: ALPN decides with the handshake. For
 * other hosts, the connection becomes the first of the pool for HTTP/1.1.
 */
import type { ClientHttp2Session, ClientHttp2Stream } from 'node:http2'
import { isIP } from 'node:net'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import { say } from '../../language/say.ts'
import { type Begun, type HttpRequest, NOT_READ, type Send } from './exchange.ts'
import { byHttp1, type GivenConnections, headersOf, unpacked } from './http1.ts'
import { abortable } from './pause.ts'

/** A session that was idle for longer is not used again: a NAT can have forgotten it (on GitHub's runners after 4 minutes). */
const IDLE_MS = 60_000

/** For answers: by Node's own default of 64 kB for all of a session, a long list would wait for a round trip every few pages. */
const STREAM_WINDOW = 4 << 20
const SESSION_WINDOW = 16 << 20

/** Connections that one request tries: each can be closed by its host before it reads the request. */
const MOST_CONNECTIONS = 3

/** The host asks for HTTP/1.1, and has not done anything yet (RFC 9113, 7). */
const HTTP_1_1_REQUIRED = 13
const REFUSED_STREAM = 7

/** A connection that speaks HTTP/2. */
interface Line {
  session: ClientHttp2Session
  pending: number
  /** When the last request ended. */
  usedMs: number
  /** When the last answer began. */
  heardMs: number
  /** The last stream that the host has read or will read, once it has said so. */
  lastStream: number
  wantsHttp1: boolean
}

interface Shared {
  send: Send
  /** Connects to a host that is sure to be asked. A failure shows in the request. */
  open(address: string): void
}

/** Connections last as long as the process; none keeps it alive, because each pending request does by its deadline. */
export function sharedConnections(agent: GivenConnections): Shared {
  const lines = new Map<string, Promise<Line | undefined>>()
  /** By which a host recognises us: the next handshake is shorter. */
  const tickets = new Map<string, Buffer>()
  const onlyHttp1 = new Set<string>()

  /** Undefined: the host speaks HTTP/1.1. */
  async function lineTo(origin: string): Promise<Line | undefined> {
    if (onlyHttp1.has(origin)) return undefined
    const line = await (lines.get(origin) ?? begin(origin))
    const idleMs = line && line.pending === 0 ? performance.now() - line.usedMs : 0
    if (!line || (!line.session.closed && !line.session.destroyed && idleMs < IDLE_MS)) return line
    retire(origin, line)
    return lineTo(origin)
  }

  function begin(origin: string): Promise<Line | undefined> {
    const begun = openLine(origin)
    lines.set(origin, begun)
    begun.then(
      line => line?.session.once('close', () => forget(origin, begun)),
      () => forget(origin, begun),
    )
    return begun
  }

  function forget(origin: string, begun: Promise<Line | undefined> | undefined): void {
    if (begun && lines.get(origin) === begun) lines.delete(origin)
  }

  /** Takes no more requests; those that it has may end. */
  function retire(origin: string, line: Line): void {
    const begun = lines.get(origin)
    begun?.then(current => current === line && forget(origin, begun))
    lines.delete(origin)
    line.session.close()
  }

  async function openLine(origin: string): Promise<Line | undefined> {
    const secured = secure(origin, tickets)
    // Loads during the handshake.
    const [socket, { connect }] = await Promise.all([secured, import('node:http2')])
    if (socket.alpnProtocol !== 'h2') {
      onlyHttp1.add(origin)
      agent.give(hostOf(origin), portOf(origin), socket)
      return undefined
    }
    const session = connect(origin, {
      createConnection: () => socket,
      settings: { enablePush: false, initialWindowSize: STREAM_WINDOW },
      // MB; a part of an upload counts while it is on its way.
      maxSessionMemory: 64,
    })
    const nowMs = performance.now()
    const lastStream = Number.POSITIVE_INFINITY
    const line: Line = { session, pending: 0, usedMs: nowMs, heardMs: 0, lastStream, wantsHttp1: false }
    session.setLocalWindowSize(SESSION_WINDOW)
    session.unref()
    // What it means for a request shows in its stream.
    session.on('error', () => undefined)
    session.on('goaway', (code: number, last: number) => {
      line.lastStream = last
      line.wantsHttp1 ||= code === HTTP_1_1_REQUIRED
    })
    return line
  }

  return {
    open: address => {
      const { origin } = new URL(address)
      if (!lines.has(origin) && !onlyHttp1.has(origin)) begin(origin).catch(() => undefined)
    },
    send: async (request, signal) => {
      const { origin } = new URL(request.url)
      for (let tried = 1; ; tried++) {
        const line = await abortable(lineTo(origin), signal)
        if (!line) return byHttp1(agent)(request, signal)
        const startMs = performance.now()
        try {
          return await exchange(line, request, signal)
        } catch (error) {
          // Nothing came since: the connection can be dead.
          if (isLate(signal) && line.heardMs < startMs) retire(origin, line)
          if (line.wantsHttp1) onlyHttp1.add(origin)
          const lost = line.session.closed || line.session.destroyed || line.wantsHttp1
          if (codeOf(error) !== NOT_READ || !lost || tried === MOST_CONNECTIONS) throw error
        }
      }
    },
  }
}

const isLate = ({ reason }: AbortSignal) => reason instanceof Error && reason.name === 'TimeoutError'
const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code

/** Without the brackets of an IPv6 address. */
const hostOf = (origin: string) => new URL(origin).hostname.replace(/^\[|\]$/g, '')
const portOf = (origin: string) => Number(new URL(origin).port || 443)

/** Resolves after the handshake. */
function secure(origin: string, tickets: Map<string, Buffer>): Promise<TLSSocket> {
  const host = hostOf(origin)
  const ticket = tickets.get(origin)
  const socket = connectTls({
    ...{ host, port: portOf(origin), ALPNProtocols: ['h2', 'http/1.1'] },
    ...(isIP(host) === 0 && { servername: host }),
    ...(ticket && { session: ticket }),
  })
  // Between the handshake and the session, which shows it to its requests.
  socket.on('error', () => undefined)
  socket.on('session', (session: Buffer) => void tickets.set(origin, session))
  socket.setKeepAlive(true, 15_000)
  socket.unref()
  return new Promise((resolve, reject) => {
    socket.once('secureConnect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
    socket.once('error', reject)
  })
}

function exchange(line: Line, { url, method, headers, body }: HttpRequest, signal: AbortSignal): Promise<Begun> {
  const { host, pathname, search } = new URL(url)
  return new Promise((resolve, reject) => {
    const length = body === undefined ? undefined : Buffer.byteLength(body)
    let stream: ClientHttp2Stream
    try {
      stream = line.session.request(
        {
          ...{ ':method': method, ':scheme': 'https', ':authority': host, ':path': pathname + search },
          ...{ 'accept-encoding': 'gzip', ...(length !== undefined && { 'content-length': length }), ...headers },
        },
        { endStream: body === undefined, signal },
      )
    } catch (error) {
      // The session was closed since it was chosen.
      return reject(/^ERR_HTTP2_(?:GOAWAY|INVALID)_SESSION$/.test(String(codeOf(error))) ? notRead(error) : error)
    }
    line.pending++
    const failed = (error: unknown) => {
      line.wantsHttp1 ||= stream.rstCode === HTTP_1_1_REQUIRED
      reject(isUnread(stream, line) && !signal.aborted ? notRead(error) : error)
    }
    stream.on('error', failed)
    // Node tells of a connection that was closed under a request by nothing else.
    stream.once('close', () => {
      line.pending--
      line.usedMs = performance.now()
      failed(broken(say`The connection was closed before an answer came`))
    })
    stream.once('response', answered => {
      line.heardMs = performance.now()
      const encoding = answered['content-encoding']
      const whole = encoding === undefined && method !== 'HEAD' ? Number(answered['content-length'] ?? 0) : 0
      resolve({
        status: answered[':status'] ?? 0,
        headers: headersOf(answered as NodeJS.Dict<string | string[]>),
        body: unpacked(stream, encoding),
        // A stream that was reset can look like one that ended.
        check: size => {
          if (stream.rstCode !== 0 || size < whole)
            throw broken(say`The connection was closed before the whole answer came`)
        },
      })
    })
    if (body !== undefined) stream.end(body)
  })
}

/** Whether the host says that it has not read the request, or cannot have read it. */
const isUnread = (stream: ClientHttp2Stream, line: Line): boolean =>
  stream.id === undefined ||
  stream.id > line.lastStream ||
  stream.rstCode === REFUSED_STREAM ||
  stream.rstCode === HTTP_1_1_REQUIRED

const notRead = (cause: unknown) =>
  Object.assign(new Error(say`The connection was closed before the request was read`, { cause }), { code: NOT_READ })

const broken = (message: string) => Object.assign(new Error(message), { code: 'ECONNRESET' })
