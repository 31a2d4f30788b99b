/** Decides who can reach the service: the table in docs/access.md#how-a-service-becomes-public. Pure. */

import type { Facts } from '../../facts/facts.ts'
import { MECHANISMS, type Mechanism } from '../../iam/mechanisms.ts'
import type { Config } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import type { Alternative, Evidence, Fact, Finding } from '../../model.ts'
import { requireInvokerIam } from '../../policy/policies.ts'
import type { EffectivePolicy } from '../../wire.ts'
import type { AccessDecision } from './decision.ts'
import {
  allAuthenticatedOpen,
  leftOpen,
  leftoverAllUsers,
  losesAccess,
  notPublic,
  otherRolesOpen,
  serviceOf,
} from './findings.ts'
import { type LiveAccess, liveAccess } from './live-access.ts'
import { alternative, type PublicMethod, publicMethods } from './methods.ts'

type Choice = Pick<AccessDecision, 'target' | 'because'> &
  Partial<Pick<AccessDecision, 'tries' | 'fallback' | 'blocked' | 'removes' | 'warnings'>>

interface Situation {
  config: Config
  facts: Facts
  present: LiveAccess
  open: Record<Mechanism, PublicMethod>
  /** Google has refused the release while the check was disabled, so the next release enables it. */
  refused: boolean
}

/** Total: every combination of inputs and facts has an answer. Idempotent: deciding again on the result changes nothing. */
export function decideAccess(config: Config, facts: Facts): AccessDecision {
  const decision = decideOnce(config, facts, false)
  if (config.access === 'keep' || liveAccess(facts).checkDisabled !== 'yes') return decision
  return { ...decision, ifCheckRequired: decideOnce(config, withRefusal(config, facts), true) }
}

function decideOnce(config: Config, facts: Facts, refused: boolean): AccessDecision {
  const present = liveAccess(facts)
  const open = publicMethods(config, facts)
  const situation: Situation = { config, facts, present, open, refused }
  const choice = { keep, authenticated, public: makePublic }[config.access](situation)
  const tries = choice.tries ?? []
  return {
    id: 'access',
    question: say`Who can reach the service?`,
    choice: choice.blocked ? 'fail' : choice.target,
    fallback: choice.target === 'oidc-only' ? 'oidc-only' : 'unchanged',
    blocked: false,
    removes: [],
    warnings: [],
    ...choice,
    tries,
    byTrial: tries.some(mechanism => open[mechanism].policy === 'unknown'),
    alternatives: alternatives(situation),
    evidence: evidence(situation),
  }
}

/** The facts after a refused release: the policy is enforced, whatever the run has read. */
function withRefusal(config: Pick<Config, 'region' | 'service'>, facts: Facts): Facts {
  const constraint = 'run.managed.requireInvokerIam'
  const learned: Extract<Fact<EffectivePolicy>, { known: true }> = {
    known: true,
    value: { spec: { rules: [{ enforce: true }] } },
    evidence: [
      ...facts.policies[constraint].evidence,
      {
        call: say`the release, sent while the invoker check is disabled`,
        resource: serviceOf(config, facts),
        answer: say`refused for requireInvokerIam`,
      },
    ],
  }
  const told = { [constraint]: learned.value.spec?.rules ?? [] }
  return { ...facts, policies: { ...facts.policies, [constraint]: learned }, learned: told }
}

function keep({ present }: Situation): Choice {
  if (present.exists === 'no')
    return {
      target: 'oidc-only',
      because: say`A new service is for authenticated callers only, because access is keep.`,
    }
  return {
    target: 'unchanged',
    because:
      present.exists === 'yes'
        ? say`The workflow leaves access as it is: ${stateOf(present)}.`
        : say`The workflow leaves access as it is.`,
  }
}

function authenticated(situation: Situation): Choice {
  const { present } = situation
  const removes: Mechanism[] = []
  if (present.exists !== 'no') {
    if (present.checkDisabled !== 'no') removes.push('no-invoker-iam-check')
    if (present.allUsers !== 'no' || present.partlyPublic) removes.push('all-users')
  }
  const { config, facts } = situation
  const warnings = [...(removes.length > 0 ? [losesAccess(config, facts, present)] : []), ...stillOpen(situation)]
  const because = say`The workflow asks for access: authenticated, so only callers with an invoker role get in.`
  return { target: 'oidc-only', because, removes, warnings }
}

