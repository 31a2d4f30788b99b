/**
 * Report -> the one issue that a repository keeps about the drift of a service: what it says, and whether to open, edit, reopen or close
 * it. Pure.
 */

import { createHash } from 'node:crypto'
import type { TrackedIssue } from '../github/issues.ts'
import { say } from '../language/say.ts'
import { type Finding, isAccepted, isDrift, type Report, type Severity } from '../model.ts'
import { shortResource } from '../words/names.ts'
import { withoutAddresses } from '../words/products.ts'
import { capitalise, count } from '../words/sentences.ts'
import { fixesOf } from './fixes.ts'
import { code, details, fence, link, table, text } from './markdown.ts'
import { objectOf } from './titles.ts'

/** `comment`: what to say below it, only where it got worse or is over. */
type IssueChange =
  | { do: 'nothing' }
  | { do: 'open'; title: string; body: string }
  | { do: 'edit'; number: number; title: string; body: string; open: boolean; comment?: string }

/** What the run knows besides its report. */
interface IssueContext {
  /** Address of the run. */
  run?: string
  /** Milliseconds since 1970. */
  now: number
}

/** By what GitHub finds the issue without reading all of them. */
export const DRIFT_LABEL = 'run-iam-deploy-drift'

/** The first line of the issue: one for each service, job or worker pool, invisible on the page. */
export const driftMark = (report: Pick<Report, 'target'>): string =>
  `<!-- run-iam-deploy drift ${digest(placeOf(report))} -->`

/** What an audit looks at does not depend on the project of its credentials. */
const placeOf = (report: Pick<Report, 'target'>) =>
  report.target.scope ? [report.target.scope] : [report.target.project, report.target.region, objectOf(report)]

export function issueChange(report: Report, kept: TrackedIssue | undefined, context: IssueContext): IssueChange {
  const found = report.findings.filter(isDrift)
  // A check that failed, or that could not read a part, says nothing about what is there.
  if (report.verdict === 'failed' || report.verdict === 'blocked') return { do: 'nothing' }
  const title = report.target.scope
    ? say`Audit: findings below ${objectOf(report)}`
    : say`Drift: ${objectOf(report)} differs from its workflow`
  if (found.length === 0) {
    const blind = report.findings.some(({ id }) => id === 'drift-unknown')
    if (!kept?.open || blind) return { do: 'nothing' }
    const comment = say`${report.target.scope ? say`Nothing is found` : say`Nothing differs`} now (${runLink(context)}).`
    return { do: 'edit', number: kept.number, title, body: bodyOf(report, [], context), open: false, comment }
  }
  const body = bodyOf(report, found, context)
  if (!kept) return { do: 'open', title, body }
  const before = kept.open ? namesIn(kept.body) : new Set<string>()
  const news = found.filter(finding => !before.has(nameOf(finding)))
  const comment =
    news.length > 0
      ? `${kept.open ? say`It got worse` : report.target.scope ? say`There are findings again` : say`It differs again`} (${runLink(context)}):\n\n${news.map(line).join('\n')}`
      : undefined
  return {
    do: 'edit',
    number: kept.number,
    title,
    body,
    open: true,
    ...(comment !== undefined && { comment: cut(comment) }),
  }
}

/** GitHub takes 65,536 characters. */
const LONGEST = 60_000
/** Rows of the table; the summary of the run has them all. */
const MOST = 100

function bodyOf(report: Report, found: readonly Finding[], context: IssueContext): string {
  const { scope, project, region } = report.target
  const where = (scope ? [scope] : [objectOf(report), region, project])
    .flatMap(part => (part ? code(part) : []))
    .join(' in ')
  const sorted = found.toSorted((a, b) => RANK[a.severity ?? 'low'] - RANK[b.severity ?? 'low'])
  const rows = sorted
    .slice(0, MOST)
    .map(finding => [
      capitalise(finding.severity ?? ''),
      finding.resource ? text(shortResource(finding.resource)) : '',
      finding.field ? code(finding.field) : '',
      text(told(finding)),
      text(finding.difference?.why ?? ''),
    ])
  const accepted = report.findings.filter(isAccepted)
  const fixes = fixesOf(sorted).slice(0, 5)
  return cut(
    [
      driftMark(report),
      `<!-- run-iam-deploy found ${[...new Set(found.map(nameOf))].join(' ')} -->`,
      opening(report, where, found.length),
      table([say`Severity`, say`On`, say`Field`, say`What`, say`Why it matters`], rows),
      found.length > MOST ? say`${count(found.length - MOST, 'more is', 'more are')} in the summary of the run.` : '',
      fixes.length > 0
        ? `${say`**Fix:**`}\n\n${fixes.map(fix => `${text(fix.title)}\n\n${fence(fix.text)}`).join('\n\n')}`
        : '',
      accepted.length > 0 ? details(count(accepted.length, 'accepted difference'), accepted.map(line).join('\n')) : '',
      found.length > 0 ? wayOut(report) : '',
      say`Last checked ${new Date(context.now).toISOString().slice(0, 16).replace('T', ' ')} UTC by ${runLink(context)}.`,
    ]
      .filter(Boolean)
      .join('\n\n'),
  )
}

function opening({ target }: Report, where: string, found: number): string {
  if (target.scope)
    return found > 0 ? say`${count(found, 'finding')} below ${where}.` : say`Nothing is found below ${where}.`
  return found > 0
    ? say`${where} differs from the workflow in ${count(found, 'place')}.`
    : say`${where} is as the workflow says.`
}

const wayOut = ({ target }: Report) =>
  target.scope
    ? say`Mend each where it is deployed, or accept it until a day with \`drift_baseline\`.`
    : say`Deploy again to have it as the workflow says, or change the workflow. \`fix: true\` applies what is safe; \`drift_baseline\` accepts a difference until a day.`

const RANK: Record<Severity, number> = { high: 0, medium: 1, low: 2 }

const runLink = ({ run }: IssueContext) => (run ? link(say`this run`, run) : say`a run outside GitHub`)
const line = (finding: Finding) => `- ${finding.field ? `${code(finding.field)}: ` : ''}${text(told(finding))}`
const told = ({ reason }: Finding) => withoutAddresses(reason.split('\n\n', 1)[0] ?? '')

/** Cut between lines, so that no block stays open. */
const cut = (body: string): string =>
  body.length <= LONGEST
    ? body
    : say`${body.slice(0, body.lastIndexOf('\n\n', LONGEST))}\n\nThe summary of the run has the rest.`

const digest = (parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
/** Names a finding from run to run, whatever its words. */
const nameOf = ({ id, principal, permission, resource, field }: Finding) =>
  digest([id, principal, permission, resource, field])
const namesIn = (body: string) =>
  new Set(/<!-- run-iam-deploy found ([0-9a-f ]*) -->/.exec(body)?.[1]?.split(' ') ?? [])
