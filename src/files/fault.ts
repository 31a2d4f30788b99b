/** Why a file cannot be read or written. */

/** `outside`: a link leads outside the allowed folder. `git`: into git's folder. `special`: a pipe, socket or device. */
type FaultKind = 'absent' | 'folder' | 'special' | 'too-large' | 'outside' | 'git' | 'dangling' | 'unusable'

/** The message is a predicate after the path ("does not exist"); it never contains file content. */
export class FileFault extends Error {
  override name = 'FileFault'
  readonly kind: FaultKind
  /** The operating system's code, e.g. `EACCES`. */
  readonly code: string | undefined
  /** Of what is absent: a path that is there and that may have been meant. */
  near?: string
  constructor(kind: FaultKind, message: string, code?: string) {
    super(message)
    this.kind = kind
    this.code = code
  }
}

/** The error's code of the operating system, e.g. `ENOENT`; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
