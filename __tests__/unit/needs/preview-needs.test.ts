/** What previews, cleanup and drift take: names that exist, and that the role which docs/previews.md names has. */
import { describe, expect, it } from 'vitest'
import { predefinedRoles } from '../../../src/iam/role-table.ts'
import type { Config } from '../../../src/inputs/config.ts'
import { needsOf } from '../../../src/needs/needs.ts'
import { makePlan } from '../../../src/plan/plan.ts'
import { aConfig } from '../../fixtures/config.ts'

const image = { kind: 'image', image: 'gcr.io/other/image' } as const
const previews = (strategy: 'tag' | 'service', asked = false, cleanupAsked = false) => ({
  previews: { strategy, ttlMs: 1, asked, cleanupAsked },
})
const preview = (verb: 'deploy' | 'remove', service = 'api') => ({
  mode: 'preview' as const,
  service,
  origin: image,
  preview: { pullRequest: 1, of: 'api', do: verb },
})
const asked = (changes: Partial<Config>) =>
  needsOf(makePlan(aConfig({ origin: image, ...changes }), null, null))
    .filter(({ permission }) => permission.startsWith('run.'))
    .map(({ permission, place, level }) => `${permission} on ${place.kind}${level === 'advisory' ? ' (advisory)' : ''}`)
    .sort()

/** What else uses an image that only a preview should have. */
const USES = ['jobs', 'locations', 'revisions', 'services', 'workerpools'].map(
  kind => `run.${kind}.list on project (advisory)`,
)

describe('what the widest plan asks about', () => {
  it.each<[string, Partial<Config>, string[]]>([
    [
      'a preview by tag: no service is made',
      { ...preview('deploy'), tag: 'pr-1', noTraffic: true },
      [
        'run.operations.get on project (advisory)',
        'run.revisions.get on service',
        'run.services.get on service',
        'run.services.update on service',
      ],
    ],
    [
      'the end of a preview by tag',
      preview('remove'),
      [
        'run.operations.get on project (advisory)',
        ...[
          'run.revisions.delete',
          'run.revisions.get',
          'run.revisions.list',
          'run.services.get',
          'run.services.update',
        ].map(name => `${name} on service`),
        ...USES,
      ],
    ],
    [
      'the end of a preview that is a service',
      { ...preview('remove', 'api-pr-1'), ...previews('service') },
      [
        'run.operations.get on project (advisory)',
        'run.services.delete on service',
        'run.services.get on service',
        ...USES,
      ],
    ],
    [
      'a cleanup of services: nobody knows which there will be',
      { mode: 'cleanup', ...previews('service') },
      [
        'run.operations.get on project (advisory)',
        ...['run.services.delete', 'run.services.get', 'run.services.list'].map(name => `${name} on project`),
        ...USES.filter(use => !use.startsWith('run.services.list')),
      ],
    ],
    [
      'a look for drift: reads alone',
      { mode: 'drift', access: 'public' },
      [
        'run.revisions.get on service (advisory)',
        'run.services.get on service',
        'run.services.getIamPolicy on service',
        'run.services.listEffectiveTags on service (advisory)',
      ],
    ],
  ])('%s', (_, changes, expected) => {
    expect(asked(changes)).toEqual(expected.toSorted())
  })

  it('a preflight asks about previews and their cleanup where it is told to, and not otherwise', () => {
    const deleting = (changes: Partial<Config>) =>
      asked({ mode: 'preflight', ...changes }).filter(line => /delete|list on/.test(line))
    expect(deleting({})).toEqual([])
    expect(deleting(previews('tag', true))).toEqual([
      'run.revisions.delete on service',
      'run.revisions.list on service',
    ])
    expect(deleting(previews('service', true))).toEqual(['run.services.delete on project'])
    expect(deleting(previews('service', false, true))).toEqual([
      'run.services.delete on project',
      'run.services.list on project',
    ])
  })

  it('asks about nothing that roles/run.developer lacks, as docs/previews.md says', async () => {
    const role = (await predefinedRoles()).get('roles/run.developer')
    const names = [preview('remove'), { mode: 'cleanup' as const, ...previews('service') }].flatMap(asked)
    for (const name of names) expect(role?.permissions.has(name.split(' ')[0] ?? ''), name).toBe(true)
  })
})
