/** Conflicts: detects a change by someone else between our read and our write, and retries on the fresh state. */

import { ApiError } from '../../google/wire-level/api-error.ts'
import { say } from '../../language/say.ts'
import type { RunContext } from '../step.ts'
import { backoff, systemClock } from './clock.ts'
import { leavesChangeOpen } from './lost-answer.ts'

/** Most attempts of a write. */
const TRIES = 5
/** Of a service: the previews of many pull requests come and go at once, and their workflows do not wait for each other. */
export const SERVICE_TRIES = 10

/**
 * Whether a write failed because its base state has changed.
 *
 * Cloud Run and IAM send 409: `ABORTED` for a stale etag (docs/google-cloud.md#conflicts; AIP-154), `ALREADY_EXISTS` for a create of
 * something that now exists; gcloud also handles only `HttpConflictError`. A taken revision name is also a 409, and reading again does
 * not help.
 * 412 never comes from a gRPC service, because no `google.rpc.Code` maps to it. Cloud Storage's JSON API sends it for a stale etag of a
 * bucket's policy (`conditionNotMet`), and for a refusal by an organisation policy, which names its constraint.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false
  return error.status === 409 ? !isNameTaken(error) : error.status === 412 && error.constraint === undefined
}

/** The name of the new revision is already taken. */
export const isNameTaken = ({ status, message }: ApiError): boolean => status === 409 && /revision named/i.test(message)

/** A resource to write. */
interface Base<S> {
  /** Its name at the start of a sentence: `The service`. */
  what: string
  /** The initial state; undefined: read it. */
  first?: S | undefined
  read(): Promise<S>
  tries?: number
  /** The error after conflicts in every attempt; default: the last conflict. */
  lost?(error: ApiError): unknown
  /** No pause before the next attempt. */
  atOnce?: boolean
}

/**
 * Runs `body` on the current state, and again on the fresh state if `body` throws a conflict, or if the answer to its change was lost: so
 * `body` has to know again what it has made itself.
 */
export async function onFreshState<S, T>(
  { log, signal, clock = systemClock }: Pick<RunContext, 'log' | 'signal' | 'clock'>,
  { what, first, read, lost, tries = TRIES, atOnce = false }: Base<S>,
  body: (state: S) => Promise<T>,
): Promise<T> {
  const pause = backoff(500, 2, 4_000)
  let state = first === undefined ? await read() : first
  let looked = false
  for (let tried = 1; ; tried++) {
    try {
      return await body(state)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      const open = leavesChangeOpen(error)
      if (!open && !isConflict(error)) throw error
      // The request has been repeated already, where that is safe.
      if (open && (looked || signal.aborted)) throw error
      if (tried >= tries) throw lost?.(error) ?? error
      looked ||= open
      log.info(
        open
          ? say`${what}: the answer to its change was lost: reading it again.`
          : say`${what} was changed by someone else at the same time: reading it again.`,
      )
      // Of those that were refused at once, not all come back at once.
      if (!atOnce) await clock.sleep(pause() * (0.5 + Math.random() / 2), signal)
      state = await read()
    }
  }
}
