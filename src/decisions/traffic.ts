/** Decides which revision serves after this run, with reasons. `service/traffic.ts` makes the targets. */

import type { Facts } from '../facts/facts.ts'
import { servingRevision } from '../iam/names.ts'
import type { Config, OriginSettings, ReleaseSettings, TrafficSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Alternative, Decision } from '../model.ts'
import { releases } from '../service/releases.ts'
import { NO_TRAFFIC_LABEL, type WantedTraffic, wantedTraffic, wishOf } from '../service/traffic.ts'
import { changeTraffic, inWords, trafficOf } from '../service/traffic-shares.ts'
import type { Service, TrafficTarget } from '../wire.ts'
import { lower } from '../words/sentences.ts'
import { decideRollback, type RollbackChoice } from './rollback.ts'

export interface TrafficDecision extends Decision {
  id: 'traffic'
  /**
   * `latest`: the new revision serves; `restored`: it serves, and our earlier `no_traffic` ends; `pinned`: traffic stays where it is,
   * because of `no_traffic`; `kept`: traffic stays where the user pinned it; `gradual`: it moves to the new revision in steps; `shares`:
   * the inputs divide it; `rollback`: back to an earlier revision.
   */
  effect: 'latest' | 'restored' | 'pinned' | 'kept' | 'gradual' | 'shares' | 'rollback'
  /** Stop before anything is changed: there is no revision to keep the traffic. */
  problem?: 'new-service' | 'never-ready'
  /** Stop before anything is changed: the traffic cannot be divided as asked. A sentence. */
  impossible?: string
  /** The traffic after the run, as far as it is known. */
  after?: TrafficTarget[]
  /** Only in a rollback. */
  back?: RollbackChoice
}

/** Stands for the revision that the run will make. */
const NEW = 'the-new-revision'

/** A normal deploy gets the traffic again, unless the user pinned traffic to revisions (docs/traffic.md). */
export function decideTraffic(config: Config, facts: Facts): TrafficDecision {
  if (config.mode === 'rollback') return rollback(config, facts)
  if (config.manifest) return manifestTraffic(config, config.manifest)
  const live = facts.service.known ? facts.service.value : null
  const { noTraffic, tag } = config
  // If the service is unknown, nothing rules `no_traffic` out yet: the release reads the service again.
  const wanted: WantedTraffic =
    noTraffic && !facts.service.known
      ? { effect: 'pinned' }
      : wantedTraffic(live, { ...wishOf(config), ...(tag && { revision: NEW }) })
  const { problem, lapsed } = wanted
  const change = facts.service.known ? divide(config, live, wanted) : {}
  const effect = effectOf(config, wanted)
  const serving = live ? servingRevision(live) : undefined
  return {
    id: 'traffic',
    question: say`Which revision serves after this run?`,
    choice: problem ? 'unchanged' : effect,
    effect,
    ...(problem && { problem }),
    ...change,
    because: problem
      ? PROBLEMS[problem]
      : because({ ...wanted, effect }, config, serving ?? say`the revision that serves now`, change.after, live),
    alternatives: alternatives(
      config,
      effect,
      facts.service.known ? live !== null : 'unknown',
      live?.labels?.[NO_TRAFFIC_LABEL] ?? undefined,
      lapsed,
    ),
    evidence: [
      { call: 'input no_traffic', resource: `services/${config.service}`, answer: String(noTraffic) },
      ...facts.service.evidence,
    ],
  }
}

/** A manifest describes the complete service, so it ends all existing pins. */
function manifestTraffic(
  config: Pick<Config, 'service' | 'trafficChange'>,
  { given, traffic }: NonNullable<Config['manifest']>,
): TrafficDecision {
  const named = traffic === 'named'
  const divided = config.trafficChange?.shares !== undefined
  return {
    id: 'traffic',
    question: say`Which revision serves after this run?`,
    choice: divided ? 'shares' : named ? say`as written` : 'latest',
    effect: divided ? 'shares' : 'latest',
    because: divided
      ? say`The inputs set the traffic once the manifest is deployed.`
      : named
        ? say`spec.traffic in ${given} gives the traffic to revisions by name.`
        : say`The new revision gets the traffic, because the manifest says so or does not set it.`,
    alternatives: [],
    evidence: [{ call: 'input metadata', resource: `services/${config.service}`, answer: say`traffic: ${traffic}` }],
  }
}

function effectOf(
  { rollout, trafficChange, noTraffic }: TrafficSettings,
  { effect }: WantedTraffic,
): TrafficDecision['effect'] {
  if (trafficChange?.shares) return 'shares'
  return rollout && effect === 'pinned' && !noTraffic ? 'gradual' : effect
}

/** How the inputs change the traffic after the release. */
function divide(
  config: OriginSettings & ReleaseSettings & TrafficSettings,
  live: Service | null,
  wanted: WantedTraffic,
): Pick<TrafficDecision, 'after' | 'impossible'> {
  const left = trafficOf(wanted.traffic ?? live?.traffic)
  const { trafficChange } = config
  if (!trafficChange) return {}
  const own = releases(config, live) ? { revision: NEW, newest: true } : undefined
  const changed = changeTraffic(left, trafficChange, own)
  return 'problem' in changed ? { impossible: changed.problem } : { after: changed.traffic }
}

