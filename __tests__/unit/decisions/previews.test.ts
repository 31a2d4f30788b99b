/** Which event aims a run at which preview, and which previews are over: tables over plain data. */
import { describe, expect, it } from 'vitest'
import { decideCleanup, inDays } from '../../../src/decisions/cleanup.ts'
import { nextDeploy, settingsOnly } from '../../../src/decisions/drift/next-deploy.ts'
import { aim } from '../../../src/decisions/preview.ts'
import { type FoundPreview, likeRevisions, likeServices, ofRevisions, ofServices } from '../../../src/facts/previews.ts'
import type { GitHubContext } from '../../../src/github/context.ts'
import { isPreviewRevisionName, previewSuffix, pullRequestOf } from '../../../src/iam/preview-names.ts'
import type { Config } from '../../../src/inputs/config.ts'
import { revisionName } from '../../../src/service/template.ts'
import type { Service } from '../../../src/wire.ts'
import { aConfig } from '../../fixtures/config.ts'
import { aService, known, someFacts, unknown } from '../../fixtures/facts.ts'

const NOW = Date.parse('2026-03-20T12:00:00Z')
const DAY = 86_400_000
const ago = (days: number) => new Date(NOW - days * DAY).toISOString()
const LATEST = 'TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST'
const REVISION = 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION'

const context = (changes: Partial<GitHubContext> = {}): GitHubContext => ({
  event: 'pull_request',
  pullRequest: 12,
  code: { whose: 'ours' },
  dependabot: false,
  mayAskIdToken: true,
  ...changes,
})
const aimed = (config: Partial<Config>, changes: Partial<GitHubContext> = {}): Config => {
  const answer = aim(aConfig({ mode: 'preview', ...config }), context(changes))
  if ('finding' in answer) throw new Error(answer.finding.reason)
  return answer.config
}
const OWN = { previews: { strategy: 'service', ttlMs: DAY, asked: false, cleanupAsked: false } } as const

describe('what a run is aimed at', () => {
  it('a deploy stays what it is', () => {
    const config = aConfig({ mode: 'deploy' })
    expect(aim(config, context({ event: 'push' }))).toEqual({ config })
  })

  it('a preview by tag: a tag, no traffic, its label, and no edit of the whole service', () => {
    const edit = (path: string) => ({ from: 'flags', path, op: 'set', value: 1 }) as const
    const config = aimed({
      access: 'public',
      invokers: ['user:a@example.com'],
      edits: [
        'ingress',
        'labels',
        'template.timeout',
        'container.resources.limits.cpu',
        'scaling.minInstanceCount',
      ].map(edit),
    })
    expect(config).toMatchObject({ service: 'api', tag: 'pr-12', noTraffic: true, access: 'keep', invokers: [] })
    expect(config.edits.map(({ path }) => path)).toEqual([
      'template.scaling.minInstanceCount',
      'template.timeout',
      'container.resources.limits.cpu',
      'template.labels',
    ])
    expect(config.notices.map(({ input }) => input)).toEqual(['flags', 'access', 'invokers'])
  })

  it('leaves production’s traffic alone, whatever the inputs of the deploy say of it', () => {
    const rollout = { steps: [10, 100], intervalMs: 1 }
    for (const mode of ['preview', 'cleanup'] as const) expect(aimed({ mode, rollout })).not.toHaveProperty('rollout')
  })

  it('a preview that is a service: its own name and labels, and everything that the inputs say', () => {
    const config = aimed({ ...OWN, access: 'public', noTraffic: true })
    expect(config).toMatchObject({ service: 'api-pr-12', access: 'public', noTraffic: false })
    expect(config).not.toHaveProperty('tag')
    expect(config.edits.at(-2)).toMatchObject({
      path: 'labels',
      entries: { 'run-iam-deploy-preview': 'pr-12', 'run-iam-deploy-preview-of': 'api' },
    })
  })

  it.each([
    ['tag', {}, ['template.labels']],
    ['service', OWN, ['labels', 'template.labels']],
  ] as const)('labels a preview with its repository, however that is spelled (%s)', (_, changes, paths) => {
    const marks = ['Acme/Shop', 'acme/shop', 'acme/api'].map(repository => {
      const { edits } = aimed(changes, { repository })
      const put = edits.flatMap(edit =>
        edit.op === 'put' ? [[edit.path, edit.entries['run-iam-deploy-preview-repository']]] : [],
      )
      expect(put.map(([path]) => path)).toEqual(paths)
      const [mark = ''] = new Set(put.map(([, value]) => value))
      return mark
    })
    expect(marks[0]).toMatch(/^[a-z0-9]([-_a-z0-9]{0,61}[a-z0-9])?$/)
    expect(marks[1]).toBe(marks[0])
    expect(marks[2]).not.toBe(marks[0])
  })

  it.each([
    ['tag', {}, 'api'],
    ['service', OWN, 'api-pr-12'],
  ])('a closed pull request removes, building nothing (%s)', (_, changes, service) => {
    const config = aimed(changes, { pullRequestClosed: true })
    expect(config).toMatchObject({ service, origin: { kind: 'template' }, edits: [], access: 'keep' })
    expect(config.preview).toEqual({ pullRequest: 12, of: 'api', do: 'remove' })
  })

  it('a check for drift is about the deploy as the inputs ask for it, and compares settings without a build', () => {
    const given = { mode: 'drift', tag: 'x', suffix: 'v1', noTraffic: true } as const
    const config = aimed(given)
    expect(config).toMatchObject({ tag: 'x', noTraffic: true, origin: { kind: 'source' } })
    expect(nextDeploy(config)).toMatchObject({ mode: 'deploy', tag: 'x' })
    expect(nextDeploy(config)).not.toHaveProperty('suffix')
    expect(settingsOnly(config)).toMatchObject({ origin: { kind: 'template' }, noTraffic: false })
    expect(settingsOnly(config)).not.toHaveProperty('tag')
    const image = { kind: 'image', image: 'gcr.io/p/i' } as const
    expect(settingsOnly(aimed({ mode: 'drift', origin: image })).origin).toEqual(image)
  })

  it.each<[string, Partial<Config>, Partial<GitHubContext>, RegExp]>([
    ['no pull request', {}, { event: 'push', pullRequest: undefined as never }, /started by push/],
    ['nothing to preview', { origin: { kind: 'template' } }, {}, /nothing to preview/],
    ['a suffix without room', { suffix: 'x'.repeat(56) }, {}, /exceeds \d+ characters/],
  ])('refuses: %s', (_, config, changes, reason) => {
    expect(() => aimed(config, changes)).toThrow(reason)
  })
})

