/** Whether the tag or the service name of a new preview is already taken. Pure. */

import { holderOf } from '../facts/previews.ts'
import {
  isOfOtherRepository,
  isPreviewRevisionName,
  mayBeOldPreview,
  PREVIEW_REPOSITORY_LABEL,
  previewOfService,
} from '../iam/preview-names.ts'
import type { PreviewSettings, ReleaseSettings, TargetSettings } from '../inputs/config.ts'
import { say } from '../language/say.ts'
import type { Service, WireRevision } from '../wire.ts'

type Asked = TargetSettings & ReleaseSettings & PreviewSettings

/**
 * Why the tag of a preview by tag cannot be moved to it; undefined where it is free, or the preview's own. `revision`: the one that
 * has the tag; null: it is gone; as text: why it could not be read.
 */
export function takenTag(
  { service: name, region, project, tag, preview, previews }: Asked,
  service: Service | null,
  revision: WireRevision | null | string,
): string | undefined {
  const target = holderOf(service, tag)
  if (!target || !preview) return undefined
  const { pullRequest } = preview
  const holder = target.revision?.split('/').at(-1)
  const where = `--region ${region}${project ? ` --project ${project}` : ''}`
  const remove = `gcloud run services update-traffic ${name} --remove-tags ${tag} ${where}`
  const free = say`Remove the tag, or give it another name: ${remove}`
  if (!holder) return say`The tag ${tag} belongs to the latest revision of ${name}, whichever that is. ${free}`
  if (target.percent)
    return say`The tag ${tag} belongs to ${holder}, which gets ${target.percent} % of the traffic of ${name}. ${free}`
  if (revision === null) return undefined
  if (typeof revision === 'string')
    return say`The tag ${tag} belongs to ${holder}, and the run could not read whether that is a preview: ${revision} ${free}`
  const { labels } = revision
  const own = isPreviewRevisionName(name, pullRequest, holder)
  if (!own && !mayBeOldPreview(pullRequest, labels))
    return say`The tag ${tag} belongs to ${holder}, which is not a preview of pull request ${pullRequest}. ${free}`
  return isOfOtherRepository(labels, previews.repository)
    ? say`The tag ${tag} belongs to ${holder}, ${otherRepositorys(pullRequest)} this tag. ${WAYS} remove the tag: ${remove}`
    : undefined
}

/** Why the run cannot deploy to the service of the new preview; undefined if it is that preview. */
export function takenService(
  { service: name, region, project, preview, previews }: Asked,
  service: Service,
): string | undefined {
  if (!preview) return undefined
  const { of, pullRequest } = preview
  if (previewOfService(of, name, service.labels) !== pullRequest)
    return say`A service ${name} already exists and is not a preview of ${of}: it does not have the labels that this action gives to previews. The run did not touch it.`
  const where = `--region ${region}${project ? ` --project ${project}` : ''}`
  return isOfOtherRepository(service.labels, previews.repository)
    ? say`The service ${name} is ${otherRepositorys(pullRequest)} this name. ${WAYS} delete it: gcloud run services delete ${name} ${where}`
    : undefined
}

const otherRepositorys = (pullRequest: number) =>
  say`the preview of pull request ${pullRequest} of another repository, according to its label ${PREVIEW_REPOSITORY_LABEL}. The run did not touch it: two repositories cannot both have a preview with`

const WAYS = say`Use separate services for the previews of the two repositories, or wait until that pull request is closed. If this repository had another name when the preview was deployed,`
