/** Compares the traffic and the tags with what a deploy leaves behind. Pure. */
import { fullName, targetName } from '../../iam/names.ts'
import { PREVIEW_LABEL } from '../../iam/preview-names.ts'
import type { Config } from '../../inputs/config.ts'
import type { Json } from '../../model.ts'
import { pinKept } from '../../service/traffic.ts'
import { changeTraffic, keyOf, REVISION, trafficOf } from '../../service/traffic-shares.ts'
import type { Service, TrafficTarget } from '../../wire.ts'
import { shortName } from '../../words/names.ts'
import { type Difference, differing } from './difference.ts'

/** `pinned`: a release would get no traffic, because a person has pinned it. A manifest has its traffic among its settings. */
export function trafficDifferences(
  config: Config,
  project: string,
  live: Service,
): { differences: Difference[]; pinned: boolean } {
  if (config.manifest) return { differences: [], pinned: false }
  const target = fullName.service(targetName(project, config))
  const shares = trafficOf(live.traffic)
  const pinned = !shares.some(isFloating) && pinKept(live) === undefined
  const wanted = wantedShares(config, shares, pinned)
  const [before, after] = [sharesOf(shares), wanted && sharesOf(wanted)]
  const differs = after !== undefined && JSON.stringify(before) !== JSON.stringify(after)
  return {
    differences: [
      ...(differs ? [differing({ target, path: 'traffic', before, after })] : []),
      ...tagDifferences(config, live, target),
    ],
    pinned,
  }
}

const isFloating = ({ type, percent }: TrafficTarget) => type !== REVISION && Boolean(percent)

/**
 * Undefined: the workflow does not say, or leaves it as it is. A deploy keeps what a person has divided, so only a full pin counts, and
 * not one of our own, which the next deploy ends.
 */
function wantedShares(
  { trafficChange, noTraffic, rollout }: Config,
  shares: TrafficTarget[],
  pinned: boolean,
): TrafficTarget[] | undefined {
  if (trafficChange?.shares) {
    const changed = changeTraffic(shares, trafficChange)
    return 'traffic' in changed ? changed.traffic : undefined
  }
  if (noTraffic || (rollout && rollout.steps.at(-1) !== 100)) return undefined
  return pinned ? trafficOf(undefined) : undefined
}

/** Percent by revision, and `LATEST`; tags are apart. */
function sharesOf(traffic: readonly TrafficTarget[]): Json {
  const sums = new Map<string, number>()
  for (const target of traffic)
    if (target.percent) sums.set(keyOf(target), (sums.get(keyOf(target)) ?? 0) + target.percent)
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The tag of the workflow leads to the newest revision; other tags stay as they are, unless flags set or remove them. */
function tagDifferences(config: Config, live: Service, target: string): Difference[] {
  const held = new Map(trafficOf(live.traffic).flatMap(one => (one.tag ? [[one.tag, keyOf(one)] as const] : [])))
  const newest = live.template?.labels?.[PREVIEW_LABEL] ? undefined : shortName(live.latestCreatedRevision)
  const { set = {}, remove = [], clear = false } = config.trafficChange?.tags ?? {}
  const wanted = new Map(Object.entries(set))
  // The flags come after the release.
  const gone = config.tag !== undefined && (clear || remove.includes(config.tag))
  if (config.tag && !gone && !wanted.has(config.tag) && (newest !== undefined || !held.has(config.tag)))
    wanted.set(config.tag, newest ?? 'LATEST')
  const row = (tag: string, after?: string): Difference => {
    const before = held.get(tag)
    const path = `traffic.tags[${tag}]`
    return differing({ target, path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) })
  }
  const isNewest = (key: string | undefined) => key === 'LATEST' || key === newest
  return [
    ...[...wanted].flatMap(([tag, to]) => {
      const has = held.get(tag)
      return has === to || (isNewest(has) && isNewest(to)) ? [] : [row(tag, to)]
    }),
    ...[...held.keys()].filter(tag => !wanted.has(tag) && (clear || remove.includes(tag))).map(tag => row(tag)),
  ]
}
