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
  child?: ChildProcess
}

const KEPT_LINES = 10
/** Characters of a line; the log cuts longer ones, too. */
const LONGEST_LINE = 10_000
/** How long a command that is asked to end gets, before it is killed. */
const GRACE_MS = 5_000

/** @actions/exec keeps the process to itself, but Node.js tells of each that is made, in the context of who makes it. */
const running = new AsyncLocalStorage<Running>()
let listening = false

function listen(): void {
  if (listening) return
  listening = true
  subscribe('child_process', message => {
    const call = running.getStore()
    if (!call || call.child) return
    const { process: child } = message as { process: ChildProcess }
    call.child = child
    // It is told before it has its streams. Nothing is written to it, so that a command that reads does not wait.
    setImmediate(() => child.stdin?.on('error', () => undefined).end())
  })
}

/** `env`: in addition; `secret`: what its output must not show. Ends it when its time is over or the run is cancelled. */
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
    call.child?.kill('SIGTERM')
    killing ??= setTimeout(() => call.child?.kill('SIGKILL'), GRACE_MS)
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
  const tell = (line: string) => {
    const text = secret ? line.replaceAll(secret, '***') : line
    log.quote(text)
    if (text.trim()) lines.push(text.trim())
    if (lines.length > KEPT_LINES) lines.shift()
  }
  const [out, err] = [inLines(tell), inLines(tell)]
  return {
    out: out.add,
    err: err.add,
    end: () => {
      for (const stream of [out, err]) stream.end()
      return lines
    },
  }
}

function inLines(tell: (line: string) => void) {
  const decoder = new StringDecoder('utf8')
  let left = ''
  const add = (data: Buffer) => {
    const parts = (left + decoder.write(data)).split(/\r?\n/)
    left = parts.pop() ?? ''
    for (const line of parts) tell(line)
    if (left.length <= LONGEST_LINE) return
    tell(left)
    left = ''
  }
  const end = () => {
    left += decoder.end()
    if (left) tell(left)
  }
  return { add, end }
}
