/** `npm start`, for somebody who does not know its options yet and for somebody who does. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMPILED } from '../fixtures/compiled.ts'
import { ROOT } from '../fixtures/deploy.ts'
import { WHOLE } from '../fixtures/share.ts'

const SRC = process.env.RUN_FROM_SRC === '1' ? ['--src'] : []

interface Started {
  child: ChildProcess
  text: { out: string; err: string }
  ended: Promise<number | null>
}

function launch(args: readonly string[], env: Record<string, string> = {}): Started {
  // An npm that runs these tests has options of its own in the environment.
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_config_'))
  const child = spawn(process.execPath, ['scripts/start.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(own), ...COMPILED, ...env },
  })
  const text = { out: '', err: '' }
  child.stdout?.on('data', chunk => (text.out += chunk))
  child.stderr?.on('data', chunk => (text.err += chunk))
  return { child, text, ended: new Promise(resolve => child.once('close', resolve)) }
}

async function start(args: readonly string[], env: Record<string, string> = {}) {
  const { text, ended } = launch(args, env)
  const code = await ended
  return { code, ...text }
}

/** What people see of a story, and the page that it leaves. */
async function play(name: string) {
  const { code, out, err } = await start([...SRC, '--scenario', name])
  const page = readFileSync(join(ROOT, '.sandbox', name, 'summary.html'), 'utf8')
  return { code, out, err, page, heads: [...page.matchAll(/<header>(.*)<\/header>/g)].map(([, head]) => head) }
}

describe.concurrent('npm start', { timeout: 180_000 }, () => {
  it('says its options on stdout', async () => {
    const { code, out, err } = await start(['--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const option of ['--list', '--scenario', '--input', '--src', '--wait', '--no-wait', '--help'])
      expect(out).toContain(option)
  })

  it('names what is wrong, with the usage and without a stack trace', async () => {
    const { code, out, err } = await start(['schedule'], { npm_config_scenario: 'true' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain('Try: npm start -- --scenario schedule\n\nUsage: npm start')
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('--wait keeps the service up with its own page until Ctrl-C', async () => {
    const { child, text, ended } = launch([
      ...SRC,
      '--wait',
      '-s',
      'update-existing',
      '-i',
      'env_vars=GREETING_NAME=you',
    ])
    await expect.poll(() => text.out, { timeout: 120_000 }).toMatch(/Up until you press Ctrl-C:\n {2}http:/)
    expect(existsSync(join(ROOT, /^ {2}report=(.*)$/m.exec(text.out)?.[1] ?? ''))).toBe(true)
    const url = /Up until you press Ctrl-C:\n {2}(\S+)/.exec(text.out)?.[1] ?? ''
    expect(await (await fetch(url)).text()).toContain('<h1>Hello, you</h1>')
    expect((await fetch(`${url}/nowhere`)).status).toBe(404)
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    await expect(fetch(url)).rejects.toThrow()
  })

  it('plays a pull request from opening to closing, with its comment', async () => {
    const { code, heads, page } = await play('preview')
    expect(code).toBe(0)
    const comment = 'Comment on pull request 7'
    expect(heads).toEqual([
      'Push to main: deployed',
      'Pull request 7 opened: a preview',
      comment,
      'Pushed to pull request 7: the preview renewed',
      comment,
      'Pull request 7 closed: the preview removed',
      comment,
    ])
    for (const text of [
      'hello is deployed, public',
      'The preview of hello is deployed',
      'The preview of hello is removed',
    ])
      expect(page).toContain(text)
  })

  it.runIf(WHOLE)('plays a drift check that finds what was changed by hand, and puts it back', async () => {
    const { code, out, heads } = await play('drift')
    expect(code).toBe(0)
    expect(heads).toHaveLength(4)
    const [, found = '', fixed = '', last = ''] = out.split(
      /^.*## (?:The check of the night|The same with|The next check).*$/m,
    )
    expect(found).toContain('labels.team')
    expect(found).toContain('allUsers')
    expect(fixed).toContain('Remove allUsers from the invokers: done')
    expect(last).toContain('drift=false')
  })

  it('sets a project up as its owner, and deploys with what that printed', async () => {
    const { code, out, page } = await play('setup')
    expect(code).toBe(0)
    expect(out).toContain('access=all-users')
    expect(page).toContain('workload_identity_provider: projects/123456789012/')
  })
})
