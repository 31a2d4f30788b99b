/** Lists in pages. */
import type { Call } from './router.ts'

/** How long a page is: what the method gives where nothing is asked for, and at most. */
interface PageSize {
  usual: number
  most?: number
  /** The query parameter that asks for a length. */
  asked?: string
}

/** The page that a request asks for, and the token of the next where there is one: the offset, which clients take as it is. */
export function pageOf<T>(
  call: Call,
  all: readonly T[],
  { usual, most = Number.POSITIVE_INFINITY, asked = 'pageSize' }: PageSize,
): { items: T[]; more: { nextPageToken?: string } } {
  const from = Number(call.query.get('pageToken') || 0)
  const to = from + Math.min(Number(call.query.get(asked) || usual), most)
  return { items: all.slice(from, to), more: to < all.length ? { nextPageToken: String(to) } : {} }
}
