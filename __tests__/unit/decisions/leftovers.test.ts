/** Which images and sources of previews stay: whatever may be somebody else's, or may still be needed. */
import { describe, expect, it } from 'vitest'
import { decideLeftovers, termsOf, usedBy } from '../../../src/decisions/leftovers.ts'
import type { LeftImage, Leftover, LeftSource, Use } from '../../../src/facts/leftovers.ts'
import type { FoundPreview, Lookalike } from '../../../src/facts/previews.ts'
import type { Build } from '../../../src/wire.ts'
import { known } from '../../fixtures/facts.ts'

const DIGEST = `sha256:${'a'.repeat(64)}`
const PATH = 'us-central1-docker.pkg.dev/p/r/api-pr-7'
const PARENT = 'projects/p/locations/us-central1'
const DAY = 86_400_000
const NOW = Date.parse('2026-03-01T00:00:00Z')
const at = (days: number) => new Date(NOW - days * DAY).toISOString()
const image = (changes: Partial<LeftImage> = {}): LeftImage => ({
  ...{ kind: 'image', pullRequest: 7, name: `${PARENT}/repositories/r/dockerImages/api-pr-7@${DIGEST}`, path: PATH },
  ...{ digest: DIGEST, tags: ['latest'], made: at(30), ...changes },
})
const source: LeftSource = {
  ...{ kind: 'source', pullRequest: 7, bucket: 'b', name: 'services/api-pr-7/1.zip', generation: '1', made: at(30) },
}
const use = (name: string, changes: Partial<Use> = {}): Use => ({
  ...{ by: `${PARENT}/${name}`, images: [], sources: [], ...changes },
})

describe('what counts as a use of an image', () => {
  const rows: [string, boolean][] = [
    [`${PATH}@${DIGEST}`, true],
    [`${PATH}:v1@${DIGEST}`, true],
    [`europe-docker.pkg.dev/other/copy/elsewhere@${DIGEST}`, true],
    [`${PATH}@sha256:${'b'.repeat(64)}`, false],
    [PATH, true],
    [`${PATH}:latest`, true],
    [`${PATH}:gone`, true],
    ['gcr.io/p/api-pr-7:latest', true],
    ['us-central1-docker.pkg.dev/p/virtual/api-pr-7', true],
    ['us-central1-docker.pkg.dev/p/r/api-pr-71', false],
    ['us-central1-docker.pkg.dev/p/r/api', false],
  ]
  it.each(rows)('an old revision with %s: %s', (named, uses) => {
    const user = use('services/api/revisions/api-00001', { images: [named] })
    // Its tag may have moved on: the revision stays with what the tag named then.
    expect(usedBy(image({ tags: [] }), [user], [])).toBe(uses ? 'api-00001 in us-central1 uses it.' : undefined)
  })
})

it.each(['services', 'jobs', 'workerPools'])(
  'whatever of %s has the name of the preview keeps all of that name',
  kind => {
    const namesake = use(`${kind}/api-pr-7`)
    for (const item of [image(), source] satisfies Leftover[]) {
      expect(usedBy(item, [namesake], [])).toBe('api-pr-7 in us-central1 has its name.')
      expect(usedBy(item, [namesake], [namesake.by])).toBeUndefined()
      expect(usedBy(item, [use(`${kind}/api-pr-70`), use(`${kind}/api/revisions/api-pr-7`)], [])).toBeUndefined()
    }
  },
)

describe('a run that reuses no builds', () => {
  const build: Build = { name: 'b', status: 'SUCCESS', results: { images: [{ name: PATH, digest: DIGEST }] } }
  const preview: FoundPreview = { pullRequest: 7, revisions: ['api-pr-7-abc'], made: at(30) }
  const because = (made: string, over: 'closed' | 'old', lookalikes: Lookalike[] = []) => {
    const decided = { id: 'x', question: '', choice: 'remove', because: '', alternatives: [], evidence: [] } as const
    const terms = termsOf(
      { build: { env: {} }, previews: { strategy: 'tag', ttlMs: 14 * DAY, asked: false, cleanupAsked: true } } as never,
      `${PARENT}/services/api`,
      [preview],
      [{ ...decided, alternatives: [], evidence: [], preview, over }],
      { time: NOW, pulls: new Map([[7, known(over === 'closed' ? ('closed' as const) : ('open' as const))]]) },
      lookalikes,
    )
    const found = { found: known([image({ made })]), builds: new Map([[7, known([build])]]), uses: known([]) }
    return decideLeftovers(found, terms).map(each => `${each.choice}: ${each.because}`)
  }

  it('deletes what is of a closed pull request, or old', () => {
    expect(because(at(1), 'closed')).toEqual(['remove: Only this preview used it.'])
    expect(because(at(30), 'old')).toEqual(['remove: Only this preview used it.'])
  })

  it('keeps a new image of an open pull request whose old preview goes: a deploy may be about to use it', () => {
    expect(because(at(0), 'old')).toEqual([expect.stringContaining('keep: It is newer than preview_ttl')])
  })

  it('keeps what may be of another repository, whose pull request has the same number', () => {
    const other: Lookalike = { kind: 'revision', pullRequest: 7, name: 'api-pr-7-xyz', foreign: true }
    expect(because(at(30), 'closed', [other])).toEqual(['keep: Another repository has a preview of this name.'])
    expect(because(at(30), 'closed', [{ ...other, pullRequest: 8 }])).toEqual(['remove: Only this preview used it.'])
  })
})
