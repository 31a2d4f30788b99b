/** Markdown from text that is not ours. Everything that came from outside passes through one of these before it is shown. */

import { shorten } from '../words/sentences.ts'

// What can start markup, an HTML tag or a table cell; as a character reference none of them does. An underscore counts at the
// edge of a word only, a list's marker or a heading's underline at the start of the text only.
const MARKUP = /[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g
// Links, mentions, issue numbers and emoji are found in the text after references are decoded. An empty element inside
// splits the text without adding a character that somebody would copy.
const BREAK = '<span></span>'
const AUTOLINK = /(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi

/** Letters of one text; each can become six. A summary that is too long as a whole is not shown at all. */
const LONGEST = 6_000

/** Plain text on one line that GitHub shows exactly as it is: no markup, link, mention, image or table break. */
export function text(value: string): string {
  const escaped = printable(shorten(value, LONGEST))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AUTOLINK, '\u0000')
    .replace(MARKUP, found => `&#${found.charCodeAt(0)};`)
  return escaped.replaceAll('\u0000', BREAK)
}

/** Inline code, as `<code>`: a backtick in the value cannot end it, and a pipe cannot end a table cell. */
export function code(value: string): string {
  const shown = printable(shorten(value, LONGEST)).replace(/\s+/g, ' ').trim()
  return shown === '' ? '' : `<code>${text(shown)}</code>`
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fence(value: string, language = ''): string {
  const longest = Math.max(2, ...Array.from(value.matchAll(/`+/g), run => run[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${printable(value, true).trimEnd()}\n${ticks}`
}

/** A link, where the address is one that a browser may open; else its text alone. */
export function link(label: string, address: string): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return text(label)
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return text(label)
  return `<a href="${url.href.replace(/[&"'<>]/g, found => `&#${found.charCodeAt(0)};`)}">${text(label)}</a>`
}

/** A GitHub table. Cells are markdown already; no rows gives no table. */
export function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const line = (cells: string[]) => `| ${cells.map(cell => cell || ' ').join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Folded away until it is opened. `summary` is markdown-free HTML, `body` markdown. */
export function details(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** A GitHub alert box. */
export function alert(kind: 'NOTE' | 'TIP' | 'IMPORTANT' | 'WARNING' | 'CAUTION', body: string): string {
  return `> [!${kind}]\n${body
    .split('\n')
    .map(line => (line ? `> ${line}` : '>'))
    .join('\n')}`
}

/** Without control characters (terminal escapes) and without bidirectional overrides, which make text read as another. */
function printable(value: string, lines = false): string {
  const kept = lines ? value.replace(/\r\n?/g, '\n') : value
  return kept.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    '',
  )
}
