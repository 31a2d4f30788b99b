/** Google's refusals in any form -> the input of `decisions/diagnose.ts`. */
import { diagnose } from '../../decisions/diagnose.ts'
import type { Said, Setting } from '../../decisions/refused/said.ts'
import { UserError } from '../../errors.ts'
import { type ApiError, factsIn, toEvidence } from '../../google/wire-level/api-error.ts'
import type { Evidence, Finding } from '../../model.ts'

/** `resource`: full name of the resource of the call. */
export function saidBy(error: ApiError, resource: string): Said {
  const { status, code, reason, permission, constraint, service, call, message } = error
  const evidence = toEvidence(call, resource, error)
  return {
    ...{ text: message, evidence, status, code, reason, permission, constraint, service, call },
    resource: error.resource,
  }
}

/** A text without an error around it. `reason`: of a revision's condition. */
export const saidIn = (text: string, evidence: Evidence, reason?: string): Said => {
  const { permission, resource, constraint } = factsIn(text)
  return { text, evidence, permission, resource, constraint, reason }
}

/** The findings of a refusal as an error to throw; the error itself if no preflight finding matches. */
export function diagnosed(error: ApiError, resource: string, setting: Setting): UserError | ApiError {
  return asError(diagnose(saidBy(error, resource), setting), error) ?? error
}

export function asError(findings: Finding[], cause?: unknown): UserError | undefined {
  const [first, ...others] = findings
  return first && new UserError([first, ...others], { cause })
}
