/** How a run about a preview ended -> its row in the comment. Pure. */
import { PREVIEW_ANSWER } from '../../decisions/live-check-findings.ts'
import type { Config } from '../../inputs/config.ts'
import type { Report } from '../../model.ts'
import { shorten } from '../../words/sentences.ts'
import { isLook } from '../fixes.ts'
import { firstSentence, headline } from '../headline.ts'
import { opening } from './opening.ts'
import type { PreviewRow } from './preview-row.ts'

/** So that the rows of many services fit into one comment. */
const LONGEST_NOTE = 500

/** Adds nothing to the title, for readers of a pull request. */
const BY_SIGNAL = /^Cancelled: the run got SIG\w+\.\s*/

/** Without what is known before the end. `now`: milliseconds since 1970. */
export function rowOf(
  report: Report,
  { preview, previews, tag, now }: Pick<Config, 'preview' | 'previews' | 'tag'> & { now: number },
): Pick<PreviewRow, 'state'> & Partial<PreviewRow> {
  const { outputs, findings, plan, checks, gates, target } = report
  const failed = findings.some(({ status }) => status === 'fail') || plan.some(({ state }) => state === 'failed')
  const top = headline(report)
  const note = shorten(firstSentence(top).replace(BY_SIGNAL, ''), LONGEST_NOTE)
  const closed = findings.find(({ id }) => id === 'preview-closed')
  if (preview?.do === 'remove' || closed) {
    if (failed) return { state: 'kept', note }
    const left = findings.find(({ id }) => id === 'preview-kept') ?? closed
    return { state: 'removed', ...(left && { note: shorten(left.reason, LONGEST_NOTE) }) }
  }
  const { preview_url: url, image, revision } = outputs
  const released = plan.some(({ kind, state }) => kind === 'deploy-service' && state === 'done')
  // Whatever else failed: what the address leads to is of this run from now on.
  const deployed = released && url !== undefined && { url, open: opening(gates, target, tag) }
  const cancelled = findings.some(({ id }) => id === 'cancelled')
  if (cancelled || failed || !deployed) {
    const log = top.causes[0]?.findings[0].remedies.find(remedy => remedy.kind === 'console' && isLook(remedy))
    return {
      ...{ state: cancelled ? 'cancelled' : 'failed', note, ...deployed },
      ...(log && { log: { title: log.title, url: log.text } }),
    }
  }
  const newer = findings.some(({ id }) => id === 'preview-newer')
  // This run knows no more of it than its address.
  if (newer) return { state: 'ready', ...deployed, expires: now + previews.ttlMs }
  const answered = checks.find(({ name }) => name === PREVIEW_ANSWER)?.found
  return {
    ...{ state: 'ready', ...deployed, expires: now + previews.ttlMs },
    ...(image && { image }),
    ...(revision && { revision }),
    ...(answered && { answered }),
  }
}
