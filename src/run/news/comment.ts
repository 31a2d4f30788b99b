/** The row of a run in the comment on its pull request: written when the run begins, and again when it ends. */

import { isReopened } from '../../decisions/cleanup.ts'
import type { GitHub } from '../../github/api.ts'
import type { Row, Rows } from '../../github/rows.ts'
import { shareRow } from '../../github/shared-comment.ts'
import { say } from '../../language/say.ts'
import type { Report } from '../../model.ts'
import { lastGood, type PreviewRow, readPreviewRow } from '../../report/comment/preview-row.ts'
import { MARK, renderComment } from '../../report/comment/render.ts'
import { rowOf } from '../../report/comment/row-of.ts'
import { urlOf } from '../../service/address.ts'
import { askPreview } from '../../steps/preview-answer.ts'
import type { Course } from '../course.ts'
import { cleanedUp, type Patience, type Subject, type Teller } from './subject.ts'

/** The longest time from reading the comment to writing it (`shared-comment.ts`): two requests. */
const SETTLE_MS = 2_000

/** Undefined: the run has no comment. */
export function commentTeller(subject: Subject, github: GitHub, patience: Patience): Teller | undefined {
  const { key, config, context, run, repository } = subject
  const { preview } = config
  if (config.mode === 'cleanup' && config.comment) return cleanupTeller(subject, github, patience)
  if (!preview || !config.comment) return undefined
  const store = github.comments(preview.pullRequest, MARK)
  let known: Rows = new Map()
  let { began } = subject
  const about = {
    ...{ service: preview.of, region: config.region },
    ...(context.headCommit && { commit: context.headCommit }),
    ...(run && { run }),
  }
  type Own = (before: PreviewRow | undefined, exists: boolean) => PreviewRow | undefined | Promise<PreviewRow>
  const write = async (step: number, settle: () => Promise<boolean>, own: Own) => {
    const versioned = (row: PreviewRow | undefined): Row | undefined =>
      row && { key, version: [began, step], data: { ...row } }
    /** What stands there was written before now, whatever the clock of that runner, or somebody's edit, says. */
    const catchUp = (before: Row | undefined) => {
      if (before && before.version[0] > Date.now()) began = before.version[0] + 1
    }
    known = await shareRow(store, {
      ...{ key, known, settle, now: Date.now, again: patience.waitFor },
      own: (before, exists) => {
        catchUp(before)
        const row = own(before && readPreviewRow(before.data), exists)
        return row instanceof Promise ? row.then(versioned) : versioned(row)
      },
      render: rows => renderComment(rows, repository),
    })
  }
  const settle = () => patience.pause(SETTLE_MS)
  return {
    words: {
      what: say`the comment on the pull request`,
      level: 'warning',
      advice: say`Give the job "permissions: pull-requests: write", or set comment: false.`,
    },
    async begun() {
      if (preview.do !== 'deploy') return
      // At the end of the run, the last row makes up for this one.
      const settleOrEnd = () => Promise.race([settle(), patience.ending.then(() => true)])
      await write(0, settleOrEnd, before => {
        const last = lastGood(before)
        return { ...about, state: 'deploying', updated: Date.now(), ...(last && { last }) }
      })
    },
    async ended(course, report) {
      // The run of the newer event tells what is so.
      if (preview.do === 'remove' && course.facts && isReopened(course.facts)) return
      const newer = course.made.newerPush
      const row = {
        ...about,
        ...(newer && { commit: newer }),
        ...rowOf(report, { ...course.config, now: Date.now() }),
        updated: Date.now(),
      }
      await write(1, settle, (before, exists) => {
        // Nothing is said about a preview that never was.
        if (row.state === 'removed' && (!exists || !before)) return undefined
        // What this run has deployed has taken the address of the one before.
        const last = row.url || row.state === 'removed' ? undefined : lastGood(before)
        if (!last) return row
        return stillAnswers(course, report, last.url, patience.signal).then(answers => ({
          ...row,
          last: { ...last, ...(answers !== undefined && { answers }) },
        }))
      })
    },
  }
}

/** Rows at once: GitHub could take more for abuse. */
const AT_ONCE = 10

/** A cleanup writes only into comments that are there. */
function cleanupTeller({ key, began, run, repository }: Subject, github: GitHub, patience: Patience): Teller {
  const tell = (pullRequest: number) =>
    shareRow(github.comments(pullRequest, MARK), {
      ...{ key, settle: () => patience.pause(SETTLE_MS), now: Date.now, again: patience.waitFor },
      own(before) {
        const row = before && readPreviewRow(before.data)
        if (!row || row.state === 'removed') return undefined
        const { service, region, commit } = row
        const removed: PreviewRow = {
          ...{ service, region, state: 'removed', updated: Date.now(), note: say`A cleanup removed it.` },
          ...(commit && { commit }),
          ...(run && { run }),
        }
        return { key, version: [began, 1], data: { ...removed } }
      },
      render: rows => renderComment(rows, repository),
    })
  return {
    words: {
      what: say`the comments of the removed previews`,
      level: 'notice',
      advice: say`Give the job "permissions: pull-requests: write", or set comment: false.`,
    },
    async begun() {},
    async ended(course, report) {
      const gone = cleanedUp(course, report)
      for (let at = 0; at < gone.length; at += AT_ONCE) await Promise.all(gone.slice(at, at + AT_ONCE).map(tell))
    },
  }
}

/** Whether the earlier preview still answers; undefined if that cannot be known. */
async function stillAnswers(
  { google, config }: Course,
  { outputs }: Report,
  url: string,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  if (!google || !URL.canParse(url)) return undefined
  // The address stands in a comment that others can edit, so no token is sent to it unless it is one of the service's own.
  const own = [outputs.preview_url, outputs.tag_url, outputs.service_url].some(
    each => each && URL.canParse(each) && new URL(each).origin === new URL(url).origin,
  )
  if (!own) return undefined
  const asked = await askPreview(google, urlOf(url, config.verifyPath), outputs.audience, signal).catch(() => undefined)
  return asked && { works: true, broken: false, silent: false, barred: undefined }[asked.state]
}
