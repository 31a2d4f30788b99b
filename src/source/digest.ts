/**
 * A digest that names a source: the same on every machine for the same paths, executable bits and bytes.
 *
 * It is the SHA-256 of the line `run-iam-deploy source 1\n` followed by one record for each file and each empty folder, in
 * the order of the paths' UTF-8 bytes. A record is
 *
 *     MODE SP CONTENT SP PATH NUL
 *
 * with MODE `100644`, `100755` (executable) or `040000` (empty folder), CONTENT the SHA-256 of the bytes in lower-case
 * hexadecimal, or `-` for a folder, and PATH relative to the source with `/`. Times, owners, other mode bits and links (a link counts as
 * its target) do not matter. Non-empty folders are covered by their content.
 * Windows has no executable bit, so a source with executables has another digest there.
 */
import { createHash, hash } from 'node:crypto'
import { contentsOf, piecesOf } from './contents.ts'
import type { ListedFile } from './listed-file.ts'
import type { Listing } from './listing.ts'
import { byPath } from './order.ts'

/**
 * @returns `sha256:` and 64 hexadecimal digits
 * @throws UserError for a file that cannot be read, or whose size has changed since it was listed
 */
export async function sourceDigest(listing: Pick<Listing, 'files' | 'directories'>): Promise<string> {
  const records = emptyFolders(listing).map(path => ({ path, record: `040000 - ${path}\0` }))
  const add = (file: ListedFile, content: string) => {
    const mode = (file.mode & 0o100) === 0 ? '100644' : '100755'
    records.push({ path: file.path, record: `${mode} ${content} ${file.path}\0` })
  }
  for (const file of listing.files) if (file.sha256 !== undefined) add(file, file.sha256)
  for await (const { file, bytes } of contentsOf(listing.files.filter(({ sha256 }) => sha256 === undefined)))
    add(file, bytes === undefined ? await digestOfPieces(file) : hash('sha256', bytes))
  const whole = createHash('sha256').update('run-iam-deploy source 1\n')
  for (const { record } of records.sort(byPath)) whole.update(record)
  return `sha256:${whole.digest('hex')}`
}

function emptyFolders({ files, directories }: Pick<Listing, 'files' | 'directories'>): string[] {
  const parent = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const filled = new Set([...files.map(({ path }) => parent(path)), ...directories.map(parent)])
  return directories.filter(path => !filled.has(path))
}

async function digestOfPieces(file: ListedFile): Promise<string> {
  const content = createHash('sha256')
  for await (const piece of piecesOf(file)) content.update(piece)
  return content.digest('hex')
}
