/**
 * Streams an object to Cloud Storage: one request if small, otherwise a resumable session. Keeps at most one chunk in memory.
 * https://cloud.google.com/storage/docs/performing-resumable-uploads
 */
import { say } from '../language/say.ts'
import type { StorageObject } from '../wire.ts'
import { crc32c, crc32cText } from './crc32c.ts'
import { ApiError } from './wire-level/api-error.ts'
import type { HttpAnswer } from './wire-level/http.ts'
import { pause } from './wire-level/pause.ts'
import { delayMs, isTransient, TRIES } from './wire-level/retry.ts'
import { callName, type Transport } from './wire-level/transport.ts'

/** A multiple of 256 KiB, as the API requires for every chunk except the last. */
const CHUNK = 8 * 1024 * 1024

/** A chunk can take long on a slow connection. */
const CHUNK_TIMEOUT_MS = 300_000

interface Target {
  bucket: string
  name: string
  contentType: string
}

/** What was sent, to compare with the server's object. */
interface Sent {
  bytes: number
  crc: number
}

/**
 * Uploads `content` under a new name (`ifGenerationMatch=0`), so every request is repeatable. Throws ApiError, also if the stored object
 * differs from what was sent.
 */
export async function upload(
  transport: Transport,
  target: Target,
  content: AsyncIterable<Uint8Array>,
): Promise<StorageObject> {
  const source = chunks(content)
  const sent: Sent = { bytes: 0, crc: 0 }
  const first = await source.next()
  const chunk = first.done ? { bytes: new Uint8Array(), last: true } : first.value
  if (chunk.last) {
    note(sent, chunk.bytes)
    return verified(transport, target, sent, await sendWhole(transport, target, chunk.bytes, sent))
  }
  const session = await openSession(transport, target)
  for (let next: Chunk | undefined = chunk; next; ) {
    const start = sent.bytes
    note(sent, next.bytes)
    const object = await sendChunk(transport, target, session, next, start)
    if (object) return verified(transport, target, sent, object)
    const following: IteratorResult<Chunk, void> = await source.next()
    next = following.done ? undefined : following.value
  }
  throw mismatch(transport, target, say`the session did not end with the last chunk`)
}

interface Chunk {
  bytes: Uint8Array
  last: boolean
}

/** Cuts a stream into chunks of CHUNK bytes; the last can be shorter, or empty if the stream ends at a border. */
async function* chunks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Chunk, void> {
  // One buffer for all: a chunk is sent before the next one is read.
  const buffer = Buffer.allocUnsafe(CHUNK)
  let filled = 0
  for await (const piece of content) {
    for (let rest = piece; rest.length > 0; ) {
      const part = rest.subarray(0, CHUNK - filled)
      buffer.set(part, filled)
      filled += part.length
      rest = rest.subarray(part.length)
      if (filled < CHUNK) continue
      yield { bytes: buffer, last: false }
      filled = 0
    }
  }
  yield { bytes: buffer.subarray(0, filled), last: true }
}

function note(sent: Sent, bytes: Uint8Array): void {
  sent.crc = crc32c(bytes, sent.crc)
  sent.bytes += bytes.length
}

const uploadCall = ({ bucket }: Target) =>
  ({ api: 'storage', method: 'POST', path: `/upload/storage/v1/b/${encodeURIComponent(bucket)}/o` }) as const

async function sendWhole(transport: Transport, target: Target, bytes: Uint8Array, sent: Sent): Promise<StorageObject> {
  try {
    return await transport.send<StorageObject>({
      ...uploadCall(target),
      query: { uploadType: 'media', name: target.name, ifGenerationMatch: 0 },
      content: bytes,
      headers: { 'content-type': target.contentType },
      timeoutMs: CHUNK_TIMEOUT_MS,
      safe: true,
    })
  } catch (error) {
    // The object already exists: from our attempt with a lost answer, if it is the same. Whoever is not allowed to replace objects is
    // told that first.
    if (!(error instanceof ApiError) || (error.status !== 412 && error.permission !== 'storage.objects.delete'))
      throw error
    const path = `/storage/v1/b/${encodeURIComponent(target.bucket)}/o/${encodeURIComponent(target.name)}`
    const object = await transport.send<StorageObject>({ api: 'storage', method: 'GET', path }).catch(second => {
      throw second instanceof ApiError && second.status === 403
        ? mismatch(transport, target, say`the answer was lost, and the object that is there could not be read`)
        : second
    })
    if (object.crc32c === undefined || object.crc32c !== crc32cText(sent.crc)) throw error
    return object
  }
}

