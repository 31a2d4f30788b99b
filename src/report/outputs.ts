/** The results of a run -> the outputs (docs/inputs.md#outputs). What does not apply is left out. */
import type { AccessState, Outputs } from '../model.ts'

/** The parts of a run that outputs need; `wire.ts` and `steps/step.ts` have the complete types. */
interface Results {
  project?: string
  tag?: string
  /** The run deployed a preview. */
  preview?: boolean
  access?: AccessState
  service?: {
    uri?: string
    trafficStatuses?: { tag?: string; uri?: string }[]
  }
  /** Full or short name. */
  revision?: string
  /** As deployed: by digest if this run built it. */
  image?: string
  build?: { id: string; logUrl?: string; digest?: string }
  sourceDigest?: string
}

export function outputsOf({
  project,
  tag,
  preview,
  access,
  service,
  revision,
  image,
  build,
  sourceDigest,
}: Results): Outputs {
  const serviceUrl = service?.uri
  const tagUrl = tag ? service?.trafficStatuses?.find(status => status.tag === tag)?.uri : undefined
  const url = tagUrl ?? serviceUrl
  const digest = build?.digest ?? /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1]
  return {
    ...(url && { url }),
    ...(serviceUrl && { service_url: serviceUrl, audience: serviceUrl }),
    ...(tagUrl && { tag_url: tagUrl }),
    ...(preview && url && (tagUrl || !tag) && { preview_url: url }),
    ...(revision && { revision: revision.split('/').at(-1) ?? revision }),
    ...(image && { image }),
    ...(digest && { image_digest: digest }),
    ...(build && { build_id: build.id, ...(build.logUrl && { build_log_url: build.logUrl }) }),
    ...(sourceDigest && { source_digest: sourceDigest }),
    ...(access && { access }),
    ...(project && { project_id: project }),
  }
}
