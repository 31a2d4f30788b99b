/** Answers that contradict the decision. */
import { describe, expect, it } from 'vitest'
import {
  ANSWERED,
  mismatches,
  REFUSED,
  unproven,
  WITH_WRONG_TOKEN,
  WITHOUT_TOKEN,
} from '../../../src/decisions/live-check-findings.ts'
import type { Gates, LiveCheck } from '../../../src/model.ts'

const check = (status: LiveCheck['status']): LiveCheck => ({
  name: 'Without a token',
  expected: 'refused by Cloud Run',
  closes: true,
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
    const { closes, ...rest } = check('fail')
    const refused = { ...rest, expected: 'answered by the app', found: '403, refused by Cloud Run' }
    expect(mismatches([refused], '//run/s', asked)).toMatchObject([{ status: 'warn' }])
  })

  it.each([
    'not visible from outside, because its ingress is INGRESS_TRAFFIC_INTERNAL_ONLY',
    'asked to sign in by Identity-Aware Proxy',
  ])('fails behind another gate as well: %s', expected => {
    const asked = { accessChanged: false, closed: true }
    expect(mismatches([{ ...check('fail'), expected }], '//run/s', asked)).toMatchObject([{ status: 'fail' }])
    expect(unproven([{ ...check('unknown'), expected }], '//run/s', undefined)).toMatchObject([
      { id: 'verification-unclear', status: 'warn', reason: expect.stringContaining('that strangers are kept out') },
    ])
  })

  it.each(['pass', 'unknown', 'skipped'] as const)('says nothing of a check that is %s', status => {
    expect(mismatches([check(status)], '//run/s', { accessChanged: true, closed: false })).toEqual([])
  })
})

describe('a proof that was not to be had', () => {
  const gates = (change: Partial<Gates> = {}): Gates => ({
    ...{ ingress: 'all', defaultUrl: true, iap: false, invokerCheck: true, invokers: [] },
    ...change,
  })
  const closing = (expected: string) => (expected === REFUSED ? ({ closes: true } as const) : {})
  const unclear = (expected: string, status: number): LiveCheck => ({
    ...{
      name: WITHOUT_TOKEN,
      expected,
      ...closing(expected),
      status: 'unknown',
      found: `${status}, from Cloud Run or from the app`,
    },
    evidence: [{ call: 'GET', resource: 'https://s.run.app/', answer: String(status), status }],
  })
  const wrong = (expected: string, status: LiveCheck['status']): LiveCheck => ({
    ...{ name: WITH_WRONG_TOKEN, expected, ...closing(expected), status, found: '', evidence: [] },
  })
  const everybody = gates({ invokers: [{ member: 'allUsers' }] })

  it.each([
    [REFUSED, 403, gates(), 'strangers are kept out. What is known: its invoker check is on, and allUsers has none'],
    [REFUSED, 503, everybody, 'strangers are kept out. What is known: allUsers has an invoker role'],
    [REFUSED, 404, undefined, 'strangers are kept out. The run could not read who has an invoker role'],
    [ANSWERED, 403, everybody, 'everyone gets in. What is known: allUsers has an invoker role'],
    [ANSWERED, 403, gates({ invokerCheck: false }), 'everyone gets in. What is known: its invoker check is disabled'],
    [ANSWERED, 403, gates({ invokers: [{ member: 'allUsers', conditional: true }] }), 'with a condition'],
  ])('is a warning with what is known: %s, %i', (expected, status, known, words) => {
    const [finding, ...others] = unproven([unclear(expected, status)], '//run/s', known)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ id: 'verification-unclear', status: 'warn', resource: '//run/s' })
    expect(finding?.reason).toContain(words)
  })

  it('is none where a token that no service accepts got through to the app', () => {
    const through = wrong(`${ANSWERED}, which everyone can call`, 'pass')
    expect(unproven([unclear(ANSWERED, 403), through], '//run/s', everybody)).toEqual([])
    expect(unproven([unclear(REFUSED, 403), wrong(REFUSED, 'pass')], '//run/s', gates())).toHaveLength(1)
  })

  it('is none where nobody answered, where a public app is not well, and for what is known', () => {
    const silent = { ...unclear(REFUSED, 403), evidence: [{ call: 'GET', resource: '', answer: 'no answer' }] }
    expect(unproven([silent, unclear(ANSWERED, 503)], '//run/s', gates())).toEqual([])
    for (const status of ['pass', 'fail', 'skipped'] as const)
      expect(unproven([{ ...unclear(REFUSED, 403), status }], '//run/s', gates())).toEqual([])
  })
})
