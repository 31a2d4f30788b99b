/** How findings are made. */
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { fail, failure, findingOf, skipped, unknown, warn } from '../../../src/words/findings.ts'

const evidence = [{ call: 'GET x', resource: '//x', answer: 'no' }]

describe('findings', () => {
  it.each([
    ['fail', fail],
    ['warn', warn],
    ['unknown', unknown],
    ['skipped', skipped],
  ] as const)('have the status %s by the name of their constructor', (status, make) => {
    const expected = { id: 'api-error', status, reason: 'Why.', evidence: [], remedies: [] }
    expect(make('api-error', 'Why.')).toStrictEqual(expected)
    expect(findingOf('api-error', status, 'Why.')).toStrictEqual(expected)
  })

  it('leave out what is undefined', () => {
    expect(fail('api-error', 'Why.', { resource: '//x', principal: undefined, evidence })).toStrictEqual({
      id: 'api-error',
      status: 'fail',
      resource: '//x',
      reason: 'Why.',
      evidence,
      remedies: [],
    })
  })

  it('are thrown with what caused them', () => {
    const cause = new Error('503')
    const error = failure('api-error', 'Why.', { evidence }, { cause })
    expect(error).toBeInstanceOf(UserError)
    expect(error.message).toBe('Why.')
    expect(error.cause).toBe(cause)
    expect(error.findings).toStrictEqual([fail('api-error', 'Why.', { evidence })])
  })
})
