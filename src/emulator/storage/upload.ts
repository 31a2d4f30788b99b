/** Uploads of the JSON API: media, multipart, and resumable with its 308s. */
import { checkFields } from '../http/json-fields.ts'
import { type Answer, type Call, Refusal } from '../http/router.ts'
import type { ObjectState, World } from '../world/world.ts'
import { findBucket } from './buckets.ts'
import { checkConditions, conditionsOf, OBJECT_LIMIT, requireWrite, type Upload, writeObject } from './objects.ts'
import { OBJECT_SHAPE } from './shapes.ts'

/** Chunks of a resumable upload must be multiples of this, except the last. */
const GRANULE = 256 * 1024

interface Session extends Upload {
  chunks: Uint8Array[]
  received: number
  /** Total length, if it was announced. */
  length?: number
  finished?: ObjectState['resource']
}

const sessions = new WeakMap<World, Map<string, Session>>()

const sessionsOf = (world: World) => {
  const found = sessions.get(world) ?? new Map<string, Session>()
  sessions.set(world, found)
  return found
}

/** POST /upload/...: a whole object, or the beginning of a resumable upload. */
export async function startUpload(call: Call, world: World): Promise<Answer> {
  const bucket = findBucket(world, call.params.bucket ?? '')
  const type = call.query.get('uploadType')
  const conditions = conditionsOf(call.query)
  const named = call.query.get('name') ?? ''
  const header = hashHeader(call)
  if (type === 'media') {
    requireWrite(world, call, bucket, named)
    const content = await readAll(call.stream)
    const contentType = call.headers['content-type']
    const fields = contentType ? { contentType } : {}
    return { body: writeObject(world, { bucket, name: named, fields, conditions }, content, header) }
  }
  if (type === 'multipart') {
    const { fields, content } = readMultipart(call, await readAll(call.stream))
    const name = named || String(fields.name ?? '')
    requireWrite(world, call, bucket, name)
    return { body: writeObject(world, { bucket, name, fields, conditions }, content, header) }
  }
  if (type !== 'resumable') throw new Refusal('INVALID_ARGUMENT', `Invalid Upload Request: uploadType '${type}'`)
  const text = (await readAll(call.stream)).toString('utf8')
  const fields = objectFields(text || '{}')
  const contentType = call.headers['x-upload-content-type']
  if (typeof contentType === 'string') fields.contentType ??= contentType
  const name = named || String(fields.name ?? '')
  requireWrite(world, call, bucket, name)
  checkConditions(bucket.objects.get(name), conditions)
  const length = call.headers['x-upload-content-length']
  const id = crypto.randomUUID().replaceAll('-', '')
  sessionsOf(world).set(id, {
    bucket,
    name,
    fields,
    conditions,
    chunks: [],
    received: 0,
    ...(length === undefined ? {} : { length: Number(length) }),
  })
  const query = new URLSearchParams({ uploadType: 'resumable', name, upload_id: id })
  const scheme = call.host.endsWith('.googleapis.com') ? 'https' : 'http'
  const location = `${scheme}://${call.host}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o?${query}`
  return { headers: { location, 'x-guploader-uploadid': id }, body: '' }
}

/** PUT /upload/...?upload_id=: a chunk, the rest, or a query for how much has arrived. */
export async function continueUpload(call: Call, world: World): Promise<Answer> {
  const session = sessionsOf(world).get(call.query.get('upload_id') ?? '')
  if (!session) throw new Refusal('NOT_FOUND', 'Upload session not found.')
  if (session.finished) return { body: session.finished }
  const given = call.headers['content-range']
  if (given === undefined) return finish(world, session, call, await take(session, call.stream, session.received))
  const query = /^bytes \*\/(\*|\d+)$/.exec(given)
  if (query) {
    await readAll(call.stream)
    return query[1] === String(session.received) && session.received > 0
      ? finish(world, session, call, true)
      : incomplete(session)
  }
  const range = /^bytes (\d+)-(\d+|\*)\/(\d+|\*)$/.exec(given)
  if (!range) throw new Refusal('INVALID_ARGUMENT', `Failed to parse Content-Range header: ${given}`)
  const [, from = '', to = '', total = ''] = range
  if (Number(from) > session.received) {
    throw new Refusal(
      'INVALID_ARGUMENT',
      `Invalid request. The chunk begins at ${from}, but ${session.received} bytes have arrived.`,
      { status: 503 },
    )
  }
  const complete = await take(session, call.stream, Number(from))
  if (total !== '*') session.length = Number(total)
  // With a stream of unknown length (`0-*/*`), the end of the request is the end of the object.
  if (to === '*' ? complete : total !== '*' && session.received >= Number(total))
    return finish(world, session, call, complete)
  if (session.received % GRANULE !== 0) {
    const size = session.received
    keep(session, Math.floor(size / GRANULE) * GRANULE)
    if (complete) {
      throw new Refusal(
        'INVALID_ARGUMENT',
        `Invalid request. There were ${size} byte(s) in the request body, which is not divisible by 262144.`,
      )
    }
  }
  return incomplete(session)
}

