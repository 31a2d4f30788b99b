/** The first table of the summary: what runs where, who can call it, and what it was made of. */

import { federatedMembers } from '../iam/federated-members.ts'
import { KINDS } from '../kinds/list.ts'
import { say } from '../language/say.ts'
import type { Report } from '../model.ts'
import { capitalise } from '../words/sentences.ts'
import { accessWords } from './access-words.ts'
import { code, details, link, text } from './markdown.ts'
import { byHostname } from './real-hosts.ts'
import { needsToken } from './usage.ts'

/** Target, access and commit, in a table with two columns; digests, identity and hosts in another, folded. */
export function factsTable(report: Report): string {
  const { target, identity, outputs } = report
  const access = accessWords(report)
  const where = (kind: string, name: string | undefined): [string, string | undefined] => [
    kind,
    name &&
      [
        target.region ? say`${code(name)} in ${code(target.region)}` : code(name),
        ...(target.project ? [say`project ${code(target.project)}`] : []),
      ].join(say`, `),
  ]
  const rows: [string, string | undefined][] = [
    ...Object.values(KINDS).map(kind => where(capitalise(kind.words), target[kind.target])),
    [say`Execution`, executionOf(report)],
    [say`Who can call it`, access && `${access.sign} ${text(access.how)}`],
    [say`Commit`, commitOf(report)],
    [say`Duration`, durationOf(report)],
    [say`Revision`, outputs.revision && code(outputs.revision)],
    ...(report.settings ?? []).map(({ title, value }): [string, string] => [text(title), code(value)]),
    [say`ID token audience`, needsToken(report) ? outputs.audience && code(outputs.audience) : undefined],
  ]
  const more: [string, string | undefined][] = [
    [say`Image`, outputs.image && code(briefly(outputs.image))],
    [say`Source`, outputs.source_digest && code(briefly(outputs.source_digest))],
    [
      say`Build`,
      outputs.build_id &&
        (outputs.build_log_url ? link(outputs.build_id, outputs.build_log_url) : code(outputs.build_id)),
    ],
    [
      say`Signed in as`,
      identity.principal &&
        `${code(identity.principal)}${identity.through ? say` through ${through(identity.through)}` : ''}${federatedMembers(identity.principal).length > 0 ? say`, if the provider maps <code>google.subject=assertion.sub</code>` : ''}`,
    ],
    [say`Requests went to`, elsewhereOf(report)],
  ]
  const folded = cells(more)
  return [cells(rows), folded && details(say`Image, source, build and identity`, folded)].filter(Boolean).join('\n\n')
}

/** Markdown tables require a header; this one has none. */
function cells(rows: [name: string, value: string | undefined][]): string {
  const lines = rows.flatMap(([name, value]) =>
    value ? [`<tr><td nowrap><b>${name}</b></td><td>${value}</td></tr>`] : [],
  )
  return lines.length > 0 ? `<table>\n${lines.join('\n')}\n</table>` : ''
}

function commitOf({ commit }: Report): string | undefined {
  const short = commit?.sha.slice(0, 7)
  return short && (commit?.url ? link(short, commit.url) : code(short))
}

/** From the start of the run to the end of its last part. */
function durationOf({ timings }: Report): string | undefined {
  const seconds = Math.round(Math.max(0, ...timings.map(({ startMs, durationMs }) => startMs + durationMs)) / 1000)
  if (timings.length === 0) return undefined
  return seconds < 60 ? say`${seconds} s` : say`${Math.floor(seconds / 60)} min ${seconds % 60} s`
}

/** The outputs have the whole digest; a table that holds it is wider than the page. */
export const briefly = (words: string) => words.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1…')

const PROVIDER = /^projects\/[^/]+\/locations\/global\/workloadIdentityPools\/([^/]+)\/providers\/([^/]+)$/

function through(path: string): string {
  const [, pool, provider] = PROVIDER.exec(path) ?? []
  return pool && provider ? say`the provider ${code(provider)} of the pool ${code(pool)}` : code(path)
}

/** The hosts that were called instead of the APIs' own. */
function elsewhereOf({ elsewhere = [] }: Report): string | undefined {
  const hosts = [...byHostname(elsewhere)].map(
    ([host, apis]) =>
      say`${code(host)} for ${apis.length > 3 ? say`${apis.length} APIs` : apis.map(code).join(say`, `)}`,
  )
  return hosts.length > 0 ? say`${hosts.join(say`; `)}, not to Google's own hosts` : undefined
}

/** What ran and how it ended; failures are explained at the top. */
function executionOf({ plan }: Report): string | undefined {
  const step = plan.find(({ kind }) => kind === 'run-job')
  if (!step || step.state === 'planned') return undefined
  const name = step.changes.find(({ path, done }) => path === 'executions' && done)?.after
  if (step.state === 'done') return `✅ ${text(step.note ?? '')}`
  return step.state === 'failed' && typeof name === 'string' ? say`❌ ${code(name)} failed` : say`➖ not run`
}
