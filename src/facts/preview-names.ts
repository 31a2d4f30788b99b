/** What a preview is called and how it is told from everything else: names and labels. Pure. */

import type { Config } from '../inputs/config.ts'

/** Label of a preview's revision, and of a preview that is a service: `pr-12`. Only what has it is ever removed. */
export const PREVIEW_LABEL = 'run-iam-deploy-preview'
/** Label of a preview that is a service: the name of the service that it is a preview of. */
export const PREVIEW_OF_LABEL = 'run-iam-deploy-preview-of'

/** Whether the run deploys a preview that is a revision of the service itself: of the service nothing else may change. */
export const isTagPreview = ({ preview, service }: Pick<Config, 'preview' | 'service'>): boolean =>
  preview?.do === 'deploy' && preview.of === service

/** `pr-12`: the tag, the label and the name by which the preview is spoken of. */
export const previewName = (pullRequest: number) => `pr-${pullRequest}`

/** `SERVICE-pr-12`: a preview that is a service. */
export const previewService = (service: string, pullRequest: number) => `${service}-${previewName(pullRequest)}`

/** `pr-12` -> 12; undefined for anything else. */
export function pullRequestOf(name: string | null | undefined): number | undefined {
  const digits = /^pr-([1-9]\d*)$/.exec(name ?? '')?.[1]
  return digits === undefined ? undefined : Number(digits)
}
