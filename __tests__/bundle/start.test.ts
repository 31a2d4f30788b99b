/** `npm start` for somebody who does not know its options yet. */
import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { COMPILED } from '../fixtures/compiled.ts'
import { ROOT } from '../fixtures/deploy.ts'

async function start(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/start.ts', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...COMPILED },
  })
  const text = { out: '', err: '' }
  child.stdout?.on('data', chunk => (text.out += chunk))
  child.stderr?.on('data', chunk => (text.err += chunk))
  const code = await new Promise<number | null>(resolve => child.once('close', resolve))
  return { code, ...text }
}

describe.concurrent('npm start', () => {
  it('says its options on stdout', async () => {
    const { code, out, err } = await start('--help')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const option of ['--list', '--scenario', '--input', '--src', '--help']) expect(out).toContain(option)
  })

  it.each([
    [['schedule'], "'schedule'"],
    [['--scenari', 'schedule'], "'--scenari'"],
    [['--input'], "'-i, --input <value>'"],
    [['-s', 'no-such-story'], '"no-such-story"'],
    [['-i', 'no_such_input=1'], '"no_such_input"'],
  ])('names what is wrong in %j, without a stack trace', async (args, named) => {
    const { code, out, err } = await start(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(named)
    expect(err).not.toMatch(/^\s+at /m)
  })
})
