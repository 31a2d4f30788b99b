/** Somebody else's change between our read and our write: what tells it, and doing it again on the fresh state. */
import { ApiError } from '../../google/wire-level/api-error.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'

/** A write is sent at most this often. */
const TRIES = 5

/**
 * Whether a write failed because what it was based on has changed since.
 *
 * 409 is what Cloud Run and IAM send: `ABORTED` for a stale etag (docs/google-cloud.md#conflicts; AIP-154), `ALREADY_EXISTS` for a
 * create of what is there by now; gcloud, too, knows `HttpConflictError` alone. A revision's name that is taken is a 409 as well,
 * and stays taken however often it is read again.
 * 412 is never a gRPC service's, since no `google.rpc.Code` maps to it. Cloud Storage's JSON API sends it for the stale etag of a
 * bucket's policy (`conditionNotMet`), and for an organisation policy's refusal, which names its constraint.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return error.status === 409 ? !isNameTaken(error) : error.status === 412 && error.constraint === undefined
}

/** The name that the new revision is to have belongs to another one. */
export const isNameTaken = ({ status, message }: ApiError): boolean => status === 409 && /revision named/i.test(message)

/** A state to write on. */
interface Base<S> {
  /** What it is, at the start of a sentence: `The service`. */
  what: string
  /** The state to begin with; undefined: it is read. */
  first?: S | undefined
  read(): Promise<S>
  tries?: number
  /** What every try's conflict comes to; left out, it is thrown as it is. */
  lost?(error: ApiError): unknown
  /** No pause before the next try. */
  atOnce?: boolean
}

/** Runs `body` on the state as it is, and again on the fresh state where `body` throws a conflict. */
export async function onFreshState<S, T>(
  { log, signal, clock = systemClock }: Pick<RunContext, 'log' | 'signal' | 'clock'>,
  { what, first, read, lost, tries = TRIES, atOnce = false }: Base<S>,
  body: (state: S) => Promise<T>,
): Promise<T> {
  const pause = backoff(500, 2, 8_000)
  let state = first === undefined ? await read() : first
  for (let tried = 1; ; tried++) {
    try {
      return await body(state)
    } catch (error) {
      if (!(error instanceof ApiError) || !isConflict(error)) throw error
      if (tried >= tries) throw lost?.(error) ?? error
      log.info(`${what} was changed by somebody else at the same moment: reading it again.`)
      if (!atOnce) await clock.sleep(pause(), signal)
      state = await read()
    }
  }
}
