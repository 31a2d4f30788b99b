/** Text for a terminal of 80 columns: paragraphs, tables, and options with what they do. Pure. */

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

/** `left`: columns that are taken. A word that is longer has a line of its own. */
export function wrapped(text: string, left = 0): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && left + line.length + 1 + word.length > COLUMNS) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join('\n')
}
