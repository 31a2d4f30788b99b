/** Waits for long-running operations: by `:wait` if the API has it, otherwise by polling. */
import type { Operation } from '../../wire.ts'
import { errorFromOperation } from './api-error.ts'
import { pause } from './pause.ts'

interface Pace {
  /** Pause before the first request: the operation has just begun. */
  firstMs: number
  factor: number
  mostMs: number
}

/** gcloud begins with 2 s and waits 1.4 times as long each time (recorded). Most of these operations take a second or two. */
const PACE: Pace = { firstMs: 300, factor: 1.4, mostMs: 10_000 }

/** Polls until `done`. Throws Cancelled when the signal is aborted, and whatever `read` throws. */
export async function poll<T>(
  read: () => Promise<T>,
  done: (value: T) => boolean,
  signal: AbortSignal,
  pace: Pace = PACE,
): Promise<T> {
  for (let waitMs = pace.firstMs; ; waitMs = Math.min(waitMs * pace.factor, pace.mostMs)) {
    await pause(waitMs, signal)
    const value = await read()
    if (done(value)) return value
  }
}

/**
 * Waits by `:wait`: the server holds the request until the operation is done or 30 s have passed. If a server answers immediately
 * instead, it is asked only a few times per second.
 */
export async function waitFor<R, M>(
  operation: Operation<R, M>,
  wait: (name: string) => Promise<Operation<R, M>>,
  signal: AbortSignal,
): Promise<Operation<R, M>> {
  let current = operation
  for (let waitMs = 250; !current.done; waitMs = Math.min(waitMs * PACE.factor, 5_000)) {
    const before = performance.now()
    current = await wait(operation.name)
    if (!current.done && performance.now() - before < 1_000) await pause(waitMs, signal)
  }
  return current
}

/**
 * The result of a finished operation, without the type label of `Any`, with which the next PATCH would be refused. Throws ApiError if it
 * failed.
 */
export function resultOf<R>(operation: Operation<R, unknown>, call: string): R {
  if (operation.error) throw errorFromOperation(operation.error, call)
  const { '@type': _, ...result } = (operation.response ?? {}) as Record<string, unknown>
  return result as R
}
