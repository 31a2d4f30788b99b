/** Uploads: one request when small, resumable when not, whole in the end whatever happens on the way. */
import { describe, expect, it } from 'vitest'
import { crc32c, crc32cText } from '../../src/google/crc32c.ts'
import { ApiError } from '../../src/google/wire-level/api-error.ts'
import { type Asked, failure, type Reply, session, signsIn, startCloud } from './cloud.ts'

const MIB = 1024 * 1024
const bytes = (size: number) => Buffer.from(Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) & 0xff))
async function* inPieces(content: Buffer, size = 700_001): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

/** Cloud Storage, as far as uploads go. `disturb` may answer in its place, or say how much of a chunk is kept. */
function aStore(
  disturb: (asked: Asked, put: number) => Reply | 'reset' | { keep: number } | undefined = () => undefined,
) {
  let stored: Buffer = Buffer.alloc(0)
  let puts = 0
  const object = (content: Buffer) => ({
    json: {
      bucket: 'b',
      name: 'o.zip',
      generation: '1',
      size: String(content.length),
      crc32c: crc32cText(crc32c(content)),
    },
  })
  const answer = (asked: Asked): Reply | 'reset' => {
    if (asked.method === 'POST' && asked.query.uploadType === 'media') {
      const said = disturb(asked, ++puts)
      if (said && !(typeof said === 'object' && 'keep' in said)) return said
      stored = asked.bytes
      return object(stored)
    }
    if (asked.method === 'POST') {
      return { status: 200, headers: { location: `https://storage.googleapis.com/upload/session?upload_id=SECRET` } }
    }
    if (asked.method === 'GET') return object(stored)
    const range = /^bytes (?:\*|(\d+)-(\d+))\/(\*|\d+)$/.exec(String(asked.headers['content-range']))
    if (!range) return { status: 400, text: 'bad range' }
    const state = () => ({
      status: 308,
      headers: stored.length > 0 ? { range: `bytes=0-${stored.length - 1}` } : ({} as Record<string, string>),
    })
    if (range[1] !== undefined) {
      const said = disturb(asked, ++puts)
      if (said && !(typeof said === 'object' && 'keep' in said)) return said
      if (Number(range[1]) !== stored.length) return { status: 400, text: 'gap' }
      stored = Buffer.concat([stored, said ? asked.bytes.subarray(0, said.keep) : asked.bytes])
    }
    return range[3] === String(stored.length) ? object(stored) : state()
  }
  return { answer: signsIn(answer), stored: () => stored }
}

async function upload(store: ReturnType<typeof aStore>, content: Buffer) {
  await using cloud = await startCloud(store.answer)
  const { google } = await session(cloud)
  const uploaded = google.storage.upload('b', 'o.zip', inPieces(content), 'application/zip')
  const result = await uploaded.catch((error: unknown) => error)
  return { result, asked: cloud.of('storage'), timings: google.timings }
}

describe('crc32c', () => {
  it('is that of RFC 3720', () => {
    expect(crc32c(Buffer.from('123456789'))).toBe(0xe3069283)
    expect(crc32c(Buffer.from('6789'), crc32c(Buffer.from('12345')))).toBe(0xe3069283)
    expect(crc32cText(0xe3069283)).toBe('4waSgw==')
  })
})

