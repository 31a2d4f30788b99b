/** "Did you mean": finds the word that a misspelt one was probably meant to be. */

/** The nearest word, if at most a third of its letters are wrong. Ignores case. */
export function meant(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const wrong = (candidate: string) => distance(candidate.toLowerCase(), typed)
  const [best] = words.toSorted((a, b) => wrong(a) - wrong(b))
  return best !== undefined && wrong(best) <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined
}

/** Edit distance: insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const isSwap = j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    ;[before, row] = [row, next]
  }
  return row[b.length] ?? 0
}
