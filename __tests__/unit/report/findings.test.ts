/** The catalogue of findings and its pages. */
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { withCatalogue } from '../../../scripts/docs.ts'
import { FINDINGS } from '../../../src/model.ts'

const folder = resolve(import.meta.dirname, '../../../docs/findings')
const pages = readdirSync(folder).filter(name => name.endsWith('.md') && name !== 'README.md')

it('has a page for every finding, and no page without one', () => {
  expect(pages.sort()).toEqual(
    Object.keys(FINDINGS)
      .map(id => `${id}.md`)
      .sort(),
  )
})

it('is written from the pages', () => {
  const model = readFileSync(resolve(import.meta.dirname, '../../../src/model.ts'), 'utf8')
  expect(withCatalogue(model)).toBe(model)
})

it.each(pages)('%s carries the title of its finding, says what it means and how to fix it', page => {
  const id = page.replace('.md', '') as keyof typeof FINDINGS
  const text = readFileSync(resolve(folder, page), 'utf8')
  expect(text.startsWith(`# ${FINDINGS[id].title}\n\n\`${id}\`\n`)).toBe(true)
  expect(text).toContain('## What it means')
  expect(text).toContain('## How to fix it')
  for (const [, target] of text.matchAll(/\]\(([a-z-]+\.md)\)/g)) expect(pages).toContain(target)
})
