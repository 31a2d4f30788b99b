/**
 * Mutants of one room of `src/`, and whether its unit tests kill them: `node scripts/mutants.ts ROOM [TESTS...]`, TESTS being folders of
 * `__tests__/unit` besides the room's own. Stryker is no dependency of the project, because only this needs it: it is put into a copy.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const STRYKER = '10.1.1'
const ROOT = resolve(import.meta.dirname, '..')
const [room, ...others] = process.argv.slice(2)
if (!room) throw new Error('Which room of src/? For instance: node scripts/mutants.ts policy')

const copy = join(tmpdir(), `mutants-${room.replaceAll('/', '-')}`)
const leftOut = new Set(['.git', 'dist', 'node_modules', 'mutants'].map(name => join(ROOT, name)))
cpSync(ROOT, copy, { recursive: true, filter: path => !leftOut.has(path) })
mkdirSync(join(ROOT, 'mutants'), { recursive: true })

const include = [room, ...others].map(folder => `__tests__/unit/${folder}/**/*.test.ts`)
const setupFiles = ['__tests__/fixtures/seed.ts']
writeFileSync(
  join(copy, 'vitest.mutants.ts'),
  `export default ${JSON.stringify({ test: { setupFiles, isolate: false, include, testTimeout: 240_000 } })}\n`,
)
writeFileSync(
  join(copy, 'stryker.json'),
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [`src/${room}/**/*.ts`],
    vitest: { configFile: 'vitest.mutants.ts' },
    // Texts and tables that are read once, when a module loads: each of their mutants would need a process of its own.
    ignoreStatic: true,
    // Stryker reads it by the API of an older TypeScript.
    tsconfigFile: 'none.json',
    timeoutMS: 60_000,
    reporters: ['clear-text', 'json'],
    jsonReporter: { fileName: join(ROOT, 'mutants', `${room.replaceAll('/', '-')}.json`) },
    clearTextReporter: { allowColor: false, reportTests: false },
  }),
)
const run = (command: string, ...args: string[]) => execFileSync(command, args, { cwd: copy, stdio: 'inherit' })
const packages = ['core', 'vitest-runner'].map(name => `@stryker-mutator/${name}@${STRYKER}`)
run('npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
run('npm', 'install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...packages)
run('npx', 'stryker', 'run', 'stryker.json')
