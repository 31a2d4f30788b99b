/**
 * The only way to open files that someone else could have put there: never a device or a pipe, never more than a limit, and never
 * blocking. Only a process on the same machine could change a link between the check and the opening, and even that not for the last
 * name of the path.
 */

import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from 'node:fs'
import { say } from '../language/say.ts'
import { FileFault } from './fault.ts'
import { faultOf, placeOfFile, realPath } from './place.ts'

/** Hand-written files are far smaller. */
const MAX_TEXT = 1024 * 1024

// Windows has neither; its pipes and devices are not files in a folder.
const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW = 0 } = constants

interface Bounds {
  /** Folder that links must not leave (`placeOfFile`); left out: the path comes from the machine, not from a checkout. */
  workspace?: string
  /** Most bytes; default `MAX_TEXT`. */
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
    // Opening a device can have side effects.
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

/** Whether a file without links begins with these characters (ASCII). False if it cannot be read. */
export function beginsWith(real: string, characters: string): boolean {
  try {
    const descriptor = openNow(real)
    try {
      const first = Buffer.alloc(characters.length)
      return fstatSync(descriptor).isFile() && first.toString('latin1', 0, fill(descriptor, first)) === characters
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
}

/** Opens for reading, without waiting for a pipe's other end and without following a link. Throws as `openSync` does. */
export function openNow(real: string): number {
  return openSync(real, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
}

/**
 * Reads until the buffer is full or the file ends; after `expected` bytes it does not check for more.
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
  if (stats.isDirectory()) throw new FileFault('folder', say`is a folder`)
  if (!stats.isFile()) throw new FileFault('special', say`is a pipe, a socket or a device`)
}

/** By the bytes read, not by the reported size: files in /proc have none. */
function readUpTo(descriptor: number, limit: number): Buffer {
  const pieces: Buffer[] = []
  let total = 0
  for (let size = 64 * 1024; ; size *= 2) {
    const piece = Buffer.allocUnsafeSlow(Math.min(size, limit + 1 - total))
    const count = fill(descriptor, piece, total)
    total += count
    if (total > limit) throw new FileFault('too-large', say`is larger than ${megabytes(limit)}`)
    pieces.push(piece.subarray(0, count))
    if (count < piece.length) return Buffer.concat(pieces, total)
  }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`
