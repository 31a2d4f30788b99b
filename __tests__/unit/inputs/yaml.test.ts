/** YAML in linear time: what it means is what the library says, and nothing of any shape takes long. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMap, parse, stringify } from 'yaml'
import { ParseError } from '../../../src/inputs/texts/parse.ts'
import { faultOf, plainYaml, writeOut, yamlDocuments } from '../../../src/inputs/texts/yaml.ts'
import { attack } from '../../fixtures/attacks.ts'
import { inTime } from '../../fixtures/in-time.ts'
import { drawn, WHOLE } from '../../fixtures/share.ts'

const V11 = { version: '1.1' } as const
const V12 = { version: '1.2' } as const

function written(text: string) {
  const [document] = yamlDocuments(text, V11)
  if (!document) return undefined
  const fault = faultOf(document)
  if (fault !== undefined) throw new ParseError(fault)
  writeOut(document, V11)
  return document
}

describe('YAML', () => {
  it('means what the library says it means, with anchors, aliases and merge keys', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', '<', 'yes', '1')
    const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('x', 'y z', 1, true, null, '', '# no', "'", '012'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    })).value
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 4 }), fc.boolean(), (data, repeated) => {
        // One object at two places is an anchor and an alias in the text.
        const shared = repeated ? { ...data, first: data, second: [data, data] } : data
        for (const [options, version] of [
          [V11, '1.1'],
          [V12, '1.2'],
        ] as const) {
          const text = stringify(shared, { version })
          expect(plainYaml(text, options)).toEqual(parse(text, { version }))
        }
        const merging = `${stringify({ base: data }).replace('base:', 'base: &base')}\nmore: { <<: *base, own: 1 }\n`
        expect(written(merging)?.toJS()).toEqual(parse(merging, { version: '1.1' }))
      }),
      { numRuns: drawn(75, 300) },
    )
  })

  it.each([
    ['a: &x 1\nb: *x\nc: &x 2\nd: *x\n', { a: 1, b: 1, c: 2, d: 2 }],
    ['a: &x { p: 1 }\nb: { <<: *x, p: 2, q: 3 }\n', { a: { p: 1 }, b: { p: 2, q: 3 } }],
    [
      'a: &x { p: 1 }\nb: &y { p: 2, r: 2 }\nc: { <<: [*x, *y] }\n',
      { a: { p: 1 }, b: { p: 2, r: 2 }, c: { p: 1, r: 2 } },
    ],
    ['a: &x k\n? *x\n: v\n', { a: 'k', k: 'v' }],
    ['a: { "<<": 1 }\n', { a: { '<<': 1 } }],
    ['a: !!omap [ { b: &x 1 }, { c: *x } ]\n', { a: { b: 1, c: 1 } }],
  ])('%j', (text, data) => {
    const js = written(text)?.toJS()
    expect(js.a instanceof Map ? { ...js, a: Object.fromEntries(js.a) } : js).toEqual(data)
  })

  it('is copied where an alias stands, so that a change in one place is none in another', () => {
    const document = written('a: &x { p: [1] }\nb: *x\n')
    document?.setIn(['b', 'p', 0], 2)
    expect(document?.toJS()).toEqual({ a: { p: [1] }, b: { p: [2] } })
    expect(isMap(document?.contents) && String(document)).not.toMatch(/[&*]x/)
  })

  it.each([
    ['a: 1\nb: 2\na: 3\n', 'the duplicate key "a" (line 3)'],
    ['a: { b: 1, "b": 2 }\n', 'the duplicate key "b" (line 1)'],
    ['a: [\n', /^text that is not valid YAML \(line \d\): wrong indentation, or a bracket that is not closed$/],
    ['a: hunter2: hunter2\n', 'text that is not valid YAML (line 1)'],
    ['a: *hunter2\n', /^an alias \(\*\) on line 1 without an earlier anchor/],
    ['x: 1\na: &hunter2 [*hunter2]\n', /^an alias \(\*\) on line 2 without an earlier anchor/],
    ['a: { <<: hunter2 }\n', '"<<" before something that is not a mapping on line 1'],
    ['a: 1\n---\nb: 1\n', '2 YAML documents, where one is expected'],
  ])('%j is refused with its line, and without its text', (text, message) => {
    try {
      plainYaml(text, V11)
    } catch (error) {
      expect(error).toBeInstanceOf(ParseError)
      expect((error as Error).message).toMatch(message)
      expect((error as Error).message).not.toContain('hunter2')
      return
    }
    expect.unreachable('it should have been refused')
  })

  it('may have the same merge key twice, and the same key in two maps', () => {
    const text = 'x: &x { p: 1 }\ny: &y { q: 1 }\na: { <<: *x, <<: *y }\nb: { p: 1 }\n'
    expect(plainYaml(text, V11)).toMatchObject({ a: { p: 1, q: 1 }, b: { p: 1 } })
  })
})

/** Each of about 1 MB, the most that a file may have; a part of it shows in a share of the suite what is worse than linear. */
const SHAPES: Record<string, string> = {
  'plain keys': `Array.from({ length: 75_000 }, (_, i) => 'k' + i + ': v\\n').join('')`,
  'keys in one flow map': `'{' + Array.from({ length: 75_000 }, (_, i) => 'k' + i + ': v').join(',') + '}'`,
  'keys as far as parts are counted': `Array.from({ length: 21_000 }, (_, i) => 'k' + i + ': v\\n').join('')`,
  'merges of merges': `'a: &a {x: 1}\\nb0: &b0 {<<: [' + Array(30).fill('*a') + ']}\\n' + Array.from({ length: 3000 }, (_, i) => 'b' + (i + 1) + ': &b' + (i + 1) + ' {<<: [' + Array(30).fill('*b' + i) + ']}\\n').join('')`,
  'merges of merges, fewer': `'a: &a {x: 1}\\nb0: &b0 {<<: [*a, *a]}\\n' + Array.from({ length: 3000 }, (_, i) => 'b' + (i + 1) + ': &b' + (i + 1) + ' {<<: [*b' + i + ', *b' + i + ']}\\n').join('')`,
  'many anchors, many aliases': `Array.from({ length: 12_000 }, (_, i) => '- &a' + i + ' x\\n- *a' + i + '\\n').join('')`,
  'one anchor, many aliases': `'- &a x\\n' + '- *a\\n'.repeat(19_000)`,
  'aliases of a large map': `'a: &a {' + Array.from({ length: 9_000 }, (_, i) => 'k' + i + ': v').join(',') + '}\\n' + Array.from({ length: 9 }, (_, i) => 'b' + i + ': {<<: *a}\\n').join('')`,
  'brackets that open': `'['.repeat(1_000_000)`,
  'maps that open': `'{a: '.repeat(250_000)`,
  'compact lists': `'- '.repeat(500_000) + 'a'`,
  'deeper and deeper': `Array.from({ length: 1400 }, (_, i) => ' '.repeat(i) + 'a:\\n').join('')`,
  documents: `'---\\na: 1\\n'.repeat(100_000)`,
  comments: `'# c\\n'.repeat(250_000)`,
  blanks: `'\\n'.repeat(1_000_000)`,
  'a broken text of many lines': `'a: "' + 'x\\n'.repeat(500_000)`,
  'a folded text': `'a: >\\n' + '  x\\n\\n'.repeat(200_000)`,
  tags: `'- !!str a\\n'.repeat(100_000)`,
  directives: `'%a b\\n'.repeat(200_000)`,
}

