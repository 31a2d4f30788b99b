/**
 * Where a path really is. Links are resolved first and then checked: anyone who can write to a checkout can replace any file or folder
 * by a link, and must not be able to choose another file of the machine that way.
 */

import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { say } from '../language/say.ts'
import { codeOf, FileFault } from './fault.ts'

/** `real`: without links. `beyond`: the path as written is outside the workspace. */
interface Place {
  real: string
  beyond: boolean
}

/**
 * Resolves a path below a workspace. A path that is plainly elsewhere (`/run/secrets/x`, `../other`) is its author's choice; a link
 * there can lead only into the same folder.
 * @param workspace folder that links must not leave; if the path is in a nested checkout, that checkout counts
 * @throws FileFault if nothing is there, and for a link that leads outside or into git's folder
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
 * The innermost git checkout that contains a path, without links; the workspace itself if there is none. A job can have several in its
 * workspace, and someone who can write to one must not be able to read another. Searches from the top down, along the path as written:
 * what lies behind a link that leaves a checkout does not count.
 * @param from the workspace, as the path spells it
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

/** Whether a path without links leads into a git folder below `root`. Some file systems also accept `.GIT`. */
export function isOfGit(real: string, root: string): boolean {
  return relative(root, real)
    .split(sep)
    .some(name => name.toLowerCase() === '.git')
}

function notOfGit(real: string, root: string): string {
  if (isOfGit(real, root)) throw new FileFault('git', say`is in git's folder, which can hold tokens`)
  return real
}

const outside = (real: string, folder: string) =>
  new FileFault('outside', say`is a link to ${shortened(real)}, outside ${shortened(folder)}`)

const shortened = (path: string) => (path.length > 120 ? `${path.slice(0, 117)}...` : path)

/** @throws FileFault if nothing is there */
export function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    const fault = faultOf(error)
    throw fault.kind === 'absent' && isLink(path) ? new FileFault('dangling', NOWHERE, fault.code) : fault
  }
}

const NOWHERE = say`is a link to something that does not exist`

const isLink = (path: string) => lookAt(path)?.isSymbolicLink() ?? false

/** What is at a path, without following links; undefined if nothing is there. Throws FileFault. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch (error) {
    const fault = faultOf(error)
    if (fault.kind === 'absent') return undefined
    throw fault
  }
}

/** As `realPath`; the path itself if nothing is there. */
export function realOrSame(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return resolve(path)
  }
}

/** An error of the operating system as a predicate. */
export function faultOf(error: unknown): FileFault {
  const code = codeOf(error)
  switch (code) {
    case undefined:
      throw error
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileFault('absent', say`does not exist`, code)
    case 'ELOOP':
      return new FileFault('dangling', NOWHERE, code)
    case 'EISDIR':
      return new FileFault('folder', say`is a folder`, code)
    default:
      return new FileFault('unusable', say`cannot be read (${code})`, code)
  }
}
