/** The peers' rules: every row of the tables that users' values in production rest on. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ParseError,
  parseBoolean,
  parseCommaList,
  parseDuration,
  parseFlags,
  parseKeyValues,
  parseLines,
  parseLooseBoolean,
} from '../../../src/inputs/texts/parse.ts'

function positionOf(parse: () => unknown): number | undefined {
  try {
    parse()
  } catch (error) {
    if (error instanceof ParseError) return error.position
    throw error
  }
  throw new Error('it was accepted')
}

describe('a KEY=VALUE list', () => {
  it.each<[row: number, text: string, expected: Record<string, string> | undefined]>([
    [1, '', undefined],
    [1, '   ', undefined],
    [1, '  \n  ', undefined],
    [2, '{}', {}],
    [2, '  {} ', {}],
    [3, '{ }', { '{ }': '' }],
    [4, '{}\nA=b', { '{}': '', A: 'b' }],
    [5, 'FOO', { FOO: '' }],
    [5, 'FOO=', { FOO: '' }],
    [7, 'FOO = bar', { FOO: 'bar' }],
    [8, 'FOO=bar,ZIP=zap', { FOO: 'bar', ZIP: 'zap' }],
    [8, 'FOO=bar\nZIP=zap', { FOO: 'bar', ZIP: 'zap' }],
    [8, 'FOO=bar\r\nZIP=zap', { FOO: 'bar', ZIP: 'zap' }],
    [8, 'FOO=bar,\nZIP=zap', { FOO: 'bar', ZIP: 'zap' }],
    [9, 'FOO=bar,,ZIP=zap', { FOO: 'bar', ZIP: 'zap' }],
    [10, 'A=b=c', { A: 'b=c' }],
    [10, 'A=b==', { A: 'b==' }],
    [10, 'A==b', { A: '=b' }],
    [11, 'A\\=B=c', { 'A=B': 'c' }],
    [12, 'a\\=b', { 'a=b': '' }],
    [13, '\\=x', { '=x': '' }],
    [13, '\\\\=x', { '\\': 'x' }],
    [14, 'A=b\\,c,D=e', { A: 'b,c', D: 'e' }],
    [15, 'A=b\\\\,C=d', { A: 'b\\', C: 'd' }],
    [16, 'A=b\\\\\\,c', { A: 'b\\,c' }],
    [17, 'A=b\\nc', { A: 'bnc' }],
    [18, 'A=b\\\nc', { A: 'b\nc' }],
    [19, 'A=a\\\r\nb', { A: 'a', b: '' }],
    [20, 'A=C:\\dir', { A: 'C:dir' }],
    [22, 'A=\\  x', { A: 'x' }],
    [23, 'S=" keep "', { S: '" keep "' }],
    [24, 'S="a,b"', { S: '"a', 'b"': '' }],
    [25, 'S="a\nb"', { S: '"a', 'b"': '' }],
    [26, 'A={"x":1,"y":2}', { A: '{"x":1', '"y":2}': '' }],
    [27, 'A={"x":1\\,"y":2}', { A: '{"x":1,"y":2}' }],
    [28, '# note\nA=b', { '# note': '', A: 'b' }],
    [29, 'A=b # tail', { A: 'b # tail' }],
    [30, 'A=b;C=d', { A: 'b;C=d' }],
    [30, 'A=b C=d', { A: 'b C=d' }],
    [30, 'a=1\ta=2', { a: '1\ta=2' }],
    [31, 'A=1,A=2', { A: '2' }],
    [34, 'A=b\n   \nC=d', { A: 'b', '': '', C: 'd' }],
    [34, 'A=b, \nC=d', { A: 'b', '': '', C: 'd' }],
    [34, 'A=b, ,C=d', { A: 'b', '': '', C: 'd' }],
    [35, ' ,A=b', { A: 'b' }],
    [35, 'A=b\t,\tC=d', { A: 'b', C: 'd' }],
    [36, 'A=b\u2028C=d', { A: 'b', C: 'd' }],
    [37, 'A=\u3000x\u3000', { A: 'x' }],
    [37, 'A=b\u00a0', { A: 'b' }],
    [38, 'export A=b', { 'export A': 'b' }],
    [38, 'K 1=v', { 'K 1': 'v' }],
    [38, '"K"=v', { '"K"': 'v' }],
    [39, '/mnt/k=s:latest', { '/mnt/k': 's:latest' }],
    [40, 'A=https://h/?a=b&c=d', { A: 'https://h/?a=b&c=d' }],
    [41, 'A=$B', { A: '$B' }],
    [42, 'A=\n  B=c', { A: '', B: 'c' }],
  ])('row %i: %j gives %j', (_row, text, expected) => {
    expect(parseKeyValues(text)).toEqual(expected)
  })

  it.each([
    ['=bar', 0],
    ['A=b,=c', 4],
    ['A\n=b', 2],
  ])('row 6: %j is refused for "=" without a key at position %i', (text, position) => {
    expect(() => parseKeyValues(text)).toThrow('"=" without a key')
    expect(positionOf(() => parseKeyValues(text))).toBe(position)
  })

  it.each(['A=trailing\\', 'A=x\\ '])('row 21: %j is refused for a backslash with nothing to escape', text => {
    expect(() => parseKeyValues(text)).toThrow('a backslash with nothing to escape')
  })

  it('row 32: puts keys that look like numbers first, in numeric order', () => {
    expect(Object.keys(parseKeyValues('10=x,2=y,A=z') ?? {})).toEqual(['2', '10', 'A'])
  })

  it('gives back every map that was written with its special characters escaped', () => {
    const trimmed = fc.string({ unit: 'grapheme', minLength: 1 }).map(text => text.trim())
    const key = trimmed.filter(text => text !== '' && text !== '__proto__' && text !== '{}')
    fc.assert(
      fc.property(fc.dictionary(key, trimmed, { minKeys: 1 }), map => {
        const escaped = (text: string) => text.replace(/[\\,=\n\r\u2028\u2029]/g, '\\$&')
        const written = Object.entries(map).map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
        expect(parseKeyValues(written.join(','))).toEqual({ ...map })
        expect(parseKeyValues(written.join('\n'))).toEqual({ ...map })
      }),
    )
  })
})

describe('a line of flags', () => {
  it.each<[text: string, tokens: string[]]>([
    ['--foo=2 --bar=2Gi', ['--foo', '2', '--bar', '2Gi']],
    ['--foo 2', ['--foo', '2']],
    ['--foo\n2', ['--foo', '2']],
    ['--a=b=c', ['--a', 'b=c']],
    ['--x==1', ['--x', '=1']],
    ['--x=1=', ['--x', '1=']],
    ['--args=-X=123', ['--args', '-X=123']],
    ['"--args=-X=123"', ['--args=-X=123']],
    ['--x = 1', ['--x', '=', '1']],
    ['--set-env-vars="A=b,C=d e"', ['--set-env-vars', 'A=b,C=d e']],
    ['--set-env-vars=^@^A=b,c@D=e', ['--set-env-vars', '^@^A=b,c@D=e']],
    ['--x=""', ['--x', '']],
    ['--x "" --y', ['--x', '', '--y']],
    ['--x="a b"c', ['--x', '"a b"c']],
    ['--command=/bin/sh --args=-c,"echo hi"', ['--command', '/bin/sh', '--args', '-c,"echo hi"']],
    ['--x="a\\"b"', ['--x', 'a\\"b']],
    ['--x=a\\ b', ['--x', 'a\\', 'b']],
    ['--x="\'y\'"', ['--x', 'y']],
    ["--x='it''s'", ['--x', "it''s"]],
    ['foo=bar', ['foo=bar']],
    ['--foo\t2', ['--foo\t2']],
    ['# c\n--x=1', ['#', 'c', '--x', '1']],
    ['--allow-unauthenticated # public', ['--allow-unauthenticated', '#', 'public']],
    ['', []],
  ])('%j gives %j', (text, tokens) => {
    expect(parseFlags(text)).toEqual(tokens)
  })

  it.each([
    ["--label=it's", 'single', 10],
    ['--x="open', 'double', 4],
  ])('%j is refused for a %s quote that is not closed at position %i', (text, kind, position) => {
    expect(() => parseFlags(text)).toThrow(`a ${kind} quote that is not closed`)
    expect(positionOf(() => parseFlags(text))).toBe(position)
  })
})

describe('a strict boolean', () => {
  it.each(['1', 't', 'T', 'true', 'True', 'TRUE'])('%j is true', text => {
    expect(parseBoolean(text)).toBe(true)
  })
  it.each(['0', 'f', 'F', 'false', 'False', 'FALSE'])('%j is false', text => {
    expect(parseBoolean(text, true)).toBe(false)
  })
  it('is the default when empty', () => {
    expect([parseBoolean('', true), parseBoolean(' ')]).toEqual([true, false])
  })
  it.each(['yes', 'on', 'tRue'])('%j is refused', text => {
    expect(() => parseBoolean(text)).toThrow(ParseError)
  })
})

it.each([
  ['TrUe', true],
  ['1', false],
  ['yes', false],
  ['t', false],
  ['', false],
])('the loose boolean %j is %s', (text, expected) => {
  expect(parseLooseBoolean(text)).toBe(expected)
})

describe('lists', () => {
  it.each([
    ['a\\,b, c', ['a,b', 'c']],
    ['a,b,', ['a', 'b', '']],
    ['', []],
  ])('the comma list %j gives %j', (text, items) => {
    expect(parseCommaList(text)).toEqual(items)
  })
  it.each([
    ['a\n\nb,c', ['a', 'b', 'c']],
    ['a,b,', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
  ])('the comma list on lines %j gives %j', (text, items) => {
    expect(parseLines(text)).toEqual(items)
  })
  it('give back every list that was written with its commas escaped', () => {
    const item = fc.string().map(text => text.replace(/[\\\s]/g, ''))
    fc.assert(
      fc.property(fc.array(item, { minLength: 2 }), items => {
        expect(parseCommaList(items.map(text => text.replaceAll(',', '\\,')).join(', '))).toEqual(items)
      }),
    )
  })
})

describe('a duration', () => {
  it.each([
    ['1h, 30m 5s', 5405],
    ['1h30m', 5400],
    ['7m', 420],
    ['90s', 90],
    ['3600', 3600],
    ['', 0],
    ['10ms', 600],
  ])('%j is %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })
  it.each(['1d', '-5s', '1.5h', '5 minutes'])('%j is none', text => {
    expect(() => parseDuration(text)).toThrow(`"${text}", which is not a duration such as 5m or 1h30m`)
  })
})