/**
 * The address of a new session. It is enough to write the object, so it is never logged. It comes from the answer, so it is accepted only
 * at Cloud Storage's own host: no one else gets the source.
 */
async function openSession(transport: Transport, target: Target): Promise<string> {
  const { headers } = await transport.exchange({
    ...uploadCall(target),
    query: { uploadType: 'resumable', name: target.name, ifGenerationMatch: 0 },
    body: { contentType: target.contentType },
    headers: { 'x-upload-content-type': target.contentType },
    safe: true,
  })
  const location = headers.get('location')
  if (!location) throw mismatch(transport, target, say`the upload session has no address`)
  const { endpoints } = transport
  const base = endpoints.base('storage')
  const session = URL.canParse(location, base) ? new URL(location, base) : undefined
  // The server can name its public host even if we use another.
  if (session?.origin === `https://${endpoints.host('storage')}`) return base + session.pathname + session.search
  if (session?.origin !== new URL(base).origin)
    throw mismatch(transport, target, say`its session is at another host (${session?.host ?? say`no address`})`)
  return session.href
}

/** Sends a chunk, and after a failure continues from the server's position. Returns the object after the last chunk. */
async function sendChunk(
  transport: Transport,
  target: Target,
  session: string,
  chunk: Chunk,
  start: number,
): Promise<StorageObject | undefined> {
  const end = start + chunk.bytes.length
  const total = chunk.last ? String(end) : '*'
  let from = start
  // After a failure, part of the request may have arrived: ask before sending again.
  let asking = false
  for (let failures = 0; ; ) {
    const sending = !asking && from < end
    const answer = await put(transport, target, session, {
      range: sending ? `${from}-${end - 1}/${total}` : `*/${total}`,
      content: sending ? chunk.bytes.subarray(from - start) : new Uint8Array(),
    })
    if (!(answer instanceof ApiError)) {
      if (answer.status !== 308) return JSON.parse(answer.text) as StorageObject
      const reached = received(answer)
      if (reached < start || reached > end)
        throw mismatch(transport, target, say`the server has ${reached} bytes of it`)
      if (reached === end && !chunk.last) return undefined
      const advanced = reached > from
      const asked = asking
      from = reached
      asking = false
      if (advanced) failures = 0
      if (advanced || asked) continue
    } else {
      asking = true
    }
    failures++
    if (failures >= TRIES) {
      throw answer instanceof ApiError ? answer : mismatch(transport, target, say`the server accepts no more of it`)
    }
    await pause(delayMs(failures - 1, null), transport.signal)
  }
}

/** One request of a session. A retryable failure is returned as a value. */
async function put(
  transport: Transport,
  target: Target,
  session: string,
  { range, content }: { range: string; content: Uint8Array },
): Promise<HttpAnswer | ApiError> {
  try {
    return await transport.exchange({
      ...uploadCall(target),
      method: 'PUT',
      url: session,
      content,
      headers: { 'content-range': `bytes ${range}`, 'content-type': target.contentType },
      accept: [308],
      timeoutMs: CHUNK_TIMEOUT_MS,
      once: true,
    })
  } catch (failure) {
    if (failure instanceof ApiError && (failure.status === 0 || isTransient(failure.status))) return failure
    throw failure
  }
}

/** How many bytes the server has, according to a 308: `Range: bytes=0-524287`; none without the header. */
const received = ({ headers }: HttpAnswer) => Number(/-(\d+)$/.exec(headers.get('range') ?? '')?.[1] ?? -1) + 1

/** Storage does not check the upload by itself: compare what it has with what was sent. */
function verified(transport: Transport, target: Target, sent: Sent, object: StorageObject): StorageObject {
  if (object.crc32c !== undefined && object.crc32c !== crc32cText(sent.crc)) {
    throw mismatch(transport, target, say`its checksum differs from what was sent`)
  }
  if (object.size !== undefined && Number(object.size) !== sent.bytes) {
    throw mismatch(transport, target, say`${object.size} bytes arrived of ${sent.bytes}`)
  }
  return object
}

function mismatch(transport: Transport, target: Target, what: string): ApiError {
  const message = say`The upload of gs://${target.bucket}/${target.name} failed: ${what}. Run again.`
  return new ApiError(0, callName(transport.endpoints, uploadCall(target)), { code: 'DATA_LOSS', message, details: [] })
}
