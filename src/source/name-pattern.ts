/**
 * Matches one name (no `/`) against one part of an ignore pattern, as Python's `fnmatch` does, which gcloud uses: `*`,
 * `?`, `[abc]`, `[a-z]`, `[!a]`, but no escapes and no `[^a]`. Written as a loop and not as a regular expression, because patterns come
 * with the source and must not make matching slow.
 */

export interface NameMatcher {
  /** Without wildcards: matches only its own text. */
  plain: boolean
  /** Whether a whole name matches; case-sensitive on every platform. */
  matches(name: Name, work: Work): boolean
}

/** Counts the work of matching, to limit it. */
export interface Work {
  steps: number
}

/** A name of a path, parsed once for all patterns. */
export class Name {
  readonly text: string
  #characters: readonly string[] | undefined
  constructor(text: string) {
    this.text = text
  }
  get characters(): readonly string[] {
    this.#characters ??= Array.from(this.text)
    return this.#characters
  }
}

type Token = 'any' | 'star' | string | Class

/** A bracket expression. Ends of ranges are code points, both included. */
interface Class {
  negated: boolean
  ranges: readonly (readonly [low: number, high: number])[]
}

export function nameMatcher(pattern: string): NameMatcher {
  if (!/[*?[]/.test(pattern)) return { plain: true, matches: ({ text }) => text === pattern }
  const tokens = tokensOf(Array.from(pattern))
  const [first, ...rest] = tokens
  // Most patterns are like `*.log` and `*`, which need no parsing of names.
  if (first === 'star' && rest.every(token => typeof token === 'string' && !isWildcard(token))) {
    const end = rest.map(unquote).join('')
    return { plain: false, matches: ({ text }) => text.endsWith(end) }
  }
  return { plain: false, matches: (name, work) => matches(tokens, name.characters, work) }
}

// Literal characters have a mark, so they cannot be mistaken for the words `any` and `star`.
const literal = (character: string): string => `=${character}`
const unquote = (token: Token): string => (token as string).slice(1)
const isWildcard = (token: Token): boolean => token === 'any' || token === 'star'

function tokensOf(pattern: readonly string[]): Token[] {
  const lastEnd = pattern.lastIndexOf(']')
  const tokens: Token[] = []
  let at = 0
  while (at < pattern.length) {
    const character = pattern[at++] as string
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star')
    } else if (character === '?') tokens.push('any')
    else if (character === '[') {
      const end = endOfClass(pattern, at, lastEnd)
      if (end === undefined) tokens.push(literal('['))
      else {
        tokens.push(classOf(pattern.slice(at, end)))
        at = end + 1
      }
    } else tokens.push(literal(character))
  }
  return tokens
}

/** Index of the `]` that closes a class whose content begins at `start`. A leading `]` is content. `lastEnd`: the last
 *  one of the pattern. */
function endOfClass(pattern: readonly string[], start: number, lastEnd: number): number | undefined {
  let at = start
  if (pattern[at] === '!') at++
  if (pattern[at] === ']') at++
  return at > lastEnd ? undefined : pattern.indexOf(']', at)
}

/**
 * Python splits the content at the hyphens of ranges, drops reversed ranges, and only then looks for a leading `!`. We keep that order,
 * which makes patterns such as `[z-a!x]` negate.
 */
function classOf(content: readonly string[]): Class {
  const chunks = withoutBackwards(cutAtRanges(content))
  const negated = chunks[0]?.[0] === '!'
  if (negated) chunks[0]?.shift()
  const singles = chunks.flat().map(character => [codePoint(character), codePoint(character)] as const)
  const ranges = chunks.slice(1).map((after, index) => [codePoint(chunks[index]?.at(-1)), codePoint(after[0])] as const)
  return { negated, ranges: [...singles, ...ranges] }
}

/** Joins two chunks without their adjacent ends if the range is reversed; from right to left. */
function withoutBackwards(chunks: readonly string[][]): string[][] {
  const done: string[][] = []
  // Backwards, because it grows at the front.
  let current = (chunks.at(-1) ?? []).toReversed()
  for (const before of chunks.slice(0, -1).reverse()) {
    if (codePoint(before.at(-1)) > codePoint(current.at(-1))) {
      current.pop()
      for (const character of before.slice(0, -1).reverse()) current.push(character)
    } else {
      done.push(current.reverse())
      current = before.toReversed()
    }
  }
  done.push(current.reverse())
  return done.reverse()
}

/** `a-cx` -> `a`, `cx`: a range reaches from the last of one chunk to the first of the next. Other hyphens are content. */
function cutAtRanges(content: readonly string[]): string[][] {
  if (!content.includes('-')) return [[...content]]
  const chunks: string[][] = []
  let start = 0
  let search = content[0] === '!' ? 2 : 1
  for (;;) {
    const hyphen = content.indexOf('-', search)
    if (hyphen < 0) break
    chunks.push(content.slice(start, hyphen))
    start = hyphen + 1
    search = hyphen + 3
  }
  if (start < content.length) chunks.push(content.slice(start))
  else chunks.at(-1)?.push('-')
  return chunks
}

const codePoint = (character: string | undefined): number => character?.codePointAt(0) ?? -1

/** Two pointers and the last star: at most pattern x name steps. */
function matches(tokens: readonly Token[], name: readonly string[], work: Work): boolean {
  let token = 0
  let at = 0
  let star = -1
  let starAt = 0
  while (at < name.length) {
    const current = tokens[token]
    work.steps += typeof current === 'object' ? current.ranges.length : 1
    if (current === 'star') {
      star = token++
      starAt = at
    } else if (current !== undefined && matchesOne(current, name[at] as string)) {
      token++
      at++
    } else if (star >= 0) {
      token = star + 1
      at = ++starAt
    } else return false
  }
  while (tokens[token] === 'star') token++
  return token === tokens.length
}

function matchesOne(token: Token, character: string): boolean {
  if (token === 'any') return true
  if (typeof token === 'string') return unquote(token) === character
  const point = codePoint(character)
  return token.ranges.some(([low, high]) => low <= point && point <= high) !== token.negated
}
