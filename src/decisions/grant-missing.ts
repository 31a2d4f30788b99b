/**
 * `grant_missing`: which of the preflight's failures this run can fix itself, with which grants and APIs, and why it leaves the others
 * alone. Pure; `plan/grant-missing.ts` turns the answer into steps.
 */

import type { Facts, NeedAnswer } from '../facts/facts.ts'
import { fullName } from '../iam/names.ts'
import { placeWords } from '../iam/remedies.ts'
import { kindOf } from '../iam/role-choice.ts'
import { isBasicRole } from '../iam/role-weight.ts'
import { ENABLE, mayNotEnable, mayNotGrant, TAKES } from '../iam/who-may-grant.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Evidence, Finding, Grant, PlannedStep } from '../model.ts'
import { unknown, warn } from '../words/findings.ts'
import { judgeNeeds } from './checks/permissions.ts'

/** A grant and its purpose. */
export interface Cure {
  grant: Grant
  settles: Lack[]
}

interface Lack {
  principal: string
  permission: string
  /** Full name. */
  resource: string
}

/** What earlier rounds of this run granted and enabled. */
export interface Granted {
  cures: readonly Cure[]
  hosts: readonly string[]
}

/**
 * `nothing`: not requested, or nothing is missing. `refused`: requested, but the run does not grant. `grant`: grant these now. `wait`:
 * this run has granted everything that fails, but it is not in effect yet. `findings`: those of the preflight, adjusted to the answer.
 */
export interface Granting {
  kind: 'nothing' | 'refused' | 'grant' | 'wait'
  /** API hosts to enable. */
  hosts: string[]
  cures: Cure[]
  findings: Finding[]
  /** What this run has granted or enabled and is not in effect yet. */
  pending: Finding[]
}

interface GrantMissingQuestion {
  config: Config
  facts: Facts
  /** The plan of the deploy itself. */
  plan: readonly PlannedStep[]
  /** The preflight's findings, before `preflight: warn` turns failures into warnings. */
  findings: readonly Finding[]
  /** The code is from a fork. */
  fork: boolean
  granted?: Granted
}

export function decideGranting(question: GrantMissingQuestion): Granting {
  const { config, facts, findings, fork, granted } = question
  const failing = findings.filter(({ status }) => status === 'fail')
  const none = { hosts: [], cures: [], findings: [...findings], pending: [] }
  if (!mayGrant(config, false) || failing.length === 0) {
    const pending = notAnswering(facts, granted?.hosts ?? [])
    if (pending.length > 0) return { kind: 'wait', ...none, findings: [...findings, ...pending], pending }
    return { kind: 'nothing', ...none }
  }
  const refuse = (...refused: Finding[]): Granting => ({
    kind: 'refused',
    ...none,
    findings: [...findings, ...refused],
  })
  if (fork) return refuse(untouched(say`the code comes from a fork, and code from a fork must not change permissions`))
  const cured = curesOf(question)
  const incurable = failing.filter(finding => !cured.has(finding))
  const [first] = incurable
  if (first) {
    const more = incurable.length > 1 ? say` (and ${incurable.length - 1} more)` : ''
    return refuse(untouched(say`a problem remains that it cannot fix${more}: ${first.reason}`))
  }
  const denied = deniedTo(question, [...cured.values()])
  if (denied.length > 0) return refuse(...denied)
  const open = [...cured.values()].filter(({ done }) => !done)
  const cures = merge(open.flatMap(({ cure }) => cure ?? []))
  const retold = new Map(
    findings.map(finding => [finding, told(finding, cured.get(finding) ?? besides(question, finding, cures))]),
  )
  return {
    kind: open.length > 0 ? 'grant' : 'wait',
    hosts: [...new Set(open.flatMap(({ host }) => host ?? []))],
    cures,
    findings: [...retold.values()],
    pending: failing.flatMap(finding => (cured.get(finding)?.done ? (retold.get(finding) ?? []) : [])),
  }
}

/** Whether granting is possible at all: requested, with a preflight to find the gaps, not for code from a fork, and not to compare. */
export const mayGrant = (
  { grantMissing, preflight, mode }: Pick<Config, 'grantMissing' | 'preflight' | 'mode'>,
  fork: boolean,
): boolean => grantMissing && preflight !== 'off' && mode !== 'drift' && !fork

/** APIs that this run has enabled but that still refuse questions, so the answers behind them are unknown. */
function notAnswering(facts: Facts, hosts: readonly string[]): Finding[] {
  const asked: unknown[] = [...Object.values(facts), ...Object.values(facts.policies), ...facts.answers]
  const evidence = asked.flatMap(evidenceOf)
  return hosts.flatMap((host): Finding[] => {
    const refused = evidence.filter(({ reason, call }) => reason === 'SERVICE_DISABLED' && call.includes(host))
    if (refused.length === 0) return []
    return [
      unknown('api-disabled', say`This run has enabled ${host}, which does not answer yet.`, {
        resource: fullName.api(facts.projectId, host),
        evidence: refused.slice(0, 1),
      }),
    ]
  })
}

const evidenceOf = (fact: unknown): Evidence[] =>
  typeof fact === 'object' && fact !== null && 'evidence' in fact ? (fact.evidence as Evidence[]) : []

/** What fixes one failing finding; `done`: this run has already done it. */
interface Cured {
  host?: string
  cure?: Cure
  done: boolean
}

