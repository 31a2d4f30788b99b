/** Which revision serves after this run, said with its reasons. The targets themselves are made by `plan/traffic.ts`. */
import type { Facts } from '../facts/facts.ts'
import { servingRevision } from '../facts/names.ts'
import type { Config } from '../inputs/config.ts'
import type { Alternative, Decision } from '../model.ts'
import { NO_TRAFFIC_LABEL, type WantedTraffic, wantedTraffic } from '../plan/traffic.ts'

export interface TrafficDecision extends Decision {
  id: 'traffic'
  /** `latest`: the new revision serves; `restored`: it does, and our earlier `no_traffic` ends; `pinned`: traffic stays where
   *  it is, by `no_traffic`; `kept`: traffic stays where the user pinned it. */
  effect: 'latest' | 'restored' | 'pinned' | 'kept'
  /** Stop before anything is changed: there is no revision that the traffic could stay on. */
  problem?: 'new-service' | 'never-ready'
}

/** A normal deploy serves again, unless the user pinned traffic to revisions (contract.md section 7). */
export function decideTraffic(config: Config, facts: Facts): TrafficDecision {
  if (config.manifest) return manifestTraffic(config, config.manifest)
  const live = facts.service.known ? facts.service.value : null
  const { noTraffic, tag } = config
  // Without knowing the service nothing speaks against `no_traffic` yet: the release reads it again.
  const wanted: WantedTraffic =
    noTraffic && !facts.service.known ? { effect: 'pinned' } : wantedTraffic(live, { noTraffic, ...(tag && { tag }) })
  const { effect, problem, lapsed } = wanted
  const serving = live ? servingRevision(live) : undefined
  return {
    id: 'traffic',
    question: 'Which revision serves after this run?',
    choice: problem ? 'none' : effect,
    effect,
    ...(problem && { problem }),
    because: problem ? PROBLEMS[problem] : because(wanted, serving ?? 'the revision that serves now', tag),
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

/** A manifest is the whole of what is wanted: pins that the service has, by whomever, end with it. */
function manifestTraffic(config: Config, { given, traffic }: NonNullable<Config['manifest']>): TrafficDecision {
  const named = traffic === 'named'
  return {
    id: 'traffic',
    question: 'Which revision serves after this run?',
    choice: named ? 'as written' : 'latest',
    effect: 'latest',
    because: named
      ? `spec.traffic in ${given} gives the traffic to revisions by name.`
      : 'The new revision gets the traffic, as the manifest says or leaves it.',
    alternatives: [],
    evidence: [{ call: 'input metadata', resource: `services/${config.service}`, answer: `traffic: ${traffic}` }],
  }
}

function because({ effect, lapsed }: WantedTraffic, serving: string, tag: string | undefined): string {
  const reason = BECAUSE[effect](serving, tag)
  if (effect !== 'kept' || !lapsed) return reason
  return `${reason} An earlier run with no_traffic had left it on a revision, but that is history. ${lapsed}`
}

const BECAUSE: Record<TrafficDecision['effect'], (serving: string, tag?: string) => string> = {
  latest: (_, tag) => `The new revision gets the traffic${tag ? `, and the tag ${tag}` : ''}.`,
  restored: serving =>
    `An earlier run with no_traffic left the traffic on ${serving}; this one gives it back to the latest revision.`,
  pinned: (serving, tag) =>
    `no_traffic leaves the traffic on ${serving}${tag ? `; the new revision is reached by the tag ${tag}` : ''}.`,
  kept: serving => `Traffic is pinned to revisions, not by this action: it stays on ${serving}.`,
}

const PROBLEMS: Record<NonNullable<TrafficDecision['problem']>, string> = {
  'new-service': 'A service that does not exist yet has no revision that could keep the traffic.',
  'never-ready': 'The service has no revision that was ever ready, so that none could keep the traffic.',
}

function alternatives(
  config: Config,
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
        ? 'no_traffic: true.'
        : effect === 'kept'
          ? 'Traffic is pinned to revisions.'
          : 'The latest revision serves.',
    },
    {
      choice: 'restored',
      possible: effect === 'restored',
      because: label
        ? `The label ${NO_TRAFFIC_LABEL} says ${label}${lapsed ? `, which holds no more: ${lower(lapsed)}` : '.'}`
        : `No label ${NO_TRAFFIC_LABEL} on the service.`,
    },
    { choice: 'pinned', possible: config.noTraffic && exists, because: `no_traffic: ${config.noTraffic}.` },
    {
      choice: 'kept',
      possible: effect === 'kept',
      because: effect === 'kept' ? 'Traffic names revisions only.' : 'No pin of the user stands in the way.',
    },
  ]
}

const lower = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
