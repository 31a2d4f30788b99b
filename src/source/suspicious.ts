/** Files and folders that are uploaded only because there is no ignore file. */
import { comparePaths } from './order.ts'

/** Large folders that the build recreates, and files that often contain secrets. */
const SUSPECT = /^(node_modules|\.venv|venv|__pycache__|\.env.*)$/
/** `.env.example` and similar files are meant to be shared. */
const TEMPLATE = /\.(example|sample|template|dist|defaults?)$/

/** @returns the topmost suspects, ordered by path */
export function suspiciousPaths(listing: {
  files: readonly { path: string }[]
  directories: readonly string[]
}): string[] {
  const folders = listing.directories.filter(isSuspect)
  const inside = new Set<string>()
  const topFolders = folders.filter(path => {
    const nested = isBelow(path, inside)
    inside.add(path)
    return !nested
  })
  const files = listing.files.map(({ path }) => path).filter(path => isSuspect(path) && !isBelow(path, inside))
  return [...topFolders, ...files].sort(comparePaths)
}

function isSuspect(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return SUSPECT.test(name) && !TEMPLATE.test(name)
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    if (folders.has(path.slice(0, slash))) return true
  }
  return false
}
