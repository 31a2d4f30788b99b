/** An audit against the report of the one before, which anybody could have written. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trendOf } from '../../../../src/decisions/audit/trend.ts'
import type { Finding } from '../../../../src/model.ts'

const SCOPE = 'organizations/9'
const finding = (resource: string, more: Partial<Finding> = {}): Finding => ({
  ...{ id: 'audit-public', status: 'fail', severity: 'high', resource, field: 'invokerIamDisabled' },
  ...{ reason: 'Why.', evidence: [], remedies: [], ...more },
})
const report = (findings: unknown, more: object = {}) => ({
  ...{ mode: 'drift', target: { scope: SCOPE }, audit: { services: 1 }, findings, ...more },
})

it('counts what is new, gone and unchanged; words, severity and acceptance do not matter', () => {
  const before = report([
    finding('a'),
    finding('b', { status: 'skipped', severity: 'low', reason: 'Other.' }),
    finding('c'),
  ])
  expect(trendOf(before, SCOPE, [finding('b'), finding('c'), finding('d'), finding('c', { field: 'x' })])).toEqual({
    ...{ new: 2, gone: 1, unchanged: 2 },
  })
})

it('counts only differences', () => {
  const { severity: _, ...unknown } = finding('a')
  expect(trendOf(report([unknown]), SCOPE, [unknown])).toEqual({ new: 0, gone: 0, unchanged: 0 })
})

it('says that the report before was partial', () => {
  expect(trendOf(report([], { audit: { partial: true } }), SCOPE, [])).toMatchObject({ previousPartial: true })
})

it.each([
  ['nothing', undefined],
  ['another scope', report([], { target: { scope: 'folders/1' } })],
  ['another mode', report([], { mode: 'deploy' })],
  ['an audit that read nothing', report([], { audit: undefined })],
  ['no findings', report('none')],
])('has nothing to compare with: %s', (_, previous) => expect(trendOf(previous, SCOPE, [])).toBeUndefined())

it('adds up, and takes any JSON', () => {
  const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map(names => names.map(name => finding(name)))
  fc.assert(
    fc.property(some, some, (before, now) => {
      const trend = trendOf(report(before), SCOPE, now)
      const size = (all: Finding[]) => new Set(all.map(({ resource }) => resource)).size
      expect((trend?.new ?? 0) + (trend?.unchanged ?? 0)).toBe(size(now))
      expect((trend?.gone ?? 0) + (trend?.unchanged ?? 0)).toBe(size(before))
    }),
    { numRuns: 50 },
  )
  fc.assert(
    fc.property(fc.jsonValue(), json => void trendOf(report([json]), SCOPE, [finding('a')])),
    { numRuns: 50 },
  )
})
