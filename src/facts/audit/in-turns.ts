/** Many questions, a few at a time: the quotas of the APIs count by the minute. */
const AT_ONCE = 8

/** By key, in the order of the keys. */
export async function inTurns<K, T>(keys: readonly K[], read: (key: K) => Promise<T>): Promise<Map<K, T>> {
  const answers = new Map<K, T>()
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE)
    const read_ = await Promise.all(some.map(async key => [key, await read(key)] as const))
    for (const [key, answer] of read_) answers.set(key, answer)
  }
  return answers
}
