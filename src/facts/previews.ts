/** The existing previews: revisions of the service, or separate services, recognised by name and labels together. */

import type { Google } from '../google/google.ts'
import { fullName, locationName, serviceName } from '../iam/names.ts'
import {
  isOfOtherRepository,
  isTagPreview,
  mayBeOldPreview,
  PREVIEW_LABEL,
  PREVIEW_OF_LABEL,
  previewName,
  previewOfRevision,
  previewOfService,
  previewService,
  pullRequestOf,
} from '../iam/preview-names.ts'
import type { Config, PreviewSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Fact } from '../model.ts'
import type { Service, TrafficTarget, WireRevision } from '../wire.ts'
import { shortName } from '../words/names.ts'
import { andThen, ask, known } from './ask.ts'

export interface FoundPreview {
  pullRequest: number
  /** Short names of its revisions, newest first; empty if it is a separate service. */
  revisions: string[]
  /** `pr-12`, if the service gives that tag to one of these revisions. */
  tag?: string
  /** `projects/P/locations/L/services/S-pr-12`, if it is a separate service. */
  service?: string
  /** Of that service as read: decisions apply only to this state. */
  etag?: string
  /** Creation time of its newest part, as in the API. */
  made?: string
}

/** Has a label of a preview, but is not known to belong to this repository: reported, never removed. */
export interface Lookalike {
  kind: 'revision' | 'service'
  pullRequest: number
  /** Short name. */
  name: string
  /** It is a preview that another repository deployed. */
  foreign?: true
}

interface SeenPreviews {
  previews: FoundPreview[]
  lookalikes: Lookalike[]
}

/** Whether a run has to know all previews, or its own. */
export const looksForPreviews = ({ mode, preview }: Pick<Config, 'mode' | 'preview'>): boolean =>
  mode === 'cleanup' || preview?.do === 'remove'

/** All previews of the service; to remove one, only that one. `service`: as read under the run's own name. */
export async function readPreviews(
  google: Google,
  config: TargetSettings & PreviewSettings,
  project: string,
  service: Promise<Fact<Service | null>>,
): Promise<Fact<SeenPreviews>> {
  const { previews, preview, region } = config
  const own = <T extends { pullRequest: number }>(found: T[]) =>
    preview ? found.filter(({ pullRequest }) => pullRequest === preview.pullRequest) : found
  const mine = (seen: SeenPreviews): SeenPreviews => ({
    previews: own(seen.previews),
    lookalikes: own(seen.lookalikes),
  })
  if (previews.strategy === 'tag') return andThen(await readTagged(google, config, project, service), mine)
  // The check `previews` reports a service that has the name of a preview but is not one.
  if (preview)
    return andThen(await service, live => ({
      previews: own(live ? ofServices([live], preview.of, previews.repository) : []),
      lookalikes: own(live ? likeServices([live], preview.of, previews.repository) : []).filter(like => like.foreign),
    }))
  const parent = locationName(project, region)
  const all = await ask(
    `GET run.googleapis.com/v2/${parent}/services`,
    fullName.project(project),
    () => google.run.listServices(parent),
    found => say`${found.length} services`,
  )
  return andThen(all, found => ({
    previews: ofServices(found, config.service, previews.repository),
    lookalikes: likeServices(found, config.service, previews.repository),
  }))
}

async function readTagged(
  google: Google,
  { region, service: id, previews: { repository } }: Pick<Config, 'region' | 'service' | 'previews'>,
  project: string,
  service: Promise<Fact<Service | null>>,
): Promise<Fact<SeenPreviews>> {
  const name = serviceName(project, region, id)
  const asked = ask(
    `GET run.googleapis.com/v2/${name}/revisions`,
    fullName.service(name),
    () => google.run.listRevisions(name),
    found => say`${found.length} revisions`,
  )
  const [revisions, live] = await Promise.all([asked, service])
  if (!live.known) return live
  if (live.value === null) return known({ previews: [], lookalikes: [] }, ...live.evidence)
  return andThen(revisions, found => ({
    previews: ofRevisions(id, found, live.value, repository),
    lookalikes: likeRevisions(id, found, repository),
  }))
}

