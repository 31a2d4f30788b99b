/** Report -> text for a terminal or a log: the headline, problems with their fixes, and the steps. No colour. Pure. */
import { said, say } from '../language/say.ts'
import { isHeldUnlessForbidden, type Remedy, type Report } from '../model.ts'
import { padded } from '../words/columns.ts'
import { cut, unlikeCommand } from '../words/log-lines.ts'
import { spaced } from '../words/sentences.ts'
import { causesOf, type SharedCause } from './causes.ts'
import { fixesOf } from './fixes.ts'
import { cause, headline } from './headline.ts'
import { MARKS, PERMISSION_FINDINGS } from './names.ts'

/**
 * `worded`: our sentences in the words of where they are read; `fixOf`: the same of what to paste. Quotations stay as they are. `told`: the
 * log stands right above, so steps that were done and checks that passed are not told again.
 */
export function renderTerminal(report: Report, { worded, fixOf, told: isTold = false }: Words = AS_WRITTEN): string {
  const head = headline(report)
  const { url } = report.outputs
  const lines = [
    `${head.mark} ${worded(head.title)}`,
    ...[
      worded(head.sentence),
      head.command,
      url,
      ...head.effects.map(effect => worded(say`This run also ${effect}.`)),
    ].flatMap(line => (line ? [indent(line)] : [])),
  ]
  for (const { region, verdict, outputs } of report.regions ?? [])
    lines.push(`  ${region}: ${said(verdict)}${outputs.url ? `, ${outputs.url}` : ''}`)
  const told = new Set(head.causes.flatMap(({ findings }) => findings))
  const open = report.findings.filter(({ status }) => status === 'fail' || status === 'warn')
  const causes = [
    ...head.causes,
    ...causesOf(
      open.filter(finding => !told.has(finding)),
      report,
    ),
  ]
  for (const cause of causes) lines.push('', ...causeLines(cause, { worded, fixOf }))
  const unknown = report.findings.filter(
    finding => finding.status === 'unknown' && !isHeldUnlessForbidden(finding) && !told.has(finding),
  )
  if (unknown.length > 0) lines.push('', say`${MARKS.unknown} Unknown: ${worded(unknown.map(cause).join(say`; `))}`)
  const answers = report.findings.filter(({ id }) => PERMISSION_FINDINGS[id])
  const likely = answers.filter(isHeldUnlessForbidden).length
  const more = likely > 0 ? say`, and ${likely} more unless an invisible deny policy forbids them` : ''
  if (answers.length > 0)
    lines.push(
      '',
      say`Preflight: ${answers.filter(({ status }) => status === 'pass').length} of ${answers.length} permissions are granted${more}.`,
    )
  const steps = report.plan.filter(({ state }) => !isTold || (state !== 'done' && state !== 'planned'))
  if (steps.length > 0)
    lines.push(
      '',
      ...steps.map(
        step => `${padded(said(step.state), 8)} ${worded(step.title)}${step.note ? `: ${worded(step.note)}` : ''}`,
      ),
    )
  for (const check of report.checks.filter(({ status }) => !isTold || status !== 'pass'))
    lines.push(say`${padded(said(check.status), 8)} ${check.name}: expected ${check.expected}, found ${check.found}`)
  // In a "run:" step the runner parses this like any log.
  return `${lines
    .join('\n')
    .split(/\r\n|\r|\n/)
    .map(line => unlikeCommand(cut(line)))
    .join('\n')}\n`
}

/** Why, what to do about it, and what others said. */
function causeLines(
  { findings, why, said: quoted, lines }: SharedCause,
  { worded, fixOf }: Pick<Words, 'worded' | 'fixOf'>,
): string[] {
  const fixes = fixesOf(findings).map(fixOf)
  return [
    `${MARKS[findings[0].status]} ${worded(why)}`,
    ...(lines ? [indent(lines, 4)] : []),
    ...fixes.flatMap(({ title, text }) => [indent(say`Fix: ${title}`), indent(text, 4)]),
    ...(quoted ? [indent(say`Google said: ${quoted}`)] : []),
  ]
}

interface Words {
  worded(sentence: string): string
  fixOf(fix: Remedy): Pick<Remedy, 'title' | 'text'>
  told?: boolean
}

const AS_WRITTEN: Words = { worded: spaced, fixOf: fix => fix }

/** The whole report, for other programs. Between its quotes stands what others said: nothing of it is a command of the runner. */
export const renderJson = (report: Report): string =>
  `${JSON.stringify(report, null, 2).replaceAll('##[', '##\\u005b')}\n`

const indent = (text: string, by = 2) =>
  text
    .split('\n')
    .map(line => (line ? ' '.repeat(by) + line : line))
    .join('\n')
