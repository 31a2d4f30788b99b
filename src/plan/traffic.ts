/**
 * Which revision gets traffic and tags: gcloud's meaning of `--no-traffic` and `--tag` (`api_lib/run/traffic.py`) in v2 terms.
 * A pin that we made is remembered in a label with the revision's name, so that the next normal deploy can tell it from a pin
 * of the user's, which stays.
 */
import type { Service, TrafficTarget } from '../google/wire.ts'

/** Service label: short name of the revision that `no_traffic` left the traffic on. */
export const NO_TRAFFIC_LABEL = 'run-iam-deploy-no-traffic'

const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'

export interface TrafficWish {
  noTraffic: boolean
  tag?: string
  /** Short name of the revision that this deploy makes, where it is named. */
  revision?: string
}

export interface WantedTraffic {
  /** Undefined: leave the service's as it is. */
  traffic?: TrafficTarget[]
  /** What the label should say: undefined leaves it, null removes it. */
  label?: string | null
  /** `pinned`: production stays where it is; `restored`: our pin ends; `kept`: the user's pin stays. */
  effect: 'latest' | 'pinned' | 'restored' | 'kept'
  problem?: 'new-service' | 'never-ready'
}

/** `live` null: the service does not exist yet. */
export function wantedTraffic(live: Service | null, wish: TrafficWish): WantedTraffic {
  if (!live && wish.noTraffic) return { effect: 'latest', problem: 'new-service' }
  const before = live?.traffic?.length ? live.traffic : [{ type: LATEST, percent: 100 } satisfies TrafficTarget]
  const moved = wish.noTraffic ? pin(before, shortName(live?.latestReadyRevision)) : restore(before, live)
  if ('problem' in moved) return moved
  if (!wish.tag || !wish.revision) return moved
  return { ...moved, traffic: tagged(moved.traffic ?? before, wish.tag, wish.revision) }
}

function pin(traffic: TrafficTarget[], ready: string | undefined): WantedTraffic {
  if (!traffic.some(servesLatest)) return { effect: 'kept' }
  if (!ready) return { effect: 'latest', problem: 'never-ready' }
  const percent = traffic.filter(servesLatest).reduce((sum, target) => sum + (target.percent ?? 0), 0)
  const rest = traffic.flatMap((target): TrafficTarget[] => {
    if (!servesLatest(target)) return [target]
    // A tag on "latest" goes on naming the latest revision: only the traffic stays behind.
    const { percent: _, ...bare } = target
    return target.tag ? [bare] : []
  })
  return { effect: 'pinned', traffic: addPercent(rest, ready, percent), label: ready }
}

function restore(traffic: TrafficTarget[], live: Service | null): WantedTraffic {
  const pinned = live?.labels?.[NO_TRAFFIC_LABEL]
  const isOurs = (target: TrafficTarget) => shortName(target.revision) === pinned && Boolean(target.percent)
  if (!pinned) return { effect: traffic.some(servesLatest) ? 'latest' : 'kept' }
  const ours = traffic.filter(isOurs)
  // The user has moved the traffic since: what we remembered is history.
  if (ours.length === 0) return { effect: traffic.some(servesLatest) ? 'latest' : 'kept', label: null }
  const percent = ours.reduce((sum, target) => sum + (target.percent ?? 0), 0)
  const rest = traffic.flatMap((target): TrafficTarget[] => {
    if (!isOurs(target)) return [target]
    const { percent: _, ...bare } = target
    return target.tag ? [bare] : []
  })
  const latest = rest.find(servesLatest)
  const restored = latest
    ? rest.map(target => (target === latest ? { ...target, percent: percent + (target.percent ?? 0) } : target))
    : [{ type: LATEST, percent } satisfies TrafficTarget, ...rest]
  return { effect: 'restored', traffic: restored, label: null }
}

function addPercent(traffic: TrafficTarget[], revision: string, percent: number): TrafficTarget[] {
  const same = traffic.find(target => shortName(target.revision) === revision && Boolean(target.percent))
  if (!same) return [{ type: REVISION, revision, percent }, ...traffic]
  return traffic.map(target => (target === same ? { ...target, percent: (target.percent ?? 0) + percent } : target))
}

/** The tag moves to `revision`; whoever had it keeps its traffic, and every other tag stays. */
function tagged(traffic: TrafficTarget[], tag: string, revision: string): TrafficTarget[] {
  const others = traffic.flatMap(target => {
    if (target.tag !== tag) return [target]
    const { tag: _, ...bare } = target
    return target.percent ? [bare] : []
  })
  return [...others, { type: REVISION, revision, tag }]
}

const servesLatest = (target: TrafficTarget) => target.type !== REVISION && Boolean(target.percent)
const shortName = (name: string | null | undefined) => name?.split('/').at(-1) || undefined
