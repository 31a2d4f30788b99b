/**
 * Matches one name (no `/`) against one part of an ignore pattern, as Python's `fnmatch` does, which gcloud uses: `*`,
 * `?`, `[abc]`, `[a-z]`, `[!a]`, but no escapes and no `[^a]`. Written as a loop and not as a regular expression, since
 * patterns come with the source and must not be able to make matching slow.
 */

export type NameMatcher = (name: string) => boolean

type Token = 'any' | 'star' | string | Class

/** A bracket expression. Ends of ranges are code points, both included. */
interface Class {
  negated: boolean
  ranges: readonly (readonly [low: number, high: number])[]
}

/** @returns a function that says whether a whole name matches; case matters on every platform */
export function nameMatcher(pattern: string): NameMatcher {
  if (!/[*?[]/.test(pattern)) return name => name === pattern
  const tokens = tokensOf(Array.from(pattern))
  const [first, ...rest] = tokens
  // `*.log` and `*` are most of what people write: no need to take names apart for those.
  if (first === 'star' && rest.every(token => typeof token === 'string' && !isWildcard(token))) {
    const end = rest.map(unquote).join('')
    return name => name.endsWith(end)
  }
  return name => matches(tokens, Array.from(name))
}

// Literal characters carry a mark, so that the words `any` and `star` cannot be taken for them.
const literal = (character: string): string => `=${character}`
const unquote = (token: Token): string => (token as string).slice(1)
const isWildcard = (token: Token): boolean => token === 'any' || token === 'star'

function tokensOf(pattern: readonly string[]): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < pattern.length) {
    const character = pattern[at++] as string
    if (character === '*') {
      if (tokens.at(-1) !== 'star') tokens.push('star')
    } else if (character === '?') tokens.push('any')
    else if (character === '[') {
      const end = endOfClass(pattern, at)
      if (end === undefined) tokens.push(literal('['))
      else {
        tokens.push(classOf(pattern.slice(at, end)))
        at = end + 1
      }
    } else tokens.push(literal(character))
  }
  return tokens
}

/** Index of the `]` that closes a class whose content begins at `start`. A `]` in first place is content. */
function endOfClass(pattern: readonly string[], start: number): number | undefined {
  let at = start
  if (pattern[at] === '!') at++
  if (pattern[at] === ']') at++
  const end = pattern.indexOf(']', at)
  return end < 0 ? undefined : end
}

/**
 * Python cuts the content at the hyphens that make ranges, drops ranges whose ends are the wrong way round, and only then
 * looks for a leading `!`. The order shows in patterns such as `[z-a!x]`, which thereby negates; it is kept.
 */
function classOf(content: readonly string[]): Class {
  const chunks = cutAtRanges(content)
  for (let index = chunks.length - 1; index > 0; index--) {
    const [before, after] = [chunks[index - 1] as string[], chunks[index] as string[]]
    if (codePoint(before.at(-1)) > codePoint(after[0])) {
      chunks.splice(index - 1, 2, [...before.slice(0, -1), ...after.slice(1)])
    }
  }
  const negated = chunks[0]?.[0] === '!'
  if (negated) chunks[0]?.shift()
  const singles = chunks.flat().map(character => [codePoint(character), codePoint(character)] as const)
  const ranges = chunks.slice(1).map((after, index) => [codePoint(chunks[index]?.at(-1)), codePoint(after[0])] as const)
  return { negated, ranges: [...singles, ...ranges] }
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
function matches(tokens: readonly Token[], name: readonly string[]): boolean {
  let token = 0
  let at = 0
  let star = -1
  let starAt = 0
  while (at < name.length) {
    const current = tokens[token]
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
