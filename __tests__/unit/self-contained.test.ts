/** A clone alone is enough: nothing in the repository refers to what is outside of it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorsOf, ROOT } from './docs/pages.ts'

/** The text files of the repository; the bundles, and this file with its examples, are left out. */
const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter(file => /\.(ts|mjs|js|py|json|md|ya?ml)$|^\.ci\//.test(file) && !/^dist\/|package-lock/.test(file))
  .filter(file => join(ROOT, file) !== import.meta.filename)

/** Relative paths in quotes that lead out of the repository, seen from the file that they stand in. */
function leading(file: string, text: string): string[] {
  return [...text.matchAll(/(['"`])((?:\.\.?\/)+[^'"`\s]*)\1/g)]
    .map(([, , path = '']) => path)
    .filter(path => relative(ROOT, resolve(ROOT, dirname(file), path)).startsWith('..'))
    .map(path => `${file}: ${path}`)
}

/** Folders of somebody's machine. Users' own, such as /home/runner, may stand in examples. */
function foreign(file: string, text: string): string[] {
  return [...text.matchAll(/(?<![\w.:*/-])\/(?:work|farm|root)\/[\w./-]*/g)].map(([path]) => `${file}: ${path}`)
}

/** `npm start` writes it. */
const MADE = 'summary.md'

/** Pages that a comment or message names, and that are not there; with an anchor, the heading too. */
function missing(file: string, text: string): string[] {
  return [...text.matchAll(/((?:[\w-]+\/)*[\w-]+(?:\.[a-z]{2})?\.md)\b(?:#([\w-]+))?/g)]
    .filter(([, page = '', anchor]) => {
      if (page === MADE) return false
      const found = files.filter(each => (page.includes('/') ? each === page : basename(each) === page))
      return !found.some(each => !anchor || anchorsOf(readFileSync(join(ROOT, each), 'utf8')).includes(anchor))
    })
    .map(([mention]) => `${file}: ${mention}`)
}

const faults = (of: (file: string, text: string) => string[], where: RegExp): string[] =>
  files.filter(file => where.test(file)).flatMap(file => of(file, readFileSync(join(ROOT, file), 'utf8')))

describe('the repository', () => {
  it('is found whole', () => {
    expect(files.length).toBeGreaterThan(600)
  })

  it('holds no path that leads out of it', () => {
    expect(faults(leading, /\.(ts|mjs|js|json)$/)).toEqual([])
    expect(faults(foreign, /./)).toEqual([])
  })

  it('names only pages that it holds', () => {
    expect(faults(missing, /^(src|scripts)\//)).toEqual([])
    // Tests make pages of their own: of them only what they cite counts.
    const cited = (file: string, text: string) => missing(file, [...text.matchAll(/docs\/[\w/-]+\.md\S*/g)].join(' '))
    expect(faults(cited, /^__tests__\//)).toEqual([])
  })

  it('would show each of them', () => {
    expect(leading('src/a.ts', "join(here, '../../shared/x.json'), '../b.ts', './c.ts'")).toEqual([
      'src/a.ts: ../../shared/x.json',
    ])
    expect(foreign('src/a.ts', 'see /work/notes.md and https://example.com/work/x')).toEqual([
      'src/a.ts: /work/notes.md',
    ])
    expect(missing('src/a.ts', '(contract.md section 4), docs/access.md#nowhere, docs/access.md, README.md')).toEqual([
      'src/a.ts: contract.md',
      'src/a.ts: docs/access.md#nowhere',
    ])
  })
})
