/** The real gcloud against a sandbox, in a home of its own, signed in as the project's owner. */
import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Sandbox } from '../../src/emulator/sandbox.ts'
import type { WorldSpec } from '../../src/emulator/scenario.ts'
import { PROJECT, startCloud } from './cloud.ts'

/** The version of gcloud's core; '' where it is not installed. */
export const installed = (() => {
  try {
    return execFileSync('gcloud', ['version', '--format=value(core)'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }).toString()
  } catch {
    return ''
  }
})()
if (!installed) console.warn('gcloud is not installed: its tests against the emulator are skipped')

const APIS = [
  'run',
  'cloudbuild',
  'storage',
  'artifactregistry',
  'serviceusage',
  'iam',
  'cloudresourcemanager',
  'orgpolicy',
  'secretmanager',
  'cloudkms',
  'cloudscheduler',
  'compute',
  'cloudfunctions',
]

/**
 * Runs gcloud against the sandbox. It puts the region in front of the host name of Cloud Run, so that a loopback address cannot be
 * given as an override; instead Google's own names are asked for without TLS, through the sandbox as an HTTP proxy.
 */
export async function gcloudIn(spec: WorldSpec = {}) {
  const cloud = await startCloud(spec)
  const gcloud = gcloudOn(cloud)
  return {
    ...gcloud,
    cloud,
    async [Symbol.asyncDispose]() {
      await cloud[Symbol.asyncDispose]()
      gcloud[Symbol.dispose]()
    },
  }
}

/** The same against a sandbox that is up, in which the token `owner` speaks for its owner. */
export function gcloudOn(cloud: Sandbox) {
  const proxy = new URL(cloud.url)
  return gcloudWith(home => ({
    CLOUDSDK_CONFIG: join(home, 'config'),
    CLOUDSDK_AUTH_ACCESS_TOKEN_FILE: join(home, 'token'),
    CLOUDSDK_CORE_DISABLE_USAGE_REPORTING: 'true',
    CLOUDSDK_COMPONENT_MANAGER_DISABLE_UPDATE_CHECK: 'true',
    CLOUDSDK_CORE_PROJECT: PROJECT,
    CLOUDSDK_PROXY_TYPE: 'http',
    CLOUDSDK_PROXY_ADDRESS: proxy.hostname,
    CLOUDSDK_PROXY_PORT: proxy.port,
    ...Object.fromEntries(
      APIS.map(api => [`CLOUDSDK_API_ENDPOINT_OVERRIDES_${api.toUpperCase()}`, `http://${api}.googleapis.com/`]),
    ),
  }))
}

/** With the environment that it is given, which can use the home. */
export function gcloudWith(environment: (home: string) => Record<string, string>) {
  const home = mkdtempSync(join(tmpdir(), 'gcloud-'))
  const app = join(home, 'app')
  mkdirSync(app)
  writeFileSync(join(home, 'token'), 'owner')
  const env = {
    PATH: `${home}:${process.env.PATH}`,
    HOME: home,
    CLOUDSDK_CORE_DISABLE_PROMPTS: '1',
    ...environment(home),
  }
  // Stands before gcloud itself on PATH.
  const gcloud = join(home, 'gcloud')
  const execute = async (command: string, args: string[]) => {
    writeFileSync(gcloud, await caller(), { mode: 0o755 })
    return new Promise<{ code: number; out: string; err: string }>(resolve => {
      execFile(command, args, { cwd: app, env, timeout: 120_000 }, (error, out, err) => {
        resolve({ code: error ? Number(error.code ?? 1) : 0, out, err })
      })
    })
  }
  return {
    run: (...args: string[]) => execute(gcloud, args),
    /** Lines of a shell, pasted as they are; the first that fails ends them. */
    paste: (lines: string) => execute('bash', ['--norc', '-e', '-c', lines]),
    /** One process for many commands: loading gcloud takes longer than most of them. */
    session: () => openSession(env, app),
    write: (name: string, text: string) => writeFileSync(join(app, name), text),
    [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }),
  }
}

/** Text of a program that has gcloud run by the server of this process, which is started for the first: a tenth of the time. */
function caller(): Promise<string> {
  server ??= startServer()
  return server
}
let server: Promise<string> | undefined

async function startServer(): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'gcloud-server-'))
  const socket = join(home, 'socket')
  const env = { PATH: process.env.PATH, HOME: home, CLOUDSDK_CORE_DISABLE_PROMPTS: '1' }
  const { basic, installation } = JSON.parse(execFileSync('gcloud', ['info', '--format=json'], { env }).toString())
  const args = [join(import.meta.dirname, 'gcloud-server.py'), installation.sdk_root, socket]
  const python = spawn(basic.python_location, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  await once(python.stdout, 'data')
  // It ends when this process does.
  for (const each of [python, python.stdin, python.stdout] as { unref?(): void }[]) each.unref?.()
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  return `#!${basic.python_location} -IS
import json, os, socket, sys
server = socket.socket(socket.AF_UNIX)
server.connect(${JSON.stringify(socket)})
call = {'args': sys.argv[1:], 'env': dict(os.environ), 'cwd': os.getcwd()}
socket.send_fds(server, [json.dumps(call).encode()], [0, 1, 2])
sys.exit(int(server.recv(16) or b'1'))
`
}

/** Reads a command a line, `["run", "deploy", ...]`, and answers with its exit code and what it said, a line each. */
const SESSION = `
import io, json, sys
sys.path[:0] = [sys.argv[1] + '/lib', sys.argv[1] + '/lib/third_party']
from googlecloudsdk import gcloud_main
from googlecloudsdk.core import log
cli = gcloud_main.CreateCLI([])
for line in sys.stdin:
  said = io.StringIO()
  log.Reset(stdout=said, stderr=said)
  code = 0
  try:
    cli.Execute(json.loads(line))
  except SystemExit as e:
    code = e.code or 0
  sys.__stdout__.write(json.dumps({'code': code, 'said': said.getvalue()}) + chr(10))
  sys.__stdout__.flush()
`

function openSession(env: NodeJS.ProcessEnv, cwd: string) {
  const { basic, installation } = JSON.parse(execFileSync('gcloud', ['info', '--format=json'], { env }).toString())
  const python = spawn(basic.python_location, ['-c', SESSION, installation.sdk_root], { env, cwd })
  const answers = createInterface({ input: python.stdout })[Symbol.asyncIterator]()
  let complaint = ''
  python.stderr.on('data', text => {
    complaint += text
  })
  return {
    async run(...args: string[]): Promise<{ code: number; said: string }> {
      python.stdin.write(`${JSON.stringify(args)}\n`)
      const { value, done } = await answers.next()
      if (done) throw new Error(`gcloud ended: ${complaint}`)
      return JSON.parse(value)
    },
    [Symbol.dispose]: () => void python.kill(),
  }
}
