/** Which revision `mode: rollback` goes back to. Pure. */

import type { Facts } from '../facts/facts.ts'
import { PREVIEW_LABEL, PREVIEW_REVISION_LABEL } from '../iam/preview-names.ts'
import { say } from '../language/say.ts'
import type { Evidence } from '../model.ts'
import type { Service, TrafficTarget, WireRevision } from '../wire.ts'
import { sentence } from '../words/sentences.ts'

export interface RollbackChoice {
  /** Short name of the revision that will serve. */
  to?: string
  /** Short names of the revisions that serve now, largest share first. */
  from: string[]
  because: string
  /** Revisions that were not chosen: name and reason. */
  others: { revision: string; because: string }[]
  /** Nothing to do, or nothing possible. */
  none?: 'no-service' | 'no-revisions' | 'nothing-older' | 'newest-idle' | 'not-there' | 'not-ready'
  evidence: Evidence[]
}

/**
 * The bad revision is the newest one that serves. The traffic goes back to the revision that shares traffic with it, if any (a
 * half-finished rollout), otherwise to the newest older revision that is ready, ignoring previews. Cloud Run keeps no history of
 * traffic: a revision that never got any looks like one that did. If a revision newer than all serving ones gets no traffic, the traffic
 * is already back or never went there: a second rollback, or one after a failed deploy, must not go back further. To go further, the
 * user names the revision.
 */
export function decideRollback(facts: Pick<Facts, 'service' | 'revisions'>, asked?: string): RollbackChoice {
  const { service, revisions } = facts
  const evidence = [...service.evidence, ...(revisions?.evidence ?? [])]
  const way = (because: string, more: Partial<RollbackChoice> = {}): RollbackChoice => ({
    because,
    from: [],
    others: [],
    evidence,
    ...more,
  })
  if (service.known && !service.value)
    return way(say`The service does not exist, so there is nothing to go back to.`, { none: 'no-service' })
  const live = service.known ? service.value : null
  const from = live ? servingOf(live) : []
  if (asked && !revisions?.known) return way(say`revision_traffic names ${asked}.`, { to: asked, from })
  if (!service.known) return way(say`The service could not be read: ${service.why}`, { from, none: 'no-revisions' })
  if (!live || !revisions?.known) {
    const unread = say`The revisions of the service could not be read; revision_traffic can name the one to go back to.`
    const because = revisions && !revisions.known ? `${unread} ${sentence(revisions.why)}` : unread
    return way(because, { from, none: 'no-revisions' })
  }
  const byName = new Map(revisions.value.map(revision => [nameOf(revision), revision]))
  if (asked) return named(asked, byName.get(asked), from, way)
  const bad = newest(from.flatMap(name => byName.get(name) ?? []))
  if (!bad) return way(say`No revision of the service serves.`, { from, none: 'nothing-older' })
  const last = newest(revisions.value.filter(revision => !isPreview(revision) && !revision.deleteTime))
  if (last && madeAt(last) > madeAt(bad))
    return way(idle(nameOf(last), nameOf(bad), live), { from, none: 'newest-idle' })
  const older = [...byName.values()].filter(revision => madeAt(revision) < madeAt(bad)).sort((a, b) => later(b, a))
  const judged = older.map(revision => ({ revision, because: whyNot(revision) }))
  const fit = judged.filter(({ because }) => because === undefined).map(({ revision }) => nameOf(revision))
  const to = from.find(name => fit.includes(name)) ?? fit[0]
  const others = judged.flatMap(({ revision, because }) =>
    because === undefined ? [] : [{ revision: nameOf(revision), because }],
  )
  if (!to) return way(say`No revision older than ${nameOf(bad)} is ready.`, { from, others, none: 'nothing-older' })
  const shares = from.includes(to)
  return way(
    shares
      ? say`${to} shares the traffic with ${nameOf(bad)} and is the older one.`
      : say`${to} is the newest ready revision that was made before ${nameOf(bad)}.`,
    { to, from, others },
  )
}

/** Traffic by name is intentional: from a rollback, a reverted rollout, or `no_traffic`. */
function idle(last: string, serving: string, { traffic }: Service): string {
  const byName = traffic?.some(({ percent }) => percent) && !traffic.some(servesLatest)
  const found = byName
    ? say`The traffic is already on ${serving}, and the newer ${last} gets none.`
    : say`The newest revision, ${last}, does not serve: ${serving} keeps serving.`
  return say`${found} To go back further, name the revision in revision_traffic.`
}

const servesLatest = ({ type, percent }: TrafficTarget) =>
  type !== 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' && Boolean(percent)

function named(
  asked: string,
  revision: WireRevision | undefined,
  from: string[],
  way: (because: string, more: Partial<RollbackChoice>) => RollbackChoice,
): RollbackChoice {
  if (!revision) return way(say`The service has no revision ${asked}.`, { from, none: 'not-there' })
  if (isFailed(revision)) return way(say`${asked} is not ready: ${messageOf(revision)}`, { from, none: 'not-ready' })
  return way(say`revision_traffic names ${asked}.`, { to: asked, from })
}

/** Short names of the serving revisions, by share. */
function servingOf(live: Service): string[] {
  const latest = live.latestReadyRevision?.split('/').at(-1)
  const targets = live.trafficStatuses?.length ? live.trafficStatuses : (live.traffic ?? [])
  const serving = targets.filter(({ percent }) => percent).sort((a, b) => (b.percent ?? 0) - (a.percent ?? 0))
  const names = serving.map(target =>
    target.type === 'TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION' ? target.revision?.split('/').at(-1) : latest,
  )
  const found = names.length > 0 ? names : [latest]
  return [...new Set(found.filter(name => name !== undefined))]
}

function whyNot(revision: WireRevision): string | undefined {
  if (isPreview(revision)) return say`A preview of a pull request.`
  if (revision.deleteTime) return say`It is being deleted.`
  const ready = readyOf(revision)
  return ready?.state === 'CONDITION_SUCCEEDED' ? undefined : say`It is not ready. ${ready?.message ?? ''}`.trim()
}

const readyOf = (revision: WireRevision) => revision.conditions?.find(({ type }) => type === 'Ready')
export const isFailed = (revision: WireRevision) => readyOf(revision)?.state === 'CONDITION_FAILED'
const messageOf = (revision: WireRevision) => readyOf(revision)?.message ?? say`Cloud Run does not say why.`
/**
 * A label that names another revision was inherited from a preview. Without such a label (previews of earlier versions), the revision
 * could be a preview, so production does not go there unasked.
 */
function isPreview(revision: WireRevision): boolean {
  const own = revision.labels?.[PREVIEW_REVISION_LABEL]
  return Boolean(revision.labels?.[PREVIEW_LABEL]) && (own === undefined || own === nameOf(revision))
}
const nameOf = (revision: WireRevision) => revision.name?.split('/').at(-1) ?? ''
const madeAt = (revision: WireRevision) => Date.parse(revision.createTime ?? '') || 0
const later = (a: WireRevision, b: WireRevision) => madeAt(a) - madeAt(b)
const newest = (revisions: WireRevision[]) => [...revisions].sort(later).at(-1)
