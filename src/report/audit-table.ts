/** What an audit found, by severity, since the last one, and who can reach the services, as a mermaid pie. Pure. */

import { say } from '../language/say.ts'
import { type AuditCounts, type AuditTrend, isDrift, type Report, type Severity } from '../model.ts'
import { count, list, sentence, spaced } from '../words/sentences.ts'
import { fence, table, text } from './markdown.ts'
import { findingTitle } from './names.ts'

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']

/** Empty for a run that is not an audit. */
export function auditTable({ audit, findings }: Report): string {
  if (!audit) return ''
  const counted = Map.groupBy(findings.filter(isDrift), ({ id }) => id)
  const rows = [...counted].map(([id, found]) => [
    text(findingTitle(id)),
    ...SEVERITIES.map(each => String(found.filter(({ severity }) => severity === each).length)),
  ])
  return [
    rows.length > 0 ? table([say`Finding`, say`High`, say`Medium`, say`Low`], rows) : '',
    audit.trend ? trend(audit.trend) : '',
    audit.began && !audit.partial ? goneOn(audit.began) : '',
    reach(audit),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const goneOn = (began: string) =>
  say`This audit went on with one that began at ${text(began)} and was stopped; what that one had found is shown as it was.`

function trend({ new: fresh, gone, unchanged, previousPartial }: AuditTrend): string {
  const unsure = previousPartial ? say` That report was partial, so what is new here can be older.` : ''
  return say`**Since the report before:** ${fresh} new, ${gone} gone, ${unchanged} unchanged.${unsure}`
}

/** GitHub draws no pie without a slice. */
function reach({ services, functions, jobs, workerPools, partial, ...by }: AuditCounts): string {
  const looked = [
    count(services, 'service'),
    ...(functions > 0
      ? [count(functions, 'function of the first generation', 'functions of the first generation')]
      : []),
    count(jobs, 'job'),
    ...(workerPools > 0 ? [count(workerPools, 'worker pool')] : []),
  ]
  const seen = spaced(sentence(`${partial ? say`In part: ` : ''}${list(looked)}`))
  if (by.public + by.oidc + by.internal === 0) return seen
  const slices = [`"${say`public`}" : ${by.public}`, `"OIDC" : ${by.oidc}`, `"${say`internal`}" : ${by.internal}`]
  const pie = ['pie showData', ...slices.map(slice => `  ${slice}`)]
  return say`### Who can reach the services\n\n${seen}\n\n${fence(pie.join('\n'), 'mermaid')}`
}
