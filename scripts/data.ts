/**
 * Makes src/data/roles.json, the role table that the action reads policies with and the emulator grants by:
 * `node scripts/data.ts`. Source: ../shared/data/predefined-roles.json, whose notice goes along.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Source {
  about: string
  roles: Record<string, { title: string; stage?: string; includedPermissions: string[] }>
}

const root = join(import.meta.dirname, '..')
const source: Source = JSON.parse(readFileSync(join(root, '../shared/data/predefined-roles.json'), 'utf8'))
const roles = Object.entries(source.roles).sort(([a], [b]) => (a < b ? -1 : 1))

// One line a role: small, and a change of Google's roles is readable as a diff.
const lines = [
  '{',
  `"about": ${JSON.stringify(source.about)},`,
  '"roles": {',
  roles.map(([name, role]) => `${JSON.stringify(name)}: ${JSON.stringify(role.includedPermissions)}`).join(',\n'),
  '},',
  '"titles": {',
  roles.map(([name, role]) => `${JSON.stringify(name)}: ${JSON.stringify(role.title)}`).join(',\n'),
  '}',
  '}',
  '',
]
writeFileSync(join(root, 'src/data/roles.json'), lines.join('\n'))
