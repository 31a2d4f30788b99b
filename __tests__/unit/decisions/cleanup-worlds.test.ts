/** Over random worlds nothing is removed that is not a preview of a closed or expired pull request of this repository. The oracle knows only how the
 *  world was made: which of its things were put there as previews. It asks none of the product's functions. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideCleanup, unexplained } from '../../../src/decisions/cleanup.ts'
import { ofRevisions, ofServices } from '../../../src/facts/previews.ts'
import type { Service, TrafficTarget } from '../../../src/wire.ts'
import { attack } from '../../fixtures/attacks.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService, known, someFacts, unknown } from '../../fixtures/facts.ts'

const NOW = Date.parse('2026-03-20T12:00:00Z')
const DAY = 86_400_000
const TTL = 14
const PREFIX = 'projects/p/locations/l/services'
const KEY = 'run-iam-deploy-preview'
/** What stands for this repository, and for another one. */
const [MINE, THEIRS] = ['0123456789abcdef', 'fedcba9876543210']

/** Why a thing is in the world. Only `preview` may ever go. */
type Kind = 'preview' | 'old' | 'inherited' | 'copied' | 'near-miss' | 'plain'

interface Thing {
  kind: Kind
  number: number
  id: number
  days: number
  /** The label of the repository; an earlier version set none. */
  repository: string | undefined
}

const thing = fc.record({
  kind: fc.constantFrom<Kind>('preview', 'preview', 'old', 'inherited', 'copied', 'near-miss', 'plain'),
  number: fc.constantFrom(1, 2, 7, 12, 71),
  id: fc.integer({ min: 0, max: 99_999 }),
  days: fc.integer({ min: 0, max: 40 }),
  repository: fc.constantFrom(MINE, MINE, THEIRS, undefined),
})
const world = fc.record({
  of: fc.constantFrom('api', 'api-pr-7', 'a', 'pr-7', 'web-api'),
  things: fc.uniqueArray(thing, { maxLength: 12, selector: ({ id }) => id }),
  pulls: fc.dictionary(fc.constantFrom('1', '2', '7', '12', '71'), fc.constantFrom('open', 'closed', 'unreadable')),
  /** Indexes of things that get traffic, a tag, or are the latest. */
  serving: fc.array(fc.record({ at: fc.nat(11), percent: fc.constantFrom(0, 1, 50, 100), tag: fc.nat(3) }), {
    maxLength: 4,
  }),
  latest: fc.record({ created: fc.nat(15), ready: fc.nat(15), percent: fc.constantFrom(0, 0, 100) }),
  extra: fc.constantFrom('', 'x', '-', 'prod'),
})
type World = typeof world extends fc.Arbitrary<infer T> ? T : never

const made = (days: number) => new Date(NOW - days * DAY).toISOString()
const pad = (id: number) => `${String(id).padStart(5, '0')}-abc`

const ofRepository = (repository: string | undefined): Record<string, string> =>
  repository ? { [`${KEY}-repository`]: repository } : {}

/** Name and labels of a revision of each kind, as it comes about. */
function revisionOf(
  of: string,
  { kind, number, id, repository }: Thing,
  extra: string,
): { name: string; labels: Record<string, string> } {
  const own = `${of}-pr-${number}-${pad(id)}`
  const plain = `${of}-${pad(id)}`
  const labels = { [KEY]: `pr-${number}`, [`${KEY}-revision`]: own, ...ofRepository(repository) }
  if (kind === 'preview') return { name: own, labels }
  if (kind === 'old') return { name: plain, labels: { [KEY]: `pr-${number}` } }
  if (kind === 'inherited')
    return { name: plain, labels: { ...labels, [`${KEY}-revision`]: `${of}-pr-${number}-99999-abc` } }
  if (kind === 'copied') return { name: plain, labels: { ...labels, [`${KEY}-revision`]: plain } }
  if (kind === 'near-miss') {
    // The name of another number, another service, or a cut one; the labels are as if it were ours.
    const name =
      [`${of}-pr-${number}9-${pad(id)}`, `${extra}z${own}`, own.slice(1), `${of}-pr-0${number}-${pad(id)}`][id % 4] ??
      ''
    return { name, labels: { ...labels, [`${KEY}-revision`]: name } }
  }
  return { name: plain, labels: { team: 'web' } }
}

function serviceOf(of: string, { kind, number, id, days, repository }: Thing, extra: string): Service {
  const labels = { [KEY]: `pr-${number}`, [`${KEY}-of`]: of, ...ofRepository(repository) }
  const service = (name: string, has: Record<string, string>): Service => ({
    name: `${PREFIX}/${name}`,
    labels: has,
    updateTime: made(days),
  })
  const own = `${of}-pr-${number}`
  if (kind === 'preview') return service(own, labels)
  if (kind === 'old') return service(`${own}-${id}`, labels)
  if (kind === 'inherited') return service(own, { ...labels, [`${KEY}-of`]: `${of}x` })
  if (kind === 'copied') return service(id % 2 ? of : `prod-${id}`, labels)
  if (kind === 'near-miss')
    return service([`${own}${extra || '0'}`, `x${own}`, `${of}-pr-0${number}`][id % 3] ?? '', labels)
  return service(`${own}-plain-${id}`, {})
}

const readPulls = (pulls: World['pulls']) =>
  new Map(
    Object.entries(pulls).map(([number, state]) => [
      Number(number),
      state === 'unreadable' ? unknown<'open'>('403') : known(state as 'open' | 'closed'),
    ]),
  )
const mayGo = (pulls: World['pulls'], number: number, days: number) => pulls[String(number)] === 'closed' || days > TTL

const tally = { removed: 0, worlds: 0 }

