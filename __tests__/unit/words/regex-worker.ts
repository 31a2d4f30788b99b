/** Runs regular expressions on texts, saying which before each: whoever waits can tell which one hangs. */
import { parentPort, workerData } from 'node:worker_threads'

const { patterns, texts, startAt } = workerData as {
  patterns: { source: string; flags: string }[]
  texts: Record<string, string>
  startAt: number
}
/** Characters of a text that are tried first. */
const PART = 100_000
/** A quadratic expression that takes as little on a part takes two seconds on the whole. */
const SUSPICIOUS_MS = 20

for (const [at, { source, flags }] of patterns.entries()) {
  if (at < startAt) continue
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  for (const [name, text] of Object.entries(texts)) {
    parentPort?.postMessage({ at, name })
    const began = performance.now()
    text.slice(0, PART).replace(pattern, '')
    // Linear time on a part is a millisecond; what takes long on it hangs on the whole, if it is not linear.
    if (performance.now() - began > SUSPICIOUS_MS) text.replace(pattern, '')
  }
}
parentPort?.postMessage({ done: true })