describe('upload', () => {
  it('sends what is small in one request, to a name that must be new', async () => {
    const store = aStore()
    const content = bytes(3 * MIB)
    const { result, asked } = await upload(store, content)
    expect(result).toMatchObject({ generation: '1' })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toMatchObject({
      method: 'POST',
      path: '/upload/storage/v1/b/b/o',
      query: { uploadType: 'media', name: 'o.zip', ifGenerationMatch: '0' },
      headers: { 'content-type': 'application/zip', 'content-length': String(content.length) },
    })
    expect(store.stored().equals(content)).toBe(true)
  })

  it('sends nothing as an empty object', async () => {
    const { result } = await upload(aStore(), Buffer.alloc(0))
    expect(result).toMatchObject({ size: '0' })
  })

  it('repeats a small upload, and takes the object that a lost answer left behind for its own', async () => {
    const store = aStore()
    const content = bytes(MIB)
    let tries = 0
    const answered: typeof store.answer = (asked, response) => {
      if (asked.api !== 'storage' || asked.method === 'GET') return store.answer(asked, response)
      if (++tries > 1) return { status: 412, json: { error: { code: 412, message: 'conditionNotMet' } } }
      store.answer(asked, response)
      return 'reset'
    }
    const { result, asked } = await upload({ ...store, answer: answered }, content)
    expect(result).toMatchObject({ generation: '1' })
    expect(asked.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET'])
  })

  it('does not take somebody else’s object for its own', async () => {
    const other = { bucket: 'b', name: 'o.zip', generation: '7', crc32c: 'AAAAAA==' }
    const answer = signsIn(({ method }) => (method === 'GET' ? { json: other } : { status: 412, json: {} }))
    const { result } = await upload({ ...aStore(), answer }, bytes(100))
    expect(result).toMatchObject({ status: 412 })
  })

  it.each([
    ['a little more than two chunks', 17 * MIB + 13],
    ['exactly two chunks', 16 * MIB],
  ])('sends %s in a session', async (_, size) => {
    const store = aStore()
    const content = bytes(size)
    const { result, asked, timings } = await upload(store, content)
    expect(result).toMatchObject({ size: String(size) })
    expect(store.stored().equals(content)).toBe(true)
    expect(asked[0]).toMatchObject({
      query: { uploadType: 'resumable', name: 'o.zip', ifGenerationMatch: '0' },
      headers: { 'x-upload-content-type': 'application/zip' },
    })
    expect(asked[1]).toMatchObject({
      method: 'PUT',
      path: '/upload/session',
      headers: { 'content-range': `bytes 0-${8 * MIB - 1}/*` },
    })
    expect(JSON.stringify(timings)).not.toContain('SECRET')
  })

  it('goes on from what the server has after a chunk failed, was cut or was lost', async () => {
    const content = bytes(20 * MIB)
    const store = aStore((_, put) => {
      if (put === 1) return { status: 503 }
      if (put === 2) return { keep: 256 * 1024 }
      if (put === 4) return 'reset'
      return undefined
    })
    const { result, asked } = await upload(store, content)
    expect(result).toMatchObject({ size: String(content.length) })
    expect(store.stored().equals(content)).toBe(true)
    expect(asked.filter(({ headers }) => headers['content-range'] === 'bytes */*').length).toBeGreaterThanOrEqual(2)
  })

  it('ends with the API’s words where the session is gone', async () => {
    const store = aStore((_, put) =>
      put === 2 ? { status: 410, json: { error: { code: 410, message: 'Session is gone.' } } } : undefined,
    )
    const { result } = await upload(store, bytes(20 * MIB))
    expect(result).toMatchObject({ status: 410, message: 'Session is gone.' })
  })

  it('notices that what arrived is not what was sent', async () => {
    const store = aStore()
    const answer: typeof store.answer = (asked, response) => {
      if (asked.api !== 'storage') return store.answer(asked, response)
      return { json: { bucket: 'b', name: 'o.zip', generation: '1', crc32c: 'AAAAAA==' } }
    }
    const { result } = await upload({ ...store, answer }, bytes(1000))
    expect(result).toBeInstanceOf(ApiError)
    expect((result as ApiError).message).toContain('checksum')
  })

  it('passes on what the source throws', async () => {
    await using cloud = await startCloud(aStore().answer)
    const { google } = await session(cloud)
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield bytes(10)
      throw new Error('The folder changed.')
    }
    expect((await failure(google.storage.upload('b', 'o', broken(), 'application/zip'))).message).toBe(
      'The folder changed.',
    )
  })
})
