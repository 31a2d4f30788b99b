/** A check that nobody calls finds nothing: the index has each. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../../src/decisions/checks/', import.meta.url)

it('has every file of the folder, as a check or as what checks use', () => {
  const files = readdirSync(folder).filter(name => name !== 'index.ts')
  const imported = readdirSync(folder).flatMap(name =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, path]) => path),
  )
  expect(files.filter(name => !imported.includes(name))).toEqual([])
})

it('calls every check that it imports', () => {
  const index = readFileSync(new URL('index.ts', folder), 'utf8')
  const names = [...index.matchAll(/^import \{ ([\w, ]+) \} from '\.\//gm)].flatMap(([, list = '']) => list.split(', '))
  const lists = index.slice(index.indexOf('const CHECKS'))
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter(name => !new RegExp(`\\b${name}\\b`).test(lists))).toEqual([])
})
