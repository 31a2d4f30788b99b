/** Traffic and tags: gcloud's `--no-traffic` and `--tag`, our own pins, and pins of users. */
import { describe, expect, it } from 'vitest'
import { NO_TRAFFIC_LABEL, pinKept, type TrafficWish, wantedTraffic } from '../../../src/service/traffic.ts'
import type { Service, TrafficTarget } from '../../../src/wire.ts'
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
  aService({ generation: '4', traffic, ...(label && { labels: { [NO_TRAFFIC_LABEL]: label } }) })

/** Somebody's change: every one makes a generation. */
const changed = (service: Service, change: Service = {}): Service => ({
  ...service,
  ...change,
  generation: String(Number(service.generation) + 1),
})
/** The service after a deploy of ours. */
function deployed(service: Service, wish: TrafficWish): Service {
  const { traffic, label } = wantedTraffic(service, wish)
  const labels = { ...service.labels }
  if (label) labels[NO_TRAFFIC_LABEL] = label
  else if (label === null) delete labels[NO_TRAFFIC_LABEL]
  return changed(service, { labels, ...(traffic && { traffic }) })
}
const normally = { noTraffic: false }

describe('no_traffic', () => {
  it('leaves the traffic on the revision that is ready now, and remembers that it did', () => {
    expect(wantedTraffic(live([latest(100)]), { noTraffic: true })).toEqual({
      effect: 'pinned',
      traffic: [revision(READY, 100)],
      pin: [{ revision: READY, percent: 100 }],
      label: expect.stringMatching(/^g5-p100-[0-9a-f]{16}$/),
    })
  })

  it('remembers what a label can hold, however large the numbers', () => {
    const old = { ...live([latest(100)]), generation: '9007199254740990' }
    expect(wantedTraffic(old, { noTraffic: true }).label).toMatch(/^[a-z0-9_-]{1,63}$/)
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
    const before = deployed(live([latest(100)]), { noTraffic: true, tag: 'canary', revision: 'api-00002-new' })
    expect(wantedTraffic(before, normally)).toEqual({
      effect: 'restored',
      traffic: [latest(100), revision('api-00002-new', undefined, 'canary')],
      label: null,
    })
  })

  it('leaves a pin of the user alone', () => {
    expect(wantedTraffic(live([revision('api-00000-old', 100)]), normally)).toEqual({ effect: 'kept' })
  })

  it('forgets its own pin once the user has moved the traffic, and says why', () => {
    const pinned = deployed(live([latest(100)]), { noTraffic: true })
    expect(wantedTraffic(changed(pinned, { traffic: [revision('api-00000-old', 100)] }), normally)).toEqual({
      effect: 'kept',
      label: null,
      lapsed: 'The service was changed since (generation 5 then, 6 now).',
    })
  })

  it.each<[string, TrafficTarget[][]]>([
    ['a rollback to the very revision that no_traffic had named', [[latest(100)], [revision(READY, 100)]]],
    ['a split in which that revision has a part', [[revision(READY, 50), revision('api-00002-new', 50)]]],
    ['the same traffic, written again', [[revision(READY, 100)]]],
  ])('keeps %s', (_, lists) => {
    let service = deployed(live([latest(100)]), { noTraffic: true })
    for (const traffic of lists) service = changed(service, { traffic })
    const wanted = wantedTraffic(service, normally)
    expect(wanted).toMatchObject({ effect: 'kept', label: null, lapsed: expect.stringContaining('changed since') })
    expect(wanted).not.toHaveProperty('traffic')
    const after = deployed(service, normally)
    expect(after.labels).not.toHaveProperty(NO_TRAFFIC_LABEL)
    expect(wantedTraffic(after, normally)).toEqual({ effect: 'kept' })
  })

  it('keeps traffic that is another in the same generation, should that ever be', () => {
    const pinned = deployed(live([latest(100)]), { noTraffic: true })
    const split = { ...pinned, traffic: [revision(READY, 50), revision('api-00002-new', 50)] }
    expect(wantedTraffic(split, normally)).toMatchObject({ effect: 'kept', label: null })
  })

  it('takes a label of another form for nobody’s, and removes it', () => {
    expect(wantedTraffic(live([revision(READY, 100)], READY), normally)).toMatchObject({ effect: 'kept', label: null })
    expect(wantedTraffic(live([latest(100)], READY), normally)).toMatchObject({ effect: 'latest', label: null })
  })

  it('holds the pin after somebody else’s deploy for theirs, since that deploy knew of it', () => {
    const pinned = deployed(live([latest(100)]), { noTraffic: true })
    expect(wantedTraffic(changed(pinned), normally).effect).toBe('kept')
  })

  it('gives back after several deploys with no_traffic, and after a change of the invoker check by us', () => {
    const twice = [1, 2].reduce(
      (service, at) => deployed(service, { noTraffic: true, tag: `pr-${at}`, revision: `api-0000${at}-new` }),
      live([latest(100)]),
    )
    const label = pinKept(twice) ?? ''
    const open = changed(twice, { invokerIamDisabled: true, labels: { [NO_TRAFFIC_LABEL]: label } })
    for (const service of [twice, open])
      expect(wantedTraffic(service, normally)).toEqual({
        effect: 'restored',
        traffic: [
          latest(100),
          revision('api-00001-new', undefined, 'pr-1'),
          revision('api-00002-new', undefined, 'pr-2'),
        ],
        label: null,
      })
    expect(pinKept(changed(twice))).toBeUndefined()
    expect(pinKept(live([latest(100)]))).toBeUndefined()
  })

  it.each<[string, TrafficTarget[]]>([
    ['shares', [latest(70), revision('api-00000-old', 30), revision('api-00000-old', undefined, 'old')]],
    ['a share that the ready revision had before', [latest(60), revision(READY, 40)]],
    ['a share with a tag that it had before', [latest(60), revision(READY, 40, 'stable')]],
  ])('no_traffic and then a normal deploy leave %s as they were', (_, before) => {
    const pinned = deployed(live(before), { noTraffic: true })
    expect(wantedTraffic(pinned, normally).traffic).toEqual(before)
  })

  it('knows its pin in the form in which the API gives the list back', () => {
    const pinned = deployed(live([latest(100, 'live')]), { noTraffic: true })
    const name = `projects/p/locations/l/services/api/revisions/${READY}`
    const traffic = [...(pinned.traffic ?? [])].reverse().map(t => (t.revision ? { ...t, revision: name } : t))
    expect(wantedTraffic({ ...pinned, traffic }, normally).effect).toBe('restored')
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
