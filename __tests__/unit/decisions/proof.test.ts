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
    const [finding, ...others] = mismatches([check('fail'), check('pass')], '//run/s', {
      accessChanged: true,
      closed: false,
    })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ id: 'verification-mismatch', status: 'fail', resource: '//run/s' })
    expect(finding?.reason).toContain('200, answered by the app')
    expect(finding?.evidence).toHaveLength(1)
  })

  it('only warns where the run left access alone', () => {
    const left = { accessChanged: false, closed: false }
    expect(mismatches([check('fail')], '//run/s', left)).toMatchObject([{ status: 'warn' }])
  })

  it('fails in any case where somebody gets in and the workflow says access: authenticated', () => {
    const asked = { accessChanged: false, closed: true }
    expect(mismatches([check('fail')], '//run/s', asked)).toMatchObject([{ status: 'fail' }])
    // That somebody does not get in is another matter.
    const refused = { ...check('fail'), expected: 'answered by the app', found: '403, refused by Cloud Run' }
    expect(mismatches([refused], '//run/s', asked)).toMatchObject([{ status: 'warn' }])
  })

  it.each(['pass', 'unknown', 'skipped'] as const)('says nothing of a check that is %s', status => {
    expect(mismatches([check(status)], '//run/s', { accessChanged: true, closed: false })).toEqual([])
  })
})
