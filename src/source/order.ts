/** The order of paths by their UTF-8 bytes, like `LC_ALL=C sort`, the same on every machine. */

const SURROGATE = /[\ud800-\udfff]/

export function comparePaths(a: string, b: string): number {
  // JavaScript compares UTF-16 units, which differs from the order of bytes only where surrogates take part.
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

export const byPath = (a: { path: string }, b: { path: string }): number => comparePaths(a.path, b.path)
