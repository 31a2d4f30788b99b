/**
 * Runs the Node.js apps that the embedded Google Cloud has built, so that a deployed service answers with its own page. Only for code
 * that whoever starts it has in their own checkout: there is no sandbox around it, as there is none around `node server.js`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Containers } from '../../src/emulator/world/world.ts'

type Files = Parameters<Containers['built']>[1]
type Revision = Parameters<Containers['answer']>[0]

/** How long an app has to listen, in milliseconds. */
const START_MS = 10_000

export function nodeContainers(): Containers & Disposable {
  const images = new Map<string, Files>()
  const started = new Map<string, Promise<string | undefined>>()
  const folder = mkdtempSync(join(tmpdir(), 'containers-'))
  const children: ChildProcess[] = []

  async function start(name: string, files: Files, args: readonly string[], revision: Revision) {
    const home = join(folder, name)
    for (const { path, content } of files) {
      mkdirSync(dirname(join(home, path)), { recursive: true })
      writeFileSync(join(home, path), content)
    }
    const port = await freePort()
    const child = spawn(process.execPath, args, { cwd: home, stdio: 'ignore', env: variables(revision, name, port) })
    children.push(child)
    return (await listens(port, child)) ? `http://127.0.0.1:${port}` : undefined
  }

  return {
    built: (digest, files) => void images.set(digest, files),
    async answer(revision, { method, url, headers, stream }) {
      const files = images.get(revision.containers?.[0]?.image?.split('@')[1] ?? '')
      const args = files && nodeCommand(files)
      if (!files || !args) return undefined
      const name = revision.name?.split('/').at(-1) ?? ''
      const origin = await (started.get(name) ?? started.set(name, start(name, files, args, revision)).get(name))
      if (origin === undefined)
        return { status: 503, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Service Unavailable') }
      const chunks: Uint8Array[] = []
      for await (const chunk of stream) chunks.push(chunk)
      const answer = await fetch(`${origin}${url}`, {
        method,
        redirect: 'manual',
        headers: Object.entries(headers).flatMap(([key, value]) =>
          HOP_BY_HOP.has(key) || value === undefined ? [] : [[key, String(value)] as [string, string]],
        ),
        ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
      })
      const body = new Uint8Array(await answer.arrayBuffer())
      const kept = [...answer.headers].filter(([key]) => !HOP_BY_HOP.has(key))
      return { status: answer.status, headers: { ...Object.fromEntries(kept), server: 'Google Frontend' }, body }
    },
    [Symbol.dispose]() {
      for (const child of children) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Headers of one connection; the length and the encoding are those of the body that is passed on. */
const HOP_BY_HOP = new Set([
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
])

/**
 * Arguments of the `node` that the image starts: the last CMD of the Dockerfile in its list form, or the script "start" of package.json
 * without a Dockerfile. Undefined for everything else.
 */
function nodeCommand(files: Files): string[] | undefined {
  const read = (name: string) => {
    const found = files.find(({ path }) => path === name)
    return found && Buffer.from(found.content).toString('utf8')
  }
  const dockerfile = read('Dockerfile')
  const words = dockerfile === undefined ? startScript(read('package.json')) : lastCommand(dockerfile)
  return words?.[0] === 'node' && words.length > 1 ? words.slice(1) : undefined
}

function lastCommand(dockerfile: string): string[] | undefined {
  const [, list = ''] = [...dockerfile.matchAll(/^CMD\s+(\[.*\])\s*$/gim)].at(-1) ?? []
  return parsed<string[]>(list)
}

const startScript = (manifest = ''): string[] | undefined =>
  parsed<{ scripts?: { start?: string } }>(manifest)?.scripts?.start?.split(' ')

function parsed<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T
  } catch {
    return undefined
  }
}

/** What Cloud Run puts into the environment, and the plain variables of the service. */
function variables(revision: Revision, name: string, port: number): Record<string, string> {
  const own = (revision.containers?.[0]?.env ?? []).flatMap(({ name: key, value }) =>
    key && value != null ? [[key, value] as const] : [],
  )
  const service = revision.service?.split('/').at(-1) ?? ''
  return {
    ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
    ...Object.fromEntries(own),
    ...{ K_SERVICE: service, K_CONFIGURATION: service, K_REVISION: name, PORT: String(port) },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise(resolve => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** Whether something answers on the port before the child ends or its time is over. */
async function listens(port: number, child: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + START_MS; Date.now() < end && child.exitCode === null; await setTimeout(25)) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)
    if (answer) return true
  }
  return false
}
