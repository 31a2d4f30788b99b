/**
 * Whether the next deploy would work, and end the same: the findings of its preflight that say otherwise count as drift. Pure.
 */

import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import { type Finding, isHeldUnlessForbidden, type PlannedStep, type Remedy } from '../../model.ts'
import { dispensable } from '../verdict.ts'

interface Ground {
  /** These count. */
  lost: Finding[]
  /** What else the preflight says. */
  others: Finding[]
  /** Both, as the preflight says them. */
  raw: Finding[]
}

/** `found`: the preflight of the next deploy; `said`: what the check for drift itself has found; `plan`: of the next deploy. */
export function groundOf(
  found: readonly Finding[],
  said: readonly Finding[],
  plan: readonly PlannedStep[],
  { drift, access }: Pick<Config, 'drift' | 'access'>,
): Ground {
  const known = new Set(said.map(keyOf))
  const news = found.filter(finding => !known.has(keyOf(finding)))
  const lost = news.flatMap((finding): Finding[] => {
    const why = whyLost(finding, access)
    return why
      ? [
          {
            ...finding,
            ...fieldOf(finding),
            status: drift.fail ? 'fail' : 'warn',
            severity: 'high',
            difference: finding.difference ?? { why },
          },
        ]
      : []
  })
  const others = news.filter(
    finding =>
      whyLost(finding, access) === undefined &&
      (finding.status !== 'unknown' || (!isHeldUnlessForbidden(finding) && !dispensable(finding, plan))),
  )
  return { lost: withReadsOnly(lost), others, raw: news }
}

/** Undefined: the deploy would work all the same. */
function whyLost({ id, status, difference }: Finding, access: Config['access']): string | undefined {
  if (difference) return difference.why
  if (status === 'fail') return say`The next deploy would fail.`
  if (id !== 'public-access-left' || status !== 'warn') return undefined
  return access === 'public'
    ? say`It is still public, but the next deploy could not make it public again.`
    : say`It is public, and the workflow does not say so.`
}

/** An account that only checks for drift lacks nothing: docs/drift.md. */
const READS_ONLY: Remedy = {
  kind: 'workflow',
  title: say`If this account only checks for drift, and another one deploys`,
  text: 'with:\n  preflight: off',
}
const OF_CALLER: readonly Finding['id'][] = ['deployer-permission', 'act-as-runtime-account', 'act-as-build-account']

/** Said once, with the first permission that the account lacks. */
function withReadsOnly(lost: readonly Finding[]): Finding[] {
  const first = lost.find(({ id }) => OF_CALLER.includes(id))
  return lost.map(finding =>
    finding === first ? { ...finding, remedies: [...finding.remedies, READS_ONLY] } : finding,
  )
}

/** Several permissions can be lost on one resource, and several roles be too much there: each is a field of its own. */
const fieldOf = ({ field, principal, permission, role }: Finding): Pick<Finding, 'field'> =>
  field === undefined && (permission ?? role)
    ? { field: [principal, permission ?? role].filter(Boolean).join(' ') }
    : {}

const keyOf = ({ id, principal, permission, resource, reason }: Finding): string =>
  JSON.stringify(permission ? [id, principal, permission, resource] : [id, resource, reason])
