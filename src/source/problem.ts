/** What stops the source from being packed, as an answer for people. */
import type { UserError } from '../errors.ts'
import { failure } from '../words/findings.ts'

/**
 * A `source-unreadable` UserError.
 * @param where the file, relative to the source, with the line where there is one: `.gcloudignore:3`
 * @param reason what happened, why, and what to write or do
 */
export function sourceProblem(where: string, reason: string, cause?: unknown): UserError {
  return failure(
    'source-unreadable',
    reason,
    { evidence: [{ call: 'read the source', resource: where, answer: codeOf(cause) ?? 'not usable' }] },
    cause === undefined ? {} : { cause },
  )
}

/** The error's code of the operating system, e.g. `ENOENT`; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
