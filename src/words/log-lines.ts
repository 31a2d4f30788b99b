/**
 * Makes lines safe for the log: GitHub's runner executes `::name::` at the start of a line (after what .NET counts as white space) and
 * `##[name]` anywhere in a line, and terminals obey control characters. Pure.
 */

import { spaced } from './sentences.ts'

/** Most bytes of one text. Each can become three in a workflow command (`%0A`), and a line of the log has at most 64 kB. */
const LONGEST_TEXT = 20_000

/** Every line ending that .NET, terminals, Unicode (UAX 14) or Python recognise. */
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/

/** Colours of a build's log; removing only the escape would leave their letters. */
const COLOUR = /\u001b\[[\d;]{0,30}m/g
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** `##[`, also with invisible characters in between, which some comparisons ignore. */
const OLD_COMMAND = /(#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*)\[/gu

/** A colon as the first visible character. */
const COLON_FIRST = /^[\s\p{Z}\p{C}\p{Mn}\p{DI}]*:/u

/** Prefix of foreign lines. */
const MARK = '| '

/**
 * A sentence of ours, which can contain quotes. Only its first line is certainly ours, so later lines are marked like foreign text.
 */
export function ownLines(text: string): string {
  const [first = '', ...others] = cut(spaced(text)).split(LINE_END)
  return [unlikeCommand(first), ...others.map(marked)].join('\n')
}

/** Foreign text such as a build log: every line gets a prefix, so its author cannot control how a line begins. */
export const foreignLines = (text: string): string => cut(text).split(LINE_END).map(marked).join('\n')

/** A line that keeps its beginning, indentation included: marked only if it could start a command. */
export function unlikeCommand(line: string): string {
  const shown = harmless(line)
  return COLON_FIRST.test(shown) ? MARK + shown : shown
}

/** The text of an annotation or a group: one command, with line endings escaped. */
export const inCommand = (text: string): string => cut(spaced(text)).split(LINE_END).map(harmless).join('\n')

/** At most `most` bytes of UTF-8, with a mark if something was cut off. */
export function cut(text: string, most = LONGEST_TEXT): string {
  // A UTF-16 unit takes at most three bytes.
  if (text.length * 3 <= most) return text
  const bytes = Buffer.from(text.slice(0, most))
  if (bytes.length <= most && text.length <= most) return text
  return `${bytes
    .subarray(0, most - 3)
    .toString('utf8')
    .replace(/\uFFFD{1,3}$/, '')}…`
}

const marked = (line: string) => `${MARK}${harmless(line)}`.trimEnd()

const harmless = (line: string) => line.replace(COLOUR, '').replace(CONTROL, '').replace(OLD_COMMAND, '$1 [')
