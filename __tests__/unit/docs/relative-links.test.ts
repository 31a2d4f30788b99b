/** Links within the documentation: the file is in the repository, and the heading is in the file. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { anchorsOf, PAGES, ROOT } from './pages.ts'

interface Node {
  type: string
  url?: string
  children?: Node[]
}

const parser = unified().use(remarkParse).use(remarkGfm)

/** Targets of links, images and definitions, as Markdown reads them: those in code are no links. */
function targetsOf(text: string): string[] {
  const walk = ({ url, children = [] }: Node): string[] => [
    ...(url === undefined ? [] : [url]),
    ...children.flatMap(walk),
  ]
  return walk(parser.parse(text) as Node)
}

/** What is wrong with a target within the repository; undefined where it is fine, or not ours. */
function faultOf(page: string, target: string, read: (path: string) => string | undefined): string | undefined {
  if (/^[a-z]+:/i.test(target)) return undefined
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/')
  if (file.startsWith('..')) return 'leads out of the repository'
  const text = read(file)
  if (text === undefined) return 'there is no such file'
  if (anchor !== undefined && !anchorsOf(text).includes(anchor)) return 'there is no such heading'
  return undefined
}

const inRepository = (path: string): string | undefined => {
  if (!existsSync(join(ROOT, path))) return undefined
  return path.endsWith('.md') ? readFileSync(join(ROOT, path), 'utf8') : ''
}

describe('links', () => {
  const pages = [...PAGES, 'CONTRIBUTING.md', 'CHANGELOG.md', '__tests__/wire/README.md']

  it.each(pages)('of %s lead somewhere', page => {
    const targets = targetsOf(inRepository(page) ?? '')
    const faults = targets.flatMap(target => {
      const fault = faultOf(page, target, inRepository)
      return fault ? [`${target}: ${fault}`] : []
    })
    expect(faults).toEqual([])
  })

  it.each([
    ['access.md', 'there is no such file'],
    ['setup.md#nowhere', 'there is no such heading'],
    ['#nowhere', 'there is no such heading'],
    ['../../elsewhere.md', 'leads out of the repository'],
    ['setup.md#first', undefined],
    ['#first', undefined],
    ['https://example.com/x.md', undefined],
  ])('would show that %s is wrong: %s', (target, fault) => {
    const read = (path: string) => (/^docs\/(setup|traffic)\.md$/.test(path) ? '# First\n' : undefined)
    expect(faultOf('docs/traffic.md', target, read)).toBe(fault)
  })

  it('are read as Markdown reads them', () => {
    expect(targetsOf('[a](a.md), `[b](b.md)`, <https://c.example>\n\n    [d](d.md)\n\n[e]: e.md\n')).toEqual([
      'a.md',
      'https://c.example',
      'e.md',
    ])
  })
})
