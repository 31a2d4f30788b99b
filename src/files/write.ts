/** The one way in which files are written: never through a link, and whole or not at all. */
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { FileFault } from './fault.ts'
import { faultOf, lookAt, placeOf, realPath } from './place.ts'

export interface Writing {
  /** Folder that links on the way must not lead out of (`placeOf`); left out: the path comes from the machine. */
  workspace?: string
  /** Rights of the file; left out: those of the file that it replaces, else what the umask leaves. */
  mode?: number
  /** A link in the file's place is replaced, and what it leads to stays as it is. Else it is an error. */
  replaceLink?: true
}

/**
 * Writes a file beside its place and then puts it there. Folders on the way are made.
 * @throws FileFault
 */
export function writeText(path: string, text: string, options: Writing = {}): void {
  const { target, mode } = targetOf(path, options)
  const beside = join(dirname(target), `.${basename(target).slice(0, 40)}-${randomBytes(6).toString('hex')}.tmp`)
  let started = false
  try {
    // In place of missing folders there can be no link: `targetOf` has looked at all that is there.
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
 * What `writeText` would refuse, without writing; what the operating system refuses shows only then.
 * @throws FileFault
 */
export function mayWrite(path: string, options: Writing = {}): void {
  targetOf(path, options)
}

/** Where the file goes, with the links of the folders on the way resolved, and the rights of the file that is there. */
function targetOf(path: string, { workspace, replaceLink }: Writing): { target: string; mode?: number } {
  const absolute = resolve(path)
  const stats = lookAt(absolute)
  if (stats?.isDirectory()) throw new FileFault('folder', 'is a folder')
  if (stats?.isSymbolicLink()) {
    if (!replaceLink) throw new FileFault('outside', 'is a link, and nothing is written through links')
  } else if (stats && !stats.isFile()) throw new FileFault('special', 'is a pipe, a socket or a device')
  const { folder, missing } = deepest(dirname(absolute))
  const real = workspace === undefined ? realPath(folder) : placeOf(folder, workspace).real
  const target = join(real, ...missing, basename(absolute))
  return stats?.isFile() ? { target, mode: stats.mode & 0o777 } : { target }
}

/** The deepest folder on the way that is there, and the names of those that are to be made below it. */
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
  return new FileFault('unusable', `cannot be written (${code})`, code)
}