function curesOf({ facts, plan, findings, granted }: GrantMissingQuestion): Map<Finding, Cured> {
  const judged = judgeNeeds(facts, plan)
  return new Map(
    findings.flatMap((finding): [Finding, Cured][] => {
      if (finding.status !== 'fail') return []
      if (finding.id === 'api-disabled') {
        const host = finding.resource?.split('/services/')[1]
        return host ? [[finding, { host, done: granted?.hosts.includes(host) ?? false }]] : []
      }
      const { principal, permission, resource } = finding
      const { grant, answer } = judged.find(one => same(one.finding, finding)) ?? {}
      // No role helps against a deny policy.
      if (!principal || !permission || !resource || answer?.barred) return []
      const lack: Lack = { principal, permission, resource }
      // Matched by purpose: the remaining gaps alone could get another role, which need not be granted as well. What nobody could see
      // behind a disabled API is matched by the role.
      const made = granted?.cures.find(
        cure => cure.settles.some(settled => same(settled, lack)) || isGiven(cure.grant, principal, answer),
      )
      // Granted by this run and not in effect yet, so no further grant is needed.
      if (made) return [[finding, { cure: made, done: true }]]
      if (!grant || isBasicRole(grant.role) || !TAKES[kindOf(grant.resource) ?? '']) return []
      return [[finding, { cure: { grant, settles: [lack] }, done: false }]]
    }),
  )
}

/** Whether the role that is there and not in effect is the one that this run has granted. */
const isGiven = ({ member, role, resource }: Grant, principal: string, answer: NeedAnswer | undefined): boolean =>
  member === principal && role === answer?.overridden?.role && resource === answer.overridden.resource

/** Optional permissions that come with the same grant. */
function besides({ facts, plan }: GrantMissingQuestion, finding: Finding, cures: readonly Cure[]): Cured | undefined {
  if (finding.status !== 'warn') return undefined
  const grant = judgeNeeds(facts, plan).find(one => same(one.finding, finding))?.grant
  const cure = grant && cures.find(one => keyOf(one.grant) === keyOf(grant))
  return cure && { cure, done: false }
}

const same = (a: Partial<Lack>, b: Partial<Lack>) =>
  a.principal === b.principal && a.permission === b.permission && a.resource === b.resource

const keyOf = ({ member, role, resource }: Grant) => JSON.stringify([member, role, resource])

/** Once per member, role and resource. */
function merge(cures: readonly Cure[]): Cure[] {
  const groups = Map.groupBy(cures, ({ grant }) => keyOf(grant))
  return [...groups.values()].map(group => ({
    grant: (group[0] as Cure).grant,
    settles: group.flatMap(({ settles }) => settles),
  }))
}

/** Grants that the deployer is known to be unable to make. If that is unknown, the run tries. */
function deniedTo({ facts }: GrantMissingQuestion, cured: readonly Cured[]): Finding[] {
  const open = cured.filter(({ done }) => !done)
  const denial = (permission: string, resource: string) =>
    facts.answers.find(
      answer =>
        answer.need.who === 'deployer' &&
        answer.need.permission === permission &&
        answer.resource === resource &&
        answer.verdict === 'denied',
    )
  const deployer = facts.identity.principal
  const project = fullName.project(facts.projectId)
  const hosts = open.flatMap(({ host }) => host ?? [])
  const enabling = hosts.length > 0 ? denial(ENABLE.permission, project) : undefined
  const cures = Map.groupBy(merge(open.flatMap(({ cure }) => cure ?? [])), ({ grant }) => grant.resource)
  return [
    ...(enabling
      ? [
          mayNotEnable(facts.projectId, hosts, deployer, {
            status: 'warn',
            evidence: enabling.evidence,
            ...(enabling.method !== 'none' && { method: enabling.method }),
          }),
        ]
      : []),
    ...[...cures].flatMap(([resource, group]) => {
      const { permissions = [] } = TAKES[kindOf(resource) ?? ''] ?? {}
      const answer = permissions.map(permission => denial(permission, resource)).find(found => found !== undefined)
      if (!answer) return []
      const known = { status: 'warn' as const, permission: answer.need.permission, evidence: answer.evidence }
      const method = answer.method !== 'none' && { method: answer.method }
      return [
        mayNotGrant(
          group.map(({ grant }) => grant),
          deployer,
          { ...known, ...method },
        ),
      ]
    }),
  ]
}

/** grant_missing was asked for and granted nothing at all. */
function untouched(why: string): Finding {
  return warn('not-granted', say`grant_missing granted nothing: ${why}`.replace(/([^.!?])$/, '$1.'), {
    evidence: [{ call: 'input grant_missing', resource: '', answer: 'true' }],
  })
}

/** A failure that this run fixes, or has fixed and waits for. */
function told(finding: Finding, cured: Cured | undefined): Finding {
  if (!cured) return finding
  const { cure, host, done } = cured
  const what = cure ? say`grants ${cure.grant.role} on ${placeWords(cure.grant.resource)}` : say`enables ${host}`
  if (!done)
    return {
      ...finding,
      status: 'warn',
      reason: say`${finding.reason} Because of grant_missing, the deploy ${what} first.`,
      remedies: [],
    }
  const did = cure ? say`granted ${cure.grant.role} on ${placeWords(cure.grant.resource)}` : say`enabled ${host}`
  return {
    ...finding,
    reason: say`${finding.reason} This run has ${did}, which has not taken effect yet. That usually takes two minutes, sometimes seven or more: run the job again, nothing else needs to be granted. If it never takes effect, a deny policy is the reason.`,
    remedies: [],
  }
}
