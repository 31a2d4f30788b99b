/** gcloud's endpoint overrides through the bundle: how they may be written, and what is said where nobody answers. */
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { type Sandbox, startSandbox } from '../../src/emulator/sandbox.ts'
import { attack } from '../fixtures/attacks.ts'
import { playOn } from '../fixtures/deploy.ts'

const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
const PREFIX = 'CLOUDSDK_API_ENDPOINT_OVERRIDES_'
const overrides = (cloud: Sandbox, write: (url: string, api: string) => string) =>
  Object.fromEntries(Object.entries(cloud.urls).map(([api, url]) => [`${PREFIX}${api}`, write(url, api)]))

/** One address for all APIs, each below a path of its own, as a gateway serves them. Notes what came without one. */
async function gateway(cloud: Sandbox) {
  const strays: string[] = []
  const server = createServer((request, response) => {
    const [, name = '', rest = ''] = /^\/gateway\/([a-z]+)(\/.*)$/.exec(request.url ?? '') ?? []
    const base = cloud.urls[name.toUpperCase()]
    if (!base) strays.push(request.url ?? '')
    const { host: _, ...headers } = request.headers
    const onward = send(`${base ?? cloud.url}${rest}`, { method: request.method, headers }, upstream => {
      // Addresses in answers are the gateway's, as a proxy that rewrites them would have it.
      const location = upstream.headers.location?.replace(base ?? '', `${url}/gateway/${name}`)
      response.writeHead(upstream.statusCode ?? 502, { ...upstream.headers, ...(location && { location }) })
      upstream.pipe(response)
    })
    request.pipe(onward)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>(resolve => void server.close(() => resolve()))
  }
  return { url, strays, [Symbol.asyncDispose]: close }
}

describe.concurrent('endpoint overrides', () => {
  it.each<[string, (url: string, api: string) => string]>([
    ['with a slash at the end, as gcloud wants them', url => `${url}/`],
    ['without a slash at the end', url => url],
    [
      'with Cloud Storage’s own path, as gcloud’s default has it',
      (url, api) => url + (api === 'STORAGE' ? '/storage/v1/' : '/'),
    ],
  ])('work %s', async (_, write) => {
    await using cloud = await startSandbox()
    const { exitCode, outputs } = await playOn(cloud, { env: overrides(cloud, write) })
    expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
  })

  it(
    'are told once, and the report, the summary and every piece of evidence name the hosts',
    attack('S8'),
    async () => {
      await using cloud = await startSandbox()
      const { told, report, summary } = await playOn(cloud, { inputs: IMAGE })
      expect(told).toHaveLength(1)
      expect(told[0]?.text).toMatch(
        /^Requests and tokens for \d+ Google APIs go to 127\.0\.0\.1 \(CLOUDSDK_API_ENDPOINT_OVERRIDES_\.\.\.\)\.$/,
      )
      expect(report.elsewhere).toContainEqual({
        api: 'run.googleapis.com',
        host: new URL(cloud.urls.RUN ?? '').host,
        variable: `${PREFIX}RUN`,
      })
      expect(summary).toContain('Requests went to')
      const calls = [...report.findings, ...report.decisions, ...report.checks].flatMap(({ evidence }) =>
        evidence.map(({ call }) => call).filter(call => /^[A-Z]+ [a-z0-9-]+\.googleapis\.com/.test(call)),
      )
      expect(calls.length).toBeGreaterThan(0)
      expect(calls.filter(call => !/ at 127\.0\.0\.1:\d+$/.test(call))).toEqual([])
    },
  )

  it('over plain http to another machine stop the run before any request', attack('S8'), async () => {
    await using cloud = await startSandbox()
    const { exitCode, annotations } = await playOn(cloud, {
      inputs: IMAGE,
      env: { [`${PREFIX}STS`]: 'http://evil.example/', [`${PREFIX}RUN`]: 'http://10.0.0.1:8088/' },
    })
    expect(exitCode).toBe(1)
    expect(annotations.map(({ text }) => text.slice(0, 90))).toEqual([
      expect.stringContaining(`${PREFIX}RUN sends tokens to 10.0.0.1:8088`),
      expect.stringContaining(`${PREFIX}STS sends tokens to evil.example`),
    ])
    expect(cloud.requests).toEqual([])
  })

  it('work with a base path, which every request keeps', async () => {
    await using cloud = await startSandbox()
    await using gate = await gateway(cloud)
    const env = overrides(cloud, (_, api) => `${gate.url}/gateway/${api.toLowerCase()}/`)
    const { exitCode, outputs } = await playOn(cloud, { env })
    expect({ exitCode, verdict: outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(gate.strays).toEqual([])
  })

  it.each([
    ['STS', "Google's Security Token Service", []],
    ['IAMCREDENTIALS', 'IAM Service Account Credentials', ['sts.googleapis.com']],
  ])('that lead nowhere while signing in end the run at once, with where they lead: %s', async (api, what, before) => {
    await using cloud = await startSandbox()
    const { exitCode, annotations, outputs, report } = await playOn(cloud, {
      env: { [`${PREFIX}${api}`]: 'http://127.0.0.1:9/' },
    })
    expect(exitCode).toBe(1)
    expect(outputs.verdict).toBe('blocked')
    expect(annotations.map(({ level }) => level)).toEqual(['error'])
    for (const said of ['127.0.0.1:9 could not be reached', PREFIX]) expect(annotations[0]?.text).toContain(said)
    expect(report.findings[0]?.reason).toContain(what)
    expect(report.findings.map(({ id }) => id)).toEqual(['api-error'])
    expect(cloud.requests.map(request => request.api)).toEqual(['github', ...before])
  })

  it('that lead nowhere later name the host and the API that was wanted', async () => {
    await using cloud = await startSandbox()
    const { exitCode, annotations } = await playOn(cloud, {
      inputs: IMAGE,
      env: { [`${PREFIX}RUN`]: 'http://127.0.0.1:9/' },
    })
    expect(exitCode).toBe(1)
    const errors = annotations.filter(({ level }) => level === 'error')
    expect(errors[0]?.text).toContain('127.0.0.1:9 could not be reached')
    expect(errors[0]?.text).toContain('Cloud Run')
    expect(cloud.world.services.size).toBe(0)
  })

  it.each(['127.0.0.1:8080', 'ftp://127.0.0.1/', 'https://run.example.com/?key=1'])(
    'that are no addresses are refused by the variable’s name, before any request: %s',
    async value => {
      await using cloud = await startSandbox()
      const { exitCode, annotations } = await playOn(cloud, { inputs: IMAGE, env: { [`${PREFIX}RUN`]: value } })
      expect(exitCode).toBe(1)
      expect(annotations[0]?.text).toContain(`${PREFIX}RUN`)
      expect(annotations[0]?.text).toContain(`${PREFIX}RUN=https://`)
      expect(cloud.requests).toEqual([])
    },
  )
})
