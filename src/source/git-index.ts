/**
 * Reads git's index (`gitformat-index`, versions 2 to 4): for each file of the checkout the id of its content, and what the file looked
 * like when git last compared the two.
 */

interface IndexEntry {
  /** Id of the blob. */
  blob: string
  /** Nanoseconds since 1970; the index has the low 32 bits of the seconds. */
  mtime: bigint
  ctime: bigint
  /** The low 32 bits. */
  inode: number
  size: number
}

const HEADER = 12
const SHA1 = 20
/** The fields before the id. */
const STATS = 40
const REGULAR = 0b1000
const EXTENDED = 0x4000
const STAGE = 0x3000
const INTENT_TO_ADD = 0x2000
const NANOS = 1_000_000_000n

/**
 * The plain files by path; entries in conflict, links, submodules and folders of a sparse index are left out. Undefined for what this
 * reader does not know, such as a split index. `bytes`: of an index whose ids are SHA-1.
 */
export function readGitIndex(bytes: Buffer): Map<string, IndexEntry> | undefined {
  try {
    return entriesOf(bytes)
  } catch (error) {
    // A number or a name beyond the end.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function entriesOf(bytes: Buffer): Map<string, IndexEntry> | undefined {
  const version = bytes.readUInt32BE(4)
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) return undefined
  const found = new Map<string, IndexEntry>()
  let at = HEADER
  let before: Buffer = Buffer.alloc(0)
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const flags = bytes.readUInt16BE(at + STATS + SHA1)
    const more = flags & EXTENDED ? bytes.readUInt16BE(at + STATS + SHA1 + 2) : 0
    const nameAt = at + STATS + SHA1 + (flags & EXTENDED ? 4 : 2)
    const { name, next } = version === 4 ? shortened(bytes, nameAt, before) : padded(bytes, nameAt, at)
    before = name
    const plain = bytes.readUInt32BE(at + 24) >>> 12 === REGULAR
    if (plain && !(flags & STAGE) && !(more & INTENT_TO_ADD)) found.set(name.toString('utf8'), entryAt(bytes, at))
    at = next
  }
  return isWhole(bytes, at) ? found : undefined
}

function entryAt(bytes: Buffer, at: number): IndexEntry {
  return {
    ctime: timeAt(bytes, at),
    mtime: timeAt(bytes, at + 8),
    inode: bytes.readUInt32BE(at + 20),
    size: bytes.readUInt32BE(at + 36),
    blob: bytes.toString('hex', at + STATS, at + STATS + SHA1),
  }
}

const timeAt = (bytes: Buffer, at: number) =>
  BigInt(bytes.readUInt32BE(at)) * NANOS + BigInt(bytes.readUInt32BE(at + 4))

/** Ends in one to eight NUL, so that the entry's length is a multiple of eight. */
function padded(bytes: Buffer, at: number, entry: number): { name: Buffer; next: number } {
  const end = endOf(bytes, at)
  return { name: bytes.subarray(at, end), next: entry + (Math.floor((end - entry) / 8) + 1) * 8 }
}

/** Version 4: how many bytes of the name before are cut off, and what follows instead. */
function shortened(bytes: Buffer, start: number, before: Buffer): { name: Buffer; next: number } {
  let at = start
  let cut = bytes.readUInt8(at) & 0x7f
  while (bytes.readUInt8(at++) & 0x80) cut = (cut + 1) * 0x80 + (bytes.readUInt8(at) & 0x7f)
  const end = endOf(bytes, at)
  return { name: Buffer.concat([before.subarray(0, before.length - cut), bytes.subarray(at, end)]), next: end + 1 }
}

function endOf(bytes: Buffer, at: number): number {
  const end = bytes.indexOf(0, at)
  if (end < 0) throw new RangeError('no end')
  return end
}

/** No extension changes what the entries mean: those with a name in lower case do. A sparse index only has folders in addition. */
function isWhole(bytes: Buffer, start: number): boolean {
  for (let at = start; at < bytes.length - SHA1; ) {
    const name = bytes.toString('latin1', at, at + 4)
    if (!/^[A-Z]/.test(name) && name !== 'sdir') return false
    at += 8 + bytes.readUInt32BE(at + 4)
  }
  return true
}

/** Whether a file still is what git compared. `written`: when the index was, in nanoseconds. */
export function isUnchanged(
  entry: IndexEntry,
  file: { size: bigint; mtimeNs: bigint; ctimeNs: bigint; ino: bigint },
  written: bigint,
): boolean {
  // Written in the same moment as the index: could have been changed after git had looked ("racy git").
  if (file.mtimeNs >= written) return false
  return (
    BigInt.asUintN(32, file.size) === BigInt(entry.size) &&
    inIndex(file.mtimeNs) === entry.mtime &&
    inIndex(file.ctimeNs) === entry.ctime &&
    BigInt.asUintN(32, file.ino) === BigInt(entry.inode)
  )
}

const inIndex = (nanos: bigint) => BigInt.asUintN(32, nanos / NANOS) * NANOS + (nanos % NANOS)
