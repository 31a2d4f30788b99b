/** What an audit found, by severity, and who can reach the services, as a mermaid pie. Pure. */
import { FINDINGS, isDrift, type Report, type Severity } from '../model.ts'
import { fence, table, text } from './markdown.ts'

const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low']

/** Empty for a run that is not an audit. */
export function auditTable({ audit, findings }: Report): string {
  if (!audit) return ''
  const counted = Map.groupBy(findings.filter(isDrift), ({ id }) => id)
  const rows = [...counted].map(([id, found]) => [
    text(FINDINGS[id].title),
    ...SEVERITIES.map(each => String(found.filter(({ severity }) => severity === each).length)),
  ])
  const pie = [
    'pie showData',
    `  "public" : ${audit.public}`,
    `  "OIDC" : ${audit.oidc}`,
    `  "internal" : ${audit.internal}`,
  ]
  return [
    rows.length > 0 ? table(['Finding', 'High', 'Medium', 'Low'], rows) : '',
    audit.services > 0 ? `### Who can reach the services\n\n${fence(pie.join('\n'), 'mermaid')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
