/** Files and folders that are uploaded only because nobody wrote an ignore file. */

import { comparePaths } from './order.ts'

/** Heavy folders that the build makes anew, and files that people keep secrets in. */
const SUSPECT = /^(node_modules|\.venv|venv|__pycache__|\.env.*)$/
/** `.env.example` and the like are there to be shared. */
const TEMPLATE = /\.(example|sample|template|dist|defaults?)$/

/** @returns the top-most suspects, in the order of their paths */
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
