/** The preflight checks, in the order in which their findings explain each other: basic causes come first. */
import type { Facts } from '../../facts/facts.ts'
import type { Config } from '../../inputs/config.ts'
import type { Finding, PlannedStep } from '../../model.ts'
import type { Decisions } from '../decide.ts'
import { accepted } from './accepted.ts'
import { access } from './access.ts'
import { allowedInvokers } from './accounts/allowed-invokers.ts'
import { buildAccount } from './accounts/build-account.ts'
import { callers } from './accounts/callers.ts'
import { idleInvokers } from './accounts/idle-invokers.ts'
import { invitedAccounts } from './accounts/invited-accounts.ts'
import { keptOut } from './accounts/kept-out.ts'
import { overGranted } from './accounts/over-granted.ts'
import { projectInvokers } from './accounts/project-invokers.ts'
import { runtimeAccount } from './accounts/runtime-account.ts'
import { sharing } from './accounts/sharing.ts'
import { audiences } from './audiences.ts'
import type { RunCheck } from './check.ts'
import { drift } from './drift.ts'
import { dryRun } from './dry-run.ts'
import { inputs } from './inputs.ts'
import { missing } from './missing.ts'
import { permissions } from './permissions.ts'
import { previews } from './previews.ts'
import { apis } from './project/apis.ts'
import { deployPolicies } from './project/deploy-policies.ts'
import { finalRefusals, withoutEchoes } from './project/final-refusals.ts'
import { project, withoutRootEchoes } from './project/project.ts'
import { reachable } from './project/reachable.ts'
import { region } from './project/region.ts'
import { schedules } from './schedules.ts'
import { secretVersions } from './secret-versions.ts'
import { sourceBucket } from './source/bucket.ts'
import { image } from './source/image.ts'
import { port } from './source/port.ts'
import { repository } from './source/repository.ts'
import { reuse } from './source/reuse.ts'
import { source } from './source/source.ts'
import { suffix } from './suffix.ts'
import { tag } from './tag.ts'
import { rollback, traffic } from './traffic.ts'

const CHECKS: readonly RunCheck[] = [
  finalRefusals,
  project,
  reachable,
  apis,
  region,
  previews,
  traffic,
  suffix,
  tag,
  buildAccount,
  runtimeAccount,
  sharing,
  deployPolicies,
  sourceBucket,
  repository,
  reuse,
  missing,
  image,
  secretVersions,
  accepted,
  permissions,
  callers,
  allowedInvokers,
  invitedAccounts,
  schedules,
  audiences,
  keptOut,
  idleInvokers,
  access,
  dryRun,
  drift,
  source,
  port,
  inputs,
  overGranted,
  projectInvokers,
]

/** A rollback must not fail for what only a deploy needs. */
const OF_ROLLBACK: readonly RunCheck[] = [finalRefusals, project, reachable, apis, rollback, permissions, inputs]

/** What a comparison needs; what the next deploy stands on is judged with the plan of that deploy (`drift/ground.ts`). */
const OF_DRIFT: readonly RunCheck[] = [permissions, drift, inputs]

/** All findings before anything changes; every missing permission is a failure here. */
export function judge(config: Config, facts: Facts, decisions: Decisions, plan: readonly PlannedStep[]): Finding[] {
  const checks = config.mode === 'rollback' ? OF_ROLLBACK : config.mode === 'drift' ? OF_DRIFT : CHECKS
  return withoutRootEchoes(withoutEchoes(checks.flatMap(one => one(config, facts, decisions, plan))))
}
