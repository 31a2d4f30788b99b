/** Previews that cannot be made or found, and those that stay although they are over. */
import { isTagPreview, PREVIEW_LABEL, PREVIEW_OF_LABEL, previewName, pullRequestOf } from '../../facts/preview-names.ts'
import type { Finding } from '../../model.ts'
import { serviceOf } from '../access-findings.ts'
import type { Check } from './check.ts'

export const previews: Check = (config, facts, { cleanup }) => {
  const resource = serviceOf(config, facts)
  const { evidence } = facts.previews ?? facts.service
  const finding = (id: Finding['id'], status: Finding['status'], reason: string): Finding => ({
    ...{ id, status, resource, reason, evidence, remedies: [] },
  })
  const live = facts.service.known ? facts.service.value : null
  const own = config.preview && previewName(config.preview.pullRequest)
  const labels = live?.labels ?? {}
  const foreign = labels[PREVIEW_LABEL] !== own || labels[PREVIEW_OF_LABEL] !== config.preview?.of
  if (config.preview?.do === 'deploy')
    return live && foreign && !isTagPreview(config)
      ? [
          finding(
            'preview-impossible',
            'fail',
            `A service ${config.service} exists already, and it is no preview of ${config.preview.of}: it does not carry the labels of one. Nothing of it was touched.`,
          ),
        ]
      : []
  if (!facts.previews) return []
  if (!facts.previews.known)
    return [finding('preview-impossible', 'fail', `Which previews there are could not be read: ${facts.previews.why}`)]
  const found = facts.previews.value
  const kept = (cleanup ?? []).filter(({ notable }) => notable)
  const ours = new Set(found.flatMap(({ tag }) => (tag ? [tag] : [])))
  const others = (live?.traffic ?? []).flatMap(({ tag, revision }) =>
    tag && pullRequestOf(tag) !== undefined && !ours.has(tag) && (!own || own === tag) ? [{ tag, revision }] : [],
  )
  const service =
    config.preview && live && foreign && config.previews.strategy === 'service'
      ? [`The service ${config.service} is no preview of ${config.preview.of}: it does not carry the labels of one.`]
      : []
  const said = [
    ...kept.map(({ because }) => because),
    ...others.map(
      ({ tag, revision }) =>
        `The tag ${tag} was left alone: ${revision ?? 'the latest revision'}, which has it, was not deployed as a preview by this action.`,
    ),
    ...service,
  ]
  return said.map(reason => finding('preview-kept', 'skipped', reason))
}
