/** The issue that a repository keeps about the drift of a service: opened, edited, reopened, and closed when nothing differs. */

import type { GitHub } from '../../github/api.ts'
import { say } from '../../language/say.ts'
import { DRIFT_LABEL, driftMark, issueChange } from '../../report/drift-issue.ts'
import type { Subject, Teller } from './subject.ts'

/** Undefined: the workflow asks for none. */
export function driftIssueTeller({ config, run }: Subject, { issues }: Pick<GitHub, 'issues'>): Teller | undefined {
  if (config.mode !== 'drift' || !config.drift.issue) return undefined
  return {
    words: {
      what: say`the issue about the drift`,
      level: 'warning',
      advice: say`Give the job "permissions: issues: write", or set drift_issue: false.`,
    },
    async begun() {
      // What differs is known at the end.
    },
    async ended(_, report) {
      const kept = await issues.find(DRIFT_LABEL, driftMark(report))
      const change = issueChange(report, kept, { now: Date.now(), ...(run && { run }) })
      if (change.do === 'open') await issues.open({ title: change.title, body: change.body, label: DRIFT_LABEL })
      if (change.do !== 'edit') return
      // First what it says: the comment is only about its news.
      await issues.edit(change.number, change)
      if (change.comment !== undefined) await issues.comment(change.number, change.comment)
    },
  }
}
