/** The clock of the steps, replaceable so tests do not have to wait. */
import { pause } from '../../google/wire-level/pause.ts'

export interface Clock {
  /** Milliseconds; only differences are meaningful. */
  now(): number
  /** Rejects with Cancelled when the signal is aborted. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}

export const systemClock: Clock = { now: () => performance.now(), sleep: pause }

/** Growing pauses: `first`, then `factor` times as long each time, at most `most` (all in ms). */
export function backoff(first: number, factor: number, most: number): () => number {
  let next = first
  return () => {
    const now = next
    next = Math.min(next * factor, most)
    return now
  }
}

/** `2m 5s`, `0.3s`, for the log. */
export function inWords(ms: number): string {
  if (ms > 0 && ms < 950) return `${(Math.ceil(ms / 100) / 10).toFixed(1)}s`
  const seconds = Math.max(0, Math.round(ms / 1000))
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds}s` : seconds % 60 === 0 ? `${minutes}m` : `${minutes}m ${seconds % 60}s`
}
