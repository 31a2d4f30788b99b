/** The facts of docs/google-cloud.md that Google's own word is missing for: those marked F (field) or R (recalled). */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { APART, REASONS } from './apart.ts'
import { BELIEFS as ASKED } from './beliefs.ts'

/** A fact, by the heading that it stands below. */
interface Unverified {
  heading: string
  text: string
}

const PAGE = resolve(import.meta.dirname, '../../docs/google-cloud.md')
/** `R`, `F auth`, `V gcloud, F pulumi-3794`, `the maximum of instances R`. */
const MARK = /(?:^|[\s,;])(?:F [\w-]+|R)(?=$|[,;.\s])/
/** Of a row: its last cell. Of a bullet or a paragraph: the brackets at the end of a sentence. */
const CELL = /\| ([^|]*) \|$/
const BRACKETS = /\(([^()]*)\)/g

/** Read from the text of the page, for tests. */
export function unverified(page: string = readFileSync(PAGE, 'utf8')): Unverified[] {
  const found: Unverified[] = []
  let heading = ''
  let inTable = false
  for (const block of blocksOf(page)) {
    const title = /^#{2,3} (.*)/.exec(block)?.[1]
    if (title) heading = title
    else if (heading === 'Sources' || heading === 'How to read this page') continue
    else if (block.startsWith('|')) {
      if (inTable && MARK.test(CELL.exec(block)?.[1] ?? '')) found.push({ heading, text: block })
    } else if ([...block.matchAll(BRACKETS)].some(([, inside = '']) => isMark(inside)))
      found.push({ heading, text: block })
    inTable = block.startsWith('|')
  }
  return found
}

/** Nothing but marks: `(V gcloud, F auth-474)`, and not a sentence in brackets. */
const isMark = (inside: string) => /^[VFR]\b|\bR$/.test(inside) && MARK.test(inside)

/** Rows of tables, bullets and paragraphs, each on one line. */
function blocksOf(page: string): string[] {
  const blocks: string[] = []
  let open = false
  for (const line of page.split('\n')) {
    const begins = /^(?:\||- |#)/.test(line) || !open
    open = line !== '' && !/^[|#]/.test(line)
    if (line === '') continue
    if (begins) blocks.push(line)
    else blocks.push(`${blocks.pop()} ${line.trim()}`)
  }
  return blocks
}

/** Where a fact is accounted for: the beliefs whose answer decides it, and the reasons why a throw-away project cannot be asked. */
interface Account extends Unverified {
  asked: string[]
  apart: string[]
}

/** Every such fact. */
export const accounts = (facts: readonly Unverified[] = unverified()): Account[] =>
  facts.map(fact => ({
    ...fact,
    asked: ASKED.filter(({ covers = [] }) => covers.some(words => fact.text.includes(words))).map(row => row.belief),
    apart: Object.entries(APART).flatMap(([reason, facts]) =>
      facts.some(words => fact.text.includes(words)) ? [REASONS[reason as keyof typeof REASONS]] : [],
    ),
  }))

/** Every text that a fact is found by. */
export const words = (): string[] => [...ASKED.flatMap(({ covers = [] }) => covers), ...Object.values(APART).flat()]

/** Both lists, as docs/conformance.md shows them. */
export function accountTables(): string {
  const all = accounts()
  const [asked, apart] = [all.filter(fact => fact.asked.length > 0), all.filter(fact => fact.asked.length === 0)]
  const table = (last: string, rows: readonly Account[], cell: (row: Account) => string) =>
    [
      `| Heading | Fact | ${last} |`,
      '|---|---|---|',
      ...rows.map(row => `| ${row.heading} | ${short(row)} | ${cell(row)} |`),
    ].join('\n')
  const byReason = Object.values(REASONS).flatMap(reason => apart.filter(row => row.apart.includes(reason)))
  return [
    `Of the ${all.length} facts that are marked F or R, the answers decide ${asked.length}:`,
    table('Asked as', asked, row => row.asked.join('; ')),
    `The other ${apart.length} a throw-away project cannot be asked:`,
    table('Because it', byReason, row => row.apart.join('; ')),
  ].join('\n\n')
}

/** Begins like the fact, without its mark. */
function short({ text }: Unverified): string {
  const plain = text
    .replace(/^- /, '')
    .replace(/^\| (.*) \|[^|]*\|$/, '$1')
    .replaceAll(' | ', ': ')
    .replace(/ \([VFR][^()]*\)\.?$/, '')
  // A link of that page leads nowhere here.
  const unlinked = plain.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('|', '\\|')
  if (unlinked.length <= LONGEST) return unlinked
  const cut = unlinked.slice(0, unlinked.lastIndexOf(' ', LONGEST))
  return `${cut}${cut.split('`').length % 2 === 0 ? '`' : ''} ...`
}

const LONGEST = 110
