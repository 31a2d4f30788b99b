/** docs/google-cloud.md keeps its promise: each fact says how certain it is, and names a source that the page lists. */
import { describe, expect, it } from 'vitest'
import { textOf } from './pages.ts'

const PAGE = textOf('docs/google-cloud.md')
/** Parts that hold no facts. */
const OTHERS = ['How to read this page', 'Open questions', 'Sources']

/** A fact: a row of a table, or a bullet. */
function factsOf(text: string): string[] {
  return text
    .split(/^## /m)
    .slice(1)
    .filter(part => !OTHERS.some(title => part.startsWith(title)))
    .flatMap(part => part.split('\n'))
    .filter((line, at, lines) => /^- /.test(line) || (/^\| /.test(line) && !/^\| ?---/.test(lines[at + 1] ?? '')))
    .filter(line => !/^\| ?---/.test(line))
}

/** What stands in the last column or the last parentheses: `V gcloud, F auth-474` -> its marks. */
function marksOf(fact: string): { mark: string; source?: string }[] | undefined {
  const end = fact.startsWith('|') ? /\| ([^|]+) \|$/.exec(fact)?.[1] : /\(([^()]+)\)$/.exec(fact)?.[1]
  const marks = end?.split(', ').filter(each => each !== 'run')
  if (!marks?.every(each => /^([VF] [a-z0-9-]+|R)$/.test(each))) return undefined
  return marks.map(each => ({ mark: each.slice(0, 1), ...(each.length > 2 && { source: each.slice(2) }) }))
}

const facts = factsOf(PAGE)
const sources = [...(PAGE.split('\n## Sources\n')[1] ?? '').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, keys = '']) =>
  [...keys.matchAll(/`([^`]+)`/g)].map(([, key]) => key as string),
)

describe('facts about Google Cloud', () => {
  it('are found', () => {
    expect(facts.length).toBeGreaterThan(200)
    expect(sources.length).toBeGreaterThan(40)
  })

  it('say how certain they are', () => {
    expect(facts.filter(fact => marksOf(fact) === undefined)).toEqual([])
  })

  it('name sources that are listed, and every listed source is named', () => {
    const named = new Set([...PAGE.matchAll(/\b[VF] ([a-z0-9-]+)\b/g)].map(([, key]) => key))
    expect([...named].sort()).toEqual(sources.toSorted())
  })

  it('would be caught without a mark', () => {
    expect(factsOf('## X\n\n| A | B |\n|---|---|\n| a | b |\n\n- c\n').map(marksOf)).toEqual([undefined, undefined])
  })
})
