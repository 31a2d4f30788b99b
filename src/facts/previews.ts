/** The previews that there are: revisions of the service, or services of their own, that carry our labels. */
import type { Google } from '../google/google.ts'
import type { Service, WireRevision } from '../google/wire.ts'
import type { Config } from '../inputs/config.ts'
import type { Fact } from '../model.ts'
import { andThen, ask, known } from './ask.ts'
import { fullName, locationName, serviceName } from './names.ts'
import { PREVIEW_LABEL, PREVIEW_OF_LABEL, previewName, pullRequestOf } from './preview-names.ts'

export interface FoundPreview {
  pullRequest: number
  /** Short names of its revisions, newest first; empty where it is a service of its own. */
  revisions: string[]
  /** `pr-12`, where the service gives it to one of these revisions. */
  tag?: string
  /** `projects/P/locations/L/services/S-pr-12`, where it is a service of its own. */
  service?: string
  /** When its newest part was made, as the API prints times. */
  made?: string
}

/** Whether a run has to know the previews, or its own one. */
export const looksForPreviews = ({ mode, preview }: Config): boolean => mode === 'cleanup' || preview?.do === 'remove'

/** All previews of the service; for the removal of one that one alone. `service`: as read under the run's own name. */
export async function readPreviews(
  google: Google,
  config: Config,
  project: string,
  service: Promise<Fact<Service | null>>,
): Promise<Fact<FoundPreview[]>> {
  const { previews, preview, region } = config
  const own = (found: FoundPreview[]) =>
    preview ? found.filter(({ pullRequest }) => pullRequest === preview.pullRequest) : found
  if (previews.strategy === 'tag') return andThen(await readTagged(google, config, project, service), own)
  if (preview) return andThen(await service, live => own(live ? ofServices([live], preview.of) : []))
  const parent = locationName(project, region)
  const all = await ask(
    `GET run.googleapis.com/v2/${parent}/services`,
    fullName.project(project),
    () => google.run.listServices(parent),
    found => `${found.length} services`,
  )
  return andThen(all, found => ofServices(found, config.service))
}

async function readTagged(
  google: Google,
  { region, service: id }: Config,
  project: string,
  service: Promise<Fact<Service | null>>,
): Promise<Fact<FoundPreview[]>> {
  const name = serviceName(project, region, id)
  const asked = ask(
    `GET run.googleapis.com/v2/${name}/revisions`,
    fullName.service(name),
    () => google.run.listRevisions(name),
    found => `${found.length} revisions`,
  )
  const [revisions, live] = await Promise.all([asked, service])
  if (!live.known) return live
  if (live.value === null) return known([], ...live.evidence)
  return andThen(revisions, found => ofRevisions(found, live.value))
}

/** Pure. */
export function ofRevisions(revisions: readonly WireRevision[], live: Service | null): FoundPreview[] {
  const mine = revisions.filter(({ labels }) => pullRequestOf(labels?.[PREVIEW_LABEL]) !== undefined)
  const groups = Map.groupBy(mine, ({ labels }) => pullRequestOf(labels?.[PREVIEW_LABEL]) ?? 0)
  return [...groups].map(([pullRequest, parts]) => {
    const newest = [...parts].sort((a, b) => time(b.createTime) - time(a.createTime))
    const names = newest.map(({ name }) => name?.split('/').at(-1) ?? '')
    const tag = previewName(pullRequest)
    const target = (live?.traffic ?? []).find(each => each.tag === tag)
    const made = newest[0]?.createTime
    return {
      pullRequest,
      revisions: names,
      ...(target?.revision && names.includes(target.revision.split('/').at(-1) ?? '') && { tag }),
      ...(made && { made }),
    }
  })
}

/** Pure. `of`: the service that they are previews of. */
export function ofServices(services: readonly Service[], of: string): FoundPreview[] {
  return services.flatMap(({ name, labels, createTime, updateTime }) => {
    const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL])
    if (!name || pullRequest === undefined || labels?.[PREVIEW_OF_LABEL] !== of) return []
    const made = updateTime ?? createTime
    return [{ pullRequest, revisions: [], service: name, ...(made && { made }) }]
  })
}

const time = (text: string | null | undefined) => Date.parse(text ?? '') || 0
