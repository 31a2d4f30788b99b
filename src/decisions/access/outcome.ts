/** The access decision after Google has answered the tries: the choice, and what the run learned. */

import type { Mechanism } from '../../iam/mechanisms.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import type { AccessDecision } from './decision.ts'

/** One try and its result. */
export interface Try {
  mechanism: Mechanism
  accepted: boolean
  evidence: Evidence[]
}

/** The decision in force; it changes if Google refused the release while the invoker check was disabled. */
export function accessInForce<D extends Pick<AccessDecision, 'ifCheckRequired'>>(
  decision: D,
  made: { checkCleared?: boolean },
): D | AccessDecision {
  return (made.checkCleared && decision.ifCheckRequired) || decision
}

/** `state` is the state now; if every try was refused, it follows from `fallback`. */
export function accessOutcome(decision: AccessDecision, tried: Try[]): AccessDecision {
  if (tried.length === 0) return decision
  const accepted = tried.find(one => one.accepted)
  const target = accepted?.mechanism ?? (decision.fallback === 'oidc-only' ? 'oidc-only' : 'unchanged')
  const learned = tried.map(({ mechanism, accepted, evidence }) => {
    const answer = evidence.at(-1)?.answer
    return say`${mechanism} was ${accepted ? say`accepted` : answer ? say`refused (${answer})` : say`refused`}`
  })
  const because =
    decision.byTrial || !accepted || accepted !== tried[0]
      ? say`Learned by trying: ${learned.join(say`, `)}.`
      : decision.because
  return {
    ...decision,
    target,
    choice: !accepted && decision.fallback === 'fail' ? 'fail' : target,
    because,
    alternatives: decision.alternatives.map(alternative => {
      const one = tried.find(({ mechanism }) => mechanism === alternative.choice)
      if (!one) return alternative
      const said = one.accepted ? say`Tried and accepted.` : say`Tried and refused.`
      return { ...alternative, possible: one.accepted, because: `${said} ${alternative.because}` }
    }),
    evidence: [...decision.evidence, ...tried.flatMap(({ evidence }) => evidence)],
  }
}
