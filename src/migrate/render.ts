/** The output of `migrate`: the notes in order, and a line diff. */
import { say } from '../language/say.ts'
import type { Note } from './notes.ts'

const HEADS: [Note['kind'], string][] = [
  ['by-hand', say`Needs your attention`],
  ['differs', say`Read differently`],
  ['unjudged', say`Cannot be checked in the file`],
  ['done', 'Changed'],
]

export function renderNotes(notes: readonly Note[]): string {
  if (notes.length === 0) return say`Nothing to change: no step uses google-github-actions/deploy-cloudrun.\n`
  return HEADS.flatMap(([kind, head]) => {
    const own = notes.filter(note => note.kind === kind)
    if (own.length === 0) return []
    return [`${head}:`, ...own.map(({ where, input, text }) => `- ${where}${input ? `, ${input}` : ''}: ${text}`), '']
  }).join('\n')
}

/** A unified diff with three lines of context; '' if the texts are equal. */
export function lineDiff(before: string, after: string, path: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')]
  const rows = compare(a, b)
  const near = rows.map((_, at) => rows.slice(Math.max(0, at - 3), at + 4).some(({ mark }) => mark !== ' '))
  const lines = rows.flatMap(({ mark, line }, at) => {
    if (!near[at]) return []
    return near[at - 1] ? [mark + line] : ['@@', mark + line]
  })
  return lines.length > 0 ? `--- ${path}\n+++ ${path}\n${lines.join('\n')}\n` : ''
}

interface Row {
  mark: ' ' | '-' | '+'
  line: string
}

/** Longest common subsequence: workflows are short. */
function compare(a: string[], b: string[]): Row[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (lengths[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const rows: Row[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      rows.push({ mark: ' ', line: a[i] ?? '' })
      i++
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      rows.push({ mark: '-', line: a[i++] ?? '' })
    else rows.push({ mark: '+', line: b[j++] ?? '' })
  }
  return rows
}
