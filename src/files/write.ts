/** The only way to write files: never through a link, and completely or not at all. */

import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { say } from '../language/say.ts'
import { FileFault } from './fault.ts'
import { faultOf, lookAt, placeOf, realPath } from './place.ts'

export interface Writing {
  /** Folder that links on the path must not leave (`placeOf`); left out: the path comes from the machine. */
  workspace?: string
  /** Mode of the file; default: that of the replaced file, otherwise from the umask. */
  mode?: number
  /** Replaces a link at the file's place, without touching its target. Otherwise a link is an error. */
  replaceLink?: true
}

/**
 * Writes a temporary file and renames it. Creates missing folders.
 * @throws FileFault
 */
export function writeText(path: string, text: string, options: Writing = {}): void {
  const { target, mode } = targetOf(path, options)
  const beside = join(dirname(target), `.${basename(target).slice(0, 40)}-${randomBytes(6).toString('hex')}.tmp`)
  let started = false
  try {
    // Missing folders cannot be links: `targetOf` has checked everything that exists.
    mkdirSync(dirname(target), { recursive: true })
    started = true
    writeFileSync(beside, text, { flag: 'wx', mode: options.mode ?? 0o666 })
    if (mode !== undefined) chmodSync(beside, options.mode ?? mode)
    renameSync(beside, target)
  } catch (error) {
    if (started) rmSync(beside, { force: true })
    throw notWritten(error)
  }
}

/**
 * Throws what `writeText` would refuse, without writing; refusals of the operating system show only when writing.
 * @throws FileFault
 */
export function mayWrite(path: string, options: Writing = {}): void {
  targetOf(path, options)
}

/** The file's place, with the links of its folders resolved, and the mode of the existing file. */
function targetOf(path: string, { workspace, replaceLink }: Writing): { target: string; mode?: number } {
  const absolute = resolve(path)
  const stats = lookAt(absolute)
  if (stats?.isDirectory()) throw new FileFault('folder', say`is a folder`)
  if (stats?.isSymbolicLink()) {
    if (!replaceLink) throw new FileFault('outside', say`is a link, and the run does not write through links`)
  } else if (stats && !stats.isFile()) throw new FileFault('special', say`is a pipe, a socket or a device`)
  const { folder, missing } = deepest(dirname(absolute))
  const real = workspace === undefined ? realPath(folder) : placeOf(folder, workspace).real
  const target = join(real, ...missing, basename(absolute))
  return stats?.isFile() ? { target, mode: stats.mode & 0o777 } : { target }
}

/** The deepest existing folder on the path, and the names of the folders to create below it. */
function deepest(folder: string): { folder: string; missing: string[] } {
  const missing: string[] = []
  let at = folder
  while (lookAt(at) === undefined && dirname(at) !== at) {
    missing.unshift(basename(at))
    at = dirname(at)
  }
  return { folder: at, missing }
}

function notWritten(error: unknown): FileFault {
  const { code } = faultOf(error)
  return new FileFault('unusable', say`cannot be written (${code})`, code)
}
