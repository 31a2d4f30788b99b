/** Reads archives with a library that is not ours (yauzl); it goes by the directory at the archive's end, as Cloud Build does. */
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

export interface Unzipped {
  entry: Entry
  /** `st_mode`, from the upper half of the external attributes. */
  mode: number
  bytes: Buffer
}

/** The whole archive as one buffer. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

/** Entries by name, in the order of the directory. Fails on a wrong checksum or size and on names that occur twice. */
export async function unzip(archive: Buffer): Promise<Map<string, Unzipped>> {
  const zip = await fromBufferPromise(archive)
  const entries = new Map<string, Unzipped>()
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Error(`${entry.fileName} occurs twice`)
    const bytes = entry.fileName.endsWith('/') ? Buffer.alloc(0) : await bytesOf(zip, entry)
    if (crc32(bytes) !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} is wrong`)
    entries.set(entry.fileName, { entry, mode: entry.externalFileAttributes >>> 16, bytes })
  }
  return entries
}

export async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return await collect(await zip.openReadStreamPromise(entry))
}
