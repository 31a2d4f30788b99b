/** Report of a preview -> the comment on its pull request: one per service, found again by an invisible mark. */
import type { Report } from '../model.ts'
import { accessWords } from './access-words.ts'
import { firstSentence, headline } from './headline.ts'
import { code, fence, link, text } from './markdown.ts'

/** Identifies our comment about this service. `of`: the service that is previewed. */
export const markOf = (of: string) => `<!-- run-iam-deploy preview of ${of} -->`

/** Whether a run can create a comment: only for a deployed preview. */
export const isUp = ({ outputs, plan }: Report): boolean =>
  Boolean(outputs.preview_url) && plan.some(({ kind, state }) => kind === 'deploy-service' && state === 'done')

export function renderComment(report: Report, of: string, { commit, run }: { commit?: string; run?: string }): string {
  const head = headline(report)
  const { mark, title, command } = head
  const { preview_url: url, revision } = report.outputs
  const lines = [
    markOf(of),
    `### ${mark} ${text(title)}`,
    isUp(report) && url ? link(url, url) : '',
    `${isUp(report) && head.causes.length === 0 ? `${accessWords(report)?.sign ?? ''} ` : ''}${text(firstSentence(head))}`.trim(),
    command && head.causes.length === 0 ? fence(command, 'bash') : '',
    [
      revision && isUp(report) ? `Revision ${code(revision)}` : '',
      commit ? `commit ${code(commit.slice(0, 7))}` : '',
      run ? link('this run', run) : '',
    ]
      .filter(Boolean)
      .join(', '),
  ]
  return lines.filter(Boolean).join('\n\n')
}
