/** Through a proxy that insists, to Google's real host names over TLS: what a company's network looks like to us. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConfig } from '../fixtures/config.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const listen = (server: { listen(port: number, host: string, done: () => void): unknown }) =>
  new Promise<void>(done => server.listen(0, '127.0.0.1', done))
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A certificate for all of googleapis.com, signed by itself. */
async function aCertificate() {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=googleapis', '-addext', 'subjectAltName=DNS:*.googleapis.com']
  const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert, ...subject]
  const { status, stderr } = spawnSync('openssl', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return { key: await readFile(key), cert: await readFile(cert), path: cert }
}

/** Plays every API by the Host header. */
const answerTo = (host: string) => {
  if (host.startsWith('sts.')) return { access_token: 'federated', token_type: 'Bearer', expires_in: 298 }
  if (host.startsWith('iamcredentials.')) {
    return { accessToken: 'token', expireTime: new Date(Date.now() + 3_000_000).toISOString() }
  }
  return { name: host }
}

/** A program that signs in and asks two APIs, as a process of its own: NODE_EXTRA_CA_CERTS is read at its start. */
const program = () => `
import { connect } from ${JSON.stringify(join(import.meta.dirname, '../../src/google/connect.ts'))}
const runner = { env: process.env, mask() {}, idToken: async () => 'e30.e30.e30' }
const google = await connect(${JSON.stringify(aConfig())}, runner, new AbortController().signal)
try {
  const parts = [google.iam.getRole('roles/x'), google.resourceManager.effectiveTags('//x', 'europe-west1')]
  const [role] = await Promise.all(parts)
  console.log(JSON.stringify({ role: role.name }))
} catch (error) {
  console.log(JSON.stringify({ error: error.message }))
}`

async function run(env: Record<string, string>): Promise<{ role?: string; error?: string }> {
  const file = join(folder, 'program.ts')
  await writeFile(file, program())
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', text => {
    output += text
  })
  child.stderr.on('data', text => {
    errors += text
  })
  await new Promise(done => child.on('close', done))
  if (!output) throw new Error(errors)
  return JSON.parse(output)
}

describe.skipIf(!hasOpenssl)('behind a proxy', () => {
  it('signs in and asks through tunnels to the real host names, trusting the CA that NODE_EXTRA_CA_CERTS names', async () => {
    const certificate = await aCertificate()
    const google = createTlsServer(certificate, (request, response) => {
      request.resume()
      const body = JSON.stringify(answerTo(request.headers.host ?? ''))
      response.writeHead(200, { 'content-type': 'application/json' }).end(body)
    })
    const tunnels: string[] = []
    const proxy = createServer((_, response) => response.writeHead(405).end())
    proxy.on('connect', (request, socket) => {
      tunnels.push(request.url ?? '')
      const upstream = connect(portOf(google), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.pipe(socket).pipe(upstream)
      })
      socket.on('error', () => upstream.destroy())
      upstream.on('error', () => socket.destroy())
    })
    await listen(google)
    await listen(proxy)
    const env = { HTTPS_PROXY: `http://127.0.0.1:${portOf(proxy)}`, NODE_EXTRA_CA_CERTS: certificate.path }
    expect(await run(env)).toEqual({ role: 'iam.googleapis.com' })
    expect(new Set(tunnels)).toEqual(
      new Set([
        'sts.googleapis.com:443',
        'iamcredentials.googleapis.com:443',
        'iam.googleapis.com:443',
        'europe-west1-cloudresourcemanager.googleapis.com:443',
      ]),
    )
    const { NODE_EXTRA_CA_CERTS: _, ...untrusting } = env
    expect((await run(untrusting)).error).toContain('NODE_EXTRA_CA_CERTS')
    // Not awaited: a server counts a tunnel as open long after its ends are gone.
    for (const server of [google, proxy]) server.close().unref()
  })
})
