/** A file to upload; of a link, everything but the name is its target's. */
export interface ListedFile {
  /** Relative to the root, with `/` on every platform. */
  path: string
  /** Where its bytes are: no link. */
  absolute: string
  /** Bytes. */
  size: number
  /** As git keeps it: 0o755 where the owner may execute the file, else 0o644. On Windows always 0o644. */
  mode: number
  mtimeMs: number
  /** Of the content, in hexadecimal; set where it was read while listing. */
  sha256?: string
}
