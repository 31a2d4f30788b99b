/** "Did you mean" for a path: what is there under nearly the same name. */
import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { meant } from '../words/nearest.ts'
import { FileFault } from './fault.ts'
import { isWithin, lookAt, placeOf } from './place.ts'

/** Of a larger folder only so many names are compared. */
const MOST_NAMES = 1000

/**
 * The path with its first missing name replaced by the nearest one that is there, and with the rest where that is there too; relative to
 * `from`. Undefined where nothing is near, or outside the workspace, whose names are nobody's business.
 */
export function nearestPath(
  path: string,
  { workspace, from, folder }: { workspace: string; from: string; folder: boolean },
) {
  try {
    let missing = path
    while (!lookAt(dirname(missing))) missing = dirname(missing)
    const parent = dirname(missing)
    if (!isWithin(parent, workspace) || placeOf(parent, workspace).beyond) return undefined
    const rest = relative(missing, path)
    const names = readdirSync(parent, { withFileTypes: true })
      .filter(entry => !entry.name.startsWith('.') && (rest === '' && !folder ? entry.isFile() : entry.isDirectory()))
      .slice(0, MOST_NAMES)
      .map(entry => entry.name)
    const near = meant(basename(missing), names)
    if (near === undefined) return undefined
    const whole = join(parent, near, rest)
    return relative(from, lookAt(whole) ? whole : join(parent, near))
  } catch (error) {
    if (error instanceof FileFault || (error as NodeJS.ErrnoException).code !== undefined) return undefined
    throw error
  }
}
