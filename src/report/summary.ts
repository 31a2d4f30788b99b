/** Report -> the job summary as markdown. A glance shows what runs where, who can reach it and why; the details are below. */
import { said, say } from '../language/say.ts'
import { type Change, type Finding, isAccepted, type Json, type Report, type StepResult } from '../model.ts'
import { shortResource } from '../words/names.ts'
import { count, sentence, shorten } from '../words/sentences.ts'
import { whoWords } from './access-words.ts'
import { auditTable } from './audit-table.ts'
import { causesOf, type SharedCause } from './causes.ts'
import { briefly, factsTable } from './facts-table.ts'
import { alternatives, commandBlock, fixText, looksOf, options, remedies } from './fix-blocks.ts'
import { fixAll } from './fixes.ts'
import { failures, headline } from './headline.ts'
import { alert, code, details, fence, link, table, text } from './markdown.ts'
import { findingTitle, MARKS, PERMISSION_FINDINGS } from './names.ts'
import { reach } from './reach.ts'
import { removalTable } from './removal-table.ts'
import { decisionCards } from './summary/decision-cards.ts'
import { permissionMatrix, worstFirst } from './summary/permission-matrix.ts'
import { CHECKS, FACTS, SIGN_IN, timeline } from './summary/timeline.ts'
import { usage } from './usage.ts'

/** GitHub refuses a step's summary of more than 1 MiB completely; another action in the step could have written part of it. */
export const SUMMARY_LIMIT = 1_000_000

/** A part of the summary, with its rank for being dropped if the whole is too long: the highest first, 0 never. */
interface Section {
  body: string
  expendable: number
}

interface SummaryOptions {
  /** Bytes at most. */
  limit?: number
  /** Base URL of the findings' pages (`<docs>/<id>.md`); without it, findings are not linked. */
  docs?: string | undefined
}

export function renderSummary(report: Report, { limit = SUMMARY_LIMIT, docs }: SummaryOptions = {}): string {
  return withinLimit(
    [
      { body: top(report, docs), expendable: 0 },
      { body: regions(report), expendable: 0 },
      { body: auditTable(report), expendable: 1 },
      { body: removalTable(report), expendable: 1 },
      { body: factsTable(report), expendable: 1 },
      { body: reach(report), expendable: 5 },
      { body: remedies(report), expendable: 2 },
      { body: attention(report, docs), expendable: 3 },
      { body: accepted(report), expendable: 5 },
      { body: checks(report), expendable: 4 },
      { body: usage(report), expendable: 9 },
      { body: decisionCards(report), expendable: 6 },
      { body: permissionMatrix(report), expendable: 7 },
      { body: steps(report), expendable: 5 },
    ],
    limit,
  )
}

