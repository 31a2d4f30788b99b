/**
 * Which revision gets traffic and tags: gcloud's meaning of `--no-traffic` and `--tag` (`api_lib/run/traffic.py`) in v2 terms.
 * A label marks our own pins, so the next normal deploy can distinguish them from a user's pin, which stays.
 */

import { createHash } from 'node:crypto'
import type { Config, TrafficChange } from '../inputs/config.ts'
import { tagFault } from '../inputs/rules/names.ts'
import { say } from '../language/say.ts'
import type { Service, TrafficTarget } from '../wire.ts'
import { shortName } from '../words/names.ts'
import {
  type Changed,
  changeTraffic,
  FLOATING,
  keyOf,
  LATEST,
  type Own,
  REVISION,
  trafficOf,
} from './traffic-shares.ts'

/**
 * Service label: `gGENERATION-pPERCENT-FINGERPRINT` of a pin that `no_traffic` made, or a rollout: then with a second percent,
 * `pPERCENT_PERCENT`, while two revisions share what the latest one had. It is valid while the service has exactly the traffic that we
 * wrote, in the generation of our write ("increases every time the user modifies the desired
 * state", service.proto). If a person sends the traffic elsewhere and back, the list is the same but the generation is later: that
 * counts as their rollback. So does a pin after someone else's deploy: a deploy that reports that it does not serve is better than one
 * that undoes a rollback.
 */
export const NO_TRAFFIC_LABEL = 'run-iam-deploy-no-traffic'

export interface TrafficWish {
  noTraffic: boolean
  /** A later step sets the traffic: like `no_traffic` if possible, otherwise like a normal deploy. */
  held?: boolean
  tag?: string
  /** Short name of the revision that this deploy makes, if named. */
  revision?: string
}

/**
 * What a config asks of the release. The new revision gets no traffic if a later step moves it: in a rollout, and if the inputs set every
 * percent, or some after a test.
 */
export function wishOf({
  noTraffic,
  rollout,
  trafficChange,
  tag,
  verifyCommand,
}: Pick<Config, 'noTraffic' | 'rollout' | 'trafficChange' | 'tag' | 'verifyCommand'>): TrafficWish {
  const given = Object.values(trafficChange?.shares?.percent ?? {}).reduce((sum, share) => sum + share, 0)
  return {
    noTraffic,
    ...((rollout || given === 100 || (verifyCommand && trafficChange?.shares)) && { held: true }),
    ...(tag && { tag }),
  }
}

export interface WantedTraffic {
  /** Undefined: keep the service's. */
  traffic?: TrafficTarget[]
  /** The label's value: undefined keeps it, null removes it. */
  label?: string | null
  /** `pinned`: production stays where it is; `restored`: our pin ends; `kept`: the user's pin stays. */
  effect: 'latest' | 'pinned' | 'restored' | 'kept'
  problem?: 'new-service' | 'never-ready'
  /** The pin of `pinned`. */
  pin?: Pin
  /** Why the service's label is no longer valid: a sentence. */
  lapsed?: string
}

/** Shares of the traffic that moved from the latest revision to named revisions (short names): one, or two in a rollout. */
export type Pin = readonly { revision: string; percent: number }[]

type Moved = Pick<WantedTraffic, 'effect' | 'traffic' | 'problem'> & { pin?: Pin }

/** `live` null: the service does not exist yet. */
export function wantedTraffic(live: Service | null, wish: TrafficWish): WantedTraffic {
  if (!live && wish.noTraffic) return { effect: 'latest', problem: 'new-service' }
  const before = trafficOf(live?.traffic)
  const remembered = live ? readPin(live) : undefined
  const ours = remembered && 'pin' in remembered ? remembered.pin : undefined
  const ready = shortName(live?.latestReadyRevision)
  const moved = wish.noTraffic || (wish.held && ready) ? pin(before, ready, ours) : restore(before, ours)
  const { pin: made, ...result } = moved
  if (result.problem) return result
  const kept = wish.held ? withoutLeftovers(moved.traffic ?? before) : moved.traffic
  const traffic = wish.tag && wish.revision ? tagged(kept ?? before, wish.tag, wish.revision) : kept
  return {
    ...result,
    ...(made && { pin: made }),
    ...(traffic && { traffic }),
    ...(made ? { label: mark(traffic ?? before, made, nextGeneration(live)) } : remembered && { label: null }),
    ...(remembered && 'lapsed' in remembered && { lapsed: remembered.lapsed }),
  }
}

/** The label's new value for our PATCH that keeps the traffic; undefined without a valid pin of ours. */
export function pinKept(live: Service): string | undefined {
  const remembered = readPin(live)
  return remembered && 'pin' in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : undefined
}

