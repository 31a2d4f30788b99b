/** Whether a revision is healthy, by its answers and its condition in Cloud Run. Pure. */
import { say } from '../language/say.ts'
import type { Condition } from '../wire.ts'

/** Number of requests per health check of a revision. */
export const ASKS = 10
/** The tolerated share of failures. One in ten can be chance; two are not. */
const TOLERATED = 0.1

/**
 * One request to the revision. `status`: the revision answered, or the front end because no instance did; `body`: what a failure said.
 * `silent`: no answer. `barred`: something in front of it refused the request, which says nothing about the revision.
 */
export type Sample = { status: number; body?: string } | { silent: string } | { barred: string }

export type Health =
  | { state: 'well'; why: string }
  /** `answer`: status and body of the last failure. */
  | { state: 'ill'; why: string; answer?: string }
  /** The run could not request it; `why` is a sentence. */
  | { state: 'unknown'; why: string }

/**
 * `ready`: the revision's condition `Ready`, if it could be read. Unhealthy: not ready, or more than `TOLERATED` of the answers are 5xx.
 * Silence counts as a failure only if other requests were answered; otherwise the network path could be closed.
 */
export function judgeHealth(samples: readonly Sample[], ready?: Condition): Health {
  if (ready?.state === 'CONDITION_FAILED') {
    const reason = ready.revisionReason ?? ready.reason
    return { state: 'ill', why: say`it is not ready: ${[reason, ready.message].filter(Boolean).join(': ')}` }
  }
  const answered = samples.flatMap(sample => ('status' in sample ? [sample.status] : []))
  const silent = samples.flatMap(sample => ('silent' in sample ? [sample.silent] : []))
  if (answered.length === 0) {
    const barred = samples.flatMap(sample => ('barred' in sample ? [sample.barred] : []))
    const why = barred[0] ?? silent[0]
    return {
      state: 'unknown',
      why: why ? say`The run could not send it requests: ${why}.` : say`The run sent it no requests.`,
    }
  }
  const broken = answered.filter(status => status >= 500)
  const failures = broken.length + silent.length
  const asked = answered.length + silent.length
  const counted = say`${failures} of ${asked} requests failed${failures > 0 ? say` (${kinds(broken, silent.length)})` : ''}`
  if (failures / asked <= TOLERATED) return { state: 'well', why: counted }
  const why =
    isLost(samples) && samples.length < ASKS ? say`${counted}, so the others of ${ASKS} were not sent` : counted
  const last = samples.findLast(sample => 'status' in sample && sample.status >= 500)
  const answer = last && 'status' in last && last.body?.trim() ? `${last.status} ${last.body.trim()}` : undefined
  return { state: 'ill', why, ...(answer && { answer }) }
}

/** Whether the remaining requests can no longer make up for the failures. */
export function isLost(samples: readonly Sample[]): boolean {
  const failures = samples.filter(sample => 'status' in sample && sample.status >= 500).length
  return failures / ASKS > TOLERATED
}

/** `503, 503, no answer`. */
function kinds(statuses: readonly number[], silent: number): string {
  const counts = Map.groupBy(statuses, status => status)
  return [
    ...[...counts].map(([status, all]) => (all.length > 1 ? `${status} ×${all.length}` : String(status))),
    ...(silent > 0 ? [say`no answer ×${silent}`] : []),
  ].join(', ')
}