function because(
  { effect, lapsed }: Pick<TrafficDecision, 'effect'> & Pick<WantedTraffic, 'lapsed'>,
  config: Pick<Config, 'rollout' | 'tag' | 'preview'>,
  serving: string,
  after: TrafficTarget[] | undefined,
  live: Service | null,
): string {
  if (effect === 'gradual' && config.rollout?.atOnce)
    return say`The new revision gets the traffic once verify_command has passed under its own URL; until then it stays on ${serving}.`
  if (effect === 'gradual')
    return say`The new revision gets the traffic in steps of ${config.rollout?.steps.join(say`, `)} percent, while the run watches its health; if it fails, all traffic returns to ${serving}.`
  if (effect === 'shares') return say`The inputs set the traffic${after ? `: ${inWords(after)}` : ''}.`
  if (effect === 'latest') return latest(live, config.tag)
  if (effect === 'rollback') return ''
  if (effect === 'pinned' && config.preview)
    return say`A preview gets no traffic: all of it stays on ${serving}${config.tag ? say`, and the tag ${config.tag} leads to the preview` : ''}.`
  const reason = BECAUSE[effect](serving, config.tag)
  if (effect !== 'kept' || !lapsed) return reason
  return say`${reason} An earlier run with no_traffic had left the traffic on a revision, but that no longer applies. ${lapsed}`
}

function latest(live: Service | null, tag: string | undefined): string {
  const floating = trafficOf(live?.traffic).filter(({ type }) => type !== 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION')
  const share = floating.reduce((sum, { percent }) => sum + (percent ?? 0), 0)
  const what = share < 100 ? say`the latest revision's ${share} percent of the traffic` : say`the traffic`
  return say`The new revision gets ${what}${tag ? say`, and the tag ${tag}` : ''}.`
}

const BECAUSE: Record<'restored' | 'pinned' | 'kept', (serving: string, tag?: string) => string> = {
  restored: serving =>
    say`An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
  pinned: (serving, tag) =>
    say`no_traffic leaves the traffic on ${serving}${tag ? say`; the tag ${tag} leads to the new revision` : ''}.`,
  kept: serving => say`Traffic is pinned to revisions, but not by this action, so it stays on ${serving}.`,
}

const PROBLEMS: Record<NonNullable<TrafficDecision['problem']>, string> = {
  'new-service': say`The service does not exist yet, so there is no revision to keep the traffic.`,
  'never-ready': say`No revision of the service was ever ready, so there is none to keep the traffic.`,
}

function rollback(
  { trafficChange, service }: Pick<Config, 'service' | 'trafficChange'>,
  facts: Facts,
): TrafficDecision {
  const [asked] = Object.keys(trafficChange?.shares?.percent ?? {})
  const back = decideRollback(facts, asked)
  const { to, none } = back
  const live = facts.service.known ? facts.service.value : null
  const changed = to && changeTraffic(trafficOf(live?.traffic), { shares: { by: 'revision', percent: { [to]: 100 } } })
  return {
    id: 'traffic',
    question: say`Which revision serves after this run?`,
    choice: none || !to ? 'unchanged' : to,
    effect: 'rollback',
    because: back.because,
    back,
    ...(changed && 'traffic' in changed && { after: changed.traffic }),
    alternatives: [
      ...back.from
        .filter(name => name !== to)
        .map(name => ({
          choice: name,
          possible: true,
          because: say`It serves now, and the rollback moves away from it.`,
        })),
      ...back.others.map(other => ({ choice: other.revision, possible: false, because: other.because })),
    ],
    evidence: [{ call: 'input mode', resource: `services/${service}`, answer: 'rollback' }, ...back.evidence],
  }
}

function alternatives(
  config: Pick<Config, 'noTraffic'>,
  effect: TrafficDecision['effect'],
  exists: boolean | 'unknown',
  label: string | undefined,
  lapsed: string | undefined,
): Alternative[] {
  return [
    {
      choice: 'latest',
      possible: !config.noTraffic && effect !== 'kept',
      because: config.noTraffic
        ? say`no_traffic: true.`
        : effect === 'kept'
          ? say`Traffic is pinned to revisions.`
          : effect === 'gradual'
            ? say`The traffic moves after the release, as verify_command or traffic_steps say.`
            : effect === 'shares'
              ? say`The inputs divide the traffic.`
              : say`The latest revision serves.`,
    },
    {
      choice: 'restored',
      possible: effect === 'restored',
      because: label
        ? say`The label ${NO_TRAFFIC_LABEL} says ${label}${lapsed ? say`, which no longer applies: ${lower(lapsed)}` : '.'}`
        : say`No label ${NO_TRAFFIC_LABEL} on the service.`,
    },
    { choice: 'pinned', possible: config.noTraffic && exists, because: say`no_traffic: ${config.noTraffic}.` },
    {
      choice: 'kept',
      possible: effect === 'kept',
      because: effect === 'kept' ? say`Traffic names revisions only.` : say`The user has not pinned the traffic.`,
    },
  ]
}
