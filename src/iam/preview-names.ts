/** What a preview is called and how it is told from everything else: names and labels. Pure. */

import { createHash } from 'node:crypto'
import type { Config } from '../inputs/config.ts'

/** Label of a preview's revision, and of a preview that is a service: `pr-12`. Labels are copied and inherited (a template keeps
 *  them for the next revision, an exported service for its copy), so that this one alone proves nothing. */
export const PREVIEW_LABEL = 'run-iam-deploy-preview'
/** Label of a preview's revision: the revision's own name, which no other revision can have. */
export const PREVIEW_REVISION_LABEL = 'run-iam-deploy-preview-revision'
/** Label of a preview that is a service: the name of the service that it is a preview of. */
export const PREVIEW_OF_LABEL = 'run-iam-deploy-preview-of'
/** Label of every preview: which repository's pull request it belongs to (`repositoryMark`). Numbers of pull requests mean nothing
 *  without it where several repositories deploy previews of one service. Earlier versions set none. */
export const PREVIEW_REPOSITORY_LABEL = 'run-iam-deploy-preview-repository'

/** Whether the run deploys a preview that is a revision of the service itself: of the service nothing else may change. */
export const isTagPreview = ({ preview, service }: Pick<Config, 'preview' | 'service'>): boolean =>
  preview?.do === 'deploy' && preview.of === service

/** `pr-12`: the tag, the label and the name by which the preview is spoken of. */
export const previewName = (pullRequest: number) => `pr-${pullRequest}`

/** The longest name of a service that Cloud Run takes ("must be less than 50 characters"). */
const LONGEST_SERVICE = 49
/** Characters of the hash that stands for what was cut off: two services that begin alike stay apart. */
const HASH = 8

/** `SERVICE-pr-12`: a preview that is a service. A name that would be too long is cut, and a hash of the whole one put in. */
export function previewService(service: string, pullRequest: number): string {
  const end = `-${previewName(pullRequest)}`
  if (service.length + end.length <= LONGEST_SERVICE) return `${service}${end}`
  const hash = createHash('sha256').update(service).digest('hex').slice(0, HASH)
  return `${service.slice(0, LONGEST_SERVICE - end.length - HASH - 1)}-${hash}${end}`
}

/** What stands for a repository in a label, whose values allow neither `/` nor upper case. GitHub's names ignore case. */
export const repositoryMark = (repository: string): string =>
  createHash('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 16)

/** `pr-12` -> 12; undefined for anything else. */
export function pullRequestOf(name: string | null | undefined): number | undefined {
  const digits = /^pr-([1-9]\d*)$/.exec(name ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

type Labels = Record<string, string> | null | undefined

/** What follows the service's name in the name of a preview's revision; `suffix` makes it unique. */
export const previewSuffix = (pullRequest: number, suffix: string) => `${previewName(pullRequest)}-${suffix}`

/** Whether we would name a revision of the preview so: `SERVICE-pr-12-...`, the service's name cut only where 63 characters
 *  force it (`revisionName`). */
export function isPreviewRevisionName(service: string, pullRequest: number, revision: string): boolean {
  const mark = `-${previewName(pullRequest)}-`
  const heads = Array.from(service, (_, index) => service.slice(0, index + 1))
  return heads.some(head => {
    const whole = revision.startsWith(head + mark) && revision.length > head.length + mark.length
    return whole && (head === service ? revision.length <= 63 : revision.length === 63)
  })
}

/** The pull request that the revision was made for by this action, as its name and its labels say together; undefined for
 *  every other revision, also one that has inherited the labels. `revision`: its short name. */
export function previewOfRevision(service: string, revision: string, labels: Labels): number | undefined {
  const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL])
  if (pullRequest === undefined || labels?.[PREVIEW_REVISION_LABEL] !== revision) return undefined
  const agrees = labels[PREVIEW_LABEL] === previewName(pullRequest)
  return agrees && isPreviewRevisionName(service, pullRequest, revision) ? pullRequest : undefined
}

/** The same for a service that is a preview `of` another. `service`: its short name. */
export function previewOfService(of: string, service: string, labels: Labels): number | undefined {
  const pullRequest = pullRequestOf(labels?.[PREVIEW_LABEL])
  if (pullRequest === undefined || service === of || labels?.[PREVIEW_OF_LABEL] !== of) return undefined
  return service === previewService(of, pullRequest) && labels[PREVIEW_LABEL] === previewName(pullRequest)
    ? pullRequest
    : undefined
}

/** Whether the label names another repository than `mark`. What nobody has labelled, or nobody can compare, is not known to be. */
export const isOfOtherRepository = (labels: Labels, mark: string | undefined): boolean =>
  Boolean(mark && labels?.[PREVIEW_REPOSITORY_LABEL] && labels[PREVIEW_REPOSITORY_LABEL] !== mark)

/** Whether an earlier version of this action may have made the revision for the pull request: it said so by the label alone,
 *  which a later revision may have inherited. */
export const mayBeOldPreview = (pullRequest: number, labels: Labels): boolean =>
  labels?.[PREVIEW_LABEL] === previewName(pullRequest) && labels[PREVIEW_REVISION_LABEL] === undefined
