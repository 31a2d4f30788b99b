/** The set-up as a table for a terminal. Pure. */

import { say } from '../language/say.ts'
import { NUMBER, type Setup, type SetupItem } from './items.ts'
import { setQuota } from './refused.ts'

export function renderPlan({ project, repository, items, inputs }: Setup): string {
  const rows = items.flatMap(rowsOf)
  const width = Math.max(...rows.map(([what]) => what.length))
  return `${[
    say`Set-up of ${project} for ${repository}:`,
    ...rows.map(([what, detail]) => `  ${what.padEnd(width)}  ${readable(detail)}`.trimEnd()),
    '',
    say`Then the workflow has:`,
    ...Object.entries(inputs).map(([name, value]) => `  ${name}: ${readable(value)}`),
    '',
    say`If you use your own Application Default Credentials (--apply, Terraform), they need a quota project:`,
    `  ${setQuota(project)}`,
  ].join('\n')}\n`
}

const readable = (text: string) => text.replaceAll(NUMBER, "PROJECT'S-NUMBER")

function rowsOf(item: SetupItem): [what: string, detail: string][] {
  switch (item.kind) {
    case 'apis':
      return item.hosts.map(host => ['API', host])
    case 'pool':
      return [['pool', item.id]]
    case 'provider':
      return [
        ['provider', say`${item.id}, for tokens with ${item.condition}`],
        [
          '',
          say`maps ${Object.entries(item.mapping)
            .map(([to, from]) => `${to}=${from}`)
            .join(', ')}`,
        ],
      ]
    case 'account':
      return [['account', `${item.email} (${item.displayName})`]]
    case 'grant':
      return [
        ['grant', say`${item.role} on ${item.account ?? say`the project`}`],
        ['', say`to ${item.member}`],
        ['', say`because ${item.why}`],
      ]
  }
}
