import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startSandbox } from '../../src/emulator/sandbox.ts'

const root = join(import.meta.dirname, '../..')

/** Runs a module text with google-auth-library in a process of its own: NODE_EXTRA_CA_CERTS is read when Node starts. */
function run(code: string, env: Record<string, string>): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { PATH: process.env.PATH, LIBRARY: pathToFileURL(root).href, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  child.stdout.on('data', chunk => (out += chunk))
  child.stderr.on('data', chunk => (out += chunk))
  return new Promise(resolve => child.once('close', status => resolve({ code: status, out })))
}

/** One request; without a token none is sent. */
const ask = (url: string, token?: string) => `
  import { OAuth2Client } from 'google-auth-library'
  const client = new OAuth2Client({ credentials: { access_token: ${JSON.stringify(token ?? '')} } })
  const options = { validateStatus: () => true, retry: false }
  const answer = await ${token ? 'client' : 'client.transporter'}.fetch(${JSON.stringify(url)}, options)
  console.log(answer.status, JSON.stringify(answer.data))
`

describe('real host names over TLS', () => {
  it.each([
    'https://cloudresourcemanager.googleapis.com/v1/projects/demo-project',
    'https://us-central1-run.googleapis.com/v2/projects/demo-project/locations/us-central1/services',
    'https://serviceusage.googleapis.com/v1/projects/demo-project/services/run.googleapis.com',
  ])('reach the emulator with nothing but a proxy and a CA: %s', async url => {
    await using cloud = await startSandbox({}, { tls: true })
    const { out } = await run(ask(url, cloud.token('user:owner@example.com')), cloud.proxyEnv)
    expect(out).toMatch(/^200 /)
    expect(cloud.requests.at(-1)).toMatchObject({ host: new URL(url).host, status: 200 })
  })

  it('are refused by a client that does not trust the CA', async () => {
    await using cloud = await startSandbox({}, { tls: true })
    const { NODE_EXTRA_CA_CERTS: _, ...env } = cloud.proxyEnv
    const { out, code } = await run(ask('https://run.googleapis.com/v2/x', 'x'), env)
    expect(code).not.toBe(0)
    expect(out).toMatch(/certificate|issuer/i)
  })

  it('that are not emulated are not reached at all', async () => {
    await using cloud = await startSandbox({}, { tls: true })
    const { out } = await run(ask('https://example.com/'), cloud.proxyEnv)
    expect(out).toMatch(/502/)
    expect(cloud.requests).toEqual([])
  })

  it('gives deployed services their run.app addresses', async () => {
    await using cloud = await startSandbox('update-existing', { tls: true })
    const [state] = [...cloud.world.services.values()]
    expect(state?.service.urls).toContain('https://hello-123456789012.us-central1.run.app')
    const { out } = await run(ask('https://hello-123456789012.us-central1.run.app/'), cloud.proxyEnv)
    expect(out).toMatch(/^200 /)
  })
})
