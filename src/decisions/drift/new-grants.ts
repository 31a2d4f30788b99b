/** Roles that nobody needs: one that was granted after the last change of what is deployed counts as drift; an older one is advice. Pure. */
import { say } from '../../language/say.ts'
import type { Finding } from '../../model.ts'
import { newestOfEach, type RoleChanges } from './lost-roles.ts'
import { momentWords } from './since.ts'

/** `deployed`: when that was, RFC 3339. Without the audit log, the finding stays as it is. */
export function withNewGrant(finding: Finding, changes: RoleChanges, deployed: string): Finding {
  const { id, principal = '', role, resource } = finding
  const log = changes[principal]
  if (id !== 'over-granted' || !log?.known) return finding
  const grant = newestOfEach(log.value).find(one => one.role === role && one.resource === resource && !one.condition)
  // Times of Google's APIs are UTC with a fraction of other lengths.
  if (grant?.action !== 'ADD' || Date.parse(grant.time) <= Date.parse(deployed)) return finding
  const { time: since, by } = grant
  return {
    ...finding,
    reason: say`${finding.reason} It was granted ${momentWords(since, by)}, after the last deploy.`,
    evidence: [...finding.evidence, ...log.evidence],
    difference: {
      why: say`It was granted after the last deploy, and the workflow does not need it.`,
      ...{ since, ...(by && { by }), source: 'audit-log', proven: true },
    },
  }
}
