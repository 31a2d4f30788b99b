/** Report -> the runner's annotations. GitHub keeps ten of each level per step and cuts each at 4,096 characters. */

import {
  type Annotation,
  FINDINGS,
  type Finding,
  isHeldUnlessForbidden,
  type Report,
  type StepResult,
} from '../model.ts'
import { shorten } from '../words/sentences.ts'
import { cause } from './headline.ts'

const LEVELS = { fail: 'error', warn: 'warning', unknown: 'notice', skipped: 'notice' } as const
const KEPT = 10
const LENGTH = 4_000

/**
 * One annotation per finding that is not a pass, each with its remedy. Beyond ten of a level, the tenth says how many more the summary
 * has. Unknown answers share one notice, and so do roles that are not needed: they recur in every run and would bury what matters.
 */
export function renderAnnotations(report: Report): Annotation[] {
  const of = (status: keyof typeof LEVELS) => report.findings.filter(finding => finding.status === status)
  const unknown = of('unknown').filter(finding => !isHeldUnlessForbidden(finding))
  const tooMuch = of('warn').filter(({ id }) => id === 'over-granted')
  const [first, ...others] = of('fail').map(annotation)
  return [
    ...capped(first ? [{ ...first, text: shorten(`${first.text}${account(report)}`, LENGTH) }, ...others] : []),
    ...capped(
      of('warn')
        .filter(finding => !tooMuch.includes(finding))
        .map(annotation),
    ),
    ...capped(of('skipped').map(annotation)),
    ...(tooMuch.length > 0
      ? [
          {
            level: 'notice' as const,
            title: 'Roles that are not needed',
            text: shorten(tooMuch.map(({ reason }) => reason).join('\n'), LENGTH),
          },
        ]
      : []),
    ...(unknown.length > 0
      ? [
          {
            level: 'notice' as const,
            title: 'Not everything could be checked',
            text: shorten(
              `${unknown.length} ${unknown.length > 1 ? 'answers are' : 'answer is'} unknown: ${[...new Set(unknown.map(cause))].join('; ')}`,
              LENGTH,
            ),
          },
        ]
      : []),
  ]
}

/** What a run that stopped halfway has done and not done. Empty if it changed nothing. */
function account({ verdict, plan }: Report): string {
  if (verdict !== 'failed') return ''
  const titles = (...states: StepResult['state'][]) =>
    plan.filter(({ state }) => states.includes(state)).map(({ title }) => title)
  const line = (name: string, steps: string[]) => (steps.length > 0 ? `\n${name}: ${steps.join('; ')}.` : '')
  return (
    line('Done', titles('done')) + line('Failed', titles('failed')) + line('Not started', titles('skipped', 'planned'))
  )
}

function annotation(finding: Finding): Annotation {
  const remedy = finding.remedies.find(({ kind }) => kind === 'gcloud') ?? finding.remedies[0]
  const fix = remedy ? `\n${remedy.title}:\n${remedy.text}` : ''
  return {
    level: LEVELS[finding.status as keyof typeof LEVELS],
    title: FINDINGS[finding.id].title,
    text: shorten(`${finding.reason}${fix}`, LENGTH),
  }
}

function capped(annotations: Annotation[]): Annotation[] {
  const last = annotations[KEPT - 1]
  if (annotations.length <= KEPT || !last) return annotations
  const more = annotations.length - KEPT + 1
  return [
    ...annotations.slice(0, KEPT - 1),
    { ...last, title: `${more} more`, text: shorten(`The job summary lists ${more} more, each with its fix.`, LENGTH) },
  ]
}
