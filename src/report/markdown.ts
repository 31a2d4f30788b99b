/** Markdown from foreign text. Everything from outside passes through one of these functions before it is shown. */
import { shorten, spaced } from '../words/sentences.ts'

// Characters that can start markup, an HTML tag or a table cell, unless written as a character reference. An underscore counts only at
// the edge of a word, the marker of a list or heading only at the start of the text.
const MARKUP = /[\\`*{}[\]()#!|<>&~^$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=]|(?<=^\d{1,9})[.)]/g
// GitHub finds links, mentions, issue numbers and emoji after it decodes references. An empty element splits the text without adding a
// character that a reader would copy.
const BREAK = '<span></span>'
const AUTOLINK = /(?<=[:@#])(?=[\w/+.-])|(?<=www)(?=\.)|(?<=GH)(?=-\d)/gi

/** Most characters of one text; each can become six. GitHub does not show a summary that is too long at all. */
const LONGEST = 6_000

/** Plain text on one line that GitHub shows exactly as it is: no markup, link, mention, image or table break. */
export const text = (value: string): string => verbatim(spaced(value))

/** The same for what others wrote. */
function verbatim(value: string): string {
  const escaped = printable(shorten(value, LONGEST))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(AUTOLINK, '\u0000')
    .replace(MARKUP, found => `&#${found.charCodeAt(0)};`)
  return escaped.replaceAll('\u0000', BREAK)
}

/** Inline code as `<code>`, which a backtick in the value cannot end; a pipe cannot end a table cell. */
export function code(value: string): string {
  const shown = printable(shorten(value, LONGEST)).replace(/\s+/g, ' ').trim()
  return shown === '' ? '' : `<code>${verbatim(shown)}</code>`
}

/** A fenced block whose fence is longer than any run of backticks inside. */
export function fence(value: string, language = ''): string {
  const longest = Math.max(2, ...Array.from(value.matchAll(/`+/g), run => run[0].length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${printable(value, true).trimEnd()}\n${ticks}`
}

/** A link if the address is safe to open in a browser; otherwise only its text. */
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

/** A GitHub table. Cells are already markdown; without rows, empty. */
export function table(head: string[], rows: string[][]): string {
  if (rows.length === 0) return ''
  const line = (cells: string[]) => `| ${cells.map(cell => cell || ' ').join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A collapsed section. `summary` is HTML without markdown, `body` is markdown. */
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

/** Without control characters (terminal escapes) and bidirectional overrides, which make a text look like another. */
function printable(value: string, lines = false): string {
  const kept = lines ? value.replace(/\r\n?/g, '\n') : value
  return kept.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    '',
  )
}
