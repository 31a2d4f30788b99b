/** The schema of the report, made from types: each form of type, and that it refuses what it should. */
import { describe, expect, it } from 'vitest'
import { type Document, reportSchema, reportTables, schemaOf } from '../../../scripts/report-schema.ts'
import { faultsOf, holdToSchema } from '../../fixtures/report-schema.ts'

const TYPES = `
type Word = 'a' | 'b'
/** Something with a name. */
interface Named {
  /** Its name. */
  name: string
}
type Form = { kind: 'plain' } | /** With a size. */ { kind: 'sized'; size: number }
type Names = Partial<Record<'x' | 'y', string>>
type Json = string | number | null | Json[] | { [key: string]: Json }
interface Thing extends Named {
  word: Word
  forms: Form[]
  names: Names
  sure: boolean | 'unknown'
  any?: Json
}
`
const SCHEMA = schemaOf(TYPES, 'Thing')
const GOOD = {
  name: 'n',
  word: 'a',
  forms: [{ kind: 'plain' }, { kind: 'sized', size: 1 }],
  names: { x: 'y' },
  sure: true,
}

describe('the schema of a type', () => {
  it('has fields with their comments, those of what is extended first', () => {
    expect(SCHEMA.properties).toEqual({
      name: { type: 'string', description: 'Its name.' },
      word: { $ref: '#/$defs/Word' },
      forms: { type: 'array', items: { $ref: '#/$defs/Form' } },
      names: { $ref: '#/$defs/Names' },
      sure: { anyOf: [{ type: 'boolean' }, { const: 'unknown' }] },
      any: { $ref: '#/$defs/Json' },
    })
    expect(SCHEMA.required).toEqual(['name', 'word', 'forms', 'names', 'sure'])
    expect(SCHEMA.$defs.Word).toEqual({ enum: ['a', 'b'] })
    expect(SCHEMA.$defs.Form?.anyOf?.[1]).toMatchObject({ description: 'With a size.', required: ['kind', 'size'] })
  })

  it('takes what fits', () => {
    expect(faultsOf(GOOD, SCHEMA)).toEqual([])
    expect(faultsOf({ ...GOOD, sure: 'unknown', any: [1, { a: null }] }, SCHEMA)).toEqual([])
  })

  it.each([
    [{ ...GOOD, word: 'c' }, ['$.word: none of a, b']],
    [{ ...GOOD, name: 1 }, ['$.name: number where a string is expected']],
    [{ ...GOOD, name: undefined }, ['$.name: missing']],
    [{ ...GOOD, forms: [{ kind: 'sized', size: '1' }] }, ['$.forms[0].size: string where a number is expected']],
    [{ ...GOOD, names: { z: '' } }, ['$.names.z: not in the schema']],
    [{ ...GOOD, more: 1 }, ['$.more: not in the schema']],
  ])('refuses %j', (value, faults) => {
    expect(faultsOf(value, SCHEMA)).toEqual(faults)
  })

  it('looks up types that come from values', () => {
    const values = {
      keys: { BOOK: ['one', 'two'] },
      words: { Kind: ['job', 'service'] },
      fields: { Known: [{ target: 'job' }, { target: 'service' }, { target: 'job' }] },
    }
    const source = `
      interface A extends Partial<Record<Known['target'], string>> {
        id: keyof typeof BOOK
        step: 'build' | \`deploy-\${Kind}-now\`
        kind: Kind
      }`
    expect(schemaOf(source, 'A', values)).toMatchObject({
      properties: {
        job: { type: 'string' },
        service: { type: 'string' },
        id: { enum: ['one', 'two'] },
        step: { enum: ['build', 'deploy-job-now', 'deploy-service-now'] },
        kind: { enum: ['job', 'service'] },
      },
      required: ['id', 'step', 'kind'],
    })
    expect(() => schemaOf('interface A { id: keyof typeof ELSE }', 'A', values)).toThrow('ELSE')
  })

  it('is an error where a form of type is not known', () => {
    expect(() => schemaOf('interface A { f: () => void }', 'A')).toThrow('TSFunctionType')
    expect(() => schemaOf('interface A { f: Elsewhere }', 'A')).toThrow('Elsewhere, which is not declared')
  })
})

describe('the report', () => {
  it('has a schema whose every reference is there', () => {
    const schema = reportSchema()
    const named = [...JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g)].map(([, name]) => name as string)
    expect(Object.keys(schema.$defs).sort()).toEqual([...new Set(named)].sort())
  })

  it('that holds something else is refused', () => {
    expect(() => holdToSchema({ version: 2 })).toThrow('$.version: not 1')
  })

  it('has a table for each type with fields', () => {
    const table = (head: string[], rows: string[][]) => [head, ...rows].map(cells => cells.join(' | ')).join('\n')
    const tables = reportTables(SCHEMA as Document, table)
    expect(tables).toContain('### Thing')
    expect(tables).toContain('`name` | string | Its name.')
    expect(tables).toContain('`any` (optional) | any JSON')
    expect(tables).toContain('- `kind`: `sized`, with `size` (number): With a size.')
  })
})
