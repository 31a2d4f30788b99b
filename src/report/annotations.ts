/** Report -> the runner's annotations. GitHub keeps ten of each level per step and cuts each at 4,096 characters. */

import { say } from '../language/say.ts'
import {
  type Annotation,
  type Finding,
  isAccepted,
  isHeldUnlessForbidden,
  type Report,
  type StepResult,
} from '../model.ts'
import { shorten } from '../words/sentences.ts'
import { causesOf, type SharedCause } from './causes.ts'
import { fixesOf, isLook } from './fixes.ts'
import { findingTitle } from './names.ts'

const LEVELS = { fail: 'error', warn: 'warning', unknown: 'notice', skipped: 'notice' } as const
const KEPT = 10
const LENGTH = 4_000

/**
 * One annotation for each cause, with its fix. Beyond ten of a level the tenth says how many more the summary has. Unknown answers
 * are one notice together, and so are roles that are too much: they stay from run to run, and would bury what matters.
 */
export function renderAnnotations(report: Report): Annotation[] {
  const of = (status: keyof typeof LEVELS) => report.findings.filter(finding => finding.status === status)
  const told = (findings: readonly Finding[]) => causesOf(findings, report).map(annotation)
  // A run that something stopped did not lack the answers, and a deploy that has begun could do without them.
  const stopped = report.verdict === 'blocked' || report.verdict === 'failed'
  const matters = report.verdict !== 'ok' && !stopped && !report.plan.some(({ state }) => state === 'done')
  const unknown = matters ? of('unknown').filter(finding => !isHeldUnlessForbidden(finding)) : []
  const tooMuch = of('warn').filter(({ id }) => id === 'over-granted')
  const [first, ...others] = told(of('fail'))
  return [
    ...capped(first ? [{ ...first, text: shorten(`${first.text}${account(report)}`, LENGTH) }, ...others] : []),
    ...capped(told(of('warn').filter(finding => !tooMuch.includes(finding)))),
    ...capped(told(of('skipped').filter(finding => !isAccepted(finding)))),
    ...together(say`Roles that are not needed`, tooMuch.map(({ reason }) => reason).join('\n')),
    ...together(
      say`Not everything could be checked`,
      causesOf(unknown, report)
        .map(({ why }) => why)
        .join('\n'),
    ),
  ]
}

const together = (title: string, text: string): Annotation[] =>
  text ? [{ level: 'notice', title, text: shorten(text, LENGTH) }] : []

/** What a run that stopped halfway has done and not done. Empty if it changed nothing. */
function account({ verdict, plan }: Report): string {
  if (verdict !== 'failed') return ''
  const titles = (...states: StepResult['state'][]) =>
    plan.filter(({ state }) => states.includes(state)).map(({ title }) => title)
  const line = (name: string, steps: string[]) => (steps.length > 0 ? `\n${name}: ${steps.join(say`; `)}.` : '')
  return (
    line(say`Done`, titles('done')) +
    line(say`Failed`, titles('failed')) +
    line(say`Not started`, titles('skipped', 'planned'))
  )
}

function annotation(cause: SharedCause): Annotation {
  const { findings, why, said, lines } = cause
  const [{ id, status }] = findings
  const fixes = fixesOf(findings)
  // Where nothing settles it, what shows more is better than nothing.
  const ways = fixes.length > 0 ? fixes : findings.flatMap(({ remedies }) => remedies.filter(isLook))
  const fix = ways.map(({ title, text }) => `${title}:\n${text}`)
  const parts = [why, lines, ...fix, said && say`Google said: ${said}`].filter(Boolean)
  return {
    level: LEVELS[status as keyof typeof LEVELS],
    title: findingTitle(id),
    text: shorten(parts.join('\n'), LENGTH),
  }
}

function capped(annotations: Annotation[]): Annotation[] {
  const last = annotations[KEPT - 1]
  if (annotations.length <= KEPT || !last) return annotations
  const more = annotations.length - KEPT + 1
  return [
    ...annotations.slice(0, KEPT - 1),
    {
      ...last,
      title: say`${more} more`,
      text: shorten(say`The job summary lists ${more} more, each with its fix.`, LENGTH),
    },
  ]
}
