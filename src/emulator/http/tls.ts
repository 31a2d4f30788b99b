/** TLS as Google's front end speaks it: HTTP/2 for clients that offer it by ALPN, HTTP/1.1 for all others. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { createSecureServer, type Http2SecureServer, type Http2ServerRequest } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type SecureContext, type TLSSocket } from 'node:tls'
import { makeAuthority } from './certificates.ts'
import type { Incoming, Outgoing } from './router.ts'

export interface Certificates {
  /** Path of the authority's PEM file, for NODE_EXTRA_CA_CERTS. */
  caFile: string
  /** The certificate of a host, issued when it is first asked for. */
  contextOf(host: string): SecureContext
  remove(): void
}

export function makeCertificates(): Certificates {
  const authority = makeAuthority()
  const contexts = new Map<string, SecureContext>()
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, authority.certificate)
  return {
    caFile,
    contextOf: host => {
      const context = contexts.get(host) ?? createSecureContext(authority.issue(host))
      contexts.set(host, context)
      return context
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The streams: docs/google-cloud.md#connections. The windows: no more than a strict client has to expect. */
const SETTINGS = { maxConcurrentStreams: 100, initialWindowSize: 1 << 20, maxHeaderListSize: 1 << 16 }

/** `note` gets what holds requests: each connection of HTTP/1.1, each session of HTTP/2. */
export function createTlsServer(
  { contextOf }: Certificates,
  serve: (request: Incoming, response: Outgoing) => void,
  note: (connection: object) => void,
): Http2SecureServer {
  const SNICallback = (name: string, done: (error: null, context: SecureContext) => void) => done(null, contextOf(name))
  const server = createSecureServer({ allowHTTP1: true, settings: SETTINGS, SNICallback }, (request, response) => {
    if (isMisdirected(request)) response.writeHead(421).end('Misdirected Request')
    else serve(request, response)
  })
  server.on('session', session => {
    session.setLocalWindowSize(SETTINGS.initialWindowSize)
    note(session)
  })
  server.on('secureConnection', (socket: TLSSocket) => {
    if (socket.alpnProtocol !== 'h2') note(socket)
  })
  // A client that goes away, or does not trust the certificate.
  server.on('sessionError', () => undefined)
  server.on('tlsClientError', () => undefined)
  return server
}

const isHttp2 = (request: Incoming): request is Http2ServerRequest => 'stream' in request

/** A request for a host that the connection was not made for (RFC 9113, 9.1.2), or for none. */
function isMisdirected(request: Incoming): boolean {
  if (!isHttp2(request)) return false
  const socket = request.stream.session?.socket as TLSSocket | undefined
  return request.authority.replace(/:\d+$/, '') !== socket?.servername
}

/** What holds the request. */
export const connectionOf = (request: Incoming): object =>
  (isHttp2(request) ? request.stream.session : undefined) ?? request.socket

/** With the host, wherever the client says it, and without HTTP/2's own fields. */
export function headersOf(request: Incoming): IncomingHttpHeaders {
  if (!isHttp2(request)) return request.headers
  const named = Object.entries(request.headers).filter(([name]) => !name.startsWith(':'))
  return { host: request.authority, ...Object.fromEntries(named) }
}

export const protocolOf = (request: Incoming): string => ('encrypted' in request.socket ? 'https:' : 'http:')

/** The connection breaks, with all that it holds. */
export function drop(request: Incoming): void {
  if (isHttp2(request)) request.stream.session?.destroy()
  else request.socket.destroy()
}
