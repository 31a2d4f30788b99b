/** Findings of drift against accepted ones: one entry, one finding, until its day. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { withBaseline } from '../../../../src/decisions/drift/baseline.ts'
import { readBaseline } from '../../../../src/inputs/baseline.ts'
import { type Finding, isDrift } from '../../../../src/model.ts'
import { findingOf } from '../../../../src/words/findings.ts'

const NOW = Date.parse('2026-12-01T12:00:00Z')
const RESOURCE = '//run.googleapis.com/projects/p/locations/r/services/api'
const differs = (field?: string, resource = RESOURCE): Finding =>
  findingOf('drift', 'fail', 'It differs.', { resource, field, severity: 'medium' })
const entry = (finding: Finding, expires = '2026-12-01') => ({
  ...{ id: finding.id, resource: finding.resource ?? '', reason: 'agreed with the owner', expires },
  ...(finding.field !== undefined && { field: finding.field }),
})

describe('accepted findings', () => {
  it('do not count on their last day and are told', () => {
    const finding = differs('env[A]')
    const [told] = withBaseline([finding], [entry(finding)], NOW)
    expect(told).toMatchObject({
      status: 'skipped',
      reason: 'It differs. Accepted until 2026-12-01: agreed with the owner.',
    })
    expect(isDrift(told as Finding)).toBe(false)
  })

  it('count again after it, and say so', () => {
    const finding = differs('env[A]')
    const [told] = withBaseline([finding], [entry(finding, '2026-11-30')], NOW)
    expect(told?.reason).toContain('It was accepted until 2026-11-30 (agreed with the owner), and counts again.')
    expect(isDrift(told as Finding)).toBe(true)
  })

  it.each([
    ['another field', differs('env[B]')],
    ['no field', differs()],
    ['another resource', differs('env[A]', `${RESOURCE}2`)],
  ])('an entry accepts nothing with %s, and is told to be unused', (_, other) => {
    const told = withBaseline([differs('env[A]')], [entry(other)], NOW)
    expect(told.map(({ id, status }) => [id, status])).toEqual([
      ['drift', 'fail'],
      ['baseline-unused', 'skipped'],
    ])
  })

  it('an entry accepts one finding only, and nothing that is no drift', () => {
    const twice = withBaseline([differs(), differs()], [entry(differs())], NOW)
    expect(twice.map(({ status }) => status)).toEqual(['skipped', 'fail'])
    const failure = findingOf('api-disabled', 'fail', 'It is off.', { resource: RESOURCE })
    expect(withBaseline([failure], [entry(failure)], NOW)[0]).toBe(failure)
  })

  it('each other finding carries the entry that accepts exactly it', () => {
    const field = fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined })
    fc.assert(
      fc.property(fc.uniqueArray(field, { maxLength: 6 }), fields => {
        const found = fields.map(each => differs(each))
        const open = withBaseline(found, [], NOW)
        for (const [at, { remedies }] of open.entries()) {
          const lines = remedies.find(({ kind }) => kind === 'baseline')?.text ?? ''
          expect(parse(lines)).toHaveLength(1)
          const { accepted, faults } = readBaseline(`accepted:\n${lines}`)
          expect(faults).toEqual([])
          const again = withBaseline(found, accepted, NOW)
          expect(again.filter(finding => !isDrift(finding))).toEqual([again[at]])
        }
      }),
    )
  })
})
