/** The ignore rules by examples: each row of the table is one fact about gcloud. */
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { parseIgnoreFile } from '../../../src/source/ignore.ts'
import { listSource } from '../../../src/source/listing.ts'
import { Name, nameMatcher } from '../../../src/source/name-pattern.ts'
import { BESIDE, REFUSED, TABLE } from './ignore-table.ts'
import { planted, type Tree } from './trees.ts'

const parse = (text: string) => parseIgnoreFile('.gcloudignore', text, () => '')

describe('the ignore rules', () => {
  it.each(TABLE)('$rule', async ({ ignore, files = {}, ignored, kept }) => {
    const entries = [...ignored, ...kept].map(path => [path.replace(/\/$/, ''), path.endsWith('/') ? null : 'x'])
    const own: Tree = ignore === undefined ? {} : { '.gcloudignore': ignore }
    using source = planted({ ...(Object.fromEntries(entries) as Tree), ...files, ...own })
    const listing = await listSource(source.path)
    const listed = new Set([...listing.files.map(({ path }) => path), ...listing.directories.map(path => `${path}/`)])
    const mine = (paths: string[]) => paths.filter(path => listed.has(path))
    expect({ ignored: mine(ignored), kept: mine(kept) }).toEqual({ ignored: [], kept })
  })

  it.each(REFUSED)('refuses an include of $rule, and says where and what to write', async ({ ignore, names }) => {
    using source = planted({ ...BESIDE, '.gcloudignore': ignore })
    const error = await listSource(source.path).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    for (const name of names) expect((error as UserError).message).toContain(name)
  })

  it('answers for a path with its parents considered, and names the rule that decided', () => {
    const rules = parse('node_modules/  \n*.log\n!keep.log\n')
    expect(rules('a/node_modules/m/index.js', false)).toEqual({ ignored: false, rule: undefined })
    const folders = parse('node_modules/\n*.log\n!keep.log\n')
    expect(folders('a/node_modules/m/index.js', false)).toEqual({
      ignored: true,
      rule: { text: 'node_modules/', from: '.gcloudignore:1', negated: false },
    })
    expect(folders('a/keep.log', false)).toEqual({
      ignored: false,
      rule: { text: '!keep.log', from: '.gcloudignore:3', negated: true },
    })
    expect(folders.level('node_modules/m/index.js', false).ignored).toBe(false)
  })

  it('points at lines that look like rules and can never match', () => {
    const { ineffective } = parse('\ufeff.env\nfoo/ \nbar\\\n./baz\nfine\n# comment\n\n')
    expect(ineffective.map(({ from, why }) => [from, why.split(';')[0]])).toEqual([
      ['.gcloudignore:1', 'it begins with a byte order mark'],
      ['.gcloudignore:2', 'a slash is followed by a blank or another slash'],
      ['.gcloudignore:3', 'it ends in a backslash that escapes nothing'],
      ['.gcloudignore:4', 'paths hold no "." or ".."'],
    ])
  })

  it('answers soon for patterns made to take long', () => {
    const stars = parse(`${'a*'.repeat(60)}b\n${'**/a/'.repeat(60)}b\n`)
    expect(stars('a'.repeat(5000), false).ignored).toBe(false)
    expect(stars(Array.from({ length: 100 }, () => 'a').join('/'), false).ignored).toBe(false)
  })

  it('tells a literal name from one with wildcards', () => {
    const matches = (pattern: string, name: string) => nameMatcher(pattern).matches(new Name(name), { steps: 0 })
    expect(matches('any', 'any')).toBe(true)
    expect(matches('any', 'x')).toBe(false)
    expect(matches('*star', 'a star')).toBe(true)
    expect(matches('x*y*z', 'x1y2y3z')).toBe(true)
    expect(matches('x*y*z', 'x1y2y3')).toBe(false)
  })
})