describe('which previews there are', () => {
  const OF = 'run-iam-deploy-preview'
  const revision = (name: string, labels: Record<string, string>, days = 0) => ({
    name: `projects/p/locations/l/services/api/revisions/${name}`,
    createTime: ago(days),
    labels,
  })
  /** As this action labels it. */
  const own = (name: string, pr: string, days = 0) => revision(name, { [OF]: pr, [`${OF}-revision`]: name }, days)

  it('groups revisions by pull request, newest first; a tag is theirs only where it names one of them', () => {
    const live: Service = {
      traffic: [
        { type: REVISION, revision: 'api-pr-1-00003-abc', tag: 'pr-1' },
        { type: REVISION, revision: 'api-9', tag: 'pr-2' },
      ],
    }
    const revisions = [
      own('api-pr-1-00001-abc', 'pr-1', 9),
      own('api-pr-1-00003-abc', 'pr-1', 1),
      own('api-pr-2-00002-abc', 'pr-2', 2),
      revision('api-9', {}),
    ]
    expect(ofRevisions('api', revisions, live)).toEqual([
      { pullRequest: 1, revisions: ['api-pr-1-00003-abc', 'api-pr-1-00001-abc'], tag: 'pr-1', made: ago(1) },
      { pullRequest: 2, revisions: ['api-pr-2-00002-abc'], made: ago(2) },
    ])
  })

  it.each<[string, ReturnType<typeof revision>, boolean]>([
    ['the label alone', revision('api-pr-7-00002-abc', { [OF]: 'pr-7' }), true],
    ['an earlier version', revision('api-00002-abc', { [OF]: 'pr-7' }), true],
    ['inherited labels', revision('api-00004-abc', { [OF]: 'pr-7', [`${OF}-revision`]: 'api-pr-7-00003-abc' }), false],
    ['its own name, not derived', own('api-00004-abc', 'pr-7'), false],
    ['derived from another number', own('api-pr-71-00004-abc', 'pr-7'), false],
    ['derived from another service', own('web-pr-7-00004-abc', 'pr-7'), false],
    ['a service that only begins so', own('ap-pr-7-00004-abc', 'pr-7'), false],
    ['no suffix', own('api-pr-7-', 'pr-7'), false],
    ['no such number', own('api-pr-07-00004-abc', 'pr-07'), false],
    ['no label', revision('api-pr-7-00004-abc', { [`${OF}-revision`]: 'api-pr-7-00004-abc' }), false],
  ])('takes no revision by %s', (_, one, told) => {
    expect(ofRevisions('api', [one], {})).toEqual([])
    expect(likeRevisions('api', [one])).toHaveLength(told ? 1 : 0)
  })

  it('knows the name of a preview where 63 characters cut the service’s', () => {
    const service = `s${'x'.repeat(48)}`
    const name = revisionName(service, previewSuffix(1234567, '00002-abc'))
    expect(name).toHaveLength(63)
    expect(isPreviewRevisionName(service, 1234567, name)).toBe(true)
    expect(isPreviewRevisionName(service, 1234567, name.slice(1))).toBe(false)
  })

  it('takes services by name and both labels, and tells of those that only resemble one', () => {
    const service = (id: string, of = 'api', pr = 'pr-4') => ({
      name: `projects/p/locations/l/services/${id}`,
      updateTime: ago(1),
      labels: { [OF]: pr, [`${OF}-of`]: of },
    })
    const services = [
      service('api-pr-4'),
      ...['api', 'prod', 'api-prod', 'api-pr-44', 'api-pr-04', 'xapi-pr-4'].map(id => service(id)),
      service('api-pr-5'),
      service('api-pr-4', 'other'),
      service('else', 'other'),
    ]
    expect(ofServices(services, 'api').map(({ service: name }) => name?.split('/').at(-1))).toEqual(['api-pr-4'])
    expect(likeServices(services, 'api').map(({ name }) => name)).toEqual([
      ...['api', 'prod', 'api-prod', 'api-pr-44', 'api-pr-04', 'xapi-pr-4', 'api-pr-5', 'api-pr-4'],
    ])
  })

  it.each(['pr-0', 'pr-', 'pr-1x', 'xpr-1', 'pr-01', undefined, null])('takes %j for no preview', name => {
    expect(pullRequestOf(name)).toBeUndefined()
  })
})

