/** Report -> text for a terminal or a log: the headline, problems with their fixes, and the steps. No colour. */
import { isHeldUnlessForbidden, type Report } from '../model.ts'
import { cut, unlikeCommand } from '../words/log-lines.ts'
import { cause, headline } from './headline.ts'
import { MARKS, PERMISSION_FINDINGS } from './names.ts'

export function renderTerminal(report: Report): string {
  const { mark, title, sentence } = headline(report)
  const url = report.outputs.url
  const lines = [`${mark} ${title}`, indent(sentence), ...(url ? [`  ${url}`] : [])]
  for (const { region, verdict, outputs } of report.regions ?? [])
    lines.push(`  ${region}: ${verdict}${outputs.url ? `, ${outputs.url}` : ''}`)
  const open = report.findings.filter(({ status }) => status === 'fail' || status === 'warn')
  if (open.length > 0)
    lines.push(
      '',
      ...open.flatMap(finding => [
        `${MARKS[finding.status]} ${cause(finding)}`,
        // The lines above already say it.
        ...(finding.reason === sentence ? [] : [indent(finding.reason)]),
        ...finding.remedies
          .filter(({ kind, alternative }) => kind === 'gcloud' && !alternative)
          .map(({ text }) => indent(text, 4)),
      ]),
    )
  const unknown = report.findings.filter(finding => finding.status === 'unknown' && !isHeldUnlessForbidden(finding))
  if (unknown.length > 0) lines.push('', `${MARKS.unknown} Unknown: ${unknown.map(cause).join('; ')}`)
  const answers = report.findings.filter(({ id }) => PERMISSION_FINDINGS[id])
  const likely = answers.filter(isHeldUnlessForbidden).length
  const more = likely > 0 ? `, and ${likely} more unless an invisible deny policy forbids them` : ''
  if (answers.length > 0)
    lines.push(
      '',
      `Preflight: ${answers.filter(({ status }) => status === 'pass').length} of ${answers.length} permissions are granted${more}.`,
    )
  if (report.plan.length > 0)
    lines.push(
      '',
      ...report.plan.map(step => `${step.state.padEnd(8)} ${step.title}${step.note ? `: ${step.note}` : ''}`),
    )
  for (const check of report.checks)
    lines.push(`${check.status.padEnd(8)} ${check.name}: expected ${check.expected}, found ${check.found}`)
  // In a "run:" step the runner parses this like any log.
  return `${lines
    .join('\n')
    .split(/\r\n|\r|\n/)
    .map(line => unlikeCommand(cut(line)))
    .join('\n')}\n`
}

/** The whole report, for other programs. Its strings can contain foreign text, which must not become runner commands. */
export const renderJson = (report: Report): string =>
  `${JSON.stringify(report, null, 2).replaceAll('##[', '##\\u005b')}\n`

const indent = (text: string, by = 2) =>
  text
    .split('\n')
    .map(line => (line ? ' '.repeat(by) + line : line))
    .join('\n')
