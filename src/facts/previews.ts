/** The previews that there are: revisions of the service, or services of their own, known by name and labels together. */

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
import type { Fact } from '../model.ts'
import type { Service, TrafficTarget, WireRevision } from '../wire.ts'
import { shortName } from '../words/names.ts'
import { andThen, ask, known } from './ask.ts'

export interface FoundPreview {
  pullRequest: number
  /** Short names of its revisions, newest first; empty where it is a service of its own. */
  revisions: string[]
  /** `pr-12`, where the service gives it to one of these revisions. */
  tag?: string
  /** `projects/P/locations/L/services/S-pr-12`, where it is a service of its own. */
  service?: string
  /** Of that service as it was read: only this state is decided on. */
  etag?: string
  /** When its newest part was made, as the API prints times. */
  made?: string
}

/** Has a label of a preview, and nothing that proves it to be one of this repository: it is told, and never removed. */
export interface Lookalike {
  kind: 'revision' | 'service'
  pullRequest: number
  /** Short name. */
  name: string
  /** It is a preview, which another repository has deployed. */
  foreign?: true
}

interface SeenPreviews {
  previews: FoundPreview[]
  lookalikes: Lookalike[]
}

/** Whether a run has to know the previews, or its own one. */
export const looksForPreviews = ({ mode, preview }: Pick<Config, 'mode' | 'preview'>): boolean =>
  mode === 'cleanup' || preview?.do === 'remove'

/** All previews of the service; for the removal of one that one alone. `service`: as read under the run's own name. */
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
  // What stands under the name of a preview and is none is told by the check that refuses it.
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
    found => `${found.length} services`,
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
    found => `${found.length} revisions`,
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

/** Pure. `of`: short name of the service. `mark`: of the run's repository, whose previews alone are found. */
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

/** Pure. Revisions that an earlier version may have made as previews, and previews of other repositories. A label that names another revision is inherited: that
 *  one is no preview, and nothing is to be told of it. */
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

/** Pure. Services that say they are previews of this one, or are named as one, and are none; and previews of other repositories. */
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
