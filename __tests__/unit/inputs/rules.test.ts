/** Every rule of docs/rules.md, as the reading of the inputs tells it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../../scripts/rules.ts'
import { readConfig } from '../../../src/inputs/read-config.ts'
import { fakeDisk } from '../../fixtures/disk.ts'
import { ROOT } from '../docs/pages.ts'

describe('a rule', () => {
  it.each(RULES.filter(({ inputs, manifest }) => inputs || manifest).map(rule => [rule.rule, rule] as const))(
    '%s',
    (_rule, { inputs, manifest, says, warning }) => {
      const disk = fakeDisk({
        file: path => (path.endsWith('s.yaml') ? manifest : undefined),
        folder: path => (path.startsWith('/workspace') && !path.includes('gs:') ? 'folder' : 'absent'),
      })
      const given = { ...(manifest ? { metadata: 's.yaml' } : { service: 'api', source: '.' }), ...inputs }
      const read = readConfig({ project_id: 'demo-project', ...given }, { GITHUB_ACTIONS: 'true' }, disk)
      const problems = 'problems' in read ? read.problems.map(({ problem }) => problem) : []
      const { notices } = 'problems' in read ? read : read.config
      const warnings = notices.filter(({ level }) => level === 'warning').map(({ text }) => text)
      const told = warning ? warnings : problems
      expect(told.filter(text => text.includes(says))).toHaveLength(1)
      if (warning) expect(problems).toEqual([])
      expect(told.join()).not.toContain('sk-proj')
    },
  )
})

it('that takes more than the inputs is told in the words of the page', () => {
  const product = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.startsWith('emulator'))
    .map(name => readFileSync(join(ROOT, 'src', name), 'utf8'))
    .join('\n')
  const left = RULES.filter(({ inputs, manifest }) => !inputs && !manifest)
  expect(left.length).toBeGreaterThan(4)
  for (const { says } of left) expect(product).toContain(says)
})
