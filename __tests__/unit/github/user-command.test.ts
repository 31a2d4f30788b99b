/** A command of the workflow as a real process: what is shown of its output, and that nothing of it survives its end. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { runCommand } from '../../../src/github/user-command.ts'
import type { Log } from '../../../src/model.ts'
import { attack } from '../../fixtures/attacks.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(
  program: string,
  {
    secret,
    timeoutMs = 60_000,
    signal = new AbortController().signal,
  }: { secret?: string; timeoutMs?: number; signal?: AbortSignal },
) {
  const file = join(folder, 'program.mjs')
  writeFileSync(file, program)
  const told: string[] = []
  const log = { quote: (text: string) => told.push(text) } as unknown as Log
  const env = { FOLDER: folder, ...(secret && { SECRET: secret }) }
  const ran = await runCommand(`"${process.execPath}" "${file}"`, {
    ...{ env, timeoutMs, signal, log },
    ...(secret && { secret }),
  })
  return { ran, told }
}

// It begins with its own end, so that a part that is held back is not the whole of it.
const SECRET = `ey.${'x'.repeat(40)}.ey.${'y'.repeat(40)}.ey`

it('a token over the cut of a line is not shown in parts', attack('S12'), async () => {
  // The line is cut after what has come by then: whole tokens, parts of one, and at the end without a line break.
  const program = `const s = process.env.SECRET
    for (const came of [1, 2, 3, 46, 48, 92, 93]) {
      const text = 'a'.repeat(10_001 - came) + s + 'b'.repeat(50) + s
      for (const part of [text.slice(0, 10_001), text.slice(10_001)]) {
        await new Promise(done => process.stdout.write(part, done))
        await new Promise(done => setTimeout(done, 20))
      }
      process.stdout.write(came % 2 ? '' : '\\n')
    }`
  const { told, ran } = await run(program, { secret: SECRET })
  const all = told.join('')
  expect(all.replaceAll('a', '').replaceAll('b', '')).toBe('***'.repeat(14))
  expect(told.length).toBeGreaterThan(8)
  expect(JSON.stringify(ran)).not.toContain('xxx')
})

const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    // A zombie that nobody has waited for yet is no process any more.
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

it.skipIf(process.platform === 'win32').each(['its time is over', 'the run is cancelled'])(
  'what a command has started ends with it when %s',
  async why => {
    const note = join(folder, why)
    const child = `process.on('SIGTERM', () => {}); require('node:fs').writeFileSync(${JSON.stringify(note)}, String(process.pid)); setInterval(() => {}, 1000)`
    // Its child takes no notice of SIGTERM and does not hold its output.
    const program = `import { spawn } from 'node:child_process'
      spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'ignore' })
      setInterval(() => {}, 1000)`
    const cancel = new AbortController()
    const cancelled = why === 'the run is cancelled'
    const running = run(program, { ...(!cancelled && { timeoutMs: 3_000 }), signal: cancel.signal })
    running.catch(() => undefined)
    while (!existsSync(note)) await pause(20)
    if (cancelled) cancel.abort()
    if (cancelled) await expect(running).rejects.toThrow()
    else expect((await running).ran).toMatchObject({ late: true, code: null })
    const pid = Number(readFileSync(note, 'utf8'))
    for (let tries = 0; alive(pid) && tries < 100; tries++) await pause(20)
    expect(alive(pid)).toBe(false)
  },
)
