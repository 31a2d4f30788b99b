/**
 * The fault matrix: every request of every mode, and every fault in its place. Each run ends in the right state, or with exit code 1, the
 * true cause and a report of exactly what it changed; nothing is made twice; the next run leaves what an undisturbed one would have left.
 * CI plays a fixed share, `npm run torture` all. `FAULTS_EVERY=7 npx vitest run FILE -u` plays every seventh and writes its numbers into
 * docs/reliability.md; `FAULT='words' npx vitest run FILE` what has the words in its name.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAll } from '../fixtures/fast-time.ts'
import { type Cell, cellsOf, disturb, nameOf, PLANTED, record } from '../fixtures/fault-matrix.ts'
import { FAULT_MODES } from '../fixtures/fault-modes.ts'
import { WHOLE } from '../fixtures/share.ts'

const PAGE = resolve(import.meta.dirname, '../../docs/reliability.md')
const { FAULT, FAULTS_EVERY } = process.env
/** Primes, so that faults and requests all take their turn. Changes are tried more often than questions. */
const EVERY = { changes: 149, questions: 1201 }

/** Faults that were once in the product, in every run of the suite. */
const ALWAYS = [
  'deploy from source: update | PATCH run.googleapis.com/v2/projects/demo-project/locations/us-central1/services/hello | reset after the server acted',
  'deploy of an image: create, authenticated | POST run.googleapis.com/v2/projects/demo-project/locations/us-central1/services | half a JSON',
  'job with wait | POST run.googleapis.com/v2/projects/demo-project/locations/us-central1/jobs/nightly:run | reset after the server acted',
  'worker pool | POST run.googleapis.com/v2/projects/demo-project/locations/us-central1/workerPools | HTML after the server acted',
  'gradual rollout | PATCH run.googleapis.com/v2/projects/demo-project/locations/us-central1/services/hello #2 | 504 after the server acted',
  'rollback | PATCH run.googleapis.com/v2/projects/demo-project/locations/us-central1/services/hello | half a JSON',
  'deploy from source: create, public | POST storage.googleapis.com/upload/storage/v1/b/run-sources-demo-project-us-central1/o | reset after the server acted',
  'deploy from source: create, public | GET cloudbuild.googleapis.com/v1/projects/demo-project/locations/us-central1/operations/* | an operation that fails',
  'grant_missing | GET serviceusage.googleapis.com/v1/operations/* | no answer from then on',
  'schedule with test | POST iam.googleapis.com/v1/projects/demo-project/serviceAccounts | half a JSON',
]

function shareOf(cells: readonly Cell[], from: number): Cell[] {
  if (FAULT !== undefined) return cells.filter(cell => nameOf(cell).includes(FAULT))
  const every = (n: number, some: readonly Cell[]) => some.filter((_, at) => at % n === from % n)
  if (WHOLE || FAULTS_EVERY !== undefined) return every(Number(FAULTS_EVERY ?? 1), cells)
  const isChange = ({ asked }: Cell) => asked.changes || asked.follows
  return [
    ...cells.filter(cell => ALWAYS.includes(nameOf(cell))),
    ...every(EVERY.changes, cells.filter(isChange)),
    ...every(
      EVERY.questions,
      cells.filter(cell => !isChange(cell)),
    ),
  ]
}

interface Count {
  requests: number
  played: number
  survived: number
}
const counts = new Map<string, Count>()

beforeAll(loadAll, 120_000)

describe.each(FAULT_MODES.map((mode, at) => [mode.name, mode, at] as const))('%s', (name, mode, at) => {
  it('survives each fault, or ends with its cause and a true report', { timeout: 7_200_000 }, async () => {
    const clean = await record(mode)
    expect(clean.verdict).toMatch(/^(ok|warning)$/)
    const count: Count = { requests: clean.asked.length, played: 0, survived: 0 }
    const broken: Record<string, string[]> = {}
    const all = cellsOf(clean)
    const names = new Set(all.map(nameOf))
    expect(ALWAYS.filter(one => one.startsWith(`${name} |`) && !names.has(one))).toEqual([])
    for (const cell of shareOf(all, at)) {
      const { problems, survived, hit } = await disturb(cell)
      if (hit) count.played += 1
      if (hit && survived) count.survived += 1
      if (problems.length > 0) broken[nameOf(cell)] = problems
    }
    expect(broken).toEqual({})
    counts.set(name, count)
  })
})

describe('docs/reliability.md', () => {
  it('has the numbers of each mode', async () => {
    const page = readFileSync(PAGE, 'utf8')
    for (const { name } of FAULT_MODES) expect(page).toContain(`| ${name} |`)
    expect(page).toContain(`${PLANTED.length} faults`)
    if ((!WHOLE && FAULTS_EVERY === undefined) || counts.size < FAULT_MODES.length) return
    const sum = (of: keyof Count) => [...counts.values()].reduce((all, one) => all + one[of], 0)
    const cells = (what: string, of: (key: keyof Count) => number) =>
      `| ${[what, of('requests'), of('played'), of('survived'), of('played') - of('survived')].join(' | ')} |`
    const table = [
      '| mode | requests | faults planted | run ended well | exit code 1, true cause |',
      '|---|---:|---:|---:|---:|',
      ...[...counts].map(([name, count]) => cells(name, key => count[key])),
      cells('**All**', sum),
      '',
    ].join('\n')
    const region = /(?<=<!-- faults -->\n)[\s\S]*(?=<!-- \/faults -->)/
    await expect(page.replace(region, () => table)).toMatchFileSnapshot(PAGE)
  })
})
