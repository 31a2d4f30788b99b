/** A Cloud Scheduler attempt, with its log and the target's request log -> how the call ended. Pure. */
import { httpStatusOf } from '../schedule.ts'
import { type CallAnswer, refusedFor } from './call.ts'

interface Attempt {
  /** `google.rpc.Code` by name. */
  status: string
  httpStatus?: number
  /** Google's own words in the job's log. */
  debug?: string
}

/**
 * `logRead`: the attempt comes from the job's log, which names the status of every answer
 * (docs/google-cloud.md#results-of-an-attempt). `logged`: its entries in the request log; an empty list
 * proves nothing, because entries arrive seconds later.
 */
export function answerOfAttempt(
  { status, httpStatus, debug }: Attempt,
  logRead: boolean,
  logged: readonly { status?: number; text: string }[] = [],
): CallAnswer {
  const http = httpStatus ?? httpStatusOf(status)
  const answered = httpStatus !== undefined || /Original HTTP response/.test(debug ?? '')
  if (status === 'DEADLINE_EXCEEDED') return { status: 504, late: true }
  if (logRead && !answered && (status === 'PERMISSION_DENIED' || status === 'UNAUTHENTICATED'))
    return { status: http ?? 403, unsent: true }
  const entry = logged.findLast(one => one.status === undefined || one.status === http)
  const refused = entry && refusedFor(entry.text)
  return {
    ...(http !== undefined && { status: http }),
    ...(answered && { sent: true as const }),
    ...(refused ? { by: 'google' as const, refused } : entry && entry.text === '' ? { by: 'app' as const } : {}),
  }
}