/** What brings the traffic of `live` back to that of `then`, pins of ours included. */
export function trafficOfThen(then: Service, live: Service): { traffic: TrafficTarget[]; label?: string } {
  const traffic = trafficOf(then.traffic)
  const remembered = readPin(then)
  const pinned = remembered && 'pin' in remembered
  return { traffic, ...(pinned && { label: mark(traffic, remembered.pin, nextGeneration(live)) }) }
}

/** The service without a tag, for a PATCH that touches nothing else: keeps the traffic and our pin (with its new label). */
export function withoutTag(live: Service, tag: string): { traffic: TrafficTarget[]; label?: string } {
  const traffic = untagged(live.traffic ?? [], tag)
  const remembered = readPin(live)
  const pinned = remembered && 'pin' in remembered
  return { traffic, ...(pinned && { label: mark(traffic, remembered.pin, nextGeneration(live)) }) }
}

/**
 * The service after a `TrafficChange`, and its label (as `WantedTraffic.label`): setting the traffic is a user's pin, unless the latest
 * revision had to be named (`Own.newest`).
 */
export function changedTraffic(
  live: Service,
  change: TrafficChange,
  own?: Own,
): Changed | { traffic: TrafficTarget[]; label: string | null | undefined } {
  const before = trafficOf(live.traffic)
  const changed = changeTraffic(before, change, own)
  if ('problem' in changed) return changed
  const { traffic } = changed
  const remembered = readPin(live)
  const share = change.shares?.by === 'revision' ? change.shares.percent.LATEST : undefined
  const next = nextGeneration(live)
  const ours =
    own && !own.newest && share
      ? [{ revision: own.revision, percent: share }]
      : !change.shares && remembered && 'pin' in remembered
        ? remembered.pin
        : undefined
  return { traffic, label: ours ? mark(traffic, ours, next) : remembered && null }
}

interface Stage {
  /** What served before, where all traffic can return to. */
  from: Pin
  /** The traffic as the rollout left it. */
  at: Pin
  own: Own
  /** Removed at the end. */
  tag?: string
  /** The last step. */
  last?: boolean
}

type Moving = { traffic: TrafficTarget[]; label: string | null; at: Pin } | { lost: string }

/**
 * The next step of a rollout: the run's own revision gets `percent` of the latest revision's share. 0: back to what served before; 100:
 * to the latest revision, like a normal deploy. Only the rollout's own shares move; `lost`: they no longer exist.
 */
export function rolloutTraffic(live: Service, { from, at, own, tag, last }: Stage, percent: number): Moving {
  const traffic = trafficOf(live.traffic)
  const rest = take(traffic, at)
  if (!rest) return { lost: say`Someone else has changed the traffic meanwhile.` }
  const others = (last || percent === 0) && tag ? untagged(rest, tag) : rest
  const all = sumOf(from)
  if (percent === 100 && own.newest) {
    const floating = others.find(target => servesLatest(target) && !target.tag)
    const share = all + (floating?.percent ?? 0)
    const left = others.filter(target => target !== floating)
    return {
      traffic: [{ type: LATEST, percent: share }, ...left],
      label: null,
      at: [{ revision: FLOATING, percent: all }],
    }
  }
  const mine = percent === 100 ? all : Math.min(all - 1, Math.max(1, Math.round((all * percent) / 100)))
  const first = from[0]?.revision ?? ''
  const next: Pin =
    percent === 0
      ? from
      : [
          { revision: first, percent: all - mine },
          { revision: own.revision, percent: mine },
        ].filter(share => share.percent > 0)
  const placed = [...next].reverse().reduce((sum, share) => addPercent(sum, share.revision, share.percent), others)
  return { traffic: placed, label: mark(placed, next, nextGeneration(live)), at: next }
}

/** The label's pin while it is valid, or why it no longer is. Undefined: no label. */
function readPin(live: Service): { pin: Pin } | { lapsed: string } | undefined {
  const label = live.labels?.[NO_TRAFFIC_LABEL]
  if (!label) return undefined
  const [, generation, first, second] = /^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label) ?? []
  const now = live.generation ?? '0'
  if (generation !== undefined && generation !== now)
    return { lapsed: say`The service was changed since (generation ${generation} then, ${now} now).` }
  const traffic = live.traffic ?? []
  const names = [...new Set(traffic.map(target => shortName(target.revision) ?? ''))]
  const one = names.map(revision => ({ revision, percent: Number(first) }))
  const pins: Pin[] =
    second === undefined
      ? one.map(share => [share])
      : one.flatMap(share => names.map(revision => [share, { revision, percent: Number(second) }]))
  const pin = pins.find(each => mark(traffic, each, now) === label)
  return pin ? { pin } : { lapsed: say`The traffic has changed since.` }
}

