/** action.yml and the README's tables are what scripts/docs.ts writes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { actionYml, readme } from '../../../scripts/docs.ts'
import { INPUTS, OUTPUTS } from '../../../src/inputs/table.ts'

const committed = (name: string) => readFileSync(join(import.meta.dirname, '../../..', name), 'utf8')

it('action.yml is up to date (npm run docs)', () => {
  expect(committed('action.yml')).toBe(actionYml())
})

it("the README's tables are up to date (npm run docs)", () => {
  const text = committed('README.md')
  expect(text).toBe(readme(text))
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

it('no input appears twice', () => {
  expect(new Set(INPUTS.map(input => input.name)).size).toBe(INPUTS.length)
})

it('keeps the text around the markers, and refuses a README without them', () => {
  const marked = ['inputs', 'outputs', 'flags']
    .map(name => `<!-- ${name}:begin -->STALE<!-- ${name}:end -->`)
    .join('\nprose\n')
  const written = readme(`head\n${marked}\ntail`)
  expect(written).toMatch(/^head\n/)
  expect(written).toMatch(/\ntail$/)
  expect(written.match(/\nprose\n/g)).toHaveLength(2)
  expect(written).not.toContain('STALE')
  expect(readme(written)).toBe(written)
  expect(() => readme('no markers')).toThrow('has no markers')
})
