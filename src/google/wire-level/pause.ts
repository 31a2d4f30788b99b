/** Pauses that end immediately when the run is cancelled. */

import { setTimeout as sleep } from 'node:timers/promises'
import { Cancelled } from '../../errors.ts'
import { say } from '../../language/say.ts'

/** Resolves after `ms`; rejects with `Cancelled` when the signal is or gets aborted. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal })
  } catch {
    throw cancelled(signal)
  }
}

/** What to throw once `signal` is aborted: its own reason if that is already a `Cancelled`. */
export function cancelled(signal: AbortSignal): Cancelled {
  return signal.reason instanceof Cancelled
    ? signal.reason
    : new Cancelled(say`The run was cancelled.`, { cause: signal.reason })
}

/** Stops waiting for a promise without a signal when the run is cancelled. */
export async function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    // Nothing awaits it now.
    promise.catch(() => undefined)
    throw cancelled(signal)
  }
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const stop = () => reject(cancelled(signal))
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([promise, stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** As `abortable`, also with a timeout of `ms`: an error named `TimeoutError` says that `what` did not answer. */
export async function withinTime<T>(promise: Promise<T>, ms: number, what: string, signal: AbortSignal): Promise<T> {
  const deadline = new AbortController()
  const late = () =>
    deadline.abort(new DOMException(say`${what} did not answer within ${ms / 1_000} seconds`, 'TimeoutError'))
  // Not AbortSignal.timeout: if nothing else keeps the process alive, it would end early.
  const timer = setTimeout(late, ms)
  try {
    return await abortable(promise, AbortSignal.any([signal, deadline.signal]))
  } catch (error) {
    throw deadline.signal.aborted && !signal.aborted ? deadline.signal.reason : error
  } finally {
    clearTimeout(timer)
  }
}
