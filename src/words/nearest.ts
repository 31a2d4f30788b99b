/** "Did you mean": finds the word that a misspelt one was probably meant to be. */

/** The nearest word of which at most a third of the letters are wrong. Ignores case. */
export function meant(word: string, words: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  let best: { candidate: string; wrong: number } | undefined
  for (const candidate of words) {
    const most = Math.max(1, Math.floor(candidate.length / 3))
    // Each letter more or less is wrong. Without this, a flag of a thousand letters takes seconds.
    if (Math.abs(candidate.length - typed.length) > most) continue
    const wrong = distance(candidate.toLowerCase(), typed)
    if (wrong <= most && wrong < (best?.wrong ?? Number.POSITIVE_INFINITY)) best = { candidate, wrong }
  }
  return best?.candidate
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
