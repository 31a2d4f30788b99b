/** Unpacks source archives as Cloud Build does: zip and (gzipped) tar, by their first bytes. Throws if the archive is corrupt. */
import { createHash } from 'node:crypto'
import { crc32, gunzipSync, inflateRawSync } from 'node:zlib'

export interface SourceFile {
  /** Relative, with `/`. */
  path: string
  content: Buffer
  executable: boolean
}

/** Reads every regular file of the archive. Builds here ignore directories and links. */
export function unpack(archive: Buffer): SourceFile[] {
  if (archive.length >= 4 && archive.readUInt32LE(0) === 0x04034b50) return unzip(archive)
  if (archive.length >= 4 && archive.readUInt32LE(0) === 0x06054b50) return []
  if (archive.length >= 2 && archive[0] === 0x1f && archive[1] === 0x8b) return untar(gunzipSync(archive))
  throw new Error('not a zip or gzipped tar archive')
}

/** A digest of the archive's content, independent of order, times and compression. */
export function contentDigest(files: readonly SourceFile[], salt: string): string {
  const hash = createHash('sha256').update(salt)
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    hash.update(`\0${file.path}\0${file.executable ? 'x' : '-'}\0${file.content.length}\0`).update(file.content)
  }
  return `sha256:${hash.digest('hex')}`
}

// PKWARE APPNOTE 6.3: the central directory is authoritative (local headers can leave sizes to a data descriptor).
function unzip(zip: Buffer): SourceFile[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0) throw new Error('zip: end of central directory not found')
  let count = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  if (count === 0xffff || at === 0xffffffff) {
    const locator = end - 20
    if (zip.readUInt32LE(locator) !== 0x07064b50) throw new Error('zip: zip64 locator not found')
    const end64 = Number(zip.readBigUInt64LE(locator + 8))
    count = Number(zip.readBigUInt64LE(end64 + 32))
    at = Number(zip.readBigUInt64LE(end64 + 48))
  }
  const files: SourceFile[] = []
  for (let i = 0; i < count; i++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('zip: bad central directory entry')
    const flags = zip.readUInt16LE(at + 8)
    const method = zip.readUInt16LE(at + 10)
    const crc = zip.readUInt32LE(at + 16)
    let packed = zip.readUInt32LE(at + 20)
    let size = zip.readUInt32LE(at + 24)
    const nameLength = zip.readUInt16LE(at + 28)
    const extraLength = zip.readUInt16LE(at + 30)
    const commentLength = zip.readUInt16LE(at + 32)
    const unixMode = zip.readUInt32LE(at + 38) >>> 16
    let local = zip.readUInt32LE(at + 42)
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const extra = zip.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength)
    for (let e = 0; e + 4 <= extra.length; e += 4 + extra.readUInt16LE(e + 2)) {
      if (extra.readUInt16LE(e) !== 1) continue
      let field = e + 4
      const next = () => {
        field += 8
        return Number(extra.readBigUInt64LE(field - 8))
      }
      if (size === 0xffffffff) size = next()
      if (packed === 0xffffffff) packed = next()
      if (local === 0xffffffff) local = next()
    }
    at += 46 + nameLength + extraLength + commentLength
    const type = unixMode & 0o170000
    if (path.endsWith('/') || type === 0o040000 || type === 0o120000) continue
    if (flags & 1) throw new Error(`zip: ${path} is encrypted`)
    assertInside(path)
    if (zip.readUInt32LE(local) !== 0x04034b50) throw new Error(`zip: bad local header of ${path}`)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const raw = zip.subarray(start, start + packed)
    if (raw.length !== packed || (method !== 0 && method !== 8)) throw new Error(`zip: cannot read ${path}`)
    const content = method === 8 ? inflateRawSync(raw) : Buffer.from(raw)
    if (content.length !== size || crc32(content) >>> 0 !== crc) throw new Error(`zip: checksum error in ${path}`)
    files.push({ path, content, executable: (unixMode & 0o100) !== 0 })
  }
  return files
}

// POSIX ustar with pax (x) and GNU (L) long names.
function untar(tar: Buffer): SourceFile[] {
  const files: SourceFile[] = []
  let longName: string | undefined
  for (let at = 0; ; ) {
    if (at + 512 > tar.length) throw new Error('tar: unexpected end of archive')
    const header = tar.subarray(at, at + 512)
    if (header.every(byte => byte === 0)) return files
    const sum = header.reduce((all, byte, i) => all + (i >= 148 && i < 156 ? 32 : byte), 0)
    if (sum !== octal(header, 148, 8)) throw new Error('tar: header checksum mismatch')
    const size = octal(header, 124, 12)
    const type = String.fromCharCode(header[156] ?? 0)
    const content = tar.subarray(at + 512, at + 512 + size)
    if (content.length !== size) throw new Error('tar: unexpected end of archive')
    at += 512 + Math.ceil(size / 512) * 512
    if (type === 'L') longName = text(content, 0, size)
    else if (type === 'x') longName = paxPath(content) ?? longName
    else {
      const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : ''
      const path = (longName ?? (prefix ? `${prefix}/` : '') + text(header, 0, 100)).replace(/^\.\//, '')
      longName = undefined
      if (type !== '0' && type !== '\0') continue
      assertInside(path)
      files.push({ path, content: Buffer.from(content), executable: (octal(header, 100, 8) & 0o100) !== 0 })
    }
  }
}

function assertInside(path: string): void {
  if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`${path} lies outside of the source`)
}

function text(bytes: Buffer, from: number, length: number): string {
  const part = bytes.subarray(from, from + length)
  const end = part.indexOf(0)
  return part.toString('utf8', 0, end < 0 ? part.length : end)
}

function octal(bytes: Buffer, from: number, length: number): number {
  // GNU tar writes sizes over 8 GiB as base-256 with the high bit set; no source here is that large.
  return Number.parseInt(text(bytes, from, length).trim() || '0', 8)
}

function paxPath(content: Buffer): string | undefined {
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(32, at)
    const length = Number(content.toString('utf8', at, blank))
    if (blank < 0 || !(length > 0)) return undefined
    const record = content.toString('utf8', blank + 1, at + length - 1)
    if (record.startsWith('path=')) return record.slice(5)
    at += length
  }
  return undefined
}
