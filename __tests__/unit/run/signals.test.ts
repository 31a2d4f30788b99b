/** What hangs is given up: by a deadline of its own, and in any case some time after the run was told to stop. */
import { describe, expect, it } from 'vitest'
import { Cancelled } from '../../../src/errors.ts'
import { withinTime } from '../../../src/google/wire-level/pause.ts'
import { givenUpAfterAbort } from '../../../src/run/signals.ts'

const never = () => new Promise<never>(() => {})

describe('work that knows no signal', () => {
  it('is given up some time after the abort, for the reason of the abort', async () => {
    const controller = new AbortController()
    const waiting = givenUpAfterAbort(never(), controller.signal, 20)
    controller.abort(new Cancelled('Cancelled: the run got SIGINT.'))
    await expect(waiting).rejects.toThrow('Cancelled: the run got SIGINT.')
    await expect(givenUpAfterAbort(never(), controller.signal, 20)).rejects.toBeInstanceOf(Cancelled)
  })

  it('may end what it has begun', async () => {
    const controller = new AbortController()
    const work = new Promise(resolve => setTimeout(() => resolve('cleaned up'), 20))
    const waiting = givenUpAfterAbort(work, controller.signal, 10_000)
    controller.abort(new Cancelled('stop'))
    expect(await waiting).toBe('cleaned up')
    await expect(givenUpAfterAbort(Promise.reject(new Error('own')), controller.signal)).rejects.toThrow('own')
  })
})

describe('a try with a deadline', () => {
  it('names who did not answer', async () => {
    const { signal } = new AbortController()
    await expect(withinTime(never(), 20, 'the endpoint of the runner', signal)).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'the endpoint of the runner did not answer within 0.02 seconds',
    })
    expect(await withinTime(Promise.resolve(1), 10_000, 'it', signal)).toBe(1)
  })

  it('ends with the run', async () => {
    const controller = new AbortController()
    const waiting = withinTime(never(), 10_000, 'it', controller.signal)
    controller.abort(new Cancelled('stop'))
    await expect(waiting).rejects.toBeInstanceOf(Cancelled)
  })
})
