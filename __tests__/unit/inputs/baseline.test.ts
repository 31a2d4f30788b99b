/** `drift_baseline`: what its file can say, and what is said of one that does not fit. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { type Accepted, readBaseline } from '../../../src/inputs/baseline.ts'

const RESOURCE = '//run.googleapis.com/projects/p/locations/r/services/api'
const ENTRY = { id: 'drift', resource: RESOURCE, field: 'env[LOG_LEVEL]', reason: 'agreed', expires: '2027-03-31' }
const file = (...entries: object[]) => stringify({ accepted: entries })

describe('the file of drift_baseline', () => {
  it('has a list of entries, with or without a field', () => {
    const { field: _, ...whole } = ENTRY
    expect(readBaseline(file(ENTRY, whole))).toEqual({ accepted: [ENTRY, whole], faults: [] })
    expect(readBaseline('accepted: []')).toEqual({ accepted: [], faults: [] })
  })

  it.each([
    ['', 'no list "accepted"'],
    ['accepted: {}', 'no list "accepted"'],
    ['- id: drift', 'no list "accepted"'],
    ['accepted: []\nignored: []', 'the unknown key "ignored"'],
    [file({ ...ENTRY, expires: '2027-02-30' }), 'entry 1 with expires "2027-02-30"; write a day as 2027-03-31'],
    [file({ ...ENTRY, expires: 'never' }), 'entry 1 with expires "never"'],
    [file({ ...ENTRY, id: 'drfit' }), 'entry 1 with id "drfit", which is not the id of a finding; did you mean drift?'],
    [file({ ...ENTRY, id: 'constructor' }), 'which is not the id of a finding'],
    [file({ ...ENTRY, resource: 'api' }), 'write the full name'],
    [file(ENTRY, { ...ENTRY, reson: 'x' }), 'the unknown key "reson" in entry 2; did you mean reason?'],
    [file({ id: 'drift', resource: RESOURCE }), 'no reason and expires in entry 1'],
    [file({ ...ENTRY, reason: '' }), 'no text for reason in entry 1'],
    [file({ ...ENTRY, field: 7 }), 'no text for field in entry 1'],
    [file(ENTRY, { ...ENTRY, reason: 'again' }), `accepts the same twice: drift of env[LOG_LEVEL] on ${RESOURCE}`],
    ['accepted: [3]', 'entry 1, which is not a mapping'],
  ])('%j is refused: %s', (content, fault) => {
    const { faults } = readBaseline(content)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })

  it('never fails on any document, and accepts only whole entries', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constant([]))
    const entry = fc.record(
      { id: value, resource: value, field: value, reason: value, expires: value },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, value, fc.constant(ENTRY))), entries => {
        for (const { id, resource, reason, expires } of readBaseline(stringify({ accepted: entries }))
          .accepted as Accepted[])
          expect([id, resource.slice(0, 2), reason !== '', Number.isNaN(Date.parse(expires))]).toEqual([
            id,
            '//',
            true,
            false,
          ])
      }),
    )
  })
})