/** How it ended, the URL, why it ended so with what to do, and what else was changed. */
function top(report: Report, docs: string | undefined): string {
  const head = headline(report)
  const { mark, title, causes, sentence, command, effects } = head
  const { url } = report.outputs
  const failed = failures(report).length > 0
  return [
    `## ${mark} ${text(title)}`,
    url && !failed ? `### ${link(url, url)}` : '',
    causes.length > 0 ? box(failed ? 'CAUTION' : 'WARNING', causes, docs) : '',
    quotes(causes),
    text(sentence),
    command ? fence(command, 'bash') : '',
    effects.length > 0 ? say`**This run also:** ${effects.map(text).join(say`; `)}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Causes that are told in the box; what else there is, stands under "Also worth knowing". */
const TOLD = 4

/** Prose first, then what to paste; each block is whole and stands by itself. */
function box(kind: 'CAUTION' | 'WARNING', causes: SharedCause[], docs: string | undefined): string {
  const [first, ...others] = causes
  if (!first) return ''
  const told = others.slice(0, TOLD - 1)
  const more = others.length - told.length
  // What failed is settled in one go; of warnings each may be left alone.
  const fixed = kind === 'CAUTION' ? causes : [first]
  const [{ id, permission }] = first.findings
  return alert(
    kind,
    [
      text(first.why),
      first.lines && fence(tail(first.lines)),
      told.map(({ why, findings: [{ id: other }] }) => `- ${text(why)} ${page(other, docs)}`).join('\n'),
      more > 0 ? text(say`${count(more, 'more is', 'more are')} told below.`) : '',
      fixText(fixed.flatMap(({ findings }) => findings)),
      permission ? '' : page(id, docs),
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
}

/** Lines of a block that are shown without being asked for: the last ones, which say how it ended. */
const tail = (lines: string) => lines.split('\n').slice(-20).join('\n')

/** What others said about the causes, word for word, and where to see more. */
function quotes(causes: SharedCause[]): string {
  const said = [...new Set(causes.flatMap(({ said }) => said || []))].slice(0, TOLD)
  const body = [...said.map(words => fence(words)), ...looksOf(causes.flatMap(({ findings }) => findings))].join('\n\n')
  return body && details(said.length > 0 ? say`What Google said` : say`To see more`, body)
}

/** For a run over several regions: the result of each. */
function regions(report: Report): string {
  if (!report.regions) return ''
  const rows = report.regions.map(({ region, verdict, outputs }) => [
    code(region),
    `${VERDICTS[verdict]} ${said(verdict)}`,
    outputs.url ? link(outputs.url, outputs.url) : '',
    outputs.revision ? code(outputs.revision) : '',
    text(whoWords(outputs.access ?? '') ?? ''),
  ])
  return table([say`Region`, say`Result`, 'URL', say`Revision`, say`Who can call it`], rows)
}

const VERDICTS: Record<Report['verdict'], string> = { ok: '✅', warning: '⚠️', blocked: '⛔', failed: '❌', drift: '⚠️' }

/** What the box at the top has not told: more failures and warnings, and what could not be known. Permissions are in the matrix. */
function attention(report: Report, docs: string | undefined): string {
  const { causes } = headline(report)
  const failed = failures(report).length > 0
  const told = new Set((failed ? causes.slice(0, TOLD) : causes.slice(0, 1)).flatMap(({ findings }) => findings))
  const items = report.findings
    .filter(
      finding =>
        !told.has(finding) && finding.status !== 'pass' && !isAccepted(finding) && !PERMISSION_FINDINGS[finding.id],
    )
    // The headline has said it.
    .filter(({ id }) => failed || id !== 'fork-without-token')
    .sort(worstFirst)
  const groups = causesOf(items, report)
  return groups.length > 0 ? say`### Also worth knowing\n\n${groups.map(group => item(group, docs)).join('\n')}` : ''
}

/** Differences that do not count, with who said so until when. */
function accepted(report: Report): string {
  const found = report.findings.filter(isAccepted)
  const items = found.map(({ resource, reason }) => `- ${text(shortResource(resource ?? ''))}: ${text(reason)}`)
  return items.length > 0 ? details(`<b>${count(items.length, 'accepted difference')}</b>`, items.join('\n')) : ''
}

/** Findings of one cause, as one item. */
function item({ findings, lines }: SharedCause, docs: string | undefined): string {
  const [{ id, status }] = findings
  const reasons = [...new Set(findings.map(({ reason }) => text(reason.split('\n\n', 1)[0] ?? '')))]
  const list = reasons.length === 1 ? ` ${reasons[0]}` : `\n${reasons.map(reason => `  - ${reason}`).join('\n')}`
  const fix = options(findings) || commandBlock(fixAll(findings).gcloud)
  // Custom roles stand beside the fix of all; what else is an alternative belongs to its finding.
  const beside = id === 'not-granted' ? alternatives(findings) : ''
  const looks = fix ? '' : looksOf(findings).join('\n\n')
  const commands = [lines && fence(tail(lines)), fix, looks, beside].filter(Boolean).join('\n\n')
  return `- ${MARKS[status]} **${sentence(text(findingTitle(id)))}**${list} ${page(id, docs)}${indent(commands && `\n\n${commands}`)}`
}

const page = (id: Finding['id'], docs: string | undefined) =>
  docs ? `<sub>${link(say`about ${id}`, `${docs}/${id}.md`)}</sub>` : `<sub>${code(id)}</sub>`

const SKIPPED = say`the request was not sent, or its answer shows nothing about who gets in.`

function checks(report: Report): string {
  const rows = report.checks.map(check => [
    check.status === 'pass' ? '✅' : check.status === 'fail' ? '❌' : check.status === 'unknown' ? '❔' : '➖',
    text(check.name),
    text(check.expected),
    text(check.found),
  ])
  if (rows.length === 0) return ''
  const passed = report.checks.every(({ status }) => status === 'pass')
  const legend = report.checks.some(({ status }) => status === 'skipped')
    ? say`\n${MARKS.skipped} does not count: ${SKIPPED}\n`
    : ''
  const body = `${table(['', say`Request`, say`Expected`, say`Found`], rows)}${legend}`
  const asked = say`Requests from this job at the end of the run`
  const told = say`✅ ${asked}: ${rows.length} of ${rows.length} were answered as expected`
  return `${say`### Checks`}\n\n${passed ? details(told, body) : `${asked}:\n\n${body}`}`
}

/** The steps with their place in the time of the run. */
function steps(report: Report): string {
  if (report.plan.length === 0) return ''
  const planned = report.plan.every(step => step.state === 'planned')
  const spans = planned ? [] : timeline(report)
  const titles = new Set(report.plan.map(({ title }) => title))
  const others = spans.filter(({ name }) => !titles.has(name))
  const when = (title: string) => {
    const span = spans.find(({ name }) => name === title)
    return span ? `${span.took}<br><code>${span.bar}</code>` : ''
  }
  const beside = (name: string) => (others.some(span => span.name === name) ? [[text(name), when(name)]] : [])
  const done = report.plan.map(step => [
    `${STEP_MARKS[step.state]} ${text(step.title)}${step.note ? `<br><sub>${noteOf(step)}</sub>` : ''}`,
    when(step.title),
  ])
  const rows = [...beside(SIGN_IN), ...beside(FACTS), ...done, ...beside(CHECKS)]
  const changes = report.changes.length > 0 ? report.changes : report.plan.flatMap(step => step.changes)
  const list = changeTable(changes, planned)
  return [
    `### ${planned ? say`What would be done` : say`What was done`}`,
    columnsWithWords([say`Step`, say`Took`], rows),
    list && details(say`<b>${planned ? say`What would change` : say`What changed`}</b> field by field`, list),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Why a step failed stands at the top: here is its first sentence. */
const noteOf = ({ state, note = '' }: StepResult) =>
  text(withoutPath(briefly(state === 'failed' ? (/^.*?[.。](?=\s|$)|^.*/.exec(note)?.[0] ?? '') : note)))

/** `us-docker.pkg.dev/p/r/api@sha256:...` -> `api@sha256:...`. */
const withoutPath = (words: string) =>
  words
    .split(' ')
    .map(word => (word.includes('@sha256:') ? word.slice(word.lastIndexOf('/') + 1) : word))
    .join(' ')

const STEP_MARKS: Record<StepResult['state'], string> = { planned: '◻️', done: '✅', failed: '❌', skipped: '➖' }

/** A resource is named once. */
function changeTable(changes: Change[], planned: boolean): string {
  const rows = changes.map(({ target, path, before, after, done }, at) => [
    target === changes[at - 1]?.target ? '' : text(shortResource(target)),
    code(path),
    value(before),
    value(after),
    done || planned ? '' : say`not done`,
  ])
  return columnsWithWords([say`On`, say`Field`, say`Before`, say`After`, ''], rows)
}

/** A table without the columns in which nothing stands. */
function columnsWithWords(head: string[], rows: string[][]): string {
  const kept = (_: string, column: number) => rows.some(cells => cells[column])
  return table(
    head.filter(kept),
    rows.map(cells => cells.filter(kept)),
  )
}

const value = (json: Json | undefined) =>
  json === undefined ? '' : code(briefly(shorten(typeof json === 'string' ? json : JSON.stringify(json), 200)))

const indent = (body: string) => body.replace(/\n(?=.)/g, '\n  ')

function withinLimit(sections: Section[], limit: number): string {
  const kept = sections.filter(({ body }) => body !== '')
  const bytes = (body: string) => Buffer.byteLength(body)
  const note = say`\n\n*Parts of this summary were left out for GitHub’s size limit; the JSON report (output \`report\`) has them.*`
  let total = kept.reduce((sum, { body }) => sum + bytes(body) + 2, 0)
  const dropped = new Set<Section>()
  for (const section of kept.filter(({ expendable }) => expendable > 0).sort((a, b) => b.expendable - a.expendable)) {
    if (total + bytes(note) <= limit) break
    dropped.add(section)
    total -= bytes(section.body) + 2
  }
  const body = kept
    .filter(section => !dropped.has(section))
    .map(section => section.body)
    .join('\n\n')
  if (dropped.size === 0 && total <= limit) return `${body}\n`
  return total + bytes(note) <= limit ? `${body}${note}\n` : `${clip(body, limit - bytes(note) - 8)}${note}\n`
}

/** The first part by bytes, ending after a complete line outside any block. */
function clip(body: string, limit: number): string {
  const cut = Buffer.from(body)
    .subarray(0, Math.max(0, limit))
    .toString('utf8')
    .replace(/\uFFFD+$/, '')
  const lines = cut.slice(0, Math.max(cut.lastIndexOf('\n'), 0))
  const open = [...lines.matchAll(/^(?:> )?(`{3,})/gm)].length % 2 === 1
  return open ? `${lines}\n\`\`\`` : lines
}