/** Grants that let in more than the named members, if the service is for authenticated callers. */
function stillOpen({ config, facts, present }: Situation): Finding[] {
  return [
    ...(present.allAuthenticatedUsers ? [allAuthenticatedOpen(config, facts, present)] : []),
    ...(present.otherOpenRoles.length > 0 ? [otherRolesOpen(config, facts, present)] : []),
  ]
}

function makePublic(situation: Situation): Choice {
  return keepWhatIsOpen(situation) ?? openOne(situation) ?? leaveOpen(situation) ?? denied(situation)
}

/** First row of the table: already public by a way that can stay. An unreadable policy is not a reason to change it. */
function keepWhatIsOpen(situation: Situation): Choice | undefined {
  const { present, open } = situation
  const mayStay = (mechanism: Mechanism) => !open[mechanism].excluded && open[mechanism].policy !== 'no'
  if (present.checkDisabled === 'yes' && mayStay('no-invoker-iam-check'))
    return {
      target: 'no-invoker-iam-check',
      because: say`It is already public, because its invoker check is disabled${staysBecause(open['no-invoker-iam-check'])}.`,
      warnings: leftover(situation),
    }
  if (present.allUsers === 'yes' && mayStay('all-users'))
    return {
      target: 'all-users',
      because: say`It is already public, because allUsers has an invoker role${staysBecause(open['all-users'])}.`,
      ...withoutCheckFlag(situation),
    }
  return undefined
}

/** Rows two and three: the first way that is not known to be closed. The others follow if the API refuses it. */
function openOne(situation: Situation): Choice | undefined {
  const { config, present, open, refused } = situation
  const [first, ...others] = MECHANISMS.filter(mechanism => open[mechanism].usable !== 'no')
  if (!first) return undefined
  const staysOpen = present.allUsers === 'yes' || (present.checkDisabled === 'yes' && !refused)
  const closed = refused || knownPrivate(situation)
  const otherwise = config.onPublicDenied === 'fail' ? 'fail' : closed ? 'oidc-only' : 'unchanged'
  const { removes, warnings } = withoutCheckFlag(situation)
  return {
    target: first,
    tries: [first, ...others],
    fallback: staysOpen ? 'unchanged' : otherwise,
    because: openBecause(open[first], open['all-users']),
    removes,
    warnings: [...warnings, ...(first === 'no-invoker-iam-check' ? leftover(situation) : [])],
  }
}

/** Public by a way that is no longer allowed, with no other way open: left as it is, because the workflow wants it public. */
function leaveOpen(situation: Situation): Choice | undefined {
  const { config, present, facts, open, refused } = situation
  if (present.checkDisabled === 'yes' && !refused) {
    const way = open['no-invoker-iam-check']
    const why = way.excluded ? say`which public_via excludes` : say`which the policy no longer allows`
    return {
      target: 'unchanged',
      because: say`It is public because its invoker check is disabled, ${why}. No other way is open, so it stays as it is.`,
      warnings: [leftOpen(config, facts, way), ...leftover(situation)],
    }
  }
  if (present.allUsers !== 'yes') return undefined
  const left = leftOpen(config, facts, open['all-users'])
  const why = open['all-users'].excluded ? say`which public_via excludes` : say`which could no longer be granted`
  if (!refused)
    return {
      target: 'unchanged',
      because: say`It is public because of allUsers, ${why}. No other way is open, so it stays as it is.`,
      warnings: [left],
    }
  return {
    target: 'all-users',
    because: say`A policy requires its invoker check, so the run enables it; the service stays public because of allUsers, ${why}.`,
    removes: ['no-invoker-iam-check'],
    warnings: [left],
  }
}

/** Last row: no way is open, `on_public_denied` decides. */
function denied(situation: Situation): Choice {
  const { config, facts, open, refused } = situation
  const reasons = MECHANISMS.map(mechanism => open[mechanism].because).join(say`; `)
  if (config.onPublicDenied === 'fail')
    return {
      target: 'unchanged',
      fallback: 'fail',
      blocked: true,
      because: say`It cannot be made public, so on_public_denied: fail stops the run: ${reasons}.`,
      warnings: [notPublic(config, facts, open, 'fail')],
    }
  const warnings = [notPublic(config, facts, open, 'warn')]
  if (refused || knownPrivate(situation))
    return {
      target: 'oidc-only',
      because: say`It cannot be made public, so only authenticated callers get in: ${reasons}.`,
      removes: refused ? ['no-invoker-iam-check'] : [],
      warnings: [...warnings, ...stillOpen(situation)],
    }
  return {
    target: 'unchanged',
    because: say`It cannot be made public, and it is not fully known who can reach it now, so it stays as it is: ${reasons}.`,
    warnings,
  }
}

