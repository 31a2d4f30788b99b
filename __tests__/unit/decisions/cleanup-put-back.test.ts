/**
 * Worlds that previews by tag have made, with their templates put back, refused, or never sent: nothing but previews is ever removed. Each world is
 * a history of deploys by this action (its own pure functions say what they send), by other tools that keep the template, and of
 * people who move traffic; a small Cloud Run keeps it. The oracle knows which deploy made each revision, and asks nothing else.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideCleanup, unexplained } from '../../../src/decisions/cleanup.ts'
import { aim } from '../../../src/decisions/preview.ts'
import { ofRevisions } from '../../../src/facts/previews.ts'
import { repositoryMark } from '../../../src/iam/preview-names.ts'
import type { Config } from '../../../src/inputs/config.ts'
import { servesOlder, templateBefore } from '../../../src/service/template.ts'
import { wantedService } from '../../../src/service/wanted.ts'
import type { RevisionTemplate, Service, TrafficTarget, WireRevision } from '../../../src/wire.ts'
import { attack } from '../../fixtures/attacks.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService, known, someFacts } from '../../fixtures/facts.ts'

const OF = 'api'
const NAME = `projects/p/locations/l/services/${OF}`
const [MINE, THEIRS] = ['acme/app', 'acme/other']
const DAY = 86_400_000
const NOW = Date.parse('2026-03-20T12:00:00Z')
const TTL = 14
const [LATEST, REVISION] = ['TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST', 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'] as const

type Event =
  | { do: 'preview'; number: number; repository: string; starts: boolean; back: 'taken' | 'refused' | 'never' }
  | { do: 'deploy'; starts: boolean }
  | { do: 'tool'; starts: boolean }
  | { do: 'move'; at: number; percent: number }

const preview = fc.record({
  do: fc.constant('preview' as const),
  number: fc.constantFrom(1, 7, 71),
  repository: fc.constantFrom(MINE, MINE, THEIRS),
  starts: fc.boolean(),
  back: fc.constantFrom('taken' as const, 'taken' as const, 'refused' as const, 'never' as const),
})
const event: fc.Arbitrary<Event> = fc.oneof(
  { arbitrary: preview, weight: 4 },
  {
    arbitrary: fc.record({ do: fc.constantFrom('deploy' as const, 'tool' as const), starts: fc.boolean() }),
    weight: 3,
  },
  {
    arbitrary: fc.record({ do: fc.constant('move' as const), at: fc.nat(9), percent: fc.constantFrom(1, 50, 100) }),
    weight: 1,
  },
)

interface Made {
  revision: WireRevision
  ready: boolean
  /** Undefined: production. */
  preview?: { number: number; repository: string }
}

/** A service as Cloud Run keeps it, and who has made what of it. */
class History {
  live: Service = aService({ name: NAME, generation: '1', traffic: [{ type: LATEST, percent: 100 }], labels: {} })
  made: Made[] = []
  /** Production that was made while the template was a preview's. */
  heirs = 0

  readonly days: number

  /** `days`: how old the first revision is; each further one is a day younger. */
  constructor(days: number) {
    this.days = days
    this.create({ containers: [{ image: 'i' }], labels: { tier: 'front' } }, true)
  }

  create(template: RevisionTemplate, ready: boolean, of?: Made['preview']): void {
    const generation = Number(this.live.generation) + 1
    const short = template.revision || `${OF}-${String(generation).padStart(5, '0')}-${generation}`
    const { revision: _, ...spec } = template
    const createTime = new Date(NOW - (this.days - this.made.length) * DAY).toISOString()
    const revision = { name: `${NAME}/revisions/${short}`, createTime, ...structuredClone(spec) } as WireRevision
    this.made.push({ revision, ready, ...(of && { preview: of }) })
    this.live = { ...this.live, template, generation: String(generation), latestCreatedRevision: revision.name ?? '' }
    this.settle()
  }

  /** The latest created one is the latest ready one once it starts; traffic to the latest goes to that. */
  settle(): void {
    const newest = this.made.find(({ revision }) => revision.name === this.live.latestCreatedRevision)
    if (newest?.ready) this.live = { ...this.live, latestReadyRevision: newest.revision.name ?? '' }
    const trafficStatuses = (this.live.traffic ?? []).map(target =>
      target.type === LATEST ? { ...target, revision: this.live.latestReadyRevision?.split('/').at(-1) ?? '' } : target,
    )
    this.live = { ...this.live, trafficStatuses }
  }

  serving(): WireRevision | null {
    const older = servesOlder(this.live)
    return this.made.find(({ revision }) => revision.name?.endsWith(`/${older}`))?.revision ?? null
  }

  /** What this action sends. */
  send(config: Config, ready: boolean, of?: Made['preview']): void {
    const nonce = Array.from({ length: 10 }, (_, at) => String.fromCharCode(97 + ((this.made.length + at) % 26))).join(
      '',
    )
    const wanted = wantedService(this.live, config, { project: 'p', serving: this.serving(), image: 'i', nonce })
    const { name: _, etag: __, template, ...rest } = wanted.service
    this.live = { ...this.live, ...rest }
    this.create(template ?? {}, ready, of)
  }

