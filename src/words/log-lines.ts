/**
 * Lines for a log that others read as well: GitHub's runner takes `::name::` at the start of a line (after what .NET counts as white
 * space) and `##[name]` anywhere in one for commands, a terminal obeys control characters. Pure.
 */

/** Bytes of one text. Each of them can become three in a workflow command (`%0A`), and no line of the log is longer than 64 kB. */
const LONGEST_TEXT = 20_000

/** Everything that somebody takes for the end of a line: .NET, terminals, Unicode (UAX 14), Python. */
const LINE_END = /\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/

/** Colours of a build's log; their letters would stay when the escape goes. */
const COLOUR = /\u001b\[[\d;]{0,30}m/g
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** `##[`, also with characters between that nobody sees and some comparisons leave out. */
const OLD_COMMAND = /(#[\p{Cf}\p{Mn}\p{DI}]*#[\p{Cf}\p{Mn}\p{DI}]*)\[/gu

/** A colon that is the first thing to be seen. */
const COLON_FIRST = /^[\s\p{Z}\p{C}\p{Mn}\p{DI}]*:/u

/** What foreign lines begin with. */
const MARK = '| '

/**
 * A sentence of ours, which may quote somebody. Only its first line is surely ours: what follows in further lines is marked as foreign
 * text is.
 */
export function ownLines(text: string): string {
  const [first = '', ...others] = cut(text).split(LINE_END)
  return [unlikeCommand(first), ...others.map(marked)].join('\n')
}

/** A text that is not ours, such as the log of a build: every line of it is marked, so that none begins as its writer wants. */
export const foreignLines = (text: string): string => cut(text).split(LINE_END).map(marked).join('\n')

/** A line whose beginning is to stay, indentation included: marked only where a command could begin. */
export function unlikeCommand(line: string): string {
  const shown = harmless(line)
  return COLON_FIRST.test(shown) ? MARK + shown : shown
}

/** A text that travels inside one command, its line ends escaped: of an annotation or a group. */
export const inCommand = (text: string): string => cut(text).split(LINE_END).map(harmless).join('\n')

/** No longer than `most` bytes of UTF-8, with a mark where something was cut off. */
export function cut(text: string, most = LONGEST_TEXT): string {
  // No character takes more than three bytes per unit.
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
