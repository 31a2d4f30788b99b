/**
 * Takes the items of one list out of the JSON of an answer while it arrives, so that a page of megabytes is never in memory as a whole,
 * neither as text nor parsed.
 */

/** What has a meaning outside and inside of a text. */
const OUTSIDE = /["{}[\],]/g
const INSIDE = /["\\]/g

/** Enough for a key with its colon, as Google's front ends indent them. */
const KEY = 100

/**
 * `field`: a list at the top of the answer. The function is given the answer piece by piece, hands each item to `take`, and returns what is
 * left: the same JSON with the list empty. An item that is not JSON is left there, for whoever parses the rest.
 */
export function makeSieve(field: string, take: (item: unknown) => void): (piece: string) => string {
  const opening = new RegExp(`"${field}"\\s*:\\s*\\[$`)
  let depth = 0
  let inText = false
  /** The last piece ended with a backslash. */
  let escaped = false
  let inList = false
  let item = ''
  /** The end of what was left. */
  let tail = ''

  const finished = (): string => {
    const text = item.trim()
    item = ''
    if (!text) return ''
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return text
    }
    take(value)
    return ''
  }

  return piece => {
    let rest = ''
    let from = 0
    const pass = (to: number) => {
      const text = piece.slice(from, to)
      from = to
      if (inList) item += text
      else {
        rest += text
        tail = (tail + text.slice(-KEY)).slice(-KEY)
      }
    }
    let at = escaped && piece ? 1 : 0
    if (piece) escaped = false
    while (at < piece.length) {
      const marks = inText ? INSIDE : OUTSIDE
      marks.lastIndex = at
      const mark = marks.exec(piece)
      if (!mark) break
      at = mark.index + 1
      if (mark[0] === '\\') {
        escaped = at === piece.length
        at += 1
      } else if (mark[0] === '"') inText = !inText
      else if (mark[0] === ',') {
        if (!inList || depth !== 2) continue
        pass(mark.index)
        rest += finished()
        from = at
      } else if (mark[0] === '{' || mark[0] === '[') {
        depth += 1
        if (inList || depth !== 2 || mark[0] === '{') continue
        pass(at)
        inList = opening.test(tail)
      } else {
        depth -= 1
        if (!inList || depth !== 1) continue
        pass(mark.index)
        rest += finished()
        inList = false
      }
    }
    pass(piece.length)
    return rest
  }
}