/** Enables a disabled check again, once the service is public by the other way. */
function withoutCheckFlag({ config, present, facts, open, refused }: Situation): {
  removes: Mechanism[]
  warnings: Finding[]
} {
  if (present.checkDisabled !== 'yes') return { removes: [], warnings: [] }
  const way = open['no-invoker-iam-check']
  const mayEnable = way.mayChange !== 'no' || refused
  return mayEnable
    ? { removes: [way.mechanism], warnings: [] }
    : { removes: [], warnings: [leftOpen(config, facts, way)] }
}

/** A binding of allUsers has no effect while the check is disabled. */
function leftover({ config, present, facts }: Situation): Finding[] {
  return present.allUsers === 'yes' || present.partlyPublic ? [leftoverAllUsers(config, facts, present)] : []
}

function knownPrivate({ present }: Situation): boolean {
  return (
    present.exists === 'no' || (present.allUsers === 'no' && present.checkDisabled === 'no' && !present.partlyPublic)
  )
}

const staysBecause = (way: PublicMethod) =>
  way.policy === 'unknown' ? say`; ${way.because}` : say`, and that is still allowed`

function openBecause(first: PublicMethod, allUsers: PublicMethod): string {
  const why = first === allUsers ? first.because : say`${allUsers.because}; ${first.because}`
  if (first.policy === 'unknown')
    return say`The run tries it after the release, because only Google's answer can tell: ${why}.`
  const what = first === allUsers ? say`allUsers gets the invoker role` : say`the invoker check is disabled`
  return say`The workflow asks for access: public, so ${what}: ${why}.`
}

function stateOf(present: LiveAccess): string {
  if (present.checkDisabled === 'yes') return say`public, its invoker check is disabled`
  if (present.allUsers === 'yes') return say`public, allUsers has an invoker role`
  if (present.allUsers === 'unknown') return say`its IAM policy could not be read`
  if (present.allAuthenticatedUsers) return say`open to every Google account (allAuthenticatedUsers)`
  return present.partlyPublic ? say`partly public, allUsers has an invoker role with a condition` : say`not public`
}

function alternatives(situation: Situation): Alternative[] {
  const { config, present, open } = situation
  const because = say`The workflow says access: ${config.access}.`
  const isNew = present.exists === 'no'
  const missing = { choice: 'unchanged', possible: false, because: say`The service does not exist yet.` }
  if (config.access !== 'public')
    return [
      ...MECHANISMS.map(choice => ({ choice, possible: false, because })),
      { choice: 'oidc-only', possible: config.access === 'authenticated' || isNew, because },
      isNew ? missing : { choice: 'unchanged', possible: config.access === 'keep', because },
    ]
  const denied = (choice: Config['onPublicDenied'], what: string) => ({
    choice,
    possible: config.onPublicDenied === choice,
    because: say`on_public_denied: ${config.onPublicDenied}. ${what}`,
  })
  return [
    ...MECHANISMS.map(mechanism => alternative(open[mechanism])),
    denied('oidc-only', say`If no way to be public is open, oidc-only would deploy for authenticated callers.`),
    denied('fail', say`If no way to be public is open, fail would stop the run.`),
    isNew
      ? missing
      : {
          choice: 'unchanged',
          possible: true,
          because: say`Only if the service is public by a way that would no longer be opened, and no other way is open.`,
        },
  ]
}

function evidence({ config, facts, present, open }: Situation): Evidence[] {
  const resource = `services/${config.service}`
  const inputs: [string, string][] = [
    ['access', config.access],
    ['public_via', config.publicVia],
    ['on_public_denied', config.onPublicDenied],
  ]
  const asked = (config.access === 'public' ? inputs : inputs.slice(0, 1)).map(([name, answer]) => ({
    call: `input ${name}`,
    resource,
    answer,
  }))
  const all = [...asked, ...present.evidence]
  if (config.access === 'public') all.push(...MECHANISMS.flatMap(mechanism => open[mechanism].evidence))
  if (config.access === 'authenticated' && present.checkDisabled === 'yes')
    all.push(...requireInvokerIam(facts).evidence)
  return [...new Map(all.map(piece => [JSON.stringify(piece), piece])).values()]
}
