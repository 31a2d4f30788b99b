/** Whether a revision is well: by its answers and by what Cloud Run says of it. Pure. */
import type { Condition } from '../wire.ts'

/** How often a revision is asked each time that it is looked at. */
export const ASKS = 10
/** The share of answers that may be failures. One in ten can be chance; two are not. */
const TOLERATED = 0.1

/** One question to the revision. `status`: it answered, or the front end did because no instance would. `silent`: nobody did.
 *  `barred`: somebody before it did not let us through, which says nothing of it. */
export type Sample = { status: number } | { silent: string } | { barred: string }

export type Health =
  | { state: 'well'; why: string }
  | { state: 'ill'; why: string }
  /** It could not be asked; `why` is a sentence. */
  | { state: 'unknown'; why: string }

/** `ready`: the revision's condition `Ready`, where it could be read. Ill: it is not ready, or more than `TOLERATED` of the
 *  answers are 5xx. Silence counts as a failure only where others were answered: else the way to it may be closed. */
export function judgeHealth(samples: readonly Sample[], ready?: Condition): Health {
  if (ready?.state === 'CONDITION_FAILED') {
    const reason = ready.revisionReason ?? ready.reason
    return { state: 'ill', why: `it is not ready: ${[reason, ready.message].filter(Boolean).join(': ')}` }
  }
  const answered = samples.flatMap(sample => ('status' in sample ? [sample.status] : []))
  const silent = samples.flatMap(sample => ('silent' in sample ? [sample.silent] : []))
  if (answered.length === 0) {
    const barred = samples.flatMap(sample => ('barred' in sample ? [sample.barred] : []))
    const why = barred[0] ?? silent[0]
    return { state: 'unknown', why: why ? `It could not be asked: ${why}.` : 'It was not asked.' }
  }
  const broken = answered.filter(status => status >= 500)
  const failures = broken.length + silent.length
  const asked = answered.length + silent.length
  const counted = `${failures} of ${asked} requests failed${failures > 0 ? ` (${kinds(broken, silent.length)})` : ''}`
  return failures / asked > TOLERATED ? { state: 'ill', why: counted } : { state: 'well', why: counted }
}

/** So many failures that the rest of the questions cannot make up for them. */
export function isLost(samples: readonly Sample[]): boolean {
  const failures = samples.filter(sample => 'status' in sample && sample.status >= 500).length
  return failures / ASKS > TOLERATED
}

/** `503, 503, no answer`. */
function kinds(statuses: readonly number[], silent: number): string {
  const counts = Map.groupBy(statuses, status => status)
  return [
    ...[...counts].map(([status, all]) => (all.length > 1 ? `${status} ×${all.length}` : String(status))),
    ...(silent > 0 ? [`no answer ×${silent}`] : []),
  ].join(', ')
}
