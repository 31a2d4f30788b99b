/** The custom roles of docs/permissions.md: one for each mode and kind, with the permissions of the tables of the same page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CUSTOM_ROLES } from '../../../scripts/permissions.ts'
import { MODES } from '../../../src/inputs/read-config.ts'
import { ALL } from '../../../src/kinds/list.ts'
import { ROOT } from '../../fixtures/deploy.ts'

const PAGE = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8')

/** The deployer's permissions in the first table below a heading; of an option, where it is given. */
function ofTable(heading: string, option?: string): string[] {
  const rows = (PAGE.split(`${heading}\n`)[1] ?? '')
    .split(/\n#{2,3} |:end -->/)[0]
    ?.split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.slice(2).split(' | '))
  const ours = rows?.flatMap(row => {
    const [who, permission = ''] = option === undefined ? row : row.slice(1)
    return who === 'deployer' && (option === undefined || row[0]?.split(', ').includes(option)) ? [permission] : []
  })
  return (ours ?? []).map(permission => permission.replaceAll('`', ''))
}

/** What the file of a role holds, and the right to act as an account where the line above it names accounts. */
function ofRole(name: string): string[] {
  const text = PAGE.split(`### Role: ${name}\n`)[1]?.split(/\n### |:end -->/)[0] ?? ''
  const permissions = [...text.matchAll(/^ {2}- (\S+)$/gm)].map(match => match[1] as string)
  return [...permissions, ...(text.includes('roles/iam.serviceAccountUser') ? ['iam.serviceAccounts.actAs'] : [])]
}

const same = (name: string, ...lists: string[][]) =>
  expect(ofRole(name), name).toEqual(expect.arrayContaining([...new Set(lists.flat())]))
const source = ofTable('## Deploy from source')
const image = ofTable('### Deploy of an image')
const option = (name: string) => ofTable('<!-- options:begin -->', name)

it('has a role for each mode and each kind', () => {
  const names = CUSTOM_ROLES.map(({ name }) => name).join('\n')
  // A preflight needs what its run needs; a diagnosis reads what it can.
  const others = MODES.filter(mode => !['deploy', 'preflight', 'diagnose'].includes(mode))
  for (const mode of others) expect(names).toContain(`\`mode: ${mode}\``)
  for (const [kind] of ALL) {
    const start = kind === 'service' ? 'Deploy' : kind.replace('-', ' ').replace(/^./, first => first.toUpperCase())
    expect(names).toContain(`${start} from source`)
    expect(names).toMatch(new RegExp(`${start} (of|from) an image`))
  }
})

it.each([
  ['Deploy from source', source],
  ['Deploy of an image', image],
  ...(['rollback', 'cleanup', 'drift'] as const).map(
    mode => [`\`mode: ${mode}\``, ofTable(`### \`mode: ${mode}\``)] as [string, string[]],
  ),
])('%s: exactly what the table says', (name, table) => {
  expect(table.length).toBeGreaterThan(2)
  expect(new Set(ofRole(name))).toEqual(new Set(table))
})

it('has what the inputs take beyond that', () => {
  const access = ['`access: public`', '`access: authenticated`', '`invokers`', '`callers`'].flatMap(option)
  expect(access.length).toBeGreaterThan(5)
  same('Deploy from source with `access`, `invokers` or `callers`', source, access)
  same('Deploy of an image with `access`, `invokers` or `callers`', image, access)
  same('Deploy from source with `schedule` and `schedule_test`', source, option('`schedule_test`'))
  same('Job from source', option('`job` instead of `service`'))
  same('Worker pool from an image', option('`worker_pool` instead of `service`'))
  same('`mode: preview` from source', source, option('`mode: preview`'))
  const apart = option('`mode: preview` with `preview_strategy: service`')
  same('`mode: preview` of an image with `preview_strategy: service`', image, apart)
})
