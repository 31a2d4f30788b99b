/**
 * Tables of tests that are marked (`__tests__/fixtures/attacks.ts`, `field-cases.ts`), made by the suite itself: a reporter of vitest. Once
 * all files with a mark have run it compares the table with what it saw, and fails where they differ; with `-u` it writes the table anew.
 * Run as a program (`npm run attacks`, `npm run field-cases`) it runs just the files with that mark, with `-u`.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Reporter, TestCase, TestModule, Vitest } from 'vitest/node'
import { attackTable } from './attacks.ts'
import { fieldCaseTable } from './field-cases.ts'

const ROOT = resolve(import.meta.dirname, '..')
const TESTS = join(ROOT, '__tests__')

/** A test that ran, and its file below `__tests__`. */
export interface Ran {
  test: TestCase
  file: string
}

interface Table {
  /** The file in `__tests__/fixtures` that has the mark, the npm script, and the markers in the page. */
  name: string
  page: string
  of(ran: readonly Ran[]): string
}

const TABLES: readonly Table[] = [
  { name: 'attacks', page: 'docs/security.md', of: attackTable },
  { name: 'field-cases', page: '__tests__/field-cases.md', of: fieldCaseTable },
]

/** Paths of the test files with the mark, by itself or in the options of rows. */
const markedFiles = ({ name }: Table): string[] =>
  readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.test.ts'))
    .map(path => join(TESTS, path))
    .filter(path => new RegExp(`from '[./]+fixtures/${name}\\.ts'|\\bsampleOf\\(`).test(readFileSync(path, 'utf8')))

export default class MarkedTests implements Reporter {
  #update = false

  onInit(vitest: Vitest): void {
    this.#update = vitest.config.snapshotOptions.updateSnapshot === 'all'
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const table of TABLES) {
      const ran = ranOf(table, modules)
      if (ran) this.#settle(table, table.of(ran))
    }
  }

  #settle({ name, page }: Table, table: string): void {
    const path = join(ROOT, page)
    const text = readFileSync(path, 'utf8')
    const region = new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*(?=<!-- /${name} -->)`)
    if (region.exec(text)?.[0] === table) return
    if (this.#update)
      writeFileSync(
        path,
        text.replace(region, () => table),
      )
    else {
      console.error(`The table of ${page} is not what the suite saw. Run "npm run ${name}".\n${table}`)
      process.exitCode = 1
    }
  }
}

/** Undefined where somebody ran only some of the tests. */
function ranOf(table: Table, modules: readonly TestModule[]): Ran[] | undefined {
  const files = new Set(markedFiles(table))
  const marked = modules.filter(({ moduleId }) => files.has(resolve(moduleId)))
  if (marked.length < files.size) return undefined
  const ran = marked.flatMap(({ moduleId, children }) =>
    [...children.allTests()].map(test => ({ test, file: relative(TESTS, moduleId).replaceAll('\\', '/') })),
  )
  return ran.some(({ test }) => /skipped|pending/.test(test.result().state) && isMarked(test)) ? undefined : ran
}

const isMarked = (test: TestCase): boolean => test.meta().attack !== undefined || test.meta().fieldCases !== undefined

if (import.meta.main) {
  const table = TABLES.find(({ name }) => name === process.argv[2])
  if (!table) throw new Error(`Name one of ${TABLES.map(({ name }) => name).join(', ')}`)
  const vitest = join(ROOT, 'node_modules', '.bin', 'vitest')
  const { status } = spawnSync(vitest, ['run', ...markedFiles(table), '--update'], { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
