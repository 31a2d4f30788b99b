/**
 * Decides which previews to remove and which to keep, each with its reason. Pure: the time and the state of pull requests are parameters.
 */

import type { Facts } from '../facts/facts.ts'
import type { FoundPreview } from '../facts/previews.ts'
import type { PullState } from '../github/api.ts'
import { isPreviewRevisionName, previewName, previewService } from '../iam/preview-names.ts'
import type { Config } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Decision, Fact } from '../model.ts'
import type { Service } from '../wire.ts'
import { shortName } from '../words/names.ts'
import { count } from '../words/sentences.ts'

export interface PreviewDecision extends Decision {
  choice: 'remove' | 'keep'
  preview: FoundPreview
  /** Only if it is removed: the reasons. */
  over?: 'closed' | 'old'
  /** It is no longer wanted, but cannot be removed: reported. */
  notable?: true
}

export interface Now {
  /** Milliseconds since 1970. */
  time: number
  /** By number; only numbers that were asked about. */
  pulls: ReadonlyMap<number, Fact<PullState>>
}

/** Whether GitHub says that the pull request whose preview the run would remove is open again: the newest event counts. */
export const isReopened = ({ pull }: Pick<Facts, 'pull'>): boolean => pull?.known === true && pull.value === 'open'

/** One decision per preview, by number. */
export function decideCleanup(config: Pick<Config, 'previews'>, facts: Facts, now: Now): PreviewDecision[] {
  const found = facts.previews?.known ? facts.previews.value : []
  const live = facts.service.known ? facts.service.value : null
  return [...found]
    .sort((a, b) => a.pullRequest - b.pullRequest)
    .map(preview => decideOne(config, preview, live, now, facts.previews?.evidence ?? []))
}

function decideOne(
  { previews }: Pick<Config, 'previews'>,
  preview: FoundPreview,
  live: Service | null,
  now: Now,
  evidence: Decision['evidence'],
): PreviewDecision {
  const pull = now.pulls.get(preview.pullRequest)
  const ageMs = preview.made ? now.time - Date.parse(preview.made) : undefined
  const old = ageMs !== undefined && ageMs > previews.ttlMs
  const closed = pull?.known === true && pull.value === 'closed'
  const over = closed || old
  const held = over ? holding(preview, live) : undefined
  const because = [
    held ?? why(closed, old),
    pull
      ? pull.known
        ? say`The pull request is ${pull.value}.`
        : say`The run could not read whether the pull request is closed: ${pull.why}`
      : '',
    ageMs === undefined ? '' : say`It is ${inDays(ageMs)} old; preview_ttl is ${inDays(previews.ttlMs)}.`,
  ]
  const choice = over && !held ? 'remove' : 'keep'
  return {
    id: `preview-${previewName(preview.pullRequest)}`,
    question: say`Is the preview ${previewName(preview.pullRequest)} still wanted?`,
    about: say`preview ${previewName(preview.pullRequest)}`,
    choice,
    because: because.filter(Boolean).join(' '),
    alternatives: [],
    evidence: [...evidence, ...(pull?.evidence ?? [])],
    preview,
    ...(choice === 'remove' && { over: closed ? ('closed' as const) : ('old' as const) }),
    ...(held && { notable: true }),
  }
}

function why(closed: boolean, old: boolean): string {
  if (closed) return say`Its pull request is closed.`
  return old
    ? say`It is older than preview_ttl.`
    : say`It is newer than preview_ttl, and its pull request is not known to be closed.`
}

/**
 * What a plan would remove without a full reason: a last safety check before anything is removed, based only on names and independent of
 * the decisions. Empty if each thing has the name that this action gives to a preview of that pull request, does not serve production,
 * is removed once, and is no longer wanted.
 */
export function unexplained(
  { service }: Pick<Config, 'service'>,
  live: Service | null,
  decided: readonly PreviewDecision[],
): string[] {
  const seen = new Set<string>()
  return decided
    .filter(({ choice }) => choice === 'remove')
    .flatMap(({ preview, over }) => {
      const { pullRequest, revisions, service: own } = preview
      const ours = own
        ? [[own, shortName(own) === previewService(service, pullRequest)] as const]
        : revisions.map(
            name => [name, isPreviewRevisionName(service, pullRequest, name) && !serves(live, name)] as const,
          )
      return ours.flatMap(([name, known]) => {
        const again = seen.has(name)
        seen.add(name)
        return known && over && !again ? [] : [shortName(name) ?? name]
      })
    })
}

/** Why a preview that is no longer wanted has to stay; undefined if it can be removed. */
function holding({ revisions, tag, service }: FoundPreview, live: Service | null): string | undefined {
  if (service) return undefined
  const serving = servingOf({ revisions }, live)
  if (serving) return say`It stays: ${serving} serves production.`
  const [first] = revisions
  if (tag || !first || revisions.some(name => !isLatest(live, name))) return undefined
  return say`The rest of it stays: ${latestStays(first)} It has neither traffic nor a tag, and a cleanup after the next deploy will remove it.`
}

/** Why the latest revision stays, as a sentence (run/docs/managing/revisions: "You cannot delete a revision if: ... it is the
 *  latest revision of the service"). Traffic to "latest" goes to the latest ready one. */
export const latestStays = (revision: string): string =>
  say`${revision} is the newest revision of the service, or the newest ready one, which is never deleted.`

/** The newest revision, and the one that gets the traffic to "latest". */
export const isLatest = (live: Service | null, revision: string): boolean =>
  [live?.latestCreatedRevision, live?.latestReadyRevision].some(name => shortName(name) === revision)

/** The revision of a preview that someone has made production. */
export const servingOf = ({ revisions }: Pick<FoundPreview, 'revisions'>, live: Service | null): string | undefined =>
  revisions.find(name => serves(live, name))

/** Whether a revision gets traffic, by name or as the latest one, in the current or the wanted state. */
function serves(live: Service | null, revision: string): boolean {
  return [...(live?.traffic ?? []), ...(live?.trafficStatuses ?? [])].some(({ percent, revision: name }) =>
    Boolean(percent && (name ? shortName(name) === revision : isLatest(live, revision))),
  )
}

/** `3 days`, `5 hours`: in the largest fitting unit. */
export function inDays(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3_600)]
  if (minutes === 0) return `${count(seconds, 'second')}`
  if (hours < 2 && minutes % 60 !== 0) return `${count(minutes, 'minute')}`
  const [number, unit] =
    hours >= 48 || (hours >= 24 && hours % 24 === 0) ? [Math.floor(hours / 24), 'day'] : [hours, 'hour']
  return `${count(number, unit)}`
}
