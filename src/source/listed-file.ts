/** A file to upload; for a link, everything except the name comes from its target. */
export interface ListedFile {
  /** Relative to the root, with `/` on every platform. */
  path: string
  /** Where its bytes are; never a link. */
  absolute: string
  /** Bytes. */
  size: number
  /** As in git: 0o755 if the owner can execute the file, otherwise 0o644. On Windows: if it begins with `#!`. */
  mode: number
  mtimeMs: number
  /** Git's id of the content (`blob.ts`); set if it was read while listing, or if git's index tells. */
  blob?: string
}
