/**
 * Which revision gets traffic and tags: gcloud's meaning of `--no-traffic` and `--tag` (`api_lib/run/traffic.py`) in v2 terms.
 * A pin that we made is remembered in a label, so that the next normal deploy can tell it from a pin of the user's, which stays.
 */

import { createHash } from 'node:crypto'
import type { Config, TrafficChange } from '../inputs/config.ts'
import { tagFault } from '../inputs/name-rules.ts'
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
 * `pPERCENT_PERCENT`, while two revisions share what the latest one had. It holds while the service has the very
 * traffic that we wrote, in the very generation that our write made ("increases every time the user modifies the desired
 * state", service.proto). A person who has sent the traffic elsewhere and back has the same list, but a later generation:
 * that is a rollback, and theirs. So is a pin after anybody else's deploy: better a deploy that says that it does not serve
 * than one that takes a rollback back.
 */
export const NO_TRAFFIC_LABEL = 'run-iam-deploy-no-traffic'

export interface TrafficWish {
  noTraffic: boolean
  /** The traffic follows in a step of its own: as `no_traffic` where that is possible, else as without it. */
  held?: boolean
  tag?: string
  /** Short name of the revision that this deploy makes, where it is named. */
  revision?: string
}

/** What a config asks of the release. The new revision is released without traffic where a step after it moves the traffic:
 *  in a rollout, and where the inputs say of every percent where it goes. */
export function wishOf({
  noTraffic,
  rollout,
  trafficChange,
  tag,
}: Pick<Config, 'noTraffic' | 'rollout' | 'trafficChange' | 'tag'>): TrafficWish {
  const given = Object.values(trafficChange?.shares?.percent ?? {}).reduce((sum, share) => sum + share, 0)
  return { noTraffic, ...((rollout || given === 100) && { held: true }), ...(tag && { tag }) }
}

export interface WantedTraffic {
  /** Undefined: leave the service's as it is. */
  traffic?: TrafficTarget[]
  /** What the label should say: undefined leaves it, null removes it. */
  label?: string | null
  /** `pinned`: production stays where it is; `restored`: our pin ends; `kept`: the user's pin stays. */
  effect: 'latest' | 'pinned' | 'restored' | 'kept'
  problem?: 'new-service' | 'never-ready'
  /** The pin that `pinned` left. */
  pin?: Pin
  /** Why the label that the service has counts no more: a sentence. */
  lapsed?: string
}

/** Shares of the traffic that were moved from the latest revision to revisions by (short) name: one, or two in a rollout. */
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

/** The label's new value for a PATCH of ours that leaves the traffic; undefined where no pin of ours holds. */
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

/** The service without a tag, for a PATCH that touches nothing else: traffic stays, and so does a pin of ours (its new label). */
export function withoutTag(live: Service, tag: string): { traffic: TrafficTarget[]; label?: string } {
  const traffic = untagged(live.traffic ?? [], tag)
  const remembered = readPin(live)
  const pinned = remembered && 'pin' in remembered
  return { traffic, ...(pinned && { label: mark(traffic, remembered.pin, nextGeneration(live)) }) }
}

/** What a `TrafficChange` makes of the service, and what the label should then say (as `WantedTraffic.label`): whoever says where
 *  the traffic goes has pinned it, unless the revision that stands for the latest had to be named (`Own.newest`). */
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
  /** What served before, to which all of it can return. */
  from: Pin
  /** How the rollout left it. */
  at: Pin
  own: Own
  /** Takes itself away at the end. */
  tag?: string
  /** No step follows. */
  last?: boolean
}

type Moving = { traffic: TrafficTarget[]; label: string | null; at: Pin } | { lost: string }

/** The next step of a rollout: `percent` of what the latest revision has to get goes to the run's own. 0: back to what served
 *  before; 100: to the latest revision, as a deploy at once does. Only the rollout's own shares move; `lost`: they are gone. */
export function rolloutTraffic(live: Service, { from, at, own, tag, last }: Stage, percent: number): Moving {
  const traffic = trafficOf(live.traffic)
  const rest = take(traffic, at)
  if (!rest) return { lost: 'Somebody else has changed the traffic meanwhile.' }
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

/** What the label says: the pin, while it is ours, or why it is not any more. Undefined: there is no label. */
function readPin(live: Service): { pin: Pin } | { lapsed: string } | undefined {
  const label = live.labels?.[NO_TRAFFIC_LABEL]
  if (!label) return undefined
  const [, generation, first, second] = /^g(\d+)-p(\d+)(?:_(\d+))?-/.exec(label) ?? []
  const now = live.generation ?? '0'
  if (generation !== undefined && generation !== now)
    return { lapsed: `The service was changed since (generation ${generation} then, ${now} now).` }
  const traffic = live.traffic ?? []
  const names = [...new Set(traffic.map(target => shortName(target.revision) ?? ''))]
  const one = names.map(revision => ({ revision, percent: Number(first) }))
  const pins: Pin[] =
    second === undefined
      ? one.map(share => [share])
      : one.flatMap(share => names.map(revision => [share, { revision, percent: Number(second) }]))
  const pin = pins.find(each => mark(traffic, each, now) === label)
  return pin ? { pin } : { lapsed: 'The traffic is another than the one that was left behind.' }
}

/** At most 63 characters of `[a-z0-9_-]`, as a label's value has to be. */
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
  // Another deploy of ours beside the same pin.
  if (ours) return { effect: 'pinned', pin: ours }
  if (!traffic.some(servesLatest)) return { effect: 'kept' }
  if (!ready) return { effect: 'latest', problem: 'never-ready' }
  const percent = traffic.filter(servesLatest).reduce((sum, target) => sum + (target.percent ?? 0), 0)
  const rest = traffic.flatMap((target): TrafficTarget[] => {
    if (!servesLatest(target)) return [target]
    // A tag on "latest" goes on naming the latest revision: only the traffic stays behind.
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

/** The traffic without these shares, or undefined where it does not have them. */
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

/** The tag moves to `revision`; whoever had it keeps its traffic, and every other tag stays. */
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

/** The tag under which a rollout asks its revision; undefined where the service's name leaves no room for one. */
export function temporaryTag(service: string, letters: string): string | undefined {
  const tags = ['run-iam-deploy', 'rid'].map(prefix => `${prefix}-${letters.slice(0, 3)}`)
  return tags.find(tag => tagFault(tag, service) === undefined)
}

/** Tags of rollouts that were ended before they could take them away. */
function withoutLeftovers(traffic: TrafficTarget[]): TrafficTarget[] {
  const left = traffic.filter(({ tag, percent }) => percent || !/^(run-iam-deploy|rid)-[a-z]{3}$/.test(tag ?? ''))
  return left.length === traffic.length ? traffic : left
}

const servesLatest = (target: TrafficTarget) => target.type !== REVISION && Boolean(target.percent)
