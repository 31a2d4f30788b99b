/** What is decided about who can call the service. */

import type { Mechanism } from '../../iam/mechanisms.ts'
import type { AccessState, Decision, Finding } from '../../model.ts'

export interface AccessDecision extends Decision {
  id: 'access'
  /** What the service is to be. With `tries` the first of them, until the API has answered (`settleAccess`). */
  target: AccessState
  /**
   * The ways to open, in order: each is tried after the release, takes the API's answer, and leaves nothing behind when it is
   * refused; the first that is accepted ends the list. Empty where nothing is to be opened.
   */
  tries: Mechanism[]
  /** A policy that decides could not be read, so that the API's answer is how the run learns. */
  byTrial: boolean
  /** What holds when every try is refused. Where `tries` is empty it says no more than `target`. */
  fallback: 'oidc-only' | 'fail' | 'unchanged'
  /** Stop before anything is changed. */
  blocked: boolean
  /**
   * Where `invokerIamDisabled` stands, what holds once Google has refused the release for `requireInvokerIam`: the release is
   * then sent with the check enabled. No source says that an enforced policy refuses every release of such a service, and a
   * policy may have changed since it was read, so that the release itself tells, whatever the policy reads.
   */
  ifCheckRequired?: AccessDecision
  /** Ways of being public that are taken away: after a try was accepted, or after the release where nothing is tried. */
  removes: Mechanism[]
  /** What there is to say about the choice; with `blocked` its `public-access-blocked` is a `fail`. */
  warnings: Finding[]
}
