/** Sends a release again with the invoker check enabled, if a policy refuses it because the check is disabled. */

import type { AccessDecision } from '../../decisions/access/decision.ts'
import { UserError } from '../../errors.ts'
import { type ApiError, toEvidence } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Resources } from '../../needs/resources.ts'
import type { RunContext } from '../step.ts'

/** The part of a release that such a refusal changes. */
export interface CheckRequired {
  resources: Resources
  /** The decision after Google refused the release because the check is disabled (`AccessDecision.ifCheckRequired`). */
  ifCheckRequired?: AccessDecision
}

/** Whether to send the release with the check enabled: after Google refused it because the check is disabled. */
export function checkClearing({ log }: Pick<RunContext, 'log'>, { resources, ifCheckRequired }: CheckRequired) {
  const check = {
    cleared: false,
    onRefused(error: ApiError): boolean {
      if (check.cleared || !ifCheckRequired || !isCheckRequired(error)) return false
      refusedByPolicy(resources, ifCheckRequired, error)
      check.cleared = true
      log.warning(say`A policy requires the invoker check, so the run sends the release again with the check enabled.`)
      return true
    },
  }
  return check
}

const isCheckRequired = (error: ApiError) => /^run\.(managed\.)?requireInvokerIam$/.test(error.constraint ?? '')

/** Throws if the decision is to fail rather than to release with the invoker check enabled. */
function refusedByPolicy(resources: Resources, { blocked, warnings }: AccessDecision, error: ApiError): void {
  const [first, ...rest] = warnings
  if (!blocked || !first) return
  const refused = toEvidence(error.call, fullName.service(resources.service), error)
  throw new UserError([{ ...first, evidence: [...first.evidence, refused] }, ...rest], { cause: error })
}