  play(one: Event): void {
    if (one.do === 'preview') {
      const [before, serving] = [structuredClone(this.live), this.serving()]
      const context = { event: 'pull_request', pullRequest: one.number, repository: one.repository }
      const aimed = aim(aConfig({ mode: 'preview', origin: { kind: 'image', image: 'i' } }), context as never)
      if ('finding' in aimed) throw new Error(aimed.finding.reason)
      this.send(aimed.config, one.starts, { number: one.number, repository: one.repository })
      const template = templateBefore(before, serving)
      const there = this.made.some(({ revision }) => revision.name?.endsWith(`/${template?.revision}`))
      if (one.back !== 'taken' || !template || !there) return
      this.live = {
        ...this.live,
        template: template as RevisionTemplate,
        generation: String(Number(this.live.generation) + 1),
        latestCreatedRevision: `${NAME}/revisions/${template.revision}`,
      }
      this.settle()
    } else if (one.do === 'deploy') {
      this.send(aConfig({ origin: { kind: 'image', image: 'i' } }), one.starts)
    } else if (one.do === 'tool') {
      const { revision: _, ...template } = structuredClone(this.live.template ?? {})
      if (template.labels?.['run-iam-deploy-preview']) this.heirs++
      this.live = { ...this.live, traffic: [{ type: LATEST, percent: 100 }] }
      this.create(template, one.starts)
    } else {
      const target = this.made[one.at % this.made.length]
      if (!target?.ready) return
      const revision = target.revision.name?.split('/').at(-1) ?? ''
      const rest: TrafficTarget[] = one.percent < 100 ? [{ type: LATEST, percent: 100 - one.percent }] : []
      const generation = String(Number(this.live.generation) + 1)
      this.live = { ...this.live, generation, traffic: [{ type: REVISION, revision, percent: one.percent }, ...rest] }
      this.settle()
    }
  }
}

const tally = { removed: 0, putBack: 0, heirs: 0 }

describe('over random histories of previews whose template is put back, or not', () => {
  it('nothing goes but previews of closed or expired pull requests, without traffic', attack('S2', 1500), () => {
    const world = fc.record({
      events: fc.array(event, { minLength: 2, maxLength: 9 }),
      closed: fc.subarray([1, 7, 71]),
      days: fc.integer({ min: 10, max: 40 }),
    })
    fc.assert(
      fc.property(world, ({ events, closed, days }) => {
        const history = new History(days)
        for (const one of events) history.play(one)
        const { live, made } = history
        const revisions = made.map(({ revision }) => revision)
        const mark = repositoryMark(MINE)
        const pulls = new Map(
          [1, 7, 71].map(n => [n, known(closed.includes(n) ? ('closed' as const) : ('open' as const))]),
        )
        const config = aConfig({ mode: 'cleanup', service: OF })
        const facts = someFacts({ service: known(live), previews: known(ofRevisions(OF, revisions, live, mark)) })
        const decided = decideCleanup(config, facts, { time: NOW, pulls })
        expect(unexplained(config, live, decided)).toEqual([])
        const served = new Set(live.trafficStatuses?.flatMap(({ revision, percent }) => (percent ? [revision] : [])))
        for (const { preview: gone } of decided.filter(({ choice }) => choice === 'remove'))
          for (const name of gone.revisions) {
            const one = made.find(({ revision }) => revision.name === `${NAME}/revisions/${name}`)
            expect(one?.preview).toEqual({ number: gone.pullRequest, repository: MINE })
            expect(served.has(name)).toBe(false)
            const age = (NOW - Date.parse(one?.revision.createTime ?? '')) / DAY
            const over = closed.includes(gone.pullRequest) || age >= TTL
            expect(over || gone.revisions.length > 1).toBe(true)
            tally.removed++
          }
        tally.heirs += history.heirs
      }),
      { numRuns: 1_500 },
    )
  })

  it('and where every template was put back, nobody inherits a preview’s settings', attack('S2', 500), () => {
    const taken = fc.array(
      event
        .map(one => (one.do === 'preview' ? { ...one, back: 'taken' as const } : one))
        .filter(one => one.do !== 'move'),
      { minLength: 2, maxLength: 9 },
    )
    fc.assert(
      fc.property(taken, events => {
        const history = new History(20)
        for (const one of events) {
          history.play(one)
          if (one.do !== 'preview') continue
          tally.putBack++
          expect(history.live.template?.labels).not.toHaveProperty('run-iam-deploy-preview')
          const newest = history.made.find(({ revision }) => revision.name === history.live.latestCreatedRevision)
          expect(newest?.preview).toBeUndefined()
        }
        expect(history.heirs).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('had much to remove, and production that inherits, so that the histories mean something', () => {
    expect(tally.removed).toBeGreaterThan(500)
    expect(tally.heirs).toBeGreaterThan(100)
    expect(tally.putBack).toBeGreaterThan(500)
  })
})
