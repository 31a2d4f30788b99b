/** What is decided about who can call the service. */
import type { Mechanism } from '../../iam/mechanisms.ts'
import type { AccessState, Decision, Finding } from '../../model.ts'

export interface AccessDecision extends Decision {
  id: 'access'
  /** The intended state of the service. With `tries`, the first of them, until the API has answered (`settleAccess`). */
  target: AccessState
  /**
   * The ways to open, in order. The run tries each after the release until the API accepts one; a refused try leaves nothing behind.
   * Empty if there is nothing to open.
   */
  tries: Mechanism[]
  /** A deciding policy could not be read, so the run learns from the API's answer. */
  byTrial: boolean
  /** The result if every try is refused. The same as `target` if `tries` is empty. */
  fallback: 'oidc-only' | 'fail' | 'unchanged'
  /** Stop before anything is changed. */
  blocked: boolean
  /**
   * If `invokerIamDisabled` is set: the decision once Google has refused the release for `requireInvokerIam`. The run then sends the
   * release with the check enabled. No source says that an enforced policy refuses every release of such a service, and the policy can
   * have changed since the run read it, so only the release itself can tell.
   */
  ifCheckRequired?: AccessDecision
  /** Ways of being public that the run removes: after an accepted try, or after the release if nothing is tried. */
  removes: Mechanism[]
  /** Findings about the choice; with `blocked`, `public-access-blocked` is a `fail`. */
  warnings: Finding[]
}
