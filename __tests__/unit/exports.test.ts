/** Nothing is exported that no other file uses, and nothing of the product is there for tests alone. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const filesOf = (top: string) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.m?ts$/.test(file))
    .map(file => `${top}/${file.replaceAll('\\', '/')}`)
const texts = new Map(
  ['src', 'scripts', '__tests__'].flatMap(filesOf).map(file => [file, readFileSync(join(root, file), 'utf8')]),
)

/** `FILE NAME` of everything that a file imports from another one of ours; `FILE *` where it takes the whole. */
function importsOf(file: string, text: string): string[] {
  const target = (path: string) => normalize(join(dirname(file), path)).replaceAll('\\', '/')
  const named = [...text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s*from\s*'(\.[^']+)'/g)].flatMap(
    ([, names = '', path = '']) =>
      names.split(',').flatMap(name => {
        const [, bare] = /^\s*(?:type\s+)?([\w$]+)/.exec(name) ?? []
        return bare ? [`${target(path)} ${bare}`] : []
      }),
  )
  const whole = [...text.matchAll(/\*(?:\s+as\s+\w+)?\s+from\s*'(\.[^']+)'|import\(\s*'(\.[^']+)'\s*\)/g)].map(
    ([, all, late]) => `${target((all ?? late) as string)} *`,
  )
  return [...named, ...whole]
}

const exportsOf = (text: string) =>
  [
    ...text.matchAll(/^export (?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type|enum) ([\w$]+)/gm),
  ].map(match => match[1] as string)

const imports = (tops: readonly string[]) =>
  new Set(
    [...texts]
      .filter(([file]) => tops.some(top => file.startsWith(top)))
      .flatMap(([file, text]) => importsOf(file, text)),
  )
const product = imports(['src/', 'scripts/'])
const tests = imports(['__tests__/'])
const isUsed = (used: Set<string>, file: string, name: string) => used.has(`${file} ${name}`) || used.has(`${file} *`)
const exported = [...texts]
  .filter(([file]) => file.startsWith('src/') || file.startsWith('scripts/'))
  .flatMap(([file, text]) => exportsOf(text).map(name => ({ file, text, name })))

describe('exports', () => {
  it('are found', () => expect(exported.length).toBeGreaterThan(500))

  it('are each used by another file', () => {
    const unused = exported.filter(({ file, name }) => !isUsed(product, file, name) && !isUsed(tests, file, name))
    expect(unused.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })

  it('are each used by the product, not by tests alone', () => {
    const forTests = exported.filter(
      ({ file, text, name }) => !isUsed(product, file, name) && isUsed(tests, file, name) && timesIn(text, name) < 2,
    )
    expect(forTests.map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })
})

/** How often the code of a file has a name, its comments and plain strings left out. */
function timesIn(text: string, name: string): number {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^'\n]*'/gm, '')
  return code.split(new RegExp(`\\b${name}\\b`)).length - 1
}
