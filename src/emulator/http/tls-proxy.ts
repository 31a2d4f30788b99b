/** A CONNECT proxy that answers for Google's and GitHub's real host names over TLS, with its own certificate authority. */
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { apiOfHost } from './hosts.ts'
import type { Server } from './server.ts'

interface Proxy {
  /** The value for HTTPS_PROXY. */
  url: string
  close(): Promise<void>
}

/** Refuses hosts that are not emulated with 502, so that nothing leaves the machine. */
export async function openProxy(server: Server): Promise<Proxy> {
  const sockets = new Set<Socket>()
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
    server.accept(socket)
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    async close() {
      for (const socket of sockets) socket.destroy()
      await new Promise(resolve => proxy.close(resolve))
    },
  }
}
