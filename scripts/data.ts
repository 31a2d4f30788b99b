/**
 * Makes src/data/roles.json, the role table that the action reads policies with and the emulator grants by:
 * `node scripts/data.ts`. Source: ../shared/data/predefined-roles.json, whose notice goes along.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Source {
  about: string
  /** `total`: how many permissions the role has; the source lists those of the services that this project touches. */
  roles: Record<string, { title: string; stage?: string; total: number; includedPermissions: string[] }>
}

const root = join(import.meta.dirname, '..')
const source: Source = JSON.parse(readFileSync(join(root, '../shared/data/predefined-roles.json'), 'utf8'))
const roles = Object.entries(source.roles).sort(([a], [b]) => (a < b ? -1 : 1))

// One line a role: small, and a change of Google's roles is readable as a diff.
const row = (name: string, value: unknown) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`
const lines = [
  '{',
  `"about": ${JSON.stringify(source.about)},`,
  '"roles": {',
  roles.map(([name, role]) => row(name, role.includedPermissions)).join(',\n'),
  '},',
  '"titles": {',
  roles.map(([name, role]) => row(name, role.title)).join(',\n'),
  '},',
  // Only where there is something to say: stages other than GA, and how many permissions of other services a role has.
  '"stages": {',
  roles.flatMap(([name, { stage = 'GA' }]) => (stage === 'GA' ? [] : [row(name, stage)])).join(',\n'),
  '},',
  '"unlisted": {',
  roles
    .flatMap(([name, { total, includedPermissions: listed }]) =>
      total > listed.length ? [row(name, total - listed.length)] : [],
    )
    .join(',\n'),
  '}',
  '}',
  '',
]
writeFileSync(join(root, 'src/data/roles.json'), lines.join('\n'))
