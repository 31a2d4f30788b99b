/** Asks once and keeps the promise, so two needs with the same question share one request. */

/** `call`, memoised; `keyOf` tells which arguments are the same question. */
export function once<A extends unknown[], R>(
  call: (...args: A) => R,
  keyOf = (...args: A) => args.join(' '),
): (...args: A) => R {
  const seen = new Map<string, { made: R }>()
  return (...args) => {
    const key = keyOf(...args)
    const entry = seen.get(key) ?? { made: call(...args) }
    seen.set(key, entry)
    return entry.made
  }
}
