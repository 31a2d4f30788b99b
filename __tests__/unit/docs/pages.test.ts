/** The pages as a whole: what each is for, that none is forgotten, and words that they avoid. */
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { PAGES, textOf } from './pages.ts'

it('keeps the README short: what, why, a workflow to paste, a way to try it, and a link for each feature', () => {
  expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(200)
})

it('lists every page of docs/ in its index', () => {
  const linked = [...textOf('docs/README.md').matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, to = '']) => join('docs', to))
  const own = PAGES.filter(page => dirname(page) === 'docs' && page !== 'docs/README.md')
  expect(own.filter(page => !linked.includes(page))).toEqual([])
})

/** "may not" can mean that something is possibly not so; only for these does nobody read a prohibition. */
const PROHIBITION = /\bmay not\b(?! (?:exist|have|know|be (?:there|known|enough|what)))/i
/** What no English speaker says. */
const FOREIGN = /\bbelongs? into\b|\bis no text\b|\bholds? (?:it|them) against\b|\bmay no longer\b/i

it.each([...PAGES, 'CHANGELOG.md'])('%s says "cannot" or "is not allowed to" where it forbids', page => {
  const lines = textOf(page).split('\n')
  expect(lines.filter(line => PROHIBITION.test(line) || FOREIGN.test(line))).toEqual([])
})

it('groups the change log into what was added, changed and fixed, each entry with a title', () => {
  const lines = textOf('CHANGELOG.md').split('\n')
  const groups = lines.filter(line => line.startsWith('### ')).map(line => line.slice(4))
  expect(groups).not.toEqual([])
  expect(groups.filter(group => !['Added', 'Changed', 'Fixed'].includes(group))).toEqual([])
  expect(lines.filter(line => line.startsWith('- ') && !/^- \*\*[A-Z].*/.test(line))).toEqual([])
})
