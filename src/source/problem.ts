/** What prevents packing the source, as a finding. */

import type { UserError } from '../errors.ts'
import { codeOf, FileFault } from '../files/fault.ts'
import { say } from '../language/say.ts'
import { failure } from '../words/findings.ts'

/**
 * A `source-unreadable` UserError.
 * @param where the file, relative to the source, with the line if any: `.gcloudignore:3`
 * @param reason what happened, why, and what to do
 */
export function sourceProblem(where: string, reason: string, cause?: unknown): UserError {
  const code = cause instanceof FileFault ? cause.code : codeOf(cause)
  return failure(
    'source-unreadable',
    reason,
    { evidence: [{ call: say`read the source`, resource: where, answer: code ?? say`not usable` }] },
    cause === undefined ? {} : { cause },
  )
}
