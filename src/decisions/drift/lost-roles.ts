/** Permissions of the next deploy that nobody can vouch for, and the audit log's word on the role that gave them. Pure. */

import type { RoleChange } from '../../google/logging.ts'
import { fullName } from '../../iam/names.ts'
import { grantTo, placeWords } from '../../iam/remedies.ts'
import type { RoleTable } from '../../iam/role-table.ts'
import { say } from '../../language/say.ts'
import type { Fact, Finding } from '../../model.ts'
import { momentWords } from './since.ts'

/** By member, newest first. */
export type RoleChanges = Record<string, Fact<RoleChange[]>>

/** Members about whose roles the audit log can say more. Federated ones have none of their own in it. */
export const doubted = (findings: readonly Finding[]): string[] => [
  ...new Set(
    findings.flatMap(({ id, permission, principal = '', status }) => {
      const open = permission && principal.startsWith('serviceAccount:') && (status === 'unknown' || status === 'fail')
      return principal && (open || id === 'over-granted') ? [principal] : []
    }),
  ),
]

/**
 * A missing permission says since when and by whom; one that is not known is missing if its role was taken away and not granted since.
 * What folders, the organisation and groups grant is not seen, so the finding says so.
 */
export function withLostRole(finding: Finding, changes: RoleChanges, roles: RoleTable, project: string): Finding {
  const { principal = '', permission, resource, status } = finding
  const log = changes[principal]
  if (!permission || !log?.known || (status !== 'unknown' && status !== 'fail')) return finding
  const gives = ({ role, resource: at }: RoleChange) =>
    roles.get(role)?.permissions.has(permission) && (at === resource || at === fullName.project(project))
  const newest = newestOfEach(log.value.filter(gives))
  const lost = newest.find(({ action }) => action === 'REMOVE')
  // A role that is there again, and any other that gives it, leaves the question open.
  if (!lost || newest.some(({ action }) => action === 'ADD')) return finding
  return status === 'fail' ? withOrigin(finding, lost) : taken(finding, lost, log.evidence)
}

/** The newest change of each binding decides whether it is there. */
export const newestOfEach = (changes: readonly RoleChange[]): RoleChange[] =>
  [...new Map(changes.toReversed().map(one => [`${one.role} ${one.resource} ${one.condition}`, one])).values()].sort(
    (a, b) => (a.time < b.time ? 1 : -1),
  )

const originOf = ({ time, by }: RoleChange) => ({
  since: time,
  ...(by && { by }),
  source: 'audit-log' as const,
  proven: true as const,
})

const withOrigin = (finding: Finding, lost: RoleChange): Finding => ({
  ...finding,
  reason: say`${finding.reason} It had ${removal(lost)}`,
  difference: { why: say`The next deploy would fail.`, ...finding.difference, ...originOf(lost) },
})

function taken(finding: Finding, lost: RoleChange, evidence: Finding['evidence']): Finding {
  const { principal = '', permission = '' } = finding
  const { role, resource } = lost
  return {
    ...finding,
    status: 'fail',
    role,
    reason: say`${principal.replace(/^serviceAccount:/, '')} lost ${permission} with ${removal(lost)} Only a folder, the organisation or a group could still grant it, which the run cannot see.`,
    evidence: [...finding.evidence, ...evidence],
    remedies: grantTo({ member: principal, role, resource }),
    difference: {
      why: say`The next deploy fails unless a folder, the organisation or a group grants it.`,
      ...originOf(lost),
    },
  }
}

const removal = ({ role, resource, time, by }: RoleChange): string =>
  say`${role} on ${placeWords(resource)}, which was removed ${momentWords(time, by)}.`
