/** The tables of docs/peers.md, row by row: our parsers give what the page says. */
import { describe, expect, it } from 'vitest'
import { ParseError, parseFlags, parseKeyValues } from '../../../src/inputs/texts/parse.ts'
import { textOf } from './pages.ts'

/** Rows `text -> result` between two markers, both as JSON; the words `error` and `nothing given` stand for themselves. */
function rowsOf(name: string): [text: string, result: string][] {
  const [, part = ''] =
    new RegExp(`<!-- ${name}:begin -->([\\s\\S]*?)<!-- ${name}:end -->`).exec(textOf('docs/peers.md')) ?? []
  return [...part.matchAll(/^\| `(.*?)` \| (.*) \|$/gm)].map(([, text = '', result = '']) => [
    JSON.parse(text) as string,
    result.replace(/^`(.*)`$/, '$1'),
  ])
}

function check(parse: (text: string) => unknown, text: string, result: string): void {
  if (result === 'error') {
    expect(() => parse(text)).toThrow(ParseError)
    return
  }
  // Order counts: it is the order in which variables get to the service.
  const wanted = result === 'nothing given' ? undefined : JSON.stringify(JSON.parse(result))
  expect(JSON.stringify(parse(text))).toBe(wanted)
}

const lists = rowsOf('lists')
const flags = rowsOf('flags')

it('finds the tables', () => {
  expect([lists.length, flags.length].map(count => count >= 20)).toEqual([true, true])
})

describe('a KEY=VALUE list', () => {
  it.each(lists)('%j gives %s', (text, result) => check(parseKeyValues, text, result))
})

describe('a line of flags', () => {
  it.each(flags)('%j gives %s', (text, result) => check(parseFlags, text, result))
})
