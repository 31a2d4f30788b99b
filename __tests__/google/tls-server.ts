/** A host of HTTP/2 that does to its connections what a test says, written from Node's own module. */
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2'
import { createServer as createHttps, type Server as HttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { makeAuthority } from '../../src/emulator/http/certificates.ts'

const authority = makeAuthority()
const identity = authority.issue('localhost')

export const CERTIFICATE = authority.certificate

export interface Host extends AsyncDisposable {
  url: string
  /** Every connection, with whether its TLS session was resumed. */
  connections: { resumed: boolean; protocol: string }[]
  sessions: ServerHttp2Session[]
  /** Below TLS. */
  sockets: Set<Socket>
}

interface HostOptions {
  /** Without HTTP/2. */
  http1?: true
  streams?: number
}

type Serve = (request: Http2ServerRequest, response: Http2ServerResponse, session: ServerHttp2Session) => void

export async function startHost(serve: Serve, { http1, streams = 100 }: HostOptions = {}): Promise<Host> {
  const connections: Host['connections'] = []
  const sessions: ServerHttp2Session[] = []
  const sockets = new Set<Socket>()
  const handle = (request: Http2ServerRequest, response: Http2ServerResponse) =>
    serve(request, response, request.stream?.session as ServerHttp2Session)
  const server: HttpsServer | Http2SecureServer = http1
    ? createHttps(identity, handle as never)
    : createSecureServer({ ...identity, allowHTTP1: true, settings: { maxConcurrentStreams: streams } }, handle)
  server.on('connection', (socket: Socket) => void sockets.add(socket))
  server.on('secureConnection', (socket: TLSSocket) => {
    connections.push({ resumed: socket.isSessionReused(), protocol: String(socket.alpnProtocol) })
  })
  server.on('session', (session: ServerHttp2Session) => {
    sessions.push(session)
    session.on('error', () => undefined)
  })
  server.on('sessionError', () => undefined)
  server.on('tlsClientError', () => undefined)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    connections,
    sessions,
    sockets,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise<void>(done => void server.close(() => done()))
    },
  }
}
