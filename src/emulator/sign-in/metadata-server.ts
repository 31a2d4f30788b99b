/** The metadata server of a Google Cloud machine, or of Cloud Shell, where it gives the tokens of the person: clients find it by GCE_METADATA_HOST. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Sandbox } from '../sandbox.ts'

/** Whom it signs in, by `instance/service-accounts/default`. */
interface Machine {
  /** A fresh access token. */
  token(): string
  email: string
  project: string
}

/** `host` is `127.0.0.1:PORT`. Requests without `Metadata-Flavor: Google` get 403, as there. */
export async function openMetadataServer(machine: Machine): Promise<{ host: string } & AsyncDisposable> {
  const account = 'instance/service-accounts/default'
  const answers: Record<string, () => string> = {
    [`${account}/email`]: () => machine.email,
    [`${account}/token`]: () =>
      JSON.stringify({ access_token: machine.token(), expires_in: 3599, token_type: 'Bearer' }),
    'project/project-id': () => machine.project,
    // Client libraries ask for it to see whether there is a metadata server.
    instance: () => 'service-accounts/\n',
    'universe/universe-domain': () => 'googleapis.com',
  }
  const server = createServer((request, response) => {
    response.setHeader('metadata-flavor', 'Google')
    const path = new URL(request.url ?? '', 'http://metadata').pathname.replace('/computeMetadata/v1/', '')
    if (request.headers['metadata-flavor'] !== 'Google') return response.writeHead(403).end()
    const answer = answers[path]
    if (!answer) return response.writeHead(404).end()
    response.setHeader('content-type', path.endsWith('/token') ? 'application/json' : 'application/text')
    return response.end(answer())
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

/** The machine of the owner of the sandbox's first project. */
export function openOwnersMachine({ world, token }: Sandbox): Promise<{ host: string } & AsyncDisposable> {
  const email = `owner@${world.organization.domain}`
  const project = world.projects.keys().next().value ?? ''
  return openMetadataServer({ token: () => token(`user:${email}`), email, project })
}
