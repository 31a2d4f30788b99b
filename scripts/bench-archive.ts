/**
 * Times listing, digest and archive of a made-up source beside Python's zipfile, the way in which gcloud packs, `zip -1` and
 * `tar | pigz -1`, in the same run: `npx node scripts/bench-archive.ts [files]`. Rounds alternate and the fastest counts, since machines are
 * noisy. At the end, a file of 2 GB. Memory is that of a process which does nothing but list and pack.
 */
import { execFileSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
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
  const load = loadavg().map(each => each.toFixed(1))
  console.log(`${cpus().length} x ${cpus()[0]?.model}, load ${load.join(' ')}`)
  const [many, one] = [join(folder, 'many'), join(folder, 'one')]
  mkdirSync(many)
  await compare(many, Number(process.argv[2] ?? 20_000))
  mkdirSync(one)
  makeLarge(join(one, 'large.bin'))
  console.log(`one file of 2 GB: ${alone(one)}`)
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
    'zip -1': () => command(root, 'zip -1 -q -r - . > ../out'),
    'tar | pigz -1': () => command(root, 'tar -c . | pigz -1 > ../out'),
    'tar | gzip -1': () => command(root, 'tar -c . | gzip -1 > ../out'),
  }
  const best = new Map<string, Timed>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const result = await run()
      if (Number.isNaN(result.seconds)) continue
      if (result.seconds < (best.get(name)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(name, result)
    }
  }
  const ours = best.get('ours: archive')?.seconds ?? Number.NaN
  for (const [name, { seconds, bytes }] of best) {
    const ratio = bytes === undefined ? '' : `${(seconds / ours).toFixed(2)} x ours`
    console.log(
      `${name.padEnd(16)} ${seconds.toFixed(2).padStart(6)} s  ${bytes === undefined ? '' : megabytes(bytes).padStart(9)}  ${ratio}`,
    )
  }
  console.log(`\nlisted and packed in a process of its own: ${alone(root)}`)
}

/** Time and most memory of packing a folder, with all that the process itself takes. */
function alone(root: string): string {
  const program = `
    const { archive } = await import(${JSON.stringify(join(import.meta.dirname, '../src/source/archive.ts'))})
    const { listSource } = await import(${JSON.stringify(join(import.meta.dirname, '../src/source/listing.ts'))})
    const started = performance.now()
    let bytes = 0
    for await (const chunk of archive(await listSource(${JSON.stringify(root)}))) bytes += chunk.length
    console.log(JSON.stringify([performance.now() - started, bytes, process.resourceUsage().maxRSS * 1024]))`
  const args = ['--no-warnings', '--input-type=module', '-e', program]
  const [ms, bytes, memory] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  return `${(ms / 1000).toFixed(2)} s, ${megabytes(bytes)}, most memory ${megabytes(memory)}`
}

/** A command of the shell that writes an archive to `../out`; without one, nothing is known. */
function command(root: string, line: string): Timed {
  const started = performance.now()
  try {
    execFileSync('bash', ['-o', 'pipefail', '-c', line], { cwd: root, stdio: ['ignore', 'ignore', 'ignore'] })
  } catch {
    return { seconds: Number.NaN }
  }
  return { seconds: (performance.now() - started) / 1000, bytes: statSync(join(root, '../out')).size }
}

/** Half of it deflates, half of it does not. */
function makeLarge(path: string): void {
  const file = openSync(path, 'w')
  const random = generator(7)
  const piece = Buffer.alloc(8 << 20, 'const some = text\n')
  for (let at = 0; at < piece.length / 2; at++) piece[at] = random() * 256
  for (let written = 0; written < 2e9; written += piece.length) writeSync(file, piece)
  closeSync(file)
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
