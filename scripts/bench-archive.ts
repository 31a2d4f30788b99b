/**
 * Times listing, digest and archive of a made-up source beside Python's zipfile, the way in which gcloud packs, in the same
 * run: `npx node scripts/bench-archive.ts [files]`. Rounds alternate and the fastest counts, since machines are noisy.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archive } from '../src/source/archive.ts'
import { sourceDigest } from '../src/source/digest.ts'
import { listSource } from '../src/source/listing.ts'

const ROUNDS = 3

/** What gcloud does between listing and upload (`Snapshot._MakeZipFile`), into memory. Prints seconds and bytes. */
const PYTHON = `
import io, os, sys, time, zipfile
os.chdir(sys.argv[1])
started = time.perf_counter()
out = io.BytesIO()
with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
  for folder, folders, files in os.walk('.'):
    for name in folders + files:
      z.write(os.path.join(folder, name))
print(time.perf_counter() - started, out.tell())
`

interface Timed {
  seconds: number
  bytes?: number
}

const folder = mkdtempSync(join(tmpdir(), 'bench-archive-'))
try {
  await compare(folder, Number(process.argv[2] ?? 20_000))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function compare(root: string, count: number): Promise<void> {
  makeSource(root, count)
  const listing = await listSource(root)
  console.log(
    `${listing.files.length} files, ${megabytes(listing.bytes)}, Node ${process.version}, best of ${ROUNDS}\n`,
  )
  const ways: Record<string, () => Promise<Timed> | Timed> = {
    'ours: list': () => timed(async () => void (await listSource(root))),
    'ours: digest': () => timed(async () => void (await sourceDigest(listing))),
    'ours: archive': () => timed(() => lengthOf(archive(listing))),
    'reading only': () =>
      timed(async () => {
        for (const file of listing.files) readFileSync(file.absolute)
      }),
    'Python zipfile': () => python(root),
  }
  const best = new Map<string, Timed>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const result = await run()
      if (result.seconds < (best.get(name)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(name, result)
    }
  }
  for (const [name, { seconds, bytes }] of best) {
    const rate = `${Math.round(listing.files.length / seconds)} files/s`
    console.log(
      `${name.padEnd(16)} ${seconds.toFixed(2).padStart(6)} s  ${rate.padStart(15)}  ${bytes === undefined ? '' : megabytes(bytes)}`,
    )
  }
  console.log(`\nmost memory: ${megabytes(process.resourceUsage().maxRSS * 1024)}`)
}

async function timed(run: () => Promise<unknown>): Promise<Timed> {
  const started = performance.now()
  const bytes = await run()
  const seconds = (performance.now() - started) / 1000
  return typeof bytes === 'number' ? { seconds, bytes } : { seconds }
}

function python(root: string): Timed {
  try {
    const [seconds, bytes] = execFileSync('python3', ['-c', PYTHON, root], { encoding: 'utf8' }).split(' ').map(Number)
    return { seconds: seconds ?? Number.NaN, bytes: bytes ?? Number.NaN }
  } catch {
    return { seconds: Number.NaN }
  }
}

async function lengthOf(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0
  for await (const chunk of chunks) bytes += chunk.length
  return bytes
}

/** Text that deflates about as source code does, in files of log-normal size (median 5 kB, mean about 9 kB); always the same. */
function makeSource(root: string, count: number): void {
  const random = generator(42)
  const word = () => Array.from({ length: 2 + random() * 9 }, () => String.fromCharCode(97 + random() * 26)).join('')
  const words = Array.from({ length: 4000 }, word)
  const pick = () => words[Math.floor(words.length * random() ** 3)] as string
  for (let index = 0; index < count; index++) {
    const directory = join(root, `package${index % 40}`, `module${Math.floor(index / 40) % 50}`)
    if (index < 2000) mkdirSync(directory, { recursive: true })
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const size = Math.min(200_000, Math.exp(8.5 + 1.1 * normal))
    let text = ''
    while (text.length < size)
      text += `${'  '.repeat(random() * 4)}const ${pick()} = ${pick()}(${pick()}, ${pick()}_${pick()});\n`
    writeFileSync(join(directory, `file${index}.ts`), text)
  }
}

/** Mulberry32: small, and the same numbers everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
