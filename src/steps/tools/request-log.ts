/** Looks into the request log of a service, whose entries come seconds after the requests. */

import { refusedFor } from '../../decisions/refusal/call.ts'
import { ApiError } from '../../google/wire-level/api-error.ts'
import { fullName } from '../../iam/names.ts'
import { say } from '../../language/say.ts'
import type { Evidence } from '../../model.ts'
import type { RunContext } from '../step.ts'
import { systemClock } from './clock.ts'

const LOOKS = 4
const PAUSE_MS = 2_000

/** What `read` gives, once `isThere` or after the last look; undefined if the log cannot be read. */
export async function inTheLog<T>(
  { signal, clock = systemClock }: Pick<RunContext, 'signal' | 'clock'>,
  read: () => Promise<T>,
  isThere: (found: T) => boolean,
): Promise<T | undefined> {
  for (let looks = 1; ; looks++) {
    const found = await orUndefined(read)
    if (found === undefined || isThere(found) || looks >= LOOKS) return found
    await clock.sleep(PAUSE_MS, signal)
  }
}

/** Undefined where an API says no; what is wrong with our credentials still throws. */
export async function orUndefined<T>(question: () => Promise<T>): Promise<T | undefined> {
  try {
    return await question()
  } catch (error) {
    if (!(error instanceof ApiError) || error.status === 401) throw error
    return undefined
  }
}

/** For clocks that differ. */
const BEFORE_MS = 10 * 60_000

/**
 * Who gave this answer to the run's own request to a service (`projects/P/locations/L/services/S`): Google's front end writes the reason
 * of a refusal into the log, what the container answered has none. Undefined if the log does not tell. `mark`: see `Google.ask`.
 */
export async function loggedDoor(
  world: Pick<RunContext, 'google' | 'signal' | 'clock'>,
  service: string,
  mark: string,
  status: number,
): Promise<{ door: 'open' | 'closed' | 'rejected'; evidence: Evidence } | undefined> {
  const since = new Date(Date.now() - BEFORE_MS).toISOString()
  const calls = await inTheLog(
    world,
    () => world.google.logging.markedCalls(service, mark, since),
    found => found.length > 0,
  )
  const call = calls?.at(-1)
  if (call?.status !== status) return undefined
  const refused = refusedFor(call.text)
  if (call.text && !refused) return undefined
  const door = refused === undefined ? 'open' : refused === 'bad-token' ? 'rejected' : 'closed'
  const answer = call.text || say`${status}, from the app`
  return {
    door,
    evidence: { call: 'POST logging.googleapis.com/v2/entries:list', resource: fullName.service(service), answer },
  }
}
