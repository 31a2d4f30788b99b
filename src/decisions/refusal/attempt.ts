/** An attempt of Cloud Scheduler, with what its log and the request log of what it called say of it -> how the call ended. Pure. */
import { httpStatusOf } from '../schedule.ts'
import { type CallAnswer, refusedFor } from './call.ts'

interface Attempt {
  /** `google.rpc.Code` by name. */
  status: string
  httpStatus?: number
  /** Google's own words in the log of the job. */
  debug?: string
}

/**
 * `logRead`: the attempt is told by the log of the job, which names the status of every answer that there was
 * (docs/google-cloud.md#results-of-an-attempt). `logged`: the entries of the request log about it; empty proves nothing, since entries
 * come seconds later.
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
