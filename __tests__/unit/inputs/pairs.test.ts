/** What we make of KEY=VALUE texts beyond the peers' rules: warnings, files, dotenv. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPairs, readPairsFile } from '../../../src/inputs/texts/pairs.ts'
import { attack } from '../../fixtures/attacks.ts'
import { inTime } from '../../fixtures/in-time.ts'

describe('a list by the peers rules', () => {
  it('drops an entry of white space and says so', () => {
    expect(readPairs('A=b\n   \nC=d', 'peer')).toEqual({
      values: { A: 'b', C: 'd' },
      emptied: false,
      warnings: ['An entry with only white space was dropped.'],
    })
  })

  it('drops a comment, which the peer would make a variable, and says so without its text', () => {
    const pairs = readPairs('# the old token was hunter2\nA=b', 'peer')
    expect(pairs?.values).toEqual({ A: 'b' })
    expect(pairs?.warnings.join()).toContain('"#"')
    expect(pairs?.warnings.join()).not.toContain('hunter2')
  })

  it('keeps quotes as the peer does, and warns by the name of the key alone', () => {
    const pairs = readPairs(`A="hunter2",B='x',C="half`, 'peer')
    expect(pairs?.values).toEqual({ A: '"hunter2"', B: "'x'", C: '"half' })
    expect(pairs?.warnings).toHaveLength(2)
    expect(pairs?.warnings.join()).not.toContain('hunter2')
  })

  it('tells an empty map on purpose from nothing given', () => {
    expect(readPairs('{}', 'peer')).toMatchObject({ values: {}, emptied: true })
    expect(readPairs('  ', 'peer')).toBeUndefined()
  })

  it('refuses a value whose key is white space', () => {
    expect(() => readPairs('A=b,  =c', 'peer')).toThrow('nothing but white space')
  })
})

describe('a file of variables', () => {
  it.each([
    ['JSON', '{"A": "b"}', { A: 'b' }],
    ['a list', 'A=b\nC: d', { A: 'b', 'C: d': '' }],
    ['YAML', 'A: b\nC: " d "', { A: 'b', C: 'd' }],
    ['YAML after a comment', '# c\nA: b', { A: 'b' }],
    ['a list whose first line looks like YAML', 'A: b=c', { 'A: b': 'c' }],
    ['YAML text of several lines', 'A: |\n  x\n  y\n', { A: 'x\ny' }],
  ])('is read as %s: %j', (_kind, text, values) => {
    expect(readPairsFile(text, 'peer')?.values).toEqual(values)
  })

  it.each([
    ['{"A": 1}', 'a value that is not a string for the key "A"'],
    ['{"A": ""}', 'an empty value for the key "A"'],
    ['A: 1', 'a value that is not a string for the key "A"'],
    ['- hunter2', 'not a YAML map'],
    ['{"A": hunter2', 'not valid JSON'],
    ['A: "hunter2', 'not valid YAML'],
  ])('is refused: %j', (text, fault) => {
    expect(() => readPairsFile(text, 'peer')).toThrow(fault)
    expect(() => readPairsFile(text, 'peer')).not.toThrow('hunter2')
  })
})

describe('dotenv', () => {
  it.each<[text: string, values: Record<string, string>]>([
    ['A=b', { A: 'b' }],
    ['export A = b ', { A: 'b' }],
    ['# note\n\nA=b # tail', { A: 'b' }],
    ['A=b#c', { A: 'b#c' }],
    ['A=', { A: '' }],
    ['A= # only a comment', { A: '' }],
    ['A="x, \\"y\\"\\n\\tz"', { A: 'x, "y"\n\tz' }],
    ["A='it is \\n literal' # yes", { A: 'it is \\n literal' }],
    ['A=`a "b" \'c\'`', { A: 'a "b" \'c\'' }],
    ['A="one\ntwo"\nB=c', { A: 'one\ntwo', B: 'c' }],
    ['A={"x": [1, 2]}\nB=c', { A: '{"x": [1, 2]}', B: 'c' }],
    ['A={\n  "x": "}"\n}\nB=c', { A: '{\n  "x": "}"\n}', B: 'c' }],
    ['A={not json', { A: '{not json' }],
    ['A=b,C=d', { A: 'b,C=d' }],
    ['A=$B', { A: '$B' }],
    ['{"A": "b", "C": {"d": 1}, "E": 2}', { A: 'b', C: '{"d":1}', E: '2' }],
    ['/mnt/key=s:latest', { '/mnt/key': 's:latest' }],
    ['A=b\r\nC=d\r\n', { A: 'b', C: 'd' }],
  ])('reads %j', (text, values) => {
    expect(readPairs(text, 'dotenv')?.values).toEqual(values)
  })

  it.each([
    ['A=b\nhunter2', 'line 2'],
    ['A="hunter2', 'an unclosed quote on line 1'],
    ['A="b" hunter2', 'text after the closing quote or bracket on line 1'],
    ['{"A": hunter2', 'not a JSON object'],
    ['=hunter2', 'line 1'],
  ])('refuses %j without showing it', (text, fault) => {
    expect(() => readPairs(text, 'dotenv')).toThrow(fault)
    expect(() => readPairs(text, 'dotenv')).not.toThrow('hunter2')
  })

  it('gives back every map that was written between double quotes', () => {
    const key = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,9}$/)
    fc.assert(
      fc.property(fc.dictionary(key, fc.string({ unit: 'grapheme' }), { minKeys: 1 }), map => {
        const written = Object.entries(map).map(([name, value]) => `${name}="${value.replace(/[\\"]/g, '\\$&')}"`)
        expect(readPairs(written.join('\n'), 'dotenv')?.values).toEqual({ ...map })
      }),
    )
  })
})

describe('a list of many entries', () => {
  const many = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at))

  it('is read in time that grows with its length, in every syntax', {
    timeout: 60_000,
    ...attack('S6', 7),
  }, async () => {
    const done = await inTime<number[]>(`
      const { readPairsFile } = await import(src('inputs/texts/pairs.ts'))
      const many = (count, line) => Array.from({ length: count }, (_, at) => line(at))
      const texts = [
        [many(60_000, at => 'K' + at + '=value').join('\\n'), 'peer'],
        [many(60_000, at => 'K' + at + '=value').join('\\n'), 'dotenv'],
        [JSON.stringify(Object.fromEntries(many(60_000, at => ['K' + at, 'v']))), 'peer'],
        [many(20_000, at => 'K' + at + ': v').join('\\n'), 'peer'],
        ['A' + '='.repeat(1_000_000), 'peer'],
        ['A=' + '\\\\a'.repeat(500_000), 'peer'],
        ['A=' + ' '.repeat(1_000_000) + '#', 'dotenv'],
      ]
      console.log(JSON.stringify(texts.map(([text, syntax]) => Object.keys(readPairsFile(text, syntax).values).length)))`)
    expect(done).toEqual([60_000, 60_000, 60_000, 20_000, 1, 1, 1])
  })

  it('with brackets that are never closed is refused before long, and with a few of them read', {
    timeout: 60_000,
  }, async () => {
    const message = await inTime<string>(`
      const { parseDotenv } = await import(src('inputs/texts/dotenv.ts'))
      let message = 'read'
      try { parseDotenv('A={\\n'.repeat(250_000)) } catch (error) { message = error.message }
      console.log(JSON.stringify(message))`)
    expect(message).toMatch(/^too many unclosed brackets, up to line \d+$/)
    expect(readPairs(many(100, at => `K${at}={`).join('\n'), 'dotenv')?.values.K7).toBe('{')
  })
})
