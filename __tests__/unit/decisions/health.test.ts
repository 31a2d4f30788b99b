/** When a revision counts as well, ill, or unknown. */
import { expect, it } from 'vitest'
import { ASKS, isLost, judgeHealth, type Sample } from '../../../src/decisions/health.ts'

const times = (count: number, sample: Sample): Sample[] => Array.from({ length: count }, () => sample)
const ok: Sample = { status: 200 }
const bad: Sample = { status: 503 }
const none: Sample = { silent: 'timeout' }
const barred: Sample = { barred: 'the door is closed' }

it.each<[string, Sample[], 'well' | 'ill' | 'unknown']>([
  ['all are answered', times(ASKS, ok), 'well'],
  ['an answer of 404 or 429 is the app’s own', [...times(5, { status: 404 }), ...times(5, { status: 429 })], 'well'],
  ['one in ten fails', [...times(9, ok), bad], 'well'],
  ['two in ten fail', [...times(8, ok), bad, bad], 'ill'],
  ['the only answer fails', [bad], 'ill'],
  ['two in ten are not answered', [...times(8, ok), none, none], 'ill'],
  ['one fails and one is not answered', [...times(8, ok), bad, none], 'ill'],
  ['nobody is answered', times(ASKS, none), 'unknown'],
  ['nobody is let through', times(ASKS, barred), 'unknown'],
  ['who is not let through does not count', [...times(5, barred), ...times(5, ok)], 'well'],
  ['nothing was asked', [], 'unknown'],
])('%s', (_, samples, state) => {
  expect(judgeHealth(samples).state).toBe(state)
})

it('is ill whatever it answers once Cloud Run says that it is not ready', () => {
  const ready = { type: 'Ready', state: 'CONDITION_FAILED', reason: 'REVISION_FAILED', message: 'exited' } as const
  expect(judgeHealth(times(ASKS, ok), ready)).toEqual({ state: 'ill', why: 'it is not ready: REVISION_FAILED: exited' })
  expect(judgeHealth(times(ASKS, ok), { type: 'Ready', state: 'CONDITION_SUCCEEDED' }).state).toBe('well')
})

it('is asked no more once two have failed: what follows cannot make up for it', () => {
  expect(isLost([ok, bad])).toBe(false)
  expect(isLost([bad, ok, bad])).toBe(true)
  expect(judgeHealth([...times(8, ok), bad, bad]).state).toBe('ill')
})

it('says what it saw', () => {
  expect(judgeHealth([...times(7, ok), bad, { status: 500 }, none]).why).toBe(
    '3 of 10 requests failed (503, 500, no answer ×1)',
  )
  expect(judgeHealth(times(2, barred)).why).toBe('The run could not send it requests: the door is closed.')
})
