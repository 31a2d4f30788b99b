/** The preflight checks, in the order in which their findings explain each other: basic causes come first. */
import type { Facts } from '../../facts/facts.ts'
import type { Config } from '../../inputs/config.ts'
import type { Finding, PlannedStep } from '../../model.ts'
import type { Decisions } from '../decide.ts'
import { accepted } from './accepted.ts'
import { access } from './access.ts'
import { apis } from './apis.ts'
import { audiences } from './audiences.ts'
import { buildAccount } from './build-account.ts'
import { callers } from './callers.ts'
import type { RunCheck } from './check.ts'
import { deployPolicies } from './deploy-policies.ts'
import { drift } from './drift.ts'
import { dryRun } from './dry-run.ts'
import { finalRefusals, withoutEchoes } from './final-refusals.ts'
import { idleInvokers } from './idle-invokers.ts'
import { inputs } from './inputs.ts'
import { invitedAccounts } from './invited-accounts.ts'
import { keptOut } from './kept-out.ts'
import { missing } from './missing.ts'
import { overGranted } from './over-granted.ts'
import { permissions } from './permissions.ts'
import { port } from './port.ts'
import { previews } from './previews.ts'
import { project, withoutRootEchoes } from './project.ts'
import { reachable } from './reachable.ts'
import { region } from './region.ts'
import { repository } from './repository.ts'
import { runtimeAccount } from './runtime-account.ts'
import { schedules } from './schedules.ts'
import { sharing } from './sharing.ts'
import { source } from './source.ts'
import { sourceBucket } from './source-bucket.ts'
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
  missing,
  accepted,
  permissions,
  callers,
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
]

/** A rollback must not fail for what only a deploy needs. */
const OF_ROLLBACK: readonly RunCheck[] = [finalRefusals, project, reachable, apis, rollback, permissions, inputs]

/** All findings before anything changes; every missing permission is a failure here. */
export function judge(config: Config, facts: Facts, decisions: Decisions, plan: readonly PlannedStep[]): Finding[] {
  const checks = config.mode === 'rollback' ? OF_ROLLBACK : CHECKS
  return withoutRootEchoes(withoutEchoes(checks.flatMap(one => one(config, facts, decisions, plan))))
}
