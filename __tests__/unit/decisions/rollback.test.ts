/** Which revision a rollback goes to, over small worlds. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideRollback } from '../../../src/decisions/rollback.ts'
import { known, unknown } from '../../../src/facts/ask.ts'
import { PREVIEW_LABEL } from '../../../src/iam/preview-names.ts'
import type { TrafficTarget, WireRevision } from '../../../src/wire.ts'
import { aService } from '../../fixtures/facts.ts'

interface Revision {
  name: string
  ready?: boolean
  preview?: boolean
}
type Share = [string, number]

const wire = ({ name, ready = true, preview = false }: Revision, at: number): WireRevision => ({
  name: `projects/p/locations/l/services/api/revisions/${name}`,
  createTime: `2026-01-${String(at + 1).padStart(2, '0')}T00:00:00Z`,
  conditions: [
    { type: 'Ready', state: ready ? 'CONDITION_SUCCEEDED' : 'CONDITION_FAILED', message: ready ? '' : 'crashed' },
  ],
  ...(preview && { labels: { [PREVIEW_LABEL]: 'pr-1' } }),
})
const target = ([revision, percent]: Share): TrafficTarget =>
  revision === 'LATEST'
    ? { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent }
    : { type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision, percent }

/** Oldest first. */
function decide(revisions: Revision[], shares: Share[], asked?: string) {
  const newest = revisions.filter(({ ready = true }) => ready).at(-1)?.name
  const live = aService({
    traffic: shares.map(target),
    ...(newest && { latestReadyRevision: `projects/p/locations/l/services/api/revisions/${newest}` }),
  })
  delete live.trafficStatuses
  return decideRollback({ service: known(live), revisions: known(revisions.map(wire).reverse()) }, asked)
}
const [a, b, c, d]: Revision[] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }]

it.each<[string, Revision[], Share[], string | undefined]>([
  ['the one before the latest', [a, b, c] as Revision[], [['LATEST', 100]], 'b'],
  ['the one before the newest, which is named', [a, b, c] as Revision[], [['c', 100]], 'b'],
  ['nowhere, where the newest gets nothing', [a, b, c] as Revision[], [['b', 100]], undefined],
  [
    'nowhere, where the newest never became ready',
    [a, b, { name: 'c', ready: false }] as Revision[],
    [['LATEST', 100]],
    undefined,
  ],
  [
    'back from the one that serves, whatever previews are newer',
    [a, b, { name: 'c', preview: true }] as Revision[],
    [['b', 100]],
    'a',
  ],
  ['past one that never became ready', [a, { name: 'b', ready: false }, c] as Revision[], [['LATEST', 100]], 'a'],
  ['past a preview', [a, { name: 'b', preview: true }, c] as Revision[], [['LATEST', 100]], 'a'],
  [
    'the older of two that share',
    [a, b, c, d] as Revision[],
    [
      ['b', 90],
      ['d', 10],
    ],
    'b',
  ],
  [
    'the older of two that share, although it has less',
    [a, b, c, d] as Revision[],
    [
      ['b', 10],
      ['d', 90],
    ],
    'b',
  ],
  [
    'the one that serves most where three share',
    [a, b, c, d] as Revision[],
    [
      ['a', 50],
      ['b', 20],
      ['d', 30],
    ],
    'a',
  ],
  ['nowhere from the first', [a, b] as Revision[], [['a', 100]], undefined],
  ['nowhere from the only one', [a] as Revision[], [['LATEST', 100]], undefined],
])('%s', (_, revisions, shares, to) => {
  const way = decide(revisions, shares)
  expect(way.to).toBe(to)
  expect(way.none === undefined).toBe(to !== undefined)
})

describe('a revision that the workflow names', () => {
  it('is taken, be it newer, older or serving already', () => {
    for (const name of ['a', 'b', 'c']) expect(decide([a, b, c] as Revision[], [['b', 100]], name).to).toBe(name)
  })
  it('has to be there and ready', () => {
    expect(decide([a] as Revision[], [['LATEST', 100]], 'x')).toMatchObject({ none: 'not-there' })
    expect(decide([{ name: 'a', ready: false }, b] as Revision[], [['b', 100]], 'a')).toMatchObject({
      none: 'not-ready',
    })
  })
  it('is believed where the revisions cannot be read', () => {
    const facts = { service: known(aService()), revisions: unknown('Not permitted.') }
    expect(decideRollback(facts, 'a')).toMatchObject({ to: 'a' })
    expect(decideRollback(facts)).toMatchObject({ none: 'no-revisions' })
  })
})

it('a service that is not there has nothing to go back to', () => {
  expect(decideRollback({ service: known(null), revisions: known([]) })).toMatchObject({ none: 'no-service' })
})

it('goes to an older, ready revision that is no preview, or nowhere', () => {
  const revision = fc.record({ ready: fc.boolean(), preview: fc.boolean() })
  fc.assert(
    fc.property(fc.array(revision, { minLength: 1, maxLength: 6 }), fc.nat(), (drawn, pick) => {
      const revisions = drawn.map((each, at) => ({ ...each, name: `r${at}` }))
      const serving = revisions[pick % revisions.length] as Revision
      const way = decide(revisions, [[serving.name, 100]])
      const older = revisions.slice(0, revisions.indexOf(serving as (typeof revisions)[number]))
      const later = revisions.slice(older.length + 1).filter(({ preview }) => !preview)
      // The newest gets nothing: then it is not the one that serves that went wrong.
      const fit = later.length > 0 ? [] : older.filter(({ ready, preview }) => ready && !preview)
      expect(way.to).toBe(fit.at(-1)?.name)
      expect(way.none === undefined).toBe(way.to !== undefined)
    }),
  )
})
