/** The order of paths: that of their UTF-8 bytes, as `LC_ALL=C sort` gives it, the same on every machine. */

const SURROGATE = /[\ud800-\udfff]/

export function comparePaths(a: string, b: string): number {
  // JavaScript compares UTF-16 units, which differs from the order of bytes only where surrogates take part.
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return a < b ? -1 : a > b ? 1 : 0
}

export const byPath = (a: { path: string }, b: { path: string }): number => comparePaths(a.path, b.path)
