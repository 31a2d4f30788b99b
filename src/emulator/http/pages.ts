/** Pagination of lists. */
import type { Call } from './router.ts'

/** How many items a page has: by default, and at most. */
interface PageSize {
  usual: number
  most?: number
  /** The query parameter that sets the page size. */
  asked?: string
}

/** The requested page, and the token of the next page if there is one: an offset, which clients treat as opaque. */
export function pageOf<T>(
  call: Call,
  all: readonly T[],
  { usual, most = Number.POSITIVE_INFINITY, asked = 'pageSize' }: PageSize,
): { items: T[]; more: { nextPageToken?: string } } {
  const from = Number(call.query.get('pageToken') || 0)
  const to = from + Math.min(Number(call.query.get(asked) || usual), most)
  return { items: all.slice(from, to), more: to < all.length ? { nextPageToken: String(to) } : {} }
}
