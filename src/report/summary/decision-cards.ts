/** The decisions as cards: question, choice, because; one click for the alternatives and the evidence. Pure. */
import { say } from '../../language/say.ts'
import type { Decision, Evidence, Report } from '../../model.ts'
import { capitalise } from '../../words/sentences.ts'
import { choiceWords, whoWords } from '../access-words.ts'
import { code, text } from '../markdown.ts'

export function decisionCards({ decisions }: Pick<Report, 'decisions'>): string {
  if (decisions.length === 0) return ''
  return `${say`### Decisions`}\n\n<table>\n${decisions.map(card).join('\n')}\n</table>`
}

/** Within a table, all of it is HTML. One in a row: two are wider than a phone. */
function card({ id, question, choice, because, alternatives, evidence }: Decision): string {
  const words = id === 'access' ? whoWords(choice) : undefined
  const chosen = words ? say`${text(capitalise(words))} (${code(choice)})` : text(capitalise(choiceWords(choice)))
  const others = alternatives.map(
    ({ choice: other, possible, because: why }) =>
      `<li>${MARKS[String(possible)]} ${other === choice ? `<b>${text(choiceWords(other))}</b>` : text(choiceWords(other))}: ${text(why)}</li>`,
  )
  const more = [
    ...(others.length > 0 ? [`<ul>\n${others.join('\n')}\n</ul>`] : []),
    ...(evidence.length > 0 ? [`${say`Asked:`}\n<ul>\n${asked(evidence).join('\n')}\n</ul>`] : []),
  ]
  const fold =
    more.length > 0
      ? `\n<details><summary>${say`Alternatives and evidence`}</summary>\n${more.join('\n')}\n</details>`
      : ''
  return `<tr><td><b>${text(question)}</b> ${chosen}<br><sub>${text(because)}</sub>${fold}</td></tr>`
}

/** Whether an alternative was possible. */
const MARKS: Record<string, string> = { true: '✅', false: '❌', unknown: '❔' }

/** One item per request: what was asked twice for different permissions has both answers. */
function asked(evidence: readonly Evidence[]): string[] {
  const calls = Map.groupBy(evidence, ({ call, resource }) => `${call}\n${resource}`)
  return [...calls.values()].map(([first, ...others]) => {
    const { call, resource } = first as Evidence
    const about = names(call, resource) ? '' : say` about ${code(resource)}`
    const answers = [first as Evidence, ...others].map(({ answer, status, reason }) =>
      [status === undefined ? '' : String(status), reason ? code(reason) : '', text(answer)].filter(Boolean).join(' '),
    )
    return `<li>${code(call)}${about}: ${[...new Set(answers)].join('; ')}</li>`
  })
}

/** Whether the request names the resource itself: `GET run.googleapis.com/v2/NAME` and `//run.googleapis.com/NAME`. */
const names = (call: string, resource: string): boolean =>
  call.startsWith('input ') || call.includes(resource.replace(/^\/\/[^/]+/, ''))
