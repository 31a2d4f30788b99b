/** The two ways a run ends early on purpose. Any other error is our bug and is shown with its stack. */
import type { Finding } from './model.ts'

/** The user can fix it: the findings explain it, and no stack is shown. */
export class UserError extends Error {
  override name = 'UserError'
  readonly findings: Finding[]
  constructor(findings: [Finding, ...Finding[]], options?: ErrorOptions) {
    super(findings[0].reason, options)
    this.findings = findings
  }
}

/** The run was cancelled (SIGINT, SIGTERM) or exceeded `run_timeout`. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}
