/**
 * Where a path really is. Links are followed first and judged then: whoever may write to a checkout can put a link in the
 * place of any file or folder of it, and must not thereby choose another file of the machine.
 */
import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { codeOf, FileFault } from './fault.ts'

/** `real`: without links. `beyond`: the path itself, as somebody wrote it, is not of the workspace. */
interface Place {
  real: string
  beyond: boolean
}

/**
 * Finds a path below a workspace. A path that is plainly elsewhere (`/run/secrets/x`, `../other`) is its author's own choice;
 * there a link may lead only to what is in the same folder.
 * @param workspace folder that links must not lead out of; where the path is in a checkout of its own within it, that one
 * @throws FileFault for what is not there, and for a link that leads out of these or into git's folder
 */
export function placeOf(path: string, workspace: string): Place {
  const absolute = resolve(path)
  const real = realPath(absolute)
  const root = realOrSame(workspace)
  const from = [resolve(workspace), root].find(folder => isWithin(absolute, folder))
  const bound = from === undefined ? root : checkoutOf(absolute, from, root)
  if (isWithin(real, bound)) return { real: notOfGit(real, root), beyond: false }
  if (from !== undefined) throw outside(real, bound === root ? workspace : bound)
  return { real, beyond: true }
}

/**
 * The innermost checkout of git that holds a path, without links; the workspace itself where none does. A job can have several of
 * them in its workspace, and who may write to one is not to read another. Looks for it from the top down, as the path is written:
 * behind a link that leads out of a checkout nothing counts.
 * @param from the workspace as the path begins
 * @param root the same without links
 */
export function checkoutOf(path: string, from: string, root: string): string {
  let bound = root
  let at = from
  for (const name of relative(from, path).split(sep)) {
    at = join(at, name)
    const here = realOrSame(at)
    if (!isWithin(here, bound)) break
    if (lookAt(join(here, '.git'))) bound = here
  }
  return bound
}

/** `placeOf` for files. */
export function placeOfFile(path: string, workspace: string): Place {
  const place = placeOf(path, workspace)
  if (!place.beyond) return place
  const folder = realPath(dirname(resolve(path)))
  if (!isWithin(place.real, folder)) throw outside(place.real, dirname(path))
  return { ...place, real: notOfGit(place.real, folder) }
}

/** Whether an absolute path is the folder or below it. Both without links, or both with. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Whether a path without links leads into a folder of git below `root`. Some file systems take `.GIT` for it, too. */
export function isOfGit(real: string, root: string): boolean {
  return relative(root, real)
    .split(sep)
    .some(name => name.toLowerCase() === '.git')
}

function notOfGit(real: string, root: string): string {
  if (isOfGit(real, root)) throw new FileFault('git', "is in git's folder, which can hold tokens")
  return real
}

const outside = (real: string, folder: string) =>
  new FileFault('outside', `is reached by a link that leads to ${shortened(real)}, outside of ${shortened(folder)}`)

const shortened = (path: string) => (path.length > 120 ? `${path.slice(0, 117)}...` : path)

/** @throws FileFault for what is not there */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    const fault = faultOf(error)
    throw fault.kind === 'absent' && isLink(path) ? new FileFault('dangling', NOWHERE, fault.code) : fault
  }
}

const NOWHERE = 'is a link that leads nowhere'

const isLink = (path: string) => lookAt(path)?.isSymbolicLink() ?? false

/** What is at a path, links not followed; undefined where nothing is. Throws FileFault. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch (error) {
    const fault = faultOf(error)
    if (fault.kind === 'absent') return undefined
    throw fault
  }
}

/** As `realPath`; the path itself where nothing is there. */
export function realOrSame(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}

/** What the operating system says, as a predicate. */
export function faultOf(error: unknown): FileFault {
  const code = codeOf(error)
  switch (code) {
    case undefined:
      throw error
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileFault('absent', 'does not exist', code)
    case 'ELOOP':
      return new FileFault('dangling', NOWHERE, code)
    case 'EISDIR':
      return new FileFault('folder', 'is a folder', code)
    default:
      return new FileFault('unusable', `cannot be read (${code})`, code)
  }
}
