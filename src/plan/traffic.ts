/**
 * Which revision gets traffic and tags: gcloud's meaning of `--no-traffic` and `--tag` (`api_lib/run/traffic.py`) in v2 terms.
 * A pin that we made is remembered in a label, so that the next normal deploy can tell it from a pin of the user's, which stays.
 */
import { createHash } from 'node:crypto'
import type { Service, TrafficTarget } from '../google/wire.ts'

/**
 * Service label: `gGENERATION-pPERCENT-FINGERPRINT` of a pin that `no_traffic` made. It holds while the service has the very
 * traffic that we wrote, in the very generation that our write made ("increases every time the user modifies the desired
 * state", service.proto). A person who has sent the traffic elsewhere and back has the same list, but a later generation:
 * that is a rollback, and theirs. So is a pin after anybody else's deploy: better a deploy that says that it does not serve
 * than one that takes a rollback back.
 */
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
  /** Why the label that the service has counts no more: a sentence. */
  lapsed?: string
}

/** The share of the traffic that `no_traffic` moved from the latest revision to one by name. */
interface Pin {
  /** Short name. */
  revision: string
  percent: number
}

type Moved = Pick<WantedTraffic, 'effect' | 'traffic' | 'problem'> & { pin?: Pin }

/** `live` null: the service does not exist yet. */
export function wantedTraffic(live: Service | null, wish: TrafficWish): WantedTraffic {
  if (!live && wish.noTraffic) return { effect: 'latest', problem: 'new-service' }
  const before = live?.traffic?.length ? live.traffic : [{ type: LATEST, percent: 100 } satisfies TrafficTarget]
  const remembered = live ? readPin(live) : undefined
  const ours = remembered && 'pin' in remembered ? remembered.pin : undefined
  const moved = wish.noTraffic ? pin(before, shortName(live?.latestReadyRevision), ours) : restore(before, ours)
  const { pin: made, ...result } = moved
  if (result.problem) return result
  const traffic = wish.tag && wish.revision ? tagged(moved.traffic ?? before, wish.tag, wish.revision) : moved.traffic
  return {
    ...result,
    ...(traffic && { traffic }),
    ...(made ? { label: mark(traffic ?? before, made, nextGeneration(live)) } : remembered && { label: null }),
    ...(remembered && 'lapsed' in remembered && { lapsed: remembered.lapsed }),
  }
}

/** The label's new value for a PATCH of ours that touches neither template nor traffic; undefined where no pin of ours holds. */
export function pinKept(live: Service): string | undefined {
  const remembered = readPin(live)
  return remembered && 'pin' in remembered ? mark(live.traffic ?? [], remembered.pin, nextGeneration(live)) : undefined
}

/** The service without a tag, for a PATCH that touches nothing else: traffic stays, and so does a pin of ours (its new label). */
export function withoutTag(live: Service, tag: string): { traffic: TrafficTarget[]; label?: string } {
  const traffic = untagged(live.traffic ?? [], tag)
  const remembered = readPin(live)
  const pinned = remembered && 'pin' in remembered
  return { traffic, ...(pinned && { label: mark(traffic, remembered.pin, nextGeneration(live)) }) }
}

/** What the label says: the pin, while it is ours, or why it is not any more. Undefined: there is no label. */
function readPin(live: Service): { pin: Pin } | { lapsed: string } | undefined {
  const label = live.labels?.[NO_TRAFFIC_LABEL]
  if (!label) return undefined
  const [, generation, percent] = /^g(\d+)-p(\d+)-/.exec(label) ?? []
  const now = live.generation ?? '0'
  if (generation !== undefined && generation !== now)
    return { lapsed: `The service was changed since (generation ${generation} then, ${now} now).` }
  const traffic = live.traffic ?? []
  const pins = traffic.map(target => ({ revision: shortName(target.revision) ?? '', percent: Number(percent) }))
  const pin = pins.find(each => mark(traffic, each, now) === label)
  return pin ? { pin } : { lapsed: 'The traffic is another than the one that was left behind.' }
}

/** At most 63 characters of `[a-z0-9_-]`, as a label's value has to be. */
function mark(traffic: readonly TrafficTarget[], { revision, percent }: Pin, generation: string): string {
  const targets = traffic
    .filter(target => target.percent || target.tag)
    .map(({ type, revision: name, percent: share, tag }) =>
      [type === REVISION ? (shortName(name) ?? '') : LATEST, share ?? 0, tag ?? ''].join(' '),
    )
  const text = [generation, `${revision} ${percent}`, ...targets.sort()].join('\n')
  return `g${generation}-p${percent}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
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
  return { effect: 'pinned', traffic: addPercent(rest, ready, percent), pin: { revision: ready, percent } }
}

function restore(traffic: TrafficTarget[], ours: Pin | undefined): Moved {
  const from = ours && traffic.find(({ revision, percent }) => isFor(revision, ours) && (percent ?? 0) >= ours.percent)
  if (!from) return { effect: traffic.some(servesLatest) ? 'latest' : 'kept' }
  const left = (from.percent ?? 0) - ours.percent
  const rest = traffic.flatMap((target): TrafficTarget[] => {
    if (target !== from) return [target]
    const { percent: _, ...bare } = target
    return left > 0 ? [{ ...bare, percent: left }] : target.tag ? [bare] : []
  })
  return { effect: 'restored', traffic: [{ type: LATEST, percent: ours.percent }, ...rest] }
}

const isFor = (revision: string | null | undefined, pin: Pin) => shortName(revision) === pin.revision

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

const servesLatest = (target: TrafficTarget) => target.type !== REVISION && Boolean(target.percent)
const shortName = (name: string | null | undefined) => name?.split('/').at(-1) || undefined
