/** Every case that people met is held by a test, and by one that plays the bundle as a runner does, where a run is what it is about. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FIELD_CASES, type FieldCase } from '../fixtures/field-cases.ts'

const PAGE = join(import.meta.dirname, '../field-cases.md')

/** No run shows them: they are about the embedded cloud, the pages, or what is shipped. */
const NOT_OF_A_RUN = new Set<FieldCase>([
  'A22',
  'T7',
  ...range('T', 13, 16),
  'T18',
  'T19',
  'T21',
  'T23',
  ...range('T', 25, 27),
])

function range(letter: 'I' | 'A' | 'C' | 'T', from: number, to: number): FieldCase[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${letter}${from + at}` as FieldCase)
}

it('are all there', () => {
  const all = [
    ...range('I', 1, 11),
    ...range('A', 1, 23),
    ...range('C', 1, 6),
    ...range('C', 21, 29),
    ...range('T', 1, 27),
  ]
  expect(Object.keys(FIELD_CASES)).toEqual(all)
})

it.each(Object.keys(FIELD_CASES) as FieldCase[])('%s is held', id => {
  const [, held = ''] = new RegExp(`^\\| ${id} \\| .* \\| (.*) \\|$`, 'm').exec(readFileSync(PAGE, 'utf8')) ?? []
  const files = [...held.matchAll(/\]\(([^)]+)\)/g)].map(([, file = '']) => file)
  expect(files).not.toEqual([])
  const played = files.some(file => file.startsWith('bundle/'))
  expect({ id, played }).toEqual({ id, played: !NOT_OF_A_RUN.has(id) })
})
