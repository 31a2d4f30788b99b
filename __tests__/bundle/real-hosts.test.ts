/** The bundle in a company's network: Google's real host names over TLS, with nothing set but a proxy and its CA. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadScenario, startSandbox } from '../../src/emulator/sandbox.ts'
import { type Change, playOn, ROOT } from '../fixtures/deploy.ts'
import { inspectingProxy } from '../fixtures/inspecting-proxy.ts'

const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
const REAL = { without: /./ }
const hosts = (tunnels: string[]) => [...new Set(tunnels.map(tunnel => tunnel.replace(/:443$/, '')))].sort()

/** The hosts that docs/network.md tells an administrator to let through. */
const documented = [
  ...readFileSync(join(ROOT, 'docs/network.md'), 'utf8').matchAll(/`((?:\*\.|REGION-)?[a-z0-9.-]+\.(?:com|app))`/g),
].map(([, name = '']) => {
  const pattern = name.replaceAll('.', '\\.').replace('REGION', 'us-central1').replace('*', '[a-z0-9.-]+')
  return new RegExp(`^${pattern}$`)
})

/** In this order, on one cloud. */
const KINDS_OF_RUNS: Record<string, Change> = {
  preflight: { inputs: { mode: 'preflight' } },
  deploy: {},
  'deploy of an image': { inputs: { ...IMAGE, flags: '--concurrency=9' } },
  drift: { inputs: { ...IMAGE, flags: '--concurrency=9', mode: 'drift' } },
  rollback: { inputs: { mode: 'rollback' } },
  diagnose: { inputs: { mode: 'diagnose', source: '' } },
  cleanup: { inputs: { mode: 'cleanup', source: '' } },
}

const rowOf = (host: string) =>
  host
    .replace(/^us-central1-/, 'REGION-')
    .replace(/.*(?=\.actions\.githubusercontent\.com$)/, '*')
    .replace(/.*(?=\.run\.app$)/, '*')

