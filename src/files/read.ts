/**
 * The one way in which files are opened that somebody else may have put there: never a device, never a pipe, never more than
 * a limit, and never waiting. What is a link today may be another one between the look and the opening only for somebody who
 * runs on this machine at the same time; the last name of a path is safe from that, too.
 */
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { FileFault } from './fault.ts'
import { faultOf, placeOfFile, realPath } from './place.ts'

/** Files that people write by hand are far smaller. */
const MAX_TEXT = 1024 * 1024

// Windows has neither; its pipes and devices are no files of a folder.
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants

interface Bounds {
  /** Folder that links must not lead out of (`placeOfFile`); left out: the path comes from the machine, not from a checkout. */
  workspace?: string
  /** Most bytes; `MAX_TEXT` where left out. */
  limit?: number
}

/**
 * A file as text (UTF-8; other bytes become U+FFFD).
 * @throws FileFault
 */
export function readText(path: string, bounds: Bounds = {}): string {
  return readBytes(path, bounds).toString('utf8')
}

/**
 * A whole file.
 * @throws FileFault
 */
export function readBytes(path: string, { workspace, limit = MAX_TEXT }: Bounds = {}): Buffer {
  const real = workspace === undefined ? realPath(path) : placeOfFile(path, workspace).real
  try {
    // Opening a device can do something by itself.
    mustBeFile(lstatSync(real))
    const descriptor = openNow(real)
    try {
      mustBeFile(fstatSync(descriptor))
      return readUpTo(descriptor, limit)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw error instanceof FileFault ? error : faultOf(error)
  }
}

/** Opens for reading, without waiting for a pipe's other end and without following a link. Throws as `openSync` does. */
export function openNow(real: string): number {
  return openSync(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
}

/**
 * Reads until the buffer is full or the file ends; what is known to be its end (`expected` bytes) is not asked for once more.
 * @returns bytes read. Throws as `readSync` does.
 */
export function fill(descriptor: number, buffer: Uint8Array, position = 0, expected = -1): number {
  let total = 0
  while (total < buffer.length && total !== expected) {
    const count = readSync(descriptor, buffer, total, buffer.length - total, position + total)
    if (count === 0) break
    total += count
  }
  return total
}

function mustBeFile(stats: { isFile(): boolean; isDirectory(): boolean }): void {
  if (stats.isDirectory()) throw new FileFault('folder', 'is a folder')
  if (!stats.isFile()) throw new FileFault('special', 'is a pipe, a socket or a device')
}

/** By what comes, not by the size that the system tells: files of /proc have none. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const pieces: Buffer[] = []
  let total = 0
  for (let size = 64 * 1024; ; size *= 2) {
    const piece = Buffer.allocUnsafeSlow(Math.min(size, limit + 1 - total))
    const count = fill(descriptor, piece, total)
    total += count
    if (total > limit) throw new FileFault('too-large', `is larger than ${megabytes(limit)}`)
    pieces.push(piece.subarray(0, count))
    if (count < piece.length) return Buffer.concat(pieces, total)
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`
