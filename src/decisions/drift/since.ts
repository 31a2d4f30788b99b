/** Since when and by whom: the last change of a resource that can have made a difference. Pure. */

import type { Facts } from '../../facts/facts.ts'
import { say } from '../../language/say.ts'
import type { Evidence, FoundDifference } from '../../model.ts'
import type { Deployed, SchedulerJob } from '../../wire.ts'
import type { Difference } from './difference.ts'
import { broughtBy } from './history.ts'

interface Origin extends Pick<FoundDifference, 'since' | 'by' | 'source' | 'proven'> {
  evidence: Evidence[]
}

const POLICY = /SetIamPolicy$/

/** Requests that make exactly this difference, by its path: with others, the last change can be about something else. */
const MAKES: Record<string, RegExp> = {
  state: /\.PauseJob$/,
  job: /\.DeleteJob$/,
  service: /\.DeleteService$/,
  resource: /\.Delete(Job|WorkerPool)$/,
}

export function originOf({ target, path }: Pick<Difference, 'target' | 'path'>, facts: Facts): Origin {
  const log = facts.changes?.[target]
  const ofPolicy = path.startsWith('bindings[')
  // It is a setting of the project, or of the next build: the changes of the resource say nothing about it.
  if (path === 'buildAccount') return { evidence: facts.lastBuilder?.evidence ?? [] }
  const brought = revisionOf(path, facts)
  if (brought) return brought
  if (log?.known) {
    const last = log.value.find(({ method }) => POLICY.test(method) === ofPolicy)
    if (last)
      return {
        ...{ since: last.time, ...(last.by && { by: last.by }), source: 'audit-log' },
        ...(MAKES[path]?.test(last.method) && { proven: true }),
        evidence: log.evidence,
      }
  }
  const evidence = log?.evidence ?? []
  // A resource does not tell who changed its policy.
  return ofPolicy ? { evidence } : { ...ofResource(target, facts), evidence }
}

function revisionOf(path: string, { service, revisions }: Facts): Origin | undefined {
  const live = service.known ? service.value : null
  const brought = live && revisions?.known ? broughtBy(path, live, revisions.value) : undefined
  const { createTime: since, creator: by } = brought ?? {}
  if (!since || !revisions) return undefined
  return { since, ...(by && { by }), source: 'revision', proven: true, evidence: revisions.evidence }
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

/** ` Since 2026-11-30 at 04:00 UTC, by jane@example.com.` if that is proven. Empty if nothing is known. */
export function originWords({ since, by, source, proven }: Omit<Origin, 'evidence'>): string {
  if (since === undefined) return ''
  const moment = momentWords(since, by)
  if (proven) return say` It has been so since ${moment.replace(/^on /, '').replace(' UTC by ', say` UTC, by `)}.`
  return source === 'audit-log' ? say` Last changed ${moment}.` : say` The last change of any kind was ${moment}.`
}

/** `on 2026-11-30 at 04:00 UTC by jane@example.com`. `time`: RFC 3339. */
export const momentWords = (time: string, by?: string): string =>
  say`on ${time.slice(0, 10)} at ${time.slice(11, 16)} UTC${by ? say` by ${by}` : ''}`
