/** Previews that cannot be created or found, and those that stay although they are no longer wanted. */

import type { Facts } from '../../facts/facts.ts'
import type { Lookalike } from '../../facts/previews.ts'
import {
  isTagPreview,
  PREVIEW_REPOSITORY_LABEL,
  previewName,
  previewOfService,
  pullRequestOf,
} from '../../iam/preview-names.ts'
import type { TargetSettings } from '../../inputs/config.ts'
import { say } from '../../language/say.ts'
import { fail, skipped } from '../../words/findings.ts'
import { serviceOf } from '../access/findings.ts'
import { isReopened } from '../cleanup.ts'
import { takenService, takenTag } from '../taken-preview.ts'
import type { RunCheck } from './check.ts'

export const previews: RunCheck = (config, facts, { cleanup }) => {
  const resource = serviceOf(config, facts)
  const seen = { resource, evidence: facts.previews?.evidence ?? facts.service.evidence }
  const live = facts.service.known ? facts.service.value : null
  const own = config.preview && previewName(config.preview.pullRequest)
  const foreign =
    !config.preview || previewOfService(config.preview.of, config.service, live?.labels) !== config.preview.pullRequest
  if (config.preview?.do === 'deploy' && isTagPreview(config)) {
    const holder = facts.tagHolder
    const taken = takenTag(config, live, holder?.known ? holder.value : (holder?.why ?? say`it was not asked.`))
    return taken ? [fail('preview-impossible', taken, seen)] : []
  }
  if (config.preview?.do === 'deploy') {
    const taken = live && takenService(config, live)
    return taken ? [fail('preview-impossible', taken, seen)] : []
  }
  if (config.preview && isReopened(facts)) return [reopened(config.preview.pullRequest, facts)]
  if (!facts.previews) return []
  if (!facts.previews.known)
    return [fail('preview-impossible', say`The run could not read which previews exist: ${facts.previews.why}`, seen)]
  const found = facts.previews.value
  const kept = (cleanup ?? []).filter(({ notable }) => notable)
  const alikes = facts.lookalikes?.known ? facts.lookalikes.value : []
  const ours = new Set(found.flatMap(({ tag }) => (tag ? [tag] : [])))
  const theirs = new Set(alikes.flatMap(({ name, foreign }) => (foreign ? [name] : [])))
  const others = (live?.traffic ?? []).flatMap(({ tag, revision }) =>
    tag &&
    pullRequestOf(tag) !== undefined &&
    !ours.has(tag) &&
    !theirs.has(revision?.split('/').at(-1) ?? '') &&
    (!own || own === tag)
      ? [{ tag, revision }]
      : [],
  )
  const service =
    config.preview && live && foreign && config.previews.strategy === 'service'
      ? [
          say`The service ${config.service} is not a preview of ${config.preview.of}: it does not have the labels of one.`,
        ]
      : []
  const said = [
    ...kept.map(({ because }) => because),
    ...alikes.map(like => alike(like, config, config.preview?.of ?? config.service)),
    ...others.map(
      ({ tag, revision }) =>
        say`The run left the tag ${tag} alone: ${revision ?? say`the latest revision`}, which has it, is not known to be a preview that this action deployed.`,
    ),
    ...service,
  ]
  return said.map(reason => skipped('preview-kept', reason, seen))
}

const reopened = (pullRequest: number, { pull }: Pick<Facts, 'pull'>) =>
  skipped(
    'preview-reopened',
    say`Pull request ${pullRequest} is open again, so the run left its preview. The run of the newer event deploys it.`,
    { evidence: pull?.evidence ?? [] },
  )

/** Why the run left something that looks like a preview alone, and how to remove it if it is one. */
function alike(
  { kind, name, pullRequest, foreign }: Lookalike,
  { service, region, project }: TargetSettings,
  of: string,
): string {
  const label = previewName(pullRequest)
  if (foreign)
    return say`The run left the ${kind} ${name} alone: its label ${PREVIEW_REPOSITORY_LABEL} says that it is a preview of ${of} for pull request ${pullRequest} of another repository. A run in that repository can remove it. If this repository had another name when the preview was deployed, delete it by hand.`
  if (kind === 'service')
    return say`The run left the service ${name} alone: its labels and its name do not both say that it is the preview ${label} of ${service}, and labels can be copied.`
  const where = `--region ${region}${project ? ` --project ${project}` : ''}`
  return say`The run left the revision ${name} alone: it has the label of the preview ${label}, but neither a name nor a label that only that preview can have. An earlier version of this action may have made it, or it is a later revision that inherited the label. If it is a preview, delete it by hand: gcloud run revisions delete ${name} ${where}`
}
