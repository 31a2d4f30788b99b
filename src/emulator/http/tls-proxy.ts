/** A CONNECT proxy that answers for Google's and GitHub's real host names over TLS, with its own certificate authority. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'
import { makeAuthority } from './certificates.ts'
import { apiOfHost } from './hosts.ts'
import type { Server } from './server.ts'

interface Proxy {
  /** The value for HTTPS_PROXY. */
  url: string
  /** Path of the authority's PEM file, for NODE_EXTRA_CA_CERTS. */
  caFile: string
  close(): Promise<void>
}

/** Refuses hosts that are not emulated with 502, so that nothing leaves the machine. */
export async function openProxy(server: Server): Promise<Proxy> {
  const authority = makeAuthority()
  const contexts = new Map<string, SecureContext>()
  const sockets = new Set<Socket>()
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const caFile = join(folder, 'ca.pem')
  writeFileSync(caFile, authority.certificate)

  const contextOf = (host: string) => {
    const context = contexts.get(host) ?? createSecureContext(authority.issue(host))
    contexts.set(host, context)
    return context
  }
  const proxy = createServer((_, response) => {
    response.writeHead(405, { 'content-type': 'text/plain' })
    response.end('This proxy only takes CONNECT.\n')
  })
  proxy.on('connect', (request, socket: Socket, head: Buffer) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => sockets.delete(socket))
    const [host = '', port] = (request.url ?? '').split(':')
    if (port !== '443' || apiOfHost(host) === undefined) {
      socket.end(`HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nx-emulated: no such host ${host}\r\n\r\n`)
      return
    }
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    const secure = new TLSSocket(socket, {
      isServer: true,
      ALPNProtocols: ['http/1.1'],
      secureContext: contextOf(host),
      SNICallback: (name, done) => done(null, contextOf(name)),
    })
    secure.on('error', () => socket.destroy())
    server.accept(secure)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    caFile,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => proxy.close(resolve))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
