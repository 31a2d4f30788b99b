/** Somebody else's change between read and write: which refusals it has, and how often it is tried again. */
import { describe, expect, it } from 'vitest'
import { isConflict, onFreshState } from '../../../../src/steps/tools/conflict.ts'
import { anApiError, aWorld } from '../world.ts'

describe('a conflict', () => {
  it.each([
    ['a stale etag, as Cloud Run and IAM say it', 409, 'ABORTED', "Conflict for resource 'api': version '1' ...", {}],
    ['a create of what is there by now', 409, 'ALREADY_EXISTS', "Resource 'api' already exists.", {}],
    ['a stale etag, as Cloud Storage says it', 412, 'FAILED_PRECONDITION', 'conditionNotMet', {}],
  ])('is %s', (_, status, code, message, more) => {
    expect(isConflict(anApiError(status, message, { code, ...more }))).toBe(true)
  })

  it.each([
    [
      'a name that is taken, and stays so',
      409,
      "Revision named 'api-v1' with different configuration already exists.",
      {},
    ],
    ['an organisation policy’s refusal', 412, 'No.', { constraint: 'iam.allowedPolicyMemberDomains' }],
    ['a failed precondition', 400, 'Precondition check failed.', {}],
    ['a missing permission', 403, 'No.', {}],
    ['a server’s own error', 500, 'Conflict', {}],
  ])('is not %s', (_, status, message, more) => {
    expect(isConflict(anApiError(status, message, more))).toBe(false)
  })

  it('is not what is no answer of an API', () => {
    expect(isConflict(new Error('409'))).toBe(false)
  })
})

describe('what is done on a state', () => {
  const conflict = anApiError(409, 'Conflict')

  it('begins with the state that is known, and reads only after a conflict', async () => {
    const seen: string[] = []
    const world = aWorld({})
    const base = { what: 'The job', first: 'known', read: async () => 'fresh' }
    const done = await onFreshState(world, base, async state => {
      seen.push(state)
      if (state === 'known') throw conflict
      return 'done'
    })
    expect([done, seen]).toEqual(['done', ['known', 'fresh']])
    expect(world.lines).toEqual(['The job was changed by someone else at the same time: reading it again.'])
  })

  it('takes null for a state that is known: nothing is there', async () => {
    const base = { what: 'The job', first: null, read: () => Promise.reject(new Error('read')) }
    expect(await onFreshState(aWorld({}), base, async state => state)).toBeNull()
  })

  it('is tried five times with growing pauses, and then comes to what the caller makes of it', async () => {
    let tried = 0
    const world = aWorld({})
    const base = { what: 'It', read: async () => 1, lost: () => new Error('lost') }
    const always = () => {
      tried++
      return Promise.reject(conflict)
    }
    await expect(onFreshState(world, base, always)).rejects.toThrow('lost')
    expect(tried).toBe(5)
    expect(world.clock.slept).toHaveLength(4)
    // Half of each is drawn, so that those who met part.
    for (const [at, most] of [500, 1_000, 2_000, 4_000].entries()) {
      expect(world.clock.slept[at]).toBeGreaterThanOrEqual(most / 2)
      expect(world.clock.slept[at]).toBeLessThanOrEqual(most)
    }
  })

  it('is not tried again for another error, nor for a read that fails', async () => {
    const refused = anApiError(403, 'No.')
    const base = { what: 'It', read: () => Promise.reject(conflict) }
    await expect(onFreshState(aWorld({}), base, async () => 1)).rejects.toBe(conflict)
    await expect(onFreshState(aWorld({}), { ...base, first: 1 }, () => Promise.reject(refused))).rejects.toBe(refused)
  })
})
