/** Many questions, a few at a time: the quotas of the APIs count by the minute. */
const AT_ONCE = 8

/** By key, in the order of the keys. */
export async function inTurns<K, T>(keys: readonly K[], read: (key: K) => Promise<T>): Promise<Map<K, T>> {
  const answers = new Map<K, T>()
  await fillIn(answers, keys, read)
  return answers
}

/** The same, of what has no answer yet. */
export async function fillIn<K, T>(
  answers: Map<K, T>,
  keys: readonly K[],
  read: (key: K) => Promise<T>,
): Promise<void> {
  const open = [...new Set(keys)].filter(key => !answers.has(key))
  for (let from = 0; from < open.length; from += AT_ONCE) {
    const some = open.slice(from, from + AT_ONCE)
    const read_ = await Promise.all(some.map(async key => [key, await read(key)] as const))
    for (const [key, answer] of read_) answers.set(key, answer)
  }
}
