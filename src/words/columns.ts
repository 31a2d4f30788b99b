/** Text for a terminal of 80 columns: paragraphs, tables, and options with what they do. Pure. */
import { spaced } from './sentences.ts'

/** Of a terminal that nobody has widened. */
const COLUMNS = 80

/** Each a title and what stands under it, or a paragraph. */
export const sections = (...parts: string[][]): string => parts.map(lines => lines.join('\n')).join('\n\n')

/** Words and what they mean, side by side. */
export function table(rows: [name: string, text: string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 4
  return rows
    .map(
      ([name, text]) => `  ${name.padEnd(width - 2)}${wrapped(text, width).replaceAll('\n', `\n${' '.repeat(width)}`)}`,
    )
    .join('\n')
}

/** Options and what they do, below each other. */
export const entries = (rows: [usage: string, help: string][]): string =>
  rows.map(([usage, help]) => `  ${usage}\n${indented(wrapped(help, 6), 6)}`).join('\n')

export const indented = (text: string, by = 2): string => text.replace(/^/gm, ' '.repeat(by))

/**
 * `left`: columns that are taken. A word that is longer has a line of its own. Japanese is broken anywhere but after an opening bracket, and
 * before what cannot begin a line: punctuation, closing brackets and small kana.
 */
export function wrapped(text: string, left = 0): string {
  const lines = ['']
  for (const [, blank = '', word = ''] of spaced(text).matchAll(WORD)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && left + widthOf(line) + blank.length + widthOf(word) > COLUMNS) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line}${blank}${word}`
  }
  return lines.join('\n')
}

const WORD =
  /( ?)([（「『【]*(?:[^ \u3000-\uffef]+|[\u3000-\uffef])[、。，．・：；？！）」』】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*)/gu

/** Columns: Japanese characters are two wide. */
export const widthOf = (text: string): number => text.length + (text.match(/[\u3000-\uffef]/g)?.length ?? 0)

/** With blanks up to a number of columns. */
export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - widthOf(text)))