/** DELETE of the session: 499, as documented. */
export function cancelUpload(call: Call, world: World): Answer {
  sessionsOf(world).delete(call.query.get('upload_id') ?? '')
  return { status: 499, body: '' }
}

function incomplete(session: Session): Answer {
  const range = session.received > 0 ? { range: `bytes=0-${session.received - 1}` } : {}
  return { status: 308, headers: range, body: '' }
}

function finish(world: World, session: Session, call: Call, complete: boolean): Answer {
  if (!complete) return incomplete(session)
  if (session.length !== undefined && session.received !== session.length) {
    throw new Refusal('INVALID_ARGUMENT', `Invalid request. ${session.received} bytes arrived of ${session.length}.`)
  }
  session.finished = writeObject(world, session, Buffer.concat(session.chunks), hashHeader(call))
  session.chunks = []
  return { body: session.finished }
}

/** Appends from the offset, skipping bytes already received; false if the stream broke off. */
async function take(session: Session, stream: AsyncIterable<Uint8Array>, from: number): Promise<boolean> {
  let at = from
  try {
    for await (const chunk of stream) {
      const skip = Math.max(0, session.received - at)
      at += chunk.length
      if (skip >= chunk.length) continue
      session.chunks.push(chunk.subarray(skip))
      session.received += chunk.length - skip
      if (session.received > OBJECT_LIMIT) throw tooLarge()
    }
    return true
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Only whole granules are kept when a request breaks off.
    keep(session, Math.floor(session.received / GRANULE) * GRANULE)
    return false
  }
}

function keep(session: Session, size: number): void {
  const all = Buffer.concat(session.chunks).subarray(0, size)
  session.chunks = [all]
  session.received = all.length
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > OBJECT_LIMIT) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const tooLarge = () =>
  new Refusal('INVALID_ARGUMENT', 'The emulator keeps objects in memory: 1 GiB at most.', { status: 413 })

function hashHeader(call: Call): string | undefined {
  const header = call.headers['x-goog-hash']
  return Array.isArray(header) ? header.join(',') : header
}

function objectFields(text: string): Record<string, unknown> {
  const fields = JSON.parse(text) as Record<string, unknown>
  checkFields(fields, OBJECT_SHAPE)
  return fields
}

/** multipart/related: JSON, then the content. gcloud quotes the boundary with single quotes and ends lines with \n. */
function readMultipart(call: Call, body: Buffer): { fields: Record<string, unknown>; content: Buffer } {
  const type = call.headers['content-type'] ?? ''
  const found = /boundary=(?:"([^"]+)"|'([^']+)'|([^;\s]+))/.exec(type)
  const boundary = found?.[1] ?? found?.[2] ?? found?.[3]
  if (!type.startsWith('multipart/related') || !boundary) throw malformed('no boundary')
  const parts = split(body, Buffer.from(`--${boundary}`))
  const [json, media] = parts
  if (!json || !media || parts.length !== 2) throw malformed(`${parts.length} parts`)
  const fields = objectFields(json.content.toString('utf8'))
  if (media.type) fields.contentType ??= media.type
  return { fields, content: media.content }
}

const malformed = (why: string) => new Refusal('INVALID_ARGUMENT', `Malformed multipart body: ${why}.`)

function split(body: Buffer, delimiter: Buffer): { type?: string; content: Buffer }[] {
  const parts: { type?: string; content: Buffer }[] = []
  let at = body.indexOf(delimiter)
  // All lines end as the first one does; the line break before a delimiter belongs to the delimiter.
  const newline = body[at + delimiter.length] === 13 ? '\r\n' : '\n'
  const marker = Buffer.concat([Buffer.from(newline), delimiter])
  while (at >= 0) {
    const start = at + delimiter.length
    if (body.subarray(start, start + 2).toString() === '--') break
    const headerEnd = body.indexOf(newline + newline, start)
    const end = body.indexOf(marker, headerEnd)
    if (headerEnd < 0 || end < 0) throw malformed('unfinished part')
    const headers = body.toString('utf8', start, headerEnd)
    const type = /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1]
    parts.push({ content: body.subarray(headerEnd + 2 * newline.length, end), ...(type ? { type } : {}) })
    at = end + newline.length
  }
  return parts
}