describe('over random worlds', () => {
  it('no revision goes but previews of closed or expired pull requests, without traffic', attack('S2', 1500), () => {
    fc.assert(
      fc.property(world, ({ of, things, pulls, serving, latest, extra }) => {
        const built = things.map(one => ({ ...one, ...revisionOf(of, one, extra) }))
        const traffic: TrafficTarget[] = serving.flatMap(({ at, percent, tag }) => {
          const target = built[at]
          if (!target) return []
          const type = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' as const
          return [{ type, revision: target.name, percent, ...(tag > 0 && { tag: `pr-${target.number}` }) }]
        })
        if (latest.percent) traffic.push({ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', percent: latest.percent })
        const full = (at: number) => built[at] && `${PREFIX}/${of}/revisions/${built[at]?.name}`
        const live = aService({
          traffic,
          trafficStatuses: [],
          latestCreatedRevision: full(latest.created) ?? 'none',
          latestReadyRevision: full(latest.ready) ?? 'none',
        })
        const wire = built.map(({ name, labels, days }) => ({
          name: `${PREFIX}/${of}/revisions/${name}`,
          labels,
          createTime: made(days),
        }))
        const config = aConfig({ mode: 'cleanup', service: of })
        const facts = someFacts({ service: known(live), previews: known(ofRevisions(of, wire, live, MINE)) })
        const decided = decideCleanup(config, facts, { time: NOW, pulls: readPulls(pulls) })
        expect(unexplained(config, live, decided)).toEqual([])
        tally.worlds++
        for (const { choice, preview } of decided.filter(one => one.choice === 'remove')) {
          expect(choice).toBe('remove')
          const parts = preview.revisions.map(name => built.filter(one => one.name === name))
          for (const [one, ...more] of parts) {
            expect(more).toEqual([])
            expect(one).toMatchObject({ kind: 'preview', number: preview.pullRequest })
            expect(one?.repository).not.toBe(THEIRS)
            const served = traffic.some(target => target.percent && target.revision === one?.name)
            const newest = [latest.created, latest.ready].some(at => built[at] === one)
            expect(served || (newest && latest.percent > 0)).toBe(false)
            tally.removed++
          }
          const youngest = Math.min(...parts.map(([one]) => one?.days ?? 0))
          expect(mayGo(pulls, preview.pullRequest, youngest)).toBe(true)
        }
      }),
      { numRuns: 1_500 },
    )
  })

  it('no service goes but previews of closed or expired pull requests', attack('S1', 1500), () => {
    fc.assert(
      fc.property(world, ({ of, things, pulls, extra }) => {
        const built = things.map(one => ({ one, service: serviceOf(of, one, extra) }))
        const services = [aService({ name: `${PREFIX}/${of}` }), ...built.map(({ service }) => service)]
        // A name stands once in a region.
        const unique = services.filter(({ name }, at) => services.findIndex(other => other.name === name) === at)
        const config = aConfig({
          mode: 'cleanup',
          service: of,
          previews: { ...aConfig().previews, strategy: 'service' },
        })
        const facts = someFacts({ previews: known(ofServices(unique, of, MINE)) })
        const decided = decideCleanup(config, facts, { time: NOW, pulls: readPulls(pulls) })
        expect(unexplained(config, aService(), decided)).toEqual([])
        for (const { preview } of decided.filter(({ choice }) => choice === 'remove')) {
          const found = built.find(({ service }) => unique.includes(service) && service.name === preview.service)
          expect(found?.one).toMatchObject({ kind: 'preview', number: preview.pullRequest })
          expect(found?.one.repository).not.toBe(THEIRS)
          expect(preview.service).not.toBe(`${PREFIX}/${of}`)
          expect(mayGo(pulls, preview.pullRequest, found?.one.days ?? 0)).toBe(true)
          tally.removed++
        }
      }),
      { numRuns: 1_500 },
    )
  })

  it('had much to remove, so that the worlds mean something', () => {
    expect(tally.worlds).toBeGreaterThan(1_000)
    expect(tally.removed).toBeGreaterThan(500)
  })
})

describe('a plan that cannot be explained', () => {
  const preview = { pullRequest: 7, revisions: ['api-pr-7-00001-abc'] }
  const decision = { id: 'x', question: '', because: '', alternatives: [], evidence: [], choice: 'remove' as const }
  const live = aService({
    traffic: [{ type: 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION', revision: 'api-pr-7-00009-abc', percent: 5 }],
  })
  const over = { over: 'closed' } as const
  const at = (name: string) => ({ pullRequest: 7, revisions: [], service: `${PREFIX}/${name}` })

  it.each([
    ['all is well', [{ ...decision, ...over, preview }], []],
    ['nothing says that it is over', [{ ...decision, preview }], ['api-pr-7-00001-abc']],
    [
      'another revision',
      [{ ...decision, ...over, preview: { ...preview, revisions: ['api-00004-abc'] } }],
      ['api-00004-abc'],
    ],
    [
      'one that serves',
      [{ ...decision, ...over, preview: { ...preview, revisions: ['api-pr-7-00009-abc'] } }],
      ['api-pr-7-00009-abc'],
    ],
    [
      'one twice',
      [
        { ...decision, ...over, preview },
        { ...decision, ...over, preview },
      ],
      ['api-pr-7-00001-abc'],
    ],
    ['the service itself', [{ ...decision, ...over, preview: at('api') }], ['api']],
    ['another service', [{ ...decision, ...over, preview: at('prod') }], ['prod']],
    ['its own service', [{ ...decision, ...over, preview: at('api-pr-7') }], []],
    ['what stays needs no reason', [{ ...decision, choice: 'keep' as const, preview: at('api') }], []],
  ])('%s', (_, decided, names) => {
    expect(unexplained({ service: 'api' }, live, decided)).toEqual(names)
  })
})
