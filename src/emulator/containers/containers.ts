/**
 * Runs what the embedded Google Cloud has built, so that a deployed service answers with its own pages. Only for code that whoever starts it
 * has in their own checkout: there is no sandbox around it, as there is none around `node server.js`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Containers } from '../world/world.ts'
import { type Content, contentOf, type ImageFile } from './content.ts'
import { serveSite } from './site.ts'

type Revision = Parameters<Containers['answer']>[0]

/** How long an app has to listen, in milliseconds. */
const START_MS = 10_000

/** Node.js apps as processes, folders of web servers as files; other images get the built-in answer. */
export function realContainers(): Containers & Disposable {
  const images = new Map<string, { files: readonly ImageFile[]; content: Content }>()
  const started = new Map<string, Promise<string | undefined>>()
  const folder = mkdtempSync(join(tmpdir(), 'containers-'))
  const children: ChildProcess[] = []

  async function start(name: string, files: readonly ImageFile[], args: readonly string[], revision: Revision) {
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

  const imageOf = (revision: Revision) => images.get(revision.containers?.[0]?.image?.split('@')[1] ?? '')

  return {
    built: (digest, files) => void images.set(digest, { files, content: contentOf(files) }),
    ownAnswer(revision) {
      const content = imageOf(revision)?.content
      if (!content) return { why: 'its image was not built here' }
      return 'why' in content ? content : { by: 'node' in content ? 'node' : 'files' }
    },
    async answer(revision, request) {
      const image = imageOf(revision)
      if (!image || 'why' in image.content) return undefined
      if ('files' in image.content) {
        const { status, headers, body } = serveSite(image.content.files, request.method, request.url)
        return { status, headers: { ...headers, server: 'Google Frontend' }, body }
      }
      const name = revision.name?.split('/').at(-1) ?? ''
      const { node } = image.content
      const running = started.get(name) ?? start(name, image.files, node, revision)
      started.set(name, running)
      const origin = await running
      return origin === undefined ? UNAVAILABLE : pass(origin, request)
    },
    [Symbol.dispose]() {
      for (const child of children) child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const UNAVAILABLE = {
  status: 503,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('Service Unavailable'),
}

/** Passes a request on to the app, and its answer back. */
async function pass(origin: string, { method, url, headers, stream }: Parameters<Containers['answer']>[1]) {
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