/** At most 63 characters of `[a-z0-9_-]`, as required for label values. */
function mark(traffic: readonly TrafficTarget[], pin: Pin, generation: string): string {
  const targets = traffic
    .filter(target => target.percent || target.tag)
    .map(({ type, revision: name, percent: share, tag }) =>
      [type === REVISION ? (shortName(name) ?? '') : LATEST, share ?? 0, tag ?? ''].join(' '),
    )
  const shares = pin.map(({ revision, percent }) => `${revision} ${percent}`)
  const text = [generation, ...shares, ...targets.sort()].join('\n')
  return `g${generation}-p${pin.map(({ percent }) => percent).join('_')}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
}

const nextGeneration = (live: Service | null) => String(Number(live?.generation ?? 0) + 1)

function pin(traffic: TrafficTarget[], ready: string | undefined, ours: Pin | undefined): Moved {
  // Another deploy of ours with the same pin.
  if (ours) return { effect: 'pinned', pin: ours }
  if (!traffic.some(servesLatest)) return { effect: 'kept' }
  if (!ready) return { effect: 'latest', problem: 'never-ready' }
  const percent = traffic.filter(servesLatest).reduce((sum, target) => sum + (target.percent ?? 0), 0)
  const rest = traffic.flatMap((target): TrafficTarget[] => {
    if (!servesLatest(target)) return [target]
    // A tag on "latest" keeps naming the latest revision: only the traffic stays behind.
    const { percent: _, ...bare } = target
    return target.tag ? [bare] : []
  })
  return { effect: 'pinned', traffic: addPercent(rest, ready, percent), pin: [{ revision: ready, percent }] }
}

function restore(traffic: TrafficTarget[], ours: Pin | undefined): Moved {
  const rest = ours && take(traffic, ours)
  if (!rest) return { effect: traffic.some(servesLatest) ? 'latest' : 'kept' }
  return { effect: 'restored', traffic: [{ type: LATEST, percent: sumOf(ours) }, ...rest] }
}

/** The traffic without these shares, or undefined if it does not have them. */
function take(traffic: TrafficTarget[], shares: Pin): TrafficTarget[] | undefined {
  let rest: TrafficTarget[] | undefined = traffic
  for (const { revision, percent } of shares) {
    const from: TrafficTarget | undefined = rest?.find(
      target => keyOf(target) === revision && (target.percent ?? 0) >= percent,
    )
    if (!rest || (!from && percent > 0)) return undefined
    rest = rest.flatMap((target): TrafficTarget[] => {
      if (target !== from) return [target]
      const { percent: had = 0, ...bare } = target
      const left = (had ?? 0) - percent
      return left > 0 ? [{ ...bare, percent: left }] : target.tag ? [bare] : []
    })
  }
  return rest
}

const sumOf = (pin: Pin) => pin.reduce((sum, { percent }) => sum + percent, 0)

function addPercent(traffic: TrafficTarget[], revision: string, percent: number): TrafficTarget[] {
  const same = traffic.find(target => shortName(target.revision) === revision && Boolean(target.percent))
  if (!same) return [{ type: REVISION, revision, percent }, ...traffic]
  return traffic.map(target => (target === same ? { ...target, percent: (target.percent ?? 0) + percent } : target))
}

/** The tag moves to `revision`; its previous revision keeps its traffic, and all other tags stay. */
function tagged(traffic: TrafficTarget[], tag: string, revision: string): TrafficTarget[] {
  return [...untagged(traffic, tag), { type: REVISION, revision, tag }]
}

function untagged(traffic: TrafficTarget[], tag: string): TrafficTarget[] {
  return traffic.flatMap(target => {
    if (target.tag !== tag) return [target]
    const { tag: _, ...bare } = target
    return target.percent ? [bare] : []
  })
}

/** The tag for the health checks of a rollout; undefined if the service's name leaves no room for one. */
export function temporaryTag(service: string, letters: string): string | undefined {
  const tags = ['run-iam-deploy', 'rid'].map(prefix => `${prefix}-${letters.slice(0, 3)}`)
  return tags.find(tag => tagFault(tag, service) === undefined)
}

/** Leftover tags of interrupted rollouts. */
function withoutLeftovers(traffic: TrafficTarget[]): TrafficTarget[] {
  const left = traffic.filter(({ tag, percent }) => percent || !/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag ?? ''))
  return left.length === traffic.length ? traffic : left
}

const servesLatest = (target: TrafficTarget) => target.type !== REVISION && Boolean(target.percent)
