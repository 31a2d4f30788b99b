/**
 * Streams the source as a zip archive, as gcloud uploads it: folders first, then files, ordered by path. The same listing and contents
 * give the same bytes.
 */

import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'
import { say } from '../language/say.ts'
import { contentsOf, piecesOf } from './contents.ts'
import type { ListedFile } from './listed-file.ts'
import type { Listing } from './listing.ts'
import { sourceProblem } from './problem.ts'
import {
  centralHeader,
  DEFLATED,
  dataDescriptor,
  endOfArchive,
  localHeader,
  needsZip64,
  STORED,
  type ZipEntry,
} from './zip.ts'

const REGULAR_FILE = 0o100000
const DIRECTORY = 0o040755

/** Level 6 takes almost twice as long as level 1 for archives a tenth smaller, and the faster upload does not make up for it. */
const LEVEL = 1
/** Approximate size of a chunk of the stream: small enough for memory, large enough for efficient requests. */
const CHUNK = 1024 * 1024
/** How much of a larger file is deflated as a trial, and the ratio that it has to reach to deflate the rest. */
const SAMPLE = 64 * 1024
const WORTHWHILE = 0.97

/**
 * Ends early and closes its files when the generator is returned.
 * @yields chunks of 1 MiB or a little more; never more than some 40 MiB of the source are in memory
 * @throws UserError for a file that cannot be read, or whose size has changed since it was listed
 */
export async function* archive(listing: Pick<Listing, 'files' | 'directories'>): AsyncGenerator<Uint8Array> {
  yield* inChunks(records(listing))
}

async function* inChunks(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const part of parts) {
    waiting.push(part)
    size += part.length
    if (size < CHUNK) continue
    yield waiting.length === 1 ? part : Buffer.concat(waiting, size)
    waiting = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(waiting, size)
}

async function* records({ files, directories }: Pick<Listing, 'files' | 'directories'>): AsyncGenerator<Uint8Array> {
  const central: Uint8Array[] = []
  let offset = 0
  for (const path of directories) {
    const entry = newEntry(`${path}/`, DIRECTORY, offset)
    const header = localHeader(entry)
    offset += header.length
    central.push(centralHeader(entry))
    yield header
  }
  for await (const { file, bytes } of contentsOf(files)) {
    const entry = newEntry(file.path, REGULAR_FILE | file.mode, offset)
    if (bytes === undefined) {
      for await (const part of streamed(entry, file)) {
        offset += part.length
        yield part
      }
    } else {
      const data = whole(entry, bytes)
      const header = localHeader(entry)
      offset += header.length + data.length
      yield header
      yield data
    }
    central.push(centralHeader(entry))
  }
  let size = 0
  for (const header of central) {
    size += header.length
    yield header
  }
  yield endOfArchive(central.length, offset, size)
}

function newEntry(path: string, mode: number, offset: number): ZipEntry {
  const name = Buffer.from(path)
  if (name.length > 0xffff) {
    throw sourceProblem(
      path.slice(0, 80),
      say`A path of ${name.length} bytes is too long for a zip archive: ${path.slice(0, 80)}…`,
    )
  }
  return { name, mode, method: STORED, streamed: false, zip64: false, crc: 0, compressed: 0, size: 0, offset }
}

/** The data of a file in memory, compressed if that helps. Completes the entry. */
function whole(entry: ZipEntry, bytes: Uint8Array): Uint8Array {
  const deflated = worthDeflating(bytes) ? deflate(bytes) : bytes
  const data = deflated.length < bytes.length ? deflated : bytes
  Object.assign(entry, {
    method: data === bytes ? STORED : DEFLATED,
    crc: crc32(bytes),
    compressed: data.length,
    size: bytes.length,
  })
  return data
}

/** A file that is not in memory: its checksum and sizes follow the data. Completes the entry. */
async function* streamed(entry: ZipEntry, file: ListedFile): AsyncGenerator<Uint8Array> {
  Object.assign(entry, { streamed: true, zip64: needsZip64(file.size) })
  const pieces = piecesOf(file)
  try {
    const first = (await pieces.next()).value as Uint8Array
    entry.method = worthDeflating(first) ? DEFLATED : STORED
    yield localHeader(entry)
    const counted = count(entry, first, pieces)
    for await (const part of entry.method === DEFLATED ? deflatedStream(counted) : counted) {
      entry.compressed += part.length
      yield part
    }
  } finally {
    await pieces.return(undefined)
  }
  yield dataDescriptor(entry)
}

async function* count(entry: ZipEntry, first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const add = (piece: Uint8Array) => {
    entry.crc = crc32(piece, entry.crc)
    entry.size += piece.length
    return piece
  }
  yield add(first)
  for await (const piece of rest) yield add(piece)
}

async function* deflatedStream(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = createDeflateRaw({ level: LEVEL, chunkSize: 256 * 1024 })
  const feeding = pipeline(pieces, stream)
  // The stream itself reports failures to the reader; this only prevents an unhandled rejection.
  feeding.catch(() => {})
  yield* stream as AsyncIterable<Uint8Array>
  await feeding
}

/** One buffer of about the right size: growing in the default steps of 16 KiB costs more than deflating small files. */
function deflate(bytes: Uint8Array): Uint8Array {
  return deflateRawSync(bytes, { level: LEVEL, chunkSize: Math.max(64, bytes.length + 64) })
}

/** False for tiny files, and for already compressed ones such as images. */
function worthDeflating(bytes: Uint8Array): boolean {
  if (bytes.length < 32) return false
  return bytes.length <= SAMPLE || deflate(bytes.subarray(0, SAMPLE)).length < SAMPLE * WORTHWHILE
}
