/**
 * Applies a `TrafficChange` to traffic and tags: gcloud's `update-traffic` (`api_lib/run/traffic.py`, `UpdateTags` and
 * `UpdateTraffic`) in v2 terms. Tags first, then the shares: named revisions get their share, and the others share the rest of the 100
 * percent in proportion; those that lost most by rounding down get the missing points. Two differences to gcloud: several targets of one
 * revision always count as one, and the shares of two tags of one revision add up, while gcloud uses the last.
 */

import type { TrafficChange } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Service, TrafficTarget } from '../wire.ts'
import { shortName } from '../words/names.ts'

export const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
export const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'

/** Short name of a revision, or the word for the latest ready one; names of revisions have no capital letters. */
type Key = string
export const FLOATING: Key = 'LATEST'

export type Changed = { traffic: TrafficTarget[] } | { problem: string }

/** The revision that this run made. */
export interface Own {
  revision: string
  /** No newer one exists. */
  newest: boolean
}

/** The revisions that get traffic, by short name, with their percent: "latest" is the latest ready one. */
export function sharesNow({ traffic, trafficStatuses, latestReadyRevision }: Service): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { type, revision, percent } of trafficStatuses?.length ? trafficStatuses : trafficOf(traffic)) {
    const name = shortName(type === LATEST ? latestReadyRevision : revision)
    if (name && percent) shares.set(name, (shares.get(name) ?? 0) + percent)
  }
  return shares
}

/** Traffic with the API's default: everything to the latest revision. */
export const trafficOf = (traffic: readonly TrafficTarget[] | null | undefined): TrafficTarget[] =>
  traffic?.length ? [...traffic] : [{ type: LATEST, percent: 100 }]

/** `LATEST` is the run's own revision if it made one: by name, if a newer one exists. A problem is a sentence. */
export function changeTraffic(before: readonly TrafficTarget[], change: TrafficChange, own?: Own): Changed {
  const key = (name: string): Key => (name === FLOATING && own && !own.newest ? own.revision : name)
  const retagged = change.tags ? changeTags(trafficOf(before), change.tags, key) : trafficOf(before)
  if (!change.shares) return { traffic: retagged }
  const { by, percent } = change.shares
  const wanted = new Map<Key, number>()
  for (const [name, share] of Object.entries(percent)) {
    const target = by === 'tag' ? keyOfTag(retagged, name) : key(name)
    if (target === undefined) return { problem: say`The service has no tag ${name}.` }
    wanted.set(target, (wanted.get(target) ?? 0) + share)
  }
  return changeShares(retagged, wanted)
}

function changeTags(
  traffic: TrafficTarget[],
  { set, remove, clear }: NonNullable<TrafficChange['tags']>,
  key: (name: string) => Key,
): TrafficTarget[] {
  const left = traffic.flatMap(target => {
    const goes = target.tag && (clear || remove.includes(target.tag) || Object.hasOwn(set, target.tag))
    const { tag: _, ...bare } = target
    if (!goes) return target.percent || target.tag ? [target] : []
    return target.percent ? [bare] : []
  })
  return [
    ...left,
    ...Object.keys(set)
      .sort(byCodePoint)
      .map(tag => targetOf(key(set[tag] ?? ''), { tag })),
  ]
}

function changeShares(traffic: TrafficTarget[], wanted: Map<Key, number>): Changed {
  const now = new Map<Key, number>()
  for (const target of traffic)
    if (target.percent) now.set(keyOf(target), (now.get(keyOf(target)) ?? 0) + target.percent)
  const others = [...now].filter(([key]) => !wanted.has(key))
  const given = sum([...wanted.values()])
  if (given > 100) return { problem: say`The shares add up to ${given} percent; the maximum is 100.` }
  if (given < 100 && others.length === 0)
    return {
      problem: say`The shares add up to ${given} percent, and no other revision serves to get the rest.`,
    }
  const from = sum(others.map(([, percent]) => percent))
  const scaled = others.map(([key, percent]): [Key, number] => [key, (percent * (100 - given)) / from])
  const shares = rounded([...wanted, ...(given < 100 ? scaled : [])])
  return {
    traffic: [
      ...[...shares]
        .filter(([, percent]) => percent > 0)
        .sort(([a], [b]) => byKey(a, b))
        .map(([key, percent]) => targetOf(key, { percent })),
      // Tags are separate targets beside the shares.
      ...traffic.flatMap(target => (target.tag ? [targetOf(keyOf(target), { tag: target.tag })] : [])),
    ],
  }
}

/** Whole percents with the same sum. */
function rounded(shares: [Key, number][]): Map<Key, number> {
  const whole = new Map(shares.map(([key, share]) => [key, Math.floor(share)]))
  const loss = Math.round(sum(shares.map(([, share]) => share))) - sum([...whole.values()])
  const first = [...shares].sort(
    ([a, x], [b, y]) => 1 - (x - Math.floor(x)) - (1 - (y - Math.floor(y))) || x - y || byKey(a, b),
  )
  for (const [key] of first.slice(0, loss)) whole.set(key, (whole.get(key) ?? 0) + 1)
  return whole
}

export const keyOf = (target: TrafficTarget): Key =>
  target.type === REVISION ? (target.revision?.split('/').at(-1) ?? '') : FLOATING
const keyOfTag = (traffic: readonly TrafficTarget[], tag: string) => {
  const target = traffic.find(each => each.tag === tag)
  return target && keyOf(target)
}
const targetOf = (key: Key, rest: { percent: number } | { tag: string }): TrafficTarget =>
  key === FLOATING ? { type: LATEST, ...rest } : { type: REVISION, revision: key, ...rest }

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** By name, the latest revision last. */
const byKey = (a: Key, b: Key) => Number(a === FLOATING) - Number(b === FLOATING) || byCodePoint(a, b)

/** `api-00002 90, the latest revision 10`, for messages. */
export function inWords(traffic: readonly TrafficTarget[] | null | undefined): string {
  const shares = trafficOf(traffic).filter(({ percent }) => percent)
  return shares
    .map(target => `${target.type === REVISION ? keyOf(target) : say`the latest revision`} ${target.percent} %`)
    .join(say`, `)
}
