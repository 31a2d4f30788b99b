/** Whatever hangs, the process ends: after a signal, after run_timeout, and soon after its report (security case S7). */
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { attack } from '../fixtures/attacks.ts'
import { type Change, deploy } from '../fixtures/deploy.ts'

/** Takes every request and never answers. */
async function blackHole(onRequest: () => void = () => {}) {
  const server = createServer(onRequest)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(done => server.close(done))
    },
  }
}

const IMAGE = { source: '', image: 'us-docker.pkg.dev/cloudrun/container/hello' }
/** Generous: a hang is for ever. */
const SOON_MS = 10_000

/** Sends SIGINT when told, and measures from the last line of the log, which comes with the report, to the end. */
function watched(): { change: Pick<Change, 'onStart' | 'onLine'>; interrupt(): void; sinceLastLine(): number } {
  let child: ChildProcess | undefined
  let last = 0
  return {
    change: {
      onStart: started => {
        child = started
      },
      onLine: () => {
        last = performance.now()
      },
    },
    interrupt: () => void child?.kill('SIGINT'),
    sinceLastLine: () => performance.now() - last,
  }
}

describe('an ID token endpoint that never answers', () => {
  const env = (url: string) => ({ ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0` })

  it('is given up after run_timeout, and the process ends with its report', {
    timeout: 60_000,
    ...attack('S7'),
  }, async () => {
    await using hole = await blackHole()
    const watch = watched()
    const inputs = { ...IMAGE, run_timeout: '3s' }
    await using run = await deploy('open-project', { inputs, env: env(hole.url), ...watch.change })
    expect(watch.sinceLastLine()).toBeLessThan(SOON_MS)
    expect(run.exitCode).toBe(1)
    expect(run.report.findings).toMatchObject([
      { id: 'cancelled', reason: expect.stringContaining('run_timeout (3s)') },
    ])
  })

  it('is given up at SIGINT, and the process ends with its report', { timeout: 60_000, ...attack('S7') }, async () => {
    const watch = watched()
    await using hole = await blackHole(watch.interrupt)
    await using run = await deploy('open-project', { inputs: IMAGE, env: env(hole.url), ...watch.change })
    expect(watch.sinceLastLine()).toBeLessThan(SOON_MS)
    expect(run.exitCode).toBe(1)
    expect(run.report.findings).toMatchObject([{ id: 'cancelled', reason: expect.stringContaining('SIGINT') }])
  })
})

describe('a comment API that never answers', () => {
  const repository = { repo: { full_name: 'octo-org/hello' } }
  const pull = { number: 12, head: { ref: 'topic', sha: 'a'.repeat(40), ...repository } }
  const event = {
    name: 'pull_request',
    payload: { action: 'opened', pull_request: { ...pull, state: 'open', base: { ...repository } } },
  }
  const inputs = { ...IMAGE, mode: 'preview' }

  it('is given up at SIGINT: the preview stands, and the report says so', {
    timeout: 60_000,
    ...attack('S7'),
  }, async () => {
    const watch = watched()
    await using hole = await blackHole()
    const env = { GITHUB_API_URL: hole.url }
    // The last line before the news of the end.
    const onLine = (line: string) => {
      watch.change.onLine?.(line)
      if (line.startsWith('::notice') && line.includes('preview')) watch.interrupt()
    }
    await using run = await deploy('update-existing', { inputs, env, event, ...watch.change, onLine })
    expect(watch.sinceLastLine()).toBeLessThan(SOON_MS)
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(run.annotations.map(({ text }) => text).join()).toContain('the run was cancelled')
  })

  it('is given up by itself', { timeout: 60_000, ...attack('S7') }, async () => {
    await using hole = await blackHole()
    const watch = watched()
    const env = { GITHUB_API_URL: hole.url }
    await using run = await deploy('update-existing', { inputs, env, event, ...watch.change })
    expect(watch.sinceLastLine()).toBeLessThan(SOON_MS)
    expect({ exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ exitCode: 0, verdict: 'ok' })
    expect(run.annotations.map(({ text }) => text).join()).toContain('GitHub did not answer within 10 seconds')
  })
})
