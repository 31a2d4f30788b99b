/**
 * Takes the ids of contents from git's index instead of reading the files. Only for files that are certainly what the index says: same
 * times, size and inode as when git compared them, and no conversion between repository and checkout. The others are left to be read.
 *
 * No conversion: neither `filter` nor `working-tree-encoding` is set, and file and blob have the same size. What is left (line ends,
 * `ident`) only ever makes a file larger on its way out and smaller on its way in, so the same size means the same bytes.
 */
import { lstatSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { isWithin, realOrSame } from '../files/place.ts'
import { readBytes } from '../files/read.ts'
import { git } from './git.ts'
import { isUnchanged, readGitIndex } from './git-index.ts'
import type { ListedFile } from './listed-file.ts'

/** Some 100 bytes a file. */
const LARGEST_INDEX = 256 * 1024 * 1024
/** Files between two yields to requests and signals. */
const STRETCH = 2000

interface Candidate {
  file: ListedFile
  /** Within the checkout, with `/`. */
  path: string
  blob: string
}

/** Sets `blob` of the files that it knows. Without git, a checkout or an index that it can read, of none. */
export async function takeKnownBlobs(root: string, files: readonly ListedFile[]): Promise<void> {
  const realRoot = realOrSame(root)
  try {
    const checkout = await findCheckout(realRoot)
    if (!checkout) return
    const clean = await unchanged(checkout, root, realRoot, files)
    const whole = await withoutConversion(checkout.top, clean)
    for (const { file, blob } of whole) file.blob = blob
  } catch {
    // Every file is read then, which gives the same digest.
  }
}

/** Without links. Undefined for a repository whose ids are not SHA-1. */
async function findCheckout(folder: string): Promise<{ top: string; index: string } | undefined> {
  const wanted = ['--show-object-format', '--show-toplevel', '--git-path', 'index']
  const [format, top, index, ...more] = (await git(folder, ['rev-parse', ...wanted])).trimEnd().split('\n')
  if (format !== 'sha1' || !top || !index || more.length > 0) return undefined
  return { top: realOrSame(top), index: resolve(folder, index) }
}

async function unchanged(
  { top, index }: { top: string; index: string },
  root: string,
  realRoot: string,
  files: readonly ListedFile[],
): Promise<Candidate[]> {
  const written = statSync(index, { bigint: true }).mtimeNs
  const entries = readGitIndex(readBytes(index, { limit: LARGEST_INDEX }))
  if (!entries) return []
  const found: Candidate[] = []
  for (const [at, file] of files.entries()) {
    if (at % STRETCH === STRETCH - 1) await turn()
    // The target of a link is already without links; everything else lies below the root without any.
    const real = isWithin(file.absolute, root) ? realRoot + file.absolute.slice(root.length) : file.absolute
    if (!isWithin(real, top)) continue
    const path = real.slice(top.length + 1).replaceAll(sep, '/')
    const entry = entries.get(path)
    if (!entry) continue
    const stats = lstatSync(real, { bigint: true })
    if (stats.isFile() && stats.size === BigInt(file.size) && isUnchanged(entry, stats, written))
      found.push({ file, path, blob: entry.blob })
  }
  return found
}

async function withoutConversion(top: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
  if (candidates.length === 0) return []
  const paths = candidates.map(({ path }) => `${path}\0`).join('')
  const ids = candidates.map(({ blob }) => `${blob}\n`).join('')
  const [attributes, blobs] = await Promise.all([
    git(top, ['check-attr', '-z', '--stdin', 'filter', 'working-tree-encoding'], paths),
    git(top, ['cat-file', '--batch-check=%(objectsize)'], ids),
  ])
  const fields = attributes.split('\0')
  const sizes = blobs.split('\n')
  // Two attributes a file, three fields each; a line a blob, which says `missing` where there is none.
  return candidates.filter(({ file, path }, at) => {
    const [first, , filter, second, , encoding] = fields.slice(at * 6, at * 6 + 6)
    return first === path && second === path && isOff(filter) && isOff(encoding) && sizes[at] === String(file.size)
  })
}

const isOff = (value: string | undefined) => value === 'unspecified' || value === 'unset'
