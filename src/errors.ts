/** The two ways a run ends early on purpose. Everything else that is thrown is our bug and is shown with its stack. */
import type { Finding } from './model.ts'

/** The user can mend it: the findings are the answer, and no stack is shown. */
export class UserError extends Error {
  override name = 'UserError'
  readonly findings: Finding[]
  constructor(findings: [Finding, ...Finding[]], options?: ErrorOptions) {
    super(findings[0].reason, options)
    this.findings = findings
  }
}

/** The run was told to stop (SIGINT, SIGTERM) or ran into `run_timeout`. */
export class Cancelled extends Error {
  override name = 'Cancelled'
}
