/**
 * A digest that names a source: the same on every machine for the same paths, executable bits and bytes.
 *
 * It is the SHA-256 of the line `run-iam-deploy source 2\n` followed by one record for each file and each empty folder, in
 * the order of the paths' UTF-8 bytes. A record is
 *
 *     MODE SP CONTENT SP PATH NUL
 *
 * with MODE `100644`, `100755` (executable) or `040000` (empty folder), CONTENT the id that git gives to the bytes (`blob.ts`), or `-`
 * for a folder, and PATH relative to the source with `/`. Times, owners, other mode bits and links (a link counts as
 * its target) do not matter. Non-empty folders are covered by their content. A file that is kept out of the upload because its content
 * is a credential counts like the others, so nothing has to be read to know which ones those are.
 * Windows has no executable bit, so a source with executables has another digest there.
 *
 * The ids are those of git, so that a clean checkout has its digest without a file being read (`known-blobs.ts`). They are SHA-1: two
 * contents with one id can be made on purpose, but git and GitHub refuse such contents ("SHAttered"), and whoever makes files inside
 * the job could deploy anything anyway (docs/reuse.md).
 */
import { createHash } from 'node:crypto'
import { blobHash, blobId } from './blob.ts'
import { contentsOf, piecesOf } from './contents.ts'
import type { ListedFile } from './listed-file.ts'
import { byPath } from './order.ts'

interface Source {
  files: readonly ListedFile[]
  directories: readonly string[]
}

/**
 * @returns `sha256:` and 64 hexadecimal digits
 * @throws UserError for a file that cannot be read, or whose size has changed since it was listed
 */
export async function sourceDigest(listing: Source): Promise<string> {
  const records = emptyFolders(listing).map(path => ({ path, record: `040000 - ${path}\0` }))
  const add = (file: ListedFile, content: string) => {
    const mode = (file.mode & 0o100) === 0 ? '100644' : '100755'
    records.push({ path: file.path, record: `${mode} ${content} ${file.path}\0` })
  }
  for (const file of listing.files) if (file.blob !== undefined) add(file, file.blob)
  for await (const { file, bytes } of contentsOf(listing.files.filter(({ blob }) => blob === undefined)))
    add(file, bytes === undefined ? await idOfPieces(file) : blobId(bytes))
  const whole = createHash('sha256').update('run-iam-deploy source 2\n')
  for (const { record } of records.sort(byPath)) whole.update(record)
  return `sha256:${whole.digest('hex')}`
}

function emptyFolders({ files, directories }: Source): string[] {
  const parent = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const filled = new Set([...files.map(({ path }) => parent(path)), ...directories.map(parent)])
  return directories.filter(path => !filled.has(path))
}

async function idOfPieces(file: ListedFile): Promise<string> {
  const content = blobHash(file.size)
  for await (const piece of piecesOf(file)) content.update(piece)
  return content.digest('hex')
}
