/** How a run about a preview ended -> its row in the comment. Pure. */
import { PREVIEW_ANSWER } from '../../decisions/live-check-findings.ts'
import type { Config } from '../../inputs/config.ts'
import type { Report } from '../../model.ts'
import { shorten } from '../../words/sentences.ts'
import { firstSentence, headline } from '../headline.ts'
import { opening } from './opening.ts'
import type { PreviewRow } from './preview-row.ts'

/** So that the rows of many services fit into one comment. */
const LONGEST_NOTE = 500

/** Without what is known before the end. `now`: milliseconds since 1970. */
export function rowOf(
  report: Report,
  { preview, previews, tag, now }: Pick<Config, 'preview' | 'previews' | 'tag'> & { now: number },
): Pick<PreviewRow, 'state'> & Partial<PreviewRow> {
  const { outputs, findings, plan, checks, gates, target } = report
  const failed = findings.some(({ status }) => status === 'fail') || plan.some(({ state }) => state === 'failed')
  const note = shorten(firstSentence(headline(report)), LONGEST_NOTE)
  const closed = findings.find(({ id }) => id === 'preview-closed')
  if (preview?.do === 'remove' || closed) {
    if (failed) return { state: 'kept', note }
    const left = findings.find(({ id }) => id === 'preview-kept') ?? closed
    return { state: 'removed', ...(left && { note: shorten(left.reason, LONGEST_NOTE) }) }
  }
  if (findings.some(({ id }) => id === 'cancelled')) return { state: 'cancelled', note }
  const { preview_url: url, image, revision, build_log_url: buildLog } = outputs
  const released = plan.some(({ kind, state }) => kind === 'deploy-service' && state === 'done')
  if (failed || !released || !url) {
    const ofBuild = plan.some(({ kind, state }) => kind === 'build-image' && state === 'failed')
    return { state: 'failed', note, ...(ofBuild && buildLog && { buildLog }) }
  }
  const answered = checks.find(({ name }) => name === PREVIEW_ANSWER)?.found
  return {
    ...{ state: 'ready', url, expires: now + previews.ttlMs },
    open: opening(gates, target, tag),
    ...(image && { image }),
    ...(revision && { revision }),
    ...(answered && { answered }),
  }
}
