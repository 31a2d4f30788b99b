/**
 * Runs a command line of the workflow, by @actions/exec and without a shell. Its output goes to the log as foreign text. Neither our inputs
 * nor what the runner gives to actions alone (the means to get an ID token of GitHub's, above all) reach it, nor an ID token that another CI
 * gave to us: it gets what a step with `run` gets without `id-token: write`.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { StringDecoder } from 'node:string_decoder'
import type { Log } from '../model.ts'
import { FILE_VARIABLE, TOKEN_VARIABLE } from './given-token.ts'

/** `code` null: a signal has ended it. `late`: it was stopped, because its time was over. `lines`: the last ones of its output. */
export type Ran = { code: number | null; late?: true; lines: string[] } | { unstarted: string }

interface Running {
  child?: Child
}

/** With the method by which Node.js makes its process, which the types lack. */
type Child = ChildProcess & { spawn(options: object): unknown }

const KEPT_LINES = 10
/** Characters of a line; the log cuts longer ones, too. */
const LONGEST_LINE = 10_000
/** How long a command that is asked to end gets, before it is killed. */
const GRACE_MS = 5_000

const GROUPS = process.platform !== 'win32'

/** @actions/exec keeps the process to itself, but Node.js tells of each that is made, in the context of who makes it. */
const running = new AsyncLocalStorage<Running>()
let listening = false

function listen(): void {
  if (listening) return
  listening = true
  subscribe('child_process', message => {
    const call = running.getStore()
    if (!call || call.child) return
    const { process: child } = message as { process: Child }
    call.child = child
    // A group of its own, so that what it starts can be ended with it. Windows has none.
    const { spawn } = child
    if (GROUPS) child.spawn = options => spawn.call(child, { ...options, detached: true })
    // It is told before it has its streams. Nothing is written to it, so that a command that reads does not wait.
    setImmediate(() => child.stdin?.on('error', () => undefined).end())
  })
}

/**
 * `env`: in addition; `secret`: what its output must not show. When its time is over or the run is cancelled, it ends it with all that it
 * has started; on Windows, it alone.
 */
export async function runCommand(
  line: string,
  {
    env,
    timeoutMs,
    signal,
    log,
    secret,
  }: { env: Record<string, string>; timeoutMs: number; signal: AbortSignal; log: Log; secret?: string },
): Promise<Ran> {
  signal.throwIfAborted()
  listen()
  const call: Running = {}
  const output = makeOutput(log, secret)
  let late = false
  let killing: NodeJS.Timeout | undefined
  const stop = () => {
    end(call.child, 'SIGTERM')
    killing ??= setTimeout(() => end(call.child, 'SIGKILL'), GRACE_MS)
  }
  const timer = setTimeout(() => {
    late = true
    stop()
  }, timeoutMs)
  signal.addEventListener('abort', stop)
  try {
    const code = await running.run(call, () => execute(line, { ...inherited(), ...env }, output))
    signal.throwIfAborted()
    return { code: call.child?.signalCode ? null : code, ...(late ? { late: true as const } : {}), lines: output.end() }
  } catch (error) {
    signal.throwIfAborted()
    return { unstarted: error instanceof Error ? error.message : String(error) }
  } finally {
    signal.removeEventListener('abort', stop)
    clearTimeout(timer)
    clearTimeout(killing)
    // What is left has closed its output, or @actions/exec has waited long enough for it.
    if (killing) end(call.child, 'SIGKILL')
  }
}

function end(child: ChildProcess | undefined, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child?.pid === undefined) return
  if (!GROUPS) return void child.kill(signal)
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    // Nobody of the group is left.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

async function execute(line: string, env: Record<string, string>, { out, err }: Output): Promise<number> {
  const { exec } = await import('@actions/exec')
  return exec(line, [], { env, silent: true, ignoreReturnCode: true, listeners: { stdout: out, stderr: err } })
}

function inherited(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(INPUT_|ACTIONS_|STATE_)/i.test(name) &&
      !/^GITHUB_(OUTPUT|STATE)$/i.test(name) &&
      ![TOKEN_VARIABLE, FILE_VARIABLE].includes(name),
  )
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

interface Output {
  out(data: Buffer): void
  err(data: Buffer): void
  /** The last lines. */
  end(): string[]
}

function makeOutput(log: Log, secret: string | undefined): Output {
  const lines: string[] = []
  const tell = (text: string) => {
    log.quote(text)
    if (text.trim()) lines.push(text.trim())
    if (lines.length > KEPT_LINES) lines.shift()
  }
  const [out, err] = [inLines(tell, secret), inLines(tell, secret)]
  return {
    out: out.add,
    err: err.add,
    end: () => {
      for (const stream of [out, err]) stream.end()
      return lines
    },
  }
}

/** Whole lines, the secret masked. A line that is too long is cut, but not within the secret, whose parts nobody would recognise. */
function inLines(tell: (line: string) => void, secret: string | undefined) {
  const decoder = new StringDecoder('utf8')
  const masked = (text: string) => (secret ? text.replaceAll(secret, '***') : text)
  let left = ''
  const add = (data: Buffer) => {
    const parts = (left + decoder.write(data)).split(/\r?\n/)
    left = parts.pop() ?? ''
    for (const line of parts) tell(masked(line))
    if (left.length <= LONGEST_LINE) return
    const text = masked(left)
    const kept = begunAtEnd(text, secret ?? '')
    tell(text.slice(0, text.length - kept))
    left = text.slice(text.length - kept)
  }
  const end = () => {
    left += decoder.end()
    if (left) tell(masked(left))
  }
  return { add, end }
}

/** How many characters at the end of the text may be the beginning of the secret. */
function begunAtEnd(text: string, secret: string): number {
  for (let length = Math.min(secret.length - 1, text.length); length > 0; length--)
    if (text.endsWith(secret.slice(0, length))) return length
  return 0
}
