/** Traffic and tags: gcloud's `--no-traffic` and `--tag`, our own pins, and pins of users. */
import { describe, expect, it } from 'vitest'
import type { TrafficTarget } from '../../../src/google/wire.ts'
import { NO_TRAFFIC_LABEL, wantedTraffic } from '../../../src/plan/traffic.ts'
import { aService } from '../../fixtures/facts.ts'

const latest = (percent?: number, tag?: string): TrafficTarget => ({
  type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST',
  ...(percent !== undefined && { percent }),
  ...(tag && { tag }),
})
const revision = (name: string, percent?: number, tag?: string): TrafficTarget => ({
  type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION',
  revision: name,
  ...(percent !== undefined && { percent }),
  ...(tag && { tag }),
})
const READY = 'api-00001-abc'
const live = (traffic: TrafficTarget[], label?: string) =>
  aService({ traffic, ...(label && { labels: { [NO_TRAFFIC_LABEL]: label } }) })

describe('no_traffic', () => {
  it('leaves the traffic on the revision that is ready now, and remembers that it did', () => {
    expect(wantedTraffic(live([latest(100)]), { noTraffic: true })).toEqual({
      effect: 'pinned',
      traffic: [revision(READY, 100)],
      label: READY,
    })
  })

  it('takes a service without traffic for one whose latest revision serves', () => {
    expect(wantedTraffic(live([]), { noTraffic: true }).traffic).toEqual([revision(READY, 100)])
  })

  it('adds to the share that the ready revision has already', () => {
    expect(wantedTraffic(live([latest(60), revision(READY, 40)]), { noTraffic: true }).traffic).toEqual([
      revision(READY, 100),
    ])
  })

  it('keeps every tag, also the one on the latest revision', () => {
    const before = [latest(100, 'live'), revision('api-00000-old', undefined, 'pr-1')]
    expect(wantedTraffic(live(before), { noTraffic: true }).traffic).toEqual([
      revision(READY, 100),
      latest(undefined, 'live'),
      revision('api-00000-old', undefined, 'pr-1'),
    ])
  })

  it('changes nothing where traffic is pinned already', () => {
    expect(wantedTraffic(live([revision('api-00000-old', 100)]), { noTraffic: true })).toEqual({ effect: 'kept' })
  })

  it('cannot be had for a service that does not exist, or was never ready', () => {
    expect(wantedTraffic(null, { noTraffic: true }).problem).toBe('new-service')
    const never = { ...live([latest(100)]), latestReadyRevision: '' }
    expect(wantedTraffic(never, { noTraffic: true }).problem).toBe('never-ready')
  })
})

describe('a normal deploy', () => {
  it('leaves traffic alone that follows the latest revision', () => {
    expect(wantedTraffic(live([latest(100)]), { noTraffic: false })).toEqual({ effect: 'latest' })
  })

  it('gives the traffic back that no_traffic had left behind', () => {
    const before = [revision(READY, 100), revision('api-00002-new', undefined, 'canary')]
    expect(wantedTraffic(live(before, READY), { noTraffic: false })).toEqual({
      effect: 'restored',
      traffic: [latest(100), revision('api-00002-new', undefined, 'canary')],
      label: null,
    })
  })

  it('leaves a pin of the user alone', () => {
    expect(wantedTraffic(live([revision('api-00000-old', 100)]), { noTraffic: false })).toEqual({ effect: 'kept' })
  })

  it('forgets its own pin once the user has moved the traffic', () => {
    expect(wantedTraffic(live([revision('api-00000-old', 100)], READY), { noTraffic: false })).toEqual({
      effect: 'kept',
      label: null,
    })
  })

  it('no_traffic and then a normal deploy leave the traffic as it was', () => {
    const before = [latest(70), revision('api-00000-old', 30), revision('api-00000-old', undefined, 'old')]
    const pinned = wantedTraffic(live(before), { noTraffic: true })
    const restored = wantedTraffic(live(pinned.traffic ?? [], pinned.label ?? ''), { noTraffic: false })
    expect(restored.traffic).toEqual(before)
  })
})

describe('a tag', () => {
  it('goes to the new revision in the same call', () => {
    expect(wantedTraffic(live([latest(100)]), { noTraffic: false, tag: 'canary', revision: 'api-v2' }).traffic).toEqual(
      [latest(100), revision('api-v2', undefined, 'canary')],
    )
  })

  it('leaves the revision that had it its traffic, and drops it where it had none', () => {
    const before = [latest(90), revision('a', 10, 'canary'), revision('b', undefined, 'other')]
    expect(wantedTraffic(live(before), { noTraffic: false, tag: 'canary', revision: 'c' }).traffic).toEqual([
      latest(90),
      revision('a', 10),
      revision('b', undefined, 'other'),
      revision('c', undefined, 'canary'),
    ])
    const bare = [latest(100), revision('a', undefined, 'canary')]
    expect(wantedTraffic(live(bare), { noTraffic: false, tag: 'canary', revision: 'c' }).traffic).toEqual([
      latest(100),
      revision('c', undefined, 'canary'),
    ])
  })

  it('on a new service stands beside the traffic that it needs', () => {
    expect(wantedTraffic(null, { noTraffic: false, tag: 'canary', revision: 'api-v1' }).traffic).toEqual([
      latest(100),
      revision('api-v1', undefined, 'canary'),
    ])
  })
})
