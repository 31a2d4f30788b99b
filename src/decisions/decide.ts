/** Config + Facts -> everything that this run decides before it changes anything. Pure. */
import type { Facts } from '../facts/facts.ts'
import type { Config } from '../inputs/config.ts'
import { KINDS, type Kind } from '../kinds/list.ts'
import type { Decision } from '../model.ts'
import type { SourceSummary } from '../source/summary.ts'
import { decideAccess } from './access/access.ts'
import type { AccessDecision } from './access/decision.ts'
import { type BuildAccountDecision, type BuildDecision, decideBuild, decideBuildAccount } from './build.ts'
import { decideCleanup, type Now, type PreviewDecision } from './cleanup.ts'
import { type Drift, findDrift } from './drift/find-drift.ts'
import type { LeftoverDecision } from './leftovers.ts'
import { decideReuse, type ReuseDecision } from './reuse.ts'
import { decideSchedules } from './schedule.ts'
import { decideTraffic, type TrafficDecision } from './traffic.ts'

export interface Decisions {
  /** For kinds without requests, only what concerns the build. */
  kind: Kind
  access: AccessDecision
  traffic: TrafficDecision
  /** In a cleanup: one decision per preview; such a run decides nothing else. */
  cleanup?: PreviewDecision[]
  /** Where previews are removed: their images and sources. */
  leftovers?: LeftoverDecision[]
  /** In a dry run that would remove previews: what of them is on GitHub. */
  onGitHub?: Decision[]
  /** Only if the run checks for drift. */
  drift?: Drift
  /** One for each schedule of the workflow. */
  schedules?: Decision[]
  /** Only if there is something to build. */
  build?: BuildDecision
  buildAccount?: BuildAccountDecision
  /** Only if builds are reused. */
  reuse?: ReuseDecision
  /** What is known about the source folder. */
  source?: SourceSummary
}

/** `source`: only for a deploy from source; `now`: only where previews are removed. */
export function decide(config: Config, facts: Facts, source?: SourceSummary, now?: Now): Decisions {
  const { kind } = config
  const decisions: Decisions = { kind, access: decideAccess(config, facts), traffic: decideTraffic(config, facts) }
  if (config.preview?.do === 'remove') decisions.cleanup = []
  else if (now) decisions.cleanup = decideCleanup(config, facts, now)
  if (config.mode === 'drift') decisions.drift = findDrift(config, facts, decisions.access)
  if (config.schedules.length > 0) decisions.schedules = decideSchedules(config, facts)
  if (config.origin.kind !== 'source') return decisions
  decisions.buildAccount = decideBuildAccount(config, facts)
  const reuse = decideReuse(config, facts)
  if (reuse) decisions.reuse = reuse
  if (source) {
    decisions.source = source
    decisions.build = decideBuild(config, facts, source)
  }
  return decisions
}

/** The decisions for the report, in the order in which people ask. */
export function listDecisions(decisions: Decisions): Decision[] {
  const {
    kind,
    access,
    build,
    buildAccount,
    reuse,
    traffic,
    cleanup,
    leftovers = [],
    onGitHub = [],
    drift,
    schedules = [],
  } = decisions
  const all = KINDS[kind].requests
    ? [access, build, buildAccount, reuse, traffic, ...schedules]
    : [build, buildAccount, reuse, ...schedules]
  // A drift check makes no revision, so there is no traffic to decide.
  return (cleanup ? [...cleanup, ...leftovers, ...onGitHub] : drift ? [access] : all)
    .filter(decision => decision !== undefined)
    .map(({ id, question, about, choice, because, alternatives, evidence }) => ({
      id,
      question,
      ...(about && { about }),
      choice,
      because,
      alternatives,
      evidence,
    }))
}
