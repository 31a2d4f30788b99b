/**
 * The records of a zip archive (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.5.3), as bytes. The 64-bit forms appear only if a 32-bit field
 * is too small.
 */

export interface ZipEntry {
  /** UTF-8; ends in `/` for a folder. */
  name: Uint8Array
  /** Type and permissions as in `st_mode`. */
  mode: number
  method: typeof STORED | typeof DEFLATED
  /** Checksum and sizes follow the data, because they were not known before. */
  streamed: boolean
  /** Both sizes take 64 bits. Decided before the data is known. */
  zip64: boolean
  crc: number
  /** Bytes within the archive. */
  compressed: number
  /** Bytes of the file. */
  size: number
  /** Where the entry begins, in bytes from the archive's start. */
  offset: number
}

export const STORED = 0
export const DEFLATED = 8

/** The maximum of a 32-bit field; the largest value itself means "see the 64-bit field". */
const MAX32 = 0xffffffff
const MAX16 = 0xffff

/** Names are UTF-8 (bit 11); checksum and sizes follow the data (bit 3). */
const UTF8 = 1 << 11
const STREAMED = 1 << 3

/**
 * One time for all entries, so the same source gives the same bytes: Cloud Build unpacks without setting times. Not the first day that a
 * zip supports, which some readers would turn into 1979 because of the time zone.
 */
const TIME = 0
const DATE = (2 << 5) | 1 // 1980-02-01

const VERSION = 20
const VERSION_ZIP64 = 45
const MADE_ON_UNIX = 3 << 8
const MS_DOS_DIRECTORY = 0x10

/** Whether an entry's sizes need 64 bits. Deflating can make a file a little larger, hence the margin. */
export const needsZip64 = (size: number): boolean => size > 0xf000_0000

export function localHeader(entry: ZipEntry): Uint8Array {
  const extra = entry.zip64 ? 20 : 0
  const known = entry.streamed ? { crc: 0, compressed: 0, size: 0 } : entry
  const record = Buffer.alloc(30 + entry.name.length + extra)
  record.writeUInt32LE(0x04034b50, 0)
  writeCommon(record, 4, entry, known)
  record.writeUInt16LE(extra, 28)
  record.set(entry.name, 30)
  if (entry.zip64) writeZip64(record, 30 + entry.name.length, [known.size, known.compressed])
  return record
}

/** The descriptor after the data of a streamed entry. */
export function dataDescriptor({ crc, compressed, size, zip64 }: ZipEntry): Uint8Array {
  const record = Buffer.alloc(zip64 ? 24 : 16)
  record.writeUInt32LE(0x08074b50, 0)
  record.writeUInt32LE(crc, 4)
  if (zip64) {
    record.writeBigUInt64LE(BigInt(compressed), 8)
    record.writeBigUInt64LE(BigInt(size), 16)
  } else {
    record.writeUInt32LE(compressed, 8)
    record.writeUInt32LE(size, 12)
  }
  return record
}

/** The entry's record in the directory at the archive's end. */
export function centralHeader(entry: ZipEntry): Uint8Array {
  const far = entry.offset >= MAX32
  const wide = [...(entry.zip64 ? [entry.size, entry.compressed] : []), ...(far ? [entry.offset] : [])]
  const extra = wide.length === 0 ? 0 : 4 + 8 * wide.length
  const record = Buffer.alloc(46 + entry.name.length + extra)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(MADE_ON_UNIX | VERSION_ZIP64, 4)
  writeCommon(record, 6, entry, entry, far)
  record.writeUInt16LE(extra, 30)
  const directory = entry.name.at(-1) === 0x2f
  record.writeUInt32LE(((entry.mode << 16) | (directory ? MS_DOS_DIRECTORY : 0)) >>> 0, 38)
  record.writeUInt32LE(far ? MAX32 : entry.offset, 42)
  record.set(entry.name, 46)
  if (extra > 0) writeZip64(record, 46 + entry.name.length, wide)
  return record
}

/**
 * The end of the archive.
 * @param count of entries
 * @param offset where the directory begins
 * @param size of the directory, bytes
 */
export function endOfArchive(count: number, offset: number, size: number): Uint8Array {
  const zip64 = count >= MAX16 || offset >= MAX32 || size >= MAX32
  const wide = zip64 ? 56 + 20 : 0
  const record = Buffer.alloc(wide + 22)
  if (zip64) {
    record.writeUInt32LE(0x06064b50, 0)
    record.writeBigUInt64LE(44n, 4)
    record.writeUInt16LE(MADE_ON_UNIX | VERSION_ZIP64, 12)
    record.writeUInt16LE(VERSION_ZIP64, 14)
    record.writeBigUInt64LE(BigInt(count), 24)
    record.writeBigUInt64LE(BigInt(count), 32)
    record.writeBigUInt64LE(BigInt(size), 40)
    record.writeBigUInt64LE(BigInt(offset), 48)
    record.writeUInt32LE(0x07064b50, 56)
    record.writeBigUInt64LE(BigInt(offset + size), 64)
    record.writeUInt32LE(1, 72)
  }
  record.writeUInt32LE(0x06054b50, wide)
  record.writeUInt16LE(Math.min(count, MAX16), wide + 8)
  record.writeUInt16LE(Math.min(count, MAX16), wide + 10)
  record.writeUInt32LE(Math.min(size, MAX32), wide + 12)
  record.writeUInt32LE(Math.min(offset, MAX32), wide + 16)
  return record
}

/** The fields that both headers have in common, from "version needed" to "length of the name". */
function writeCommon(
  record: Buffer,
  at: number,
  entry: ZipEntry,
  known: { crc: number; compressed: number; size: number },
  far = false,
): void {
  record.writeUInt16LE(entry.zip64 || far ? VERSION_ZIP64 : VERSION, at)
  record.writeUInt16LE(UTF8 | (entry.streamed ? STREAMED : 0), at + 2)
  record.writeUInt16LE(entry.method, at + 4)
  record.writeUInt16LE(TIME, at + 6)
  record.writeUInt16LE(DATE, at + 8)
  record.writeUInt32LE(known.crc, at + 10)
  record.writeUInt32LE(entry.zip64 ? MAX32 : known.compressed, at + 14)
  record.writeUInt32LE(entry.zip64 ? MAX32 : known.size, at + 18)
  record.writeUInt16LE(entry.name.length, at + 22)
}

function writeZip64(record: Buffer, at: number, numbers: readonly number[]): void {
  record.writeUInt16LE(1, at)
  record.writeUInt16LE(8 * numbers.length, at + 2)
  for (const [index, number] of numbers.entries()) record.writeBigUInt64LE(BigInt(number), at + 4 + 8 * index)
}
