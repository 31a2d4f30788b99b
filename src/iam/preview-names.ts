/** How previews are named and recognised: names and labels. Pure. */
import { createHash } from 'node:crypto'
import type { Config } from '../inputs/config.ts'

/**
 * Label of a preview's revision, and of a preview that is a service: `pr-12`. Labels are copied and inherited (by the next revision of a
 * template, or the copy of an exported service), so this one alone proves nothing.
 */
export const PREVIEW_LABEL = 'run-iam-deploy-preview'
/** Label of a preview's revision: the name of the revision, so a copy on another revision does not match. */
export const PREVIEW_REVISION_LABEL = 'run-iam-deploy-preview-revision'
/** Label of a preview that is a service: the name of the service that it is a preview of. */
export const PREVIEW_OF_LABEL = 'run-iam-deploy-preview-of'
/**
 * Label of every preview: which repository's pull request it belongs to (`repositoryMark`). Needed if several repositories deploy
 * previews of one service, because numbers of pull requests overlap. Earlier versions did not set it.
 */
export const PREVIEW_REPOSITORY_LABEL = 'run-iam-deploy-preview-repository'
/** Label of every preview: the newest commit of the pull request when the event happened that deployed it. Not a commit that only GitHub made. */
export const PREVIEW_COMMIT_LABEL = 'run-iam-deploy-preview-commit'

/** The value of that label. SHA-256 has one character too many for a label. */
export const commitMark = (commit: string): string => commit.slice(0, 63)

/** Whether the run deploys a preview that is a revision of the service itself: nothing else of the service may change then. */
export const isTagPreview = ({ preview, service }: Pick<Config, 'preview' | 'service'>): boolean =>
  preview?.do === 'deploy' && preview.of === service

/** `pr-12`: the tag, the label and the name of the preview in messages. */
export const previewName = (pullRequest: number) => `pr-${pullRequest}`

/** The longest service name that Cloud Run accepts ("must be less than 50 characters"). */
const LONGEST_SERVICE = 49
/** Length of the hash that replaces the cut-off part, so two services with the same beginning differ. */
const HASH = 8

/** `SERVICE-pr-12`: a preview that is a service. A name that is too long is cut and gets a hash of the full name. */
export function previewService(service: string, pullRequest: number): string {
  const end = `-${previewName(pullRequest)}`
  if (service.length + end.length <= LONGEST_SERVICE) return `${service}${end}`
  const hash = createHash('sha256').update(service).digest('hex').slice(0, HASH)
  return `${service.slice(0, LONGEST_SERVICE - end.length - HASH - 1)}-${hash}${end}`
}

/** `SERVICE-pr-12` -> 12, if that is what `previewService` makes of it; undefined for anything else. */
export function pullRequestOfName(service: string, name: string): number | undefined {
  const pullRequest = pullRequestOf(/pr-\d+$/.exec(name)?.[0])
  return pullRequest !== undefined && previewService(service, pullRequest) === name ? pullRequest : undefined
}

/** The label value for a repository: label values allow neither `/` nor upper case, and GitHub's names ignore case. */
export const repositoryMark = (repository: string): string =>
  createHash('sha256').update(repository.toLowerCase()).digest('hex').slice(0, 16)

/** `pr-12` -> 12; undefined for anything else. */
export function pullRequestOf(name: string | null | undefined): number | undefined {
  const digits = /^pr-([1-9]\d*)$/.exec(name ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}

type Labels = Record<string, string> | null | undefined

/** The part after the service's name in the revision name of a preview; `suffix` makes it unique. */
export const previewSuffix = (pullRequest: number, suffix: string) => `${previewName(pullRequest)}-${suffix}`

/**
 * Whether it is a name of ours for a revision of the preview: `SERVICE-pr-12-...`, with the service's name cut only to fit 63 characters
 * (`revisionName`).
 */
export function isPreviewRevisionName(service: string, pullRequest: number, revision: string): boolean {
  const mark = `-${previewName(pullRequest)}-`
  const heads = Array.from(service, (_, index) => service.slice(0, index + 1))
  return heads.some(head => {
    const whole = revision.startsWith(head + mark) && revision.length > head.length + mark.length
    return whole && (head === service ? revision.length <= 63 : revision.length === 63)
  })
}

/**
 * The pull request for which this action made the revision, if its name and labels agree; undefined for any other revision, including one
 * that inherited the labels. `revision`: its short name.
 */
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

/** Whether the label names another repository than `mark`. False without a label or without a `mark`. */
export const isOfOtherRepository = (labels: Labels, mark: string | undefined): boolean =>
  Boolean(mark && labels?.[PREVIEW_REPOSITORY_LABEL] && labels[PREVIEW_REPOSITORY_LABEL] !== mark)

/**
 * Whether an earlier version of this action could have made the revision for the pull request: it set only the label, which a later
 * revision can have inherited.
 */
export const mayBeOldPreview = (pullRequest: number, labels: Labels): boolean =>
  labels?.[PREVIEW_LABEL] === previewName(pullRequest) && labels[PREVIEW_REVISION_LABEL] === undefined
