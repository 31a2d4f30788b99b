/** One word for each thing: what docs/glossary.md says is not used stands in no text and no comment of the product. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PAGES, ROOT, textOf } from './pages.ts'

const rows = textOf('docs/glossary.md')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| Term '))
  .map(line => line.slice(2, -1).split(' | '))
const avoided = rows.flatMap(([, , not = '']) => not.split(',').flatMap(word => word.trim() || []))

/** Pages that hold these words: the glossary itself, and the page that quotes Google. */
const QUOTING = ['docs/glossary.md', 'docs/google-cloud.md', 'docs/conformance.md']

/** The words that are not to be used, where they stand: `file: word`. What stands on two lines of a comment counts too. */
function found(file: string, text: string): string[] {
  const flowing = text.replaceAll(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ').toLowerCase()
  return avoided.filter(word => new RegExp(`\\b${word.toLowerCase()}\\b`).test(flowing)).map(word => `${file}: ${word}`)
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map(name => join('src', name).replaceAll('\\', '/'))
  .filter(name => name.endsWith('.ts') && !name.startsWith('src/emulator/'))

describe('the glossary', () => {
  it('is in alphabetical order, each term once', () => {
    const terms = rows.map(([term = '']) => term.replaceAll('`', '').toLowerCase())
    expect(terms.length).toBeGreaterThan(30)
    expect(terms).toEqual([...new Set(terms)].sort((a, b) => a.localeCompare(b, 'en')))
  })

  it('is followed by pages, inputs, messages and comments', () => {
    const pages = [...PAGES, 'action.yml', 'CONTRIBUTING.md'].filter(page => !QUOTING.includes(page))
    const all = [...pages, ...sources].flatMap(file => found(file, readFileSync(join(ROOT, file), 'utf8')))
    expect(all).toEqual([])
  })

  it('would be missed', () => {
    expect(found('a.ts', '/**\n * The account\n * that builds.\n */')).toEqual(['a.ts: account that builds'])
  })
})
