/** Since when and by whom: the last change of a resource that can have made a difference. Pure. */
import type { Facts } from '../../facts/facts.ts'
import type { Evidence, FoundDifference } from '../../model.ts'
import type { Deployed, SchedulerJob } from '../../wire.ts'
import type { Difference } from './difference.ts'

interface Origin extends Pick<FoundDifference, 'since' | 'by' | 'source'> {
  evidence: Evidence[]
}

const POLICY = /SetIamPolicy$/

export function originOf({ target, path }: Pick<Difference, 'target' | 'path'>, facts: Facts): Origin {
  const log = facts.changes?.[target]
  const ofPolicy = path.startsWith('bindings[')
  if (log?.known) {
    const last = log.value.find(({ method }) => POLICY.test(method) === ofPolicy)
    if (last) return { since: last.time, ...(last.by && { by: last.by }), source: 'audit-log', evidence: log.evidence }
  }
  const evidence = log?.evidence ?? []
  // A resource does not tell who changed its policy.
  return ofPolicy ? { evidence } : { ...ofResource(target, facts), evidence }
}

function ofResource(target: string, facts: Facts): Pick<FoundDifference, 'since' | 'by' | 'source'> {
  if (target.startsWith('//cloudscheduler.')) {
    const job = facts.schedules
      ?.map(one => one.job)
      .find(fact => fact.known && fact.value?.name && target.endsWith(fact.value.name))
    const time = job?.known ? (job.value as SchedulerJob | null)?.userUpdateTime : undefined
    return time ? { since: String(time), source: 'resource' } : {}
  }
  const live: Deployed | null = facts.live.known ? facts.live.value : null
  if (!live?.updateTime) return {}
  return { since: live.updateTime, ...(live.lastModifier && { by: live.lastModifier }), source: 'resource' }
}

/** ` Last changed on 2026-11-30 04:00 UTC by jane@example.com.` Empty if nothing is known. */
export function originWords({ since, by, source }: Omit<Origin, 'evidence'>): string {
  if (since === undefined) return ''
  const moment = momentWords(since, by)
  return source === 'audit-log' ? ` Changed ${moment}.` : ` The last change of any kind was ${moment}.`
}

/** `on 2026-11-30 at 04:00 UTC by jane@example.com`. `time`: RFC 3339. */
export const momentWords = (time: string, by?: string): string =>
  `on ${time.slice(0, 10)} at ${time.slice(11, 16)} UTC${by ? ` by ${by}` : ''}`
