/** A check that nobody calls finds nothing: the index has each. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../../src/decisions/checks/', import.meta.url)

it('has every file of the folder, as a check or as what checks use', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'))
  const imported = files.flatMap(name => {
    const at = new URL(name, folder)
    const found = readFileSync(at, 'utf8').matchAll(/from '(\.{1,2}\/[\w./-]+\.ts)'/g)
    return [...found].map(([, path = '']) => new URL(path, at).href)
  })
  const idle = files.filter(name => name !== 'index.ts' && !imported.includes(new URL(name, folder).href))
  expect(files.length).toBeGreaterThan(30)
  expect(idle).toEqual([])
})

it('calls every check that it imports', () => {
  const index = readFileSync(new URL('index.ts', folder), 'utf8')
  const names = [...index.matchAll(/^import \{ ([\w, ]+) \} from '\.\//gm)].flatMap(([, list = '']) => list.split(', '))
  const lists = index.slice(index.indexOf('const CHECKS'))
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(lists))).toEqual([])
})