/** The revision that has the tag of the preview to come: its labels say whose it is. */
export async function readTagHolder(
  google: Google,
  config: TargetSettings & ReleaseSettings & PreviewSettings,
  name: string,
  service: Promise<Fact<Service | null>>,
): Promise<Fact<WireRevision | null>> {
  const live = await service
  if (!live.known) return live
  const { preview } = config
  const holder = holderOf(live.value, config.tag)?.revision
  if (!preview || !isTagPreview(config) || !holder) return known(null, ...live.evidence)
  const full = `${name}/revisions/${idOf(holder)}`
  return ask(
    `GET run.googleapis.com/v2/${full}`,
    fullName.service(name),
    () => google.run.getRevision(full),
    found => (found ? 'revision' : 'none'),
  )
}

/** The traffic target with this tag. */
export const holderOf = (live: Service | null, tag: string | undefined): TrafficTarget | undefined =>
  (live?.traffic ?? []).find(target => tag !== undefined && target.tag === tag)

/** Pure. `of`: short name of the service. `mark`: of the run's repository; only its previews are found. */
export function ofRevisions(
  of: string,
  revisions: readonly WireRevision[],
  live: Service | null,
  mark?: string,
): FoundPreview[] {
  const mine = revisions.flatMap(({ name, labels, createTime }) => {
    const short = idOf(name)
    const pullRequest = previewOfRevision(of, short, labels)
    if (pullRequest === undefined || isOfOtherRepository(labels, mark)) return []
    return [{ pullRequest, name: short, made: createTime }]
  })
  return [...Map.groupBy(mine, ({ pullRequest }) => pullRequest)].map(([pullRequest, parts]) => {
    const newest = [...parts].sort((a, b) => time(b.made) - time(a.made))
    const names = newest.map(({ name }) => name)
    const tag = previewName(pullRequest)
    const target = holderOf(live, tag)
    const made = newest[0]?.made
    return {
      pullRequest,
      revisions: names,
      ...(target?.revision && names.includes(idOf(target.revision)) && { tag }),
      ...(made && { made }),
    }
  })
}

/**
 * Pure. Revisions that an earlier version could have made as previews, and previews of other repositories. A revision whose label names
 * another one inherited it and is not a preview, so it is ignored.
 */
export function likeRevisions(of: string, revisions: readonly WireRevision[], mark?: string): Lookalike[] {
  return revisions.flatMap(({ name, labels }) => {
    const [short, pullRequest] = [idOf(name), pullRequestOf(labels?.[PREVIEW_LABEL])]
    if (pullRequest === undefined) return []
    if (previewOfRevision(of, short, labels) !== undefined)
      return isOfOtherRepository(labels, mark) ? [{ kind: 'revision', pullRequest, name: short, foreign: true }] : []
    return mayBeOldPreview(pullRequest, labels) ? [{ kind: 'revision', pullRequest, name: short }] : []
  })
}

/** Pure. `of`: short name of the service that they are previews of. `mark`: as in `ofRevisions`. */
export function ofServices(services: readonly Service[], of: string, mark?: string): FoundPreview[] {
  return services.flatMap(({ name, labels, etag, createTime, updateTime }) => {
    const pullRequest = previewOfService(of, idOf(name), labels)
    if (!name || pullRequest === undefined || isOfOtherRepository(labels, mark)) return []
    const made = updateTime ?? createTime
    return [{ pullRequest, revisions: [], service: name, ...(etag && { etag }), ...(made && { made }) }]
  })
}

/** Pure. Services that have a label or name of a preview of this one but are not previews, and previews of other repositories. */
export function likeServices(services: readonly Service[], of: string, mark?: string): Lookalike[] {
  return services.flatMap(({ name, labels }) => {
    const short = idOf(name)
    const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL])
    if (pullRequest === undefined) return []
    if (previewOfService(of, short, labels) !== undefined)
      return isOfOtherRepository(labels, mark) ? [{ kind: 'service', pullRequest, name: short, foreign: true }] : []
    const alike = labels?.[PREVIEW_OF_LABEL] === of || short === previewService(of, pullRequest)
    return alike ? [{ kind: 'service', pullRequest, name: short }] : []
  })
}
const time = (text: string | null | undefined) => Date.parse(text ?? '') || 0

const idOf = (name: string | null | undefined): string => shortName(name) ?? ''