describe('which previews are over', () => {
  const young: FoundPreview = { pullRequest: 7, revisions: ['api-00007-abc'], tag: 'pr-7', made: ago(1) }
  const old = { ...young, made: ago(15) }
  const decide = (
    preview: FoundPreview,
    pull: ReturnType<typeof known<'open' | 'closed'>> | undefined,
    service: Service = {},
  ) =>
    decideCleanup(
      aConfig({ mode: 'cleanup' }),
      someFacts({ service: known(aService(service)), previews: known([preview]) }),
      { time: NOW, pulls: new Map(pull ? [[7, pull]] : []) },
    )[0]

  it.each([
    ['open and young', young, known('open' as const), 'keep'],
    ['open and old', old, known('open' as const), 'remove'],
    ['closed and young', young, known('closed' as const), 'remove'],
    ['unknown and young', young, unknown<'open'>('403'), 'keep'],
    ['unknown and old', old, unknown<'open'>('403'), 'remove'],
    ['not asked and young', young, undefined, 'keep'],
    ['not asked and old', old, undefined, 'remove'],
    ['of unknown age, not asked', { pullRequest: 7, revisions: ['r'], tag: 'pr-7' }, undefined, 'keep'],
  ] as const)('%s', (_, preview, pull, choice) => {
    expect(decide({ ...preview, revisions: [...preview.revisions] }, pull)?.choice).toBe(choice)
  })

  it('says what it does not know', () => {
    expect(decide(young, unknown('permission denied'))?.because).toContain(
      'could not read whether the pull request is closed: permission denied',
    )
  })

  it.each<[string, Service]>([
    ['by its name', { traffic: [{ type: REVISION, revision: 'api-00007-abc', percent: 1, tag: 'pr-7' }] }],
    [
      'as the latest revision',
      {
        traffic: [{ type: LATEST, percent: 100 }],
        latestReadyRevision: 'projects/p/locations/l/services/api/revisions/api-00007-abc',
      },
    ],
  ])('keeps one that serves %s, however old', (_, service) => {
    expect(decide(old, known('closed'), service)).toMatchObject({ choice: 'keep', notable: true })
  })

  it('keeps the newest revision of a service where nothing else is left', () => {
    const latestCreatedRevision = 'projects/p/locations/l/services/api/revisions/api-00007-abc'
    const traffic = [{ type: REVISION, revision: 'api-00001-abc', percent: 100 } as const]
    const { tag: _, ...untagged } = old
    expect(decide(untagged, known('closed'), { latestCreatedRevision, traffic })).toMatchObject({
      choice: 'keep',
      notable: true,
    })
    expect(decide(old, known('closed'), { latestCreatedRevision, traffic })).toMatchObject({ choice: 'remove' })
  })

  it.each([
    [0, '0 seconds'],
    [1_000, '1 second'],
    [90 * 60_000, '90 minutes'],
    [3_600_000, '1 hour'],
    [DAY, '1 day'],
    [36 * 3_600_000, '36 hours'],
    [15 * DAY, '15 days'],
  ])('%i ms are %s', (ms, words) => {
    expect(inDays(ms)).toBe(words)
  })
})
