/**
 * The table of attacks in docs/security.md, counted by the suite itself: a reporter of vitest that looks at the tests that are marked by
 * `__tests__/fixtures/attacks.ts`. Once all of their files have run it compares the table with what it saw, and fails where they differ;
 * with `-u` it writes the table anew. Run as a program (`npm run attacks`) it runs just those files, with `-u`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'
import type { AttackKind } from '../__tests__/fixtures/attacks.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PAGE = join(ROOT, 'docs/security.md')
const TABLE = /(?<=<!-- attacks -->\n)[\s\S]*(?=<!-- \/attacks -->)/

/** What is attacked, by the kinds of the security review. */
const KINDS: Record<AttackKind, string> = {
  S1: 'Deleting what is not a preview, by copied labels and names',
  S2: 'Deleting production that inherits a preview’s labels',
  S3: 'Files outside the workspace, by links',
  S4: 'Workflow commands in text that is logged',
  S5: 'Code of strangers, by events',
  S6: 'Reads that never end, and input that takes long to read',
  S7: 'Peers that never answer',
  S8: 'Endpoint overrides that lead tokens elsewhere',
  S9: 'Addresses in answers that lead tokens elsewhere',
  S10: 'Credentials in the source',
  S11: 'Values that come back in other spellings',
  S12: 'Huge answers and texts, odd names, lost answers',
  S13: 'Workflows, pins and licences',
}

interface Count {
  tried: number
  held: number
}

/** The rows of the table, the kinds in their order. */
function attackTable(counts: ReadonlyMap<AttackKind, Count>): string {
  const kinds = (Object.keys(KINDS) as AttackKind[]).filter(kind => counts.has(kind))
  const rows = kinds.map(kind => ({ what: KINDS[kind], ...(counts.get(kind) ?? { tried: 0, held: 0 }) }))
  const sum = (of: keyof Count) => rows.reduce((all, row) => all + row[of], 0)
  return [
    '| what is attacked | tried | held |',
    '|---|---:|---:|',
    ...[...rows, { what: '**All**', tried: sum('tried'), held: sum('held') }].map(
      ({ what, tried, held }) => `| ${what} | ${number(tried)} | ${number(held)} |`,
    ),
    '',
  ].join('\n')
}

const number = (value: number) => value.toLocaleString('en')

/** Paths of the test files that mark attacks. */
const attackFiles = (): string[] =>
  readdirSync(join(ROOT, '__tests__'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.test.ts'))
    .map(name => join(ROOT, '__tests__', name))
    .filter(path => /from '[./]+fixtures\/attacks\.ts'/.test(readFileSync(path, 'utf8')))

export default class AttackReporter implements Reporter {
  #update = false

  onInit(vitest: Vitest): void {
    this.#update = vitest.config.snapshotOptions.updateSnapshot === 'all'
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const seen = new Set(modules.map(({ moduleId }) => resolve(moduleId)))
    const counts = attackFiles().every(path => seen.has(path)) ? countsOf(modules) : undefined
    if (!counts) return
    const page = readFileSync(PAGE, 'utf8')
    const table = attackTable(counts)
    if (TABLE.exec(page)?.[0] === table) return
    if (this.#update)
      writeFileSync(
        PAGE,
        page.replace(TABLE, () => table),
      )
    else {
      console.error(
        `The table of attacks in docs/security.md is not what the suite saw. Run "npm run attacks".\n${table}`,
      )
      process.exitCode = 1
    }
  }
}

/** Undefined where somebody ran only some of the tests. */
function countsOf(modules: readonly TestModule[]): Map<AttackKind, Count> | undefined {
  const counts = new Map<AttackKind, Count>()
  for (const test of modules.flatMap(({ children }) => [...children.allTests()])) {
    const { attack } = test.meta()
    const { state } = test.result()
    if (!attack) continue
    if (state === 'skipped' || state === 'pending') return undefined
    const { tried, held } = counts.get(attack.kind) ?? { tried: 0, held: 0 }
    counts.set(attack.kind, { tried: tried + attack.tried, held: held + (state === 'passed' ? attack.tried : 0) })
  }
  return counts
}

if (import.meta.main) {
  const vitest = join(ROOT, 'node_modules', '.bin', 'vitest')
  const { status } = spawnSync(vitest, ['run', ...attackFiles(), '--update'], { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
