/** Every fact of docs/google-cloud.md that Google's word is missing for is asked by `npm run conformance`, or has a reason why not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { accounts, unverified, words } from '../../../scripts/conformance/facts.ts'
import { ROOT } from '../../fixtures/deploy.ts'

const page = readFileSync(join(ROOT, 'docs/google-cloud.md'), 'utf8')
const facts = unverified()

it('finds every mark', () => {
  // Counted in another way: ends of lines. Lines that mention both marks count once.
  const marked = page
    .slice(page.indexOf('## Signing in from GitHub'), page.indexOf('## Open questions'))
    .split('\n')
    .filter(line =>
      /(?:\(|\| |, )(?:F [a-z][\w-]*|R)(?:, [VF] [\w-]+)*(?:\)\.?| \|)$|maximum of instances R\)/.test(line),
    )
  expect(marked.length).toBeGreaterThan(180)
  const texts = facts.map(({ text }) => text).join('\n')
  expect(marked.filter(line => !texts.includes(line))).toEqual([])
  expect(facts).toHaveLength(marked.length)
})

it('reads cells, bullets and paragraphs, and no prose about marks', () => {
  const text =
    '## One\n\n| a | Certainty |\n|---|---|\n| b | V auth, F auth-1 |\n| c | V auth |\n\n- d\n  e. (R)\n- f (V gcloud)\n\nIt ends\nhere (R).\nRead (R and more) here.\n\n## Sources\n\n- g (R)\n'
  expect(unverified(text).map(fact => fact.text)).toEqual([
    '| b | V auth, F auth-1 |',
    '- d e. (R)',
    'It ends here (R). Read (R and more) here.',
  ])
})

it('each is asked, or has one reason why not', () => {
  const all = accounts()
  expect(all.filter(({ asked, apart }) => asked.length === 0 && apart.length === 0)).toEqual([])
  expect(all.filter(({ asked, apart }) => apart.length > (asked.length > 0 ? 0 : 1))).toEqual([])
  expect(all.filter(({ asked }) => asked.length > 0).length).toBeGreaterThan(45)
})

it('says so of facts that are there, and of one at a time', () => {
  const hits = words().map(found => ({ found, facts: facts.filter(({ text }) => text.includes(found)).length }))
  expect(hits.filter(hit => hit.facts !== 1)).toEqual([])
})
