/** Cancelling: GitHub sends SIGINT, and SIGTERM 7.5 seconds later; a run also has its own deadline. */

import { Cancelled } from '../errors.ts'
import { cancelled } from '../google/wire-level/pause.ts'
import { say } from '../language/say.ts'
import { errorStack } from '../words/error-text.ts'

/**
 * Aborts on the first SIGINT or SIGTERM, with `Cancelled` as the reason. Later signals change nothing, because the clean-up is in
 * progress.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => controller.abort(new Cancelled(say`Cancelled: the run got ${name}.`)))
  return controller.signal
}

/**
 * An unhandled rejection would end the process immediately, without a report of what was changed. Questions run in parallel, and the
 * first error is reported; later ones that no one awaits go to the debug log.
 */
export function outliveTheUnheard(log: { debug(text: string): void }): void {
  process.on('unhandledRejection', reason => log.debug(say`Unhandled: ${errorStack(reason)}`))
}

/** Aborts when `signal` does, or after `ms`. The timer does not keep the process alive. */
export function withDeadline(signal: AbortSignal, ms: number): AbortSignal {
  const controller = new AbortController()
  const timer = setTimeout(
    () =>
      controller.abort(
        new Cancelled(
          say`Stopped: the run took longer than run_timeout (${ms % 60_000 ? `${ms / 1000}s` : `${ms / 60_000}m`}).`,
        ),
      ),
    ms,
  )
  timer.unref()
  const follow = () => controller.abort(signal.reason)
  if (signal.aborted) follow()
  else signal.addEventListener('abort', follow, { once: true })
  return controller.signal
}

/** Cancelling a build gets 5 s; GitHub kills the process 10 s after its SIGINT, and the report has to be written before. */
const GRACE_MS = 8_500

/** Waits for `work`, but after an abort only for the grace period: then throws Cancelled, whatever the work is waiting for. */
export async function givenUpAfterAbort<T>(work: Promise<T>, signal: AbortSignal, graceMs = GRACE_MS): Promise<T> {
  const { promise: overdue, reject } = Promise.withResolvers<never>()
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    timer = setTimeout(() => reject(cancelled(signal)), graceMs)
  }
  if (signal.aborted) begin()
  else signal.addEventListener('abort', begin, { once: true })
  try {
    return await Promise.race([work, overdue])
  } finally {
    signal.removeEventListener('abort', begin)
    clearTimeout(timer)
  }
}

/** Log output that has not been flushed by then is lost. */
const DRAIN_MS = 1_500

/** Ends the process as soon as its output has been written, despite open connections and timers. */
export async function leave(exitCode: number): Promise<never> {
  const written = [process.stdout, process.stderr].map(
    stream => new Promise<void>(resolve => stream.write('', () => resolve())),
  )
  await Promise.race([Promise.all(written), new Promise(resolve => setTimeout(resolve, DRAIN_MS))])
  process.exit(exitCode)
}
