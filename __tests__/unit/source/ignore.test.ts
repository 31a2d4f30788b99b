/** The ignore rules by examples: each row of the table is one fact about gcloud. */
import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { parseIgnoreFile } from '../../../src/source/ignore.ts'
import { listSource } from '../../../src/source/listing.ts'
import { Name, nameMatcher } from '../../../src/source/name-pattern.ts'
import { attack } from '../../fixtures/attacks.ts'
import { WHOLE } from '../../fixtures/share.ts'
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
      ['.gcloudignore:4', 'paths contain no "." or ".."'],
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

describe('many rules', () => {
  const names = Array.from({ length: 200 }, (_, at) => `folder${at % 7}/name${at}.txt`)
  const rules = (line: (at: number) => string) => parse(Array.from({ length: 20_000 }, (_, at) => line(at)).join('\n'))

  it.each([
    ['plain names', (at: number) => `name${at}x`, 1],
    ['endings', (at: number) => `*.a${at}`, 20_000],
    ['wildcards', (at: number) => `n*${at}x`, 400_000],
    ['folders', (at: number) => `a${at}/**/b${at}`, 1],
  ])('cost little for each name: %s', attack('S12'), (_, line, most) => {
    const many = rules(line)
    for (const name of names) expect(many.level(name, false).ignored).toBe(false)
    expect(many.steps()).toBeLessThanOrEqual(most * names.length)
  })

  it('still answer by the last of them that matches', () => {
    const many = parse(`${'x\n'.repeat(10_000)}*.txt\n!name7.txt\nname8.txt\n!*8.txt\n`)
    expect(many.level('name7.txt', false).rule?.from).toBe('.gcloudignore:10002')
    expect(many.level('name8.txt', false).rule?.from).toBe('.gcloudignore:10004')
    expect(many.level('name9.txt', false).rule?.from).toBe('.gcloudignore:10001')
  })

  it('that are made to take long are refused by name, once they have', { timeout: 180_000, ...attack('S12') }, () => {
    const patterns = `${'a*'.repeat(2000)}b\n`.repeat(200)
    // The usual limit is ten seconds' worth of an idle machine.
    const slow = parseIgnoreFile('.gcloudignore', patterns, () => '', WHOLE ? undefined : 30_000_000)
    const name = 'a'.repeat(4000)
    expect(() => {
      for (let at = 0; at < 2000; at++) slow.level(name, false)
    }).toThrow(/^Matching the 200 patterns of \.gcloudignore .* takes too long/)
  })
})
