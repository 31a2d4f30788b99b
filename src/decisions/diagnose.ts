/**
 * Turns a refusal during the run into the finding that the preflight has for the same gap: same id, principal, permission, resource,
 * role and remedies, whether it came in an API's error, from a build, at the end of its log, or from a revision. Pure. The texts are
 * recorded or from public reports: docs/google-cloud.md#errors-when-signing-in,
 * docs/google-cloud.md#build-failures and docs/google-cloud.md#refusals-by-policies.
 */
import type { Finding } from '../model.ts'
import { actAs, agentWithoutTokens, logWriter, missingRoles } from './refused/accounts.ts'
import { nameless, permission } from './refused/permission.ts'
import {
  accountOff,
  apiDisabled,
  noProject,
  organisationPolicy,
  perimeter,
  quota,
  standing,
} from './refused/project.ts'
import { encryptionKey, goneRevision, image, launchStage, secrets } from './refused/release.ts'
import type { Row, Said, Setting } from './refused/said.ts'

/** Empty if the message is not about permissions, APIs, policies or quotas. */
export function diagnose(said: Said, setting: Setting): Finding[] {
  // Anything in a build can print to its log, so only permissions that the build account needs are read from it.
  if (setting.speaker === 'build-log') return permission(said, setting) ?? []
  for (const row of ROWS) {
    const findings = row(said, setting)
    if (findings) return findings
  }
  return []
}

/** In this order: the most specific first. */
const ROWS: Row[] = [
  standing,
  accountOff,
  noProject,
  apiDisabled,
  perimeter,
  organisationPolicy,
  quota,
  actAs,
  agentWithoutTokens,
  secrets,
  image,
  goneRevision,
  launchStage,
  encryptionKey,
  logWriter,
  missingRoles,
  permission,
  nameless,
]
