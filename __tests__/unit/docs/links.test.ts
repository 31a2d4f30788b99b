/** Texts of the product name pages of this repository: each page, and each heading in it, is there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { docsAddress } from '../../../src/github/context.ts'
import { FINDINGS } from '../../../src/model.ts'
import { anchorsOf, PAGES, ROOT, textOf } from './pages.ts'

interface Mention {
  file: string
  page: string
  anchor?: string
}

/** `docs/setup.md` and `docs/setup.md#needed-for-more`, in texts and comments alike. */
const MENTION = /(?<![\w./-])(docs\/[\w/-]+\.md|README\.md|CONTRIBUTING\.md|CHANGELOG\.md)(?:#([\w-]+))?/g

function mentions(folder: string): Mention[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap(name => {
      const file = join(folder, name)
      return [...readFileSync(join(ROOT, file), 'utf8').matchAll(MENTION)].map(([, page = '', anchor]) => ({
        file,
        page,
        ...(anchor && { anchor }),
      }))
    })
}

const found = [...mentions('src'), ...mentions('scripts')]

it('finds the page on setting up, which messages name', () => {
  expect(found).toContainEqual({ file: join('src', 'inputs', 'refused-inputs.ts'), page: 'docs/setup.md' })
})

it.each(found)('$file names $page $anchor, which is there', ({ page, anchor }) => {
  const pages = [...PAGES, 'CONTRIBUTING.md', 'CHANGELOG.md']
  expect(pages).toContain(page)
  if (anchor !== undefined) expect(anchorsOf(textOf(page))).toContain(anchor)
})

it('no text of the product sends its reader to a README that has moved to docs/', () => {
  const texts = mentions('src').filter(({ page }) => page === 'README.md')
  expect(texts).toEqual([])
})

it('links the findings where their pages are', () => {
  const env = {
    GITHUB_ACTION_REPOSITORY: 'org/run-iam-deploy',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_SERVER_URL: 'https://github.com',
  }
  const folder = docsAddress(env)?.replace('https://github.com/org/run-iam-deploy/blob/v1/', '')
  for (const id of Object.keys(FINDINGS)) expect(PAGES).toContain(`${folder}/${id}.md`)
})

it('makes anchors as GitHub does', () => {
  expect(
    anchorsOf('# On the *command* line\n\n## 1. Names and APIs\n\n## Why `a.b` is?\n\n## Twice\n\n## Twice\n'),
  ).toEqual(['on-the-command-line', '1-names-and-apis', 'why-ab-is', 'twice', 'twice-1'])
})
