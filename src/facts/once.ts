/** Asks once and remembers the promise: two needs that hang on one answer share the request. */

/** `call` with a memory; `keyOf` says which arguments are the same question. */
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
