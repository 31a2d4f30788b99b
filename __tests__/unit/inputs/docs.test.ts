/** action.yml and the tables of the pages are what scripts/docs.ts writes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionYml, firstSentence, PAGES, SCHEMA, schemaText, withTables } from '../../../scripts/docs.ts'
import { INPUTS, OUTPUTS } from '../../../src/inputs/table.ts'

const committed = (name: string) => readFileSync(join(import.meta.dirname, '../../..', name), 'utf8')

it('action.yml is up to date (npm run docs)', () => {
  expect(committed('action.yml')).toBe(actionYml())
})

it('the schema of the report is up to date (npm run docs)', () => {
  expect(committed(SCHEMA)).toBe(schemaText())
})

it.each(Object.keys(PAGES))('the tables of %s are up to date (npm run docs)', page => {
  const text = committed(page)
  expect(text).toBe(withTables(page, text))
})

it("has tables of inputs, outputs, flags, findings, rules and the report's fields", () => {
  const tables = Object.values(PAGES).flatMap(page => Object.keys(page))
  expect(tables).toEqual(expect.arrayContaining(['inputs', 'outputs', 'flags', 'findings', 'rules', 'fields']))
})

it('action.yml declares every input that is ready, and no other, with its default', () => {
  const action = parse(committed('action.yml'))
  const ready = INPUTS.filter(input => input.ready)
  expect(Object.keys(action.inputs)).toEqual(ready.map(input => input.name))
  for (const input of ready)
    expect(action.inputs[input.name].default, input.name).toBe('default' in input ? input.default : undefined)
  expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS))
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
})

it.each([
  ['One sentence. And more.', 'One sentence.'],
  ['A sentence that is\nbroken, about `mode: drift`.', 'A sentence that is broken, about `mode: drift`.'],
  ['What leads to a list:\n\n- of this', 'What leads to a list.'],
])('the index of findings takes the first sentence of %j', (text, sentence) => {
  expect(firstSentence(`# Title\n\n\`id\`\n\n## What it means\n\n${text}\n\n## How to fix it\n`)).toBe(sentence)
})

it('no input appears twice', () => {
  expect(new Set(INPUTS.map(input => input.name)).size).toBe(INPUTS.length)
})

it('keeps the text around the markers, and refuses a page without them', () => {
  const page = 'docs/inputs.md'
  const marked = ['inputs', 'outputs'].map(name => `<!-- ${name}:begin -->STALE<!-- ${name}:end -->`).join('\nprose\n')
  const written = withTables(page, `head\n${marked}\ntail`)
  expect(written).toMatch(/^head\n/)
  expect(written).toMatch(/\ntail$/)
  expect(written.match(/\nprose\n/g)).toHaveLength(1)
  expect(written).not.toContain('STALE')
  expect(withTables(page, written)).toBe(written)
  expect(() => withTables(page, 'no markers')).toThrow('docs/inputs.md has no markers')
})
