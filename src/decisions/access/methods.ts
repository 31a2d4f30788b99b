/** The two ways to be public, and how far each is open to this run: input, policies, permissions of the deployer. */

import type { Facts } from '../../facts/facts.ts'
import { MECHANISM_PERMISSIONS, type Mechanism } from '../../iam/mechanisms.ts'
import type { AccessSettings, PreflightSettings } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Alternative, Evidence } from '../../model.ts'
import type { Tri } from '../../policy/answer.ts'
import { allUsersAllowed, type Judgement, requireInvokerIam } from '../../policy/policies.ts'
import { capitalise, sentence } from '../../words/sentences.ts'

export interface PublicMethod {
  mechanism: Mechanism
  /** `public_via` rules it out. */
  excluded: boolean
  /** Whether the organisation's policies allow it. */
  policy: Tri
  /** Whether the deployer is allowed to open it. `unknown` also if nobody asked. */
  permission: Tri
  /** The same after `preflight`, `grant_missing` and `wait_for_grants` are applied to a missing permission. */
  mayChange: Tri
  /** All three combined, for the choice: `no` is never tried. */
  usable: Tri
  because: string
  evidence: Evidence[]
}

export function publicMethods(
  config: AccessSettings & PreflightSettings,
  facts: Facts,
): Record<Mechanism, PublicMethod> {
  const required = requireInvokerIam(facts)
  return {
    'all-users': way(config, facts, 'all-users', allUsersAllowed(facts)),
    'no-invoker-iam-check': way(config, facts, 'no-invoker-iam-check', { ...required, answer: NOT[required.answer] }),
  }
}

function way(
  config: AccessSettings & PreflightSettings,
  facts: Facts,
  mechanism: Mechanism,
  policy: Judgement,
): PublicMethod {
  const permission = mayDeployer(facts, MECHANISM_PERMISSIONS[mechanism])
  const excluded = config.publicVia !== 'auto' && config.publicVia !== mechanism
  const mayChange = permission.answer === 'no' ? afterPreflight(config) : permission.answer
  const usable: Tri = excluded || policy.answer === 'no' || mayChange === 'no' ? 'no' : weaker(policy.answer, mayChange)
  const because = [
    ...(excluded ? [say`public_via: ${config.publicVia} excludes it`] : []),
    policy.because,
    ...(permission.answer === 'yes' && policy.answer !== 'yes' ? [] : [permission.because]),
  ]
  return {
    mechanism,
    excluded,
    policy: policy.answer,
    permission: permission.answer,
    mayChange,
    usable,
    because: because.join(say`; `),
    evidence: [...policy.evidence, ...permission.evidence],
  }
}

/**
 * What a missing permission of the deployer means for the choice. Under `enforce`, or if the run grants it itself, the choice stands and
 * the preflight reports it; announced grants can still arrive; otherwise the way is closed.
 */
function afterPreflight(config: PreflightSettings): Tri {
  if (config.preflight === 'enforce') return 'yes'
  if (config.grantMissing && config.preflight === 'warn') return 'yes'
  return config.waitForGrants ? 'unknown' : 'no'
}

/** Whether the deployer has these permissions on the service, or on the project for a new service. */
function mayDeployer(
  { answers }: Facts,
  permissions: readonly string[],
): { answer: Tri; because: string; evidence: Evidence[] } {
  const each = permissions.map(permission => {
    const found = answers.filter(
      ({ need }) =>
        need.who === 'deployer' &&
        need.permission === permission &&
        (need.place.kind === 'service' || need.place.kind === 'project'),
    )
    const verdicts = found.map(({ verdict }) => verdict)
    const answer: Tri = verdicts.includes('granted')
      ? 'yes'
      : verdicts.length > 0 && verdicts.every(verdict => verdict === 'denied')
        ? 'no'
        : 'unknown'
    return { permission, answer, evidence: found.flatMap(({ evidence }) => evidence) }
  })
  const answer: Tri = (['no', 'unknown'] as const).find(wanted => each.some(one => one.answer === wanted)) ?? 'yes'
  const names = each.filter(one => one.answer === answer).map(({ permission }) => permission)
  return {
    answer,
    because: `${SAID[answer]} ${names.join(', ')}`,
    evidence: each.flatMap(({ evidence }) => evidence),
  }
}

const SAID: Record<Tri, string> = {
  yes: say`the deployer has`,
  no: say`the deployer lacks`,
  unknown: say`it is not known whether the deployer has`,
}
const NOT: Record<Tri, Tri> = { yes: 'no', no: 'yes', unknown: 'unknown' }
const weaker = (one: Tri, other: Tri): Tri => (one === 'yes' ? other : one)

/** The way as one of a decision's alternatives. */
export function alternative({ mechanism, usable, permission, because }: PublicMethod): Alternative {
  const possible = usable === 'no' || permission === 'no' ? false : usable === 'yes' ? true : 'unknown'
  return { choice: mechanism, possible, because: sentence(capitalise(because)) }
}