/** A process has a handful of them: starting one takes longer than most texts. */
const HANDFULS = Object.keys(SHAPES).flatMap((_, at, names) => (at % 5 === 0 ? [names.slice(at, at + 5)] : []))

describe('a text of 1 MB of any shape', () => {
  it.each(HANDFULS.map(names => [names.join('; '), names] as const))(
    'is read or refused before long: %s',
    { timeout: 60_000, ...attack('S6') },
    async (_, names) => {
      const done = await inTime<Record<string, string[]>>(`
      const { plainYaml } = await import(src('inputs/texts/yaml.ts'))
      const { parseManifest } = await import(src('inputs/manifest/text.ts'))
      const { readFlagsFile } = await import(src('inputs/flags/flags-file.ts'))
      const { readPairsFile } = await import(src('inputs/texts/pairs.ts'))
      const shapes = { ${names.map(name => `${JSON.stringify(name)}: () => ${SHAPES[name]}`).join(', ')} }
      const outcome = way => {
        try {
          way()
          return 'read'
        } catch (error) {
          return error.name
        }
      }
      const done = {}
      for (const [name, shape] of Object.entries(shapes)) {
        const text = shape().slice(0, ${WHOLE ? 1_000_000 : 50_000})
        const ways = [
          () => plainYaml(text, { version: '1.2' }),
          () => parseManifest(text),
          () => readFlagsFile('f', () => text),
          () => readPairsFile(text, 'peer'),
        ]
        done[name] = ways.map(outcome)
      }
      console.log(JSON.stringify(done))`)
      expect(Object.keys(done)).toEqual(names)
      for (const ways of Object.values(done)) {
        expect(ways).toHaveLength(4)
        for (const how of ways) expect(how).toMatch(/^(read|ParseError)$/)
      }
    },
  )
})
