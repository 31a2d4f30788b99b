/** The machine of somebody who has signed in to Google: Application Default Credentials from a metadata server at GCE_METADATA_HOST. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `token` is what the server hands out. `host` is `127.0.0.1:PORT`. */
export async function ownersMachine(owner: {
  token: string
  email: string
  project: string
}): Promise<{ host: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    response.setHeader('metadata-flavor', 'Google')
    const path = request.url ?? ''
    if (path.includes('/token')) {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ access_token: owner.token, expires_in: 3600, token_type: 'Bearer' }))
    } else response.end(path.includes('/email') ? owner.email : owner.project)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}
