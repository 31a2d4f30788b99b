/**
 * Gives every parser inputs that are made from those that reached something new: `node scripts/fuzz.ts [INPUTS] [TARGET]`. V8 counts which
 * blocks of `src/` a batch of inputs reached first; such inputs are changed further, and short ones kept in `__tests__/fixtures/fuzz/corpus.json`. Each
 * target has a thread of its own, which may not use more than 500 MB, nor a second for an input.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { resolve } from 'node:path'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { mutate } from '../__tests__/fixtures/fuzz/mutate.ts'
import { faultIn, TARGETS } from '../__tests__/fixtures/fuzz/targets.ts'
import { draws } from '../__tests__/fixtures/interleaving.ts'

const CORPUS = resolve(import.meta.dirname, '../__tests__/fixtures/fuzz/corpus.json')
const MOST_MB = 500
const MOST_MS = 1_000
/** Kept per target in the repository: short ones, of those that reached most. */
const KEPT = 12
const LONGEST_KEPT = 300
/** After so many inputs the coverage is asked for, which takes longer than to try them; all of them are changed further. */
const BATCH = 25

interface Job {
  name: string
  inputs: number
  known: string[]
  seed: number
}
type Said = { tried: number; kept: string[] } | { fault: string; input: string }

if (isMainThread) await all()
else work(workerData as { job: Job; shared: SharedArrayBuffer })

async function all(): Promise<void> {
  const [inputs = '70000', only] = process.argv.slice(2)
  const corpus = JSON.parse(readFileSync(CORPUS, 'utf8')) as Record<string, string[]>
  let tried = 0
  for (const name of Object.keys(TARGETS).filter(each => !only || each === only)) {
    const began = performance.now()
    const said = await inThread({
      name,
      inputs: Number(inputs),
      known: corpus[name] ?? [],
      seed: Number(process.env.FC_SEED ?? 1),
    })
    if ('fault' in said) {
      console.log(`FAILED ${name}: ${said.fault}\n${JSON.stringify(said.input)}`)
      process.exitCode = 1
      continue
    }
    tried += said.tried
    const short = said.kept.filter(input => input.length <= LONGEST_KEPT)
    corpus[name] = [...new Set([...(corpus[name] ?? []), ...short])].slice(0, KEPT)
    console.log(
      `ok     ${name}: ${said.tried} inputs, ${said.kept.length} reached something new, ${Math.round((performance.now() - began) / 1000)} s`,
    )
  }
  writeFileSync(CORPUS, `${JSON.stringify(corpus, null, 2)}\n`)
  console.log(`${tried} inputs`)
}

/** Watches from outside: work that is synchronous cannot be stopped from within. */
function inThread(job: Job): Promise<Said> {
  const shared = new SharedArrayBuffer(65_536)
  const [state, text] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)]
  const worker = new Worker(import.meta.filename, {
    workerData: { job, shared },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
  })
  const last = () => Buffer.from(text.slice(0, state[1])).toString()
  return new Promise(done => {
    let [count, since] = [-1, performance.now()]
    const watch = setInterval(() => {
      if (state[0] !== count) [count, since] = [state[0] ?? 0, performance.now()]
      else if (count > 0 && performance.now() - since > MOST_MS * 10)
        finish({ fault: 'it does not end', input: last() })
    }, 200)
    const finish = (said: Said) => {
      clearInterval(watch)
      void worker.terminate()
      done(said)
    }
    worker.on('message', finish)
    worker.on('error', error => finish({ fault: String(error), input: last() }))
  })
}

function work({ job, shared }: { job: Job; shared: SharedArrayBuffer }): void {
  const [state, text] = [new Int32Array(shared, 0, 2), new Uint8Array(shared, 8)]
  const target = TARGETS[job.name] as (typeof TARGETS)[string]
  const draw = draws(job.seed)
  const fresh = newlyReached()
  const pool = [...target.seeds, ...job.known]
  const kept: string[] = []
  let fault: Said | undefined
  const attempt = (input: string) => {
    state[1] = Buffer.from(text.buffer, text.byteOffset, text.byteLength).write(input)
    state[0] = (state[0] ?? 0) + 1
    const began = process.cpuUsage()
    try {
      target.run(input)
    } catch (error) {
      const why = faultIn(error)
      if (why) fault ??= { fault: why, input }
    }
    const { user, system } = process.cpuUsage(began)
    if ((user + system) / 1000 > MOST_MS)
      fault ??= { fault: `it takes ${Math.round((user + system) / 1000)} ms`, input }
  }
  for (const input of pool) attempt(input)
  fresh()
  let tried = 0
  while (tried < job.inputs && !fault) {
    const batch = Array.from({ length: BATCH }, () =>
      mutate(pool[Math.floor(draw() ** 0.7 * pool.length)] ?? '', pool, draw),
    )
    for (const input of batch) attempt(input)
    tried += batch.length
    if (!fresh()) continue
    pool.push(...batch)
    kept.push(batch.reduce((short, input) => (input.length < short.length ? input : short)))
  }
  parentPort?.postMessage(fault ?? ({ tried, kept } satisfies Said))
}

/** Whether a block of `src/` was reached that never was before. */
function newlyReached(): () => boolean {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true })
  const seen = new Set<string>()
  return () => {
    let isNew = false
    session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const { url, functions } of result)
        if (url.includes('/src/'))
          for (const { ranges } of functions)
            for (const { startOffset, endOffset, count } of ranges) {
              const key = `${url}:${startOffset}-${endOffset}`
              if (count > 0 && !seen.has(key)) {
                seen.add(key)
                isNew = true
              }
            }
    })
    return isNew
  }
}
