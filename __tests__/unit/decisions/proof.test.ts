/** Answers that contradict the decision. */
import { describe, expect, it } from 'vitest'
import { mismatches } from '../../../src/decisions/proof.ts'
import type { Check } from '../../../src/model.ts'

const check = (status: Check['status']): Check => ({
  name: 'Without a token',
  expected: 'refused by Cloud Run',
  found: '200, answered by the app',
  status,
  evidence: [{ call: 'GET https://s.run.app/', resource: 'https://s.run.app/', answer: '200', status: 200 }],
})

describe('the proof', () => {
  it('fails a run that changed access when somebody gets in who should not', () => {
    const [finding, ...others] = mismatches([check('fail'), check('pass')], '//run/s', true)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ id: 'verification-mismatch', status: 'fail', resource: '//run/s' })
    expect(finding?.reason).toContain('200, answered by the app')
    expect(finding?.evidence).toHaveLength(1)
  })

  it('only warns where the run left access alone', () => {
    expect(mismatches([check('fail')], '//run/s', false)).toMatchObject([{ status: 'warn' }])
  })

  it.each(['pass', 'unknown', 'skipped'] as const)('says nothing of a check that is %s', status => {
    expect(mismatches([check(status)], '//run/s', true)).toEqual([])
  })
})