describe('by Google’s real host names', () => {
  it('deploys a source through the proxy, asking documented hosts only, each by its own name', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    await using proxy = await inspectingProxy(cloud)
    const { exitCode, outputs, report, log } = await playOn(cloud, { ...REAL, env: proxy.env })
    expect(log).not.toContain('127.0.0.1')
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(outputs.url).toMatch(/^https:\/\/hello-[a-z0-9-]+\.(a|us-central1)\.run\.app$/)
    expect(report.checks.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass'])

    const asked = hosts(proxy.tunnels)
    expect(asked.filter(host => !documented.some(pattern => pattern.test(host)))).toEqual([])
    expect(asked).toContain(new URL(outputs.url as string).host)
    for (const { tunnel, serverName, host } of proxy.passed) {
      expect(tunnel).toBe(`${host}:443`)
      expect(serverName).toBe(host)
    }
  })

  it('asks in each kind of run the hosts of the table in docs/network.md', { timeout: 120_000 }, async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    await using proxy = await inspectingProxy(cloud, ({ host }) =>
      host === 'api.github.com' ? { status: 200, body: { state: 'closed' } } : undefined,
    )
    const table = new Map<string, Set<string>>()
    let seen = 0
    for (const [kind, change] of Object.entries(KINDS_OF_RUNS)) {
      const { log, exitCode } = await playOn(cloud, { ...REAL, env: proxy.env, ...change })
      expect(exitCode, `${kind}: ${log}`).toBe(0)
      for (const host of hosts(proxy.tunnels.slice(seen))) {
        const row = rowOf(host)
        table.set(row, (table.get(row) ?? new Set()).add(kind))
      }
      seen = proxy.tunnels.length
    }
    const kinds = Object.keys(KINDS_OF_RUNS)
    const rows = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1))
    const text = [
      `| | ${kinds.join(' | ')} |`,
      `|---|${kinds.map(() => '---').join('|')}|`,
      ...rows.map(
        ([host, asked]) => `| \`${host}\` | ${kinds.map(kind => (asked.has(kind) ? 'yes' : '')).join(' | ')} |`,
      ),
    ].join('\n')
    const [shown] = /^\| \| preflight [\s\S]*?(?=\n\n)/m.exec(readFileSync(join(ROOT, 'docs/network.md'), 'utf8')) ?? []
    expect(text).toBe(shown)
  })

  it('comments on a pull request through the proxy', async () => {
    const scenario = loadScenario('update-existing')
    await using cloud = await startSandbox({ ...scenario, world: { ...scenario.world, urls: 'real' } })
    const comments: object[] = []
    await using proxy = await inspectingProxy(cloud, ({ host, method, path, body }) => {
      if (host !== 'api.github.com') return undefined
      if (path === '/graphql') return { status: 200, body: { data: { viewer: { login: 'github-actions[bot]' } } } }
      const isComment = /\/comments(\?|$)/.test(path)
      if (method === 'GET') return { status: 200, body: isComment ? comments : [] }
      if (isComment) comments.push({ id: 1, user: { login: 'github-actions[bot]' }, ...JSON.parse(String(body)) })
      if (method === 'PATCH') Object.assign(comments[0] ?? {}, JSON.parse(String(body)))
      return { status: method === 'PATCH' ? 200 : 201, body: { id: 1 } }
    })
    const head = { repo: { full_name: 'octo-org/hello' } }
    const { outputs, annotations, log } = await playOn(cloud, {
      ...REAL,
      inputs: { ...IMAGE, access: 'keep', mode: 'preview' },
      event: { name: 'pull_request', payload: { action: 'opened', pull_request: { number: 12, state: 'open', head } } },
      env: proxy.env,
    })
    expect(annotations, log).toEqual([])
    const asked = proxy.passed.filter(({ tunnel }) => tunnel === 'api.github.com:443')
    expect(new Set(asked.map(({ method, path }) => `${method} ${path}`))).toEqual(
      new Set([
        'POST /graphql',
        'GET /repos/octo-org/hello/pulls/12',
        'GET /repos/octo-org/hello/issues/12/comments?per_page=100',
        'POST /repos/octo-org/hello/issues/12/comments',
        'PATCH /repos/octo-org/hello/issues/comments/1',
        'POST /repos/octo-org/hello/deployments',
        'POST /repos/octo-org/hello/deployments/1/statuses',
        'GET /repos/octo-org/hello/deployments?environment=preview%2Fpr-12&per_page=100',
      ]),
    )
    expect(asked.map(({ body }) => String(body)).join('\n')).toContain(outputs.preview_url)
  })

  it('takes the proxy from the lower-case variable as well', async () => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    await using proxy = await inspectingProxy(cloud)
    const { HTTPS_PROXY = '', ...rest } = proxy.env
    const { exitCode, report } = await playOn(cloud, {
      ...REAL,
      inputs: IMAGE,
      env: { ...rest, https_proxy: HTTPS_PROXY },
    })
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(hosts(proxy.tunnels)).toContain('run.googleapis.com')
  })

  it.each(['NO_PROXY', 'no_proxy'])('goes past the proxy for the hosts of %s, also for the token', async variable => {
    await using cloud = await startSandbox({ world: { urls: 'real' } })
    await using proxy = await inspectingProxy(cloud)
    const direct = {
      CLOUDSDK_API_ENDPOINT_OVERRIDES_STS: await proxy.openDirect('STS'),
      CLOUDSDK_API_ENDPOINT_OVERRIDES_RUN: await proxy.openDirect('RUN'),
    }
    const run = (env: Record<string, string>) =>
      playOn(cloud, { ...REAL, inputs: { ...IMAGE, mode: 'preflight' }, env: { ...proxy.env, ...direct, ...env } })
    const { exitCode } = await run({ [variable]: 'example.com,localhost' })
    expect(exitCode).toBe(0)
    expect(proxy.tunnels.filter(tunnel => tunnel.startsWith('localhost'))).toEqual([])
    const past = proxy.passed.filter(({ tunnel }) => tunnel === 'direct').map(({ path }) => path)
    expect(past).toContain('/v1/token')
    expect(past).toContain('/v2/projects/demo-project/locations/us-central1/services/hello')

    await run({ [variable]: 'example.com' })
    expect(new Set(proxy.tunnels.filter(tunnel => tunnel.startsWith('localhost')))).toEqual(
      new Set(Object.values(direct).map(url => new URL(url).host)),
    )
  })

  it('names the variable to set where the proxy’s certificate is not trusted, after one try', async () => {
    await using cloud = await startSandbox()
    await using proxy = await inspectingProxy(cloud)
    const { NODE_EXTRA_CA_CERTS: _, ...env } = proxy.env
    // The runner's own endpoint is trusted here, so that Google's is the first that is not.
    const runner = { ACTIONS_ID_TOKEN_REQUEST_URL: cloud.env.ACTIONS_ID_TOKEN_REQUEST_URL as string }
    const { exitCode, annotations } = await playOn(cloud, {
      ...REAL,
      inputs: IMAGE,
      env: { ...env, ...runner, NO_PROXY: '127.0.0.1' },
    })
    expect(exitCode).toBe(1)
    expect(annotations[0]).toMatchObject({ level: 'error' })
    expect(annotations[0]?.text).toContain('NODE_EXTRA_CA_CERTS')
    expect(annotations[0]?.text).toContain('sts.googleapis.com')
    expect(proxy.tunnels).toEqual(['sts.googleapis.com:443'])
  })

  it('says that the proxy does not answer, and which host was wanted', async () => {
    await using cloud = await startSandbox()
    const runner = { ACTIONS_ID_TOKEN_REQUEST_URL: cloud.env.ACTIONS_ID_TOKEN_REQUEST_URL as string }
    const env = { ...runner, ACTIONS_ID_TOKEN_REQUEST_TOKEN: cloud.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN as string }
    const { exitCode, annotations } = await playOn(cloud, {
      ...REAL,
      inputs: IMAGE,
      env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1' },
    })
    expect(exitCode).toBe(1)
    expect(annotations[0]?.text).toMatch(/sts\.googleapis\.com/)
    expect(annotations[0]?.text).toMatch(/127\.0\.0\.1:9|proxy/i)
  })
})
