/** Runs regular expressions on texts, saying which before each: whoever waits can tell which one hangs. */
import { parentPort, workerData } from 'node:worker_threads'

const { patterns, texts, startAt } = workerData as {
  patterns: { source: string; flags: string }[]
  texts: Record<string, string>
  startAt: number
}
for (const [at, { source, flags }] of patterns.entries()) {
  if (at < startAt) continue
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  for (const [name, text] of Object.entries(texts)) {
    parentPort?.postMessage({ at, name })
    text.replace(pattern, '')
  }
}
parentPort?.postMessage({ done: true })
